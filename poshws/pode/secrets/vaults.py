"""Register-PodeSecretVault and its like: vaults whose secrets a script's own code reads, writes and
removes.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.datetime.date_time import DateTime
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import unrolled
from poshws.pode.server.context import pode_of
from poshws.pode.server.handlers import Handler, call_below, make_handler, make_handler_here
from poshws.pode.state.locks import owner, take
from poshws.runtime.execution.scriptblock import ScriptBlock

MINUTE = 60.0


@dataclass(slots=True)
class Vault:
    """A vault: what reads, writes, removes and unlocks."""

    name: str
    parameters: Any
    ttl: int
    scripts: dict[str, Handler | None]
    unlock_secret: str | None = None
    unlock_interval: int = 0
    unlocked_until: float | None = None

    @property
    def lock(self) -> str:
        """The name of the lock that its scripts hold."""
        return f"__Pode_SecretVault_{self.name}__"


@dataclass(slots=True)
class Secret:
    """A secret under a name of its own."""

    key: str
    vault: str
    ttl: int
    arguments: list[Any]
    properties: list[str] = field(default_factory=list)
    expands: bool = False
    value: Any = None
    expiry: float = 0.0


def vaults_of(session: Session) -> dict[str, Vault]:
    """The vaults by lower-case name."""
    return pode_of(session).parts.vaults


def secrets_of(session: Session) -> dict[str, Secret]:
    """The mounted secrets by lower-case name."""
    return pode_of(session).parts.secrets


def vault_of(session: Session, name: str) -> Vault:
    """The vault of a name; it must be there."""
    found = vaults_of(session).get(name.lower())
    if found is None:
        fail("noVault", name)
    return found


def secret_of(session: Session, name: str) -> Secret:
    """The secret of a name; it must be mounted."""
    found = secrets_of(session).get(name.lower())
    if found is None:
        fail("noSecret", name)
    return found


def ask(session: Session, vault: Vault, part: str, message_id: str, arguments: list[object]) -> Any:
    """Calls a script of a vault; no two run at a time."""
    handler = vault.scripts[part]
    if handler is None:
        fail(message_id, vault.name)
    pode = pode_of(session)
    lock = pode.locks.lockables.find(vault.lock) or pode.locks.lockables.add(vault.lock)
    take(session, pode, lock, -1, False)
    try:
        if vault.unlocked_until is not None and time.time() >= vault.unlocked_until:
            unlock(session, vault)
        return unrolled(call_below(session, handler, [vault.parameters, *arguments]))
    finally:
        lock.give_back(owner())


def select(session: Session, value: object, properties: list[str], *, expands: bool) -> object:
    """The properties of a secret that are wanted."""
    if not properties:
        return value
    wanted: Any = properties[0] if expands else properties
    named = {"InputObject": value, "ExpandProperty" if expands else "Property": wanted}
    return unrolled(session.run("Select-Object", named))


@pode_command(
    "Register-PodeSecretVault",
    default_set="Custom",
    sets={
        "Custom": "script_block! unlock_script_block remove_script_block set_script_block "
        "unregister_script_block",
        "SecretManagement": "vault_name module_name!",
    },
)
def register_pode_secret_vault(
    name: str,
    vault_parameters: Hashtable | None = None,
    unlock_secret: str = "",
    unlock_secure_secret: Annotated[object, Param(type="System.Security.SecureString")] = None,
    unlock_interval: int = 0,
    cache_ttl: int = 0,
    init_script_block: ScriptBlock | None = None,
    vault_name: str = "",
    module_name: Annotated[str, Param(alias="Module")] = "",
    script_block: ScriptBlock | None = None,
    unlock_script_block: Annotated[ScriptBlock | None, Param(alias="Unlock")] = None,
    remove_script_block: Annotated[ScriptBlock | None, Param(alias="Remove")] = None,
    set_script_block: Annotated[ScriptBlock | None, Param(alias="Set")] = None,
    unregister_script_block: Annotated[ScriptBlock | None, Param(alias="Unregister")] = None,
    *,
    no_unlock: bool = False,
    session: Session,
) -> None:
    """Registers a vault of secrets that scriptblocks read and write.

    -Name                   A name for the vault.
    -VaultParameters        What every scriptblock gets first.
    -UnlockSecret           What -UnlockScriptBlock gets to unlock the vault.
    -UnlockSecureSecret     The same, as a secure string.
    -UnlockInterval         Minutes after which the vault is unlocked again.
    -NoUnlock               Doesn't unlock the vault now.
    -CacheTtl               Minutes that secrets are kept; 0 reads them each time.
    -InitScriptBlock        Runs now.
    -VaultName              The name of a vault of the SecretManagement module.
    -ModuleName             The module that has such a vault.
    -ScriptBlock            Reads a secret: gets the parameters and its key.
    -UnlockScriptBlock      Unlocks the vault; may give the date when it locks again.
    -RemoveScriptBlock      Removes a secret.
    -SetScriptBlock         Writes a secret: gets the parameters, its key, and the value.
    -UnregisterScriptBlock  Runs when the vault is unregistered.

    PS> Start-PodeServer {
    >>     Register-PodeSecretVault -Name V -ScriptBlock { param($config, $key) "<$key>" }
    >>     Read-PodeSecret -Vault V -Key db | Out-Default
    >>     Close-PodeServer
    >> }
    <db>
    """
    pode = pode_of(session)
    if name.lower() in vaults_of(session):
        fail("vaultExists", name, "")
    if module_name:
        # SecretManagement is compiled code, which can't run here: the import says so.
        named = {"Name": "Microsoft.PowerShell.SecretManagement", "ErrorAction": "Stop"}
        session.run("Import-Module", named)
    if unlock_secure_secret is not None and not unlock_secret:
        secure: dict[str, Any] = {"SecureString": unlock_secure_secret, "AsPlainText": True}
        unlock_secret = str(session.run("ConvertFrom-SecureString", secure)[0])
    if unlock_secret and unlock_script_block is None:
        fail("noUnlockScript")

    def handler(script: ScriptBlock | None) -> Handler | None:
        return None if script is None else make_handler(session, pode, script)

    vault = Vault(
        name,
        vault_parameters,
        cache_ttl,
        {
            "read": handler(script_block),
            "unlock": handler(unlock_script_block),
            "remove": handler(remove_script_block),
            "set": handler(set_script_block),
            "unregister": handler(unregister_script_block),
        },
        unlock_secret or None,
        unlock_interval,
    )
    if init_script_block is not None:
        call_below(session, make_handler_here(session, pode, init_script_block), [vault_parameters])
    vaults_of(session)[name.lower()] = vault
    if unlock_secret and not no_unlock:
        unlock(session, vault)


def unlock(session: Session, vault: Vault) -> None:
    """Unlocks a vault, and notes for how long."""
    handler = vault.scripts["unlock"]
    if vault.unlock_secret is None or handler is None:
        return
    given = unrolled(call_below(session, handler, [vault.parameters, vault.unlock_secret]))
    if isinstance(given, DateTime):
        seconds = (given.to_universal_time() - DateTime.utc_now()).total_seconds
        if seconds <= 0:
            fail("unlockedInPast", str(given.to_universal_time()))
        vault.unlocked_until = time.time() + seconds
    elif vault.unlock_interval > 0:
        vault.unlocked_until = time.time() + vault.unlock_interval * MINUTE


@pode_command("Unlock-PodeSecretVault")
def unlock_pode_secret_vault(
    name: str,
    *,
    session: Session,
) -> None:
    """Unlocks a vault.

    -Name  The vault.

    PS> Start-PodeServer { Unlock-PodeSecretVault -Name V; Close-PodeServer }
    """
    unlock(session, vault_of(session, name))


@pode_command("Unregister-PodeSecretVault")
def unregister_pode_secret_vault(
    name: str,
    *,
    session: Session,
) -> None:
    """Forgets a vault.

    -Name  The vault.

    PS> Start-PodeServer { Unregister-PodeSecretVault -Name V; Close-PodeServer }
    """
    vault = vaults_of(session).get(name.lower())
    if vault is None:
        return
    if vault.scripts["unregister"] is not None:
        ask(session, vault, "unregister", "", [])
    vaults_of(session).pop(name.lower(), None)


@pode_command("Get-PodeSecretVault")
def get_pode_secret_vault(
    name: list[str],
    *,
    session: Session,
) -> Iterator[Hashtable]:
    """Gives vaults.

    -Name  Their names.

    PS> Start-PodeServer { (Get-PodeSecretVault -Name V).Count | Out-Default; Close-PodeServer }
    0
    """
    for each in name:
        vault = vaults_of(session).get(each.lower())
        if vault is not None:
            yield Hashtable(
                [
                    ("Name", vault.name),
                    ("Type", "custom"),
                    ("Parameters", vault.parameters),
                    ("AutoImported", False),
                    ("LockableName", vault.lock),
                ]
            )


@pode_command("Test-PodeSecretVault")
def test_pode_secret_vault(
    name: str,
    *,
    session: Session,
) -> bool:
    """Says whether there is a vault.

    -Name  Its name.

    PS> Start-PodeServer { Test-PodeSecretVault -Name V | Out-Default; Close-PodeServer }
    False
    """
    return name.lower() in vaults_of(session)
