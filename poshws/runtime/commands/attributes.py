"""Attributes in scripts as objects: `[Parameter(Mandatory)]`, `[ValidateSet(1)]`, a class's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding import attributes
from poshws.binding.attribute_table import attribute_class
from poshws.binding.messages import message
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.typesystem.types import core_type, resolve_type
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import set_member
from poshws.runtime.classes.type_scopes import visible_type

if TYPE_CHECKING:
    from poshws.binding.attributes import Attribute
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.session.session import Session


WITHOUT_EFFECT = frozenset(
    (
        "nonserialized",
        "dscresource",
        "dscproperty",
        "diagnosticscodeanalysissuppressmessage",
        "suppressmessage",
        "serializable",
        "flags",
        "norunspaceaffinity",
        "debuggerstepthrough",
        "debuggerhidden",
        "debuggernonusercode",
    )
)


def net_attribute(ps: Session, name: str) -> Type | None:
    """The attribute of .NET that a script means by a name, or None."""
    for each in (name, name + "Attribute"):
        found = resolve_type(each, ps.namespaces)
        if found is not None and core_type("System.Attribute") in found.ancestors:
            return found
    return None


BUILT_BY_THE_COMPILER = (
    *("Parameter", "CmdletBinding", "OutputType", "Alias", "ValidateSet", "Experimental"),
    *("ValidateNotNull", "ValidateNotNullOrEmpty", "DebuggerHidden"),
)
"""Attributes whose errors PowerShell passes on as they are."""


def _constructed(
    name: str, kind: Any, positional: list[object], named: dict[str, object]
) -> Attribute:
    """The attribute; what its constructor throws stands inside an error that names it."""
    from poshws.binding.attributes import construct  # deferred

    try:
        return construct(kind, positional, named)
    except RuntimeException:
        raise
    except NetException as error:
        if kind.NAME.rpartition(".")[2].removesuffix("Attribute") in BUILT_BY_THE_COMPILER:
            raise
        error_id = "ExceptionConstructingAttribute"
        text = message(error_id, error.message, name)
        raise RuntimeException(
            text, error, error_id=error_id, category="InvalidOperation"
        ) from error


def make_attribute(
    ps: Session,
    name: str,
    positional: tuple[object, ...],
    named: tuple[tuple[str, Any], ...],
    *,
    in_script: bool = True,
) -> Any:
    """The attribute object; a class that the script defines is asked first.

    `in_script`: it stands in a param block or a class, not in a call of its constructor.
    """

    kind = visible_type(ps, name) or visible_type(ps, name + "Attribute")
    if kind is not None:
        made = construct(kind, positional)
        for title, value in named:
            set_member(made, title, value)
        from poshws.runtime.classes.script_attributes import as_attribute  # deferred

        attribute = as_attribute(made)
        attribute.written = positional, named
        return attribute
    plain = name.rpartition(".")[2].lower()
    found = attribute_class(plain)
    if found is not None:
        if not in_script:
            made = attributes.construct(found, list(positional), {})
        else:
            made = _constructed(name, found, list(positional), dict(named))
        made.written = positional, named
        return made
    if plain.removesuffix("attribute") in WITHOUT_EFFECT:
        return attributes.HiddenAttribute()
    declared = net_attribute(ps, name)
    if declared is not None:
        return construct(declared, positional)
    raise RuntimeException(
        f"Cannot find the type for custom attribute '{name}'. Make sure that the assembly that "
        "contains this type is loaded.",
        error_id="CustomAttributeTypeNotFound",
        category="InvalidOperation",
    )
