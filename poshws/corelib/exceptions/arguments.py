"""What PowerShell's own API says of an argument it does not take (PSTraceSource.NewArgument…)."""

from __future__ import annotations

from poshws.corelib.exceptions.powershell import (
    PSArgumentException,
    PSArgumentNullException,
    PSArgumentOutOfRangeException,
)


def null_argument(name: str) -> PSArgumentNullException:
    """The argument is null."""
    return PSArgumentNullException(
        name,
        f'Cannot process argument because the value of argument "{name}" is null. '
        f'Change the value of argument "{name}" to a non-null value.',
    )


def invalid_argument(name: str) -> PSArgumentException:
    """The argument is none that is taken."""
    return PSArgumentException(
        f'Cannot process argument because the value of argument "{name}" is not valid. '
        f'Change the value of the "{name}" argument and run the operation again.',
        parameter=name,
    )


def argument_out_of_range(name: str, value: object) -> PSArgumentOutOfRangeException:
    """The argument is too small or too large."""
    return PSArgumentOutOfRangeException(
        name,
        f'Cannot process argument because the value of argument "{name}" is out of range. '
        f'Change argument "{name}" to a value that is within range.',
        value,
    )
