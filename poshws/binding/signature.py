"""Reads the signature of a cmdlet's function: its parameters as metadata, and how it is called.

Annotations are evaluated by hand, name by name, so that a module may import the classes it only
mentions for type checkers: a name that is not there at run time stands for an injected object when
it is one of those (``Session``, ``Pode``), else for the .NET type of that simple name.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from poshws.binding.annotations import (
    ALL_SETS,
    CALLS,
    COLLECTED,
    NAMED,
    PIPE,
    PIPED,
    Param,
    ParameterGroup,
    Set,
    Word,
)
from poshws.binding.attributes import (
    NO_POSITION,
    AliasAttribute,
    ArgumentTransformationAttribute,
    ArgumentTypeConverterAttribute,
    Attribute,
)
from poshws.binding.metadata import CommandMetadata
from poshws.binding.parameters import DECLARED, DYNAMIC, Parameter, SetData
from poshws.binding.validation import ValidateSetAttribute
from poshws.corelib.typesystem.types import declared_type, resolve_type

if TYPE_CHECKING:
    from poshws.binding.command import Cmdlet
    from poshws.corelib.typesystem.types import Type

ONCE, EACH, PIPED_IN, COLLECTED_IN, CALLED = "once", "each", "pipe", "collected", "calls"
"""How a function is called: once, for each object, with an iterator, a list, or its calls."""

INJECTED = ("Session", "CmdletContext", "Pode", "Calls")
SWITCH = "System.Management.Automation.SwitchParameter"
PLAIN_TYPES: dict[Any, str] = {
    str: "System.String",
    int: "System.Int32",
    float: "System.Double",
    object: "System.Object",
    bytes: "System.Byte[]",
    bool: SWITCH,
    list: "System.Object[]",
    dict: "System.Collections.Hashtable",
    type: "System.Type",
    Any: "System.Object",
}


class Signature:
    """What is known of a cmdlet's function.

    ``keys`` maps a parameter to the Python parameter, ``call`` is the function with all of them as
    its own. ``help`` has what annotations say of parameters, by their lower-case names.
    """

    __slots__ = (
        "call",
        "groups",
        "help",
        "injected",
        "keys",
        "metadata",
        "pipe_key",
        "pipe_name",
        "style",
    )

    def __init__(self, metadata: CommandMetadata, call: Callable[..., Any]) -> None:
        self.metadata = metadata
        self.call = call
        self.groups: list[Group] = []
        self.help: dict[str, str] = {}
        self.style = ONCE
        self.keys: dict[str, str] = {}
        self.injected: list[tuple[str, str]] = []
        self.pipe_key = ""
        self.pipe_name = ""


class Names(dict[str, Any]):
    """The names an annotation can use; unknown ones stand for themselves."""

    def __init__(self, known: dict[str, Any]) -> None:
        super().__init__(__builtins__={})
        self.known = known

    def __missing__(self, name: str) -> object:
        if name in self.known:
            return self.known[name]
        if hasattr(builtins, name):
            return getattr(builtins, name)
        return Unknown(name)


class Unknown:
    """A class that an annotation names and that is imported for type checkers only."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __or__(self, other: object) -> Unknown:
        return self

    __ror__ = __or__

    def __call__(self) -> None:
        """typing takes only callables for types."""


def read_signature(command: Cmdlet) -> Signature:
    """Metadata and calling convention of a cmdlet."""
    groups: list[Group] = []
    reader = Reader(command)
    parameters = [
        made
        for parameter in python_parameters(command.function)
        for each in in_place_of(parameter, groups)
        if (made := reader.read(each)) is not None
    ]
    if command.kind == "Function":
        reader.drop_positions(parameters)
    first = command.order.split()
    parameters.sort(key=lambda each: first.index(each.key) if each.key in first else len(first))
    metadata = CommandMetadata(
        command.name,
        parameters,
        default_set=command.default_set,
        supports_should_process=command.supports_should_process,
        supports_paging=command.supports_paging,
        confirm_impact=command.confirm_impact,
        positional_binding=command.positional_binding,
    )
    metadata.is_function = command.kind == "Function"
    signature = Signature(metadata, gathering(command.function, groups))
    signature.keys = {parameter.name: parameter.key for parameter in parameters}
    signature.injected = reader.injected
    signature.style, signature.pipe_key, signature.pipe_name = reader.style_of(parameters)
    signature.help = reader.help
    signature.groups = groups
    return signature


class PythonParameter:
    """A parameter of a function; ``inspect`` knows these too, but is slow to import."""

    __slots__ = ("annotation", "default", "is_positional", "name")

    def __init__(self, name: str, annotation: Any, default: object, is_positional: bool) -> None:
        self.name = name
        self.annotation = annotation
        self.default = default
        self.is_positional = is_positional


NO_DEFAULT = object()


def python_parameters(function: Callable[..., Any]) -> Iterator[PythonParameter]:
    """The parameters of a function in order."""
    code, known = function.__code__, function.__globals__
    count, named = code.co_argcount, code.co_kwonlyargcount
    defaults = function.__defaults__ or ()
    named_defaults = function.__kwdefaults__ or {}
    for index, name in enumerate(code.co_varnames[: count + named]):
        annotation = annotation_of(known, function.__annotations__.get(name, object))
        if index < count:
            place = index - (count - len(defaults))
            default = defaults[place] if place >= 0 else NO_DEFAULT
        else:
            default = named_defaults.get(name, NO_DEFAULT)
        yield PythonParameter(name, annotation, default, index < count)


def annotation_of(known: dict[str, object], annotation: object) -> object:
    """The evaluated annotation, with the names that are known where it stands."""
    if isinstance(annotation, str):
        # As globals, so that comprehensions inside an annotation see the names too.
        return eval(annotation, Names(known))
    return annotation


class Group:
    """A Python parameter that stands for several of the command's."""

    __slots__ = ("key", "kind", "members")

    def __init__(self, key: str, kind: type[ParameterGroup]) -> None:
        self.key = key
        self.kind = kind
        # A class that has others as its bases may say more of what they have.
        self.members: dict[str, Any] = {}
        for base in reversed(kind.__mro__):
            if issubclass(base, ParameterGroup):
                known = vars(sys.modules[base.__module__])
                for name, annotation in base.__annotations__.items():
                    self.members[name] = annotation_of(known, annotation)

    def docstrings(self) -> Iterator[str]:
        """The documentation of the members, most derived class first."""
        for base in self.kind.__mro__:
            if issubclass(base, ParameterGroup) and base is not ParameterGroup:
                yield base.__doc__ or ""


def in_place_of(parameter: PythonParameter, groups: list[Group]) -> Iterator[PythonParameter]:
    """The parameter itself, or the members of the group that it is; notes the group."""
    kind = parameter.annotation
    if not (isinstance(kind, type) and issubclass(kind, ParameterGroup)):
        yield parameter
        return
    group = Group(parameter.name, kind)
    groups.append(group)
    for name, annotation in group.members.items():
        default = getattr(kind, name, NO_DEFAULT)
        yield PythonParameter(name, annotation, default, parameter.is_positional)


def gathering(function: Callable[..., Any], groups: list[Group]) -> Callable[..., Any]:
    """The function, called with the members of its groups in the place of the groups."""
    if not groups:
        return function

    def call(**arguments: object) -> Any:
        for group in groups:
            bound = {key: arguments.pop(key) for key in group.members if key in arguments}
            arguments[group.key] = group.kind(**bound)
        return function(**arguments)

    return call


class Reader:
    """Reads the parameters of one function in order."""

    def __init__(self, command: Cmdlet) -> None:
        self.command = command
        self.injected: list[tuple[str, str]] = []
        self.next_position = 0
        self.words: dict[str, str] = {}
        # Parameters whose position is only their place in the signature.
        self.placed: set[str] = set()
        self.listed = listed_sets(command.sets)
        self.help: dict[str, str] = {}

    def read(self, parameter: PythonParameter) -> Parameter | None:
        """One Python parameter: a parameter of the command, or None for an injected one."""
        kind, facts, attributes, words = take_apart(parameter.annotation)
        name = getattr(kind, "name", None) or getattr(kind, "__name__", "")
        if CALLS in words:
            self.injected.append((parameter.name, "Calls"))
            self.words["calls"] = parameter.name
            return None
        if name in INJECTED:
            self.injected.append((parameter.name, name))
            return None
        for word in words:
            self.words.setdefault(word.name, parameter.name)
        if PIPE in words or COLLECTED in words:
            (kind,) = get_args(kind) or (object,)
        return self.make(parameter, kind, facts or Param(), attributes, words)

    def make(
        self,
        parameter: PythonParameter,
        kind: object,
        facts: Param,
        attributes: list[Attribute],
        words: list[Word],
    ) -> Parameter:
        """The Parameter of one Python parameter."""
        takes_all = PIPE in words or COLLECTED in words
        has_default = parameter.default is not NO_DEFAULT
        position = self.position_of(parameter, facts, takes_all)
        mandatory = facts.mandatory
        if mandatory is None:
            mandatory = not has_default and not takes_all
        by_value = facts.by_value or takes_all or PIPED in words
        base = Set(
            None if position == NO_POSITION else position,
            mandatory=mandatory,
            by_value=by_value,
            by_property=facts.by_property,
            remaining=facts.remaining,
        )
        name = facts.name or pascal(parameter.name)
        if facts.help:
            self.help[name.lower()] = facts.help
        type_, found = type_of_annotation(kind, facts, name)
        if facts.alias:
            attributes.insert(0, AliasAttribute(*facts.alias))
        if facts.transform is not None:
            attributes.append(as_transformation(facts.transform))
        if self.command.kind == "Function" and type_ is not None:
            attributes.append(ArgumentTypeConverterAttribute())
        made = Parameter(
            name,
            type_,
            key=parameter.name,
            attributes=(*attributes, *found, *facts.validate),
            sets=self.sets_of(parameter.name, facts, base),
            origin=DYNAMIC if facts.dynamic else DECLARED,
        )
        made.command = self.command.name
        made.dont_show = facts.dont_show
        made.also = facts.also.lower()
        made.supports_wildcards = facts.wildcards
        made.default = parameter.default if has_default else None
        return made

    def position_of(self, parameter: PythonParameter, facts: Param, takes_all: bool) -> int:
        """The position that the declaration or the signature gives it."""
        position = NO_POSITION
        if facts.position is not None:
            position = NO_POSITION if facts.position == NAMED else facts.position
        elif parameter.is_positional and not takes_all:
            position = self.next_position
            self.next_position += 1
            self.placed.add(parameter.name)
        places = self.command.positions
        if places:
            is_placed = parameter.name in places
            position = places.index(parameter.name) if is_placed else NO_POSITION
        return position

    def sets_of(self, key: str, facts: Param, base: Set) -> dict[str, SetData]:
        """Set name → what the parameter is in it."""
        if facts.sets is not None:
            given = facts.sets if isinstance(facts.sets, dict) else dict.fromkeys(facts.sets, Set())
            if given is facts.sets:
                self.listed[key] = given
            return {name: combine(base, own) for name, own in given.items()}
        own_sets = self.listed.get(key)
        if own_sets is None:
            return {ALL_SETS: combine(base, Set())}
        return {name: combine(base, own) for name, own in own_sets.items()}

    def drop_positions(self, parameters: list[Parameter]) -> None:
        """about_Functions_Advanced_Parameters: a function numbers its parameters only where none of
        them names a set.
        """
        if all(name == ALL_SETS for each in parameters for name in each.sets):
            return
        for parameter in parameters:
            if parameter.key in self.placed:
                own = self.listed.get(parameter.key, {})
                for name, data in parameter.sets.items():
                    if name not in own or own[name].position is None:
                        data.position = NO_POSITION

    def style_of(self, parameters: list[Parameter]) -> tuple[str, str, str]:
        """How the function is called; for Pipe and Collected with the parameter's names."""
        if "calls" in self.words:
            return CALLED, self.words["calls"], ""
        for word, style in (("Pipe", PIPED_IN), ("Collected", COLLECTED_IN)):
            if word in self.words:
                key = self.words[word]
                name = next(p.name for p in parameters if p.key == key)
                return style, key, name
        if any(parameter.pipeline_somewhere for parameter in parameters):
            return EACH, "", ""
        return ONCE, "", ""


def listed_sets(sets: Any) -> dict[str, dict[str, Set]]:
    """``{"Path": "path!@0"}`` → {"path": {"Path": Set(0, mandatory=True)}}."""
    result: dict[str, dict[str, Set]] = {}
    for name, text in sets.items():
        for word in text.split():
            key, own = marked_set(word)
            result.setdefault(key, {})[name] = own
    return result


def marked_set(word: str) -> tuple[str, Set]:
    """``path!@0`` → "path" and ``Set(0, mandatory=True)``; marks alone have an empty name."""
    key = word.rstrip("!@.|0123456789") if not word[0].isdigit() else word
    marks = word[len(key) :]
    digits = "".join(char for char in marks if char.isdigit())
    return key, Set(
        int(digits) if digits else None,
        mandatory=True if "!" in marks else None,
        by_value=True if "|" in marks else None,
        by_property=True if "." in marks else None,
    )


def combine(base: Set, own: Set) -> SetData:
    """What a set says itself, else what the signature says."""
    position = own.position if own.position is not None else base.position
    return SetData(
        NO_POSITION if position is None or position == NAMED else position,
        bool(base.mandatory if own.mandatory is None else own.mandatory),
        bool(base.by_value if own.by_value is None else own.by_value),
        bool(base.by_property if own.by_property is None else own.by_property),
        bool(base.remaining if own.remaining is None else own.remaining),
    )


def take_apart(annotation: Any) -> tuple[Any, Param | None, list[Attribute], list[Word]]:
    """The type, the Param, the validations and the words of an annotation."""
    facts: Param | None = None
    attributes: list[Attribute] = []
    words: list[Word] = []
    while hasattr(annotation, "__metadata__"):
        for item in annotation.__metadata__:
            if isinstance(item, Param):
                facts = item
            elif isinstance(item, Word):
                words.append(item)
            elif isinstance(item, Attribute):
                attributes.append(item)
        annotation = annotation.__origin__
    return annotation, facts, attributes, words


def type_of_annotation(kind: object, facts: Param, name: str) -> tuple[Type, list[Attribute]]:
    """The .NET type of an annotation, and the ValidateSet of a Literal."""
    found: list[Attribute] = []
    type_name = type_name_of(kind, found)
    if name == "InputObject":
        # What comes down a pipeline is a PSObject in PowerShell, and Get-Command says so.
        type_name = type_name.replace("System.Object", "System.Management.Automation.PSObject")
    return declared_type(facts.type or type_name), found


def type_name_of(kind: object, found: list[Attribute]) -> str:
    """The .NET name of a Python type."""
    if isinstance(kind, Unknown):
        return declared_name(kind.name)
    if kind in PLAIN_TYPES:
        return PLAIN_TYPES[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        found.append(ValidateSetAttribute(*arguments))
        return "System.String"
    if origin is list:
        return f"{type_name_of(arguments[0], found)}[]"
    if origin is Union or type(kind).__name__ == "UnionType":
        inner = [a for a in arguments if a is not type(None)]
        return type_name_of(inner[0], found) if len(inner) == 1 else "System.Object"
    if hasattr(kind, "__metadata__"):
        inner_kind, _, attributes, _ = take_apart(kind)
        found += attributes
        return type_name_of(inner_kind, found)
    if origin is not None and origin is not dict:
        return type_name_of(origin, found)
    net_name = getattr(kind, "net_name", None)
    return net_name if isinstance(net_name, str) else declared_name(getattr(kind, "__name__", ""))


def declared_name(simple: str) -> str:
    """The full name of a class known by its simple name only."""
    for text in (simple, f"System.Management.Automation.{simple}", f"System.Collections.{simple}"):
        found = resolve_type(text)
        if found is not None:
            return found.full_name
    return "System.Object"


def as_transformation(transform: object) -> ArgumentTransformationAttribute:
    """``Param(transform=…)``: a function of the session and the value, or an attribute."""
    if isinstance(transform, ArgumentTransformationAttribute):
        return transform
    return ArgumentTransformationAttribute(transform)


def pascal(name: str) -> str:
    """``no_type_information`` → ``NoTypeInformation``; ``input`` is InputObject."""
    name = name.strip("_")
    if name == "input":
        return "InputObject"
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
