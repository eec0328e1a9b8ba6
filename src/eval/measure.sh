#!/usr/bin/env bash
# Measures the packaged engine, through the command line:  src/eval/measure.sh MATERIAL [OUTPUT]
# MATERIAL has eval/score.py, data/polnear/{dev,dev-speakers}.jsonl and data/hard/cases.jsonl; if it has them, speakers of training articles
# (data/polnear/{train,train-speakers}.jsonl) and cases of extraction (eval/cases.py, data/cases/extraction.jsonl) are measured too.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
material=$(cd "$1" && pwd)
output=${2:-$top/target/eval}
mkdir -p "$output"
cd "$top"

[ -d target/quarkus-app/app ] || ./mvnw -B -q package -DskipTests

analyse() {
    java -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*' org.whosaid.cli.Analyse "${@:3}" <"$1" >"$2"
}

polnear=$material/data/polnear
echo "== PolNeAR dev"
analyse "$polnear/dev.jsonl" "$output/dev.jsonl"
python3 "$material/eval/score.py" "$polnear/dev.jsonl" "$output/dev.jsonl" --speakers "$polnear/dev-speakers.jsonl"

echo "== Hard cases"
analyse "$material/data/hard/cases.jsonl" "$output/hard.jsonl"
python3 src/eval/hard.py "$material/data/hard/cases.jsonl" "$output/hard.jsonl" --score "$material/eval/score.py"

for passages in development held-out; do
    echo "== Passages: $passages"
    analyse "src/eval/passages/$passages.jsonl" "$output/$passages.jsonl"
    python3 src/eval/hard.py "src/eval/passages/$passages.jsonl" "$output/$passages.jsonl" --score "$material/eval/score.py"
done

if [ -f "$polnear/train-speakers.jsonl" ]; then
    echo "== Speakers of training articles, attributions given"
    cut -d, -f1 "$polnear/train-speakers.jsonl" | grep -F -f - "$polnear/train.jsonl" >"$output/train-speakers.jsonl"
    analyse "$output/train-speakers.jsonl" "$output/train-speakers-resolved.jsonl" --resolve
    python3 src/eval/speakers.py "$output/train-speakers.jsonl" "$polnear/train-speakers.jsonl" "$output/train-speakers-resolved.jsonl" --score "$material/eval"
fi

if [ -f "$material/eval/cases.py" ]; then
    echo "== Cases of extraction"
    analyse "$material/data/cases/extraction.jsonl" "$output/extraction.jsonl"
    python3 "$material/eval/cases.py" "$material/data/cases/extraction.jsonl" "$output/extraction.jsonl"
fi
