#!/usr/bin/env bash
# Installs Debian's Chromium, with which the tests look at the pages, where none is found and it can be installed. Elsewhere those tests
# say that they are skipped.
set -euo pipefail
for program in chromium chromium-browser google-chrome; do
    command -v "$program" >/dev/null && exit 0
done
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "There is no Chromium, and it cannot be installed here: the pages are not tested." >&2
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends chromium
