"""What things are: pure values that import nothing else of ours."""
