"""Supervised fine-tuning: a LoRA adapter (Hu et al. 2021) on the gold records."""
