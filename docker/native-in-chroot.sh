#!/usr/bin/env bash
# Runs the native executable as docker/Dockerfile.native does, where no container engine is at hand: in a root file system that holds
# nothing but the executable, the model, ONNX Runtime and the shared libraries that `ldd` names, read-only but for a noexec /tmp, as user
# 10001 without capabilities. Needs root, and a PostgreSQL whose JDBC address is given.
#
#   ./mvnw package -Dnative=container -DskipTests && docker/native-in-chroot.sh jdbc:postgresql://127.0.0.1:5432/whosaid USER [PASSWORD]
#
# Prints what the image would hold, then what the service answers; ends with 0 if it was ready and read an article.
set -euo pipefail
url=${1:?a JDBC address} user=${2:?a user} password=${3:-}
cd "$(dirname "${BASH_SOURCE[0]}")/.."

root=target/native-root
port=${PORT:-8089}
rm -rf "$root"
mkdir -p "$root"/{whosaid/native,whosaid/model,tmp,proc,dev,lib64}
executable=$(ls target/*-runner)
install -m 755 "$executable" "$root/whosaid/whosaid"
install -m 644 src/main/resources/model/whosaid.onnx "$root/whosaid/model/"
case $(uname -m) in aarch64) machine=linux-aarch64 ;; *) machine=linux-x64 ;; esac
unzip -q -o -j target/*-native-image-source-jar/lib/com.microsoft.onnxruntime.onnxruntime-*.jar \
    "ai/onnxruntime/native/$machine/*.so" -d "$root/whosaid/native"
# Name service modules are loaded by name: ldd does not know them.
{
    ldd "$executable" "$root"/whosaid/native/libonnxruntime.so |
        awk '$2 == "=>" && $3 ~ "^/" { print $3 } NF == 2 && $1 ~ "^/" { print $1 }'
    ls /lib/*-linux-gnu/libnss_{files,dns}.so.2 /lib/*-linux-gnu/libresolv.so.2 /lib64/libnss_{files,dns}.so.2 2>/dev/null || true
} | sort -u | while read -r library; do
    install -D -m 755 "$(readlink -f "$library")" "$root$library"
done
touch "$root/dev/null" "$root/dev/urandom" "$root/dev/random"
echo "== Files"
(cd "$root" && find . -type f -printf '%s %p\n' | sort -k2)
du -sm "$root" | cut -f1 | sed 's/$/ MB in all/'

# What the first word names, run as the image's user in the root file system; NAME=VALUE words before it are its whole environment.
inside=(
    unshare --mount --pid --fork --kill-child bash -c '
        set -eu
        root=$1; shift
        mount --make-rprivate /
        mount --bind "$root" "$root"
        for device in null urandom random; do mount --bind "/dev/$device" "$root/dev/$device"; done
        mount -t proc proc "$root/proc"
        mount -t tmpfs -o noexec,nosuid,mode=1777 tmpfs "$root/tmp"
        mount -o remount,bind,ro "$root"
        settings=()
        while [[ $1 == *=* ]]; do settings+=("$1"); shift; done
        exec env -i "${settings[@]}" setpriv --no-new-privs "$(command -v chroot)" --userspec=10001:10001 --groups= "$root" "$@"
    ' inside "$root"
)

# What the image runs, word for word.
read -ra entrypoint <<<"$(sed -n 's/^ENTRYPOINT \[\(.*\)\]$/\1/p' docker/Dockerfile.native | tr -d '",')"
echo "== Service"
"${inside[@]}" QUARKUS_HTTP_PORT="$port" QUARKUS_DATASOURCE_JDBC_URL="$url" QUARKUS_DATASOURCE_USERNAME="$user" \
    QUARKUS_DATASOURCE_PASSWORD="$password" WHOSAID_ENGINE_MODEL=/whosaid/model/whosaid.onnx MALLOC_ARENA_MAX=2 \
    "${entrypoint[@]}" &
service=$!
# unshare itself takes no notice of a signal; it ends with what it runs.
trap 'pkill --parent $service || true; wait $service 2>/dev/null || true' EXIT

ready=1
for _ in $(seq 60); do
    if "${inside[@]}" QUARKUS_HTTP_PORT="$port" /whosaid/whosaid -Donnxruntime.native.path=/whosaid/native ready; then
        ready=0
        break
    fi
    kill -0 $service
    sleep 1
done
echo "== ready: $ready"
curl --silent --show-error --fail --max-time 60 --header 'Content-Type: text/plain; charset=utf-8' \
    --data-binary @seeds/article.txt "http://127.0.0.1:$port/v1/documents" >target/native-root-answer.json
head --bytes=300 target/native-root-answer.json
echo
exit $ready
