"""How an object becomes the entry of a document: in a table, a list, a wide view or as text.

Each comes in two kinds, by a predefined view or by the object's properties. A table's columns are
decided by the
first object; a list asks every object for its own properties.
"""

from __future__ import annotations

from poshws.corelib.records import dataclass, field
from poshws.formatting import objects
from poshws.formatting.expressions import Expression, Result, Session, evaluate_first, resolve
from poshws.formatting.options import Calculated, FormatOptions
from poshws.formatting.packets import (
    LEFT,
    RIGHT,
    UNDEFINED,
    Body,
    Column,
    CustomShape,
    CustomText,
    ListRow,
    ListShape,
    Shape,
    TableRow,
    TableShape,
    WideCell,
    WideShape,
)
from poshws.formatting.text import TextError, display_name_expression, field_text
from poshws.formatting.view import ListEntry, Source, View, WideEntry
from poshws.objects.conversion.truth import truth

MOST_TABLE_COLUMNS = 10
ERROR_MARK = "#ERR"
FORMAT_ERROR_MARK = "#FMTERR"


@dataclass(slots=True)
class Failure:
    """An error met while formatting; -ShowError prints it."""

    error: BaseException
    error_id: str
    target: object
    what: str


@dataclass(slots=True)
class Generator:
    """`session` None: no script blocks can run. Failures collect in `failures`."""

    options: FormatOptions
    session: Session | None
    limit: int
    view: View | None = None
    failures: list[Failure] = field(default_factory=list)
    kind = ""

    def start(self, first: object) -> Shape:
        """The shape of a document that begins with an object."""
        raise NotImplementedError

    def body(self, target: object) -> Body:
        """The entry of an object."""
        raise NotImplementedError

    def text(
        self,
        target: object,
        expression: Expression,
        format_text: str | None,
        in_table: bool = False,
    ) -> tuple[str, Result | None]:
        """An expression's value as text; errors are empty, or a mark with -DisplayError."""
        result = evaluate_first(expression, target, self.session)
        if result is None:
            return "", None
        if result.error is not None:
            self._note(result.error, "PSPropertyExpressionError", target, result.expression.label)
            return (ERROR_MARK if self.options.display_error else ""), result
        try:
            text = field_text(
                result.value, self.limit, self.session, format_text=format_text, in_table=in_table
            )
        except TextError as error:
            return self._text_in_spite(error, result), result
        return text, result

    def _text_in_spite(self, error: TextError, result: Result) -> str:
        """A format that fails is left out, unless -DisplayError wants to see it."""
        if self.options.display_error:
            self._note(error.error, "formattingError", result.value, error.format_text or "")
            return FORMAT_ERROR_MARK
        if error.format_text is None:
            return ""
        return field_text(result.value, self.limit, self.session)

    def _note(self, error: BaseException, error_id: str, target: object, what: str) -> None:
        if self.options.show_error:
            self.failures.append(Failure(error, error_id, target, what))

    def chosen(self, target: object) -> list[Calculated]:
        """The properties asked for, resolved for an object, else what it shows by default."""
        if self.options.properties:
            return expand(self.options.properties, target)
        return default_properties(target)


def expand(
    asked: list[Calculated], target: object, *, keep_missing: bool = False
) -> list[Calculated]:
    """Wildcards become properties; a table keeps names the object lacks as empty columns."""
    made: list[Calculated] = []
    for each in asked:
        found = resolve(each.expression, target)
        if not found and keep_missing and not each.expression.is_wildcard:
            made.append(each)
        made += [_with_expression(each, expression) for expression in found]
    return made


def _with_expression(asked: Calculated, expression: Expression) -> Calculated:
    return Calculated(
        expression, asked.label, asked.width, asked.alignment, asked.format, asked.depth
    )


def default_properties(target: object) -> list[Calculated]:
    """The type's default display set, else all properties."""
    names = objects.default_display_set(target)
    if names:
        return [Calculated(Expression(name)) for name in names]
    return [Calculated(Expression(name, True)) for name in objects.property_names(target)]


@dataclass(slots=True)
class TableGenerator(Generator):
    """Rows of the properties that the first object decides."""

    _active: list[Calculated] = field(default_factory=list)
    kind = "Table"

    def start(self, first: object) -> Shape:
        if self.options.properties:
            found = expand(self.options.properties, first, keep_missing=True)
        else:
            found = default_properties(first)
            if not objects.default_display_set(first):
                found = found[:MOST_TABLE_COLUMNS]
        self._active = found
        columns = [self._column(each, first) for each in self._active]
        hide = bool(self.options.hide_headers)
        return TableShape(columns, hide, self.options.repeat_header)

    def _column(self, asked: Calculated, first: object) -> Column:
        alignment = asked.alignment
        if alignment is None:
            alignment = self._default_alignment(asked.expression, first)
        label = asked.label if asked.label is not None else asked.expression.label
        return Column(label, asked.width, alignment)

    def _default_alignment(self, expression: Expression, first: object) -> int:
        """Numbers and other scalars of the first object go right, text left."""
        result = evaluate_first(expression, first, self.session)
        if result is None or result.error is not None or result.value is None:
            return LEFT
        names = objects.type_names(result.value)
        if names[:1] == ["System.String"]:
            return LEFT
        return RIGHT if objects.is_scalar(names) else LEFT

    def body(self, target: object) -> Body:
        values = [
            self.text(target, each.expression, each.format, in_table=each.format is None)[0]
            for each in self._active
        ]
        return TableRow(values, [], bool(self.options.wrap))


@dataclass(slots=True)
class ViewTableGenerator(Generator):
    """Rows of a predefined table."""

    kind = "Table"

    def start(self, first: object) -> Shape:
        view = self._view()
        columns = [
            Column(
                each.label if each.label is not None else str(each.source),
                each.width,
                each.alignment or each.cell_alignment,
                each.label is None or bool(objects.matching_properties(first, each.label)),
            )
            for each in view.columns
        ]
        hide = self.options.hide_headers
        return TableShape(
            columns, view.hide_header if hide is None else hide, self.options.repeat_header
        )

    def _view(self) -> View:
        assert self.view is not None
        return self.view

    def body(self, target: object) -> Body:
        view = self._view()
        values = [self.text(target, Expression(c.source), c.format)[0] for c in view.columns]
        alignments = [each.cell_alignment for each in view.columns]
        wrap = self.options.wrap
        return TableRow(
            values,
            alignments if any(each != UNDEFINED for each in alignments) else [],
            view.wrap if wrap is None else wrap,
        )


@dataclass(slots=True)
class ListGenerator(Generator):
    """All properties of each object, or those asked for."""

    kind = "List"

    def start(self, first: object) -> Shape:
        return ListShape()

    def body(self, target: object) -> Body:
        if self.view is not None:
            return self._by_view(self.view, target)
        chosen = self.chosen(target)
        return ListRow(
            [each.label or each.expression.label for each in chosen],
            [self.text(target, each.expression, each.format)[0] for each in chosen],
        )

    def _by_view(self, view: View, target: object) -> Body:
        labels: list[str] = []
        values: list[str] = []
        entry = entry_for(view.entries, target)
        for item in entry.items if entry else []:
            if item.condition is not None and not holds(item.condition, target, self.session):
                continue
            text, result = self.text(target, Expression(item.source), item.format)
            named = result.expression.label if result is not None else str(item.source)
            labels.append(item.label if item.label is not None else named)
            values.append(text)
        return ListRow(labels, values)


def holds(condition: Source, target: object, session: Session | None) -> bool:
    """Whether an item's condition is true for an object; an error counts as no."""
    result = evaluate_first(Expression(condition), target, session)
    return result is not None and result.error is None and truth(result.value)


def entry_for(entries: list[ListEntry], target: object) -> ListEntry | None:
    """The entry for the object's most specific type, else the one for all."""
    for name in objects.type_names(target):
        for entry in entries:
            if any(each.lower() == name.lower() for each in entry.types):
                return entry
    return next((entry for entry in entries if not entry.types), None)


@dataclass(slots=True)
class WideGenerator(Generator):
    """One property of each object, several objects a line."""

    kind = "Wide"

    def start(self, first: object) -> Shape:
        autosize = self.options.autosize
        if autosize is None and self.view is not None:
            autosize = self.view.autosize
        if autosize:
            return WideShape(0)
        columns = self.options.columns
        if columns is None:
            columns = self.view.wide_columns if self.view is not None else 0
        return WideShape(columns)

    def body(self, target: object) -> Body:
        if self.view is not None:
            cell = self._cell_for(self.view.cells, target)
            return WideCell(self.text(target, Expression(cell.source), cell.format)[0])
        chosen = self._chosen_property(target)
        if not chosen:
            return WideCell("")
        return WideCell(self.text(target, chosen[0].expression, chosen[0].format)[0])

    def _chosen_property(self, target: object) -> list[Calculated]:
        if not self.options.properties:
            name = display_name_expression(target)
            if name is not None:
                return [Calculated(name)]
        return self.chosen(target)

    def _cell_for(self, cells: list[WideEntry], target: object) -> WideEntry:
        for name in objects.type_names(target):
            for cell in cells:
                if any(each.lower() == name.lower() for each in cell.types):
                    return cell
        return next(cell for cell in cells if not cell.types)


@dataclass(slots=True)
class ViewCustomGenerator(Generator):
    """Text that a predefined view makes of an object."""

    kind = "Custom"

    def start(self, first: object) -> Shape:
        return CustomShape()

    def body(self, target: object) -> Body:
        assert self.view is not None and self.view.content is not None
        return CustomText(self.view.content(target, self.session))
