"""Variants keep the meaning and the spans of a text."""
import random
from collections.abc import Callable

import pytest
from samples import document, documents, letters, words_of
from whosaid_training.augmentation import layout, marks
from whosaid_training.augmentation.edits import Edit, edited
from whosaid_training.augmentation.names import Names
from whosaid_training.augmentation.scenes import Scenes
from whosaid_training.augmentation.variants import varied
from whosaid_training.corpus import ROLES, Document

SEEDS = range(150)


def assert_sound(doc: Document, why: str) -> None:
    """Spans lie within the text and hold words; each quote has a content."""
    for quote in doc['quotes']:
        assert quote['content'], why
        for role in ROLES:
            for start, end in quote[role]:
                assert 0 <= start < end <= len(doc['text']), why
                assert doc['text'][start:end].strip(), why


def test_edits_carry_spans_over() -> None:
    doc = document('{s1|Ann} {c1|said} {q1|no way} today')
    out = edited(doc, [Edit(0, 3, 'Mary Ann'), Edit(9, 11, 'any'), Edit(10, 11, 'ignored'), Edit(15, 15, ' at all')])
    assert out['text'] == 'Mary Ann said any way at all today'
    assert words_of(out) == [{'source': ['Mary Ann'], 'cue': ['said'], 'content': ['any way']}]
    assert doc['text'] == 'Ann said no way today'


def test_quote_without_content_goes() -> None:
    doc = document('{s1|Ann} {c1|said} {q1|no}. {s2|Bo} {c2|said} {q2|yes}.')
    assert [q['content'] for q in words_of(edited(doc, [Edit(9, 11, '')]))] == [['yes']]


def test_edits_before_and_after_leave_words_as_they_are() -> None:
    for seed in SEEDS:
        rnd = random.Random(seed)
        for doc in documents():
            taken = [span for quote in doc['quotes'] for role in ROLES for span in quote[role]]
            free = [i for i in range(len(doc['text'])) if not any(start < i < end or i in (start, end) for start, end in taken)]
            edits = [Edit(i, i, rnd.choice(('', 'x', ' and so on '))) for i in rnd.sample(free, 5)]
            assert words_of(edited(doc, edits)) == words_of(doc), f'seed {seed}'


@pytest.mark.parametrize('style', marks.STYLES)
def test_restyled_text_has_the_same_words_in_other_marks(style: str) -> None:
    for doc in documents():
        out = marks.restyled(doc, marks.STYLES[style])
        assert_sound(out, style)
        assert [{r: [letters(w) for w in words] for r, words in q.items()} for q in words_of(out)] == [
            {r: [letters(w) for w in words] for r, words in q.items()} for q in words_of(doc)]


def test_nested_marks_follow_the_style() -> None:
    out = marks.restyled(document('{q1|“They ‘find it,’ as always,”} {s1|he} {c1|said}.'), marks.STYLES['straight'])
    assert out['text'] == '"They \'find it,\' as always," he said.'
    assert words_of(out)[0]['content'] == ['"They \'find it,\' as always,"']


def test_british_commas_are_no_content() -> None:
    out = marks.british(document('{q1|“No,”} {s1|Ann} {c1|said}.'))
    assert out['text'] == '“No”, Ann said.'
    assert words_of(out)[0] == {'source': ['Ann'], 'cue': ['said'], 'content': ['“No”']}


@pytest.mark.parametrize('upper', [True, False])
def test_recased_text_keeps_its_length(upper: bool) -> None:
    for seed in SEEDS:
        doc = document('{s1|Ann} {c1|said} {q1|“Straße”}.\n\nBo left.')
        out = marks.recased(doc, random.Random(seed), upper)
        assert len(out['text']) == len(doc['text']) and out['text'].lower() == doc['text'].lower()
        assert out['quotes'] == doc['quotes']


@pytest.mark.parametrize('change', [marks.without_some_closing_marks, marks.with_merged_paragraphs])
def test_letters_stay(change: Callable[[Document, random.Random, float], Document]) -> None:
    for seed in SEEDS:
        for doc in documents():
            out = change(doc, random.Random(seed), 0.5)
            assert_sound(out, f'seed {seed}')
            assert letters(out['text']) == letters(doc['text']), f'seed {seed}'
            assert len(out['quotes']) == len(doc['quotes'])


def test_a_person_has_one_new_name_throughout(names: Names) -> None:
    doc = document('{s1|Robert Hollis} {c1|said} {q1|that Hollis was tired}. Hollis left.')
    for seed in SEEDS:
        out = names.swapped(doc, random.Random(seed))
        (quote,) = words_of(out)
        surname = quote['source'][0].split(' ', 1)[1]
        assert out['text'].count(surname) >= 3, f'seed {seed} {out["text"]}'
        assert quote['cue'] == ['said'] and quote['content'] == [f'that {surname} was tired'], f'seed {seed}'


def test_surnames_are_of_the_corpus(names: Names) -> None:
    assert names.surnames == ['Carrow', 'Hollis', 'Whitfield']


@pytest.mark.parametrize('rate', [0.3, 1.0])
def test_relaid_lines_keep_source_and_content(rate: float) -> None:
    forms = set()
    for seed in SEEDS:
        out = layout.relaid(document('First.\n\n{q1|“No way,”} {s1|Ann Lee} {c1|said}.\n\nLast.'), random.Random(seed), rate)
        assert_sound(out, f'seed {seed}')
        assert out['text'].startswith('First.\n\n') and out['text'].endswith('\n\nLast.')
        (quote,) = words_of(out)
        assert letters(quote['content'][0]) == 'Noway', f'seed {seed}'
        assert quote['source'][0].lower() in ('ann lee', 'lee'), f'seed {seed}'
        forms.add(tuple(quote['cue']))
    assert {(':',), ()} <= forms


def test_relaid_paragraph_takes_no_other_quote_along() -> None:
    doc = document('{q1|“No,”} {s1|Ann} {c1|said}.\n\n{q2|“Yes,”} {s2|Bo Hall} {c2|said}.')
    for seed in SEEDS:
        out = layout.relaid(doc, random.Random(seed), 1.0)
        assert [letters(q['content'][0]) for q in words_of(out)] == ['No', 'Yes'], f'seed {seed}'


@pytest.mark.parametrize('form', sorted(set(Scenes.FORMS)))
def test_scene(form: str, scenes: Scenes) -> None:
    for seed in SEEDS:
        draft = getattr(scenes, form)(random.Random(seed))
        roles = {role for paragraph in draft.paragraphs for role, _ in paragraph}
        assert 'content' in roles and 'source' in roles, f'seed {seed}'


def test_scene_put_in_leaves_the_others_alone(scenes: Scenes) -> None:
    for seed in SEEDS:
        for doc in documents():
            out = scenes.put_into(doc, random.Random(seed))
            assert_sound(out, f'seed {seed}')
            assert words_of(out)[:len(doc['quotes'])] == words_of(doc), f'seed {seed}'
            assert len(out['quotes']) > len(doc['quotes']), f'seed {seed}'


def test_scene_text_holds_what_its_spans_say(scenes: Scenes) -> None:
    for seed in SEEDS:
        text, quotes = scenes.scene(random.Random(seed))
        assert_sound(Document(text=text, quotes=quotes), f'seed {seed}')


def test_stretched_sentence_keeps_its_parts(scenes: Scenes) -> None:
    doc = document('{s1|Ann Hollis} {c1|said} {q1|that it rained}.')
    outs = [scenes.stretched(doc, random.Random(seed), 1.0) for seed in SEEDS]
    assert all(words_of(out) == words_of(doc) for out in outs)
    assert sum(out['text'] != doc['text'] for out in outs) > len(outs) / 2


def test_variants_are_sound_and_leave_the_text_alone(names: Names, scenes: Scenes) -> None:
    for seed in range(400):
        rnd = random.Random(seed)
        doc = rnd.choice(documents())
        before = words_of(doc)
        assert_sound(varied(doc, names, scenes, rnd), f'seed {seed}')
        assert words_of(doc) == before, f'seed {seed}'


def test_same_seed_gives_the_same_variant(names: Names, scenes: Scenes) -> None:
    one, other = (varied(documents()[0], names, scenes, random.Random(8)) for _ in range(2))
    assert one == other
