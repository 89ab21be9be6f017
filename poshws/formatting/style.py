"""Escape sequences in text: found, left out, cut around; and the colours of output.

The sequences PowerShell knows (about_ANSI_Terminals): graphics `ESC[…m`, modes `ESC[?…h/l`,
hyperlinks.
"""

from __future__ import annotations

import os

from poshws.corelib.regex.lazy_patterns import Pattern

ESCAPE = "\x1b"
RESET = "\x1b[0m"
_SUPPRESS = "__SuppressAnsiEscapeSequences"
SEQUENCE = Pattern(r"\x1b\[\d*(?:;\d+)*m|\x1b\[\?\d+[hl]|\x1b\]8;;.*?\x1b\\")


class Theme:
    """The sequences that output is decorated with; all empty for plain text."""

    __slots__ = (
        "accent",
        "custom_header",
        "debug",
        "error",
        "error_accent",
        "header",
        "reset",
        "verbose",
        "warning",
    )

    def __init__(
        self,
        header: str = "",
        custom_header: str = "",
        accent: str = "",
        error: str = "",
        error_accent: str = "",
        warning: str = "",
        verbose: str = "",
        debug: str = "",
        reset: str = "",
    ) -> None:
        self.header = header
        self.custom_header = custom_header
        self.accent = accent
        self.error = error
        self.error_accent = error_accent
        self.warning = warning
        self.verbose = verbose
        self.debug = debug
        self.reset = reset

    @property
    def plain(self) -> bool:
        return not self.reset


PLAIN = Theme()
COLOURED = Theme(
    header="\x1b[32;1m",
    custom_header="\x1b[32;1;3m",
    accent="\x1b[32;1m",
    error="\x1b[31;1m",
    error_accent="\x1b[36;1m",
    warning="\x1b[33;1m",
    verbose="\x1b[33;1m",
    debug="\x1b[33;1m",
    reset=RESET,
)


def strip(text: str) -> str:
    """The text without its escape sequences."""
    return SEQUENCE.sub("", text) if ESCAPE in text else text


def tokens(text: str) -> list[tuple[str, bool]]:
    """The text as escape sequences (`True`) and single characters (`False`), in order."""
    parts: list[tuple[str, bool]] = []
    at = 0
    for match in SEQUENCE.finditer(text):
        parts += [(char, False) for char in text[at : match.start()]]
        parts.append((match.group(), True))
        at = match.end()
    parts += [(char, False) for char in text[at:]]
    return parts


def cut(text: str, start: int, length: int | None = None, before: str = "", after: str = "") -> str:
    """The visible characters from `start`, keeping the sequences on the way, between two strings.

    A piece with sequences always ends in a reset, with `after` inside of it.
    """
    if ESCAPE not in text:
        return before + text[start : None if length is None else start + length] + after
    end = None if length is None else start + length
    made: list[str] = []
    seen = 0
    decorated = copied = False
    for part, is_sequence in tokens(text):
        if is_sequence:
            decorated = True
            made.append(part)
            continue
        if seen >= start:
            made.append(part if copied else before + part)
            copied = True
        seen += 1
        if end is not None and seen >= end:
            break
    result = "".join(made)
    if not decorated:
        return result + after
    if result.endswith(RESET):
        return result[: -len(RESET)] + after + RESET
    return result + after + RESET


# The numbers of the console's 16 colours as graphics codes, in the order of System.ConsoleColor.
_CONSOLE_CODES = (30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97)


def coloured(text: str, foreground: int | None, background: int | None) -> str:
    """Text in console colours, as Write-Host prints it on a terminal."""
    codes = [] if foreground is None else [_CONSOLE_CODES[foreground]]
    if background is not None:
        codes.append(_CONSOLE_CODES[background] + 10)
    if not codes:
        return text
    return f"\x1b[{';'.join(map(str, codes))}m{text}{RESET}"


def style_of(session: object) -> object:
    """The $PSStyle of a session if the script has looked at it, else None: it is as it was made."""
    return getattr(session, "style", None)


def renders_ansi(session: object, *, is_host: bool = True) -> bool:
    """Whether $PSStyle.OutputRendering lets sequences pass: to the host, or into text.

    `Host` lets them reach the host only, `Ansi` everything, `PlainText` nothing.
    """
    style = style_of(session)
    if style is None:
        return is_host and "NO_COLOR" not in os.environ
    rendering = str(getattr(style, "rendering", "Host"))
    return rendering == "Ansi" or (rendering == "Host" and is_host)


def error_theme_of(session: object) -> Theme:
    """The theme of error views, which an environment variable turns off."""
    return PLAIN if os.environ.get(_SUPPRESS) else theme_of(session)


def theme_of(session: object) -> Theme:
    """The theme that a session's $PSStyle has now; without one, what it is at first."""
    formatting = getattr(style_of(session), "formatting", None)
    values: dict[str, str] | None = getattr(formatting, "values", None)
    if values is None:
        return COLOURED
    return Theme(
        header=values["TableHeader"],
        custom_header=values["CustomTableHeaderLabel"],
        accent=values["FormatAccent"],
        error=values["Error"],
        error_accent=values["ErrorAccent"],
        warning=values["Warning"],
        verbose=values["Verbose"],
        debug=values["Debug"],
        reset=RESET,
    )
