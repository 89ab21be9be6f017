"""Which view an object gets: a predefined one, else a table for up to four properties."""

from __future__ import annotations

from poshws.formatting import objects
from poshws.formatting.browse import BrowsingGenerator
from poshws.formatting.expressions import Session
from poshws.formatting.messages import MESSAGES
from poshws.formatting.options import FormatOptions
from poshws.formatting.rows import (
    Generator,
    ListGenerator,
    TableGenerator,
    ViewCustomGenerator,
    ViewTableGenerator,
    WideGenerator,
)
from poshws.formatting.view import View
from poshws.formatting.views import find_view, views_of

MOST_PROPERTIES_FOR_TABLE = 4
_BY_PROPERTIES: dict[str, type[Generator]] = {
    "Table": TableGenerator,
    "List": ListGenerator,
    "Wide": WideGenerator,
    "Custom": BrowsingGenerator,
}
_BY_VIEW: dict[str, type[Generator]] = {
    "Table": ViewTableGenerator,
    "List": ListGenerator,
    "Wide": WideGenerator,
    "Custom": ViewCustomGenerator,
}


class ViewNotFound(Exception):
    """-View names a view that the object has not."""

    def __init__(self, name: str, message: str) -> None:
        super().__init__(message)
        self.name = name
        self.message = message


def choose_generator(
    kind: str | None, first: object, options: FormatOptions, session: Session | None, limit: int
) -> Generator:
    """The generator for a document that starts with an object. Raises ViewNotFound."""
    view = None
    if not options.properties:
        names = objects.type_names(first)
        view = find_view(names, session, kind=kind, name=options.view)
        if view is None and options.view is not None and kind is not None:
            raise ViewNotFound(options.view, _missing_view_text(kind, options.view, first, session))
    if view is not None:
        return generator_for_view(view, options, session, limit)
    return _BY_PROPERTIES[kind or _default_kind(first)](options, session, limit)


def generator_for_view(
    view: View, options: FormatOptions, session: Session | None, limit: int
) -> Generator:
    return _BY_VIEW[view.kind](options, session, limit, view)


def _default_kind(first: object) -> str:
    shown = objects.default_display_set(first) or objects.property_names(first)
    return "Table" if len(shown) <= MOST_PROPERTIES_FOR_TABLE else "List"


def _missing_view_text(kind: str, name: str, first: object, session: Session | None) -> str:
    """What PowerShell advises: other views of the shape, or the command that has the view."""
    type_name = objects.type_name(objects.base(first))
    views = views_of(type_name, session)
    same_shape = [view.name for view in views if view.kind == kind]
    if same_shape:
        return MESSAGES["InvalidView"].format(name, kind, ", ".join(same_shape))
    others = [f"Format-{view.kind}" for view in views if view.name.lower() == name.lower()]
    if others:
        advice = MESSAGES["OtherFormatCommands"] + ", ".join(others)
        return MESSAGES["UnknownViewSuffix"].format(name, kind) + advice
    return MESSAGES["UnknownView"].format(name) + MESSAGES["NoSuchViews"].format(kind, type_name)
