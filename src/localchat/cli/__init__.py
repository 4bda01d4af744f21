"""The windowless front end: the daily proof that the core stands alone."""
