"""Set-PodeCache and its like: values that are kept for a time, here or in a script's own
storage.
"""

from __future__ import annotations

from typing import Annotated, Any

from poshws.binding import AllowNull, Collected, Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.engine.cache import Cache
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import pode_of
from poshws.pode.server.dates import from_python
from poshws.pode.server.handlers import Handler, call_below, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock


def storage_of(session: Session) -> Cache:
    """The server's own cache."""
    parts = pode_of(session).parts
    if parts.cache is None:
        parts.cache = Cache()
    return parts.cache


def storages_of(session: Session) -> dict[str, dict[str, Any]]:
    """The storages that the script has added, by lower-case name."""
    return pode_of(session).parts.cache_storages


def pick(session: Session, name: str, message_id: str, *values: object) -> dict[str, Any] | None:
    """The storage that is meant; None for the server's own."""
    name = name or pode_of(session).parts.default_storage or ""
    if not name:
        return None
    found = storages_of(session).get(name.lower())
    if found is None:
        fail(message_id, name, *values)
    return found


def ask(session: Session, storage: dict[str, Any], part: str, *arguments: object) -> list[Any]:
    """Calls a scriptblock of a storage."""
    handler: Handler = storage[part]
    return call_below(session, handler, list(arguments))


def unrolled(items: list[object]) -> object:
    """What a pipeline's output is in a variable."""
    return None if not items else items[0] if len(items) == 1 else items


@pode_command("Get-PodeCache")
def get_pode_cache(
    key: str,
    storage: Annotated[str, AllowNull()] = "",
    *,
    metadata: bool = False,
    no_enumerate: bool = False,
    session: Session,
) -> object:
    """Gives a value of the cache, nothing if there is none or its time is over.

    -Key          The key of the value.
    -Storage      The storage that it is in.
    -Metadata     Gives a table of the value, its time and its end.
    -NoEnumerate  Gives a list as one object.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeCache -Key greeting) } }
    """
    chosen = pick(session, storage, "noCacheToGet", key)
    if chosen is not None:
        value = unrolled(ask(session, chosen, "Get", key, metadata))
        return iter([value]) if no_enumerate else value
    item = storage_of(session).find(key)
    if item is None:
        return None
    if metadata:
        return Hashtable(
            [("Value", item.value), ("Ttl", item.ttl), ("Expiry", from_python(item.expires))]
        )
    return iter([item.value]) if no_enumerate else item.value


@pode_command("Set-PodeCache")
def set_pode_cache(
    key: str,
    *,
    input: Annotated[
        Collected[object], Param(name="InputObject", position=1), AllowNull()
    ] = NO_ITEMS,
    ttl: Annotated[int, Param(position=2)] = 0,
    storage: Annotated[str, Param(position=3)] = "",
    session: Session,
) -> None:
    """Keeps a value for a time.

    -Key          The key that it is found by.
    -InputObject  The value.
    -Ttl          Seconds that it is kept for; the default time otherwise.
    -Storage      The storage that it goes to.

    PS> Start-PodeServer { Set-PodeCache a 1; Get-PodeCache a | Out-Default; Close-PodeServer }
    1
    """
    value = unrolled(input)
    chosen = pick(session, storage, "noCacheToSet", key)
    if chosen is None:
        storage_of(session).set(key, value, ttl)
    else:
        ask(session, chosen, "Set", key, value, ttl if ttl > 0 else storage_of(session).default_ttl)


@pode_command("Test-PodeCache")
def test_pode_cache(key: str, storage: str = "", *, session: Session) -> object:
    """Says whether the cache has a value.

    -Key      The key of the value.
    -Storage  The storage that it is in.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     if (!(Test-PodeCache -Key greeting)) { Set-PodeCache -Key greeting `
    >>         -InputObject hello } } }
    """
    chosen = pick(session, storage, "noCacheToTest", key)
    if chosen is None:
        return storage_of(session).find(key) is not None
    return unrolled(ask(session, chosen, "Test", key))


@pode_command("Remove-PodeCache")
def remove_pode_cache(key: str, storage: str = "", *, session: Session) -> None:
    """Removes a value from the cache.

    -Key      The key of the value.
    -Storage  The storage that it is in.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Remove-PodeCache -Key greeting } }
    """
    chosen = pick(session, storage, "noCacheToRemove", key)
    if chosen is None:
        storage_of(session).remove(key)
    else:
        ask(session, chosen, "Remove", key)


@pode_command("Clear-PodeCache")
def clear_pode_cache(storage: str = "", *, session: Session) -> None:
    """Removes all values from the cache.

    -Storage  The storage that is cleared.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Clear-PodeCache } }
    """
    chosen = pick(session, storage, "noCacheToClear")
    if chosen is None:
        storage_of(session).clear()
    else:
        ask(session, chosen, "Clear")


@pode_command("Add-PodeCacheStorage")
def add_pode_cache_storage(
    name: str,
    get: ScriptBlock,
    set: ScriptBlock,
    remove: ScriptBlock,
    test: ScriptBlock,
    clear: ScriptBlock,
    *,
    default: bool = False,
    session: Session,
) -> None:
    """Adds a storage of the script's own.

    -Name     A name for the storage.
    -Get      Gets a key and whether all is wanted, and gives the value.
    -Set      Gets a key, a value and seconds, and keeps the value.
    -Remove   Gets a key, and removes the value.
    -Test     Gets a key, and says whether there is a value.
    -Clear    Removes all values.
    -Default  Uses this storage where none is named.

    PS> Start-PodeServer {
    >>     Add-PodeCacheStorage -Name Own -Get { } -Set { } -Remove { } -Test { } -Clear { } }
    """
    pode = pode_of(session)
    storages = storages_of(session)
    if name.lower() in storages:
        fail("cacheStorageExists", name)
    parts = {"Get": get, "Set": set, "Remove": remove, "Test": test, "Clear": clear}
    handlers = {part: make_handler(session, pode, script) for part, script in parts.items()}
    storages[name.lower()] = {
        **handlers,
        "name": name,
        "table": Hashtable([("Name", name), *parts.items(), ("Default", default)]),
    }
    if default:
        pode.parts.default_storage = name


@pode_command("Remove-PodeCacheStorage")
def remove_pode_cache_storage(name: str, *, session: Session) -> None:
    """Removes a storage.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeCacheStorage -Name Own }
    """
    storages_of(session).pop(name.lower(), None)


@pode_command("Get-PodeCacheStorage")
def get_pode_cache_storage(name: str, *, session: Session) -> object:
    """Gives a storage.

    -Name  Its name.

    PS> Start-PodeServer { (Get-PodeCacheStorage -Name Own).Name | Out-Default }
    """
    found = storages_of(session).get(name.lower())
    return None if found is None else found["table"]


@pode_command("Test-PodeCacheStorage")
def test_pode_cache_storage(name: str, *, session: Session) -> bool:
    """Says whether there is a storage.

    -Name  Its name.

    PS> Start-PodeServer {
    >>     if (Test-PodeCacheStorage -Name Own) { Set-PodeCacheDefaultStorage -Name Own } }
    """
    return name.lower() in storages_of(session)


@pode_command("Set-PodeCacheDefaultStorage")
def set_pode_cache_default_storage(name: str, *, session: Session) -> None:
    """Sets the storage that is used where none is named.

    -Name  Its name.

    PS> Start-PodeServer { Set-PodeCacheDefaultStorage -Name Own }
    """
    pode_of(session).parts.default_storage = name


@pode_command("Get-PodeCacheDefaultStorage")
def get_pode_cache_default_storage(*, session: Session) -> str | None:
    """Gives the name of the storage that is used where none is named.

    PS> Start-PodeServer { Get-PodeCacheDefaultStorage | Out-Default }
    """
    return pode_of(session).parts.default_storage


@pode_command("Set-PodeCacheDefaultTtl")
def set_pode_cache_default_ttl(value: int, *, session: Session) -> None:
    """Sets for how many seconds values are kept where that is not said.

    -Value  Seconds.

    PS> Start-PodeServer { Set-PodeCacheDefaultTtl -Value 60 }
    """
    if value > 0:
        storage_of(session).default_ttl = value


@pode_command("Get-PodeCacheDefaultTtl")
def get_pode_cache_default_ttl(*, session: Session) -> int:
    """Says for how many seconds values are kept where that is not said.

    PS> Start-PodeServer { Get-PodeCacheDefaultTtl | Out-Default }
    """
    return storage_of(session).default_ttl
