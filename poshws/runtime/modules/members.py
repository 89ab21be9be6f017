"""What a module exports, and how it comes into the scope of whoever imports it and leaves it
again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from poshws.runtime.commands.aliases import Alias, find_alias, global_aliases
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.lookup import find_cmdlet, find_function
from poshws.runtime.modules.name_patterns import any_match, prefixed
from poshws.runtime.session.variables import ALL_SCOPE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.runtime.modules.modules import Module
    from poshws.runtime.session.scopes import Scope, SessionState
    from poshws.runtime.session.session import Session
    from poshws.runtime.session.variables import Variable

ALL = ("*",)
BUILT_IN_VARIABLES = {
    "_", "this", "input", "args", "true", "false", "null", "psdefaultparametervalues", "error",
    "psscriptroot", "pscommandpath", "myinvocation", "executioncontext", "stacktrace",
}  # fmt: skip
"""Variables that no module exports."""


class Reports(Protocol):
    """Whoever imports: the call of Import-Module or New-Module."""

    def write_error(self, error: object, **details: object) -> None: ...

    def write_verbose(self, text: str) -> None: ...

    def write_warning(self, text: str) -> None: ...


def export_members(
    module: Module,
    reports: Reports,
    *,
    functions: Iterable[str] | None = None,
    cmdlets: Iterable[str] | None = None,
    aliases: Iterable[str] | None = None,
    variables: Iterable[str] | None = None,
) -> None:
    """Adds what fits the patterns to what the module exports."""
    assert module.state is not None
    root, exports = module.state.root, module.exports
    exports.is_listed = True
    for key, function in (root.functions or {}).items():
        if not function.options & ALL_SCOPE and any_match(key, functions, False):
            exports.functions[key] = function
            reports.write_verbose(f"Exporting function '{function.name}'.")
    _export_cmdlets(module, reports, cmdlets)
    for key, variable in sorted(root.variables.items()):
        if not variable.exists or key in BUILT_IN_VARIABLES or variable.options & ALL_SCOPE:
            continue
        if any_match(key, variables, False):
            exports.variables[key] = variable
            reports.write_verbose(f"Exporting variable '{variable.name}'.")
    for key, alias in (root.aliases or {}).items():
        if not alias.options & ALL_SCOPE and any_match(key, aliases, False):
            exports.aliases[key] = Alias(
                alias.name, alias.definition, alias.options, alias.description, module
            )
            reports.write_verbose(f"Exporting alias '{alias.name}'.")


def _export_cmdlets(module: Module, reports: Reports, patterns: Iterable[str] | None) -> None:
    """Cmdlets that the module imported itself, from modules nested in it."""
    for nested in module.nested_modules:
        for key, cmdlet in nested.exports.cmdlets.items():
            if any_match(key, patterns, False):
                module.exports.cmdlets[key] = cmdlet
                reports.write_verbose(f"Exporting cmdlet '{cmdlet.name}'.")


def restrict(module: Module, allowed: dict[str, tuple[str, ...] | None]) -> None:
    """Drops from the exports what the manifest does not list."""
    exports = module.exports
    for what in ("functions", "cmdlets", "aliases", "variables"):
        patterns = allowed[what]
        table: dict[str, Any] = getattr(exports, what)
        if patterns is not None:
            for key in [key for key in table if not any_match(key, patterns, False)]:
                del table[key]


class Importer:
    """Brings the exports of a module into a scope."""

    def __init__(
        self,
        ps: Session,
        reports: Reports,
        target: SessionState,
        *,
        prefix: str = "",
        patterns: dict[str, tuple[str, ...] | None] | None = None,
        no_clobber: bool = False,
        local: bool = False,
        check_names: bool = False,
    ) -> None:
        self.ps = ps
        self.reports = reports
        self.target = target
        self.prefix = prefix
        given = patterns or {}
        self.patterns = {
            what: given.get(what) for what in ("functions", "cmdlets", "aliases", "variables")
        }
        self.without_patterns = all(each is None for each in self.patterns.values())
        self.no_clobber = no_clobber
        self.scope: Scope = target.current if local else target.root
        self.check_verbs = self.check_nouns = check_names
        self.new_names: dict[str, str] = {}

    def import_members(self, module: Module) -> None:
        """Functions, variables and aliases, as far as they fit the patterns."""
        owner = self.target.module
        if owner is not None and all(nested.key != module.key for nested in owner.nested_modules):
            owner.nested_modules.append(module)
        for key, cmdlet in module.exports.cmdlets.items():
            if self.takes("cmdlets", key) and not self.is_taken("cmdlet", cmdlet.name):
                self.check_name(prefixed(cmdlet.name, self.prefix), module.name)
                self.reports.write_verbose(
                    f"Importing cmdlet '{prefixed(cmdlet.name, self.prefix)}'."
                )
                if self.prefix:
                    self.add_alias(prefixed(cmdlet.name, self.prefix), cmdlet.name, module)
        for _, function in sorted(module.exports.functions.items()):
            what = "cmdlets" if function.kind == "Cmdlet" else "functions"
            if self.takes(what, function.name):
                self.import_function(function, module)
        for key, variable in module.exports.variables.items():
            if self.takes("variables", key):
                self.import_variable(key, variable)
        for _, alias in sorted(module.exports.aliases.items()):
            if self.takes("aliases", alias.name):
                self.import_alias(alias, module)
        self.ps.commands_changed()

    def takes(self, what: str, name: str) -> bool:
        """Whether the importer asked for it."""
        return any_match(name, self.patterns[what], self.without_patterns)

    def is_taken(self, what: str, name: str) -> bool:
        """-NoClobber: whether there is such a command already."""
        if not self.no_clobber or not _is_command(self.ps, name):
            return False
        self.reports.write_verbose(
            f"The {what} '{name}' was not imported because there is a member with the same name in"
            " the"
            " current scope."
        )
        return True

    def import_function(self, function: Function, module: Module) -> None:
        """A function under its own or its prefixed name."""
        name = prefixed(function.name, self.prefix)
        if self.is_taken("function", name):
            return
        made = function
        if self.prefix or function.module is not module:
            made = function.renamed(name, module)
            made.options, made.description = function.options, function.description
            made.extent, made.visibility = function.extent, function.visibility
        if self.scope.functions is None:
            self.scope.functions = {}
        self.scope.functions[name.lower()] = made
        if self.scope is not self.scope.script and self.scope.parent is not None:
            self.ps.shadowed.add(name.lower())
        self.new_names[function.name.lower()] = name
        self.check_name(name, module.name)
        self.reports.write_verbose(f"Importing function '{name}'.")

    def import_variable(self, key: str, variable: Variable) -> None:
        """The module's own variable, shared."""
        if self.no_clobber and self.scope.own(key) is not None:
            self.reports.write_verbose(
                f"The variable '{variable.name}' was not imported because there is a member with"
                " the"
                " same name in the current scope."
            )
            return
        self.scope.variables[key] = variable
        self.reports.write_verbose(f"Importing variable '{variable.name}'.")

    def import_alias(self, alias: Alias, module: Module) -> None:
        """An alias; what it stands for may have been renamed."""
        name = prefixed(alias.name, self.prefix)
        definition = alias.definition
        if self.prefix:
            definition = self.new_names.get(definition.lower(), definition)
        if self.is_taken("alias", name):
            return
        self.add_alias(name, definition, module)
        self.reports.write_verbose(f"Importing alias '{name}'.")

    def add_alias(self, name: str, definition: str, module: Module) -> None:
        """Puts an alias into the scope, whatever was there."""
        if self.scope is self.ps.global_scope:
            global_aliases(self.ps)
        if self.scope.aliases is None:
            self.scope.aliases = {}
        self.scope.aliases[name.lower()] = Alias(name, definition, 0, "", module)

    def check_name(self, name: str, module: str) -> None:
        """Warns of verbs that are not approved, and of signs that make a command hard to call."""
        verb, dash, noun = name.partition("-")
        if not dash or not verb or not noun:
            return
        from poshws.runtime.commands.verbs import APPROVED  # deferred

        if verb.lower() not in APPROVED:
            self.warn_of_verb(name, module)
        if any(char in "#,(){}[]&-/\\$^;:\"'<>|?@`*%+=~" for char in noun):
            if self.check_nouns:
                self.check_nouns = False
                self.reports.write_warning(
                    "Some imported command names contain one or more of the following restricted"
                    " characters: # , ( ) {{ }} [ ] & - / \\ $ ^ ; : \" ' < > | ? @ ` * % + = ~"
                )
            self.reports.write_verbose(
                f"The command name '{name}' from the module '{module}' contains one or more of the"
                " following restricted characters: # , ( ) { } [ ] & - / \\ $ ^ ; : \" ' < > | ? @"
                " ` * % + = ~"
            )

    def warn_of_verb(self, name: str, module: str) -> None:
        """The warning comes once for a module, the details on the verbose stream."""
        from poshws.runtime.commands.verbs import ALTERNATIVES  # deferred

        if self.check_verbs:
            self.check_verbs = False
            self.reports.write_warning(
                f"The names of some imported commands from the module '{module}' include unapproved"
                " verbs that might make them less discoverable. To find the commands with"
                " unapproved"
                " verbs, run the Import-Module command again with the Verbose parameter. For a"
                " list of"
                " approved verbs, type Get-Verb."
            )
        others = ALTERNATIVES.get(name.partition("-")[0].lower())
        text = (
            f"The '{name}' command in the {module}' module was imported, but because its name does"
            " not"
            " include an approved verb, it might be difficult to find."
        )
        text += (
            f' The suggested alternative verbs are "{",".join(others)}".'
            if others
            else " For a list of approved verbs, type Get-Verb."
        )
        self.reports.write_verbose(text)


def _is_command(ps: Session, name: str) -> bool:
    key = name.lower()
    return bool(find_alias(ps, key) or find_function(ps, key) or find_cmdlet(ps, key))


def forget_members(ps: Session, state: SessionState, module: Module, reports: Reports) -> None:
    """Takes what a module brought out of a session state again."""
    for scope in state.current.chain():
        functions = scope.functions or {}
        for key in [key for key, each in functions.items() if _is_from(each, module)]:
            reports.write_verbose(f'Removing the imported "{functions[key].name}" function.')
            del functions[key]
        for key, variable in module.exports.variables.items():
            if scope.variables.get(key) is variable:
                del scope.variables[key]
                reports.write_verbose(f'Removing the imported "{variable.name}" variable.')
        aliases = scope.aliases or {}
        for key in [key for key, each in aliases.items() if _is_from(each, module)]:
            reports.write_verbose(f'Removing the imported "{aliases[key].name}" alias.')
            del aliases[key]
    ps.commands_changed()


def _is_from(member: object, module: Module) -> bool:
    owner = getattr(member, "module", None)
    return owner is not None and getattr(owner, "key", None) == module.key
