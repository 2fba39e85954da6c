"""Help for those who play otherwise: profiles of persons, hover, dwell, scanning with switches."""
