"""What a Content-Type says: JSON, XML, text; by the lists that PowerShell has."""

from __future__ import annotations

JSON = frozenset(
    (
        "application/json",
        "text/json",
        "application/x-javascript",
        "text/x-javascript",
        "application/javascript",
        "text/javascript",
    )
)
XML = frozenset(
    ("application/xml", "application/xml-external-parsed-entity", "application/xml-dtd")
)


def media_type(header: str | None) -> str:
    """The type without its parameters, in lower case."""
    return (header or "").partition(";")[0].strip().lower()


def parameter(header: str | None, name: str) -> str | None:
    """A parameter of the header, such as charset."""
    for part in (header or "").split(";")[1:]:
        key, _, value = part.strip().partition("=")
        if key.strip().lower() == name:
            return value.strip("\"' ") or None
    return None


def is_json(kind: str) -> bool:
    return kind in JSON


def is_xml(kind: str) -> bool:
    return kind in XML or kind.endswith("+xml")


def is_text(kind: str) -> bool:
    return kind.startswith("text/") or is_xml(kind) or is_json(kind)


def friendly_size(count: int | None) -> str:
    """`6 B (6 bytes)`, `1.95 KB (2,000 bytes)`, as the verbose messages have it."""
    if count is None:
        return "unknown size"
    size, unit = float(count), "B"
    for larger in ("KB", "MB", "GB", "TB"):
        if size < 1024:
            break
        size, unit = size / 1024, larger
    shown = f"{size:.2f}".rstrip("0").rstrip(".")
    return f"{shown} {unit} ({count:,} bytes)"
