"""The name of the class that PowerShell makes for a method: PSMethod with its overloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from poshws.corelib.typesystem.type_names import AUTOMATION, CORE_LIBRARY, assembly_of
from poshws.corelib.typesystem.types import declared_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.declare import Method, Overload
    from poshws.corelib.typesystem.types import Type

_SPACE: Final = "System.Management.Automation."
_SIZES: Final = (2, 4, 8, 16, 32)


def method_class_name(method: Method, owner: Type) -> str:
    """`System.Management.Automation.PSMethod`1[[…]]` (PSMethod.GetMatchingDelegate)."""
    delegates = [_delegate(each, owner) for each in method.listed]
    return f"{_SPACE}PSMethod`1[{_qualified(_group(delegates), AUTOMATION)}]"


def _group(parts: list[str]) -> str:
    """MethodGroup of so many arguments; the next smaller one holds another for the rest."""
    count = len(parts)
    if count == 1:
        return f"{_SPACE}MethodGroup`1[{parts[0]}]"
    size = max(each for each in _SIZES if each <= count)
    if count != size:
        rest = _group(parts[size - 1 :])
        parts = [*parts[: size - 1], _qualified(rest, AUTOMATION)]
    return f"{_SPACE}MethodGroup`{size}[{','.join(parts)}]"


def _delegate(overload: Overload, owner: Type) -> str:
    kinds = [owner.substitute(each.type_name) for each in overload.parameters]
    parts = [_of_type(each) for each in kinds]
    result = owner.substitute(overload.return_type)
    is_void = result in ("", "void", "System.Void")
    parts.append(_qualified(f"{_SPACE}VOID", AUTOMATION) if is_void else _of_type(result))
    return _qualified(f"System.Func`{len(parts)}[{','.join(parts)}]", CORE_LIBRARY)


def _of_type(name: str) -> str:
    kind = declared_type(name)
    return _qualified(kind.full_name, assembly_of(kind))


def _qualified(name: str, assembly: str) -> str:
    return f"[{name}, {assembly}]"
