#!/usr/bin/env python3
"""Measures the memory of the packaged service after many analyses.

usage: src/bench/memory.py [ANALYSES [CLIENTS]]       (500 and 2 unless given)

Each analysis is of another text: the paragraphs of seeds/article.txt, over and over to 750 words, each time from another one on. Measures
whatever was built: the native executable, the package for the JVM, or both. Resident is VmRSS, at most is VmHWM, own is RssAnon: what is
not a file that the kernel could drop.
"""

import threading

from packaged import SCRATCH, TOP, Service, built, database, machine, numbers

WORDS = 750


def article(number):
    paragraphs = [line for line in (TOP / "seeds" / "article.txt").read_text("utf-8").splitlines() if line.strip()]
    text = [f"Report {number}."]
    words = 0
    while words < WORDS:
        text.append(paragraphs[(number + len(text)) % len(paragraphs)])
        words += len(text[-1].split())
    return "\n\n".join(text)


def load(service, analyses, clients):
    numbers = iter(range(analyses))
    lock = threading.Lock()

    def client():
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            service.analyse(article(number))

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main():
    analyses, clients = numbers(__doc__, 500, 2)
    SCRATCH.mkdir(parents=True, exist_ok=True)
    print(machine())
    print("\n| | analyses | resident, MB | at most, MB | own, MB | of files, MB |\n|---|---|---|---|---|---|")
    with database() as jdbc_url:
        for kind in built():
            service = Service(kind, jdbc_url)
            try:
                service.until_200("/q/health/ready")
                done = 0
                for goal in (1, analyses // 5, analyses):
                    load(service, goal - done, clients)
                    done = goal
                    m = service.memory()
                    print(f"| {kind} | {done} | {m['VmRSS']:.0f} | {m['VmHWM']:.0f} | {m['RssAnon']:.0f} | {m['RssFile']:.0f} |", flush=True)
            finally:
                service.close()


if __name__ == "__main__":
    main()
