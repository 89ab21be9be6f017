"""Providers whose items lie side by side under their names: Env, Variable, Function, Alias.

Each says how to list, read, write and remove by name; the rest is the same for all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.powershell import (
    PSArgumentException,
    PSArgumentNullException,
    SessionStateUnauthorizedAccessException,
)
from poshws.corelib.psobject import PSObject
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.providers.base import Place, Provider
from poshws.runtime.providers.items import as_item
from poshws.runtime.providers.path_text import sort_key

if TYPE_CHECKING:
    from poshws.runtime.providers.work import Work


class NamedProvider(Provider):
    """One level of names."""

    def names(self) -> list[str]:
        """All names, in the order they are kept."""
        raise NotImplementedError

    def get(self, name: str) -> object:
        """The item's object, None where there is none of that name."""
        raise NotImplementedError

    def value(self, name: str) -> object:
        """What `$drive:name` and Get-Content give."""
        raise NotImplementedError

    def set(self, name: str, value: object, *, force: bool = False) -> None:
        """Gives an item a value; makes it where it is missing."""
        raise NotImplementedError

    def delete(self, name: str, *, force: bool = False) -> None:
        raise NotImplementedError

    # -- what all of them do alike --------------------------------------------------------------

    def exists(self, path: str) -> bool:
        return not path.strip("/") or self.get(path.strip("/")) is not None

    def is_container(self, path: str) -> bool:
        return not path.strip("/")

    def child_names(self, path: str, *, hidden: bool = False) -> Iterator[str]:
        if not path.strip("/"):
            yield from sorted(self.names(), key=sort_key)

    def join(self, parent: str, child: str) -> str:
        return child.strip("/")

    def item(self, path: str) -> object:
        name = path.strip("/")
        if not name:
            return [self.get(each) for each in self.child_names("")]
        return self.get(name)

    def item_at(self, place: Place) -> PSObject:
        return as_item(self.item(place.path), place, container=False)

    def new_item(self, work: Work, place: Place, kind: str, value: object) -> Iterator[object]:
        name = place.path.strip("/")
        if value is None:
            text = (
                'Cannot process argument because the value of argument "value" is null. Change '
                'the value of argument "value" to a non-null value.'
            )
            error = PSArgumentNullException("value", text)
            work.report(error, "NewItemValueNotSpecified", "InvalidArgument", name)
            return
        self.refuse_existing(name, work.force)
        target = f"Item: {name} Type: {kind} Value: {convert_to_string(value)}"
        if work.should(target, "New Item"):
            self.set_with_options(work, name, value)
            yield self.item_at(place)

    def refuse_existing(self, name: str, force: bool) -> None:
        """Raises where there is an item of the name already."""
        if self.get(name) is not None and not force:
            raise PSArgumentException(
                f"The item at path '{name}' already exists.", error_id="Argument"
            )

    def set_item(self, work: Work, place: Place, value: object) -> Iterator[object]:
        name = place.path.strip("/")
        if work.should(f"Item: {name} Value: {convert_to_string(value)}", "Set Item"):
            self.set_with_options(work, name, value)
            yield self.item_at(place)

    def set_with_options(self, work: Work, name: str, value: object) -> None:
        """Gives an item its value and, where they were given, its options."""
        self.set(name, value, force=work.force)
        if work.options is not None:
            self.set_options(name, int(work.options))  # type: ignore[call-overload]

    def refuse_rename(self, name: str, force: bool) -> None:
        """Raises where the item's options forbid another name."""

    def set_options(self, name: str, options: int) -> None:
        """ScopedItemOptions of an item; what has none ignores them."""

    def clear_item(self, work: Work, place: Place) -> None:
        name = place.path.strip("/")
        if work.should(f"Item: {name}", "Clear Item"):
            self.set(name, None, force=work.force)

    def remove_item(self, work: Work, place: Place, recurse: bool) -> None:
        name = place.path.strip("/")
        if work.should(f"Item: {name}", "Remove Item"):
            self.delete(name, force=work.force)

    def copy_item(self, work: Work, place: Place, target: Place, recurse: bool) -> Iterator[object]:
        name, other = place.path.strip("/"), target.path.strip("/")
        if work.should(f"Item: {name} Destination: {other}", "Copy Item"):
            self.set(other, self.value(name), force=work.force)
            yield self.item_at(target)

    def rename_item(self, work: Work, place: Place, new_name: str) -> Iterator[object]:
        name = place.path.strip("/")
        if work.should(f"Item: {name} NewName: {new_name}", "Rename Item"):
            self.refuse_existing(new_name, work.force)
            self.refuse_rename(name, work.force)
            value = self.value(name)
            self.delete(name, force=work.force)
            self.set(new_name, value, force=work.force)
            yield self.item_at(place.at(new_name))


def cannot_rename(kind: str, name: str) -> Exception:
    """A variable, function or alias that is read-only or constant keeps its name."""
    return SessionStateUnauthorizedAccessException(
        f"Cannot rename {kind} because {kind} {name} is read-only or constant.",
        error_id=f"CannotRename{kind.capitalize()}",
        category="WriteError",
        target=name,
    )
