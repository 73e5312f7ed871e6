"""The test model: Qwen2's architecture at three million parameters. Not for people."""
