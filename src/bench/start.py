#!/usr/bin/env python3
"""Measures how long the packaged service takes from the start of its process to its first answers, with a database beside it.

usage: src/bench/start.py [RUNS]       (7 unless given; the median counts)

Measures whatever was built: the native executable, the package for the JVM, or both. The database is not started anew and has its
tables, as at every start but the first. "documents" is the first 200 of GET /v1/documents?limit=1, which asks the database; "ready" is the
first 200 of GET /q/health/ready, which makes the engine read a sentence; "analysis" is the first POST /v1/analyses after that.
"""

import statistics

from packaged import SCRATCH, Service, built, database, machine, numbers

SENTENCE = "\u201cThe bridge will open before winter,\u201d said Anna Brandholm, who leads the works. She named no day."


def one_start(kind, jdbc_url):
    service = Service(kind, jdbc_url)
    try:
        documents = service.until_200("/v1/documents?limit=1")
        ready = service.until_200("/q/health/ready")
        service.analyse(SENTENCE)
        return documents, ready, service.memory()["VmRSS"]
    finally:
        service.close()


def main():
    (runs,) = numbers(__doc__, 7)
    SCRATCH.mkdir(parents=True, exist_ok=True)
    print(machine())
    print("\n| | documents, median ms (lowest to highest) | ready, median ms (lowest to highest) | resident after one analysis, MB |\n|---|---|---|---|")
    with database() as jdbc_url:
        for kind in built():
            one_start(kind, jdbc_url)
            starts = [one_start(kind, jdbc_url) for _ in range(runs)]
            cells = [
                f"{statistics.median(values):.0f} ({min(values):.0f} to {max(values):.0f})"
                for values in ([start[i] for start in starts] for i in range(2))
            ]
            print(f"| {kind} | {cells[0]} | {cells[1]} | {statistics.median(start[2] for start in starts):.0f} |", flush=True)


if __name__ == "__main__":
    main()
