"""What the measurements share: a PostgreSQL of their own, and the packaged service in a process of its own. Linux, Python's own library."""

import contextlib
import glob
import http.client
import io
import json
import os
import platform
import re
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
SCRATCH = TOP / "target" / "bench"
NATIVE = "native"
JVM = "JVM"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def machine():
    with open("/proc/cpuinfo") as lines:
        model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    return f"{os.cpu_count()} processors, {model}; load average {os.getloadavg()[0]:.1f}"


def numbers(usage, *defaults):
    """The numbers of the command line, the last ones as given here where they are left out; ends with the usage at anything else."""
    words = sys.argv[1:]
    if len(words) > len(defaults) or not all(word.isdecimal() for word in words):
        raise SystemExit(usage)
    return [int(word) for word in words] + list(defaults[len(words) :])


def command(kind):
    """How the package of this kind is started; None where it was not built."""
    if kind == NATIVE:
        found = sorted(glob.glob(str(TOP / "target" / "*-runner")))
        return [found[0], *beside()] if found else None
    jar = TOP / "target" / "quarkus-app" / "quarkus-run.jar"
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    return [java, "-jar", str(jar)] if jar.exists() else None


def beside():
    """The image's options, where docker/native-in-chroot.sh has laid out what it holds: ONNX Runtime and the model beside the executable."""
    root = TOP / "target" / "native-root"
    if not (root / "whosaid" / "native").exists():
        return []
    entrypoint = re.search(r"^ENTRYPOINT (.*)$", (TOP / "docker" / "Dockerfile.native").read_text("utf-8"), re.MULTILINE)
    return [option.replace("=/", f"={root}/") for option in json.loads(entrypoint.group(1))[1:]]


def image_environment(kind):
    """The image's settings, with its options."""
    if kind == JVM or not beside():
        return {}
    return {"WHOSAID_ENGINE_MODEL": str(TOP / "src" / "main" / "resources" / "model" / "whosaid.onnx"), "MALLOC_ARENA_MAX": "2"}


def built():
    """The kinds of package that there are; ends the measurement where there is none."""
    kinds = [kind for kind in (NATIVE, JVM) if command(kind)]
    if not kinds:
        raise SystemExit("Nothing to measure: first ./mvnw package -DskipTests, or the same with -Dnative")
    return kinds


@contextlib.contextmanager
def database():
    """A PostgreSQL from the binaries that the service embeds, with an empty database; yields its JDBC address."""
    home = SCRATCH / "postgresql"
    if not home.exists():
        unpack(home)
    data = SCRATCH / "data"
    shutil.rmtree(data, ignore_errors=True)
    port = free_port()
    run(home, "initdb", f"--pgdata={data}", "--username=whosaid", "--auth=trust", "--encoding=UTF8", "--locale=C")
    options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories="
    run(home, "pg_ctl", "start", f"--pgdata={data}", f"--log={SCRATCH / 'postgresql.log'}", "--wait", "--silent", f"--options={options}")
    try:
        yield f"jdbc:postgresql://127.0.0.1:{port}/postgres"
    finally:
        run(home, "pg_ctl", "stop", f"--pgdata={data}", "--mode=fast", "--wait", "--silent")


def unpack(home):
    kind = {"x86_64": ("amd64", "x86_64"), "aarch64": ("arm64v8", "arm_64")}[platform.machine()]
    pattern = f"~/.m2/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-{kind[0]}/*/*.jar"
    jars = sorted(glob.glob(os.path.expanduser(pattern)))
    if not jars:
        raise SystemExit(f"No PostgreSQL in {pattern}: build the service first")
    with zipfile.ZipFile(jars[-1]) as jar:
        packed = io.BytesIO(jar.read(f"postgres-linux-{kind[1]}.txz"))
    with tarfile.open(fileobj=packed, mode="r:xz") as archive:
        archive.extractall(home)


def run(home, program, *words):
    # PostgreSQL does not run as root; in a user namespace of its own it does not see that it does.
    prefix = ["unshare", "-U"] if os.getuid() == 0 else []
    subprocess.run([*prefix, str(home / "bin" / program), *words], check=True, stdout=subprocess.DEVNULL)


class Service:
    """The packaged service, started at once; ended in good order by close."""

    def __init__(self, kind, jdbc_url, extra=()):
        self.port = free_port()
        environment = dict(
            os.environ,
            QUARKUS_DATASOURCE_JDBC_URL=jdbc_url,
            QUARKUS_DATASOURCE_USERNAME="whosaid",
            QUARKUS_HTTP_PORT=str(self.port),
            QUARKUS_HTTP_HOST="127.0.0.1",
            **image_environment(kind),
            **dict(extra),
        )
        self.begun = time.perf_counter()
        self.log = open(SCRATCH / f"{kind}.log", "w")
        self.process = subprocess.Popen(command(kind), env=environment, stdout=self.log, stderr=subprocess.STDOUT, cwd=SCRATCH)

    def until_200(self, path):
        """Milliseconds from the start of the process to the first 200 at this address."""
        while True:
            self.await_port()
            try:
                if self.request("GET", path)[0] == 200:
                    return (time.perf_counter() - self.begun) * 1000
            except OSError:
                pass
            if self.process.poll() is not None:
                raise SystemExit(f"The service ended; see {self.log.name}")
            time.sleep(0.001)

    def await_port(self):
        """Asks as little as can be, since the processors that a start has are few."""
        with socket.socket() as probe:
            while probe.connect_ex(("127.0.0.1", self.port)) and self.process.poll() is None:
                time.sleep(0.001)

    def request(self, method, path, body=None, content_type="application/json"):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, {"Content-Type": content_type} if body else {})
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def analyse(self, text):
        status, body = self.request("POST", "/v1/analyses", json.dumps({"text": text}))
        if status != 200:
            raise SystemExit(f"{status}: {body.decode()}")

    def memory(self):
        """Megabytes by what the kernel calls them."""
        with open(f"/proc/{self.process.pid}/status") as lines:
            fields = dict(line.split(":", 1) for line in lines)
        return {name: int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM", "RssAnon", "RssFile")}

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)
        self.log.close()
