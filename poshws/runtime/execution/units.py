"""Units at run time: compiled scripts from text or the cache, with their blocks and call sites."""

from __future__ import annotations

import marshal
import os
from typing import TYPE_CHECKING, Any

from poshws.cache.compiler_key import unit_folder
from poshws.cache.folder import digest, keep_file, read_kept
from poshws.compiler.codegen.unit import NAMED_END
from poshws.runtime.commands.call_sites import CallSite
from poshws.runtime.execution.namespace import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.classes.type_scopes import Ambiguous
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session
    from poshws.syntax.source import Extent, Source


class Block:
    """One scriptblock of a unit: its functions and facts. Shared by all its ScriptBlock objects."""

    __slots__ = (
        "_described",
        "advanced",
        "begin",
        "clean",
        "scopeless",
        "defaults",
        "dynamic_param",
        "end",
        "finder",
        "flags",
        "help_cache",
        "is_filter",
        "is_leaf",
        "kind",
        "metadata",
        "name",
        "number",
        "parameter_names",
        "parameters",
        "place",
        "plain",
        "process",
        "runner",
        "simple_plan",
        "title",
        "unit",
        "value",
        "value_rows",
        "variable_rows",
    )

    def __init__(self, unit: Unit, number: int, row: tuple[Any, ...]) -> None:
        self.fill(unit, number, row)

    def fill(self, unit: Unit, number: int, row: tuple[Any, ...]) -> None:
        """Takes what the compiler made."""
        self.unit = unit
        self.number = number
        self.title, self.place, self.kind, self.flags, table = row
        self.parameters, self.plain, self.advanced = table
        names = unit.names
        self.begin = names.get(f"b{number}_begin")
        self.process = names.get(f"b{number}_process")
        self.end = names.get(f"b{number}_end")
        self.clean = names.get(f"b{number}_clean")
        # The end part as a function that gives what it writes, if that is one thing at most.
        self.value = names.get(f"b{number}_value")
        # The method as a function without a scope, if it needs none.
        self.scopeless = names.get(f"b{number}_scopeless") or names.get(f"b{number}_leaf")
        # It calls no other.
        self.is_leaf = f"b{number}_leaf" in names
        self.dynamic_param = names.get(f"b{number}_dynamic_param")
        self.is_filter = self.kind == "filter"
        if self.is_filter and self.process is None:
            # A filter's body is its process block.
            self.process, self.end = self.end, None
        self.parameter_names = tuple(row[0].lower() for row in self.parameters)
        self.defaults = tuple(names[row[1]] if row[1] else None for row in self.parameters)
        self.metadata: Any = None
        self.help_cache: Any = None
        self.finder: Any = None  # of binding_plans.py
        # What runs a call that stands alone, once it is known.
        self.runner: Any = None
        self.simple_plan: Any = None
        # Of a call from Python that only has to put values into parameters: see block_calls.py.
        self.value_rows: Any = None
        self._described: Any = None
        self.variable_rows: Any = None  # of functions.py

    @property
    def part_names(self) -> dict[str, str]:
        """What stack traces put behind the name for each of the parts that have names."""
        if self.is_filter:
            return {}
        rows = {"begin": self.begin, "process": self.process, "clean": self.clean}
        names = {part: f"<{part.title()}>" for part, found in rows.items() if found is not None}
        if self.dynamic_param is not None:
            names["dynamic_param"] = "<DynamicParam>"
        if names or self.flags & NAMED_END:
            names["end"] = "<End>"
        return names

    @property
    def text(self) -> str:
        """The block as written, without its braces."""
        start, end = self.place
        text = self.unit.text[start:end]
        if self.kind != "script" and text.startswith("{") and text.endswith("}"):
            if self.kind in ("function", "filter"):
                from poshws.runtime.commands.block_text import parameters_text  # deferred

                return parameters_text(self) + text[1:-1]
            return text[1:-1]
        return text

    def described(self, ps: Session, scope: Scope) -> Any:
        """((type, attributes) of each parameter, attributes of the block)."""
        if self._described is None:
            function = self.unit.names.get(f"b{self.number}_parameters")
            if function is None:
                self._described = (tuple((None, ()) for _ in self.parameters), ())
            else:
                self._described = function(ps, scope)
        return self._described


class DeferredBlock(Block):
    """A function of a long script, compiled when one of its facts is first asked for."""

    __slots__ = ("whole", "origin")

    def __init__(self, unit: Unit, number: int, row: tuple[Any, ...]) -> None:
        self.title, self.place, self.kind, self.whole = row
        self.is_filter = self.kind == "filter"
        self.origin = unit, number

    def __getattr__(self, name: str) -> Any:
        """What is not there yet: makes the unit of the function alone."""
        if name not in Block.__slots__:
            raise AttributeError(name)
        unit, number = self.origin
        load_function(unit, number, self)
        return getattr(self, name)


class Unit:
    """A loaded script."""

    __slots__ = (
        "blocks",
        "built_in",
        "class_assembly",
        "classes",
        "file",
        "identifier",
        "is_traced",
        "made_classes",
        "names",
        "nested_types",
        "positions",
        "requirements",
        "root",
        "sites",
        "source",
        "text",
        "type_cache",
        "types",
        "used_types",
    )

    def __init__(
        self,
        text: str,
        file: str | None,
        identifier: str,
        data: bytes,
        first: DeferredBlock | None = None,
    ) -> None:
        code: CodeType
        code, used, self.positions, sites, blocks, self.classes, self.requirements = marshal.loads(
            data
        )
        self.text = text
        self.file = file
        self.identifier = identifier
        self.is_traced = False
        self.source: Source | None = None
        # The built-in function whose text this is: nobody is shown places in it.
        self.built_in: Any = None
        # Types by their names, and the catch clauses of a try statement by theirs.
        self.type_cache: dict[Any, Any] = {}
        # Classes and enums by lower-case name: the script's own, and those of modules it uses.
        self.types: dict[str, Type | Ambiguous] = {}
        self.used_types: dict[str, Type | Ambiguous] = {}
        # Those of blocks inside the script, by where the blocks stand.
        self.nested_types: dict[str, dict[tuple[int, int], Type]] = {}
        # The assembly that .NET would have made for them, empty before there is one.
        self.class_assembly = ""
        # What was made of `classes`, by their place.
        self.made_classes: dict[int, Any] = {}
        self.names: dict[str, Any] = OPERATIONS.part(used)
        self.names["unit"] = self
        self.names["types"] = self.type_cache
        self.sites = _bind_sites(self, sites)
        exec(code, self.names)
        self.blocks = [
            (Block if len(row) == 5 else DeferredBlock)(self, number, row)
            for number, row in enumerate(blocks)
        ]
        if first is not None:
            first.fill(self, 0, blocks[0])
            self.blocks[0] = first
        self.root = self.blocks[0]

    def every_block(self) -> Iterator[Block]:
        """All blocks, those of functions that were left for later as well."""
        for block in self.blocks:
            if type(block) is DeferredBlock and block.unit is not self:
                yield from block.unit.blocks
            else:
                yield block

    def extent(self, position: int) -> Extent:
        """The extent with that number."""
        start, end = self.positions[position] if position < len(self.positions) else (0, 0)
        return self.extent_of(start, end)

    def extent_of(self, start: int, end: int) -> Extent:
        """The stretch of the script between two offsets."""
        from poshws.syntax.source import Extent, Source  # deferred

        if self.source is None:
            self.source = Source(self.text, self.file)
        return Extent(self.source, start, end)


def _bind_sites(unit: Unit, sites: tuple[Any, ...]) -> list[CallSite]:
    made = [CallSite(unit, specification) for specification in sites]
    for number, site in enumerate(made):
        unit.names[f"s{number}"] = site
    return made


UNITS: dict[str, Unit] = {}
"""Units by the file name their code objects carry, so that a traceback finds its way back."""

_RECENT: dict[tuple[str, str | None, bool], Unit] = {}


DEFERS_FROM, DEFERS_IN_MODULES_FROM = 100_000, 4_000
"""Characters of a script from which on its functions are compiled when they are first needed: of
what a module brings most are never called.
"""

LEAST_KEPT = 20
"""Strings this short are compiled anew in each process: a script may make thousands of them."""


class Tracing:
    """Whether scripts loaded from now on call the debugger before each statement."""

    is_on = False


tracing = Tracing()


def load(
    text: str,
    file: str | None = None,
    title: str = "<ScriptBlock>",
    *,
    keep: bool = False,
    is_module: bool = False,
) -> Unit:
    """The unit of a script's text; raises ParseException when the text has errors.

    With `keep` a short text, too, is kept on the disk for the next run. `is_module`: it is a
    module's file.
    """
    is_traced = tracing.is_on or "PSBreakpoint" in text or "PSDebug" in text
    key = (text, file, is_traced)
    unit = _RECENT.get(key)
    if unit is not None:
        return unit
    digest = _digest(text, file or "", title, *(("traced",) if is_traced else ()))
    identifier = f"<poshws {digest}>"
    cached = _cache_file(digest) if keep or len(text) > LEAST_KEPT else None
    data = read_kept(cached)
    if data is None:
        from poshws.syntax.collection_pause import without_collection  # deferred

        least = DEFERS_IN_MODULES_FROM if is_module else DEFERS_FROM
        with without_collection():  # of the tree nothing is left when the unit is done
            data = _compile(text, file, title, identifier, is_traced=is_traced, defers_from=least)
        keep_file(cached, data)
    unit = Unit(text, file, identifier, data)
    unit.is_traced = is_traced
    UNITS[identifier] = unit
    if len(_RECENT) > 200:
        _RECENT.clear()
    _RECENT[key] = unit
    return unit


def load_function(unit: Unit, number: int, block: DeferredBlock) -> None:
    """Compiles a function that was left for later, or finds it on the disk."""
    digest = _digest(unit.identifier, str(number))
    identifier = f"<poshws {digest}>"
    cached = _cache_file(digest)
    data = read_kept(cached)
    if data is None:
        from poshws.compiler.compile import compile_function  # deferred

        data = compile_function(unit.text, unit.file, block.whole).dump(identifier)
        keep_file(cached, data)
    part = Unit(unit.text, unit.file, identifier, data, block)
    part.source = unit.source
    part.types, part.used_types = unit.types, unit.used_types
    part.nested_types, part.built_in = unit.nested_types, unit.built_in
    UNITS[identifier] = part


def trace_loaded(file: str) -> None:
    """What was loaded from the file calls the debugger from now on, too."""
    tracing.is_on = True
    for unit in [each for each in UNITS.values() if each.file == file and not each.is_traced]:
        unit.is_traced = True
        traced = load(unit.text, file, unit.root.title)
        traced.types, traced.used_types = unit.types, unit.used_types
        traced.nested_types = unit.nested_types
        traced.made_classes = unit.made_classes
        others = {(each.place, each.kind): each for each in traced.blocks}
        for block in unit.every_block():
            other = others[block.place, block.kind]
            block.begin, block.process, block.end = other.begin, other.process, other.end
            block.clean, block.dynamic_param = other.clean, other.dynamic_param
            block.value = other.value


def _digest(*strings: str) -> str:
    return digest(*(text.encode("utf-8", "surrogatepass") for text in strings))


def _may_define_types(text: str) -> bool:
    """Whether a string may define a class or an enum."""
    lower = text.lower()
    return "class" in lower or "enum" in lower


def _compile(
    text: str,
    file: str | None,
    title: str,
    identifier: str,
    *,
    is_traced: bool,
    defers_from: int,
) -> bytes:
    """The unit's bytes."""
    from poshws.runtime.errors.parse_errors import raise_parse_errors  # deferred
    from poshws.syntax import parse  # deferred

    result = parse(text, file)
    errors = result.errors
    if not errors and _may_define_types(text):
        from poshws.syntax.semantics.definitions import definition_errors  # deferred

        errors = definition_errors(result.script_block)
    if errors:
        raise_parse_errors(errors, text, file)
    from poshws.syntax.parser.deep_recursion import SHALLOW, run_deeply  # deferred

    def compiled() -> bytes:
        from poshws.compiler.compile import compile_script  # deferred

        least = defers_from if is_shallow and result.is_regular else None
        tree = result.script_block
        return compile_script(tree, title, is_traced=is_traced, defers_from=least).dump(identifier)

    is_shallow = result.depth <= SHALLOW
    try:
        return compiled() if is_shallow else run_deeply(compiled)
    except RecursionError:
        from poshws.syntax.front_end import too_complicated  # deferred

        raise_parse_errors(too_complicated(result.script_block.extent.source).errors, text, file)


def _cache_file(name: str) -> str | None:
    folder = unit_folder()
    return None if folder is None else os.path.join(folder, name)


_NO_UNIT: list[Unit] = []


def no_unit() -> Unit:
    """An empty unit for call sites that no script holds."""
    if not _NO_UNIT:
        unit = Unit.__new__(Unit)
        unit.text, unit.file, unit.identifier = "", None, "<poshws none>"
        unit.positions, unit.source, unit.requirements = ((0, 0),), None, None
        unit.names, unit.sites, unit.blocks, unit.classes = {}, [], [], ()
        unit.type_cache = {}
        _NO_UNIT.append(unit)
    return _NO_UNIT[0]
