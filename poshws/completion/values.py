"""A parameter and the beginning of its value → the values it takes: sets, enums, completers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from poshws.automation.completions import ResultMembers
from poshws.completion.binding import Binding, bound_values
from poshws.completion.candidates import of_given, of_words
from poshws.completion.known_arguments import complete_known
from poshws.completion.results import VALUE, CompletionResult
from poshws.completion.safe_values import unheard
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException, NullReferenceException
from poshws.corelib.psobject import unwrap
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct
from poshws.runtime.execution import enumeration
from poshws.runtime.session.argument_completers import argument_completers

if TYPE_CHECKING:
    from poshws.binding.parameters import Parameter
    from poshws.completion.context import Context
    from poshws.syntax import ast as n

ENCODINGS = [
    "ansi",
    "ascii",
    "bigendianunicode",
    "bigendianutf32",
    "oem",
    "unicode",
    "utf7",
    "utf8",
    "utf8BOM",
    "utf8NoBOM",
    "utf32",
]


def complete_value(
    context: Context, binding: Binding, command: n.Command, parameter: Parameter
) -> list[CompletionResult] | None:
    """The values of a parameter; None where nothing is known, so that paths are offered."""
    allowed = valid_values(context, parameter)
    if allowed is not None:
        return of_words(context, [value for value in allowed if value], quotes=True)
    kind = parameter.element_type or parameter.type
    if kind is not None and kind.arguments and kind.definition_name == "System.Nullable`1":
        kind = kind.arguments[0]
    if kind is not None and kind.is_enum and kind.python is not None:
        return of_words(context, enum_names(kind, parameter), quotes=False)
    if parameter.is_switch:
        if context.word in ("", "$"):
            return [CompletionResult(each, each, VALUE) for each in ("$true", "$false")]
        return []
    return of_completer(context, binding, command, parameter)


def enum_names(kind: Any, parameter: Parameter) -> list[str]:
    """The name of each value of an enum that a ValidateRange allows; doubles show the first."""
    values = [kind.python(number) for number in kind.python.names.values()]
    for attribute in parameter.validations:
        if type(attribute).__name__ == "ValidateRangeAttribute":
            low, high = getattr(attribute, "minimum", None), getattr(attribute, "maximum", None)
            if isinstance(low, int) and isinstance(high, int):
                values = [value for value in values if low <= value <= high]
    return [str(value) for value in values]


def valid_values(context: Context, parameter: Parameter) -> list[str] | None:
    """What a ValidateSet allows."""
    for attribute in parameter.validations:
        if type(attribute).__name__ == "ValidateSetAttribute":
            values = getattr(attribute, "valid_values", None)
            return [str(value) for value in values or ()]
    return None


def of_completer(
    context: Context, binding: Binding, command: n.Command, parameter: Parameter
) -> list[CompletionResult] | None:
    """What a completer gives: one that was registered, the parameter's own, or one of ours."""
    name = binding.name
    keys = (f"{name}:{parameter.name}", parameter.name)
    block = registered_completer(context, "custom", keys)
    if block is not None:
        found = run_completer(context, binding, command, parameter, block)
        if found is not None:
            return found
    for attribute in parameter.attributes:
        kind = type(attribute).__name__
        if kind in ("ArgumentCompleterAttribute", "ScriptCompleter"):
            block = completer_of(attribute)
            if block is not None:
                found = run_completer(context, binding, command, parameter, block)
                if found is not None:
                    return found
        elif kind == "ArgumentCompletionsAttribute":
            return of_given(context, getattr(attribute, "completions", ()))
    if parameter.name == "Encoding" and "Encoding" in parameter.type_name:
        return of_given(context, ENCODINGS)
    return complete_known(context, binding, command, parameter)


def completer_of(attribute: Any) -> object:
    """The script block of [ArgumentCompleter()], or the object of a class that completes."""
    if getattr(attribute, "script_block", None) is not None:
        return attribute.script_block
    try:
        if getattr(attribute, "script_object", None) is not None:
            return invoke_member(attribute.script_object, "Create", [])
        return None if attribute.type is None else construct(attribute.type, [])
    except NetException:
        return None


# --- completers of scripts


def registered_completer(context: Context, what: str, keys: Iterable[str]) -> object:
    """The script block that Register-ArgumentCompleter (or the caller's options) has for a key."""
    given = context.options.get(f"{what}argumentcompleters")
    registered = argument_completers(context.session, is_native=what == "native")
    if given is not None:
        own = {str(key).lower(): given[key] for key in given.keys()}  # noqa: SIM118
        for key in keys:
            if key.lower() in own:
                return unwrap(own[key.lower()])
    for key in keys:
        if key.lower() in registered:
            return registered[key.lower()]
    from poshws.commands.core.completer import FALLBACK  # deferred

    return registered.get(FALLBACK) if what == "native" else None


def run_completer(
    context: Context, binding: Binding, command: n.Command, parameter: Parameter, block: object
) -> list[CompletionResult] | None:
    """What a completer of a parameter gives; None where it gives nothing."""
    bound = Hashtable()
    for key, value in bound_values(context, binding).items():
        bound[key] = value
    arguments = [binding.name, parameter.name, context.word, command, bound]
    return results_of_script(context, block, arguments)


def given_by(context: Context, completer: Any, arguments: list[object]) -> list[Any]:
    """What a block or the CompleteArgument of an object gives."""
    if type(completer).__name__ == "ScriptBlock":
        found: list[Any] = context.session.invoke(completer, *arguments)
        return found

    return list(enumeration.each(invoke_member(completer, "CompleteArgument", arguments)))


def results_of_script(
    context: Context, block: object, arguments: list[object]
) -> list[CompletionResult] | None:
    """Runs a completer; None where it fails or gives nothing."""
    try:
        with unheard(context.session):
            given = given_by(context, unwrap(block), arguments)
    except NetException:
        return None
    if not given:
        return None
    if len(given) == 1 and (given[0] is None or unwrap(given[0]) == ""):
        return []
    found: list[CompletionResult] = []
    for each in given:
        base = unwrap(each)
        if base is None:
            # PowerShell asks each result what it is, also where there is none.
            raise NullReferenceException
        if isinstance(base, CompletionResult):
            found.append(base)
        else:
            found.append(ResultMembers.new(convert_to_string(each)))
    return found
