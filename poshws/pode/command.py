"""How a Pode command is declared: as a cmdlet of the module Pode, named like Pode's functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.binding import cmdlet
from poshws.binding.command import PythonFunction
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.execution.stages import NO_INPUT, drive

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from poshws.binding import Cmdlet
    from poshws.binding.binder import Outcome, Plan
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session

NO_ITEMS: Final[list[Any]] = []
"""What a command that takes its input as a list gets where nothing was given; never changed."""


class QuickFunction(PythonFunction):
    """A command that gives nothing mostly, and reports nothing but what it raises.

    Alone in its pipeline, with arguments of kinds that have been bound before, it needs no stage.
    """

    __slots__ = ()

    def run(
        self,
        ps: Session,
        scope: Scope,
        out: Callable[[Any], Any],
        site: CallSite,
        values: tuple[object, ...],
    ) -> None:
        """Runs the command for a call site."""
        signature = self._signature or self.signature
        if site.plan_for is signature.metadata and ps.default_parameter_values is None:
            outcome = site.plan.outcomes.get((False, *map(type, values)))
            named = None if outcome is None else self._bind(ps, site.plan, outcome, values)
            if named is not None:
                try:
                    given = signature.call(session=ps, **named)
                except NetException as error:
                    self.stage(ps, scope, site, values).note(error)  # where it happened
                    raise
                if given is not None:
                    for each in given:
                        out(each)
                return
        drive(ps, out, NO_INPUT, [self.stage(ps, scope, site, values)])

    def _bind(
        self, ps: Session, plan: Plan, outcome: Outcome, values: tuple[Any, ...]
    ) -> dict[str, Any] | None:
        """The arguments of the function, or None where the stage has to find out."""
        direct = outcome.direct
        if direct is None:
            keys = self.signature.keys
            direct = outcome.direct = [
                (keys[name], place) for name, place in outcome.places_of_plain(values)
            ]
        if direct:
            return {key: values[place] for key, place in direct}
        bound = None if outcome.has_shared else plan.replay(outcome, ps, values)
        if bound is None:
            return None
        keys = self.signature.keys
        return {
            keys[name]: None if value is AUTOMATION_NULL else value
            for name, value in bound.parameters.items()
        }


def pode_command(
    name: str,
    *,
    alias: str | tuple[str, ...] = (),
    sets: Mapping[str, str] | None = None,
    default_set: str | None = None,
    positions: str = "",
    is_quick: bool = False,
) -> Callable[[Callable[..., Any]], Cmdlet]:
    """Declares the decorated function to be a command of Pode.

    Pode's commands are functions, so errors name the function and not a class of .NET. ``is_quick``
    is for those that are called for every message: see QuickFunction.
    """
    return cmdlet(
        name,
        alias=alias,
        sets=sets,
        default_set=default_set,
        positions=positions,
        module="Pode",
        net_class=name,
        kind=QuickFunction if is_quick else PythonFunction,
    )
