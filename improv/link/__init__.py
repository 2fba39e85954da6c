"""What the three processes say to each other, and how it travels."""
