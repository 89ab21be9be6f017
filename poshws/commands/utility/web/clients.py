"""The HTTP client of a call: proxy, TLS, cookies, a socket file."""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING, Any

from poshws.commands.utility.web.request import name_and_password
from poshws.objects.conversion.strings import convert_to_string

if TYPE_CHECKING:
    import httpx

    from poshws.automation.results.web_sessions import WebRequestSession
    from poshws.commands.utility.web.options import Options

VERSIONS = {12288: ssl.TLSVersion.TLSv1_3, 3072: ssl.TLSVersion.TLSv1_2}
"""WebSslProtocol → the version."""


def new_client(
    options: Options, web_session: WebRequestSession, encrypted: bool
) -> httpx.AsyncClient:
    """A client that does nothing on its own: redirects and failures are the caller's matter."""
    import httpx  # deferred

    reading = options.get("OperationTimeoutSeconds", 0) or None
    settings: dict[str, Any] = {
        # Without TLS nothing is verified, so its store of certificates isn't loaded.
        "verify": trust(options) if encrypted else False,
        "timeout": httpx.Timeout(None, read=reading, write=reading),
        "cookies": web_session.cookies.jar,
        "trust_env": not options.flag("NoProxy"),
        "follow_redirects": False,
    }
    if not options.flag("NoProxy") and options.get("Proxy") is not None:
        settings["proxy"] = proxy(options)
    socket = options.get("UnixSocket")
    if socket is not None:
        settings["transport"] = httpx.AsyncHTTPTransport(uds=convert_to_string(socket))
    return httpx.AsyncClient(**settings)


def proxy(options: Options) -> httpx.Proxy:
    import httpx  # deferred

    credential = options.get("ProxyCredential")
    auth = name_and_password(credential) if credential is not None else None
    return httpx.Proxy(convert_to_string(options.get("Proxy")), auth=auth)


def trust(options: Options) -> ssl.SSLContext:
    """Whose certificates are trusted: those of the system, where it has some."""
    if options.flag("SkipCertificateCheck"):
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    else:
        paths = ssl.get_default_verify_paths()
        has_store = any(p and os.path.exists(p) for p in (paths.cafile, paths.capath))
        if has_store:
            context = ssl.create_default_context()
        else:
            import certifi  # deferred

            context = ssl.create_default_context(cafile=certifi.where())
    wanted = options.get("SslProtocol")
    if wanted is not None:
        versions = [VERSIONS[bit] for bit in VERSIONS if int(wanted) & bit]
        if versions:
            context.minimum_version, context.maximum_version = min(versions), max(versions)
    return context
