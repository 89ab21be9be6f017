"""-HaveParameter: what is asked of a command's parameter, and what is said where it differs.

Each requirement adds what it asks for to the message ("of type [int]"), and what was found instead
when that differs.
"""

from __future__ import annotations

from typing import Any

from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth
from poshws.objects.enumeration import enumerable
from poshws.objects.members import get_member
from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, nicely
from poshws.pester.thrown import thrown, thrown_text
from poshws.runtime.execution.type_operations import find_type
from poshws.runtime.modules.modules import in_module
from poshws.runtime.session.argument_completers import argument_completers


class Question:
    """What is asked of one parameter: the words of the message so far."""

    def __init__(self, asked: Assertion, name: str) -> None:
        self.asked = asked
        self.negated = asked.negated
        self.name = name
        self.filters: list[str] = []
        self.buts: list[str] = []
        self.mandatory: list[bool] = []

    def given(self, name: str) -> Any:
        """The value of an argument, or None."""
        return self.asked.arguments.get(name)

    def has(self, name: str) -> bool:
        """Whether the argument was given, whatever its value."""
        return name in self.asked.arguments


def have_parameter(asked: Assertion) -> str | None:
    """A command has a parameter, of a type, mandatory, with a default or aliases if asked."""
    command = asked.actual
    kind = get_member(command, "CommandType") if command is not None else None
    if kind is None:
        _refuse(
            "Input value must be non-null CommandInfo object. You can get one by calling"
            " Get-Command."
        )
    if str(kind) == "Application":
        _refuse("Input value can not be an ApplicationInfo object.")
    if str(kind) == "Alias":
        command = _resolved(asked.session, command)
    question = Question(asked, str(asked.arguments.get("parametername") or ""))
    wanted_set = question.given("inparameterset")
    question.filters.append(
        f"to{' not' if asked.negated else ''} have a parameter {question.name}"
        + (f" in parameter set {wanted_set}" if wanted_set else "")
    )
    found = _entry(get_member(command, "Parameters"), question.name)
    if found is None:
        if asked.negated:
            return None
        question.buts.append("the parameter is missing")
    else:
        _ask(question, command, found)
    if not question.buts:
        return None
    shown = get_member(command, "Name")
    return (
        f"Expected command {shown} {_joined(question.filters, 3)},{because(asked.because)} "
        f"but {_joined(question.buts)}."
    )


def _refuse(text: str) -> None:
    raise thrown(ArgumentException(text))


def _resolved(session: Any, alias: object) -> object:
    """What an alias stands for where Pester looks: among the functions of its own module and the
    global ones; those of the script's scopes are not seen. Else the alias, if its parameters are
    known from before.
    """
    module = session.built_in_module("Pester")
    found = in_module(session, module, lambda: get_member(alias, "ResolvedCommand"))
    if found is None and not in_module(session, module, lambda: get_member(alias, "Parameters")):
        _refuse_alias(alias)
    return alias if found is None else found


def _refuse_alias(command: object) -> None:
    """What an alias stands for is not found by Get-Command where it is a function of a scope."""
    name, target = get_member(command, "Name"), str(get_member(command, "Definition"))
    if target.startswith("PesterMock_"):
        kind = "mock"
        advice = f"'Get-Command {name} | Where-Object Parameters | Should -HaveParameter ...'"
    else:
        kind = "alias"
        advice = (
            "using the actual command name. For example: "
            f"'Get-Command {target} | Should -HaveParameter ...'"
        )
    raise thrown_text(
        f"Could not retrieve parameters for {kind} {name}. This is a known issue with Get-Command"
        f" in PowerShell. Try {advice}"
    )


def _entry(table: Any, name: str) -> object:
    for key, value in table.items() if table is not None else ():
        if str(key).lower() == name.lower():
            return value
    return None


def _ask(question: Question, command: object, found: object) -> None:
    needs = ("inparameterset", "mandatory", "type", "defaultvalue", "hasargumentcompleter")
    if question.negated and not any(truth(question.given(each)) for each in needs):
        question.buts.append("the parameter exists")
        return
    _ask_set(question, found)
    if question.buts:
        return
    if question.has("mandatory"):
        _ask_mandatory(question)
    if question.given("type") is not None:
        _ask_type(question, found)
    if question.has("defaultvalue"):
        _ask_default(question, command)
    if question.has("hasargumentcompleter"):
        _ask_completer(question, command, found)
    if question.given("alias"):
        _ask_aliases(question, found)


def _ask_set(question: Question, found: object) -> None:
    attributes = [each for each in _listed(get_member(found, "Attributes")) if _is_parameter(each)]
    wanted = question.given("inparameterset")
    if wanted:
        attributes = [
            each
            for each in attributes
            if str(get_member(each, "ParameterSetName")).lower() == str(wanted).lower()
        ]
        if bool(attributes) == question.negated:
            question.buts.append(
                "the parameter exists" if question.negated else "the parameter is missing"
            )
    question.mandatory = [truth(get_member(each, "Mandatory")) for each in attributes]


def _is_parameter(attribute: object) -> bool:
    return type_of(attribute).name == "ParameterAttribute"


def _ask_mandatory(question: Question) -> None:
    is_mandatory = any(question.mandatory)
    wanted = truth(question.given("mandatory"))
    no = " not" if question.negated or not wanted else ""
    question.filters.append(f"which is{no} mandatory")
    if is_mandatory and no:
        question.buts.append("it was mandatory")
    elif not is_mandatory and not no:
        question.buts.append("it wasn't mandatory")


def _ask_type(question: Question, found: object) -> None:
    wanted = question.given("type")
    if not isinstance(wanted, Type):
        text = str(wanted).removeprefix("[").removesuffix("]")
        wanted = find_type(question.asked.session, text)
        if wanted is None:
            raise ArgumentException(
                f"Could not find type [{text}]. Make sure that the assembly that contains that "
                "type is loaded."
            )
    actual: Any = get_member(found, "ParameterType")
    question.filters.append(f"{'not ' if question.negated else ''}of type [{wanted.full_name}]")
    if (actual is wanted) == question.negated:
        question.buts.append(f"it was of type [{actual.full_name}]")


def _ask_default(question: Question, command: object) -> None:
    wanted = "" if question.given("defaultvalue") is None else str(question.given("defaultvalue"))
    actual = _default(command, question.name)
    no = " not" if question.negated else ""
    question.filters.append(f"the default value{no} to be {nicely(wanted)}")
    if (actual.lower() == wanted.lower()) == question.negated:
        question.buts.append(f"the default value was {nicely(actual)}")


def _default(command: object, name: str) -> str:
    """A default as it stands in the code: `1` and `abc` as values, anything else as its text."""
    script = get_member(command, "ScriptBlock")
    if script is None:
        raise ArgumentException("Using -DefaultValue is only supported for functions and scripts.")
    tree = get_member(script, "Ast")
    holder = get_member(tree, "Body") or tree
    block = get_member(holder, "ParamBlock")
    for each in _listed(get_member(tree, "Parameters")) or _listed(get_member(block, "Parameters")):
        extent = get_member(get_member(each, "Name"), "Extent")
        if str(get_member(extent, "Text")).lower() == f"${name}".lower():
            return _text(get_member(each, "DefaultValue"))
    return ""


def _text(node: object) -> str:
    if node is None:
        return ""
    value = get_member(node, "Value")
    if value is not None:
        return str(convert_to_string(value))
    text = str(get_member(get_member(node, "Extent"), "Text"))
    # As in earlier versions: `$true` is asked for as true, `$null` as nothing.
    if text.lower() in ("$true", "$false"):
        return text[1:]
    return "" if text.lower() == "$null" else text


def _ask_completer(question: Question, command: object, found: object) -> None:
    table = argument_completers(question.asked.session)
    has = f"{get_member(command, 'Name')}:{question.name}".lower() in table or any(
        type_of(each).name.startswith("ArgumentCompleter")
        for each in _listed(get_member(found, "Attributes"))
    )
    wanted = truth(question.given("hasargumentcompleter"))
    question.filters.append(f"has {'' if wanted else 'no '}ArgumentCompletion")
    if has != (wanted != question.negated):
        question.buts.append(f"has {'' if has else 'no '}ArgumentCompletion")


def _ask_aliases(question: Question, found: object) -> None:
    wanted = [str(each) for each in _listed(question.given("alias"))]
    known = {str(each).lower() for each in _listed(get_member(found, "Aliases"))}
    more = "es" if len(wanted) > 1 else ""
    quoted = _joined([f"'{each}'" for each in wanted])
    question.filters.append(f"with{'out' if question.negated else ''} alias{more} {quoted}")
    wrong = [f"'{each}'" for each in wanted if (each.lower() in known) == question.negated]
    if wrong:
        verb = "it has" if question.negated else "it didn't have"
        noun = "an alias" if len(wrong) == 1 else "the aliases"
        question.buts.append(f"{verb} {noun} {_joined(wrong)}")


def _listed(value: object) -> list[object]:
    if value is None:
        return []
    elements = enumerable(value)
    return [value] if elements is None else list(elements)


def _joined(parts: list[str], least: int = 2) -> str:
    """`a, b and c`; without the word where there are fewer than `least`."""
    if len(parts) < least:
        return ", ".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]


OPERATORS = (
    Operator(
        "HaveParameter",
        have_parameter,
        (),
        ("ParameterName", "Type", "DefaultValue", "InParameterSet", "Alias"),
        ("Mandatory", "HasArgumentCompleter"),
    ),
)
