"""The sentence encoder: multilingual-e5-small with its vocabulary cut to Chinese and English."""
