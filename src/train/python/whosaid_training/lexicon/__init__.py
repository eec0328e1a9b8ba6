"""The engine's word lists that are derived from public sources: `python3 -m whosaid_training.lexicon.build` writes them."""
