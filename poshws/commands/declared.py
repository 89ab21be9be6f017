"""Commands that are written down as data: those that are known by name and parameters, and refuse
or have nothing to do here.

Each parameter is a line: its name and, for each of its sets, what it is there, in the marks that
``@cmdlet(sets=…)`` has (``ComputerName!@0.``: mandatory, position 0, by property name). No set at
all means all sets; marks alone say what it is in all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated, Final

from poshws.binding import Cmdlet, CmdletContext, Param, ParameterGroup, cmdlet
from poshws.binding.annotations import ALL_SETS
from poshws.binding.signature import marked_set
from poshws.corelib.records import dataclass

if TYPE_CHECKING:
    from poshws.binding import Set
    from poshws.binding.attributes import Attribute
    from poshws.binding.stage import CmdletStage

_DEFAULTS: Final[Mapping[str, object]] = {"switch": False, "string": "", "int": 0}


@dataclass(frozen=True, slots=True)
class Declared:
    """A parameter: its .NET type, what it is, its other names, what its values have to be."""

    type: str
    help: str
    alias: tuple[str, ...] = ()
    validations: tuple[Attribute, ...] = ()

    def one(self, help: str = "") -> Declared:
        """The same for one value in place of an array."""
        return Declared(
            self.type.removesuffix("[]"), help or self.help, self.alias, self.validations
        )


def declared_command(
    name: str,
    synopsis: str,
    parameters: Mapping[str, tuple[Declared, str]],
    run: Callable[[CmdletContext], None],
    *,
    example: str,
    output: str = "",
    alias: str = "",
    default_set: str | None = None,
    module: str = "Microsoft.PowerShell.Core",
    net_class: str | None = None,
    output_type: str = "",
    supports_should_process: bool = False,
    stage: type[CmdletStage] | None = None,
    kind: type[Cmdlet] = Cmdlet,
) -> Cmdlet:
    """The command of that name; `run` is all it does, `output` is what the example prints."""
    group = _group_of(parameters)

    def function(*, given: ParameterGroup, context: CmdletContext) -> None:
        run(context)

    function.__annotations__ = {"given": group, "context": CmdletContext}
    function.__doc__ = f"{synopsis}\n\nPS> {example}\n{output}"
    declare = cmdlet(
        name,
        alias=alias or (),
        default_set=default_set,
        module=module,
        net_class=net_class,
        output=output_type or (),
        supports_should_process=supports_should_process,
        stage=stage,
        kind=kind,
    )
    return declare(function)


def nothing_to_do(context: CmdletContext) -> None:
    """What a command does whose work is done, whatever it is asked."""


def _group_of(parameters: Mapping[str, tuple[Declared, str]]) -> type[ParameterGroup]:
    defaults = {name: _DEFAULTS.get(declared.type) for name, (declared, _) in parameters.items()}
    group = type("Given", (ParameterGroup,), defaults)
    group.__annotations__ = {
        name: _annotation(declared, marks) for name, (declared, marks) in parameters.items()
    }
    return group


def _annotation(declared: Declared, marks: str) -> object:
    facts = Param(
        type=declared.type,
        help=declared.help,
        alias=declared.alias,
        sets=_sets(marks),
        validate=declared.validations,
    )
    return Annotated[object, facts]


def _sets(marks: str) -> dict[str, Set] | None:
    """`A!@0 B` to the sets by their names; None for no marks at all."""
    return {name or ALL_SETS: made for name, made in map(marked_set, marks.split())} or None
