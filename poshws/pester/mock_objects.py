"""New-MockObject: an object whose properties and methods are made up for a test."""

from __future__ import annotations

from typing import Annotated, Any, Final

from poshws.binding import NotNullOrEmpty, Param, Session, Set
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.psobject import PSObject
from poshws.corelib.typesystem.types import Type, declared_type
from poshws.objects.invocation.invoke import construct
from poshws.pester.command import pester_command
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

_BY_TYPE: Final = {"Type": Set(0, mandatory=True)}
_BY_OBJECT: Final = {"InputObject": Set(mandatory=True)}
_RECORDING: Final = """$private:mocked = $this.__mock['{name}']
$private:mocked.Count += 1
$null = $this.'{name}'.Add([pscustomobject]@{{ Call = $private:mocked.Count; Arguments = $args }})
& $private:mocked.Method @args"""
"""What a method does that is made up: it notes the call, then runs what the test gave."""


@pester_command("New-MockObject", default_set="Type")
def new_mock_object(
    type: Annotated[object, Param(type="type", sets=_BY_TYPE), NotNullOrEmpty()] = None,
    *,
    input_object: Annotated[object, Param(sets=_BY_OBJECT), NotNullOrEmpty()] = None,
    properties: Hashtable | None = None,
    methods: Hashtable | None = None,
    method_history_prefix: str = "_",
    session: Session,
) -> object:
    """Makes an object of a type without running its constructor, or changes one.

    -Type                 The type of the object.
    -InputObject          The object.
    -Properties           Names and values of properties, in place of the object's own.
    -Methods              Names of methods, and what they do.
    -MethodHistoryPrefix  What stands before a method's name where its calls are listed.

    PS> (New-MockObject -InputObject ([pscustomobject]@{ a = 1 }) -Properties @{ a = 2 }).a
    2
    """
    made = PSObject(_without_constructor(type)) if isinstance(type, Type) else input_object
    for name, value in (properties or Hashtable()).items():
        made = _add(session, made, "NoteProperty", str(name), value)
    if methods is not None:
        records = Hashtable()
        for name, block in methods.items():
            made = _add_method(session, made, str(name), method_history_prefix, block, records)
        made = _add(session, made, "NoteProperty", "__mock", records)
    return made


def _without_constructor(kind: Type) -> object:
    """FormatterServices.GetUninitializedObject."""
    python: Any = kind.python
    return _Blank(kind) if python is None else python.__new__(python)


class _Blank:
    """An object of a type that is only named here."""

    __slots__ = ("__weakref__", "net_type")

    def __init__(self, kind: Type) -> None:
        self.net_type = kind


def _add_method(
    session: Session, made: object, name: str, prefix: str, block: Any, records: Hashtable
) -> object:
    history = prefix + name
    record = Hashtable()
    record["Count"], record["Method"] = 0, block
    records[history] = record
    calls = construct(declared_type("System.Collections.Generic.List[System.Object]"), [])
    made = _add(session, made, "NoteProperty", history, calls)
    unit = load(_RECORDING.format(name=history.replace("'", "''")))
    return _add(session, made, "ScriptMethod", name, ScriptBlock(unit.root, block.state))


def _add(session: Session, made: object, kind: str, name: str, value: object) -> object:
    """The object with a member more."""
    values = {"InputObject": made, "MemberType": kind, "Name": name, "Value": value}
    (changed,) = session.run("Add-Member", {**values, "Force": True, "PassThru": True})
    return changed
