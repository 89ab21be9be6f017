"""Authentications by Windows' own users and by Kerberos: poshws has none, and says so."""

from __future__ import annotations

from typing import Annotated, Literal

from poshws.binding import NotNullOrEmpty, Param, ParameterGroup
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.auth.auth import Landing, Sessionless, SuccessUseOrigin
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.runtime.execution.scriptblock import ScriptBlock

Name = Annotated[str, Param(help="A name for it.")]
Piped = Annotated[Hashtable, Param(by_value=True, help="A scheme of New-PodeAuthScheme.")]
NO_GROUPS = {"Groups": "groups", "NoGroups": "no_groups"}
IIS_GROUPS = {"Groups": "groups direct_groups", "NoGroups": "no_groups"}


class Members(ParameterGroup):
    """Whom it lets in.

    -Groups       The groups that may come in.
    -Users        The users that may come in.
    -ScriptBlock  Gets the user, and gives the result.
    -NoGroups     Doesn't look at groups.
    """

    groups: list[str] | None = None
    users: list[str] | None = None
    script_block: ScriptBlock | None = None
    no_groups: bool = False


@pode_command("Add-PodeAuthIIS", default_set="Groups", sets=IIS_GROUPS)
def add_pode_auth_iis(
    *,
    name: Name,
    members: Members,
    landing: Landing,
    middleware: list[object] | None = None,
    sessionless: Sessionless = False,
    direct_groups: bool = False,
    ad_module: Annotated[bool, Param(name="ADModule")] = False,
    no_local_check: bool = False,
    success_use_origin: SuccessUseOrigin = False,
) -> None:
    """Would take the users that IIS has let in; that is for Windows.

    -Middleware    What runs before.
    -DirectGroups  Looks at groups that users are in themselves.
    -ADModule      Asks by the ActiveDirectory module.
    -NoLocalCheck  Doesn't look at the machine's own users.

    PS> try { Add-PodeAuthIIS -Name Login } catch { $_.Exception.Message }
    IIS Authentication support is for Windows OS only.
    """
    fail("iisOnWindows")


@pode_command("Add-PodeAuthWindowsLocal", default_set="Groups", sets=NO_GROUPS)
def add_pode_auth_windows_local(
    *,
    name: Name,
    scheme: Piped,
    members: Members,
    landing: Landing,
    sessionless: Sessionless = False,
    success_use_origin: SuccessUseOrigin = False,
) -> None:
    """Would ask for the users of a Windows machine; that is for Windows.

    PS> try { Add-PodeAuthWindowsLocal -Name Login -Scheme @{} } catch { $_.Exception.Message }
    Windows Local Authentication support is for Windows OS only.
    """
    fail("localUsersOnWindows")


@pode_command(
    "Add-PodeAuthWindowsAd",
    default_set="Groups",
    sets=IIS_GROUPS,
)
def add_pode_auth_windows_ad(
    *,
    name: Name,
    scheme: Piped,
    fqdn: Annotated[str, Param(alias="Server")] = "",
    domain: str = "",
    search_base: str = "",
    members: Members,
    landing: Landing,
    sessionless: Sessionless = False,
    direct_groups: bool = False,
    open_ldap: Annotated[bool, Param(name="OpenLDAP")] = False,
    ad_module: Annotated[bool, Param(name="ADModule")] = False,
    success_use_origin: SuccessUseOrigin = False,
    keep_credential: bool = False,
) -> None:
    """Would ask an Active Directory; poshws can't.

    -Fqdn            The server to ask.
    -Domain          The domain of the users.
    -SearchBase      Where they are looked for.
    -DirectGroups    Looks at groups that users are in themselves.
    -OpenLDAP        Asks by the ldapsearch program.
    -ADModule        Asks by the ActiveDirectory module.
    -KeepCredential  Keeps the password with the user.

    PS> try { Add-PodeAuthWindowsAd -Name Login -Scheme @{} } catch {
    >>     $_.Exception.Message -match 'directory' }
    True
    """
    fail("noDirectory")


@pode_command("New-PodeAuthKeyTab")
def new_pode_auth_key_tab(
    hostname: str,
    domain_name: str,
    username: str,
    password: Annotated[str, NotNullOrEmpty()] = "*",
    file_path: Annotated[str, NotNullOrEmpty()] = "pode.keytab",
    crypto: Literal[
        "All", "DES-CBC-CRC", "DES-CBC-MD5", "RC4-HMAC-NT", "AES256-SHA1", "AES128-SHA1"
    ] = "All",
) -> None:
    """Would make a file of keys for Kerberos, of which poshws knows nothing.

    -Hostname    The machine.
    -DomainName  Its domain.
    -Username    The user that the keys are of.
    -Password    The user's password.
    -FilePath    The file.
    -Crypto      The kinds of keys.

    PS> try { New-PodeAuthKeyTab host domain user } catch { $_.Exception.Message -match 'Kerberos' }
    True
    """
    fail("noKerberos")
