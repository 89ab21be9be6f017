"""A property's value as the text of a cell; a collection is `{a, b…}`."""

from __future__ import annotations

from collections.abc import Iterable

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import unwrap
from poshws.formatting import objects
from poshws.formatting.expressions import Expression, Session, evaluate_first, resolve
from poshws.formatting.widths import ELLIPSIS

# What stands for an object among the elements of a collection, unless its type says otherwise.
_NAME_PATTERNS = ("name", "id", "key", "*key", "*name", "*id")
_REMOTING = frozenset(
    {"pscomputername", "psshowcomputername", "runspaceid", "pssourcejobinstanceid"}
)


class TextError(Exception):
    """A value whose text, or whose text in a format, could not be made."""

    def __init__(self, error: BaseException, format_text: str | None) -> None:
        super().__init__(str(error))
        self.error = error
        self.format_text = format_text


def field_text(
    value: object,
    limit: int,
    session: Session | None,
    *,
    format_text: str | None = None,
    in_table: bool = False,
) -> str:
    """The text of a value. Raises TextError where .NET's formatting would fail."""
    if format_text:
        return _formatted(value, format_text)
    return smart_text(value, limit, session, in_table=in_table)


def _formatted(value: object, format_text: str) -> str:
    """A format with a place for the value (`{0:N2}`), or one for its type (`N2`)."""
    try:
        if "{0" in format_text or "}" in format_text:
            return objects.composite_text(format_text, value)
        return objects.format_text(value, format_text)
    except NetException as error:
        raise TextError(error, format_text) from error


def smart_text(
    value: object, limit: int, session: Session | None, *, in_table: bool = False
) -> str:
    """What a value looks like in a cell."""
    kind = type(value)
    if kind is str:
        return str(value)
    if value is None:
        return ""
    try:
        elements = objects.elements(value)
        if elements is not None:
            return _collection_text(elements, limit, session)
        if in_table and objects.is_fractional(objects.base(value)):
            return objects.format_text(objects.base(value), "F")
        return objects.own_text(value)
    except NetException as error:
        raise TextError(error, None) from error


def _collection_text(elements: Iterable[object], limit: int, session: Session | None) -> str:
    made: list[str] = []
    for count, element in enumerate(elements):
        if 0 <= limit <= count:
            # The ellipsis follows the last element without a comma.
            return "{" + ", ".join(made) + ELLIPSIS + "}"
        made.append(element_text(element, session))
    return "{" + ", ".join(made) + "}"


def element_text(element: object, session: Session | None) -> str:
    """An element of a collection: its own text, else a property that names it."""
    if element is None:
        return "$null"
    if objects.has_own_text(element):
        return objects.own_text(element)
    name = display_name_expression(element)
    if name is not None:
        result = evaluate_first(name, element, session)
        if result is not None and result.error is None:
            return objects.own_text(result.value)
    return objects.own_text(element)


def display_name_expression(target: object) -> Expression | None:
    """The property that names an object: what its type declares, else a name, id or key."""
    declared = objects.default_display_property(target)
    if declared:
        return Expression(declared)
    base = unwrap(target)
    if isinstance(base, Hashtable) and type(base) is not Hashtable:
        return None  # only the keys of a plain one are as properties
    for pattern in _NAME_PATTERNS:
        for found in resolve(Expression(pattern), target):
            if found.label.lower() not in _REMOTING:
                return found
    return None
