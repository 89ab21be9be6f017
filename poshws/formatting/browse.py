"""An object and what is inside of it as nested `class … { name = value }` text."""

from __future__ import annotations

from collections.abc import Iterable

from poshws.corelib.records import dataclass
from poshws.formatting import objects
from poshws.formatting.expressions import evaluate_first
from poshws.formatting.packets import NEW_LINE, Body, CustomShape, CustomText, Frame, Part, Shape
from poshws.formatting.rows import ERROR_MARK, Generator, default_properties
from poshws.formatting.text import smart_text
from poshws.formatting.widths import ELLIPSIS

_INDENT = 2


@dataclass(slots=True)
class BrowsingGenerator(Generator):
    """Goes down to the depth of the options."""

    kind = "Custom"

    def start(self, first: object) -> Shape:
        return CustomShape()

    def body(self, target: object) -> Body:
        parts: list[Part] = []
        depth = self.options.depth
        if objects.is_scalar(objects.type_names(target)):
            self._leaf(target, parts)
        elif (elements := objects.elements(target)) is not None:
            self._enumeration(elements, 0, depth, parts)
        else:
            self._object(target, 0, depth, parts, asked=True)
        return CustomText(parts)

    def _object(
        self, target: object, level: int, depth: int, parts: list[Part], *, asked: bool = False
    ) -> None:
        chosen = self.chosen(target) if asked else default_properties(target)
        names = objects.type_names(target)
        parts += [f"class {names[0].rpartition('.')[2] if names else 'PSObject'}", NEW_LINE]
        parts += ["{", NEW_LINE]
        inside: list[Part] = []
        for each in chosen:
            inside.append(f"{each.expression.label} = ")
            result = evaluate_first(each.expression, target, self.session)
            value = result.value if result is not None else None
            if result is not None and result.error is not None:
                self._note(result.error, "PSPropertyExpressionError", target, each.expression.label)
                value = ERROR_MARK if self.options.display_error else ""
            self._value(value, level, depth if each.depth is None else each.depth, inside)
        parts += [Frame(inside, _INDENT), "}", NEW_LINE]

    def _value(self, value: object, level: int, depth: int, parts: list[Part]) -> None:
        elements = objects.elements(value) if value is not None else None
        if elements is not None:
            inside: list[Part] = []
            self._enumeration(elements, level + 1, depth, inside)
            parts += [NEW_LINE, Frame(inside, _INDENT)]
        elif self._is_leaf(value, level, depth):
            self._leaf(value, parts)
        else:
            inside = []
            self._object(value, level + 1, depth, inside)
            parts += [NEW_LINE, Frame(inside, _INDENT)]

    def _enumeration(
        self, elements: Iterable[object], level: int, depth: int, parts: list[Part]
    ) -> None:
        inside: list[Part] = []
        for count, element in enumerate(elements):
            if 0 <= self.limit <= count:
                self._leaf(ELLIPSIS, inside)
                break
            if self._is_leaf(element, level, depth):
                self._leaf(element, inside)
            elif (nested := objects.elements(element)) is not None:
                deeper: list[Part] = []
                self._enumeration(nested, level + 1, depth, deeper)
                inside += [NEW_LINE, Frame(deeper, _INDENT)]
            else:
                self._object(element, level + 1, depth, inside)
        parts += ["[", NEW_LINE, Frame(inside, _INDENT), "]", NEW_LINE, NEW_LINE]

    def _leaf(self, value: object, parts: list[Part]) -> None:
        parts += [smart_text(value, self.limit, self.session), NEW_LINE]

    @staticmethod
    def _is_leaf(value: object, level: int, depth: int) -> bool:
        return level >= depth or value is None or objects.is_scalar(objects.type_names(value))
