"""Names to what modules of a package hold: a module is imported when a name of its is first asked
for.

A start that uses few names imports few modules, so the names are written down beside the modules'
names instead of being collected from the modules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import Generic, TypeVar

T = TypeVar("T")


class LazyRegistry(Generic[T]):
    """The names of one package.

    ``package`` is the package's ``__name__``, so that the table moves with it. ``modules`` holds
    the names in each module; a module is written as it stands in ``from .module import x``, without
    the first dot, so that ``.views`` is beside the package. ``read`` gives what a module holds by
    the folded names, and ``fold`` is what makes two spellings one name.
    """

    __slots__ = ("_found", "_modules_by_name", "_read", "fold", "modules", "package")

    def __init__(
        self,
        package: str,
        modules: Mapping[str, Iterable[str]],
        read: Callable[[ModuleType], Mapping[str, T]],
        *,
        fold: Callable[[str], str] = str.lower,
    ) -> None:
        self.package = package
        self.modules = modules
        self.fold = fold
        self._read = read
        self._modules_by_name: dict[str, str] = {}
        self._found: dict[str, T] = {}

    def __iter__(self) -> Iterator[str]:
        """All names as they are written; nothing is imported."""
        for names in self.modules.values():
            yield from names

    def __contains__(self, name: str) -> bool:
        return self.module_of(name) is not None

    def module_of(self, name: str) -> str | None:
        """The module that has a name, None where none has; it is not imported."""
        if not self._modules_by_name:
            for module, names in self.modules.items():
                self._modules_by_name.update((self.fold(each), module) for each in names)
        return self._modules_by_name.get(self.fold(name))

    def find(self, name: str) -> T | None:
        """What a name stands for, its module imported; None where no module has the name.

        Raises LookupError where the module lacks a name that the table says it has.
        """
        key = self.fold(name)
        if key not in self._found:
            module = self.module_of(key)
            if module is None:
                return None
            held = self._read(self.load(module))
            if key not in held:
                raise LookupError(f"{self.package}.{module} has no {name}")
            self._found[key] = held[key]
        return self._found[key]

    def load(self, module: str) -> ModuleType:
        """One of the modules, imported."""
        return import_module(f".{module}", self.package)

    def load_all(self) -> Iterator[ModuleType]:
        """All modules, imported one after the other."""
        return map(self.load, self.modules)

    def every(self) -> Iterator[T]:
        """What all names stand for, in the order of the table; imports all modules."""
        for name in self:
            found = self.find(name)
            if found is not None:
                yield found
