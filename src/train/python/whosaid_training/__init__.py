"""Training of the attribution model: corpus to windows, windows to weights, weights to the model file that the engine reads.

Modules in the order of the data: corpus; augmentation (variants of the training texts); tokenization, quotation_marks and windows (the
model's input; the engine's twin is org.whosaid.engine.encoder); model, base_encoder and checkpoint; losses, distillation, optimization and
train; decoding (figures of a run); prune, average, restore, export and parity, which are commands: `python3 -m whosaid_training.export`.

All offsets are Unicode code points, end exclusive. A *piece* is a word piece, a *window* the pieces that the model reads at once.
"""
