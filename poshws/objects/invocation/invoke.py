"""Calling what a type declares: choose the overload, convert the arguments, call, give the result
its type.

A choice is kept per method and argument classes, so a call that was made before costs one dict
access.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from math import prod
from typing import Any, Final, NamedTuple, NoReturn, cast

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import (
    InvalidCastException,
    MemberAccessException,
    NetException,
    OutOfMemoryException,
    OverflowException,
)
from poshws.corelib.exceptions.powershell import (
    MethodException,
    MethodInvocationException,
    RuntimeException,
    ScriptCallDepthException,
    as_caught,
    as_thrown,
)
from poshws.corelib.memory_limits import check_array_size
from poshws.corelib.messages import message
from poshws.corelib.numerics.numbers import BigInteger, Char, Single, SizedInteger
from poshws.corelib.psobject import PSObject, unwrap
from poshws.corelib.system.arrays import MultiArray, TypedArray
from poshws.corelib.system.reference import PSReference
from poshws.corelib.typesystem.declare import Method, Overload, Parameter
from poshws.corelib.typesystem.types import Type, declared_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.resolver import find_conversion
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.invocation.call_keys import key_of
from poshws.objects.invocation.exception_translation import TRANSLATED_ERRORS, translate_exception
from poshws.objects.invocation.overloads import choose

Wrapper = Callable[[Any], object]
Converter = Callable[[object, Type], object]


class Call(NamedTuple):
    """A bound overload: what to call, which arguments need what, and what becomes of the result."""

    overload: Overload
    function: Callable[..., object]
    needs: tuple[Parameter | None, ...] | None
    is_expanded: bool
    wrap: Wrapper | None
    # What converts the arguments whose classes alone say how; None where more has to be looked at.
    converters: tuple[tuple[type, Converter, Type] | None, ...] | None = None
    has_references: bool = False  # some arguments are passed by reference


def call_method(
    method: Method,
    target: tuple[object, ...],
    arguments: Sequence[object],
    generic: Sequence[Type] | None = None,
) -> object:
    """Calls the overload that fits; `target` is the object in a tuple, empty for a
    static method.
    """
    return run_call(method.name, bind(method, arguments, generic), target, arguments)


def bind(
    method: Method, arguments: Sequence[object], generic: Sequence[Type] | None = None
) -> Call:
    """The overload that fits, bound; raises MethodException where none does."""
    kinds = tuple(map(type, arguments))
    call: Call | None = method.cache.get(kinds) if generic is None else None
    return _bind(method, arguments, kinds, generic) if call is None else call


def run_call(
    name: str, call: Call, target: tuple[object, ...], arguments: Sequence[object]
) -> object:
    """Converts the arguments and calls; an exception of .NET's becomes a
    MethodInvocationException.
    """
    count = len(arguments)
    if call.needs is not None:
        arguments = _converted(name, call, arguments)
    try:
        result = call.function(*target, *arguments)
    except FAILURES as error:
        raise_failure(name, call, arguments, error, count)
    wrap = call.wrap
    return result if wrap is None else wrap(result)


def converted_arguments(name: str, call: Call, arguments: Sequence[object]) -> Sequence[object]:
    """The arguments as the parameters take them."""
    return arguments if call.needs is None else _converted(name, call, arguments)


FAILURES: Final = (NetException, *TRANSLATED_ERRORS)
"""What a method may throw that a script has to see."""


def raise_failure(
    name: str, call: Call, arguments: Sequence[object], error: Exception, count: int | None = None
) -> NoReturn:
    """Raises what a script sees of what a method threw; `count` is the number of arguments as
    written, where the last ones were packed into a params array.
    """
    failure = error if isinstance(error, NetException) else None
    if failure is None:
        failure = translate_exception(call.overload, arguments, error)
    elif passes_as_it_is(call, failure):
        failure = None
    if failure is None:
        raise error
    raise wrap_error(name, len(arguments) if count is None else count, failure) from error


def passes_as_it_is(call: Call, error: NetException) -> bool:
    """Whether what a method threw reaches the script without a MethodInvocationException
    around it.
    """
    overload = call.overload
    return (
        overload.is_scripted
        # A steppable pipeline's errors are its commands' own; `Process` and `End` of any type
        # are left out (PSInvokeMemberBinder.InvokeDotNetMethod).
        or overload.name in ("Process", "End")
        or (overload.name == "Begin" and getattr(overload.owner, "name", "") == "SteppablePipeline")
        or (isinstance(error, MethodException) and not error.ended_command)
        or isinstance(error, ScriptCallDepthException)
        # What ThrowTerminatingError throws is the command's error, not the call's.
        or getattr(error, "ends_command", None) is not None
    )


def wrap_error(name: str, count: int, error: NetException) -> MethodInvocationException:
    """`Exception calling "…" with "…" argument(s): "…"`, its id the exception's simple name."""
    text = message("MethodInvocationException", name, count, error.message)
    outer = as_caught(as_thrown(error))
    simple = outer.type_name.rpartition(".")[2].rpartition("+")[2]
    return MethodInvocationException(text, outer, error_id=simple)


def _bind(
    method: Method,
    arguments: Sequence[object],
    kinds: tuple[type, ...],
    generic: Sequence[Type] | None,
) -> Call:
    key = key_of(kinds, arguments) if generic is None else None
    call = None if key is None else method.cache.get(key)
    if call is None:
        overload, is_expanded = choose(
            method.name, method.overloads, arguments, generic, len(method.listed) == 1
        )
        call = make_call(overload, arguments, is_expanded)
        if key is not None and not overload.generic:
            method.cache[key] = call
    return call


def make_call(overload: Overload, arguments: Sequence[object], is_expanded: bool) -> Call:
    """What calling the overload with such arguments takes."""
    needs: list[Parameter | None] = []
    for parameter, argument in zip(overload.parameters, arguments, strict=False):
        needs.append(None if _fits(argument, parameter) else parameter)
    wrap = _wrapper_of(overload)
    if not is_expanded and not any(needs):
        return Call(overload, overload.function, None, is_expanded, wrap)
    converters = None if is_expanded else _converters(needs, arguments)
    by_reference = not is_expanded and any(need and need.mode == "ref" for need in needs)
    function = overload.function
    return Call(overload, function, tuple(needs), is_expanded, wrap, converters, by_reference)


def _wrapper_of(overload: Overload) -> Wrapper | None:
    """What the result needs: a script's method types its own, and one that gives an object of
    its owner's class (`$builder.Append(…)`) has no number to turn into an enum's value.
    """
    owner = overload.owner
    if overload.is_scripted or (
        owner is not None and owner.full_name == overload.return_type and not owner.is_enum
    ):
        return None
    return return_wrapper(overload.return_type)


_PLAIN: Final = frozenset((str, int, float, bool))


def _converters(
    needs: list[Parameter | None], arguments: Sequence[object]
) -> tuple[tuple[type, Converter, Type] | None, ...] | None:
    found: list[tuple[type, Converter, Type] | None] = []
    for need, argument in zip(needs, arguments, strict=False):
        if need is None:
            found.append(None)
        elif type(argument) in _PLAIN and need.mode != "ref":
            convert = find_conversion(type_of(argument), need.type).convert
            found.append((type(argument), convert, need.type))
        else:
            return None
    return tuple(found)


def _converted(name: str, call: Call, arguments: Sequence[object]) -> Sequence[object]:
    if call.converters is not None:
        try:
            return [
                argument if converter is None else converter[1](argument, converter[2])
                for converter, argument in zip(call.converters, arguments, strict=True)
            ]
        except InvalidCastException:
            # The slow path says it in the words of a method's argument.
            return _convert_all(name, call, arguments)
    return _convert_all(name, call, arguments)


def _fits(argument: object, parameter: Parameter) -> bool:
    if isinstance(argument, PSReference) or parameter.mode == "ref" or type(argument) is PSObject:
        return False
    wanted = parameter.type
    if argument is None or argument is AUTOMATION_NULL:
        return False
    if type(argument) is str and wanted.arguments:
        return False  # a text that stands for its characters becomes them
    return wanted.is_assignable_from(type_of(argument))


def _convert_all(name: str, call: Call, arguments: Sequence[object]) -> list[object]:
    parameters = call.overload.parameters
    needs = call.needs
    assert needs is not None
    if call.has_references:
        for need, argument in zip(needs, arguments, strict=True):
            if need is not None and need.mode == "ref" and isinstance(argument, PSReference):
                _check_reference(name, need, argument, len(arguments))
    if not call.is_expanded:
        return [
            argument if need is None else convert_argument(name, need, argument, place=place)
            for place, (need, argument) in enumerate(zip(needs, arguments, strict=True), 1)
        ]
    plain = len(parameters) - 1
    result = [
        convert_argument(name, parameter, argument)
        for parameter, argument in zip(parameters[:plain], arguments, strict=False)
    ]
    last = parameters[-1]
    element = last.type.element_type
    assert element is not None
    rest = arguments[plain:]
    if len(rest) == 1 and rest[0] is None:
        return [*result, None]
    values = [convert_argument(name, last, each, element) for each in rest]
    is_object = element.full_name == "System.Object"
    return [*result, values if is_object else TypedArray(values, element_type=element)]


def convert_argument(
    name: str, parameter: Parameter, argument: object, wanted: Type | None = None, place: int = 1
) -> object:
    """An argument as its parameter's type; a [ref] stays the reference the function writes to."""
    wanted = wanted or parameter.type
    if isinstance(argument, PSReference):
        if parameter.mode == "ref" or wanted.name == "PSReference":
            return argument
        if wanted.full_name == "System.Object":
            return argument
    elif parameter.mode == "ref":
        text = message(
            "NonRefArgumentToRefParameter",
            place,
            "System.Management.Automation.PSReference",
            "[ref]",
        )
        raise MethodException(text, error_id="NonRefArgumentToRefParameterMsg")
    try:
        converted = convert(argument, wanted)
        # A cast leaves what was added to an object on it; the method asked for the object alone.
        is_kept = type(converted) is not PSObject or wanted.name in ("Object", "PSObject")
        return converted if is_kept else unwrap(converted)
    except InvalidCastException as error:
        text = message(
            "MethodArgumentConversionException",
            parameter.name,
            net_to_string(argument),
            name,
            wanted,
            error.message,
        )
        error_id = "MethodArgumentConversionInvalidCastArgument"
        raise MethodException(text, error, error_id=error_id) from None


def _check_reference(name: str, parameter: Parameter, reference: PSReference, count: int) -> None:
    """What a reference holds has to become the type of what it is passed for, though a method may
    only write there.
    """
    held = reference.value
    if held is None or held is AUTOMATION_NULL:
        return
    try:
        convert(held, parameter.type)
    except InvalidCastException as error:
        raise wrap_error(name, count, error) from None


# Results


def _maker(kind: type) -> Wrapper:
    def wrap(result: object) -> object:
        return result if type(result) is kind or result is None else kind(result)

    return wrap


def _void(result: object) -> object:
    return AUTOMATION_NULL


_WRAPPERS: Final[dict[str, Wrapper | None]] = {
    "void": _void,
    "System.Void": _void,
    "string": None,
    "bool": None,
    "int": None,
    "System.Object": None,
    "double": _maker(float),
    "float": _maker(Single),
    "decimal": _maker(Decimal),
    "char": _maker(Char),
    "bigint": _maker(BigInteger),
    **{
        name: _maker(kind)
        for kind in SizedInteger.__subclasses__()
        for name in (
            kind.net_name,
            {
                "Int64": "long",
                "UInt64": "ulong",
                "UInt32": "uint",
                "Int16": "short",
                "UInt16": "ushort",
                "SByte": "sbyte",
                "Byte": "byte",
            }[kind.__name__],
        )
    },
}


def return_wrapper(type_name: str) -> Wrapper | None:
    """What gives a result the type that its signature declares; None where nothing is to do."""
    try:
        return _WRAPPERS[type_name]
    except KeyError:
        wrapper = _WRAPPERS[type_name] = _typed_wrapper(type_name)
        return wrapper


def _typed_wrapper(type_name: str) -> Wrapper | None:
    if not type_name:
        return None
    if type_name.endswith("[]"):
        return _array_wrapper(type_name)

    def wrap(result: object) -> object:
        if type(result) is not int:
            return result
        wanted = declared_type(type_name)
        python = wanted.python
        return python(result) if wanted.is_enum and python is not None else result

    wrap.type_name = type_name  # type: ignore[attr-defined]
    return wrap


def lasting_wrapper(wrap: Wrapper | None) -> Wrapper | None:
    """The wrapper of a result that will come again and again; None where its type, which is looked
    at now, is no enum's: then nothing is to do.
    """
    type_name = getattr(wrap, "type_name", None)
    return wrap if type_name is None or declared_type(type_name).is_enum else None


def _array_wrapper(type_name: str) -> Wrapper | None:
    if type_name == "System.Object[]":
        return None

    def wrap(result: object) -> object:
        if type(result) is not list and not isinstance(result, tuple | bytes):
            return result
        element = declared_type(type_name[:-2])
        inner = return_wrapper(type_name[:-2])
        items = result if inner is None else map(inner, result)
        return TypedArray(items, element_type=element)

    return wrap


# Constructors


def construct(wanted: Type, arguments: Sequence[object]) -> object:
    """`[type]::new(…)`: a new object.

    Raises MethodException where no constructor fits, MethodInvocationException where it throws.
    """
    if wanted.element_type is not None:
        return _construct_array(wanted, wanted.element_type, arguments)
    if wanted.kind == "abstract" and hasattr(wanted, "script_class"):
        translate_exception = MemberAccessException("Cannot create an abstract class.")
        raise wrap_error(".ctor", len(arguments), translate_exception)
    overloads = wanted.constructors()
    if not overloads:
        simple = _construct_plain(wanted, arguments)
        if simple is not AUTOMATION_NULL:
            return simple
        raise MethodException(
            message("MethodArgumentCountException", "new", len(arguments)),
            error_id="MethodCountCouldNotFindBest",
        )
    overload, is_expanded = choose("new", overloads, arguments)
    call = make_call(overload, arguments, is_expanded)
    target = (wanted,) if wanted.arguments else ()
    return run_call(".ctor", call, target, arguments)


def _construct_array(wanted: Type, element: Type, arguments: Sequence[object]) -> object:
    """`[int[]]::new(3)`: an array of zeros; one length a dimension."""
    if len(arguments) != wanted.rank:
        raise MethodException(
            message("MethodArgumentCountException", "new", len(arguments)),
            error_id="MethodCountCouldNotFindBest",
        )
    parameter = Parameter("length", "int")
    lengths = [cast(int, convert_argument("new", parameter, each)) for each in arguments]
    if any(length < 0 for length in lengths):
        error = OverflowException("Arithmetic operation resulted in an overflow.")
        raise wrap_error(".ctor", len(arguments), error)
    try:
        check_array_size(prod(lengths))
    except OutOfMemoryException as failure:
        raise wrap_error(".ctor", len(arguments), failure) from failure
    items = [default_value(element)] * prod(lengths)
    if wanted.rank > 1:
        return MultiArray(element, tuple(lengths), items)
    return (
        items if element.full_name == "System.Object" else TypedArray(items, element_type=element)
    )


def bind_constructor(wanted: Type, arguments: Sequence[object]) -> Call | None:
    """The constructor for such arguments, to be called again without a choice; None where more than
    the classes and .NET types of the arguments decides.
    """
    if wanted.kind == "abstract":
        return None
    overloads = wanted.constructors()
    if not overloads or key_of(tuple(map(type, arguments)), arguments) is None:
        return None
    overload, is_expanded = choose("new", overloads, arguments)
    call = make_call(overload, arguments, is_expanded)
    if wanted.arguments:
        # A constructor of a generic type gets the closed type first.
        call = call._replace(function=partial(call.function, wanted))
    return None if is_expanded else call


def _construct_plain(wanted: Type, arguments: Sequence[object]) -> object:
    """Value types without declared constructors: their zero."""
    python = wanted.python
    if wanted.is_value_type and not arguments and python is not None:
        return default_value(wanted)
    return AUTOMATION_NULL


def default_value(wanted: Type) -> object:
    """The value of a value type that nothing was done to; null for reference types."""
    if not wanted.is_value_type:
        return None
    if wanted.python is None:
        # A closed generic type's objects are told their type, and hold values of its arguments.
        kind = wanted.declaration.python if wanted.declaration is not None else None
        if kind is None or not hasattr(kind, "holds_arguments"):
            return None
        return kind(wanted, *map(default_value, wanted.arguments))
    conversion = find_conversion(None, wanted)
    if conversion.rank:
        return conversion.convert(None, wanted)
    try:
        return wanted.python(0) if wanted.is_enum else wanted.python()
    except TypeError:  # one that holds a single number
        return wanted.python(0)


__all__ = [
    "RuntimeException",
    "call_method",
    "construct",
    "default_value",
    "return_wrapper",
    "run_call",
    "wrap_error",
]
