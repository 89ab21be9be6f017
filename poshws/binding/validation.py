"""The Validate* attributes: an argument that may not be bound raises ValidationMetadataException.

``validate(value, session)`` is called by the binder after the conversion and by an assignment to a
variable that carries the attribute. The "enumerated" ones look at each element of a collection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NoReturn

from poshws.binding.attributes import Attribute, flatten
from poshws.binding.messages import MESSAGES, fill
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.arguments import (
    argument_out_of_range,
    invalid_argument,
    null_argument,
)
from poshws.corelib.exceptions.powershell import PSInvalidCastException, ValidationMetadataException
from poshws.corelib.regex.regex import is_match
from poshws.corelib.system.arrays import TypedArray, ensure_list, has_null
from poshws.corelib.text import utf16
from poshws.corelib.typesystem.types import Type, core_type, resolve_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct
from poshws.operators.comparison import compare as compare_values

PREFIX = "System.Management.Automation."


def fail(error_id: str, text_id: str, *values: object) -> NoReturn:
    """Raises the ValidationMetadataException with the text of that id."""
    fail_with(error_id, MESSAGES[text_id], *values)


def fail_with(error_id: str, text: str, *values: object) -> NoReturn:
    """Raises the ValidationMetadataException with a text of one's own."""
    filled = fill(text, *(convert_to_string(value) for value in values))
    raise ValidationMetadataException(filled, error_id=error_id)


def is_null(value: object) -> bool:
    """$null, AutomationNull or DBNull-like nothing."""
    return value is None or value is AUTOMATION_NULL


def elements(value: object) -> Iterator[Any] | None:
    """The elements of what PowerShell enumerates; None for a single object."""
    if isinstance(value, list):
        return iter(value)
    if isinstance(value, (str, int, float, bool)):
        return None

    elements = enumerable(value)
    return None if elements is None else iter(elements)


class ValidateArgumentsAttribute(Attribute):
    """Root of the validations; a script's class may derive from it."""

    NAME = PREFIX + "ValidateArgumentsAttribute"
    __slots__ = ()

    def validate(self, value: object, session: object = None) -> None:
        """Raises ValidationMetadataException when the argument may not be bound."""
        raise NotImplementedError


class ValidateEnumeratedArgumentsAttribute(ValidateArgumentsAttribute):
    """Root of the validations that look at each element."""

    NAME = PREFIX + "ValidateEnumeratedArgumentsAttribute"
    __slots__ = ()

    def validate(self, value: object, session: object = None) -> None:
        if is_null(value):
            fail("ArgumentIsEmpty", "ValidateNotNullOrEmptyCollectionFailure")
        items = elements(value)
        if items is None:
            self.validate_element(value, session)
            return
        for item in items:
            self.validate_element(item, session)

    def validate_element(self, element: object, session: object) -> None:
        """The rule for one element."""
        raise NotImplementedError


def need_element(element: object) -> None:
    """No validation of elements takes $null."""
    if is_null(element):
        fail("ArgumentIsEmpty", "ValidateNotNullFailure")


class ValidateLengthAttribute(ValidateEnumeratedArgumentsAttribute):
    """The length of a string in UTF-16 units: ``Length(1, 10)``."""

    NAME = PREFIX + "ValidateLengthAttribute"
    __slots__ = ("max_length", "min_length")

    def __init__(self, minimum: object, maximum: object) -> None:
        self.min_length, self.max_length = limits(
            minimum, maximum, *("ValidateLengthMaxLengthSmallerThanMinLength",) * 2
        )

    def validate_element(self, element: object, session: object) -> None:
        if not isinstance(element, str):
            fail("ValidateLengthNotString", "ValidateLengthNotString")
        length = utf16.length(element)
        if length < self.min_length:
            text = "ValidateLengthMinLengthFailure"
            fail(text, text, self.min_length, length)
        if length > self.max_length:
            text = "ValidateLengthMaxLengthFailure"
            fail(text, text, self.max_length, length)


def limits(minimum: Any, maximum: Any, error_id: str, text: str) -> tuple[int, int]:
    """The two numbers of ValidateLength and ValidateCount, checked.

    `error_id` and `text` are those of the wrong order.
    """
    low, high = int(minimum), int(maximum)
    if low < 0 or high <= 0:
        name, value = ("minLength", low) if low < 0 else ("maxLength", high)
        raise argument_out_of_range(name, value)
    if high < low:
        fail(error_id, text)
    return low, high


class ValidateCountAttribute(ValidateArgumentsAttribute):
    """The number of elements: ``Count(1, 3)``."""

    NAME = PREFIX + "ValidateCountAttribute"
    __slots__ = ("max_length", "min_length")

    def __init__(self, minimum: object, maximum: object) -> None:
        self.min_length, self.max_length = limits(
            minimum,
            maximum,
            # PowerShell's own id for it.
            "ValidateRangeMaxLengthSmallerThanMinLength",
            "ValidateCountMaxLengthSmallerThanMinLength",
        )

    def validate(self, value: object, session: object = None) -> None:
        count = self.count(value)
        if self.min_length == self.max_length != count:
            text = "ValidateCountExactFailure"
            fail(text, text, self.max_length, count)
        if not self.min_length <= count <= self.max_length:
            text = "ValidateCountMinMaxFailure"
            fail(text, text, self.min_length, self.max_length, count)

    @staticmethod
    def count(value: object) -> int:
        """The number of elements; $null has none."""
        if is_null(value):
            return 0
        if isinstance(value, str):
            return len(value)
        if hasattr(value, "__len__"):
            return len(value)
        items = elements(value)
        if items is None:
            fail("NotAnArrayParameter", "ValidateCountNotInArray")
        return sum(1 for _ in items)


class ValidateRangeAttribute(ValidateEnumeratedArgumentsAttribute):
    """Between two values of one type, or a kind (Positive, NonNegative, Negative, NonPositive)."""

    NAME = PREFIX + "ValidateRangeAttribute"
    __slots__ = ("kind", "max_range", "min_range", "type")

    KINDS = ("Positive", "NonNegative", "Negative", "NonPositive")

    def __init__(self, minimum: object, maximum: object = None) -> None:
        self.kind: str | None = None
        self.type: Type | None = None
        self.min_range = minimum
        self.max_range = maximum
        if maximum is None:
            self.kind = self.find_kind(minimum)
            self.min_range = None
        elif type(minimum) is not int or type(maximum) is not int:
            self.promote()
        elif maximum < minimum:
            fail("MaxRangeSmallerThanMinRange", "ValidateRangeMaxRangeSmallerThanMinRange")

    def find_kind(self, value: object) -> str:
        """The kind from a name, a number or a ValidateRangeKind value."""
        name = convert_to_string(value)
        if name.isdigit() and int(name) < len(self.KINDS):
            return self.KINDS[int(name)]
        for kind in self.KINDS:
            if kind.lower() == name.lower():
                return kind

        return convert_to_string(convert(name, core_type(PREFIX + "ValidateRangeKind")))

    def promote(self) -> None:
        """Brings both limits to one type that compares."""
        low, high = type_of(self.min_range), type_of(self.max_range)
        self.type = low if low is high else common_type(low, high)
        if self.type is None:
            text = "ValidateRangeMinRangeMaxRangeType"
            fail("MinRangeNotTheSameTypeOfMaxRange", text, low.name, high.name)
        try:
            self.min_range = as_type(self.min_range, self.type)
            self.max_range = as_type(self.max_range, self.type)
            wrong_order = compare(self.min_range, self.max_range) > 0
        except TypeError:
            fail("MinRangeNotIComparable", "ValidateRangeNotIComparable")
        if wrong_order:
            fail("MaxRangeSmallerThanMinRange", "ValidateRangeMaxRangeSmallerThanMinRange")

    def validate_element(self, element: object, session: object) -> None:
        if type(element) is int and self.type is None and self.kind is None:
            number = element
        else:
            need_element(element)
            if self.kind is not None:
                self.validate_kind(element)
                return
            number = self.in_own_type(element)
        if compare(self.min_range, number) > 0:
            text = "ValidateRangeSmallerThanMinRangeFailure"
            fail("ValidateRangeTooSmall", text, number, self.min_range)
        if compare(self.max_range, number) < 0:
            text = "ValidateRangeGreaterThanMaxRangeFailure"
            fail("ValidateRangeTooBig", text, number, self.max_range)

    def in_own_type(self, element: object) -> Any:
        """The element in the type of the limits."""
        target = self.type or type_of(self.min_range)
        try:
            return as_type(element, target)
        except PSInvalidCastException:
            text = "ValidateRangeElementType"
            fail("ValidationRangeElementType", text, type_of(element).name, target.name)

    def validate_kind(self, element: Any) -> None:
        """The sign rule."""
        own = type_of(element)
        if own.full_name == "System.TimeSpan":
            sign = element.ticks
        else:
            target = common_type(type_of(0), own)
            if target is None:
                fail("ValidationRangeElementType", "ValidateRangeElementType", own.name, "Int32")
            try:
                element = sign = as_type(element, target)
            except PSInvalidCastException:
                text = "ValidateRangeElementType"
                fail("ValidationRangeElementType", text, own.name, target.name)
        if not HOLDS[self.kind or ""](sign):
            text = f"ValidateRange{self.kind}Failure"
            fail(text, text, element)


HOLDS: dict[str, Callable[[Any], bool]] = {
    "Positive": lambda sign: sign > 0,
    "NonNegative": lambda sign: sign >= 0,
    "Negative": lambda sign: sign < 0,
    "NonPositive": lambda sign: sign <= 0,
}

# System.TypeCode, the order by which two number types are promoted.
TYPE_CODES = {
    "System.Boolean": 3,
    "System.Char": 4,
    "System.SByte": 5,
    "System.Byte": 6,
    "System.Int16": 7,
    "System.UInt16": 8,
    "System.Int32": 9,
    "System.UInt32": 10,
    "System.Int64": 11,
    "System.UInt64": 12,
    "System.Single": 13,
    "System.Double": 14,
    "System.Decimal": 15,
    "System.DateTime": 16,
    "System.String": 18,
}
SIGNED = (5, 7, 9, 11)


def common_type(low: Type, high: Type) -> Type | None:
    """The type both limits are compared in; None where there is none."""
    first = TYPE_CODES.get(low.full_name, 1)
    second = TYPE_CODES.get(high.full_name, 1)
    code = max(first, second)
    any_signed = first in SIGNED or second in SIGNED
    if code <= 9:
        name = "int"
    elif code == 10:
        name = "double" if any_signed else "uint"
    elif code == 11:
        name = "long"
    elif code == 12:
        name = "double" if any_signed else "ulong"
    elif code in (13, 14):
        name = "double"
    elif code == 15:
        name = "decimal"
    else:
        return None
    return resolve_type(name)


def as_type(value: object, target: Type) -> object:
    """The value converted; values of the type itself stay as they are."""
    return convert(value, target)


def compare(left: object, right: object) -> int:
    """IComparable.CompareTo."""
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        if left != left or right != right:  # Double.CompareTo: not a number comes first
            return (right != right) - (left != left)
        return (left > right) - (left < right)

    return compare_values(left, right, False)


class ValidatePatternAttribute(ValidateEnumeratedArgumentsAttribute):
    """A regular expression, anywhere in the text: ``Pattern(r"^\\d+$")``."""

    NAME = PREFIX + "ValidatePatternAttribute"
    PROPERTIES = {
        "options": ("options", "System.Text.RegularExpressions.RegexOptions"),
        "errormessage": ("error_message", "string"),
    }
    __slots__ = ("error_message", "options", "regex_pattern")

    def __init__(self, pattern: Any) -> None:
        if not pattern:
            raise invalid_argument("regexPattern")
        self.regex_pattern = str(pattern)
        self.options: Any = 1  # RegexOptions.IgnoreCase
        self.error_message = ""

    def validate_element(self, element: object, session: object) -> None:
        need_element(element)

        text = convert_to_string(element)
        if not is_match(self.regex_pattern, text, int(self.options)):
            wanted = self.error_message or MESSAGES["ValidatePatternFailure"]
            fail_with("ValidatePatternFailure", wanted, text, self.regex_pattern)


_GENERATORS: dict[Any, Any] = {}
"""The one object of each class that generates words; it may keep them for a while."""


class ValidateSetAttribute(ValidateEnumeratedArgumentsAttribute):
    """One of some words: ``OneOf("A", "B")``, or of what a class generates."""

    NAME = PREFIX + "ValidateSetAttribute"
    PROPERTIES = {
        "ignorecase": ("ignore_case", "bool"),
        "errormessage": ("error_message", "string"),
    }
    __slots__ = ("error_message", "folded", "generator", "ignore_case", "valid_values_given")

    def __init__(self, *values: Any) -> None:
        if values == (None,):
            raise null_argument("validValues")
        if not flatten(values):
            raise argument_out_of_range(
                "validValues", TypedArray(element_type=core_type("System.String"))
            )
        self.generator = values[0] if len(values) == 1 and hasattr(values[0], "full_name") else None
        self.valid_values_given = (
            [] if self.generator is not None else [as_string(value) for value in flatten(values)]
        )
        self.folded = {value.lower() for value in self.valid_values_given}
        self.ignore_case = True
        self.error_message = ""

    @property
    def valid_values(self) -> list[str]:
        """The words; a generating class is asked each time."""
        if self.generator is None:
            return self.valid_values_given

        maker = _GENERATORS.get(self.generator)
        if maker is None:
            maker = _GENERATORS[self.generator] = construct(self.generator, [])
        made = invoke_member(maker, "GetValidValues", [])
        if is_null(made):
            text = "ValidateSetGeneratedValidValuesListIsNull"
            fail(text, text)
        return [as_string(value) for value in ensure_list(made)]

    def validate_element(self, element: object, session: object) -> None:
        need_element(element)
        text = as_string(element)
        if self.generator is None and self.ignore_case:
            if text.lower() in self.folded:
                return
        elif self.ignore_case:
            if text.lower() in {value.lower() for value in self.valid_values}:
                return
        elif text in self.valid_values:
            return
        wanted = self.error_message or MESSAGES["ValidateSetFailure"]
        fail_with("ValidateSetFailure", wanted, text, ",".join(self.valid_values))


def as_string(value: object) -> str:
    """The text of a word of a set."""
    if type(value) is str:
        return value

    return convert_to_string(value)


class ValidateNotNullAttribute(ValidateArgumentsAttribute):
    """Not $null, and no element is."""

    NAME = PREFIX + "ValidateNotNullAttribute"
    __slots__ = ()

    def validate(self, value: object, session: object = None) -> None:
        if is_null(value):
            fail("ArgumentIsNull", "ValidateNotNullFailure")

        if isinstance(value, list) and has_null(value):
            fail("ArgumentIsNull", "ValidateNotNullCollectionFailure")


class ValidateNotNullOrEmptyAttribute(ValidateArgumentsAttribute):
    """Not $null, no empty text, no empty collection; the same for elements."""

    NAME = PREFIX + "ValidateNotNullOrEmptyAttribute"
    KIND = "Empty"
    TEXT_ID = "ArgumentIsEmpty"
    ELEMENT_ID = "ArgumentCollectionContainsEmpty"
    TEXT = "ValidateNotNullOrEmptyFailure"
    ELEMENT_TEXT = "ValidateNotNullOrEmptyCollectionFailure"
    __slots__ = ()

    @staticmethod
    def is_missing(text: str) -> bool:
        """Whether the text counts as none."""
        return not text

    def validate(self, value: object, session: object = None) -> None:
        if isinstance(value, str):
            if self.is_missing(value):
                fail(self.TEXT_ID, self.TEXT)
        elif is_null(value):
            fail("ArgumentIsNull", "ValidateNotNullOrEmptyFailure")
        elif isinstance(value, list):
            self.validate_list(value)
        elif hasattr(value, "keys") and hasattr(value, "__len__") and len(value) == 0:
            fail("ArgumentIsEmpty", "ValidateNotNullOrEmptyCollectionFailure")

    def validate_list(self, items: list[object]) -> None:
        """A collection that has elements, none of them missing."""
        if not items:
            fail("ArgumentIsEmpty", "ValidateNotNullOrEmptyCollectionFailure")
        # The elements of a PSObject[] are objects that wrap a text, so empty ones pass.
        element = getattr(items, "element_type", None)
        wrapped = element is not None and (
            element.full_name == "System.Management.Automation.PSObject"
        )
        for item in items:
            if is_null(item):
                fail("ArgumentIsNull", "ValidateNotNullOrEmptyCollectionFailure")
            if not wrapped and isinstance(item, str) and self.is_missing(item):
                fail(self.ELEMENT_ID, self.ELEMENT_TEXT)


class ValidateNotNullOrWhiteSpaceAttribute(ValidateNotNullOrEmptyAttribute):
    """As ValidateNotNullOrEmpty; text of white space alone counts as empty."""

    NAME = PREFIX + "ValidateNotNullOrWhiteSpaceAttribute"
    TEXT_ID = "ArgumentIsEmptyOrWhiteSpace"
    ELEMENT_ID = "ArgumentCollectionContainsEmptyOrWhiteSpace"
    TEXT = "ValidateNotNullOrWhiteSpaceFailure"
    ELEMENT_TEXT = "ValidateNotNullOrWhiteSpaceCollectionFailure"
    __slots__ = ()

    @staticmethod
    def is_missing(text: str) -> bool:
        return not text or text.isspace()
