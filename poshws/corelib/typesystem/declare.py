"""How a .NET type is declared: its signatures as PowerShell prints them, tied to Python functions.

One `declare(...)` per type, in `clr/<namespace>/<topic>.py`, in a list `TYPES`; `clr/__init__.py`
says which module declares which type, and the module is imported when one of its types is first
used. From the one declaration come overload choice, argument conversion, error
strings, Get-Member and completion.

    class Counter:
        def __init__(self, start: int) -> None:
            self.value = start

    TYPES = [
        declare("Example.Counter", Counter, {
            "new(int start)": Counter,                      # constructor
            "static Example.Counter Zero {get;}": zero,     # static property: without arguments
            "static int Limit": 100,                        # constant (field): the value itself
            "int Value {get;set;}": "value",                # property: a Python attribute, or
            "int Next {get;}": lambda self: self.value + 1, #   a getter, or (getter, setter)
            "char Chars(int index) {get;}": char_at,        # indexer, also `$x[i]`: (self, index)
            "int Add(int amount)": add,                     # method: (self, amount)
            "int Add(int amount, int times)": add,          # overloads may share a function
            "void Clear()": clear,                          # gives nothing, not even null
            # By reference: gets an object with .value.
            "static bool TryParse(string s, [ref] int result)": ...,
            # One list, however it was passed.
            "static string Join(string separator, Params string[] value)": ...,
            # Optional: left to Python's default.
            "string Pad(int width, char fill = ' ')": ...,
            # Operators are static methods.
            "static Example.Counter op_Addition(Example.Counter a, int b)": ...,
        }, base="System.Object", interfaces=("System.IDisposable",), kind="class"),
    ]

- Type names in signatures are PowerShell's (`int`, `string[]`, `System.Text.Encoding`,
  `System.Func[T,bool]`).
- Arguments arrive converted to the declared types; `System.Object` takes what it gets. A delegate
  (`System.Func…`, `System.Action…`, `System.Predicate[T]`, `System.Comparison[T]`) arrives as a
  Python callable, also when the script passed a script block.
- A result is given the declared type where it is a plain Python value: an `int` declared `long`
  becomes `Int64`, a list declared `string[]` a `TypedArray`, an `int` of an enum its `EnumValue`;
  so functions may return plain values.
- Errors: raise an exception of `corelib.exceptions`; the caller wraps it as PowerShell does.
- Generic types: `declare("System.Collections.Generic.List`1[T]", GenericList, …)`. `T` may be used
  in signatures. A constructor gets the closed `Type` first (`.arguments` holds its type arguments),
  and an instance answers with it as its attribute `net_type`. Everything else has a class attribute
  `net_name`, set here where it is missing.
- Generic methods: `"static T[] Empty[T]()"` gets the tuple of type arguments first (after self).
- Enums: `declare("System.DayOfWeek", DayOfWeek)` with a class made by
  `typesystem.enums.define_enum`.
- Signatures may also begin with `field `, `indexer ` or `event `, and parameters of an indexer may
  lack names.
- Inherited members are found through `base`, so they are declared once; `System.Object` has its own
  already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from poshws.corelib.typesystem.enums import EnumValue

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class Parameter:
    """A parameter of an overload; `mode` is "", "ref", "params" or "optional"."""

    __slots__ = ("name", "type_name", "mode", "default", "_type")

    resolve: ClassVar[staticmethod[[str], Type]]
    """Filled by the type system: the type that a name in a signature means."""

    def __init__(self, name: str, type_name: str, mode: str = "", default: str = "") -> None:
        self.name = name
        self.type_name = type_name
        self.mode = mode
        self.default = default
        self._type: Type | None = None

    @property
    def is_resolved(self) -> bool:
        """Whether the type was found already, or set."""
        return self._type is not None

    @property
    def type(self) -> Type:
        if self._type is None:
            name, pointer, _ = self.type_name.partition("*, ")
            self._type = self.resolve(f"{name}*" if pointer else name)
        return self._type

    @type.setter
    def type(self, kind: Type) -> None:
        self._type = kind

    def __str__(self) -> str:
        prefix = {"ref": "[ref] ", "params": "Params "}.get(self.mode, "")
        suffix = f" = {self.default}" if self.mode == "optional" else ""
        return f"{prefix}{self.type_name} {self.name}{suffix}"


class Overload:
    """One signature of a method or constructor with the function behind it."""

    __slots__ = (
        "name",
        "is_static",
        "return_type",
        "parameters",
        "function",
        "generic",
        "owner",
        "is_scripted",
        "interface",
    )

    def __init__(
        self,
        name: str,
        parameters: tuple[Parameter, ...],
        function: Callable[..., object],
        *,
        return_type: str = "",
        is_static: bool = False,
        generic: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.parameters = parameters
        self.function = function
        self.return_type = return_type
        self.is_static = is_static
        self.generic = generic
        self.owner: Type | None = None
        self.is_scripted = False  # a script's own method: its errors pass as they are
        self.interface = ""  # `IList.` where only the interface has the method

    def __str__(self) -> str:
        head = "static " if self.is_static else ""
        result = f"{self.return_type} " if self.return_type else ""
        generic = f"[{', '.join(self.generic)}]" if self.generic else ""
        name = f"{self.interface}{self.name}{generic}"
        return f"{head}{result}{name}({', '.join(map(str, self.parameters))})"


class Method:
    """All overloads of one name: `overloads` are those a call may mean, `listed` all that show.

    What an interface declares is shown, but a call without a cast to the interface means it only
    where it is the single method of its name (CoreAdapter's IsInvocationTargetConstraintSatisfied).
    """

    __slots__ = ("name", "overloads", "listed", "is_static", "cache")
    member_type = "Method"

    def __init__(self, name: str, overloads: list[Overload], is_static: bool = False) -> None:
        self.name = name
        self.listed = overloads
        self.overloads = overloads
        if len(overloads) > 1 and any(each.interface for each in overloads):
            self.overloads = [each for each in overloads if not each.interface]
        self.is_static = is_static
        self.cache: dict[object, Any] = {}  # the calls of invocation.py by their arguments

    def __str__(self) -> str:
        return ", ".join(map(str, self.listed))


class Property:
    """A property or field: `get(self)` and, where it can be set, `set(self, value)`; static ones
    without self.
    """

    __slots__ = (
        *("name", "type_name", "get", "set", "is_static", "is_field", "interface"),
        "is_reflected",
    )
    member_type = "Property"

    def __init__(
        self,
        name: str,
        type_name: str,
        get: Callable[..., object],
        set: Callable[..., None] | None = None,
        *,
        is_static: bool = False,
        is_field: bool = False,
    ) -> None:
        self.name = name
        self.type_name = type_name
        self.get = get
        self.set = set
        self.is_static = is_static
        self.is_field = is_field
        self.interface = ""  # `IList.` where only the interface has the property
        # CoreAdapter's PropertyCacheEntry: of a value type's properties and of generic ones it
        # does not keep whether they are static.
        self.is_reflected = False

    def __str__(self) -> str:
        head = "static " if self.is_static and not self.is_reflected else ""
        return f"{head}{self.type_name} {self.name} {{get;{'set;' if self.set else ''}}}"


class Event:
    """An event, which is only listed: Register-ObjectEvent asks the object itself."""

    __slots__ = ("name", "handler", "parameters", "is_static")
    member_type = "Event"

    def __init__(
        self, name: str, handler: str, parameters: tuple[Parameter, ...], is_static: bool
    ) -> None:
        self.name = name
        self.handler = handler
        self.parameters = parameters
        self.is_static = is_static

    def __str__(self) -> str:
        return f"{self.handler} {self.name}({', '.join(p.type_name for p in self.parameters)})"


class Indexer:
    """A property with parameters: `Item` and its like. `get` and `set` are overloads of one
    parameter list each.
    """

    __slots__ = ("name", "type_name", "getters", "setters", "_reader")
    member_type = "ParameterizedProperty"

    def __init__(
        self, name: str, type_name: str, getters: list[Overload], setters: list[Overload]
    ) -> None:
        self.name = name
        self.type_name = type_name
        self.getters = getters
        self.setters = setters
        self._reader: Method | None = None

    @property
    def interface(self) -> str:
        """`IList.` where only the interface has the indexer."""
        return (self.getters or self.setters)[0].interface

    @property
    def reader(self) -> Method:
        """The getters as a method, which keeps what was chosen."""
        if self._reader is None or self._reader.overloads is not self.getters:
            self._reader = Method(self.name, self.getters)
        return self._reader

    def __str__(self) -> str:
        access = f"{{get;{'set;' if self.setters else ''}}}"
        return ", ".join(f"{one} {access}" for one in self.getters)


NetMember = Method | Property | Indexer
"""A member of a .NET type."""


class Declaration:
    """A declared type before it becomes a `Type`: its signatures are read when a member is first
    asked for.
    """

    __slots__ = (
        *("name", "parameters", "python", "kind", "base", "interfaces", "members", "names"),
        "is_sealed",
    )

    def __init__(
        self,
        name: str,
        parameters: tuple[str, ...],
        python: type | None,
        members: Mapping[str, object],
        *,
        kind: str,
        base: str,
        interfaces: tuple[str, ...],
    ) -> None:
        self.name = name
        self.parameters = parameters
        self.python = python
        self.members = members
        self.kind = kind
        self.base = base
        self.interfaces = interfaces
        self.names: dict[tuple[bool, str], list[str]] | None = None
        self.is_sealed = False

    def signatures(self, name: str, is_static: bool) -> list[str]:
        """The signatures of a member, by lower-case name; constructors are `new`."""
        if self.names is None:
            self.names = {}
            for text in self.members:
                if text.startswith("event "):
                    continue
                self.names.setdefault(_name_in(text), []).append(text)
        return self.names.get((is_static, name), [])

    def events(self) -> Iterator[tuple[bool, str, str]]:
        """Whether it is static, the delegate's type, and the name of each event."""
        lines = getattr(self.members, "lines", self.members)
        for line in lines:
            if line.startswith("event "):
                *head, kind, name = line.split(" ")
                yield "static" in head, kind, name

    def all_names(self, is_static: bool) -> Iterator[str]:
        """Lower-case names of all members, in the order declared, constructors left out."""
        self.signatures("", False)
        assert self.names is not None
        return (name for static, name in self.names if static == is_static and name != "new")


def declare(
    name: str,
    python: type | None,
    members: Mapping[str, object] | None = None,
    *,
    base: str = "System.Object",
    interfaces: tuple[str, ...] = (),
    kind: str = "class",
) -> Declaration:
    """Declares a type; the module's docstring shows the form. `kind` is class, struct, static,
    interface, enum…
    """
    head, _, inside = name.partition("[")
    if isinstance(python, type) and issubclass(python, EnumValue):
        kind, base = "enum", "System.Enum"
    if python is not None and not inside and "net_name" not in python.__dict__:
        _name_class(python, head)
    parameters = tuple(part.strip() for part in inside.rstrip("]").split(",")) if inside else ()
    return Declaration(
        head,
        parameters,
        python,
        {} if members is None else members,
        kind=kind,
        base=base,
        interfaces=interfaces,
    )


def _name_class(python: type, name: str) -> None:
    """Tells a class of ours its .NET name; Python's own classes (`int`, `str`) refuse and are in
    the core table.
    """
    if python.__module__ != "builtins" and not hasattr(python, "net_type"):
        try:
            python.net_name = name  # type: ignore[attr-defined]
        except TypeError:
            return


def _name_in(signature: str) -> tuple[bool, str]:
    """Whether a signature is static, and its member's lower-case name."""
    text = signature.removeprefix("field ").removeprefix("indexer ")
    head = text.partition(" {")[0].partition(" = ")[0].partition("(")[0]
    if head.endswith("]") and "(" in text:  # a generic method's own parameters
        head = head[: head.rindex("[")]
    return text.startswith("static "), head.rpartition(" ")[2].rpartition(".")[2].lower()
