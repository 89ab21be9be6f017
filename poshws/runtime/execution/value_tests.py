"""What compiled code asks of any value before it takes a fast path."""

from __future__ import annotations

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.runtime.execution.enumeration import elements_of


def is_null(value: object) -> bool:
    """Null or nothing."""
    return value is None or value is AUTOMATION_NULL


def is_list(value: object) -> bool:
    """True for what filters as the left side of a comparison."""
    return (
        type(value) is list
        or (type(value) is not str and isinstance(value, list))
        or (
            value is not None
            and type(value) not in (str, int, float, bool)
            and elements_of(value) is not None
            and value is not AUTOMATION_NULL
        )
    )


def are_strings(value: object) -> bool:
    """Whether it is an array or a list of strings alone."""
    return isinstance(value, list) and set(map(type, value)) <= {str}
