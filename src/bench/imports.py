#!/usr/bin/env python3
"""Sustained import in articles a second, with the engine and without:  src/bench/imports.py TEXTS [ARTICLES]

TEXTS is a file of lines {"text": ...} (other members are passed over). Starts the packaged service (./mvnw package -DskipTests) with
an embedded database of its own in a temporary folder, and imports, one after the other and each over one connection:

  engine   the articles, read by the engine
  known    the same again: every text is kept already
  given    the same articles as another edition, each with the quotes that the engine found: everything but the engine

A first import warms up. Needs Python 3.9 and nothing else.
"""
import http.client
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WARM_UP = 20
NDJSON = {"Content-Type": "application/x-ndjson", "Transfer-Encoding": "chunked"}


def start(folder):
    """The service at a free port, and that port."""
    environment = dict(os.environ, QUARKUS_HTTP_PORT="0", QUARKUS_HTTP_HOST="127.0.0.1", WHOSAID_DATABASE_FOLDER=folder)
    service = subprocess.Popen(
        ["java", "-jar", os.path.join(TOP, "target/quarkus-app/quarkus-run.jar")],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    for line in service.stdout:
        found = re.search(r"Listening on: http://127\.0\.0\.1:(\d+)", line)
        if found:
            threading.Thread(target=service.stdout.read, daemon=True).start()
            return service, int(found.group(1))
    raise SystemExit("the service does not start")


def send(connection, lines):
    for line in lines:
        body = (json.dumps(line) + "\n").encode()
        connection.send(b"%x\r\n%s\r\n" % (len(body), body))
    connection.send(b"0\r\n\r\n")


def run_import(port, lines):
    """Imports lines; the answers, and the seconds it took."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    begun = time.perf_counter()
    connection.putrequest("POST", "/v1/imports")
    for name, value in NDJSON.items():
        connection.putheader(name, value)
    connection.endheaders()
    # Sent by a thread of its own: the service reads no further than its answers are read.
    sender = threading.Thread(target=send, args=(connection, lines))
    sender.start()
    answers = [json.loads(line) for line in connection.getresponse()]
    sender.join()
    return answers, time.perf_counter() - begun


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    return json.load(connection.getresponse())


def spans(passages):
    return [{"start": p["start"], "end": p["end"]} for p in passages]


def given(quote):
    speaker = {key: quote["speaker"][key] for key in ("name", "type") if key in quote["speaker"]}
    return {"kind": quote["kind"], "content": spans(quote["content"]), "cue": spans(quote["cue"]),
            "source": spans(quote["source"]), "speaker": speaker, "confidence": quote["confidence"]}


def other_edition(port, answers):
    """The kept articles with their quotes; the text goes on a little, so that it is another one and no offset changes."""
    for answer in answers:
        document = get(port, "/v1/documents/" + answer["document"])
        yield {"text": document["text"] + "\n\n(Second edition.)", "foundBy": "bench",
               "quotes": [given(quote) for quote in document["quotes"]]}


def report(name, lines, answers, seconds):
    summary = answers[-1]["summary"]
    assert summary["lines"] == len(lines) and not summary["failed"], summary
    words = sum(len(line["text"].split()) for line in lines)
    print(f"{name:8} {len(lines):6} articles {words:9} words {seconds:8.1f} s "
          f"{len(lines) / seconds:8.1f} articles/s {words / seconds:10.0f} words/s", flush=True)


def measure(port, texts):
    run_import(port, texts[:WARM_UP])
    rest = texts[WARM_UP:]
    answers, seconds = run_import(port, rest)
    report("engine", rest, answers, seconds)
    report("known", rest, *run_import(port, rest))
    second = list(other_edition(port, answers[:-1]))
    report("given", second, *run_import(port, second))
    print(f"given: {sum(len(line['quotes']) for line in second)} quotes")


def main():
    if not 2 <= len(sys.argv) <= 3 or not os.path.exists(sys.argv[1]):
        raise SystemExit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as lines:
        unique = dict.fromkeys(json.loads(line)["text"] for line in lines)
    most = int(sys.argv[2]) if len(sys.argv) == 3 else len(unique)
    texts = [{"text": text} for text in unique][:most + WARM_UP]
    with tempfile.TemporaryDirectory() as folder:
        service, port = start(os.path.join(folder, "database"))
        try:
            measure(port, texts)
        finally:
            service.send_signal(signal.SIGTERM)
            service.wait()


if __name__ == "__main__":
    main()
