"""The reward model r_answer: how well a reply answers a post, by the encoder's vectors."""
