#!/usr/bin/env bash
# Measures what is taken out of pages:  src/eval/pages.sh FOLDER [--half first|second] [--texts FOLDER]
# FOLDER is the article-extraction-benchmark (ground-truth.json, html/ID.html.gz), or has pages as readability's tests do (NAME/source.html, NAME/expected.html).
# Takes the packaged classes, or those of CLASSPATH.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if [ -z "${CLASSPATH:-}" ]; then
    [ -d "$top/target/quarkus-app/app" ] || (cd "$top" && ./mvnw -B -q package -DskipTests)
    CLASSPATH="$top/target/quarkus-app/app/*:$top/target/quarkus-app/lib/main/*"
fi
exec java -cp "$CLASSPATH" "$top/src/eval/Pages.java" "$@"
