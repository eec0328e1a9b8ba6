#!/usr/bin/env bash
# Measures the packaged engine, through the command line:  src/eval/measure.sh MATERIAL [OUTPUT]
# MATERIAL has eval/score.py, data/polnear/{dev,dev-speakers}.jsonl and data/hard/cases.jsonl.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
material=$(cd "$1" && pwd)
output=${2:-$top/target/eval}
mkdir -p "$output"
cd "$top"

[ -d target/quarkus-app/app ] || ./mvnw -B -q package -DskipTests

analyse() {
    java -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*' org.whosaid.cli.Analyse <"$1" >"$2"
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
