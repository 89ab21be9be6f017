"""The one list of what compiled code may call: `OPERATIONS`. A module is imported when a unit that
is loaded names something of its.
"""

from __future__ import annotations

import math
from decimal import Decimal
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

PACKAGE: Final = __name__.partition(".")[0]

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "corelib.automation_null": ("AUTOMATION_NULL",),
    "corelib.collections.hashtable": (
        "Hashtable",
        "OrderedDictionary",
        "DictionaryEntry",
        "hashtable_of=Hashtable.of_strings",
        "ordered_of=OrderedDictionary.of_strings",
    ),
    "corelib.numerics.format": ("format_number",),
    "corelib.numerics.numbers": (
        "Character=Char",
        "characters=CHARACTERS",
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
    "corelib.psobject": (
        "PSCustomObject",
        "MemberSlot",
        "no_property=NO_PROPERTY",
    ),
    "corelib.regex.matches": ("Match",),
    "corelib.system.arrays": ("TypedArray",),
    "corelib.system.typed_arrays": ("char_array",),
    "objects.conversion.strings": ("to_string=convert_to_string",),
    "objects.conversion.truth": ("truth",),
    "operators.arithmetic.bitwise": (
        "bitwise_and",
        "bitwise_or",
        "bitwise_xor",
        "bitwise_not",
        "shift_left",
        "shift_right",
    ),
    "operators.arithmetic.operators": (
        "add",
        "subtract",
        "multiply",
        "divide",
        "remainder",
        "negate",
        "plus",
    ),
    "operators.comparison": (
        "eq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
    ),
    "operators.splitting": ("string_array=text_array",),
    "runtime.classes.copies": ("memberwise_clone",),
    "runtime.classes.fields": (
        "classes_with",
        "static_values",
        "static_fits",
    ),
    "runtime.classes.methods": (
        "returned_as",
        "run_in_scope",
    ),
    "runtime.execution.constrained_calls": ("invoke_constrained",),
    "runtime.execution.control_flow": (
        "BreakSignal",
        "ContinueSignal",
        "ReturnSignal",
        "TRAP_BREAK",
        "TRAP_CONTINUE",
        "TRAP_RETURN",
    ),
    "runtime.execution.definitions": (
        "script_block",
        "define_experimental_function",
        "define_function",
        "define_enum",
        "define_class",
        "use_modules",
        "converted",
        "base_constructor",
        "background",
        "trace",
    ),
    "runtime.execution.enumeration": (
        "emit",
        "each",
        "as_list",
        "unwrap",
        "enumerated_value",
        "element",
        "written",
    ),
    "runtime.execution.flow_operations": (
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
    "runtime.execution.in_place_append": (
        "add_to",
        "add_to_local",
    ),
    "runtime.execution.intrinsic_guards": ("guard_class",),
    "runtime.execution.loop_operations": (
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
    "runtime.execution.member_operations": (
        "member",
        "set_member",
        "member_name",
        "invoke_as",
        "index",
        "index_object",
        "index_several",
        "index_two",
        "set_index",
        "set_index_object",
        "set_index_two",
        "get_static_member",
        "set_static_member",
    ),
    "runtime.execution.method_calls": (
        "get_type",
        "invoke",
        "invoke_0",
        "invoke_1",
        "invoke_2",
        "invoke_static_member",
    ),
    "runtime.execution.numeric_loops": (
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
    "runtime.execution.operators": (
        "range_values",
        "range_array",
        "range_input",
        "format_text",
        "is_type",
        "is_not_type",
        "is_instance",
        "as_type",
        "join",
        "join_all",
        "split_all",
        "like",
        "not_like",
        "contains",
        "not_contains",
        "is_in",
        "is_not_in",
    ),
    "runtime.execution.pipeline": (
        "run",
        "run_like_method",
        "pipe",
        "capture",
        "discard",
    ),
    "runtime.execution.redirection": ("redirected_items",),
    "runtime.execution.references": (
        "PSReference=VariableReference",
        "variable_reference=VariableReference",
    ),
    "runtime.execution.regex_operations": (
        "match",
        "not_match",
        "switch_match",
        "matched_text",
        "matched_member",
        "matched_index",
        "group_value",
        "replace",
        "replace_with",
        "split",
    ),
    "runtime.execution.scopeless_calls": (
        "method_0",
        "method_1",
        "method_2",
        "method_n",
        "static_method",
        "scopeless_base",
        "within",
    ),
    "runtime.execution.scopeless_methods": (
        "methods_of",
        "statics_of",
    ),
    "runtime.execution.stages": ("NO_INPUT",),
    "runtime.execution.type_operations": (
        "type_named",
        "cast",
        "cast_output",
        "cast_text",
        "void",
        "attribute",
        "make_hashtable",
        "make_ordered",
        "make_object",
        "cast_object",
        "constrain_value",
        "no_type=NO_TYPE",
    ),
    "runtime.execution.value_tests": (
        "are_strings",
        "is_null",
        "is_list",
    ),
    "runtime.execution.variable_operations": (
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
    "runtime.session.variables": (
        "UNSET",
        "SlotConstraint",
        "TypeConstraint",
        "parameter_constraint",
    ),
}
"""Module of this package → its names, `name=attribute` where compiled code has another word.

`PSReference` is a guard, which Update-TypeData makes fail, and `variable_reference` is none.
"""


class Namespace(dict[str, Any]):
    """Name → function, class or value; found when it is first asked for."""

    def __init__(self) -> None:
        super().__init__(
            String=str, Int32=int, Double=float, Null=type(None), Decimal=Decimal, math=math
        )
        self.update(square_root=math.sqrt)
        self.places: dict[str, tuple[str, str]] = {}
        for module, names in MODULES.items():
            for each in names:
                name, _, attribute = each.partition("=")
                self.places[name] = module, attribute or name

    def __missing__(self, name: str) -> object:
        module, attribute = self.places[name]
        found = self[name] = attrgetter(attribute)(import_module(f"{PACKAGE}.{module}"))
        return found

    def part(self, names: Iterable[str]) -> dict[str, Any]:
        """Those of the names that are known here, with what they stand for."""
        return {each: self[each] for each in names if each in self or each in self.places}


OPERATIONS: Final = Namespace()
