"""Arguments of the program's own command line as those of a command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.runtime.commands.call_sites import POSITIONAL, SWITCH, WITH_VALUE, CallSite
from poshws.runtime.execution.units import no_unit

if TYPE_CHECKING:
    from poshws.runtime.commands.runnable import RunnableCommand

DASHES = "-\u2013\u2014\u2015"


def site_of_arguments(
    command: RunnableCommand, arguments: list[str]
) -> tuple[CallSite, tuple[Any, ...]]:
    """The call of a script with the words behind its name.

    A word that begins with a dash names a parameter: `-Name`, `-Name:value`, or `-Name:` with the
    value as the next word. True and false (with `$` or without) behind a colon are booleans. All
    else are strings.
    """
    elements: list[tuple[Any, ...]] = []
    values: list[Any] = []
    pending: str | None = None
    for word in arguments:
        if pending is not None:
            elements.append((WITH_VALUE, pending[1:], pending, 0))
            values.append(word)
            pending = None
        elif len(word) < 2 or word[0] not in DASHES:
            elements.append((POSITIONAL, None, None, 0))
            values.append(word)
        elif ":" not in word:
            elements.append((SWITCH, word[1:].removeprefix("-"), word, 0))
        else:
            name, _, text = word.partition(":")
            if text:
                elements.append((WITH_VALUE, name[1:], name, 0))
                values.append(boolean_or_text(text))
            else:
                pending = word.rstrip(":")
    name = getattr(command, "path", command.name)
    site = CallSite(no_unit(), (name, "Unknown", tuple(elements), 0, 0, (), False))
    return site, tuple(values)


def site_of_values(values: list[object]) -> tuple[CallSite, tuple[object, ...]]:
    """The call of a script with values by position."""
    elements = ((POSITIONAL, None, None, 0),) * len(values)
    return CallSite(no_unit(), ("", "Unknown", elements, 0, 0, (), False)), tuple(values)


def boolean_or_text(text: str) -> bool | str:
    """`true`, `$false` and their like as booleans."""
    plain = text.removeprefix("$").strip().lower()
    return plain == "true" if plain in ("true", "false") else text
