"""Questions to the user at the console: a line, one of several choices, the values of parameters.

The wording and the order are ConsoleHostUserInterface's; like it, an input that is no terminal is
written back as it is read, so that what was logged reads like a session.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.exceptions.dotnet import (
    FormatException,
    NetException,
    NullReferenceException,
    OverflowException,
)
from poshws.corelib.exceptions.powershell import (
    ActionPreferenceStopException,
    PSInvalidOperationException,
)
from poshws.objects.conversion.convert import convert

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type
    from poshws.host.console_host import ConsoleHost
    from poshws.runtime.session.session import Session

Choice = tuple[str, str]
"""A label with `&` before its key, and what it means."""

INQUIRY: tuple[Choice, ...] = (
    ("&Yes", "Continue with only the next step of the operation."),
    ("Yes to &All", "Continue with all the steps of the operation."),
    ("&Halt Command", "Stop this command."),
    (
        "&Suspend",
        'Pause the current pipeline and return to the command prompt. Type "exit" to resume the '
        "pipeline.",
    ),
)
HALT = 2

ENDS: Final = object()
"""The empty line behind the last element of a list."""


def refuse_unless_interactive(host: ConsoleHost) -> None:
    """Raises PSInvalidOperationException where nobody may be asked (-NonInteractive)."""
    if host.is_interactive:
        return

    raise PSInvalidOperationException(
        "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available."
    )


def read_line(host: ConsoleHost, prompt: str = "", masked: bool = False) -> str | None:
    """A line from standard input, None at its end."""
    refuse_unless_interactive(host)
    host.settle()
    if masked and sys.stdin.isatty():
        import getpass  # deferred

        return getpass.getpass(prompt)
    host.output.write(prompt)
    host.output.flush()
    line = sys.stdin.readline()
    if not line and prompt:
        host.output.write("\n")  # a question that nobody answers ends its own line
    if host.echoes_input and not sys.stdin.isatty():
        host.output.write(line)
    return line.rstrip("\r\n") if line else None


def write_heading(host: ConsoleHost, caption: str, message: str) -> None:
    host.settle()
    if caption:
        host.output.write(f"\n{wrapped(host, caption)}\n")
    if message:
        host.output.write(wrapped(host, message) + "\n")


def wrapped(host: ConsoleHost, text: str) -> str:
    """The text in lines of the screen's width, broken at blanks where that is possible."""
    return "\n".join(wrap_prompt(text, host.width - 1))


def wrap_prompt(text: str, width: int) -> list[str]:
    """Lines as the console host makes them: a blank that does not fit begins the next line."""
    lines: list[str] = []
    line = ""
    for word in re.findall(r"\r?\n|[^\S\r\n]+|[^\s]+", text):
        if word.endswith("\n"):
            lines.append(line)
            line = ""
            continue
        while len(line) + len(word) > width:
            if not word.isspace() and line:
                lines.append(line)
                line = ""
                continue
            room = width - len(line)
            lines.append(line + word[:room])
            line, word = "", word[room:]
        line += word
    return [*lines, line] if line else lines


# -- choices --------------------------------------------------------------------------------------


def choose(
    host: ConsoleHost, caption: str, message: str, choices: Sequence[Choice], default: int
) -> int:
    """The number of the choice that the user makes; `default` for an empty answer, -1: none.

    Raises NullReferenceException at the end of the input, as PowerShell does.
    """
    refuse_unless_interactive(host)
    write_heading(host, caption, message)
    keys = [(key_of(label), label.replace("&", "", 1).strip()) for label, _ in choices]
    while True:
        write_choices(host, keys, default)
        answer = read_line(host)
        if answer is None:
            raise NullReferenceException("Object reference not set to an instance of an object.")
        answer = answer.strip()
        if not answer and default >= 0:
            return default
        if answer == "?":
            for (key, label), (_, meaning) in zip(keys, choices, strict=True):
                host.output.write(wrapped(host, f"{key or label} - {meaning}") + "\n")
            continue
        picked = picked_choice(answer, keys)
        if picked >= 0:
            return picked


def key_of(label: str) -> str:
    """The letter behind `&` in upper case, empty where there is none."""
    at = label.find("&")
    return label[at + 1 : at + 2].strip().upper() if at >= 0 else ""


def picked_choice(answer: str, keys: list[tuple[str, str]]) -> int:
    """The choice of that label or that key, -1 for none."""
    lower = answer.lower()
    for at in (1, 0):
        for number, names in enumerate(keys):
            if names[at] and names[at].lower() == lower:
                return number
    return -1


def write_choices(host: ConsoleHost, keys: list[tuple[str, str]], default: int) -> None:
    """`[Y] Yes  [N] No  [?] Help (default is "Y"): `, on as many lines as it needs."""
    pieces = [f"[{key}] {label}  " for key, label in keys]
    pieces.append("[?] Help ")
    if default >= 0:
        pieces.append(f'(default is "{keys[default][0] or keys[default][1]}"): ')
    used = 0
    for piece in pieces:
        if used + len(piece) > host.width - 1:
            host.output.write("\n" + piece.rstrip())
            used = len(piece)
        else:
            host.output.write(piece)
            used += len(piece)
    host.output.flush()


def inquire(host: ConsoleHost, session: Session) -> None:
    """What the preference Inquire asks behind a message; halting ends the command."""
    message = "Continue with this operation?"
    if choose(host, "Confirm", message, INQUIRY, 0) == HALT:
        raise ActionPreferenceStopException(
            "The running command stopped because the user selected the Stop option."
        )


# -- values of parameters -------------------------------------------------------------------------


def ask_for_parameters(
    host: ConsoleHost, command: str, position: int, missing: Sequence[Any]
) -> dict[str, object]:
    """Asks for missing mandatory parameters; an empty answer where the input ends.

    Raises PSInvalidOperationException where nobody may be asked.
    """
    refuse_unless_interactive(host)
    heading = f"cmdlet {command} at command pipeline position {position}"
    write_heading(host, heading, "Supply values for the following parameters:")
    if any(help_message(parameter) for parameter in missing):
        host.output.write("(Type !? for Help.)\n")
    answers: dict[str, object] = {}
    for parameter in missing:
        given, value = ask_for_one(host, parameter)
        if not given:
            return {}
        answers[parameter.name] = value
    return answers


def help_message(parameter: Any) -> str:
    return next((data.help_message for data in parameter.sets.values() if data.help_message), "")


def ask_for_one(host: ConsoleHost, parameter: Any) -> tuple[bool, object]:
    """(an answer was given, the value); a list is asked for element by element."""
    if not (parameter.is_array or parameter.is_collection):
        return ask_for_value(host, parameter, parameter.type, f"{parameter.name}: ")
    values: list[object] = []
    while True:
        prompt = f"{parameter.name}[{len(values)}]: "
        given, value = ask_for_value(host, parameter, parameter.element_type, prompt, ends=True)
        if not given:
            return False, None
        if value is ENDS:
            return True, values
        values.append(value)


def ask_for_value(
    host: ConsoleHost, parameter: Any, kind: Any, prompt: str, *, ends: bool = False
) -> tuple[bool, object]:
    """One answer, asked for again until it fits the type; `!` begins a command to the prompt. Where
    `ends`, an empty line gives ENDS, whatever the type makes of it.
    """
    masked = kind is not None and kind.full_name == "System.Security.SecureString"
    while True:
        answer = read_line(host, prompt, masked)
        if answer is None:
            return False, None
        if ends and not answer:
            return True, ENDS
        if masked:
            from poshws.clr.security.credentials import SecureString  # deferred

            return True, SecureString(answer)
        if answer.startswith("!"):
            done, answer = prompt_command(host, parameter, answer)
            if not done:
                continue
        fits, value = fitting(host, answer, kind)
        if fits:
            return True, value


def prompt_command(host: ConsoleHost, parameter: Any, answer: str) -> tuple[bool, str | None]:
    """`!!x` is `!x`, `!""` the empty text, `!$null` null, `!?` the help; (done, value)."""
    command = answer[1:]
    if command.startswith("!"):
        return True, command
    if command == '""':
        return True, ""
    if command.lower() == "$null":
        return True, None
    if command == "?":
        text = help_message(parameter) or f"No help is available for {parameter.name}."
    else:
        text = f'"{answer}" cannot be recognized as a valid Prompt command.'
    host.output.write(wrapped(host, text) + "\n")
    return False, None


def fitting(host: ConsoleHost, answer: str | None, kind: Type) -> tuple[bool, object]:
    """The answer as the type; what the type cannot read is said and asked for again."""
    if kind is None or answer is None:
        return True, answer
    try:
        return True, convert(answer, kind)
    except NetException as error:
        inner = error.inner_exception
        if isinstance(inner, OverflowException):
            reason = "an overflow"
        elif isinstance(inner, FormatException):
            reason = "a format"
        else:
            return True, answer
    if answer:
        text = f'Cannot recognize "{answer}" as a {kind.full_name} due to {reason} error.'
        host.output.write(wrapped(host, text) + "\n")
    return False, None
