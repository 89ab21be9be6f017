"""The one list of what compiled code may call: `NAMES`, the namespace every unit starts with."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import DictionaryEntry, Hashtable, OrderedDictionary
from poshws.corelib.numerics import format, numbers
from poshws.corelib.psobject import Member, MemberSlot, PSCustomObject
from poshws.corelib.regex.matches import Match
from poshws.corelib.system import typed_arrays
from poshws.corelib.system.arrays import TypedArray
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth
from poshws.operators import splitting
from poshws.runtime.classes import copies, methods
from poshws.runtime.classes.fields import classes_with, static_fits, static_values
from poshws.runtime.execution import (
    control_flow,
    definitions,
    enumeration,
    flow_operations,
    in_place_append,
    loop_operations,
    method_calls,
    numeric_loops,
    operators,
    pipeline,
    regex_operations,
    scopeless_calls,
    type_operations,
    variable_operations,
)
from poshws.runtime.execution.constrained_calls import invoke_constrained
from poshws.runtime.execution.intrinsic_guards import EAGER_CLASSES, guard_class
from poshws.runtime.execution.member_operations import (
    get_static_member,
    index,
    index_several,
    index_two,
    invoke_as,
    member,
    member_name,
    set_index,
    set_index_two,
    set_member,
    set_static_member,
)
from poshws.runtime.execution.references import VariableReference
from poshws.runtime.execution.scopeless_methods import methods_of, statics_of
from poshws.runtime.execution.stages import NO_INPUT
from poshws.runtime.execution.type_operations import (
    cast_for_variable,
    default_of,
    find_type,
    make_ordered,
    parameter_dictionary,
)
from poshws.runtime.session.variables import UNSET, TypeConstraint, parameter_constraint

if TYPE_CHECKING:
    from collections.abc import Callable


def is_null(value: Any) -> bool:
    """Null or nothing."""
    return value is None or value is AUTOMATION_NULL


def is_list(value: Any) -> bool:
    """True for what filters as the left side of a comparison."""
    return (
        type(value) is list
        or (type(value) is not str and isinstance(value, list))
        or (
            value is not None
            and type(value) not in (str, int, float, bool)
            and enumeration.elements_of(value) is not None
            and value is not AUTOMATION_NULL
        )
    )


def are_strings(value: Any) -> bool:
    """Whether it is an array or a list of strings alone."""
    return isinstance(value, list) and set(map(type, value)) <= {str}


def _table(module: Any, *names: str) -> dict[str, Any]:
    return {name: getattr(module, name) for name in names}


NAMES: dict[str, Any] = {
    "UNSET": UNSET,
    "AUTOMATION_NULL": AUTOMATION_NULL,
    "TypedArray": TypedArray,
    "PSCustomObject": PSCustomObject,
    "NO_INPUT": NO_INPUT,
    "Decimal": Decimal,
    "TypeConstraint": TypeConstraint,
    "parameter_constraint": parameter_constraint,
    **EAGER_CLASSES,
    # Not the guard PSReference, which Update-TypeData makes fail.
    "variable_reference": VariableReference,
    "guard_class": guard_class,
    "MemberSlot": MemberSlot,
    "no_property": MemberSlot(Member("")),
    "OrderedDictionary": OrderedDictionary,
    "characters": numbers.CHARACTERS,
    "string_array": splitting.text_array,
    "char_array": typed_arrays.char_array,
    "are_strings": are_strings,
    "DictionaryEntry": DictionaryEntry,
    "Match": Match,
    "format_number": format.format_number,
    "math": math,
    "truth": truth,
    "to_string": convert_to_string,
    "add_to": in_place_append.add_to,
    "hashtable_of": Hashtable.of_texts,
    "ordered_of": OrderedDictionary.of_texts,
    "square_root": math.sqrt,
    "add_to_local": in_place_append.add_to_local,
    "is_null": is_null,
    "is_list": is_list,
    "member": member,
    "set_member": set_member,
    "member_name": member_name,
    "invoke_as": invoke_as,
    "invoke_constrained": invoke_constrained,
    "index": index,
    "index_several": index_several,
    "index_two": index_two,
    "set_index": set_index,
    "set_index_two": set_index_two,
    "get_static_member": get_static_member,
    "set_static_member": set_static_member,
    **_table(
        method_calls,
        "get_type",
        "invoke",
        "invoke_0",
        "invoke_1",
        "invoke_2",
        "invoke_static_member",
    ),
    **_table(
        numbers,
        "Int64",
        "UInt64",
        "UInt32",
        "Int16",
        "UInt16",
        "SByte",
        "Byte",
        "BigInteger",
        "Single",
        "Char",
    ),
    **_table(pipeline, "run", "run_like_method", "pipe", "capture", "discard"),
    **_table(
        control_flow,
        "BreakSignal",
        "ContinueSignal",
        "ReturnSignal",
        "TRAP_BREAK",
        "TRAP_CONTINUE",
        "TRAP_RETURN",
    ),
    **_table(
        enumeration,
        "emit",
        "each",
        "as_list",
        "unwrap",
        "enumerated_value",
        "element",
        "written",
    ),
    **_table(
        variable_operations,
        "local",
        "get",
        "get_in_text",
        "own_value",
        "scoped_variable",
        "drive_variable",
        "assign",
        "set_variable",
        "constrain",
        "set_typed",
        "store",
        "split_values",
        "using",
        "post_increment",
        "pre_increment",
        "number_or_zero",
        "stepped",
        "psscriptroot",
        "pscommandpath",
        "reference",
        "reference_value",
    ),
    **_table(
        flow_operations,
        "throw",
        "throw_again",
        "leave",
        "catch",
        "end_catch",
        "trapped",
        "worked_out",
        "unsupported",
        "expression_in_pipeline",
    ),
    **_table(
        loop_operations,
        "switch_input",
        "switch_file",
        "switch_block",
        "switch_test",
        "switch_exact",
        "switch_wildcard",
        "switch_regex",
        "switch_number",
        "switch_text",
        "wildcard_test",
        "loop_enumerator",
        "entries_of",
        "end_loop",
    ),
    **_table(
        type_operations,
        "type_named",
        "cast",
        "cast_text",
        "void",
        "attribute",
        "make_hashtable",
        "make_ordered",
        "make_object",
        "cast_object",
        "constrain_value",
    ),
    **_table(
        definitions,
        "script_block",
        "define_function",
        "define_enum",
        "define_class",
        "use_modules",
        "converted",
        "base_constructor",
        "background",
        "trace",
    ),
    **_table(
        scopeless_calls,
        "method_0",
        "method_1",
        "method_2",
        "method_n",
        "static_method",
        "scopeless_base",
        "within",
    ),
    "classes_with": classes_with,
    "static_values": static_values,
    "static_fits": static_fits,
    "methods_of": methods_of,
    "statics_of": statics_of,
    **_table(methods, "returned_as", "run_in_scope"),
    **_table(copies, "memberwise_clone"),
    **_table(
        numeric_loops,
        "are_unconstrained",
        "is_constrained_to",
        "constrained_value",
        "outer_value",
        "failed_in_loop",
        "pause_in_loop",
        "are_numbers",
        "are_ints",
        "are_doubles",
        "are_in_int_range",
        "are_numeric_values",
        "are_lists",
        "has_fixed_length",
        "length_of",
        "item_of",
        "row_of",
        "element_of",
        "cells_of",
        "width_of",
        "element_store",
        "elements_of_array",
        "element_class",
        "append_of",
        "induction_values",
        "chunks",
        "remaining_values",
    ),
    # What an unknown type's place in the cache of a unit looks like.
    "no_type": (None, None),
    **operators.NAMES,
    **regex_operations.NAMES,
}


def operation(name: str) -> Callable[..., Any]:
    """The operation of that name."""
    found: Callable[..., Any] = NAMES[name]
    return found


def _redirected_items(*arguments: Any) -> list[Any]:
    from poshws.runtime.execution.redirection import redirected_items  # deferred

    return redirected_items(*arguments)


NAMES["redirected_items"] = _redirected_items

__all__ = [
    "NAMES",
    "cast_for_variable",
    "default_of",
    "find_type",
    "make_ordered",
    "operation",
    "parameter_dictionary",
]
