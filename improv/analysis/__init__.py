"""What each person did, and what happened between them and in the group, in numbers: docs/analysis.md."""
