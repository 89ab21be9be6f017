"""Turns objects into a document's packets: the first decides the view, the rest is grouped.

nothing open ── an object that is shown as text (string, number, error) ──► an entry out of band
            └── any other ──► document opens: view, columns, first group ──► entries
document open ── an object of the view's types, or any if it goes by properties ──► an entry
             ├── any other ──► out of band, as text or as a list
             └── its group value differs ──► the next group
"""

from __future__ import annotations

from collections.abc import Iterator

from poshws.corelib.exceptions.dotnet import NullReferenceException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.formatting import objects
from poshws.formatting.expressions import Expression, Session, evaluate
from poshws.formatting.messages import MESSAGES
from poshws.formatting.options import FormatOptions
from poshws.formatting.packets import (
    PACKETS,
    CustomText,
    Entry,
    FormatEnd,
    FormatStart,
    GroupEnd,
    GroupStart,
    Packet,
    Part,
    RawText,
)
from poshws.formatting.rows import Failure, Generator, ListGenerator
from poshws.formatting.selection import choose_generator, generator_for_view
from poshws.formatting.text import smart_text
from poshws.formatting.views import find_view

_NO_GROUP = object()


class Document:
    """Default formatting (`kind` None) or one Format-* command; `feed` the objects, `end` it."""

    def __init__(
        self, kind: str | None, options: FormatOptions, session: Session | None, limit: int
    ) -> None:
        self._kind = kind
        self._options = options
        self._session = session
        self._limit = limit
        self._generator: Generator | None = None
        self._in_group = False
        self._group_value: object = _NO_GROUP
        self._group_name = ""
        self._stream = self._given = "Output"

    def feed(self, value: object, stream: str = "Output") -> Iterator[Packet]:
        """The packets of a value; a collection counts as its elements.

        `stream`: where the value was written to ("Error" for errors that are reported).
        """
        self._stream = self._given = stream
        elements = objects.elements(value)
        if elements is None or self._options.expand == "CoreOnly":
            yield from self._feed_one(value)
            return
        if self._options.expand == "Both":
            elements = list(elements)
            yield from self._describe_collection(value, len(elements))
        for element in elements:
            yield from self._feed_one("" if element is None else element)

    def end(self) -> Iterator[Packet]:
        """Closes the group and the document that are open."""
        if self._generator is None:
            return
        if self._in_group:
            yield GroupEnd()
        yield FormatEnd()
        self._generator = None
        self._in_group = False
        self._group_value = _NO_GROUP

    def _describe_collection(self, value: object, count: int) -> Iterator[Packet]:
        yield Entry(RawText(MESSAGES["EnumerableHeader"]), True)
        shown = self._out_of_band(value, may_list=True)
        if shown is not None:
            yield shown
        message = {0: "EnumerableEmpty", 1: "EnumerableOne"}.get(count, "EnumerableMany")
        yield Entry(RawText(MESSAGES[message].format(count)), True)

    def _feed_one(self, value: object) -> Iterator[Packet]:
        if isinstance(value, PACKETS):
            yield value
            return
        self._stream = self._given
        if getattr(value, "is_merged", False):
            # A record that a redirection wrote to the output looks as it does in its own stream.
            name = objects.type_name(value).rpartition(".")[2].removesuffix("Record")
            self._stream = "Error" if isinstance(value, ErrorRecord) else name
        looks_out = not self._options.force
        if looks_out:
            shown = self._out_of_band(value, may_list=False)
            if shown is not None:
                yield shown
                return
        if self._generator is None:
            yield from self._open(value)
        elif looks_out and not self._applies(value):
            shown = self._out_of_band(value, may_list=True)
            if shown is not None:
                yield shown
                return
        yield from self._group(value)
        yield from self._entry(value)

    def _open(self, value: object) -> Iterator[Packet]:
        if self._options.asks_for_nothing:
            raise NullReferenceException()
        self._generator = choose_generator(
            self._kind, value, self._options, self._session, self._limit
        )
        shape = self._generator.start(value)
        autosize = self._options.autosize
        if autosize is None:
            autosize = self._generator.view is not None and self._generator.view.autosize
        yield FormatStart(shape, bool(autosize))

    def _applies(self, value: object) -> bool:
        """A view takes objects of its types only."""
        view = self._generator.view if self._generator else None
        if view is None:
            return True
        names = {name.lower() for name in objects.type_names(value)}
        return any(each.lower() in names for each in view.types)

    def _entry(self, value: object) -> Iterator[Packet]:
        assert self._generator is not None
        yield Entry(self._generator.body(value), False, self._stream)
        yield from self._report(self._generator)

    def _report(self, generator: Generator) -> Iterator[Packet]:
        failures, generator.failures = generator.failures, []
        for failure in failures:
            shown = self._out_of_band(
                objects.formatting_error(*_error_parts(failure)), may_list=True
            )
            if shown is not None:
                yield shown

    def _out_of_band(self, value: object, *, may_list: bool) -> Entry | None:
        """The entry of an object that is shown outside of any document, None for others.

        Views made for that come first; scalars and objects without properties show as text; the
        rest as a list,
        where a document of another kind is open.
        """
        names = objects.type_names(value)
        if not names:
            return None
        view = find_view(names, self._session, out_of_band=True)
        if view is not None:
            generator = generator_for_view(view, FormatOptions(), self._session, self._limit)
            return Entry(generator.body(value), True, self._stream)
        if objects.is_scalar(names) or not objects.has_properties(value):
            return Entry(RawText(objects.text(value)), True, self._stream)
        if not may_list:
            return None
        listed = ListGenerator(FormatOptions(), self._session, self._limit)
        return Entry(listed.body(value), True, self._stream)

    def _group(self, value: object) -> Iterator[Packet]:
        changed = self._update_group_value(value)
        if not self._in_group:
            self._in_group = True
            yield GroupStart(self._heading(value))
        elif changed:
            yield Entry(CustomText([]), True)
            yield GroupEnd()
            yield GroupStart(self._heading(value))

    def _grouping(self) -> Expression | None:
        if self._options.group_by is not None:
            return self._options.group_by.expression
        view = self._generator.view if self._generator else None
        return Expression(view.group.source) if view is not None and view.group else None

    def _update_group_value(self, value: object) -> bool:
        expression = self._grouping()
        if expression is None:
            return False
        results = evaluate(expression, value, self._session)
        if not results or results[0].error is not None:
            return False
        if results[0].is_nothing:
            self._group_value, before = _NO_GROUP, self._group_value
            return before is not _NO_GROUP
        before, self._group_value = self._group_value, results[0].value
        old = None if before is _NO_GROUP else before
        if objects.same_group(old, self._group_value):
            return False
        self._group_name = results[0].expression.label
        return True

    def _heading(self, value: object) -> list[Part] | None:
        if self._group_value is _NO_GROUP:
            return None
        view = self._generator.view if self._generator else None
        grouping = view.group if view is not None else None
        if grouping is not None and grouping.heading is not None:
            return grouping.heading(value, self._session)
        label = grouping.label if grouping is not None else None
        if label is None and self._options.group_by is not None:
            label = self._options.group_by.label
        text = smart_text(self._group_value, self._limit, self._session)
        return [MESSAGES["GroupHeading"].format(label or self._group_name), text]


def _error_parts(failure: Failure) -> tuple[BaseException, str, object, str]:
    message = "FailedFormat" if failure.error_id == "formattingError" else "FailedExpression"
    return failure.error, failure.error_id, failure.target, MESSAGES[message].format(failure.what)
