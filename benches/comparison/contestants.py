"""Who takes part in what, and the goals."""

from __future__ import annotations

from dataclasses import dataclass

KEYS = ("RSA-2048", "RSA-4096", "P-256", "P-384")


@dataclass(frozen=True)
class Contestant:
    """One who does one kind of work."""

    work: str
    name: str
    # What the processes are called that it needs: `rust`, `go`, `python`, `node`, `command`, `fleet` and others.
    needs: tuple[str, ...]
    # For the fleet: program, mode and which servers.
    fleet: tuple[str, str, str] | None = None
    # For a command from start to exit: its arguments, behind which comes the file.
    command: tuple[str, ...] | None = None

    @property
    def key(self) -> str:
        return f"{self.work} {self.name}"


@dataclass(frozen=True)
class Work:
    """A table of the detailed part."""

    name: str
    title: str
    # Whom the others are compared with.
    base: str
    # What one time is of.
    unit: str


@dataclass(frozen=True)
class Goal:
    """One row of the table of goals: the time of one contestant over that of another."""

    title: str
    over: str
    under: str
    bound: float
    # Whether the quotient may be at most that, or has to be at least that.
    at_most: bool
    text: str


WORKS = [
    Work("facts", "Every fact of a certificate", "notafter", "a certificate"),
    Work("bundle", "A PEM bundle of 10,000 certificates", "notafter", "a bundle"),
    *(Work(f"chain-{key}", f"Validating a chain of {key}", "signatures", "a chain") for key in KEYS),
    Work("python-not-after", "Python: `not_after`", "notafter", "a certificate"),
    Work("python-facts", "Python: every fact", "notafter", "a certificate"),
    Work("node-not-after", "Node: `notAfter`", "notafter", "a certificate"),
    Work("node-facts", "Node: every fact", "notafter", "a certificate"),
    Work("command", "A command from start to exit", "openssl x509", "a run"),
    Work("fleet", "Fetching", "TCP alone", "a server"),
]


def _plain(work: str, need: str, *names: str) -> list[Contestant]:
    return [Contestant(work, name, (need,)) for name in names]


CONTESTANTS = [
    *_plain("facts", "rust", "notafter", "x509-parser", "x509-cert", "openssl"),
    *_plain("facts", "go", "crypto/x509"),
    *_plain("bundle", "rust", "notafter", "rustls-pki-types", "x509-parser", "pem"),
    *(
        contestant
        for key in KEYS
        for contestant in _plain(
            f"chain-{key}",
            "rust",
            "signatures",
            "leaf-signature",
            "notafter",
            "notafter-from-der",
            "webpki-from-der",
            "notafter-cached",
            "notafter-cached-from-der",
        )
    ),
    *_plain("python-not-after", "python", "notafter", "pyca"),
    *_plain("python-facts", "python", "notafter", "pyca"),
    *_plain("node-not-after", "node", "notafter", "X509Certificate"),
    *_plain("node-facts", "node", "notafter", "X509Certificate"),
    Contestant("command", "openssl x509", ("openssl",), command=("openssl", "x509", "-text", "-noout", "-in")),
    Contestant("command", "notafter parse", ("command",), command=("notafter", "parse")),
    Contestant("command", "notafter parse --json", ("command",), command=("notafter", "--json", "parse")),
    Contestant("command", "notafter check", ("command",), command=("notafter", "check")),
    Contestant("fleet", "TCP alone", ("fleet",), fleet=("own", "tcp", "tls12")),
    Contestant("fleet", "hello, TLS 1.2", ("fleet",), fleet=("own", "hello", "tls12")),
    Contestant("fleet", "notafter, certificate alone", ("fleet",), fleet=("own", "certificate-only", "tls12")),
    Contestant("fleet", "notafter, TLS 1.2", ("fleet",), fleet=("own", "handshake", "tls12")),
    Contestant("fleet", "notafter, TLS 1.3", ("fleet",), fleet=("own", "handshake", "both")),
    Contestant("fleet", "Go, TLS 1.2", ("fleet", "go"), fleet=("go", "tls1.2", "tls12")),
    Contestant("fleet", "Go, TLS 1.3", ("fleet", "go"), fleet=("go", "tls1.3", "both")),
    Contestant("fleet", "Go, TLS 1.3, x25519", ("fleet", "go"), fleet=("go", "x25519", "both")),
    Contestant("fleet", "asyncio, TLS 1.2", ("fleet", "asyncio"), fleet=("asyncio", "tls1.2", "tls12")),
    Contestant("fleet", "asyncio, TLS 1.3", ("fleet", "asyncio"), fleet=("asyncio", "tls1.3", "both")),
]


def _faster(title: str, work: str, peer: str, times: float) -> Goal:
    return Goal(title, f"{work} {peer}", f"{work} notafter", times, False, f"{times:g} times as fast as {peer}")


def _costs(title: str, over: str, under: str, times: float, of: str) -> Goal:
    return Goal(title, over, under, times, True, f"{times:g} of {of}")


# Every row of design: the memory's is added by the report, which has no times.
GOALS = [
    _faster("every fact of a certificate", "facts", "x509-parser", 10),
    _faster("PEM bundle of 10,000", "bundle", "rustls-pki-types", 3),
    *(
        _costs(
            f"validate a chain of {key}, cold",
            f"chain-{key} notafter",
            f"chain-{key} signatures",
            1.1,
            "the bare signatures",
        )
        for key in KEYS
    ),
    *(
        _costs(
            f"validate a chain of {key}, intermediate seen before",
            f"chain-{key} notafter-cached",
            f"chain-{key} leaf-signature",
            1.2,
            "the leaf's signature",
        )
        for key in KEYS
    ),
    _costs("scan, certificate alone", "fleet notafter, certificate alone", "fleet TCP alone", 2.2, "TCP alone"),
    _costs("scan, handshake, TLS 1.2", "fleet notafter, TLS 1.2", "fleet Go, TLS 1.2", 0.7, "Go"),
    _costs("scan, handshake, TLS 1.3", "fleet notafter, TLS 1.3", "fleet Go, TLS 1.3", 0.7, "Go"),
    _faster("Python: `not_after`", "python-not-after", "pyca", 8),
    _faster("Python: every fact", "python-facts", "pyca", 15),
    _faster("Node: every fact", "node-facts", "X509Certificate", 20),
    _costs("one-shot command, local file", "command notafter parse", "command openssl x509", 1, "openssl x509"),
]
MEMORY_GOAL = 1.2
