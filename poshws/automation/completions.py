"""What completion gives: matches, and which part of the text they stand for."""

from __future__ import annotations

from typing import Any

from poshws.clr.collections.lists import Collection
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib import execution_context
from poshws.corelib.exceptions.powershell import PSArgumentException, PSArgumentNullException
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import core_type

AUTOMATION = "System.Management.Automation."


class CompletionResult:
    """One match; `kind` names its ResultType."""

    __slots__ = ("completion_text", "kind", "list_item_text", "tool_tip")

    def __init__(
        self, text: str, item: str | None = None, kind: str = "Text", tip: str | None = None
    ) -> None:
        self.completion_text = text
        self.list_item_text = text if item is None else item
        self.kind = kind
        self.tool_tip = self.list_item_text if tip is None else tip

    @property
    def result_type(self) -> EnumValue:
        """What kind of thing it is."""
        kind = core_type(AUTOMATION + "CompletionResultType").python
        assert kind is not None and issubclass(kind, EnumValue)
        return kind.parse(self.kind)

    def __repr__(self) -> str:
        return f"<{self.kind} {self.completion_text!r}>"


class CommandCompletion:
    """All matches; index and length say which part of the text they replace, -1 for none."""

    def __init__(
        self,
        matches: list[CompletionResult],
        current: int = -1,
        index: int = -1,
        length: int = -1,
    ) -> None:
        self.matches = matches
        self.current_match_index = current
        self.replacement_index = index
        self.replacement_length = length


class ResultMembers:
    """CompletionResult."""

    @staticmethod
    def new(
        text: str, item: str | None = None, kind: Any = None, tip: str | None = None
    ) -> CompletionResult:
        """A match that a script makes; nothing of it may be empty."""
        given = {"completionText": text}
        if kind is not None:
            given |= {"listItemText": item or "", "toolTip": tip or ""}
        for name, value in given.items():
            if not value:
                raise PSArgumentNullException(
                    None,
                    f'Cannot process argument because the value of argument "{name}" is null. '
                    f'Change the value of argument "{name}" to a non-null value.',
                )
        return CompletionResult(text, item, "Text" if kind is None else kind.name, tip)


class CompletionMembers:
    """CommandCompletion."""

    @staticmethod
    def new(matches: Any, current: int, index: int, length: int) -> object:
        """Matches of a script's own."""
        return CommandCompletion(list(matches), current, index, length)

    def completion_matches(self: Any) -> object:
        """The matches as a collection."""
        if not isinstance(self.matches, Collection):
            element = core_type(AUTOMATION + "CompletionResult")
            kind = close_type("System.Collections.ObjectModel.Collection`1", element)
            made = Collection(kind)
            made.extend(self.matches)
            self.matches = made
        return self.matches

    def set_completion_matches(self: Any, value: Any) -> None:
        """Other matches."""
        self.matches = list(value)

    def get_next_result(self: Any, forward: bool) -> object:
        """The next match, round and round; nothing where there is none."""
        if not self.matches:
            return None
        at = self.current_match_index + (1 if forward else -1)
        self.current_match_index = len(self.matches) - 1 if at < 0 else at % len(self.matches)
        return self.matches[self.current_match_index]

    @staticmethod
    def complete_input(*given: Any) -> object:
        """The matches for a text and an offset, or for what a parser made and a position."""
        if isinstance(given[0], str) and not 0 <= given[1] <= len(given[0]):
            raise PSArgumentException(
                'Cannot process argument because the value of argument "cursorIndex" is not valid. '
                'Change the value of the "cursorIndex" argument and run the operation again.'
            )
        return execution_context.current.complete_input(given)


class CompleterMembers:
    """CompletionCompleters."""

    @staticmethod
    def complete_command(name: str, *more: object) -> list[object]:
        return _matches("Command", name, more)

    @staticmethod
    def complete_operator(word: str) -> list[object]:
        return _matches("Operator", word)

    @staticmethod
    def complete_type(name: str) -> list[object]:
        return _matches("Type", name)

    @staticmethod
    def complete_variable(name: str) -> list[object]:
        return _matches("Variable", name)

    @staticmethod
    def complete_filename(name: str) -> list[object]:
        return _matches("Filename", name)


def _matches(kind: str, word: str, more: tuple[object, ...] = ()) -> list[object]:
    return execution_context.current.complete_word(kind, word, more)


TYPES = describe(
    __file__,
    {
        AUTOMATION + "CompletionResult": (CompletionResult, ResultMembers),
        AUTOMATION + "CommandCompletion": (CommandCompletion, CompletionMembers),
        AUTOMATION + "CompletionCompleters": (None, CompleterMembers),
    },
)
