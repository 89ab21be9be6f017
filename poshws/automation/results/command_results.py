"""Objects that the utility commands give: groups, measurements, matches, member definitions."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from poshws.corelib.typesystem.declare import declare


class GroupInfo:
    """One group of Group-Object: the values its objects share, and the objects."""

    def __init__(self, name: str, values: Sequence[object], group: object) -> None:
        self.name = name
        self.values = values
        self.group = group
        self.count = 0

    def add(self, item: object) -> None:
        """Takes one more object in."""
        self.group.append(item)  # type: ignore[attr-defined]
        self.count += 1

    def add_all(self, items: list[object]) -> None:
        """Takes objects in."""
        self.group.extend(items)  # type: ignore[attr-defined]
        self.count += len(items)


class GroupInfoNoElement(GroupInfo):
    """A group that only counts."""

    def add_all(self, items: list[object]) -> None:
        self.count += len(items)

    def add(self, item: object) -> None:
        self.count += 1


class MeasureInfo:
    """What Measure-Object found out, root of its kinds."""

    def __init__(self) -> None:
        self.property: str | None = None


class GenericMeasureInfo(MeasureInfo):
    """Statistics over numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.average: float | None = None
        self.sum: float | None = None
        self.maximum: object = None
        self.minimum: object = None
        self.standard_deviation: float | None = None


class GenericObjectMeasureInfo(MeasureInfo):
    """Statistics over objects that aren't all numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.average: float | None = None
        self.sum: float | None = None
        self.maximum: object = None
        self.minimum: object = None
        self.standard_deviation: float | None = None


class TextMeasureInfo(MeasureInfo):
    """Lines, words and characters."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: int | None = None
        self.words: int | None = None
        self.characters: int | None = None


class MemberDefinition:
    """One member as Get-Member lists it."""

    def __init__(self, type_name: str, name: str, member_type: object, definition: str) -> None:
        self.type_name = type_name
        self.name = name
        self.member_type = member_type
        self.definition = definition

    def __str__(self) -> str:
        return self.definition


class MatchInfoContext:
    """The lines around a match."""

    def __init__(self) -> None:
        self.pre_context: list[object] = []
        self.post_context: list[object] = []
        self.display_pre_context: list[object] = []
        self.display_post_context: list[object] = []

    def copy(self) -> MatchInfoContext:
        """A context with lists of its own."""
        twin = MatchInfoContext()
        twin.pre_context = list(self.pre_context)
        twin.post_context = list(self.post_context)
        twin.display_pre_context = list(self.display_pre_context)
        twin.display_post_context = list(self.display_post_context)
        return twin


class MatchInfo:
    """A line that Select-String found, with where it stands and what matched in it.

    `emphasized` has start and length of each match that is shown in reverse video.
    """

    def __init__(self) -> None:
        self.ignore_case = True
        self.line_number = 0
        self.line = ""
        self.path = "InputStream"
        self.pattern = ""
        self.context: MatchInfoContext | None = None
        self.matches: object = None
        self.emphasized: list[tuple[int, int]] = []

    @property
    def filename(self) -> str:
        """The last part of the path, InputStream for piped text."""
        if self.path == "InputStream":
            return self.path
        return os.path.basename(self.path)

    def relative_path(self, directory: str) -> str:
        """The path as seen from a directory, whole if it lies elsewhere."""
        if self.path == "InputStream" or not directory:
            return self.path
        prefix = directory.rstrip("/") + "/"
        return self.path[len(prefix) :] if self.path.startswith(prefix) else self.path

    def to_text(self, directory: str | None = None) -> str:
        """`file:line:text`, with the lines around it when there is a context."""
        path = self.path if directory is None else self.relative_path(directory)
        return self._lines(path, self.line)

    def to_emphasized_text(self, directory: str | None = None) -> str:
        """The same with the matches in reverse video."""
        path = self.path if directory is None else self.relative_path(directory)
        return self._lines(path, self._emphasized_line())

    def _lines(self, path: str, line: str) -> str:
        if self.context is None:
            return self._format(line, self.line_number, path, "")
        before, after = self.context.display_pre_context, self.context.display_post_context
        first = self.line_number - len(before)
        lines = [self._format(str(text), first + i, path, "  ") for i, text in enumerate(before)]
        lines.append(self._format(line, self.line_number, path, "> "))
        follow = self.line_number + 1
        lines += [self._format(str(text), follow + i, path, "  ") for i, text in enumerate(after)]
        return "\n".join(lines)

    def _format(self, line: str, number: int, path: str, prefix: str) -> str:
        if self.path == "InputStream":
            return prefix + line
        return f"{prefix}{path}:{number}:{line}"

    def _emphasized_line(self) -> str:
        parts, position = [], 0
        for start, length in self.emphasized:
            end = start + length
            parts += [self.line[position:start], "\x1b[7m", self.line[start:end], "\x1b[0m"]
            position = end
        return "".join(parts) + self.line[position:]

    def __str__(self) -> str:
        return self.to_text()


class ProgressRecord:
    """How far something is, as Write-Progress says."""

    def __init__(self, activity_id: int, activity: str, status: str = "Processing") -> None:
        self.activity_id = activity_id
        self.activity = activity
        self.status_description = status
        self.current_operation = ""
        self.parent_activity_id = -1
        self.percent_complete = -1
        self.seconds_remaining = -1
        self.record_type: object = "Processing"

    def __str__(self) -> str:
        return (
            f"parent = {self.parent_activity_id} id = {self.activity_id} act = {self.activity} "
            f"stat = {self.status_description} cur = {self.current_operation} "
            f"pct = {self.percent_complete} sec = {self.seconds_remaining} "
            f"type = {self.record_type}"
        )


class CallStackFrame:
    """One call of Get-PSCallStack; `extent` is where it stands now."""

    def __init__(self, command: str, function_name: str, extent: Any, file: str | None) -> None:
        self.command = command
        self.function_name = function_name
        self.position = extent
        self.script_name = file
        self.arguments = "{}"

    @property
    def script_line_number(self) -> int:
        """The line, from 1."""
        return int(self.position.start_line)

    @property
    def location(self) -> str:
        """`file.ps1: line 3`, as the table shows it."""
        return self.script_location()

    def script_location(self) -> str:
        """The file's name and the line."""
        name = os.path.basename(self.script_name) if self.script_name else "<No file>"
        return f"{name}: line {self.script_line_number}"

    def __str__(self) -> str:
        file = self.script_name or "<No file>"
        return f"at {self.function_name}, {file}: line {self.script_line_number}"


_MEASURE = "Microsoft.PowerShell.Commands.MeasureInfo"
_NUMBERS = {
    "int Count {get;set;}": "count",
    "System.Nullable[double] Average {get;set;}": "average",
    "System.Nullable[double] Sum {get;set;}": "sum",
}


class VerbInfo:
    """An approved verb of command names."""

    __slots__ = ("alias_prefix", "description", "group", "verb")
    net_name = "System.Management.Automation.VerbInfo"

    def __init__(self, verb: str, alias_prefix: str, group: str, description: str) -> None:
        self.verb = verb
        self.alias_prefix = alias_prefix
        self.group = group
        self.description = description


TYPES = [
    declare(
        VerbInfo.net_name,
        VerbInfo,
        {
            "string Verb {get;set;}": "verb",
            "string AliasPrefix {get;set;}": "alias_prefix",
            "string Group {get;set;}": "group",
            "string Description {get;set;}": "description",
        },
    ),
    declare(
        "Microsoft.PowerShell.Commands.GroupInfo",
        GroupInfo,
        {
            "System.Collections.ArrayList Values {get;}": "values",
            "int Count {get;}": "count",
            "System.Collections.ObjectModel.Collection[psobject] Group {get;}": "group",
            "string Name {get;}": "name",
        },
    ),
    declare(
        "Microsoft.PowerShell.Commands.GroupInfoNoElement",
        GroupInfoNoElement,
        base="Microsoft.PowerShell.Commands.GroupInfo",
    ),
    declare(_MEASURE, MeasureInfo, {"string Property {get;set;}": "property"}),
    declare(
        "Microsoft.PowerShell.Commands.GenericMeasureInfo",
        GenericMeasureInfo,
        {
            **_NUMBERS,
            "System.Nullable[double] Maximum {get;set;}": "maximum",
            "System.Nullable[double] Minimum {get;set;}": "minimum",
            "System.Nullable[double] StandardDeviation {get;set;}": "standard_deviation",
        },
        base=_MEASURE,
    ),
    declare(
        "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
        GenericObjectMeasureInfo,
        {
            **_NUMBERS,
            "System.Object Maximum {get;set;}": "maximum",
            "System.Object Minimum {get;set;}": "minimum",
            "System.Nullable[double] StandardDeviation {get;set;}": "standard_deviation",
        },
        base=_MEASURE,
    ),
    declare(
        "Microsoft.PowerShell.Commands.TextMeasureInfo",
        TextMeasureInfo,
        {
            "System.Nullable[int] Lines {get;set;}": "lines",
            "System.Nullable[int] Words {get;set;}": "words",
            "System.Nullable[int] Characters {get;set;}": "characters",
        },
        base=_MEASURE,
    ),
    declare(
        "Microsoft.PowerShell.Commands.MemberDefinition",
        MemberDefinition,
        {
            "new(string typeName, string name, System.Management.Automation.PSMemberTypes "
            "memberType, string definition)": MemberDefinition,
            "string TypeName {get;}": "type_name",
            "string Name {get;}": "name",
            "System.Management.Automation.PSMemberTypes MemberType {get;}": "member_type",
            "string Definition {get;}": "definition",
            "string ToString()": str,
        },
    ),
    declare(
        "Microsoft.PowerShell.Commands.MatchInfoContext",
        MatchInfoContext,
        {
            "string[] PreContext {get;set;}": "pre_context",
            "string[] PostContext {get;set;}": "post_context",
            "string[] DisplayPreContext {get;set;}": "display_pre_context",
            "string[] DisplayPostContext {get;set;}": "display_post_context",
            "System.Object Clone()": MatchInfoContext.copy,
        },
    ),
    declare(
        "Microsoft.PowerShell.Commands.MatchInfo",
        MatchInfo,
        {
            "new()": MatchInfo,
            "bool IgnoreCase {get;set;}": "ignore_case",
            "ulong LineNumber {get;set;}": "line_number",
            "string Line {get;set;}": "line",
            "string Filename {get;}": "filename",
            "string Path {get;set;}": "path",
            "string Pattern {get;set;}": "pattern",
            "Microsoft.PowerShell.Commands.MatchInfoContext Context {get;set;}": "context",
            "System.Text.RegularExpressions.Match[] Matches {get;set;}": "matches",
            "string RelativePath(string directory)": MatchInfo.relative_path,
            "string ToString()": MatchInfo.to_text,
            "string ToString(string directory)": MatchInfo.to_text,
            "string ToEmphasizedString(string directory)": MatchInfo.to_emphasized_text,
        },
    ),
    declare(
        "System.Management.Automation.ProgressRecord",
        ProgressRecord,
        {
            "new(int activityId, string activity, string statusDescription)": ProgressRecord,
            "new(int activityId)": lambda number: ProgressRecord(number, ""),
            "int ActivityId {get;}": "activity_id",
            "int ParentActivityId {get;set;}": "parent_activity_id",
            "string Activity {get;set;}": "activity",
            "string StatusDescription {get;set;}": "status_description",
            "string CurrentOperation {get;set;}": "current_operation",
            "int PercentComplete {get;set;}": "percent_complete",
            "int SecondsRemaining {get;set;}": "seconds_remaining",
            "System.Management.Automation.ProgressRecordType RecordType {get;set;}": "record_type",
            "string ToString()": str,
        },
    ),
    declare(
        "System.Management.Automation.CallStackFrame",
        CallStackFrame,
        {
            "string Command {get;}": "command",
            "string Location {get;}": "location",
            "string Arguments {get;}": "arguments",
            "string FunctionName {get;}": "function_name",
            "string ScriptName {get;}": "script_name",
            "int ScriptLineNumber {get;}": "script_line_number",
            "System.Object Position {get;}": "position",
            "string GetScriptLocation()": CallStackFrame.script_location,
            "string ToString()": str,
        },
    ),
]
