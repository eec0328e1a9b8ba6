#!/usr/bin/env python3
"""Asks a running service whether somebody said something, and compares its verdicts with those that a fact-checker accepts.

usage: verification.py QUESTIONS.json [URL]        (URL: http://localhost:8080 unless given; the store has to be empty)

QUESTIONS: {"articles": [{"title", "publisher", "publishedAt", "text"}], "questions": [{"id", "quote", "speaker", "verdicts", "must", "mustNot",
"article"?}]}; must and mustNot are kinds of differences. A question with an article of its own is asked after that article alone is kept.
"""
import json
import sys
import urllib.request
from typing import Any

Json = dict[str, Any]
ARTICLE_MEMBERS = ('title', 'publisher', 'publishedAt', 'text')


class Service:
    """A running service, by its address."""

    def __init__(self, url: str) -> None:
        self.url = url

    def send(self, method: str, path: str, body: Json | None = None) -> Json:
        """The answer's JSON, {} where it has no body; urllib.error.HTTPError for any status that is not a success."""
        data = None if body is None else json.dumps(body).encode('utf-8')
        request = urllib.request.Request(self.url + path, data, {'Content-Type': 'application/json'}, method=method)
        with urllib.request.urlopen(request) as response:
            text = response.read()
        answer: Json = json.loads(text) if text else {}
        return answer

    def keep(self, article: Json) -> str:
        """The id under which the service keeps an article."""
        body = {k: article[k] for k in ARTICLE_MEMBERS if article.get(k)}
        return str(self.send('POST', '/v1/documents', body)['id'])

    def delete(self, document: str) -> None:
        """Deletes an article that was kept."""
        self.send('DELETE', f'/v1/documents/{document}')

    def verify(self, question: Json) -> Json:
        """The service's answer to a question."""
        return self.send('POST', '/v1/verifications', {k: question[k] for k in ('quote', 'speaker') if question.get(k)})


def kinds_of(answer: Json) -> set[str]:
    """The kinds of the differences that an answer lists."""
    return {difference['kind'] for difference in answer['differences']}


def is_right(question: Json, answer: Json) -> bool:
    """Whether the verdict is one that is accepted, with all kinds of differences that it must have and none that it must not."""
    kinds = kinds_of(answer)
    return (answer['verdict'] in question['verdicts'] and kinds.issuperset(question['must'])
            and kinds.isdisjoint(question['mustNot']))


def is_wrongly_verbatim(question: Json, answer: Json) -> bool:
    """The gravest mistake: words confirmed as said that were not said so."""
    return answer['verdict'] == 'verbatim' and 'verbatim' not in question['verdicts']


def main() -> None:
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding='utf-8') as file:
        material = json.load(file)
    service = Service(sys.argv[2] if len(sys.argv) > 2 else 'http://localhost:8080')
    kept = [service.keep(article) for article in material['articles']]
    right, wrongly_verbatim, of = 0, [], 0
    for question in sorted(material['questions'], key=lambda q: 'article' in q):
        if 'article' in question:
            for document in kept:
                service.delete(document)
            kept = [service.keep({'text': question['article']})]
        answer = service.verify(question)
        of += 1
        right += is_right(question, answer)
        if is_wrongly_verbatim(question, answer):
            wrongly_verbatim.append(question['id'])
        if not is_right(question, answer):
            print(question['id'], answer['verdict'], sorted(kinds_of(answer)), 'expected', question['verdicts'], question['must'],
                  question['mustNot'])
    print(f'{right} of {of} right; wrongly verbatim: {len(wrongly_verbatim)} {" ".join(wrongly_verbatim)}')


if __name__ == '__main__':
    main()
