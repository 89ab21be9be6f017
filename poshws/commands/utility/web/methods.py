"""The methods and parameter sets that both web commands share."""

from __future__ import annotations

from poshws.binding import Set

COMMANDS = "Microsoft.PowerShell.Commands"
MOST = 2147483647

METHOD = f"{COMMANDS}.WebRequestMethod"
CERTIFICATE = "System.Security.Cryptography.X509Certificates.X509Certificate"
SOCKET = "System.Net.Sockets.UnixDomainSocketEndPoint"

STANDARD = ("StandardMethod", "StandardMethodNoProxy")
CUSTOM = {"CustomMethod": Set(mandatory=True), "CustomMethodNoProxy": Set(mandatory=True)}
WITH_PROXY = ("StandardMethod", "CustomMethod")
WITHOUT_PROXY = {
    "CustomMethodNoProxy": Set(mandatory=True),
    "StandardMethodNoProxy": Set(mandatory=True),
}
