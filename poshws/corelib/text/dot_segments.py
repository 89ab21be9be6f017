"""Paths of URIs without their `.` and `..` segments (RFC 3986, 5.2.4)."""

from __future__ import annotations


def without_dot_segments(path: str) -> str:
    """The path without `.` and `..`; nothing goes above the root."""
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            del kept[max(1, len(kept) - 1) :]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept)
