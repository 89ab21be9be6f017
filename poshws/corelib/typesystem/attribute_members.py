"""Members that a type lists and no function stands for: the object itself may answer."""

from __future__ import annotations

from collections.abc import Callable

_MISSING = object()


class AttributeMember:
    """A member that the object answers with its own attribute, if it has one."""

    def __init__(self, name: str, refuse: Callable[..., object]) -> None:
        self.name = name
        self._refuse = refuse

    def read(self, this: object) -> object:
        found = getattr(this, self.name, _MISSING)
        return self._refuse() if found is _MISSING else found

    def write(self, this: object, value: object) -> None:
        if not hasattr(this, self.name):
            self._refuse()
        setattr(this, self.name, value)

    def call(self, this: object, *arguments: object) -> object:
        found = getattr(this, self.name, None)
        if callable(found):
            return found(*arguments)
        if self.name == "to_string" and type(this).__str__ is not object.__str__:
            return str(this)
        return self._refuse()
