"""Gold records as chats that a model is trained on: which, in what order, and as which tokens."""
