"""What commands compare, match and format values with: the operators of the language as Python
functions.
"""

from __future__ import annotations

from typing import Any

from poshws.corelib.globalization.collation import compare_text as compare_texts
from poshws.corelib.globalization.collation import text_key as text_key
from poshws.objects.conversion.type_tests import is_type as is_of_type
from poshws.operators import matching
from poshws.operators.comparison import compare as compare
from poshws.operators.comparison import contains as contains
from poshws.operators.comparison import eq as equal
from poshws.operators.comparison import ge as greater_or_equal
from poshws.operators.comparison import gt as greater
from poshws.operators.comparison import le as less_or_equal
from poshws.operators.comparison import lt as less
from poshws.operators.comparison import ne as not_equal
from poshws.operators.composite_format import format_operator as format_
from poshws.operators.matching import like as like
from poshws.operators.matching import match as match


def not_like(left: Any, right: Any, ignore_case: bool = True) -> Any:
    """`left -notlike right`"""
    return matching.like(left, right, ignore_case, True)


def not_match(left: Any, right: Any, ignore_case: bool = True) -> Any:
    """`left -notmatch right`"""
    return matching.match(left, right, ignore_case, True)


__all__ = [
    "compare",
    "compare_texts",
    "contains",
    "equal",
    "format_",
    "greater",
    "greater_or_equal",
    "is_of_type",
    "less",
    "less_or_equal",
    "like",
    "match",
    "not_equal",
    "not_like",
    "not_match",
    "text_key",
]
