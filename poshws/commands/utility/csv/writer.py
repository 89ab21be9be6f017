"""Turns objects into lines of CSV: the columns are the properties of the first object."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from poshws.commands.utility.object.expressions import property_or_missing
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.psobject import MISSING, MemberSlot, PSCustomObject, unwrap
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.instance_members import added_members, type_names
from poshws.objects.properties import adapted_properties_of

ALWAYS, AS_NEEDED, NEVER = "Always", "AsNeeded", "Never"


class CsvWriter:
    """Writes header and rows; which fields are quoted is -UseQuotes, or -QuoteFields by column."""

    def __init__(
        self, delimiter: str, use_quotes: str = ALWAYS, quote_fields: Sequence[str] | None = None
    ) -> None:
        self.delimiter = delimiter
        self._use_quotes = use_quotes
        self._quote_fields = None if quote_fields is None else {n.lower() for n in quote_fields}
        self.names: list[str] = []
        self._quotes: list[Callable[[str], str]] = []

    def set_names(self, names: Sequence[str]) -> None:
        """Says which columns there are."""
        self.names = list(names)
        self._quotes = [self._quoter(name) for name in self.names]

    def _quoter(self, name: str) -> Callable[[str], str]:
        if self._quote_fields is not None:
            return quoted if name.lower() in self._quote_fields else str
        if self._use_quotes == ALWAYS:
            return quoted
        return self._quoted_if_needed if self._use_quotes == AS_NEEDED else str

    def _quoted_if_needed(self, text: str) -> str:
        needs = self.delimiter in text or "\n" in text or '"' in text
        return quoted(text) if needs else text

    def header(self) -> str:
        """The line with the names of the columns."""
        return self.delimiter.join(
            quote(name) for name, quote in zip(self.names, self._quotes, strict=True)
        )

    def row(self, item: object) -> str:
        """The line of one object; a value of null is nothing at all, not even quotes."""
        return self.delimiter.join(
            [
                ""
                if value is None
                else quote(value if type(value) is str else net_to_string(value))
                for value, quote in zip(self._values(item), self._quotes, strict=True)
            ]
        )

    def _values(self, item: object) -> list[object]:
        if type(item) is PSCustomObject:
            slots = item.slots
            if all(name in slots and type(slots[name]) is not MemberSlot for name in self.names):
                return [slots[name] for name in self.names]
        return [_value(item, name) for name in self.names]


def quoted(text: str) -> str:
    """The text in double quotes, those inside doubled."""
    return '"' + text.replace('"', '""') + '"'


def column_names(item: object) -> list[str]:
    """The columns an object makes: the keys of a dictionary, the properties of anything else."""
    base = unwrap(item)
    if isinstance(base, Hashtable):
        added = adapted_properties_of(item) if added_members(item) is not None else ()
        names = [net_to_string(key) for key in base]
        return [*names, *(each.name for each in added if each.is_instance)]
    if type(base) is PSCustomObject and not any(type(v) is MemberSlot for v in base.slots.values()):
        return list(base.slots)
    return [each.name for each in adapted_properties_of(item)]


def type_line(item: object) -> str:
    """`#TYPE name`, what -IncludeTypeInformation puts in front."""
    names = type_names(item)
    if not names:
        return "#TYPE"
    name = names[0]
    return f"#TYPE {name[4:] if name.lower().startswith('csv:') else name}"


def _value(item: object, name: str) -> object:
    base = unwrap(item)
    if isinstance(base, Hashtable) and name in base:
        return base[name]
    value = property_or_missing(item, name)
    return None if value is MISSING else value
