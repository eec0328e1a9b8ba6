#!/bin/sh
# Fills the database of a service that is running with generated quotes, and measures its searches over HTTP.
#
#   ./mvnw package -DskipTests
#   java -Dwhosaid.database.folder=/somewhere/million -jar target/quarkus-app/quarkus-run.jar &     (a new folder, outside of the repository)
#   src/bench/store/measure.sh load CORPUS.jsonl /somewhere/million 1000000
#   src/bench/store/measure.sh search http://localhost:8080 400
#   src/bench/store/measure.sh plans /somewhere/million > plans.txt
#
# CORPUS.jsonl has lines of {"text", "quotes": [{"content": [[start, end]]}]}. Loading takes five minutes and 3.5 GB.
set -e
cd "$(dirname "$0")/../../.."
libraries='target/quarkus-app/app/*:target/quarkus-app/lib/main/*'
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
javac -proc:none -cp "$libraries" -d "$classes" src/bench/store/*.java
command=$1
shift
case $command in
    load) main=LoadStore ;;
    search) main=MeasureSearch ;;
    plans) main=Plans ;;
    *) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
java -Xmx1500m -cp "$classes:$libraries" $main "$@"
