"""The members of types of C# under the signatures that their source gives them.

PowerShell's classes have no optional parameters, type parameters, indexers, interfaces or
properties that compute. What the source says of those is declared over the methods of the class.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from poshws.corelib.exceptions.dotnet import InvalidCastException
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import default_value
from poshws.runtime.csharp.classes import default_name, written_name
from poshws.runtime.csharp.cmdlets import ATTACH, is_cmdlet
from poshws.runtime.csharp.expression_reader import POWERSHELL_TYPES
from poshws.runtime.csharp.model import Class, Indexer, Method, Parameter

Members = dict[str, Any]


def named(kind: Any, declared: Class, known: list[Class]) -> Any:
    """The type under its name with namespace, its members as written; abstract ones make no
    objects.
    """
    is_plain = not declared.indexers and declared.kind != "interface"
    special = any(each.getter or each.setter or each.is_fixed for each in declared.members)
    if special or not is_plain or any(each.is_special for each in declared.methods):
        _Written(kind, declared).declare()
    if is_cmdlet(declared, known):
        _serve(kind)
    if all("public" in each.modifiers for each in declared.methods if not each.type):
        kind.script_class.hidden.discard("new")
    if "." in declared.name or "+" in declared.name:
        kind.full_name = declared.name
    if "abstract" in declared.modifiers or declared.kind == "interface":
        kind.kind = "interface" if declared.kind == "interface" else "abstract"
    return kind


def _serve(kind: Any) -> None:
    """Objects of a cmdlet's class have what the call offers that they are told of."""

    def attach(this: Any, context: Any) -> None:
        this.call = unwrap(context)

    def from_call(this: Any, name: str) -> object:
        if name == "call":
            raise AttributeError(name)
        return getattr(this.call, name)

    members = {**kind.declaration.members, f"void {ATTACH}(System.Object context)": attach}
    kind.script_class.hidden.add(ATTACH)
    interfaces = tuple(kind.script_class.interfaces)
    kind.declaration = declare(
        kind.script_class.name, None, members, base=kind.base_name, interfaces=interfaces
    )
    kind.python.__getattr__ = from_call
    kind.forget_ancestors()


class _Written:
    """Puts the declared members of one type together."""

    def __init__(self, kind: Any, declared: Class) -> None:
        self.kind = kind
        self.declared = declared
        self.builder = kind.script_class
        self.members: Members = dict(self.builder.members)

    def declare(self) -> None:
        builder, declared = self.builder, self.declared
        for number, method in enumerate(declared.methods):
            if method.is_special and method.body is not None:
                self._rewrite(number, method)
        self._properties()
        self._fields()
        for indexer in declared.indexers:
            self._indexer(indexer)
        base = self.kind.base_name
        interfaces = tuple(builder.interfaces)
        if declared.kind == "interface":
            self._abstract()
            base, interfaces = "", tuple(map(self.shown, declared.bases))
            self.kind.base_name, self.kind.interface_names = base, interfaces
        self.kind.declaration = declare(
            builder.name, None, self.members, base=base, interfaces=interfaces
        )
        self.kind.forget_ancestors()

    def shown(self, name: str) -> str:
        """A type of the source as signatures name it; one nobody knows is an object."""
        name = POWERSHELL_TYPES.get(name, name)
        for shown, kind in self.builder.shown_types.items():
            if shown == name or kind.name == name:
                return str(shown)
        known = resolve_type(name)
        return str(known.display_name) if known is not None else "System.Object"

    def take(self, name: str) -> tuple[str, Callable[..., Any]]:
        """Takes the one member of that name out; gives its signature, too."""
        for text in self.members:
            if text.partition("(")[0].rpartition(" ")[2] == name:
                return text, self.members.pop(text)
        raise LookupError(name)

    # --- methods

    def _rewrite(self, number: int, method: Method) -> None:
        """A method under its own signature, which fills in defaults and hands types on."""
        if method.type:
            text, function = self.take(written_name(number, method))
        else:
            text = f"new({', '.join(f'{self.shown(p.type)} {p.name}' for p in method.parameters)})"
            function = self.members.pop(text)
        written = text.partition("(")[2][:-1]
        shown = [each.rpartition(" ")[0] for each in written.split(", ") if each]
        types = shown[len(method.generic) :]
        defaults: dict[int, object] = {}
        parts: list[str] = []
        for place, (kind, each) in enumerate(zip(types, method.parameters, strict=True)):
            part, value = self._parameter(number, place, kind, each, method.generic)
            parts.append(part)
            if each.default is not None:
                defaults[place] = value
        is_static = not method.type or "static" in method.modifiers
        self.members[self._signature(method, parts)] = _filled(
            function, defaults, is_static=is_static, count=len(types), types=bool(method.generic)
        )

    def _signature(self, method: Method, parts: list[str]) -> str:
        if not method.type:
            return f"new({', '.join(parts)})"
        result = "void" if method.type == "void" else self.shown(method.type)
        if _element(method.type) in method.generic:
            result = method.type
        generic = f"[{', '.join(method.generic)}]" if method.generic else ""
        head = "static " if "static" in method.modifiers else ""
        return f"{head}{result} {method.name}{generic}({', '.join(parts)})"

    def _parameter(
        self, number: int, place: int, shown: str, given: Parameter, generic: tuple[str, ...]
    ) -> tuple[str, object]:
        """A parameter as the signature has it, and its default."""
        if _element(given.type) in generic:
            shown = given.type
        elif given.mode == "ref":
            shown = self.shown(given.type)
        prefix = _PREFIXES[given.mode]
        text = f"{prefix}{shown} {given.name}"
        if given.default is None:
            return text, None
        if not given.default:
            known = resolve_type(shown)
            try:
                return f"{text} = default", default_value(known) if known is not None else None
            except InvalidCastException:
                return f"{text} = default", None
        value = self.take(default_name(number, place))[1]()
        return f"{text} = {self._default_text(shown, value)}", value

    def _default_text(self, shown: str, value: object) -> str:
        """CoreAdapter's GetDefaultValueStringRepresentation."""
        known = resolve_type(shown)
        is_value = known is None or known.is_value_type
        if value is None:
            return "default" if is_value else "null"
        if known is not None and known.is_enum:
            return f"{known.display_name}.{net_to_string(value)}"
        if isinstance(value, str):
            return f'"{value}"'
        is_number = isinstance(value, bool | int | float)
        return net_to_string(value) if is_number or not is_value else "default"

    # --- properties

    def _properties(self) -> None:
        """Properties that compute: what their methods give and take."""
        for each in self.declared.members:
            if each.getter is None and each.setter is None:
                continue
            is_static = "static" in each.modifiers
            access = _static_access if is_static else _access
            read, write = access(self, each.name)
            head = "static " if is_static else ""
            ways = " ".join(["get;"] * bool(each.getter) + ["set;"] * bool(each.setter))
            text = f"{head}{self.shown(each.type)} {each.name} {{{ways}}}"
            self.members[text] = (read, write) if each.setter else read

    def _fields(self) -> None:
        """Fields of the type are no properties; constants and what is read-only can't be set."""
        names = {each.name: each for each in self.declared.members if each.is_field}
        changed: Members = {}
        for text, access in self.members.items():
            head, _, ways = text.partition(" {")
            field = names.get(head.rpartition(" ")[2]) if ways and head[:7] == "static " else None
            if field is None:
                changed[text] = access
            else:
                changed[head] = access[0] if field.is_fixed else access
        self.members = changed

    def _indexer(self, indexer: Indexer) -> None:
        get = self.take(indexer.getter.name)[1] if indexer.getter is not None else None
        put = self.take(indexer.setter.name)[1] if indexer.setter is not None else None
        given = ", ".join(f"{self.shown(p.type)} {p.name}" for p in indexer.parameters)
        ways = " ".join(["get;"] * (get is not None) + ["set;"] * (put is not None))
        head = f"{self.shown(indexer.type)} {indexer.name}({given}) {{{ways}}}"
        self.members[head] = (get, put) if put is not None else get

    # --- interfaces

    def _abstract(self) -> None:
        """What an interface asks of its classes: calls go to the object's own member."""
        for text in [text for text in self.members if text.startswith("new(")]:
            del self.members[text]
        for method in self.declared.methods:
            if method.body is not None:
                continue
            given = ", ".join(f"{self.shown(p.type)} {p.name}" for p in method.parameters)
            head = "static " if "static" in method.modifiers else ""
            text = f"{head}{self.shown(method.type)} {method.name}({given})"
            self.members[text] = _of_the_object(method.name)
        for each in self.declared.members:
            if each.getter is None and each.setter is None and not each.modifiers & _STATIC:
                read, write = _access(self, each.name)
                self.members[f"{self.shown(each.type)} {each.name} {{get;set;}}"] = (read, write)


_PREFIXES: Final = {"": "", "ref": "[ref] ", "params": "Params "}
_STATIC: Final = frozenset(("static", "const"))


def _element(name: str) -> str:
    return name.removesuffix("[]")


def _filled(
    function: Callable[..., Any],
    defaults: dict[int, object],
    *,
    is_static: bool,
    count: int,
    types: bool,
) -> Callable[..., Any]:
    """The function with defaults behind the arguments given; types come first, as one tuple."""
    own = 0 if is_static else 1

    def call(*arguments: Any) -> Any:
        this, given = arguments[:own], arguments[own:]
        chosen: tuple[Any, ...] = ()
        if types:
            chosen, given = given[0], given[1:]
        rest = (defaults.get(place) for place in range(len(given), count))
        return function(*this, *chosen, *given, *rest)

    return call


def _access(
    written: _Written, name: str
) -> tuple[Callable[[object], object], Callable[[object, object], None]]:
    def read(this: object) -> object:
        return invoke_member(this, f"get_{name}", [])

    def write(this: object, value: object) -> None:
        invoke_member(this, f"set_{name}", [value])

    return read, write


def _static_access(written: _Written, name: str) -> tuple[Callable[..., Any], Callable[..., Any]]:
    found = {text: each for text, each in written.members.items() if text.startswith("static ")}

    def of(prefix: str) -> Callable[..., Any]:
        for text, each in found.items():
            if text.partition("(")[0].rpartition(" ")[2] == prefix + name:
                return each  # type: ignore[no-any-return]
        return lambda *_: None

    return of("get_"), of("set_")


def _of_the_object(name: str) -> Callable[..., Any]:
    return lambda this, *arguments: invoke_member(this, name, list(arguments))
