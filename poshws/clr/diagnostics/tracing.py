"""Trace sources and their enums."""

from __future__ import annotations

from typing import Final

from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.enums import define_enum

_OPTIONS: Final = {
    "None": 0, "Constructor": 1, "Dispose": 2, "Finalizer": 4, "Method": 8, "Property": 16,
    "Delegates": 32, "Events": 64, "Exception": 128, "Lock": 256, "Error": 512, "Errors": 640,
    "Warning": 1024, "Verbose": 2048, "WriteLine": 4096, "Data": 6167, "Scope": 8192,
    "ExecutionFlow": 8303, "Assert": 16384, "All": 32767,
}  # fmt: skip
_TRACE_OPTIONS: Final = {
    "None": 0, "LogicalOperationStack": 1, "DateTime": 2, "Timestamp": 4, "ProcessId": 8,
    "ThreadId": 16, "Callstack": 32,
}  # fmt: skip
_LEVELS: Final = {
    "Off": 0, "Critical": 1, "Error": 3, "Warning": 7, "Information": 15, "Verbose": 31,
    "ActivityTracing": 65280, "All": -1,
}  # fmt: skip
_SOURCE: Final = "System.Management.Automation.PSTraceSource"

TYPES = [
    declare(_SOURCE + "Options", define_enum(_SOURCE + "Options", _OPTIONS, flags=True)),
    declare(
        "System.Diagnostics.TraceOptions",
        define_enum("System.Diagnostics.TraceOptions", _TRACE_OPTIONS, flags=True),
    ),
    declare(
        "System.Diagnostics.SourceLevels",
        define_enum("System.Diagnostics.SourceLevels", _LEVELS, flags=True),
    ),
    declare(
        "System.Diagnostics.SourceSwitch",
        None,
        {
            "string DisplayName {get;}": "display_name",
            "System.Diagnostics.SourceLevels Level {get;set;}": "level",
            "string ToString()": str,
        },
    ),
    declare(
        _SOURCE,
        None,
        {
            "System.Collections.Specialized.StringDictionary Attributes {get;}": "attributes",
            "string Description {get;set;}": "description",
            "System.Diagnostics.TraceListenerCollection Listeners {get;}": "listeners",
            "string Name {get;}": "name",
            f"{_SOURCE}Options Options {{get;set;}}": "options",
            "System.Diagnostics.SourceSwitch Switch {get;}": "switch",
        },
    ),
]
