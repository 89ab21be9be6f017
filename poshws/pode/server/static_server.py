"""Start-PodeStaticServer: a server of nothing but files."""

from __future__ import annotations

from typing import Annotated, Any

from poshws.binding import Param, Session
from poshws.corelib.system.arrays import ensure_list
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load


@pode_command("Start-PodeStaticServer")
def start_pode_static_server(
    threads: int = 3,
    root_path: str = "",
    address: str = "localhost",
    port: int = 0,
    *,
    https: bool = False,
    certificate: Annotated[str, Param(position=4)] = "",
    certificate_password: Annotated[str, Param(position=5)] = "",
    certificate_key: Annotated[str, Param(position=6)] = "",
    x509_certificate: Annotated[
        object,
        Param(
            name="X509Certificate",
            position=7,
            type="System.Security.Cryptography.X509Certificates.X509Certificate",
        ),
    ] = None,
    path: Annotated[str, Param(position=8)] = "/",
    defaults: Annotated[list[str] | None, Param(position=9)] = None,
    download_only: bool = False,
    file_browser: bool = False,
    browse: bool = False,
    session: Session,
) -> list[Any]:
    """Runs a server that serves the files of a folder.

    -Threads              Accepted for compatibility: requests run side by side as they wait.
    -RootPath             The folder; the current one otherwise.
    -Address              Where it listens.
    -Port                 Its port; 8080, or 8443 with -Https, otherwise.
    -Https                Serves by HTTPS: with the certificate, or with one that it signs itself.
    -Certificate          The file of the certificate.
    -CertificatePassword  Its password.
    -CertificateKey       The file of its key.
    -X509Certificate      Not supported: save the certificate as a file.
    -Path                 The path that the files are under.
    -Defaults             The files that stand for their folder.
    -DownloadOnly         Browsers save the files in place of showing them.
    -FileBrowser          Shows what is in folders.
    -Browse               Opens a browser.

    PS> Start-PodeStaticServer -Port 8080 -FileBrowser
    """
    if x509_certificate is not None:
        fail("noCertificateObjects")
    endpoint: dict[str, Any] = {"Address": address, "Port": port, "Protocol": "Http"}
    if https:
        files = {
            "Certificate": certificate,
            "CertificatePassword": certificate_password,
            "CertificateKey": certificate_key,
        }
        own: dict[str, Any] = {key: value for key, value in files.items() if value}
        endpoint |= {"Protocol": "Https", **(own or {"SelfSigned": True})}
    route = {
        "Path": path,
        "Defaults": defaults,
        "DownloadOnly": download_only,
        "FileBrowser": file_browser,
    }
    text = (
        f"Add-PodeEndpoint {arguments(endpoint)}\n"
        f"Add-PodeStaticRoute -Source (Get-PodeServerPath) {arguments(route)}"
    )
    script = ScriptBlock(load(text, None).root, session.root_state)
    named = {"RootPath": root_path or session.locations.folder, "ScriptBlock": script}
    return session.run("Start-PodeServer", {**named, "Threads": threads, "Browse": browse})


def arguments(named: dict[str, Any]) -> str:
    """Parameters and their values as code; what is not set is left out."""
    parts = []
    for name, value in named.items():
        if value is True:
            parts.append(f"-{name}")
        elif value:
            items = ensure_list(value)
            parts.append(f"-{name} {', '.join(map(literal, items))}")
    return " ".join(parts)


def literal(value: object) -> str:
    """A value as a literal that nothing in it can leave."""
    quotes = str.maketrans(dict.fromkeys("'\u2018\u2019\u201a\u201b", None))
    text = str(value)
    doubled = "".join(each * 2 if each.translate(quotes) == "" else each for each in text)
    return f"'{doubled}'"
