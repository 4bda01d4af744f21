"""What runs inside the engine's process; the only importer of llama_cpp."""
