"""One random variant of a training text."""
import random

from whosaid_training.augmentation.layout import relaid
from whosaid_training.augmentation.marks import STYLES, british, recased, restyled, with_merged_paragraphs, without_some_closing_marks
from whosaid_training.augmentation.names import Names
from whosaid_training.augmentation.scenes import Scenes
from whosaid_training.corpus import Document

# A style as often as it is named.
CHOSEN_STYLES = ('straight', 'straight', 'straight', 'single', 'single', 'single-straight', 'single-straight',
                 'german', 'guillemets', 'french', 'reversed', 'tex', 'curly', 'curly', 'swedish', 'mixed')


def varied(doc: Document, names: Names, scenes: Scenes, rnd: random.Random) -> Document:
    """The text with some changes, often none: each has a probability of its own."""
    while rnd.random() < 0.5:
        doc = scenes.put_into(doc, rnd)
    if rnd.random() < 0.2:
        doc = scenes.stretched(doc, rnd, 0.4)
    if rnd.random() < 0.35:
        doc = names.swapped(doc, rnd)
    if rnd.random() < 0.25:
        doc = relaid(doc, rnd, 0.35)
    if rnd.random() < 0.12:
        doc = british(doc)
    if rnd.random() < 0.08:
        doc = without_some_closing_marks(doc, rnd, 0.1)
    if rnd.random() < 0.40:
        doc = restyled(doc, STYLES[rnd.choice(CHOSEN_STYLES)])
    if rnd.random() < 0.06:
        doc = with_merged_paragraphs(doc, rnd, rnd.choice((0.2, 1.0)))
    p = rnd.random()
    return recased(doc, rnd, upper=p < 0.025) if p < 0.04 else doc
