"""The words a cmdlet's signature is written with: from annotations to parameter facts.

A cmdlet is one annotated function; the binder reads the signature::

    from __future__ import annotations
    from collections.abc import Iterator
    from typing import Annotated, Literal
    from poshws.binding import Param, Pipe, Range, Session, cmdlet

    @cmdlet("Get-Part", alias="gpt", sets={"First": "first!", "Last": "last!"})
    def get_part(
        name: str,                                          # position 0, mandatory, [string]
        path: Annotated[list[str] | None, Param(alias="PSPath", by_property=True)] = None,
        *,                                                  # from here on: named only
        input: Pipe[object],                                # -InputObject <psobject>, pipeline
        first: Annotated[int, Range(0, 2147483647)] = 0,    # only in set First, mandatory in it
        last: int = 0,                                      # only in set Last, mandatory in it
        kind: Literal["A", "B"] = "A",                      # [ValidateSet("A", "B")] [string]
        quiet: bool = False,                                # a switch
        session: Session,                                   # given by the runtime, no parameter
    ) -> Iterator[object]:

Rules:

* A parameter's PowerShell name is its Python name in PascalCase: ``no_type_information`` is
  ``-NoTypeInformation``, ``input`` is ``-InputObject``, a trailing underscore is dropped (``is_``).
  ``Param(name="PSPath")`` overrides.
* Before ``*``: positions 0, 1, 2 … in order (``Param(position=…)`` overrides; pipeline words
  below take no position after ``*``). No default value: mandatory in every set it belongs to.
* Types: ``str int float object bytes``, any class of ``poshws.corelib`` that stands for a .NET
  type, ``list[T]`` for ``T[]``, ``X | None`` for ``X``, ``dict`` for Hashtable, ``type`` for Type;
  ``Param(type="System.ConsoleColor")`` names any other .NET type. ``bool`` is a switch (the
  function gets True or False); a parameter of type [bool] is ``Param(type="bool")``.
* What is not bound is not passed: the function's own default value stands.
* ``Pipe[T]``: the function is a generator function over all input; code before the loop is
  begin, the loop process, after it end. If a value was given as an argument it is the one item
  (not enumerated). ``Collected[T]``: the same as a list, when no output is possible before the end.
* ``Piped[T]`` (= ``Param(by_value=True)``) or ``Param(by_property=True)`` without Pipe: the
function
  is called once for each input object, as PowerShell's process block.
* ``Calls``: when a command with several pipeline-bound parameters also has a begin or an end:
  the function gets an iterator with one item per process call; an item has the function's
  parameters as attributes, as bound for that input object::

      def add_text(path: Annotated[list[str], Param(by_property=True)], value: Piped[str],
                   *, calls: Calls) -> Iterator[object]:
          file = open(...)                    # begin: pipeline-bound parameters may be None here
          for call in calls:
              file.write(call.value)
          file.close()

* Validations stand in ``Annotated``: ``Range Length Count Pattern OneOf NotNull NotNullOrEmpty
  NotNullOrWhiteSpace AllowNull AllowEmptyString AllowEmptyCollection``.
* Injected by annotation, never parameters: ``Session``, ``CmdletContext``, ``Pode``, ``Calls``.
* A ``ParameterGroup`` stands for parameters that several commands have in common, in their place::

      class Receivers(ParameterGroup):
          '''-Group  Only those of these groups.'''

          group: list[str] | None = None

      def send_part(name: str, receivers: Receivers, *, session: Session) -> None:
          receivers.group                     # a list, or None
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar, dataclass_transform

from poshws.binding.attributes import (
    AllowEmptyCollectionAttribute,
    AllowEmptyStringAttribute,
    AllowNullAttribute,
)
from poshws.binding.validation import (
    ValidateCountAttribute,
    ValidateLengthAttribute,
    ValidateNotNullAttribute,
    ValidateNotNullOrEmptyAttribute,
    ValidateNotNullOrWhiteSpaceAttribute,
    ValidatePatternAttribute,
    ValidateRangeAttribute,
    ValidateSetAttribute,
)

if TYPE_CHECKING:
    from poshws.binding.attributes import Attribute
    from poshws.runtime.session.session import Session
else:

    class Session:
        """Marks the parameter that receives the running session."""


__all__ = [
    "AllowEmptyCollection",
    "AllowEmptyString",
    "AllowNull",
    "Calls",
    "Collected",
    "Count",
    "Length",
    "NotNull",
    "NotNullOrEmpty",
    "NotNullOrWhiteSpace",
    "OneOf",
    "Param",
    "ParameterGroup",
    "Pattern",
    "Pipe",
    "Piped",
    "Range",
    "Session",
    "Set",
]

T = TypeVar("T")

AllowEmptyCollection = AllowEmptyCollectionAttribute
AllowEmptyString = AllowEmptyStringAttribute
AllowNull = AllowNullAttribute
Count = ValidateCountAttribute
Length = ValidateLengthAttribute
NotNull = ValidateNotNullAttribute
NotNullOrEmpty = ValidateNotNullOrEmptyAttribute
NotNullOrWhiteSpace = ValidateNotNullOrWhiteSpaceAttribute
OneOf = ValidateSetAttribute
Pattern = ValidatePatternAttribute
Range = ValidateRangeAttribute

ALL_SETS = "__AllParameterSets"


class Set:
    """What a parameter is in one parameter set; ``Set(0, mandatory=True)``.

    None means: as the signature or the surrounding ``Param`` says.
    """

    __slots__ = ("by_property", "by_value", "mandatory", "position", "remaining")

    def __init__(
        self,
        position: int | None = None,
        *,
        mandatory: bool | None = None,
        by_value: bool | None = None,
        by_property: bool | None = None,
        remaining: bool | None = None,
    ) -> None:
        self.position = position
        self.mandatory = mandatory
        self.by_value = by_value
        self.by_property = by_property
        self.remaining = remaining


class Param:
    """Facts about a parameter that its name, type and default do not say.

    ``sets`` is one name, a tuple of names, or a mapping from name to ``Set`` where the sets
    differ. ``position=NAMED`` takes a parameter before ``*`` out of the positions. ``type`` is a
    .NET type by name where no Python class stands for it. ``help`` is what docstrings need not say:
    for an annotation that several commands use.
    ``also`` is one more name that is understood, though nothing lists it.
    ``transform`` maps the argument before it is converted (ArgumentTransformationAttribute).
    """

    __slots__ = (
        "alias",
        "also",
        "by_property",
        "by_value",
        "dont_show",
        "dynamic",
        "help",
        "mandatory",
        "name",
        "position",
        "remaining",
        "sets",
        "transform",
        "type",
        "validate",
        "wildcards",
    )

    def __init__(
        self,
        *,
        name: str | None = None,
        alias: str | tuple[str, ...] = (),
        also: str = "",
        sets: str | tuple[str, ...] | Mapping[str, Set] | None = None,
        position: int | None = None,
        mandatory: bool | None = None,
        by_value: bool = False,
        by_property: bool = False,
        remaining: bool = False,
        validate: tuple[Attribute, ...] = (),
        type: str | None = None,
        transform: Any = None,
        dont_show: bool = False,
        dynamic: bool = False,
        wildcards: bool = False,
        help: str = "",
    ) -> None:
        self.name = name
        self.alias = (alias,) if isinstance(alias, str) else alias
        self.also = also
        self.sets = (sets,) if isinstance(sets, str) else sets
        self.position = position
        self.mandatory = mandatory
        self.by_value = by_value
        self.by_property = by_property
        self.remaining = remaining
        self.validate = validate
        self.type = type
        self.transform = transform
        self.dont_show = dont_show
        self.dynamic = dynamic
        self.wildcards = wildcards
        self.help = help


@dataclass_transform(kw_only_default=True)
class ParameterGroup:
    """Parameters that several commands have in common; an instance has them as bound for a call.

    A subclass writes them as a function does, its docstring says what they are, and they take
    positions where the function's own parameter of this class stands before ``*``. What a command
    says of one of them in its own docstring goes before what the group says.
    """

    def __init__(self, **bound: object) -> None:
        vars(self).update(bound)

    def values(self) -> dict[str, Any]:
        """All members by their Python names, those that were not given with their defaults."""
        bases = [base for base in type(self).__mro__ if issubclass(base, ParameterGroup)]
        names = dict.fromkeys(name for base in reversed(bases) for name in base.__annotations__)
        return {name: getattr(self, name) for name in names}


NAMED = -1
"""A position that is none: ``Param(position=NAMED)``."""


class Word:
    """The mark that ``Pipe``, ``Piped``, ``Collected`` and ``Calls`` leave in an annotation."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


PIPE = Word("Pipe")
PIPED = Word("Piped")
COLLECTED = Word("Collected")
CALLS = Word("Calls")

Pipe: TypeAlias = Annotated[Iterator[T], PIPE]
"""All pipeline input, as it comes."""

Collected: TypeAlias = Annotated[list[T], COLLECTED]
"""All pipeline input, when it has all come."""

Piped: TypeAlias = Annotated[T, PIPED]
"""One input object (by value); the function is called for each."""

Calls: TypeAlias = Annotated[Iterator[Any], CALLS]
"""One item per process call, with the bound parameters as attributes."""
