"""Generic methods: type arguments given by the script, or inferred from the arguments."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from poshws.corelib.psobject import unwrap
from poshws.corelib.system.reference import PSReference
from poshws.corelib.typesystem.declare import Overload, Parameter
from poshws.corelib.typesystem.type_names import replace_names
from poshws.corelib.typesystem.types import Type, declared_type, type_of


def instantiate_method(
    overload: Overload,
    arguments: Sequence[object],
    generic: Sequence[Type] | None,
    casts: Sequence[Type | None] = (),
) -> Overload | None:
    """The overload with its type arguments put in, or None where they can't be inferred; the type
    of an argument that is a cast is the cast's.
    """
    if generic is None:
        inferred: dict[str, Type] = {}
        for place, argument in enumerate(arguments[: len(overload.parameters)]):
            parameter = overload.parameters[place]
            if parameter.mode == "ref" and isinstance(argument, PSReference):
                argument = argument.value
            cast = casts[place] if casts else None
            _infer(parameter.type_name, argument, overload.generic, inferred, cast)
        if any(name not in inferred for name in overload.generic):
            return None
        types = tuple(inferred[name] for name in overload.generic)
    else:
        types = tuple(generic)
    names = dict(zip(overload.generic, (each.display_name for each in types), strict=True))
    parameters = tuple(
        Parameter(each.name, replace_names(each.type_name, names), each.mode, each.default)
        for each in overload.parameters
    )
    closed = Overload(
        overload.name,
        parameters,
        _with_types(overload, types),
        return_type=replace_names(overload.return_type, names),
        is_static=overload.is_static,
    )
    closed.owner = overload.owner
    return closed


def _with_types(overload: Overload, types: tuple[Type, ...]) -> partial[object]:
    """The types come first, behind `self` where there is one."""
    if overload.is_static:
        return partial(overload.function, types)

    def call(this: object, *arguments: object) -> object:
        return overload.function(this, types, *arguments)

    return partial(call)


def _infer(
    type_name: str,
    argument: object,
    generic: tuple[str, ...],
    found: dict[str, Type],
    cast: Type | None = None,
) -> None:
    """Learns type arguments from one parameter: `T`, `T[]`, `IEnumerable[T]`,
    `IDictionary[K,V]`.
    """
    argument = unwrap(argument)
    if argument is None:
        return
    kind = cast or type_of(argument)
    if type_name in generic:
        _learn(found, type_name, kind)
        return
    if type_name.endswith("[]") and type_name[:-2] in generic and kind.element_type is not None:
        learnt = _element(argument, kind) if cast is None else kind.element_type
        _learn(found, type_name[:-2], learnt)
        return
    head, bracket, inside = type_name.partition("[")
    if not bracket:
        return
    names = [each.strip() for each in inside.rstrip("]").split(",")]
    if kind.element_type is not None and len(names) == 1 and names[0] in generic:
        learnt = _element(argument, kind) if cast is None else kind.element_type
        _learn(found, names[0], learnt)
        return
    wanted = f"{head}`{len(names)}"
    for each in (kind, *kind.ancestors):
        if each.definition_name == wanted and len(each.arguments) == len(names):
            for name, value in zip(names, each.arguments, strict=True):
                if name in generic:
                    _learn(found, name, value)
            return


def _learn(found: dict[str, Type], name: str, kind: Type) -> None:
    """Of all that arguments say of a type argument, the one that stands for the others."""
    known = found.get(name)
    if known is None or kind.is_assignable_from(known):
        found[name] = kind


def _element(argument: object, kind: Type) -> Type:
    assert kind.element_type is not None
    if type(argument) is list and argument:
        kinds = {type_of(each) for each in argument if each is not None}
        if len(kinds) == 1 and None not in argument:
            return kinds.pop()
    return kind.element_type


__all__ = ["instantiate_method", "declared_type"]
