"""The pads: where they lie, what they show, and who plays them."""
