"""Delegates: a script block, a Python function or a .NET-like callable, called as a .NET method
would call it.
"""

from __future__ import annotations

from collections.abc import Callable

from poshws.corelib import execution_context
from poshws.objects.conversion.truth import truth


def call(delegate: object, *arguments: object) -> object:
    """The delegate's result for the arguments."""
    if callable(delegate):
        return delegate(*arguments)
    return execution_context.current.call_block(delegate, None, arguments)


def holds(predicate: object, *arguments: object) -> bool:
    """Whether the predicate is true of the arguments."""
    result = call(predicate, *arguments)
    return result if type(result) is bool else truth(result)


def as_function(delegate: object) -> Callable[..., object]:
    """The delegate as a Python function."""
    if callable(delegate):
        return delegate
    return lambda *arguments: execution_context.current.call_block(delegate, None, arguments)
