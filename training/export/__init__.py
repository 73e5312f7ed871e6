"""The model library for web-llm: weights' layout, kernels, compiler, linker, and what proves them."""
