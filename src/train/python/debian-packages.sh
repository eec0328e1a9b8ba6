#!/usr/bin/env bash
# Installs the Debian packages of these Python modules, if any of them is missing:  debian-packages.sh torch onnx numpy pytest
# Does nothing where PYTHON (Debian's unless given) has them all, and fails where it lacks one and it cannot be installed.
set -euo pipefail
python=${PYTHON:-/usr/bin/python3}
missing() {
  for module in "$@"; do
    "$python" -c "import importlib.util, sys; sys.exit(importlib.util.find_spec('$module') is None)" 2>/dev/null || echo "python3-$module"
  done
}
packages=$(missing "$@")
[ -n "$packages" ] || exit 0
# Without OpenBLAS torch multiplies thirty times slower.
case $packages in *torch*) packages="$packages libopenblas0-pthread" ;; esac
sudo=''; [ "$(id -u)" = 0 ] || sudo=sudo
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -q
# shellcheck disable=SC2086
$sudo apt-get install -y -q --no-install-recommends $packages
still=$(missing "$@")
[ -z "$still" ] || { echo "$python still lacks:" $still >&2; exit 1; }
