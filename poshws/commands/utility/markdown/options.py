"""How Markdown looks at a terminal, and what a conversion gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.clr.metadata.describe import snake_case

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

DARK: Final = {
    "header1": "[7m", "header2": "[4;93m", "header3": "[4;94m", "header4": "[4;95m",
    "header5": "[4;96m", "header6": "[4;97m", "code": "[48;2;155;155;155;38;2;30;30;30m",
    "link": "[4;38;5;117m", "image": "[33m", "emphasis_bold": "[1m", "emphasis_italics": "[36m",
}  # fmt: skip
LIGHT: Final = DARK | {
    "header2": "[4;33m", "header3": "[4;34m", "header4": "[4;35m", "header5": "[4;36m",
    "header6": "[4;30m",
}  # fmt: skip
ESCAPE: Final = "\x1b"


class MarkdownOptions:
    """PSMarkdownOptionInfo: the escape sequences of each part, without the escape."""

    net_name: ClassVar[str] = "Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo"
    header1: str
    code: str
    link: str
    image: str

    def __init__(self) -> None:
        self.enable_vt100_encoding = True
        self.set_theme(DARK)

    def set_theme(self, theme: dict[str, str]) -> None:
        """All sequences at once."""
        for name, sequence in theme.items():
            setattr(self, name, sequence)

    def styled(self, name: str, text: str) -> str:
        """The text as that part looks."""
        if not self.enable_vt100_encoding:
            return text
        return f"{ESCAPE}{getattr(self, name)}{text}{ESCAPE}[0m"

    def as_escape_sequence(self, name: str) -> str:
        """AsEscapeSequence(): the sequence, shown as it looks."""
        key = snake_case(name)
        return f"{ESCAPE}{getattr(self, key)}{getattr(self, key)}{ESCAPE}[0m"


class MarkdownInfo:
    """What ConvertFrom-Markdown gives."""

    net_name: ClassVar[str] = "Microsoft.PowerShell.MarkdownRender.MarkdownInfo"

    def __init__(self) -> None:
        self.html: str | None = None
        self.vt100_encoded_string: str | None = None
        self.tokens: Any = None


def options_of(session: Session) -> MarkdownOptions:
    """The options of a session."""
    return session.feature(MarkdownOptions)
