"""Operators under the names compiled code calls them by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.values.convert import convert, to_text, truth
from poshws.values.nothing import NOTHING

if TYPE_CHECKING:
    from poshws.runtime.scopes import Scope
    from poshws.runtime.session import Session

import operator as _o


def _num(v):
    if v is None or v is NOTHING: return 0
    return v

def add(a, b):
    if isinstance(a, str): return a + to_text(b)
    if isinstance(a, list): return list(a) + (list(b) if isinstance(b, list) else [b])
    if a is None: return b
    return _num(a) + _num(b)

def subtract(a, b): return _num(a) - _num(b)
def multiply(a, b): return a * _num(b)
def divide(a, b):
    from poshws.values.exceptions import RuntimeException, DivideByZeroException
    if b == 0: raise RuntimeException("Attempted to divide by zero.", DivideByZeroException("Attempted to divide by zero."))
    r = a / b
    return int(r) if type(a) is type(b) is int and r == int(r) else r
def remainder(a, b):
    import math
    return int(math.fmod(a, b))
def _cmp(op):
    def f(a, b, ic):
        if isinstance(a, list): return [x for x in a if f(x, b, ic)]
        if isinstance(a, str):
            b = to_text(b)
            if ic: a, b = a.casefold(), b.casefold()
        try: return op(a, b)
        except TypeError: return False
    return f
def span(ps, a, b): return range(a, b + 1) if a <= b else range(a, b - 1, -1)
def span_list(ps, a, b): return list(span(ps, a, b))
def like(ps, a, b, ic):
    import fnmatch
    return fnmatch.fnmatch(a.lower(), b.lower())
def match(ps, scope, a, b, ic):
    import re
    m = re.search(b, a, re.I)
    return bool(m)
def join(ps, a, b): return to_text(b).join(to_text(x) for x in (a if isinstance(a, list) else [a]))
def format_text(ps, a, b):
    return a.format(*(b if isinstance(b, list) else [b]))
def is_type(ps, a, b):
    from poshws.values.types import is_instance
    return is_instance(a, b)

NAMES = dict(add=add, subtract=subtract, multiply=multiply, divide=divide, remainder=remainder,
  eq=_cmp(_o.eq), ne=_cmp(_o.ne), lt=_cmp(_o.lt), gt=_cmp(_o.gt), le=_cmp(_o.le), ge=_cmp(_o.ge),
  span=span, span_list=span_list, like=like, match=match, join=join, format_text=format_text, is_type=is_type,
  negate=_o.neg, plus=_o.pos)
