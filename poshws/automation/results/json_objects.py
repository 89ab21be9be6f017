"""[Microsoft.PowerShell.Commands.JsonObject]: what the two JSON commands are made of."""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.corelib.exceptions.dotnet import ArgumentException, InvalidOperationException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.typesystem.declare import declare
from poshws.serialization.json.parse import DEFAULT_DEPTH, JsonKeyError, parse_json
from poshws.serialization.json.reader import JsonSyntaxError
from poshws.serialization.json.write import JsonOptions, write_json


class ConvertToJsonContext:
    """How JSON is to be written."""

    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.JsonObject+ConvertToJsonContext"

    def __init__(
        self,
        depth: int,
        enums_as_strings: bool,
        compress: bool,
        escape: object = "Default",
        *rest: object,
    ) -> None:
        self.options = JsonOptions(
            depth=depth,
            compress=compress,
            enums_as_strings=enums_as_strings,
            escape=str(escape),
            warn=lambda text: None,
        )


def convert_from_json(text: str, *given: Any) -> object:
    """`given`: whether to give hashtables, how deep it may be, and last where an error goes."""
    *choices, error = given
    as_hashtable = bool(choices[0]) if choices else False
    depth = DEFAULT_DEPTH if len(choices) < 2 else choices[1]
    error.value = None
    if not (text or "").strip():
        return None
    try:
        # null: as deep as it likes
        return parse_json(text, as_hashtable=as_hashtable, depth=2**31 if depth is None else depth)
    except JsonSyntaxError as problem:
        text = f"Conversion from JSON failed with error: {problem}"
        raise ArgumentException(text) from None
    except JsonKeyError as problem:
        reason = InvalidOperationException(str(problem))
        error.value = ErrorRecord(reason, problem.error_id, "InvalidOperation", None)
        return None


def convert_to_json(value: object, context: ConvertToJsonContext) -> str:
    """The JSON text of an object."""
    return write_json(value, context.options, piped=False)


_ERROR = "[ref] System.Management.Automation.ErrorRecord error"
_CONTEXT = ConvertToJsonContext.net_name
TYPES = [
    declare(
        "Microsoft.PowerShell.Commands.JsonObject",
        None,
        {
            f"static System.Object ConvertFromJson(string input, {_ERROR})": convert_from_json,
            f"static System.Object ConvertFromJson(string input, bool returnHashtable, {_ERROR})": (
                convert_from_json
            ),
            "static System.Object ConvertFromJson(string input, bool returnHashtable, "
            f"System.Nullable[int] maxDepth, {_ERROR})": convert_from_json,
            f"static string ConvertToJson(System.Object objectToProcess, {_CONTEXT} context)": (
                convert_to_json
            ),
        },
        kind="static",
    ),
    declare(
        _CONTEXT,
        ConvertToJsonContext,
        {
            "new(int maxDepth, bool enumsAsStrings, bool compressOutput)": ConvertToJsonContext,
            "new(int maxDepth, bool enumsAsStrings, bool compressOutput, "
            "Newtonsoft.Json.StringEscapeHandling stringEscapeHandling, "
            "System.Management.Automation.PSCmdlet targetCmdlet, "
            "System.Threading.CancellationToken cancellationToken)": ConvertToJsonContext,
        },
        kind="struct",
    ),
]
