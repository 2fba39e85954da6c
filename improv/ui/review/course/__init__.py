"""From jam to jam: a person, or two, and a measure of what they played over the dates of their jams."""
