"""How people play from jam to jam: what was before, the course of a therapy, two jams side by side."""
