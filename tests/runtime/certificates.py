"""A certificate for 127.0.0.1 that nobody trusts unless told to."""

from __future__ import annotations

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Certificate:
    path: Path
    key: Path

    def for_server(self, *protocols: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path, self.key)
        if protocols:
            context.set_alpn_protocols(protocols)
        return context

    def for_client(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.path))


def make_certificate(folder: Path) -> Certificate:
    """Make one with openssl."""
    made = Certificate(folder / "certificate.pem", folder / "key.pem")
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1"
    subject = "subjectAltName=IP:127.0.0.1"
    subprocess.run(
        [*command.split(), "-addext", subject, "-keyout", str(made.key), "-out", str(made.path)],
        check=True,
        capture_output=True,
    )
    return made
