"""Script blocks and methods as delegates, callables whose results have the delegate's type."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Final

from poshws.corelib import execution_context
from poshws.corelib.typesystem.declare import Method, Overload
from poshws.corelib.typesystem.types import Type, core_type, declared_type
from poshws.objects.conversion.failures import impossible
from poshws.objects.invocation.methods import MethodView
from poshws.objects.object_model import object_model

_OTHERS = frozenset(
    (
        "System.Comparison`1",
        "System.Converter`2",
        "System.EventHandler",
        "System.Text.RegularExpressions.MatchEvaluator",
    )
)


_BASES: Final = ("System.Delegate", "System.MulticastDelegate")
"""No delegate can be made of these alone."""


def is_delegate(wanted: Type) -> bool:
    """Whether a type stands for functions."""
    if wanted.kind == "delegate":
        return wanted.full_name not in _BASES
    name = wanted.definition_name
    return (
        name.startswith(("System.Func`", "System.Action", "System.Predicate`")) or name in _OTHERS
    )


class ScriptDelegate:
    """A script block as a .NET delegate. Each type of delegates has a class of its own, so that the
    class alone says what an argument is.
    """

    __slots__ = ("block",)
    is_of_one_type: ClassVar[bool] = True
    net_type: ClassVar[Type]
    is_void: ClassVar[bool]
    result_type: ClassVar[Type | None]
    # The Python class of a result that needs no conversion.
    python: ClassVar[type | None]

    def __init__(self, block: object) -> None:
        self.block = block

    def __call__(self, *arguments: object) -> object:
        result = execution_context.current.call_block(self.block, None, arguments)
        return result if type(result) is self.python else self.converted(result)

    def converted(self, result: object) -> object:
        """The result as the delegate's type."""
        if self.is_void:
            return None
        wanted = self.result_type
        if wanted is None or type(result) is wanted.python:
            return result

        return object_model().convert(result, wanted)


class MethodDelegate(ScriptDelegate):
    """One overload of a method, with the object it was taken from."""

    __slots__ = ()
    block: Callable[..., object]

    def __call__(self, *arguments: object) -> object:
        return self.converted(self.block(*arguments))


_CLASSES: Final[dict[tuple[type, Type], type[ScriptDelegate]]] = {}


def _class_of(base: type[ScriptDelegate], net_type: Type) -> type[ScriptDelegate]:
    """The class of the delegates of a type."""
    found = _CLASSES.get((base, net_type))
    if found is None:
        name = net_type.definition_name
        result_type = _result_type(net_type)
        members = {
            "__slots__": (),
            "net_type": net_type,
            "is_void": name.startswith("System.Action") or name == "System.EventHandler",
            "result_type": result_type,
            "python": None if result_type is None else result_type.python,
        }
        found = _CLASSES[base, net_type] = type(base.__name__, (base,), members)
    return found


def from_block(value: object, wanted: Type) -> object:
    return _class_of(ScriptDelegate, wanted)(value)


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


def _bound(view: MethodView, overload: Overload, wanted: Type) -> ScriptDelegate:
    owner = () if overload.is_static else (view.owner,)
    method = Method(overload.name, [overload])

    def run(*arguments: object) -> object:
        return object_model().call_method(method, owner, list(arguments))

    return _class_of(MethodDelegate, wanted)(run)


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
