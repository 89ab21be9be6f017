"""The debugger of a runspace; the objects are the runtime's (runtime.debugger.stops)."""

from __future__ import annotations

from poshws.corelib.typesystem.declare import declare

_AUTOMATION = "System.Management.Automation."


TYPES = [
    declare(
        _AUTOMATION + "Debugger",
        None,
        {
            "bool InBreakpoint {get;}": "in_breakpoint",
            "bool IsActive {get;}": "is_active",
            "void add_DebuggerStop(System.Object value)": lambda self, handler: self.listen(
                handler
            ),
            "void remove_DebuggerStop(System.Object value)": lambda self, handler: self.forget(
                handler
            ),
            f"{_AUTOMATION}DebuggerCommandResults ProcessCommand({_AUTOMATION}PSCommand command, "
            f"{_AUTOMATION}PSDataCollection[psobject] output)": lambda self, command, output: (
                self.process_command(command, output)
            ),
        },
    ),
    declare(_AUTOMATION + "ScriptDebugger", None, {}, base=_AUTOMATION + "Debugger"),
    declare(
        _AUTOMATION + "DebuggerStopEventArgs",
        None,
        {
            "System.Management.Automation.InvocationInfo InvocationInfo {get;}": "invocation_info",
            "System.Object Breakpoints {get;}": "breakpoints",
            "System.Object ResumeAction {get;set;}": "resume_action",
        },
    ),
    declare(
        _AUTOMATION + "DebuggerCommandResults",
        None,
        {
            "System.Object ResumeAction {get;}": "resume_action",
            "bool EvaluatedByDebugger {get;}": "evaluated_by_debugger",
        },
    ),
    declare(
        _AUTOMATION + "PSDebugContext",
        None,
        {
            "System.Management.Automation.InvocationInfo InvocationInfo {get;}": "invocation_info",
            "System.Object Breakpoints {get;}": "breakpoints",
            "System.Object Trigger {get;}": "trigger",
        },
    ),
]
