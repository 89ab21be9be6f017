"""Attributes in scripts as objects: `[Parameter(Mandatory)]`, `[ValidateSet('a')]`, a class's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.values.exceptions import RuntimeException

if TYPE_CHECKING:
    from poshws.runtime.session import Session


def make_attribute(
    ps: Session, name: str, positional: tuple[Any, ...], named: tuple[tuple[str, Any], ...]
) -> Any:
    """The attribute object; a class that the script defines is asked first."""
    from poshws.binding import attributes, validation

    kind = ps.types.get(name.lower()) or ps.types.get(name.lower() + "attribute")
    if kind is not None:
        from poshws.values.members import construct, set_member

        made = construct(kind, positional)
        for title, value in named:
            set_member(made, title, value)
        return made
    plain = name.rpartition(".")[2]
    for candidate in (plain, plain + "Attribute"):
        for module in (attributes, validation):
            for title, found in vars(module).items():
                if title.lower() == candidate.lower() and isinstance(found, type):
                    return attributes.construct(found, list(positional), dict(named))
    if plain.lower() in ("nonserialized", "dscresource", "dscproperty", "diagnosticscodeanalysissuppressmessage", "suppressmessage", "suppressmessageattribute", "serializable", "flags"):
        return attributes.HiddenAttribute()
    raise RuntimeException(
        f"Cannot find the type for custom attribute '{name}'. Make sure that the assembly that "
        "contains this type is loaded.",
        error_id="CustomAttributeTypeNotFound",
        category="InvalidOperation",
    )
