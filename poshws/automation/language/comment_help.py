"""What a script's comment says as help, as syntax trees give it: CommentHelpInfo."""

from __future__ import annotations

from typing import Any

from poshws.clr.collections.dictionaries import Dictionary
from poshws.clr.collections.lists import List
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib import execution_context
from poshws.corelib.typesystem.types import core_type

LANGUAGE = "System.Management.Automation.Language."


class CommentHelpInfo:
    """System.Management.Automation.Language.CommentHelpInfo."""

    __slots__ = (
        "component",
        "description",
        "examples",
        "forward_help_category",
        "forward_help_target_name",
        "functionality",
        "inputs",
        "links",
        "maml_help_file",
        "notes",
        "outputs",
        "parameters",
        "remote_help_runspace",
        "role",
        "synopsis",
    )
    net_name = LANGUAGE + "CommentHelpInfo"

    def __init__(self, help: Any) -> None:
        self.synopsis = help.synopsis or None
        self.description = help.description or None
        self.notes = help.notes or None
        self.component = help.component or None
        self.role = help.role or None
        self.functionality = help.functionality or None
        self.forward_help_target_name = help.forward_name or None
        self.forward_help_category = help.forward_category or None
        self.maml_help_file = help.external_help or None
        self.remote_help_runspace = None
        self.parameters = _dictionary({n.upper(): t for n, t in help.parameters.items()})
        self.examples = _collection([each.text for each in help.examples])
        self.inputs = _collection(help.inputs)
        self.outputs = _collection(help.outputs)
        self.links = _collection(help.links)

    def get_comment_block(self) -> str:
        """A comment that says the same."""
        lines = ["<#"]
        for keyword in ("synopsis", "description"):
            lines += _section(keyword, getattr(self, keyword))
        for name, text in self.parameters.items():
            lines += [f".PARAMETER {name}", text]
        for keyword, strings in (("inputs", self.inputs), ("outputs", self.outputs)):
            for text in strings:
                lines += [f".{keyword.upper()}", text]
        lines += _section("notes", self.notes)
        for keyword, strings in (("EXAMPLE", self.examples), ("LINK", self.links)):
            for text in strings:
                lines += [f".{keyword}", text]
        for keyword in ("forward_help_target_name", "forward_help_category"):
            if getattr(self, keyword):
                lines.append(f".{keyword.replace('_', '').upper()} {getattr(self, keyword)}")
        for keyword in ("component", "role", "functionality"):
            lines += _section(keyword, getattr(self, keyword))
        if self.maml_help_file:
            lines.append(f".EXTERNALHELP {self.maml_help_file}")
        return "\n".join([*lines, "#>", ""])


def _section(keyword: str, text: str | None) -> list[str]:
    return [f".{keyword.upper()}", text] if text else []


def _dictionary(strings: dict[str, str]) -> Any:
    text = core_type("System.String")
    kind = close_type("System.Collections.Generic.Dictionary`2", text, text)
    return Dictionary(kind, list(strings.items()))


def _collection(strings: list[str]) -> Any:
    kind = "System.Collections.ObjectModel.ReadOnlyCollection`1"
    return List(close_type(kind, core_type("System.String")), strings)


def help_of(body: object) -> CommentHelpInfo | None:
    """The help of a script block's node, null where no comment is help."""
    help = execution_context.current.services.help_of_tree(body)
    return None if help is None else CommentHelpInfo(help)


TYPES = describe(__file__, {LANGUAGE + "CommentHelpInfo": CommentHelpInfo})
