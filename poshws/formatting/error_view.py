"""An error record as text, in the view that $ErrorView names.

ConciseView: `Command: file:line`, the line with the place marked, and the message wrapped to the
screen; where the
error has no place in a script, `Command: message`. NormalView: the message, the position, category
and id.
"""

from __future__ import annotations

import os
import re

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.error_records import ErrorRecord, message_of
from poshws.corelib.exceptions.powershell import RecordedException, RuntimeException
from poshws.corelib.psobject import unwrap
from poshws.formatting.packets import NEW_LINE, Part
from poshws.formatting.style import PLAIN, Theme, error_theme_of, strip
from poshws.formatting.wrapping import split_lines
from poshws.objects.conversion.strings import convert_to_string

_NATIVE_IDS = frozenset({"NativeCommandErrorMessage", "NativeCommandError"})
_LINE_HEAD = 4  # the width of "Line"


def render(session: object, record: ErrorRecord, width: int, *, ansi: bool) -> str:
    """The text of an error as the console prints it, which leaves empty lines out."""
    lines = split_lines(view_text(session, record, width, ansi=ansi))
    return "\n".join(line for line in lines if strip(line))


def view_text(session: object, record: ErrorRecord, width: int, *, ansi: bool) -> str:
    """The text of an error with `\\n` between lines; one with a position ends with `\\n`."""
    theme = error_theme_of(session) if ansi else PLAIN
    view = _error_view(session)
    if record.fully_qualified_error_id in _NATIVE_IDS:
        return theme.error + message_of(record.exception) + theme.reset
    if view == "detailedview":
        return theme.error + _detailed(session, record, theme) + theme.reset
    if view == "categoryview":
        return theme.error + record.category_info.message() + theme.reset
    if view == "conciseview":
        return _concise(session, record, width, theme) + _recommendation(record, theme)
    return theme.error + _command_prefix(record) + _normal(record)


def _detailed(session: object, record: ErrorRecord, theme: Theme) -> str:
    """What Get-Error says of the newest error, whichever is to be shown; of none, nothing."""
    from poshws.formatting.error_details import describe_error  # deferred

    errors = getattr(session, "error_list", None)
    if errors is not None and not errors:
        return ""
    newest = unwrap(errors[0]) if errors else record
    shown = newest if isinstance(newest, ErrorRecord) else record
    return "\n" + describe_error(shown, theme) + "\n\n"


def error_parts(session: object, record: ErrorRecord, width: int, *, ansi: bool) -> list[Part]:
    """The same as the parts of a custom view."""
    parts: list[Part] = []
    for index, line in enumerate(split_lines(view_text(session, record, width, ansi=ansi))):
        if index:
            parts.append(NEW_LINE)
        parts.append(line)
    return parts


def _error_view(session: object) -> str:
    get_variable = getattr(session, "get_variable", None)
    value = get_variable("ErrorView") if get_variable is not None else None
    return str(value).lower() if value is not None else "conciseview"


def _recommendation(record: ErrorRecord, theme: Theme) -> str:
    details = record.error_details
    action = details.recommended_action if details is not None else ""
    if not action or action.isspace():
        return ""
    return f"\n{theme.error}  Recommendation: {action}{theme.reset}"


class _Invocation:
    """The facts of the invocation that an error happened in, empty where there is none."""

    def __init__(self, info: object) -> None:
        self.exists = info is not None
        self.script_name = str(getattr(info, "script_name", None) or "")
        self.line_number = int(getattr(info, "script_line_number", None) or 0)
        self.column = int(getattr(info, "offset_in_line", None) or 0)
        self.position_message = str(getattr(info, "position_message", None) or "")
        self.invocation_name = str(getattr(info, "invocation_name", None) or "")
        self.command: object = getattr(info, "my_command", None)

    @property
    def command_name(self) -> str:
        return str(getattr(self.command, "name", None) or "")


def _concise(session: object, record: ErrorRecord, width: int, theme: Theme) -> str:
    place = _Invocation(record.invocation_info)
    position, prefix = _position(record, place, theme)
    message = prefix + _message(record)
    if place.script_name or record.category_info.category == "ParserError":
        message = _wrapped(message, prefix, width) + "\n"
    reason = _reason(session, record, place)
    return f"{theme.error}{reason}: {position}{theme.error}{message}{theme.reset}"


def _position(record: ErrorRecord, place: _Invocation, theme: Theme) -> tuple[str, str]:
    """The file and the marked line, and what stands before each line of the message."""
    target = _shown_target(record)
    is_parse_error = record.category_info.category == "ParserError" and isinstance(
        record.exception, RecordedException
    )
    is_in_script = bool(place.script_name) or place.line_number > 1
    # An error inside of a module is shown without the module's own line.
    is_module = re.search(r"\.psm1$", place.script_name, re.IGNORECASE) is not None
    if target is None and (not (is_parse_error or is_in_script) or is_module):
        return "", ""
    if target is not None:
        head, number = f"{theme.reset}{target[0]}\n", target[1]
        line, marker = target[2].strip(), ""
    else:
        head, number = _file_head(place, theme), str(place.line_number)
        line, marker = _marked_line(place)
    indent = " " * max(len(number) - _LINE_HEAD, 0)
    accent, reset = theme.error_accent, theme.reset
    text = f"{head}{accent}{indent}Line |\n"
    text += f"{accent}{number:>{_LINE_HEAD}} | {reset}{_accented(line, marker, theme)}\n"
    prefix = f"{accent}{indent}     | {theme.error}"
    if marker:
        text += f"{prefix}{marker}\n"
    return text, prefix


def _file_head(place: _Invocation, theme: Theme) -> str:
    if not place.script_name:
        return "\n"
    head = f"{theme.reset}{place.script_name}:{place.line_number}"
    if os.environ.get("TERM_PROGRAM") == "vscode":
        # Its terminal makes file:line:column a link.
        head += f":{place.column}"
    return head + "\n"


def _marked_line(place: _Invocation) -> tuple[str, str]:
    """The line of code and the line with `~` from a position message, without their `+`."""
    lines = place.position_message.split("\n")
    if len(lines) < 2:
        return "", ""
    return lines[1][1:], lines[-1][1:]


def _accented(line: str, marker: str, theme: Theme) -> str:
    """The marked part in colour, unless it is the whole line."""
    if not marker:
        return line
    start, length = marker.find("~"), len(marker.strip())
    if theme.plain or length >= len(line):
        return line
    end = start + length
    return line[:start] + theme.error_accent + line[start:end] + theme.reset + line[end:]


def _shown_target(record: ErrorRecord) -> tuple[str, str, str] | None:
    """File, line number and text of a target that says where to look, as Pester's assertions do."""
    target = unwrap(record.target)
    if not isinstance(target, Hashtable):
        return None
    items = {str(key).lower(): value for key, value in target.items()}
    if "line" not in items or "linetext" not in items:
        return None
    return (
        convert_to_string(items.get("file")),
        convert_to_string(items["line"]),
        convert_to_string(items["linetext"]),
    )


def _message(record: ErrorRecord) -> str:
    details = record.error_details
    if details is not None and details.message:
        return details.message
    message = message_of(record.exception)
    if record.category_info.category == "ParserError" and "~\n" in message:
        return message.split("~\n")[1].split("\n\n")[0]
    return message


def _wrapped(message: str, prefix: str, width: int) -> str:
    """The message on lines that fit the screen, each behind the prefix, broken at blanks."""
    prefix_length = len(strip(prefix))
    invisible = len(prefix) - prefix_length
    text = message.replace("\n", " ").replace("\t", " ")
    if width <= 0 or len(text) - invisible <= width:
        return text
    first = _until_blank(text, width + invisible)
    lines = [first]
    rest = text[len(first) :].strip()
    while len(rest) + prefix_length > width:
        line = _until_blank(prefix + rest, width + invisible)
        if len(line) <= len(prefix):
            break
        lines.append(line)
        rest = rest[len(line) - len(prefix) :].strip()
    return "\n".join([*lines, prefix + rest.strip()])


def _until_blank(text: str, length: int) -> str:
    """The text cut to a length, and there at its last blank."""
    if len(text) <= length:
        return text
    cut = text[:length]
    for at in range(len(cut) - 1, -1, -1):
        if cut[at].isspace():
            return cut[:at]
    return cut


def _reason(session: object, record: ErrorRecord, place: _Invocation) -> str:
    """The name before the colon: the command if it is one, else the most telling part of the
    category.
    """
    thrown = record.exception
    if isinstance(thrown, RuntimeException) and _was_thrown(thrown):
        return "Exception"
    if place.command_name and _is_command(session, place.command_name):
        return place.command_name
    category = record.category_info
    if category.activity:
        return category.activity
    if place.command is not None:
        return place.command_name or str(place.command)
    if place.invocation_name:
        return place.invocation_name
    if category.category != "NotSpecified":
        return category.category
    return category.reason or "Error"


def _is_command(session: object, name: str) -> bool:
    find_command = getattr(session, "find_command", None)
    return find_command is None or find_command(name) is not None


def _command_prefix(record: ErrorRecord) -> str:
    """`name : ` of the command that failed, for NormalView."""
    place = _Invocation(record.invocation_info)
    command = place.command
    if command is None:
        return f"{place.invocation_name} : " if place.invocation_name else ""
    kind = str(getattr(command, "command_type", ""))
    if kind == "ExternalScript":
        path = getattr(command, "path", None)
        return f"{path} : " if path else ""
    if kind == "Script":
        return f"{getattr(command, 'script_block', '')} : "
    if place.invocation_name in ("", "&", "."):
        return f"{place.command_name} : " if place.command_name else ""
    return f"{place.invocation_name} : "


def _normal(record: ErrorRecord) -> str:
    place = _Invocation(record.invocation_info)
    category = record.category_info
    text = record.message
    has_position = place.exists and (
        place.command is not None or category.category != "ParserError"
    )
    if has_position and place.position_message:
        text += "\n" + place.position_message
    text += f"\n+ CategoryInfo          : {category.message()}"
    return text + f"\n+ FullyQualifiedErrorId : {record.fully_qualified_error_id}"


def _was_thrown(error: RuntimeException) -> bool:
    """Whether `throw` threw it, or what it was put around for a command that ran the script."""
    inner = error.inner_exception if type(error) is RuntimeException else None
    return error.was_thrown_by_throw or getattr(inner, "was_thrown_by_throw", False)
