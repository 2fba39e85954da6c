"""What people write about a take: its sidecar, edited with undo, merged with the marks of the take, saved."""
