"""The cages: what each process gives up for good, by the means of each system, and how that is tried."""
