"""$PSDefaultParameterValues: ``'Get-*:Name' = value`` as arguments nobody wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.arguments import Argument
from poshws.binding.messages import message
from poshws.corelib.collections.hashtable import bad_default_keys, split_default_parameter_key
from poshws.corelib.exceptions.powershell import ParameterBindingException
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.text.wildcard import matches
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth

if TYPE_CHECKING:
    from poshws.binding.command_line import CommandLine
    from poshws.binding.parameters import Parameter

WILDCARDS = frozenset("*?[")


class DefaultValues:
    """The default values for one call; ``applied`` are the parameters bound by them."""

    def __init__(self, line: CommandLine) -> None:
        self.line = line
        self.applied: list[str] = []
        self.warned: set[str] = set()

    def apply(self) -> None:
        """Binds those that are still unbound and in the sets left."""
        for parameter, value in self.qualified().items():
            try:
                value = self.evaluated(value)
                if value is SKIP:
                    continue
                if self.line.bind_one(parameter, Argument(parameter.name, value)):
                    self.applied.append(parameter.name)
            except ParameterBindingException as error:
                shown = "null" if value is None else convert_to_string(value)
                text = message("FailToBindDefaultParameter", shown, parameter.name, error.message)
                self.warn(parameter.name, text)

    def evaluated(self, value: Any) -> object:
        """A scriptblock is run, with what is bound so far as its argument."""
        if type(value).__name__ != "ScriptBlock":
            return value

        state = PSCustomObject(
            {
                "BoundParameters": list(self.line.choice.bound),
                "BoundPositionalParameters": list(self.line.positional),
                "BoundDefaultParameters": list(self.applied),
            }
        )
        output = self.line.session.invoke(value, state)
        if not output:
            return SKIP
        return output[0] if len(output) == 1 else output

    def qualified(self) -> dict[Parameter, Any]:
        """The defaults that can still be bound together."""
        choice = self.line.choice
        result: dict[Parameter, Any] = {}
        possible = 0xFFFFFFFF
        for parameter, value in self.available().items():
            if not parameter.belongs(choice.flags) or parameter.name in choice.bound:
                continue
            if parameter.flags:
                possible &= parameter.flags
                if not possible:
                    return {}
            result[parameter] = value
        return result

    def available(self) -> dict[Parameter, Any]:
        """The defaults that name this command, exact keys before wildcards."""
        table = self.line.session.default_parameter_values
        if table is None:
            return {}  # keys that are no good were taken out before
        exact: list[tuple[str, Any]] = []
        matched: list[tuple[str, Any]] = []
        bad: list[str] = []
        for key, value in table.items():
            if not isinstance(key, str):
                continue
            parts = split_default_parameter_key(key.strip())
            if parts is None:
                if key.strip().lower() != "disabled":
                    bad.append(key)
                elif is_true(value):
                    return {}
                continue
            command, name = parts
            if not self.names_command(command):
                continue
            (matched if WILDCARDS & set(key) else exact).append((name, value))
        self.report_bad(table, bad)
        result: dict[Parameter, Any] = {}
        dropped: set[Parameter] = set()
        for name, value in exact + matched:
            self.collect(name, value, result, dropped)
        for parameter in dropped:
            result.pop(parameter, None)
        return result

    def names_command(self, pattern: str) -> bool:
        """Whether the command, or an alias of it, has that name."""
        name = self.line.metadata.name
        if pattern.lower() == name.lower():
            return True
        aliases = getattr(self.line.session, "aliases_of", None)
        names = [name, *(aliases(name) if aliases is not None else ())]

        return any(matches(pattern, candidate) for candidate in names)

    def collect(
        self, name: str, value: object, result: dict[Parameter, Any], dropped: set[Parameter]
    ) -> None:
        """Adds one default; two different ones for a parameter drop out with a warning."""
        metadata = self.line.metadata
        if WILDCARDS & set(name):
            found = [
                parameter
                for names in (metadata.parameters, metadata.aliases)
                for known, parameter in names.items()
                if matches(name, known)
            ]
            if len(found) > 1:
                self.warn(name, message("MultipleParametersMatched", name))
                return
            parameter = found[0] if found else None
        else:
            lower = name.lower()
            parameter = metadata.parameters.get(lower) or metadata.aliases.get(lower)
        if parameter is None:
            return
        if parameter not in result:
            result[parameter] = value
        elif result[parameter] != value:
            self.warn(name, message("DifferentValuesAssignedToSingleParameter", name))
            dropped.add(parameter)

    def report_bad(self, table: Any, keys: list[str]) -> None:
        """Keys that are not Command:Parameter are taken out of the table."""
        if not keys:
            return
        for key in keys:
            table.remove(key)
        self.line.session.write_warning(bad_default_keys(keys))

    def warn(self, about: str, text: str) -> None:
        """One warning for each parameter."""
        if about not in self.warned:
            self.warned.add(about)
            self.line.session.write_warning(text)

    def elaborated(self, error: ParameterBindingException) -> ParameterBindingException:
        """The error with a hint at the defaults in use."""
        many = len(self.applied) > 1
        id = f"DefaultBindingErrorElaboration{'Multiple' if many else 'Single'}"
        names = "".join(f" -{name}" for name in self.applied)
        error._message = message(id, error.message, names)
        return error


class Skip:
    """A default whose scriptblock gave nothing."""


SKIP = Skip()


def is_true(value: object) -> bool:
    """The truth of the value of ``Disabled``."""
    return truth(value)
