"""verification.py: what is right, and what is gravely wrong."""
import pytest
import verification

QUESTION = {'verdicts': ['altered', 'partial'], 'must': ['negation'], 'mustNot': ['speaker']}


@pytest.mark.parametrize(('verdict', 'kinds', 'right'), [
    ('altered', ['negation', 'number'], True), ('altered', ['number'], False), ('altered', ['negation', 'speaker'], False),
    ('verbatim', ['negation'], False)])
def test_verdict_and_differences_have_to_be_right(verdict: str, kinds: list[str], right: bool) -> None:
    answer = {'verdict': verdict, 'differences': [{'kind': kind} for kind in kinds]}
    assert verification.is_right(QUESTION, answer) is right
    assert verification.is_wrongly_verbatim(QUESTION, answer) is (verdict == 'verbatim')
