"""Brings the signature files of poshws in line with a survey of the real types.

A type that poshws declares already keeps its place: its members become those of the survey, in the
survey's order. What it inherits from a type that is declared, too, is left to that one, unless the
file has it here. All other types go to `poshws/clr/reference_assemblies/`, one file a namespace:
they can be named and looked at, and whatever would use them says that it is not supported here.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).parents[3] / "poshws"
REFERENCE_ASSEMBLIES = PACKAGE / "clr" / "reference_assemblies"
_NAME = re.compile(
    r"(?:sealed |static |abstract )?(?:class|struct|interface|static|abstract|delegate|enum)"
    r"(?: class)?(?: flags)? (?P<name>[^\s\[]+)"
)
_EXPLICIT = re.compile(r"\sI[A-Z]\w*(?:\[[^ ]*\])?\.\w")
_WRITTEN_BY_HAND = frozenset(
    ("System.Object", "System.Threading.Tasks.Task`1", "System.Delegate")
    + ("System.Runtime.CompilerServices.TaskAwaiter",)
    + ("System.Runtime.CompilerServices.ConfiguredTaskAwaitable",)
)
"""Types whose members poshws gives simpler types than .NET, since something depends on them."""


@dataclass(frozen=True)
class Block:
    """A type of the survey: its own lines, and those it has from its base."""

    name: str
    head: str
    lines: tuple[str, ...]
    inherited: frozenset[str]

    @property
    def is_enum(self) -> bool:
        return self.head.startswith("enum")

    def own(self) -> list[str]:
        return [line for line in self.lines if line not in self.inherited]

    def text(self, lines: list[str]) -> str:
        return "\n".join([self.head, *(f"    {line}" for line in lines)])


def parse(text: str) -> dict[str, Block]:
    """The blocks of a signature file or of a survey, by full name."""
    found = {}
    for part in text.strip("\n").split("\n\n"):
        rows = [row for row in part.split("\n") if row.startswith("   ") or _NAME.match(row)]
        match = _NAME.match(rows[0]) if rows else None
        if match is None:
            continue
        lines = tuple(row.strip().lstrip("^") for row in rows[1:])
        inherited = frozenset(row.strip()[1:] for row in rows[1:] if row.startswith("   ^"))
        found[match["name"]] = Block(match["name"], rows[0], lines, inherited)
    return found


def member_name(line: str) -> str:
    """The name that a signature declares."""
    head = line.partition(" {")[0].partition(" = ")[0].partition("(")[0]
    if head.endswith("]") and "(" in line:
        head = head[: head.rindex("[")]
    return head.rpartition(" ")[2].rpartition(".")[2]


def merged(old: Block, new: Block) -> Block:
    """The members of the survey, and operators, which PowerShell's tables show only in part."""
    kept = set(old.lines)
    names = {member_name(line) for line in old.lines}

    def belongs(line: str) -> bool:
        """Whether the line stands with this type and not with its base."""
        if line not in new.inherited:
            return True
        if line.removeprefix("field ").startswith("static "):
            return False
        if line in kept:
            return True
        return member_name(line) in names and not _EXPLICIT.search(line)

    lines = [line for line in new.lines if belongs(line)]
    operators = [line for line in old.lines if " op_" in line and line not in lines]
    return Block(new.name, new.head, (*lines, *operators), new.inherited)


def extended(old: Block, new: Block) -> Block:
    """The file's own members and what the survey has beyond them, by name."""
    names = {member_name(line) for line in old.lines}
    more = [line for line in new.own() if member_name(line) not in names]
    constructors = any(line.startswith("new(") for line in old.lines)
    more = [line for line in more if not (constructors and line.startswith("new("))]
    return Block(new.name, old.head, (*old.lines, *more), new.inherited)


def refresh(path: Path, survey: dict[str, Block]) -> set[str]:
    """Rewrites a signature file; gives the names in it."""
    is_engine = "automation" in path.relative_to(PACKAGE).parts
    blocks = parse(path.read_text(encoding="utf-8"))
    strings = []
    for name, old in blocks.items():
        new = survey.get(name)
        if new is None or name in _WRITTEN_BY_HAND:
            strings.append(old.text(list(old.lines)))
        elif new.is_enum:
            strings.append(new.text(list(new.lines)))
        else:
            block = extended(old, new) if is_engine else merged(old, new)
            strings.append(block.text(list(block.lines)))
    path.write_text("\n\n".join(strings) + "\n", encoding="utf-8")
    return set(blocks)


def write_reference_assemblies(blocks: list[Block]) -> None:
    """A file for each namespace, and the index: a namespace, then the names in it."""
    by_space: dict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        by_space[block.name.partition("+")[0].rpartition(".")[0]].append(block)
    REFERENCE_ASSEMBLIES.mkdir(exist_ok=True)
    for path in REFERENCE_ASSEMBLIES.glob("*.sig"):
        path.unlink()
    index = []
    for space, members in sorted(by_space.items()):
        strings = [each.text(list(each.lines) if each.is_enum else each.own()) for each in members]
        (REFERENCE_ASSEMBLIES / f"{space}.sig").write_text(
            "\n\n".join(strings) + "\n", encoding="utf-8"
        )
        names = " ".join(each.name.removeprefix(f"{space}.") for each in members)
        index.append(f"{space}: {names} ")
    (REFERENCE_ASSEMBLIES / "names.txt").write_text("\n".join(index) + "\n", encoding="utf-8")


def main(dump: str) -> None:
    survey = parse(Path(dump).read_text(encoding="utf-8"))
    known: set[str] = set(declared_by_hand())
    for path in sorted(PACKAGE.rglob("*.sig")):
        if REFERENCE_ASSEMBLIES not in path.parents:
            known |= refresh(path, survey)
    write_reference_assemblies([block for name, block in survey.items() if name not in known])


def declared_by_hand() -> list[str]:
    """Types that poshws declares in Python."""
    from poshws.clr import TYPES
    from poshws.corelib.typesystem.core_types import core_names, exception_class

    return [*TYPES, *(name for name in core_names() if exception_class(name) is not None)]


if __name__ == "__main__":
    main(sys.argv[1])
