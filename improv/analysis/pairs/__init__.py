"""What happens between two players. In every measure a positive lag says: the second follows the first."""
