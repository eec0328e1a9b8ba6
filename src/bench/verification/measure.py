#!/usr/bin/env python3
"""How long verifications take over HTTP, one client, one after the other; what warms up is not counted.

    measure.py http://localhost:8080 REQUESTS

Questions are made from quotes of the store, taken at random over all months: as they are, cut, with a word or a number changed, with a
negation more, of another speaker, two made one; and from words of many quotes that nobody said together. Prints a Markdown table.
"""

import collections
import http.client
import json
import random
import re
import sys
import time
import urllib.parse

WARM_UP = 30


class Service:
    """One connection that is kept open."""

    def __init__(self, address):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(address).netloc, timeout=120)

    def ask(self, method, path, body=None):
        headers = {"Content-Type": "application/json"} if body is not None else {}
        self.connection.request(method, path, None if body is None else json.dumps(body), headers)
        response = self.connection.getresponse()
        text = response.read()
        if response.status != 200:
            raise SystemExit(f"{method} {path}: {response.status} {text[:500]}")
        return json.loads(text)


def samples(service):
    """Quotes of all times, long enough to be recognised."""
    found = []
    for month in range(1, 31):
        to = f"{2024 + (month - 1) // 12}-{(month - 1) % 12 + 1:02}-15"
        found += service.ask("GET", f"/v1/quotes?limit=100&to={to}")["quotes"]
    return [quote for quote in found if len(quote["words"].split()) >= 8]


def changed(words, chance):
    at = chance.randrange(len(words) // 3, 2 * len(words) // 3 + 1)
    return words[:at] + ["lighthouse"] + words[at + 1 :]


def renumbered(words, chance):
    numbers = [i for i, word in enumerate(words) if re.fullmatch(r"\d+", word)]
    if not numbers:
        return changed(words, chance)
    at = chance.choice(numbers)
    return words[:at] + [str(int(words[at]) + 7)] + words[at + 1 :]


def negated(words, chance):
    at = chance.randrange(1, len(words))
    return words[:at] + ["not"] + words[at:]


def cut(words, chance):
    length = max(6, len(words) // 2)
    at = chance.randrange(0, len(words) - length + 1)
    return words[at : at + length]


class Questions:
    def __init__(self, quotes, chance):
        self.quotes = quotes
        self.chance = chance
        self.vocabulary = sorted({word for quote in quotes for word in re.findall(r"[a-z]{4,}", quote["words"])})

    def words(self):
        return self.chance.choice(self.quotes)["words"].split()

    def changed_by(self, change):
        return {"quote": " ".join(change(self.words(), self.chance))}

    def attributed(self, own):
        quote = self.chance.choice(self.quotes)
        teller = quote if own else self.chance.choice(self.quotes)
        return {"quote": quote["words"], "speaker": teller["speaker"].get("name", "Anna Brandholm")}

    def absent(self):
        return {"quote": " ".join(self.chance.choices(self.vocabulary, k=12))}

    def shapes(self):
        return {
            "verbatim": lambda: {"quote": " ".join(self.words())},
            "verbatim, of the speaker": lambda: self.attributed(True),
            "verbatim, of another speaker": lambda: self.attributed(False),
            "half of it": lambda: self.changed_by(cut),
            "a word changed": lambda: self.changed_by(changed),
            "a number changed": lambda: self.changed_by(renumbered),
            "a negation more": lambda: self.changed_by(negated),
            "two quotes made one": lambda: {"quote": " ".join(self.words() + self.words())},
            "absent, words of the store": self.absent,
            "absent, no word of the store": lambda: {"quote": "zyxomma quoll wombat jabiru brolga cassowary numbat bilby"},
        }


def at(ordered, share):
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def measure(service, name, question, requests):
    times = []
    verdicts = collections.Counter()
    for i in range(-WARM_UP, requests):
        body = question()
        begin = time.perf_counter()
        answer = service.ask("POST", "/v1/verifications", body)
        if i >= 0:
            times.append((time.perf_counter() - begin) * 1000)
            verdicts[answer["verdict"]] += 1
    times.sort()
    told = ", ".join(f"{verdict} {count}" for verdict, count in verdicts.most_common())
    print(f"| {name} | {at(times, 0.5):.1f} | {at(times, 0.95):.1f} | {at(times, 0.99):.1f} | {told} |", flush=True)


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    service = Service(sys.argv[1])
    chance = random.Random(7)
    questions = Questions(samples(service), chance)
    print("| ms | p50 | p95 | p99 | verdicts |\n| --- | --- | --- | --- | --- |", flush=True)
    for name, question in questions.shapes().items():
        measure(service, name, question, int(sys.argv[2]))
    begin = time.perf_counter()
    batch = {"verifications": [question() for question in questions.shapes().values() for _ in range(10)]}
    service.ask("POST", "/v1/verifications/batch", batch)
    print(f"\nA batch of 100 (10 of each shape): {time.perf_counter() - begin:.2f} s")


if __name__ == "__main__":
    main()
