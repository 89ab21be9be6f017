"""Reads JSON by the letter of RFC 8259, as System.Text.Json does."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final, NoReturn

_MAXIMUM_DEPTH: Final = 64
_STRING: Final = r'("(?:[^"\\]|\\.)*")'
_COMMENT: Final = re.compile(_STRING + r"|/\*.*?\*/|//[^\n]*", re.DOTALL)
_TRAILING_COMMA: Final = re.compile(_STRING + r"|,(?=\s*[}\]])")


def read_strict(
    text: str,
    options: set[str],
    *,
    read_number: Callable[[str], Any] = float,
    read_object: Callable[[list[tuple[str, Any]]], Any] = dict,
) -> object:
    """The value of JSON; ValueError for anything else.

    `options` are Test-Json's, in small letters. `read_number` reads a number with a fraction or an
    exponent, `read_object` makes an object of its names and values.
    """
    if "ignorecomments" in options:
        text = _COMMENT.sub(lambda found: found[1] or " ", text)
    if "allowtrailingcommas" in options:
        text = _TRAILING_COMMA.sub(lambda found: found[1] or "", text)
    try:
        value = json.loads(
            text,
            parse_float=read_number,
            parse_constant=_refuse_constant,
            object_pairs_hook=read_object,
        )
    except RecursionError as error:
        raise ValueError("too deep") from error
    if _depth(value) > _MAXIMUM_DEPTH:
        raise ValueError("too deep")
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _depth(value: object) -> int:
    deepest, level = 0, [value]
    while level:
        containers = [each for each in level if isinstance(each, dict | list)]
        deepest += bool(containers)
        level = [
            inner
            for each in containers
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return deepest
