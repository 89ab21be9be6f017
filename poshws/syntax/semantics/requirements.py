"""`#requires` comments → what the script needs, and what is wrong with how it says so."""

from __future__ import annotations

import re
from typing import Any

from poshws.corelib.system.arrays import ensure_list
from poshws.syntax.ast.base import Node
from poshws.syntax.ast.requirements import ScriptRequirements
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.parser.recovery.parser import RecoveringParser
from poshws.syntax.semantics.constants import ConstantTest, literal_value
from poshws.syntax.semantics.module_specifications import specification_problem

_FORMAT = "ScriptRequiresInvalidFormat"
_SNAPIN_NAME = re.compile(r"[A-Za-z0-9_.\-]+\Z").match
_EDITIONS = ("core", "desktop")
_MOST_PARTS = 4


def read_requirements(tokens: list[Token], errors: ErrorList) -> ScriptRequirements:
    """Puts together what all the comments ask for."""
    reader = _Reader(errors)
    for token in tokens:
        start = token.start + 1  # behind the sign
        text = token.source.text[start : token.end]
        parser = RecoveringParser(token.source, errors, text, range(start, token.end + 1))
        command = parser.pipelines.command()
        if command is not None:
            reader.read(command)
    return reader.found


class _Reader:
    """Reads one comment after another."""

    def __init__(self, errors: ErrorList) -> None:
        self.errors = errors
        self.found = ScriptRequirements()
        self.has_editions = False
        self.snapin: str | None = None
        self.names_snapin = False

    def error(self, node: Node, error_id: str, *arguments: object) -> None:
        """Reports an error at a part of the comment."""
        self.errors.add_at(node.extent, error_id, arguments)

    def read(self, command: Any) -> None:
        """Reads a comment as the command that it looks like."""
        name, *elements = command.command_elements
        if getattr(name, "value", "").lower() != "requires":
            self.error(command, _FORMAT)
        self.snapin = None
        self.names_snapin = any(_is_named(element, "pssnapin") for element in elements)
        at = 0
        while at < len(elements):
            element = elements[at]
            at += 1
            if element.kind != "CommandParameter":
                self.error(element, _FORMAT)
                continue
            argument = element.argument
            if argument is None and at < len(elements):
                argument = elements[at]
                at += 1
            self._parameter(element, argument)

    def _parameter(self, parameter: Any, argument: Any) -> None:
        name = parameter.parameter_name
        if "runasadministrator".startswith(name.lower()):
            self.found.is_elevation_required = True
            if argument is not None:
                self.error(parameter, "ParameterCannotHaveArgument", name)
            return
        if argument is None:
            self.error(parameter, "ParameterRequiresArgument", name)
            return
        if not ConstantTest(requires=True).holds(argument):
            self.error(argument, "RequiresArgumentMustBeConstant")
            return
        for known, read in _PARAMETERS.items():
            if known.startswith(name.lower()):
                read(self, parameter, argument, literal_value(argument))
                return
        self.error(parameter, _FORMAT)

    def _is_text(self, argument: Node, value: object, name: str) -> bool:
        if isinstance(value, str):
            return True
        self.error(argument, "RequiresInvalidStringArgument", name)
        return False

    def _shell(self, parameter: Node, argument: Any, value: Any) -> None:
        if self.found.required_application_id is not None:
            self.error(parameter, "ParameterAlreadyBound", "", "shellid")
        elif self._is_text(argument, value, "shellid"):
            self.found.required_application_id = value

    def _snapin(self, parameter: Node, argument: Node, value: Any) -> None:
        if not self._is_text(argument, value, "pssnapin"):
            return
        if self.snapin is not None:
            self.error(parameter, "ParameterAlreadyBound", "", "pssnapin")
        elif not _SNAPIN_NAME(value):
            self.error(argument, "InvalidPSSnapInName")
        else:
            self.snapin = value

    def _editions(self, parameter: Node, argument: Node, value: Any) -> None:
        if self.has_editions:
            self.error(parameter, "ParameterAlreadyBound", "", "psedition")
            return
        self.has_editions = True
        editions = self.found.required_ps_editions
        for edition in ensure_list(value):
            if not self._is_text(argument, edition, "psedition"):
                continue
            if edition.lower() not in _EDITIONS:
                self.error(argument, "RequiresPSEditionInvalid", "psedition")
            if edition.lower() in (known.lower() for known in editions):
                self.error(argument, "RequiresPSEditionValueIsAlreadySpecified", "psedition")
            else:
                editions.append(edition)

    def _version(self, parameter: Node, argument: Node, value: Any) -> None:
        version = _version_of(value if isinstance(value, str) else argument.extent.text)
        if version is None:
            self.error(argument, "RequiresVersionInvalid")
        elif not self.names_snapin:
            known = self.found.required_ps_version
            if known is not None and known != version:
                self.error(parameter, "ParameterAlreadyBound", "", "version")
            else:
                self.found.required_ps_version = version

    def _assemblies(self, parameter: Any, argument: Any, value: Any) -> None:
        del parameter
        for name in ensure_list(value):
            known = self.found.required_assemblies
            if self._is_text(argument, name, "assembly") and name not in known:
                known.append(name)

    def _modules(self, parameter: Any, argument: Node, value: Any) -> None:
        del parameter
        for module in ensure_list(value):
            if isinstance(module, dict):
                problem = specification_problem(module)
                if problem is not None:
                    text = (
                        'Cannot convert value "System.Collections.Hashtable" to type '
                        '"Microsoft.PowerShell.Commands.ModuleSpecification". '
                        f'Error: "{problem}"'
                    )
                    self.error(argument, "RequiresModuleInvalid", text)
                    return
                self.found.required_modules.append(module)
            else:
                self.found.required_modules.append(str(module))


_PARAMETERS: dict[str, Any] = {
    "shellid": _Reader._shell,
    "pssnapin": _Reader._snapin,
    "psedition": _Reader._editions,
    "version": _Reader._version,
    "assembly": _Reader._assemblies,
    "modules": _Reader._modules,
}


def _is_named(element: Any, name: str) -> bool:
    return element.kind == "CommandParameter" and name.startswith(element.parameter_name.lower())


def _version_of(text: str) -> str | None:
    """A version in the form major.minor, or None where the text is none."""
    parts = [part.strip() for part in text.split(".")]
    if len(parts) == 1:
        parts.append("0")
    if len(parts) > _MOST_PARTS or not all(part.isdigit() and part.isascii() for part in parts):
        return None
    return ".".join(str(int(part)) for part in parts)
