"""Understand: what the analysis of the open jam shows below its timeline."""
