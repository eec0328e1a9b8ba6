#!/usr/bin/env bash
# Measures the packaged engine, through the command line:  src/eval/measure.sh MATERIAL [OUTPUT]
# MATERIAL has eval/score.py, data/polnear/{dev,dev-speakers}.jsonl and data/hard/cases.jsonl; if it has them, speakers of training articles
# (data/polnear/{train,train-speakers}.jsonl) and cases of extraction (eval/cases.py, data/cases/extraction.jsonl) are measured too.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
material=$(cd "$1" && pwd)
output=${2:-$top/target/eval}
mkdir -p "$output"
output=$(cd "$output" && pwd)
cd "$top"
python=${PYTHON:-/usr/bin/python3}
export PYTHONDONTWRITEBYTECODE=1

[ -d target/quarkus-app/app ] || ./mvnw -B -q package -DskipTests

analyse() {
    java -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*' org.whosaid.cli.Analyse "${@:3}" <"$1" >"$2"
}

polnear=$material/data/polnear
echo "== PolNeAR dev"
analyse "$polnear/dev.jsonl" "$output/dev.jsonl"
"$python" "$material/eval/score.py" "$polnear/dev.jsonl" "$output/dev.jsonl" --speakers "$polnear/dev-speakers.jsonl"

echo "== Hard cases"
analyse "$material/data/hard/cases.jsonl" "$output/hard.jsonl"
"$python" src/eval/hard.py "$material/data/hard/cases.jsonl" "$output/hard.jsonl" --score "$material/eval"

for passages in development held-out; do
    echo "== Passages: $passages"
    analyse "src/eval/passages/$passages.jsonl" "$output/$passages.jsonl"
    "$python" src/eval/hard.py "src/eval/passages/$passages.jsonl" "$output/$passages.jsonl" --score "$material/eval"
done

if [ -f "$polnear/train-speakers.jsonl" ]; then
    echo "== Right names where the attributions are given: training articles by fold, dev beside"
    train=("$polnear/train.jsonl" "$polnear/train-speakers.jsonl")
    "$python" src/eval/speakers.py "${train[@]}" --select >"$output/train-speakers.jsonl"
    analyse "$output/train-speakers.jsonl" "$output/train-resolved.jsonl" --resolve
    analyse "$polnear/dev.jsonl" "$output/dev-resolved.jsonl" --resolve
    "$python" src/eval/speakers.py "${train[@]}" "$output/train-resolved.jsonl" --score "$material/eval" \
        --beside "$polnear/dev.jsonl" "$polnear/dev-speakers.jsonl" "$output/dev-resolved.jsonl"
fi

if [ -f "$material/eval/cases.py" ]; then
    echo "== Cases of extraction"
    analyse "$material/data/cases/extraction.jsonl" "$output/extraction.jsonl"
    "$python" "$material/eval/cases.py" "$material/data/cases/extraction.jsonl" "$output/extraction.jsonl"
fi
