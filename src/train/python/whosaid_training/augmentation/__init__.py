"""Changes of training texts that keep their meaning and their spans: what PolNeAR lacks (other marks, names, layouts, kinds of paragraphs).

A change is a list of disjoint edits; edits.edited carries the spans over. variants.varied makes one random variant of a text.
"""
