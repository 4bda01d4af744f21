"""What thinks: the protocol, the client that the app uses, and the child that runs the model."""
