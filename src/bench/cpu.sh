#!/usr/bin/env bash
# CPU milliseconds of the packaged engine for 1,000 words, one thread, warm:  src/bench/cpu.sh ARTICLES.jsonl [options of Analyse]
# Reads the articles once and four times in processes of their own and takes the difference: start, class loading, the model's
# loading and the most of compiling happen in both.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
articles=$(realpath "$1")
shift
cd "$top"
[ -d target/quarkus-app/app ] || ./mvnw -B -q package -DskipTests

cpu() {
    local TIMEFORMAT='%U %S'
    { time java -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*' org.whosaid.cli.Analyse --threads 1 "$@" >/dev/null; } 2>&1 |
        awk '{ print 1000 * ($1 + $2) }'
}

words=$(python3 -c 'import json, sys; print(sum(len(json.loads(l)["text"].split()) for l in open(sys.argv[1], encoding="utf-8") if l.strip()))' "$articles")
once=$(cpu "$@" "$articles")
four=$(cpu "$@" "$articles" "$articles" "$articles" "$articles")
awk -v once="$once" -v four="$four" -v words="$words" 'BEGIN {
    printf "%d words: %.0f CPU ms for 1,000 words, warm; the first pass of a process, its start included, %.0f\n",
        words, (four - once) / 3 / words * 1000, once / words * 1000 }'
