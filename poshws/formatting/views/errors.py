"""Views of errors: as they are reported, and in full as Get-Error shows them."""

from __future__ import annotations

from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.psobject import PSObject
from poshws.formatting.default import screen_size
from poshws.formatting.error_details import describe_error
from poshws.formatting.error_view import error_parts
from poshws.formatting.objects import base
from poshws.formatting.packets import NEW_LINE, Part
from poshws.formatting.style import PLAIN, error_theme_of, renders_ansi
from poshws.formatting.view import Grouping, View, custom

_EXTENDED = "#PSExtendedError"


def _reported(target: object, session: object) -> list[Part]:
    record = base(target)
    assert isinstance(record, ErrorRecord)
    width, _ = screen_size(session)
    return error_parts(session, record, width, ansi=renders_ansi(session))


def _described(target: object, session: object) -> list[Part]:
    _make_plain(target)
    theme = error_theme_of(session) if renders_ansi(session) else PLAIN
    parts: list[Part] = []
    for line in describe_error(target, theme).split("\n"):
        parts += [line, NEW_LINE]
    return parts[:-1]


def _make_plain(target: object) -> None:
    """From now on the error is shown as errors are."""
    names = target.type_names if isinstance(target, PSObject) else None
    for name in names or ():
        if name.endswith(_EXTENDED):
            assert names is not None
            names.remove(name)
            names.append(name.removesuffix(_EXTENDED))
            return


VIEWS: list[View] = [
    custom(
        "System.Management.Automation.ErrorRecord#PSExtendedError System.Exception#PSExtendedError",
        _described,
        "GetErrorInstance",
        group=Grouping("PSErrorIndex", "ErrorIndex"),
    ),
    custom(
        "System.Management.Automation.ErrorRecord", _reported, "ErrorInstance", out_of_band=True
    ),
]
