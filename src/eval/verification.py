#!/usr/bin/env python3
"""Asks a running service whether somebody said something, and compares its verdicts with those that a fact-checker accepts.

usage: verification.py QUESTIONS.json [URL]        (URL: http://localhost:8080 unless given; the store has to be empty)

QUESTIONS: {"articles": [{"title", "publisher", "publishedAt", "text"}], "questions": [{"id", "quote", "speaker", "verdicts", "must", "mustNot",
"article"?}]}; must and mustNot are kinds of differences. A question with an article of its own is asked after that article alone is kept.
"""
import json
import sys
import urllib.request
from typing import Any, Dict, List, Optional


def send(method: str, address: str, body: Optional[Dict[str, Any]] = None) -> Dict[str, Any]:
    data = None if body is None else json.dumps(body).encode('utf-8')
    request = urllib.request.Request(address, data, {'Content-Type': 'application/json'}, method=method)
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
    return json.loads(text) if text else {}


def main() -> None:
    material = json.load(open(sys.argv[1], encoding='utf-8'))
    url = sys.argv[2] if len(sys.argv) > 2 else 'http://localhost:8080'

    def keep(article: Dict[str, Any]) -> str:
        members = ('title', 'publisher', 'publishedAt', 'text')
        return send('POST', url + '/v1/documents', {k: article[k] for k in members if article.get(k)})['id']

    kept: List[str] = [keep(article) for article in material['articles']]
    right, falsely_verbatim, of = 0, [], 0
    for question in sorted(material['questions'], key=lambda q: 'article' in q):
        if 'article' in question:
            for document in kept:
                send('DELETE', f'{url}/v1/documents/{document}')
            kept = [keep({'text': question['article']})]
        body = {k: question[k] for k in ('quote', 'speaker') if question.get(k)}
        answer = send('POST', url + '/v1/verifications', body)
        kinds = {difference['kind'] for difference in answer['differences']}
        is_right = (answer['verdict'] in question['verdicts'] and kinds.issuperset(question['must'])
                    and kinds.isdisjoint(question['mustNot']))
        right += is_right
        of += 1
        if answer['verdict'] == 'verbatim' and 'verbatim' not in question['verdicts']:
            falsely_verbatim.append(question['id'])
        if not is_right:
            print(question['id'], answer['verdict'], sorted(kinds), 'expected', question['verdicts'], question['must'], question['mustNot'])
    print(f'{right} of {of} right; wrongly verbatim: {len(falsely_verbatim)} {" ".join(falsely_verbatim)}')


if __name__ == '__main__':
    main()
