"""Lock-PodeObject and its like: code that must not run beside other code."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from greenlet import getcurrent

from poshws.binding import AllowNull, Session
from poshws.corelib.collections.hashtable import Hashtable, SyncHashtable
from poshws.corelib.exceptions.dotnet import (
    ApplicationException,
    SemaphoreFullException,
    SynchronizationLockException,
)
from poshws.corelib.system.arrays import ensure_list
from poshws.engine.locks import Lockable, Semaphore
from poshws.engine.messages import EngineError
from poshws.objects.invocation.invoke import wrap_error
from poshws.pode.command import pode_command
from poshws.pode.event_tables import global_lockable
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, errors_logged, pode_of
from poshws.pode.websocket_client.failures import raise_refusal
from poshws.runtime.execution.scriptblock import ScriptBlock

Scope = Literal["Self", "Local", "Global"]


def owner() -> object:
    """Who takes a lock: the fiber that runs."""
    return getcurrent()


def lock_of(
    session: Session, pode: Pode, target: object, name: str, *, taking: bool = False
) -> Lockable:
    """The lock of an object, of a name, or of everything."""
    if name:
        found = pode.locks.lockables.find(name)
        return pode.locks.everything if found is None else found
    if target is None or target is global_lockable(pode):
        return pode.locks.everything
    if isinstance(target, (int, float, bool)):
        fail("lockValueType" if taking else "unlockValueType")
    by_id = pode.parts.locks_by_object
    for lock, table in pode.parts.lockables.values():
        if table is target:
            return lock
    if id(target) not in by_id:
        by_id[id(target)] = (target, Lockable())
    return by_id[id(target)][1]


def take(session: Session, pode: Pode, lock: Lockable, timeout: int, check: bool) -> None:
    """Takes a lock, waiting for so many milliseconds; refuses if it took too long."""
    if check:
        everything = pode.locks.everything
        take(session, pode, everything, timeout, False)
        everything.give_back(owner())
    if not _acquired(session, lock, timeout):
        raise_refusal(EngineError("noLock"))


def _acquired(session: Session, lock: Lockable, timeout: int) -> bool:
    """Whether the lock could be taken within so many milliseconds; -1 waits for ever."""
    if lock.try_take(owner()):
        return True
    return bool(session.wait(lock.take(owner(), None if timeout < 0 else timeout / 1000)))


def run_inside(session: Session, script: ScriptBlock, gives: bool) -> object:
    """Runs the block in the caller's own scope, as Pode does; gives its output only if asked."""
    output = session.invoke(script, own_scope=False)
    return output if gives else None


@pode_command(
    "Lock-PodeObject", default_set="Object", sets={"Object": "object@0|", "Name": "name!"}
)
def lock_pode_object(
    *,
    object: Annotated[object, AllowNull()] = None,
    name: str = "",
    script_block: ScriptBlock,
    timeout: int = -1,
    return_: bool = False,
    check_global: bool = False,
    session: Session,
) -> Any:
    """Runs a scriptblock while nothing else runs that locks the same object.

    -Object       The object; the global one otherwise.
    -Name         The name of a lockable.
    -ScriptBlock  What to run; it sees and sets the variables around it.
    -Timeout      Milliseconds to wait for the lock; -1 for ever.
    -Return       Gives what the scriptblock writes.
    -CheckGlobal  Waits for the global lock first.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Lock-PodeObject -ScriptBlock { (Get-PodeState -Name counter).Value++ } } }
    """
    pode = pode_of(session)
    lock = lock_of(session, pode, object, name)
    taken = False
    try:
        with errors_logged(session):
            take(session, pode, lock, timeout, check_global)
            taken = True
            return run_inside(session, script_block, return_)
    finally:
        if taken:
            lock.give_back(owner())


@pode_command(
    "Enter-PodeLockable", default_set="Object", sets={"Object": "object@0|", "Name": "name!"}
)
def enter_pode_lockable(
    *,
    object: Annotated[object, AllowNull()] = None,
    name: str = "",
    timeout: int = -1,
    check_global: bool = False,
    session: Session,
) -> None:
    """Takes a lock until Exit-PodeLockable.

    -Object       The object; the global one otherwise.
    -Name         The name of a lockable.
    -Timeout      Milliseconds to wait for the lock; -1 for ever.
    -CheckGlobal  Waits for the global lock first.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Enter-PodeLockable -Name Queue; try { 'work' } finally { Exit-PodeLockable `
    >>         -Name Queue } } }
    """
    pode = pode_of(session)
    lock = lock_of(session, pode, object, name, taking=True)
    take(session, pode, lock, timeout, check_global)


@pode_command(
    "Exit-PodeLockable", default_set="Object", sets={"Object": "object@0|", "Name": "name!"}
)
def exit_pode_lockable(
    *, object: Annotated[object, AllowNull()] = None, name: str = "", session: Session
) -> None:
    """Gives back a lock of Enter-PodeLockable.

    -Object  The object; the global one otherwise.
    -Name    The name of a lockable.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Enter-PodeLockable -Name Queue; Exit-PodeLockable -Name Queue } }
    """
    pode = pode_of(session)
    lock_of(session, pode, object, name).give_back(owner())


def named_lockables(pode: Pode) -> dict[str, tuple[Lockable, Hashtable]]:
    """Lockables by name, each with the object that scripts hold for it."""
    return pode.parts.lockables


@pode_command("New-PodeLockable")
def new_pode_lockable(name: str, *, session: Session) -> None:
    """Makes a lockable, unless there is one of that name.

    -Name  Its name.

    PS> Start-PodeServer { New-PodeLockable -Name Queue }
    """
    pode = pode_of(session)
    if pode.locks.lockables.find(name) is None:
        lock = pode.locks.lockables.add(name)
        named_lockables(pode)[name.lower()] = (lock, SyncHashtable(Hashtable()))


@pode_command("Get-PodeLockable")
def get_pode_lockable(name: str, *, session: Session) -> Any:
    """Gives the object of a lockable.

    -Name  Its name.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Lock-PodeObject -Object (Get-PodeLockable -Name Queue) -ScriptBlock { 'work' } } }
    """
    found = named_lockables(pode_of(session)).get(name.lower())
    return None if found is None else found[1]


@pode_command("Test-PodeLockable")
def test_pode_lockable(name: str, *, session: Session) -> bool:
    """Says whether there is a lockable.

    -Name  Its name.

    PS> Start-PodeServer { if (!(Test-PodeLockable -Name Queue)) { New-PodeLockable -Name Queue } }
    """
    return pode_of(session).locks.lockables.find(name) is not None


@pode_command("Remove-PodeLockable")
def remove_pode_lockable(name: str, *, session: Session) -> None:
    """Removes a lockable.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeLockable -Name Queue }
    """
    pode = pode_of(session)
    pode.locks.lockables.remove(name)
    named_lockables(pode).pop(name.lower(), None)


@pode_command("Clear-PodeLockables")
def clear_pode_lockables(*, session: Session) -> None:
    """Removes all lockables.

    PS> Start-PodeServer { Clear-PodeLockables }
    """
    pode = pode_of(session)
    pode.locks.lockables.clear()
    named_lockables(pode).clear()


# --- mutexes and semaphores


def refusing(function: Any, *arguments: Any) -> Any:
    """Calls the engine; its refusal becomes the script's error."""
    try:
        return function(*arguments)
    except EngineError as error:
        raise_refusal(error)


@pode_command("New-PodeMutex")
def new_pode_mutex(name: str, scope: Scope = "Self", *, session: Session) -> None:
    """Makes a mutex.

    -Name   Its name.
    -Scope  Accepted for compatibility: it holds for this server.

    PS> Start-PodeServer { New-PodeMutex -Name Once }
    """
    refusing(pode_of(session).locks.mutexes.add, name)


@pode_command("Test-PodeMutex")
def test_pode_mutex(name: str, *, session: Session) -> bool:
    """Says whether there is a mutex.

    -Name  Its name.

    PS> Start-PodeServer { if (!(Test-PodeMutex -Name Once)) { New-PodeMutex -Name Once } }
    """
    return pode_of(session).locks.mutexes.find(name) is not None


@pode_command("Get-PodeMutex")
def get_pode_mutex(name: str, *, session: Session) -> Any:
    """Gives a mutex.

    -Name  Its name.

    PS> Start-PodeServer { $null -ne (Get-PodeMutex -Name Once) | Out-Default }
    """
    return pode_of(session).locks.mutexes.find(name)


@pode_command("Remove-PodeMutex")
def remove_pode_mutex(name: str, *, session: Session) -> None:
    """Removes a mutex.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeMutex -Name Once }
    """
    pode_of(session).locks.mutexes.remove(name)


@pode_command("Clear-PodeMutexes")
def clear_pode_mutexes(*, session: Session) -> None:
    """Removes all mutexes.

    PS> Start-PodeServer { Clear-PodeMutexes }
    """
    pode_of(session).locks.mutexes.clear()


def take_mutex(session: Session, name: str, timeout: int) -> Lockable:
    """Takes a mutex; refuses if it took too long."""
    mutex: Lockable = refusing(pode_of(session).locks.mutexes.get, name)
    if not _acquired(session, mutex, timeout):
        raise_refusal(EngineError("mutexTimeout", name))
    return mutex


@pode_command("Enter-PodeMutex")
def enter_pode_mutex(name: str, timeout: int = -1, *, session: Session) -> None:
    """Takes a mutex until Exit-PodeMutex.

    -Name     Its name.
    -Timeout  Milliseconds to wait for it; -1 for ever.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Enter-PodeMutex -Name Once; try { 'work' } finally { Exit-PodeMutex -Name Once } } }
    """
    take_mutex(session, name, timeout)


@pode_command("Exit-PodeMutex")
def exit_pode_mutex(name: str, *, session: Session) -> None:
    """Gives back a mutex.

    -Name  Its name.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Enter-PodeMutex -Name Once; Exit-PodeMutex -Name Once } }
    """
    if not refusing(pode_of(session).locks.mutexes.get, name).give_back(owner()):
        raise wrap_error(
            "ReleaseMutex", 0, ApplicationException(SynchronizationLockException.default_message)
        )


@pode_command("Use-PodeMutex", positions="name script_block timeout")
def use_pode_mutex(
    *,
    name: str,
    timeout: int = -1,
    script_block: ScriptBlock,
    return_: bool = False,
    session: Session,
) -> Any:
    """Runs a scriptblock while it has a mutex.

    -Name         The mutex.
    -Timeout      Milliseconds to wait for it; -1 for ever.
    -ScriptBlock  What to run.
    -Return       Gives what the scriptblock writes.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Use-PodeMutex -Name Once -ScriptBlock { 'work' } } }
    """
    mutex = take_mutex(session, name, timeout)
    try:
        return run_inside(session, script_block, return_)
    finally:
        mutex.give_back(owner())


@pode_command("New-PodeSemaphore")
def new_pode_semaphore(
    name: str, count: int = 1, scope: Scope = "Self", *, session: Session
) -> None:
    """Makes a semaphore.

    -Name   Its name.
    -Count  How many may have it at once.
    -Scope  Accepted for compatibility: it holds for this server.

    PS> Start-PodeServer { New-PodeSemaphore -Name Few -Count 3 }
    """
    refusing(pode_of(session).locks.semaphores.add, name, max(1, count))


@pode_command("Test-PodeSemaphore")
def test_pode_semaphore(name: str, *, session: Session) -> bool:
    """Says whether there is a semaphore.

    -Name  Its name.

    PS> Start-PodeServer {
    >>     if (!(Test-PodeSemaphore -Name Few)) { New-PodeSemaphore -Name Few -Count 3 } }
    """
    return pode_of(session).locks.semaphores.find(name) is not None


@pode_command("Get-PodeSemaphore")
def get_pode_semaphore(name: str, *, session: Session) -> Any:
    """Gives a semaphore.

    -Name  Its name.

    PS> Start-PodeServer { $null -ne (Get-PodeSemaphore -Name Few) | Out-Default }
    """
    return pode_of(session).locks.semaphores.find(name)


@pode_command("Remove-PodeSemaphore")
def remove_pode_semaphore(name: str, *, session: Session) -> None:
    """Removes a semaphore.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeSemaphore -Name Few }
    """
    pode_of(session).locks.semaphores.remove(name)


@pode_command("Clear-PodeSemaphores")
def clear_pode_semaphores(*, session: Session) -> None:
    """Removes all semaphores.

    PS> Start-PodeServer { Clear-PodeSemaphores }
    """
    pode_of(session).locks.semaphores.clear()


def take_semaphore(session: Session, name: str, timeout: int) -> Semaphore:
    """Takes a place of a semaphore; refuses if it took too long."""
    places: Semaphore = refusing(pode_of(session).locks.semaphores.get, name)
    if not places.try_take():
        seconds = None if timeout < 0 else timeout / 1000
        if not session.wait(places.take(seconds)):
            raise_refusal(EngineError("semaphoreTimeout", name))
    return places


@pode_command("Enter-PodeSemaphore")
def enter_pode_semaphore(name: str, timeout: int = -1, *, session: Session) -> None:
    """Takes a place of a semaphore until Exit-PodeSemaphore.

    -Name     Its name.
    -Timeout  Milliseconds to wait for it; -1 for ever.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Enter-PodeSemaphore -Name Few; try { 'work' } finally { Exit-PodeSemaphore `
    >>         -Name Few } } }
    """
    take_semaphore(session, name, timeout)


@pode_command("Exit-PodeSemaphore")
def exit_pode_semaphore(name: str, release_count: int = 1, *, session: Session) -> int:
    """Gives back places of a semaphore; writes how many were free before.

    -Name          Its name.
    -ReleaseCount  How many.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Enter-PodeSemaphore -Name Few; Exit-PodeSemaphore -Name Few } }
    """
    return give_back(refusing(pode_of(session).locks.semaphores.get, name), max(release_count, 1))


def give_back(places: Semaphore, count: int = 1) -> int:
    """Gives places back, as [Threading.Semaphore]'s Release does."""
    before = places.give_back(count)
    if before is None:
        raise wrap_error("Release", 1, SemaphoreFullException())
    return before


@pode_command("Use-PodeSemaphore", positions="name script_block timeout")
def use_pode_semaphore(
    *,
    name: str,
    timeout: int = -1,
    script_block: ScriptBlock,
    return_: bool = False,
    session: Session,
) -> Any:
    """Runs a scriptblock while it has a place of a semaphore; writes how many were free before it
    was given back.

    -Name         The semaphore.
    -Timeout      Milliseconds to wait for it; -1 for ever.
    -ScriptBlock  What to run.
    -Return       Gives what the scriptblock writes.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Use-PodeSemaphore -Name Few -ScriptBlock { 'work' } } }
    """
    places = take_semaphore(session, name, timeout)
    try:
        found = run_inside(session, script_block, return_)
    except BaseException:
        places.give_back()
        raise
    return [*ensure_list(found), give_back(places)] if return_ else give_back(places)
