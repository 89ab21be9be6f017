"""Lines of indented XML, written element by element as .NET's XmlWriter lays them out."""

from __future__ import annotations

from xml.sax.saxutils import escape

_ATTRIBUTE = {'"': "&quot;", "\n": "&#xA;", "\r": "&#xD;", "\t": "&#x9;"}
_STEP = "  "


class XmlLines:
    """Collects elements; one with text stands in a line, one with elements inside in several."""

    def __init__(self, depth: int = 0) -> None:
        self.lines: list[str] = []
        self._depth = depth

    def empty(self, name: str, attributes: dict[str, str]) -> None:
        """An element with nothing in it."""
        self._add(f"<{name}{_attributes(attributes)} />")

    def text(self, name: str, attributes: dict[str, str], text: str) -> None:
        """An element with text in it."""
        opening = f"<{name}{_attributes(attributes)}"
        # An empty text still makes two tags.
        self._add(f"{opening}>{escaped(text)}</{name}>")

    def open(self, name: str, attributes: dict[str, str]) -> int:
        """The start of an element with others inside; gives what `close` needs."""
        self._add(f"<{name}{_attributes(attributes)}>")
        self._depth += 1
        return len(self.lines)

    def close(self, name: str, opened: int) -> None:
        """Its end; an element nothing was put into becomes an empty one."""
        self._depth -= 1
        if len(self.lines) == opened:
            self.lines[-1] = self.lines[-1][:-1] + " />"
        else:
            self._add(f"</{name}>")

    def _add(self, line: str) -> None:
        self.lines.append(_STEP * self._depth + line)


def escaped(text: str) -> str:
    """Text for the inside of an element."""
    return escape(text).replace("\r", "&#xD;")


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{escape(value, _ATTRIBUTE)}"' for name, value in attributes.items())
