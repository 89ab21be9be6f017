"""The types of functions: Action, Func, Predicate and their like. A script block becomes one when
it is passed.
"""

from __future__ import annotations

from typing import Any, Final

from poshws.clr.metadata.describe import describe
from poshws.corelib.typesystem.declare import Declaration, declare

_INTERFACES: Final = ("System.ICloneable", "System.Runtime.Serialization.ISerializable")

SIMPLE: Final[dict[str, str]] = {
    "System.Predicate`1[T]": "bool Invoke(T obj)",
    "System.Comparison`1[T]": "int Invoke(T x, T y)",
    "System.Converter`2[TInput,TOutput]": "TOutput Invoke(TInput input)",
    "System.EventHandler": "void Invoke(System.Object sender, System.EventArgs e)",
    "System.EventHandler`1[TEventArgs]": "void Invoke(System.Object sender, TEventArgs e)",
    "System.AsyncCallback": "void Invoke(System.IAsyncResult ar)",
    "System.Text.RegularExpressions.MatchEvaluator": (
        "string Invoke(System.Text.RegularExpressions.Match match)"
    ),
    "System.Threading.ThreadStart": "void Invoke()",
    "System.Threading.ParameterizedThreadStart": "void Invoke(System.Object obj)",
    "System.Threading.TimerCallback": "void Invoke(System.Object state)",
    "System.Threading.WaitCallback": "void Invoke(System.Object state)",
    "System.Threading.WaitOrTimerCallback": "void Invoke(System.Object state, bool timedOut)",
    "System.Net.Security.RemoteCertificateValidationCallback": (
        "bool Invoke(System.Object sender, X509Certificate certificate, System.Object chain, "
        "System.Object sslPolicyErrors)"
    ),
}
"""A delegate's type, and what calling it looks like."""


def _call(this: Any, *arguments: object) -> object:
    return this(*arguments)


def _delegate(name: str, signature: str) -> Declaration:
    members = {
        "System.Object Target {get;}": lambda this: getattr(this, "target", None),
        signature: _call,
        "System.Object DynamicInvoke(Params System.Object[] args)": lambda this, items: this(
            *(items or ())
        ),
    }
    return declare(
        name,
        None,
        members,
        base="System.MulticastDelegate",
        interfaces=_INTERFACES,
        kind="delegate",
    )


def _names(count: int) -> tuple[str, str]:
    """`T1,T2` and `T1 arg1, T2 arg2`; a single one has no number."""
    if count == 1:
        return "T", "T arg" if count else ""
    numbers = range(1, count + 1)
    return ",".join(f"T{n}" for n in numbers), ", ".join(f"T{n} arg{n}" for n in numbers)


def _actions() -> list[Declaration]:
    made = [_delegate("System.Action", "void Invoke()")]
    for count in range(1, 9):
        names, parameters = _names(count)
        parameters = "T obj" if count == 1 else parameters
        made.append(_delegate(f"System.Action`{count}[{names}]", f"void Invoke({parameters})"))
    return made


def _functions() -> list[Declaration]:
    made = [_delegate("System.Func`1[TResult]", "TResult Invoke()")]
    for count in range(1, 9):
        names, parameters = _names(count)
        name = f"System.Func`{count + 1}[{names},TResult]"
        made.append(_delegate(name, f"TResult Invoke({parameters})"))
    return made


TYPES = [
    *describe(__file__),
    declare("System.MulticastDelegate", None, {}, base="System.Delegate", kind="abstract"),
    *(_delegate(name, signature) for name, signature in SIMPLE.items()),
    *_actions(),
    *_functions(),
]
