#!/usr/bin/env python3
"""Loads a packaged service with POST /v1/analyses and prints Markdown: latency by number of clients, CPU, memory, the encoder's share.

usage: src/bench/load.py [--service FILE] [--clients 1,2,4,8] [--seconds 30] [--in-a-row 10000] [--soak 600]

Needs wrk (Debian: apt-get install wrk). FILE is target/quarkus-app/quarkus-run.jar or a native executable. The service gets a
database of its own in a temporary folder, unless QUARKUS_DATASOURCE_JDBC_URL names one. CPU is the service's own, from /proc: it
holds on a busy machine too, where latency does not.
"""
import argparse
import http.client
import json
import os
import platform
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
TICKS = os.sysconf('SC_CLK_TCK')


class Service:
    """The service as a process of its own, at a free port."""

    def __init__(self, file, java_options, folder):
        program = ['java', *java_options, '-jar', file] if file.endswith('.jar') else [os.path.abspath(file)]
        environment = dict(os.environ, QUARKUS_HTTP_PORT='0', QUARKUS_HTTP_HOST='127.0.0.1', WHOSAID_DATABASE_FOLDER=folder)
        self.process = subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            self.address = self.await_address()
        except BaseException:
            self.stop()
            raise

    def await_address(self):
        printed = []
        for line in self.process.stdout:
            printed.append(line)
            found = re.search(r'Listening on: (http://\S+)', line)
            if found:
                # A process whose output nobody reads stops when the pipe is full.
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                return found.group(1)
        sys.exit('The service does not start:\n' + ''.join(printed))

    def connection(self):
        return http.client.HTTPConnection(urllib.parse.urlsplit(self.address).netloc, timeout=120)

    def cpu(self):
        """Seconds of CPU so far, user and system."""
        fields = open(f'/proc/{self.process.pid}/stat').read().rpartition(')')[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def megabytes(self):
        """Resident memory now."""
        return int(re.search(r'VmRSS:\s+(\d+)', open(f'/proc/{self.process.pid}/status').read()).group(1)) / 1024

    def seconds_of(self, pattern):
        """Sum of the metrics whose line the pattern fits."""
        connection = self.connection()
        connection.request('GET', '/q/metrics')
        text = connection.getresponse().read().decode()
        return sum(float(line.rpartition(' ')[2]) for line in text.splitlines() if re.match(pattern, line))

    def analyse(self, connection, body):
        connection.request('POST', '/v1/analyses', body, {'Content-Type': 'text/plain; charset=utf-8'})
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            sys.exit(f'an analysis was answered with {answer.status}')

    def stop(self):
        self.process.terminate()
        self.process.wait(60)


def wrk(service, article, clients, seconds):
    """What post.lua reports of one run, with the service's CPU milliseconds for each analysis."""
    before = service.cpu()
    run = subprocess.run(['wrk', '-t1', f'-c{clients}', f'-d{seconds}s', '--timeout', '120s', '-s', os.path.join(HERE, 'post.lua'),
                          service.address + '/v1/analyses'], env=dict(os.environ, ARTICLE=article), capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    report = json.loads(run.stdout.strip().splitlines()[-1])
    # wrk leaves when its time is up; what it has asked for last, one analysis a client, is done when one of ours behind it is.
    service.analyse(service.connection(), open(article, 'rb').read())
    report['cpu'] = 1000 * (service.cpu() - before) / (report['analyses'] + clients + 1)
    return report


def by_clients(service, article, clients, seconds):
    print('| clients | analyses | a second | p50 ms | p95 ms | p99 ms | CPU ms an analysis | failed | resident MB |')
    print('| --- | --- | --- | --- | --- | --- | --- | --- | --- |')
    for n in clients:
        r = wrk(service, article, n, seconds)
        print(f"| {n} | {r['analyses']} | {r['analyses'] / r['seconds']:.1f} | {r['p50']:.0f} | {r['p95']:.0f} | {r['p99']:.0f} "
              f"| {r['cpu']:.0f} | {r['failed']} | {service.megabytes():.0f} |")


def one_client(service, article, seconds):
    body, connection, end = open(article, 'rb').read(), service.connection(), time.monotonic() + seconds
    while time.monotonic() < end:
        service.analyse(connection, body)


def shares(service, article, seconds):
    """Of the time of a request, with one client: what each stage of the engine takes."""
    stages = ('marks', 'encoder', 'attribution', 'speaker')
    patterns = [rf'whosaid_stage_seconds_sum{{.*stage="{s}"' for s in stages] + [r'http_server_requests_seconds_sum{.*uri="/v1/analyses"']
    before = [service.seconds_of(p) for p in patterns]
    one_client(service, article, seconds)
    *spent, whole = [service.seconds_of(p) - b for p, b in zip(patterns, before)]
    parts = ', '.join(f'{name} {100 * part / whole:.1f} %' for name, part in zip(stages, spent))
    print(f'Of the time of a request, one client: {parts}, all else {100 * (1 - sum(spent) / whole):.1f} %.\n')


def in_a_row(service, article, count):
    """Resident memory after each tenth of so many analyses, one after the other: one to four paragraphs, never the same text twice."""
    print(f'\n| analyses in a row | words | resident MB |\n| --- | --- | --- |\n| 0 | 0 | {service.megabytes():.0f} |')
    paragraphs, connection, words = open(article, encoding='utf-8').read().split('\n\n'), service.connection(), 0
    for i in range(1, count + 1):
        first = i % len(paragraphs)
        text = '\n\n'.join([f'Text {i}.', *paragraphs[first:first + 1 + i % 4]])
        service.analyse(connection, text.encode())
        words += len(text.split())
        if i % max(1, count // 10) == 0:
            print(f'| {i} | {words} | {service.megabytes():.0f} |')


def soak(service, article, seconds, clients):
    """The same for a time under load."""
    print(f'\n| seconds with {clients} clients | analyses | p50 ms | p99 ms | failed | resident MB |\n| --- | --- | --- | --- | --- | --- |')
    part = max(1, seconds // 10)
    for i in range(1, seconds // part + 1):
        r = wrk(service, article, clients, part)
        print(f"| {i * part} | {r['analyses']} | {r['p50']:.0f} | {r['p99']:.0f} | {r['failed']} | {service.megabytes():.0f} |")


def machine():
    model = re.search(r'model name\s*: (.*)', open('/proc/cpuinfo').read())
    return f'{os.cpu_count()} processors, {model.group(1) if model else platform.machine()}, load {os.getloadavg()[0]:.1f}'


def main():
    # So that whoever ends it ends the service too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    sys.stdout.reconfigure(line_buffering=True)
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('--service', default='target/quarkus-app/quarkus-run.jar')
    p.add_argument('--java-options', default='', help='for a jar, such as -Xmx512m')
    p.add_argument('--article', default=os.path.join(HERE, 'article.txt'))
    p.add_argument('--clients', default='1,2,4,8')
    p.add_argument('--seconds', type=int, default=30, help='of each number of clients, and of the warming up before')
    p.add_argument('--in-a-row', type=int, default=0, metavar='N')
    p.add_argument('--soak', type=int, default=0, metavar='SECONDS')
    a = p.parse_args()
    with tempfile.TemporaryDirectory(prefix='whosaid-load') as folder:
        service = Service(a.service, a.java_options.split(), folder)
        try:
            words = len(open(a.article, encoding='utf-8').read().split())
            print(f'{os.path.basename(a.service)}, an article of {words} words; {machine()}; resident after the start {service.megabytes():.0f} MB.\n')
            one_client(service, a.article, a.seconds)
            shares(service, a.article, a.seconds)
            by_clients(service, a.article, [int(n) for n in a.clients.split(',')], a.seconds)
            if a.in_a_row:
                in_a_row(service, a.article, a.in_a_row)
            if a.soak:
                soak(service, a.article, a.soak, 8)
        finally:
            service.stop()


if __name__ == '__main__':
    main()
