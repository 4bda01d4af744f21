"""How we hold a child process: spawn, frames, life cycle, sandbox. Knows nothing of models."""
