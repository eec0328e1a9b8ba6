#!/bin/sh
# CPU and memory of the packaged engine and of CoreNLP's quotes with speakers, on the same articles in one run, one thread each:
#
#   src/bench/corenlp/measure.sh ARTICLES.jsonl [whosaid corenlp]
#
# ARTICLES.jsonl has lines of {"text"}. Fetches CoreNLP (480 MB) the first time; it wants 6 GB of memory and some 6 s of CPU an article, twice.
set -e
[ -f "$1" ] || { sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2; }
articles=$(realpath "$1")
shift
cd "$(dirname "$0")/../../.."
[ -d target/quarkus-app/app ] || ./mvnw -B -q package -DskipTests
if [ ! -d target/bench/corenlp/libraries ]; then
    ./mvnw -B -q -f src/bench/corenlp/pom.xml dependency:copy-dependencies
    mv target/bench/corenlp/dependency target/bench/corenlp/libraries
fi
# The service's binding of SLF4J does not load without the service.
libraries=$(ls target/quarkus-app/app/*.jar target/quarkus-app/lib/main/*.jar target/bench/corenlp/libraries/*.jar | grep -v slf4j-jboss | paste -sd:)
exec java -XX:+UseSerialGC -Xmx6g -cp "$libraries" src/bench/corenlp/CpuBeside.java "$articles" ${@:-whosaid corenlp}
