"""Turns a class of exceptions into the constructors that scripts may call.

Most have .NET's three: none, a message, a message with an inner exception. The table lists the
others; its names of parameters say what an argument is for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from poshws.corelib.exceptions import dotnet as net
from poshws.corelib.exceptions import powershell as own
from poshws.corelib.exceptions.dotnet import NetException

_MESSAGE: Final = "string message"
_INNER: Final = "System.Exception innerException"
_USUAL: Final = ("", _MESSAGE, f"{_MESSAGE}, {_INNER}")
_FILE: Final = "string fileName"
_NULL: Final = ("", "string paramName", f"{_MESSAGE}, {_INNER}")
_OBJECT: Final = ("string objectName", "string objectName, string message", f"{_MESSAGE}, {_INNER}")

_SPECIAL: Final[dict[type[NetException], tuple[str, ...]]] = {
    net.ArgumentException: (
        *_USUAL,
        f"{_MESSAGE}, string paramName, {_INNER}",
        f"{_MESSAGE}, string paramName",
    ),
    net.ArgumentNullException: (*_NULL, "string paramName, string message"),
    net.ArgumentOutOfRangeException: (
        "",
        "string paramName",
        "string paramName, string message",
        f"{_MESSAGE}, {_INNER}",
        "string paramName, System.Object actualValue, string message",
    ),
    net.CultureNotFoundException: (
        "",
        _MESSAGE,
        "string paramName, string message",
        f"{_MESSAGE}, {_INNER}",
    ),
    net.ObjectDisposedException: _OBJECT,
    net.TypeInitializationException: (f"string fullTypeName, {_INNER}",),
    net.IOException: (*_USUAL[:2], "string message, int hresult", _USUAL[2]),
    net.FileNotFoundException: (
        *_USUAL,
        f"{_MESSAGE}, {_FILE}",
        f"{_MESSAGE}, {_FILE}, {_INNER}",
    ),
    net.ExternalException: (*_USUAL, "string message, int errorCode"),
    net.Win32Exception: ("", "int error", "int error, string message", *_USUAL[1:]),
    net.SocketException: ("", "int errorCode", "int errorCode, string message"),
    net.RegexParseException: (),
    net.RegexMatchTimeoutException: (
        *_USUAL,
        "string regexInput, string regexPattern, timespan matchTimeout",
    ),
    own.HttpResponseException: ("string message, System.Net.Http.HttpResponseMessage response",),
    own.NativeCommandExitException: (
        "string path, int exitCode, int processId, string message, string errorId",
    ),
    own.RuntimeException: (
        *_USUAL,
        f"{_MESSAGE}, {_INNER}, System.Management.Automation.ErrorRecord errorRecord",
    ),
    own.ParseException: (*_USUAL, "System.Management.Automation.Language.ParseError[] errors"),
    own.PSArgumentException: ("", _MESSAGE, f"{_MESSAGE}, string paramName", _USUAL[2]),
    own.PSArgumentNullException: (*_NULL, "string paramName, string message"),
    own.PSArgumentOutOfRangeException: (
        "",
        "string paramName",
        "string paramName, System.Object actualValue, string message",
        f"{_MESSAGE}, {_INNER}",
    ),
    own.PSObjectDisposedException: _OBJECT,
}

_ATTRIBUTES: Final = {
    "message": "_message",
    "innerException": "inner_exception",
    "paramName": "parameter_name",
    "actualValue": "actual_value",
    "fileName": "file_name",
    "objectName": "object_name",
    "hresult": "hresult",
    "errorCode": "hresult",
    "errors": "errors",
    "errorRecord": "_record",
    "response": "response",
    "path": "path",
    "exitCode": "exit_code",
    "processId": "process_id",
    "errorId": "error_id",
    "fullTypeName": "type_name_of_failure",
    "regexInput": "text",
    "regexPattern": "pattern",
    "matchTimeout": "timeout",
}


def constructors_of(python: type[NetException]) -> dict[str, object]:
    """The declarations of `new`, each with the function that makes the exception."""
    if issubclass(python, net.AggregateException):
        return _aggregate(python)
    return {
        f"new({parameters})": _maker(python, parameters)
        for parameters in _SPECIAL.get(python, _USUAL)
    }


def _maker(python: type[NetException], parameters: str) -> Callable[..., NetException]:
    if issubclass(python, net.Win32Exception) and parameters.startswith("int "):
        return lambda code, *words: python(int(code), *words)
    names = [each.split()[-1] for each in parameters.split(", ")] if parameters else []

    def make(*values: object) -> NetException:
        error = python()
        for name, value in zip(names, values, strict=True):
            if name == "fullTypeName":
                error._message = f"The type initializer for '{value}' threw an exception."
            setattr(error, _ATTRIBUTES[name], value)
        return error

    return make


def _aggregate(python: type[net.AggregateException]) -> dict[str, object]:
    def make(message: object, inners: object) -> NetException:
        found = (
            [inners] if isinstance(inners, BaseException) else list(cast("list[object]", inners))
        )
        words = None if message is None else str(message)
        return python(words, tuple(cast("list[BaseException]", found)))

    many = "System.Collections.Generic.IEnumerable[System.Exception] innerExceptions"
    some = "params System.Exception[] innerExceptions"
    return {
        "new()": lambda: make(None, []),
        "new(string message)": lambda message: make(message, []),
        f"new({_MESSAGE}, {_INNER})": make,
        f"new({many})": lambda inners: make(None, inners),
        f"new({some})": lambda inners: make(None, inners),
        f"new({_MESSAGE}, {many})": make,
        f"new({_MESSAGE}, {some})": make,
    }
