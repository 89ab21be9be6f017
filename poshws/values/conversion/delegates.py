"""Script blocks and methods as delegates, callables whose results have the delegate's type."""

from __future__ import annotations

from collections.abc import Callable

from poshws.values import hooks
from poshws.values.conversion.failures import impossible
from poshws.values.declare import Method, Overload
from poshws.values.invocation import call_method
from poshws.values.method_views import MethodView
from poshws.values.types import Type, core_type, declared_type

_OTHERS = frozenset(
    (
        "System.Comparison`1",
        "System.Converter`2",
        "System.EventHandler",
        "System.Delegate",
        "System.Text.RegularExpressions.MatchEvaluator",
    )
)


def is_delegate(wanted: Type) -> bool:
    """Whether a type stands for functions."""
    if wanted.kind == "delegate":
        return True
    name = wanted.definition_name
    return (
        name.startswith(("System.Func`", "System.Action", "System.Predicate`")) or name in _OTHERS
    )


class ScriptDelegate:
    """A script block or a bound method as a .NET delegate."""

    __slots__ = ("block", "net_type", "_is_void", "_python", "_result_type")

    def __init__(self, block: object, net_type: Type) -> None:
        self.block = block
        self.net_type = net_type
        name = net_type.definition_name
        self._is_void = name.startswith("System.Action") or name == "System.EventHandler"
        self._result_type = _result_type(net_type)
        self._python = None if self._result_type is None else self._result_type.python

    def __call__(self, *arguments: object) -> object:
        result = hooks.call_block(self.block, None, arguments)
        return result if type(result) is self._python else self.converted(result)

    def converted(self, result: object) -> object:
        """The result as the delegate's type."""
        if self._is_void:
            return None
        wanted = self._result_type
        if wanted is None or type(result) is wanted.python:
            return result
        from poshws.values.convert import convert

        return convert(result, wanted)


class MethodDelegate(ScriptDelegate):
    """One overload of a method, with the object it was taken from."""

    __slots__ = ()
    block: Callable[..., object]

    def __call__(self, *arguments: object) -> object:
        return self.converted(self.block(*arguments))


def from_block(value: object, wanted: Type) -> object:
    return ScriptDelegate(value, wanted)


def from_method(value: object, wanted: Type) -> object:
    """The overload that fits the delegate exactly, else the first whose types are related."""
    invoke = wanted.find_method("Invoke")
    if not isinstance(value, MethodView) or invoke is None or not isinstance(value.member, Method):
        raise impossible(value, wanted)
    shape = _types(wanted, invoke.overloads[0])
    related: Overload | None = None
    for overload in value.member.overloads:
        types = [declared_type(name) for name in _names(overload)]
        if types == shape:
            return _bound(value, overload, wanted)
        if related is None and _is_related(types, shape):
            related = overload
    if related is None:
        raise impossible(value, wanted)
    return _bound(value, related, wanted)


def _names(overload: Overload) -> list[str]:
    """The result's type and the parameters', as the signature writes them."""
    return [overload.return_type or "void", *(each.type_name for each in overload.parameters)]


def _types(wanted: Type, overload: Overload) -> list[Type]:
    return [declared_type(wanted.substitute(name)) for name in _names(overload)]


def _is_related(types: list[Type], shape: list[Type]) -> bool:
    if len(types) != len(shape):
        return False
    result, asked = types[0], shape[0]
    if result != asked and (asked.name == "Void" or not asked.is_assignable_from(result)):
        return False
    return all(
        own.is_assignable_from(passed) for own, passed in zip(types[1:], shape[1:], strict=True)
    )


def _bound(view: MethodView, overload: Overload, wanted: Type) -> MethodDelegate:
    owner = () if overload.is_static else (view.owner,)
    method = Method(overload.name, [overload])

    def run(*arguments: object) -> object:
        return call_method(method, owner, list(arguments))

    return MethodDelegate(run, wanted)


def _result_type(net_type: Type) -> Type | None:
    name = net_type.definition_name
    if name.startswith("System.Func`") and net_type.arguments:
        return net_type.arguments[-1]
    if name.startswith("System.Predicate`"):
        return core_type("System.Boolean")
    if name == "System.Comparison`1":
        return core_type("System.Int32")
    if name == "System.Converter`2" and net_type.arguments:
        return net_type.arguments[1]
    if name.endswith(".MatchEvaluator"):
        return core_type("System.String")
    return None
