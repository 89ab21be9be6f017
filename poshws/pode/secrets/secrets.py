"""Mount-PodeSecret, Get-PodeSecret and their like: secrets out of vaults, under names of their own
or by their keys.
"""

from __future__ import annotations

import time
from typing import Annotated, Any

from poshws.binding import AllowNull, Param, Pipe, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.secrets.vaults import MINUTE, Secret, ask, secret_of, secrets_of, select, vault_of


@pode_command(
    "Mount-PodeSecret",
    positions=("name vault property expand_property key argument_list cache_ttl"),
)
def mount_pode_secret(
    *,
    name: str,
    vault: str,
    property: list[str] | None = None,
    expand_property: str = "",
    key: str,
    argument_list: list[object] | None = None,
    cache_ttl: int = -1,
    session: Session,
) -> None:
    """Gives a secret a name, under which it is `$secret:name`.

    -Name            The name.
    -Vault           The vault that it is in.
    -Property        The properties of the secret that are given.
    -ExpandProperty  The one property whose value is given.
    -Key             Its key in the vault.
    -ArgumentList    More arguments for the vault's scriptblocks.
    -CacheTtl        Minutes that it is kept; as the vault says otherwise.

    PS> Start-PodeServer {
    >>     Register-PodeSecretVault -Name V -ScriptBlock { param($config, $key) "<$key>" }
    >>     Mount-PodeSecret -Name Db -Vault V -Key db
    >>     Get-PodeSecret -Name Db | Out-Default
    >>     Close-PodeServer
    >> }
    <db>
    """
    if name.lower() in secrets_of(session):
        fail("secretExists", name)
    found = vault_of(session, vault)
    if property and expand_property:
        fail("exclusive", "Property", "ExpandPropery")
    secrets_of(session)[name.lower()] = Secret(
        key,
        found.name,
        found.ttl if cache_ttl < 0 else cache_ttl,
        argument_list or [],
        [expand_property] if expand_property else property or [],
        bool(expand_property),
    )


@pode_command("Dismount-PodeSecret")
def dismount_pode_secret(
    name: str,
    *,
    remove: bool = False,
    session: Session,
) -> None:
    """Forgets the name of a secret.

    -Name    The name.
    -Remove  Removes the secret from its vault too.

    PS> Start-PodeServer { Dismount-PodeSecret -Name Db; Close-PodeServer }
    """
    if remove:
        secret = secret_of(session, name)
        remove_from(session, secret.vault, secret.key, secret.arguments)
    secrets_of(session).pop(name.lower(), None)


@pode_command("Get-PodeSecret")
def get_pode_secret(
    name: str,
    *,
    session: Session,
) -> object:
    """Gives a mounted secret.

    -Name  Its name.

    PS> Start-PodeServer {
    >>     Register-PodeSecretVault -Name V -ScriptBlock { @{ user = 'me' } }
    >>     Mount-PodeSecret -Name User -Vault V -Key any -ExpandProperty user
    >>     Get-PodeSecret -Name User | Out-Default
    >>     Close-PodeServer
    >> }
    me
    """
    secret = secret_of(session, name)
    if secret.ttl > 0 and secret.expiry > time.time():
        return secret.value
    value = read(session, secret.vault, secret.key, secret.arguments)
    value = select(session, value, secret.properties, expands=secret.expands)
    keep(secret, value)
    return value


def keep(secret: Secret, value: Any) -> None:
    """Keeps a value for as long as the secret says."""
    if secret.ttl > 0:
        secret.value, secret.expiry = value, time.time() + secret.ttl * MINUTE


def read(session: Session, vault: str, key: str, arguments: list[object]) -> Any:
    """Reads a secret in its vault."""
    return ask(session, vault_of(session, vault), "read", "", [key, *arguments])


@pode_command("Test-PodeSecret")
def test_pode_secret(
    name: str,
    *,
    session: Session,
) -> bool:
    """Says whether a secret is mounted.

    -Name  Its name.

    PS> Start-PodeServer { Test-PodeSecret -Name Db | Out-Default; Close-PodeServer }
    False
    """
    return name.lower() in secrets_of(session)


@pode_command("Update-PodeSecret")
def update_pode_secret(
    *,
    name: str,
    input: Annotated[Pipe[object], Param(name="InputObject", position=0)],
    metadata: Hashtable | None = None,
    session: Session,
) -> None:
    """Writes a mounted secret, as `$secret:name = value` does.

    -Name         Its name.
    -InputObject  The value.
    -Metadata     What the vault's scriptblock gets after the value.

    PS> Start-PodeServer {
    >>     Register-PodeSecretVault -Name V -ScriptBlock { $state:x } -SetScriptBlock {
    >>         param($config, $key, $value)
    >>         $state:x = $value
    >>     }
    >>     Mount-PodeSecret -Name Db -Vault V -Key db
    >>     Update-PodeSecret -Name Db 'new'
    >>     Get-PodeSecret -Name Db | Out-Default
    >>     Close-PodeServer
    >> }
    new
    """
    secret = secret_of(session, name)
    value = storable("Update-PodeSecret", list(input))
    keep(secret, value)
    if secret.expands:
        value = Hashtable([(secret.properties[0], value)])
    write(session, secret.vault, [secret.key, value, metadata, *secret.arguments])


def write(session: Session, vault: str, arguments: list[object]) -> None:
    """Writes a secret into its vault."""
    ask(session, vault_of(session, vault), "set", "noSetScript", arguments)


def storable(command: str, items: list[object]) -> object:
    """The one value that is to be stored, if it is of a kind that vaults take."""
    if len(items) > 1:
        fail("noArrayInput", command)
    value: Any = items[0] if items else ""
    if isinstance(value, (bool, int, float)):
        value = convert_to_string(value)
    kind = type_of(value)
    name = "" if kind is None else kind.name.rpartition(".")[2]
    known = name in ("SecureString", "PSCredential", "OrderedHashtable", "Byte[]")
    if not (known or isinstance(value, (str, Hashtable))):
        fail("secretType", name)
    return value


@pode_command("Set-PodeSecret")
def set_pode_secret(
    *,
    key: str,
    vault: str,
    input: Annotated[Pipe[object], Param(name="InputObject", position=0)],
    metadata: Hashtable | None = None,
    argument_list: list[object] | None = None,
    session: Session,
) -> None:
    """Writes a secret that needs no name.

    -Key           Its key in the vault.
    -Vault         The vault.
    -InputObject   The value.
    -Metadata      What the vault's scriptblock gets after the value.
    -ArgumentList  More arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     Register-PodeSecretVault -Name V -ScriptBlock { } -SetScriptBlock {
    >>         "$($args[1]) = $($args[2])" | Out-Default
    >>     }
    >>     'new' | Set-PodeSecret -Vault V -Key db
    >>     Close-PodeServer
    >> }
    db = new
    """
    vault_of(session, vault)
    value = storable("Set-PodeSecret", list(input))
    write(session, vault, [key, value, metadata, *(argument_list or [])])


@pode_command("Read-PodeSecret")
def read_pode_secret(
    key: str,
    vault: str,
    property: Annotated[list[str] | None, AllowNull()] = None,
    expand_property: str = "",
    argument_list: list[object] | None = None,
    *,
    session: Session,
) -> object:
    """Reads a secret that needs no name.

    -Key             Its key in the vault.
    -Vault           The vault.
    -Property        The properties of the secret that are given.
    -ExpandProperty  The one property whose value is given.
    -ArgumentList    More arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     Register-PodeSecretVault -Name V -ScriptBlock { param($config, $key) "<$key>" }
    >>     Read-PodeSecret -Vault V -Key db | Out-Default
    >>     Close-PodeServer
    >> }
    <db>
    """
    value = read(session, vault, key, argument_list or [])
    wanted = [expand_property] if expand_property else property or []
    return select(session, value, wanted, expands=bool(expand_property))


@pode_command("Remove-PodeSecret")
def remove_pode_secret(
    key: str,
    vault: str,
    argument_list: list[object] | None = None,
    *,
    session: Session,
) -> None:
    """Removes a secret from its vault.

    -Key           Its key in the vault.
    -Vault         The vault.
    -ArgumentList  More arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     Register-PodeSecretVault -Name V -ScriptBlock { } -RemoveScriptBlock {
    >>         "gone: $($args[1])" | Out-Default
    >>     }
    >>     Remove-PodeSecret -Vault V -Key db
    >>     Close-PodeServer
    >> }
    gone: db
    """
    remove_from(session, vault, key, argument_list or [])


def remove_from(session: Session, vault: str, key: str, arguments: list[object]) -> None:
    """Removes a secret from its vault."""
    ask(session, vault_of(session, vault), "remove", "noRemoveScript", [key, *arguments])
