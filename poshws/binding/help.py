"""What is written about a command: the same for a cmdlet's docstring and a script's comment."""

from __future__ import annotations


class Example:
    """One example: the code, what it prints, and the remarks."""

    __slots__ = ("code", "introduction", "output", "remarks", "text")

    def __init__(self, code: str, remarks: str = "", output: str = "") -> None:
        self.code = code
        self.remarks = remarks
        self.output = output
        self.introduction = "PS > "
        # As a comment has it.
        self.text = ""


class CommentHelp:
    """The parts of a help text; ``parameters`` has lower-case names."""

    __slots__ = (
        "component",
        "defaults",
        "description",
        "examples",
        "external_help",
        "forward_category",
        "forward_name",
        "functionality",
        "inputs",
        "links",
        "notes",
        "outputs",
        "parameters",
        "role",
        "synopsis",
    )

    def __init__(self) -> None:
        self.synopsis = ""
        self.description = ""
        self.parameters: dict[str, str] = {}
        # Lower-case name of a parameter → its default value as it is written.
        self.defaults: dict[str, str] = {}
        self.examples: list[Example] = []
        self.inputs: list[str] = []
        self.outputs: list[str] = []
        self.links: list[str] = []
        self.notes = ""
        self.component = ""
        self.role = ""
        self.functionality = ""
        self.forward_name = ""
        self.forward_category = ""
        self.external_help = ""
