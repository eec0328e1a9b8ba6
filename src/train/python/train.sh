#!/usr/bin/env bash
# Installs what training needs (Debian packages; the base weights through Maven), trains and writes the model file.
#
# usage: train.sh --data FOLDER [--work FOLDER] [--out FILE.onnx] [--version NAME] [options of whosaid_training.train]
#   --data     folder with polnear/train.jsonl, polnear/dev.jsonl and names/given-names-us.tsv; ../eval/score.py beside it
#   --work     base weights and the checkpoint (default: target/train); training goes on from the checkpoint that lies there
#   --out      the model file (default: src/main/resources/model/whosaid.onnx)
# PYTHON names another Python than Debian's; it needs torch, onnx and numpy.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
data='' work="$root/target/train" out="$root/src/main/resources/model/whosaid.onnx" version=1 rest=()
while [ $# -gt 0 ]; do
  case "$1" in
    --data) data=$2; shift 2 ;;
    --work) work=$2; shift 2 ;;
    --out) out=$2; shift 2 ;;
    --version) version=$2; shift 2 ;;
    *) rest+=("$1"); shift ;;
  esac
done
[ -n "$data" ] || { sed -n 2,9p "$0" >&2; exit 2; }

python=${PYTHON:-/usr/bin/python3}
export PYTHON=$python
"$here/debian-packages.sh" torch onnx numpy

mkdir -p "$work"
work=$(cd "$work" && pwd)
base="$work/bge-small-en-v1.5.onnx" tokenizer="$work/bge-small-en-v1.5-tokenizer.json"
if [ ! -f "$base" ]; then
  (cd "$root" && ./mvnw -B -q -Ptrain dependency:unpack@base-encoder -Dtrain.work="$work" </dev/null)
fi

# The default allocator gives every large tensor back to the kernel and faults it in again: a third of the speed.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=17179869184 MALLOC_TOP_PAD_=268435456
export OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-$(grep -qm1 avx512f /proc/cpuinfo && echo SkylakeX || echo Haswell)}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-$(nproc)} PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$here"

"$python" -m whosaid_training.train --data "$data" --base "$base" --tokenizer "$tokenizer" --out "$work/model.pt" \
  "${rest[@]+"${rest[@]}"}" 2>&1 | tee -a "$work/train.log"
mkdir -p "$(dirname "$out")"
"$python" -m whosaid_training.export "$work/model.pt" "$out" --data "$data" --version "$version" --tokenizer "$tokenizer"
