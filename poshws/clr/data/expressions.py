"""The expressions of ADO.NET: filters of rows, computed columns and aggregates.

A text is read into closures that take a row; operators bind as in SQL. What is null makes every
comparison and calculation null, and a filter takes only what is true.
"""

from __future__ import annotations

import operator
import re
import statistics
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NoReturn

from poshws.clr.system.booleans import DB_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.globalization.collation import compare_text
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.typesystem.core_types import INTEGERS
from poshws.corelib.typesystem.types import find_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from poshws.clr.data.tables import DataRow, DataTable

Value = Callable[[Any], Any]
"""What an expression is for a row, or for the rows together where it is an aggregate."""

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?P<text>'(?:[^']|'')*')"
    r"|#(?P<date>[^#]*)#|\[(?P<quoted>(?:[^\]\\]|\\.)*)\]|`(?P<ticked>[^`]*)`"
    r"|(?P<name>[^\W\d]\w*(?:\.\w+)?)|(?P<sign><>|<=|>=|!=|[-+*/%=<>(),&|^~]))"
)
_COMPARE: Final[dict[str, Callable[[int], bool]]] = {
    "=": lambda order: order == 0,
    "<>": lambda order: order != 0,
    "!=": lambda order: order != 0,
    "<": lambda order: order < 0,
    ">": lambda order: order > 0,
    "<=": lambda order: order <= 0,
    ">=": lambda order: order >= 0,
}
_AGGREGATES: Final = frozenset(("SUM", "AVG", "MIN", "MAX", "COUNT", "STDEV", "VAR"))


def data_error(name: str, text: str) -> NetException:
    """An exception of System.Data."""
    kind = find_type(f"System.Data.{name}")
    assert kind is not None and kind.python is not None
    made: NetException = kind.python(text)
    return made


def compile_expression(table: DataTable, text: str) -> Value:
    """The value of an expression for a row of the table."""
    return _Parser(table, text).parse()


def compile_filter(table: DataTable, text: str | None) -> Callable[[DataRow], bool]:
    """Whether a row is taken; all are without a text."""
    if not (text or "").strip():
        return lambda row: True
    value = compile_expression(table, text or "")
    return lambda row: value(row) is True


def compute(table: DataTable, text: str, rows: Sequence[DataRow]) -> object:
    """An aggregate over rows, or an expression of constants."""
    return compile_expression(table, text)(rows) if text.strip() else None


def sort_rows(table: DataTable, rows: list[DataRow], text: str | None) -> list[DataRow]:
    """The rows in the order of `Name DESC, Id`."""
    for part in reversed([part.strip() for part in (text or "").split(",") if part.strip()]):
        name, _, direction = part.rpartition(" ")
        falls = direction.upper() == "DESC"
        if direction.upper() not in ("ASC", "DESC"):
            name = part
        place = table.columns.place(name.strip("[] "))
        if place is None:
            raise data_error("EvaluateException", f"Cannot find column {name.strip('[] ')}.")
        rows = sorted(
            rows, key=lambda row: _Key(row.current[place], table.ignores_case), reverse=falls
        )
    return rows


class _Key:
    """A value to be sorted; nulls come first."""

    __slots__ = ("value", "ignores_case")

    def __init__(self, value: Any, ignores_case: bool) -> None:
        self.value = value
        self.ignores_case = ignores_case

    def __lt__(self, other: _Key) -> bool:
        if self.value is DB_NULL or other.value is DB_NULL:
            return self.value is DB_NULL and other.value is not DB_NULL
        return order(self.value, other.value, self.ignores_case) < 0


def order(left: object, right: Any, ignores_case: bool) -> int:
    """Below, at or above zero; strings by culture, numbers by value."""
    if isinstance(left, str) and isinstance(right, str):
        return (
            compare_text(left.lower(), right.lower()) if ignores_case else compare_text(left, right)
        )
    if isinstance(left, str) or isinstance(right, str):
        left, right = _alike(left, right)
    return -1 if left < right else int(left > right)


def _alike(left: object, right: object) -> tuple[Any, Any]:
    """A text beside a number or a date is read as one."""
    if isinstance(left, str):
        return convert(left, type_of(right)), right
    return left, convert(right, type_of(left))


class _Parser:
    """Reads an expression by precedence."""

    def __init__(self, table: DataTable, text: str) -> None:
        self.table = table
        self.text = text
        self.tokens: list[tuple[str, str]] = []
        place = 0
        while text[place:].strip():
            found = _TOKEN.match(text, place)
            if found is None:
                rest = text[place:].lstrip()
                bad, place = rest[0], len(text) - len(rest)
                raise data_error(
                    "SyntaxErrorException",
                    f"Cannot interpret token '{bad}' at position {place + 1}.",
                )
            kind = found.lastgroup or ""
            self.tokens.append((kind, found[kind]))
            place = found.end()
        self.at = 0

    def parse(self) -> Value:
        found = self._or()
        if self.at < len(self.tokens):
            self._fail(f"Syntax error: Missing operand after '{self.tokens[self.at][1]}' operator.")
        return found

    def _fail(self, text: str) -> NoReturn:
        raise data_error("SyntaxErrorException", text)

    def _word(self) -> str:
        """The next keyword or sign in capitals, empty for what is neither."""
        if self.at >= len(self.tokens):
            return ""
        kind, text = self.tokens[self.at]
        return text.upper() if kind in ("name", "sign") else ""

    def _take(self, *words: str) -> str:
        found = self._word()
        if found and found in words:
            self.at += 1
            return found
        return ""

    def _or(self) -> Value:
        left = self._and()
        while self._take("OR"):
            left = _either(left, self._and())
        return left

    def _and(self) -> Value:
        left = self._not()
        while self._take("AND"):
            left = _both(left, self._not())
        return left

    def _not(self) -> Value:
        if self._take("NOT"):
            inner = self._not()
            return lambda row: DB_NULL if inner(row) is DB_NULL else not inner(row)
        return self._comparison()

    def _comparison(self) -> Value:
        left = self._sum()
        while True:
            sign = self._take(*_COMPARE, "LIKE", "IN", "IS", "NOT", "BETWEEN")
            if not sign:
                return left
            is_negated = sign == "NOT"
            if is_negated:
                sign = self._take("LIKE", "IN", "BETWEEN")
            made = self._compared(left, sign)
            left = _negated(made) if is_negated else made

    def _compared(self, left: Value, sign: str) -> Value:
        if sign == "IS":
            is_negated = bool(self._take("NOT"))
            self._take("NULL")
            return lambda row: (left(row) is DB_NULL) != is_negated
        if sign == "IN":
            return self._listed(left)
        if sign == "BETWEEN":
            least = self._sum()
            self._take("AND")
            most = self._sum()
            return _both(self._ordered(">=", left, least), self._ordered("<=", left, most))
        if sign == "LIKE":
            return self._like(left, self._sum())
        return self._ordered(sign, left, self._sum())

    def _ordered(self, sign: str, left: Value, right: Value) -> Value:
        test, table = _COMPARE[sign], self.table

        def compare(row: object) -> object:
            a, b = left(row), right(row)
            if a is DB_NULL or b is DB_NULL:
                return DB_NULL
            return test(order(a, b, table.ignores_case))

        return compare

    def _listed(self, left: Value) -> Value:
        if not self._take("("):
            self._fail("Syntax error: The IN keyword must be followed by a non-empty list.")
        found = [self._sum()]
        while self._take(","):
            found.append(self._sum())
        self._take(")")
        tests = [self._ordered("=", left, each) for each in found]
        return lambda row: any(test(row) is True for test in tests)

    def _like(self, left: Value, right: Value) -> Value:
        flags = re.IGNORECASE | re.DOTALL if self.table.ignores_case else re.DOTALL

        def matches(row: object) -> Any:
            text, pattern = left(row), right(row)
            if text is DB_NULL or pattern is DB_NULL:
                return DB_NULL
            inside = pattern.strip("*%")
            if "*" in inside or "%" in inside:
                bare = re.sub(r"\[[*%]\]", "", inside)
                if "*" in bare or "%" in bare:
                    raise data_error(
                        "EvaluateException",
                        f"Error in Like operator: the string pattern '{pattern}' is invalid.",
                    )
            words = re.escape(re.sub(r"\[([*%\[\]])\]", r"\1", inside))
            head = ".*" if pattern[:1] in "*%" and pattern else ""
            tail = ".*" if len(pattern) > 1 and pattern[-1:] in "*%" else ""
            return re.fullmatch(head + words + tail, net_to_string(text), flags) is not None

        return matches

    def _sum(self) -> Value:
        left = self._product()
        while sign := self._take("+", "-"):
            left = _calculated(sign, left, self._product())
        return left

    def _product(self) -> Value:
        left = self._unary()
        while sign := self._take("*", "/", "%"):
            left = _calculated(sign, left, self._unary())
        return left

    def _unary(self) -> Value:
        if self._take("-"):
            inner = self._unary()
            return lambda row: DB_NULL if inner(row) is DB_NULL else -inner(row)
        if self._take("+"):
            return self._unary()
        return self._operand()

    def _operand(self) -> Value:
        if self.at >= len(self.tokens):
            last = self.tokens[-1][1] if self.tokens else ""
            self._fail(f"Syntax error: Missing operand after '{last}' operator.")
        kind, text = self.tokens[self.at]
        self.at += 1
        if kind == "sign" and text == "(":
            inner = self._or()
            if not self._take(")"):
                self._fail("The expression is missing the closing parenthesis.")
            return inner
        if kind == "number":
            return _constant(_number(text))
        if kind == "text":
            return _constant(text[1:-1].replace("''", "'"))
        if kind == "date":
            return _constant(_date(text))
        if kind in ("quoted", "ticked"):
            return self._column(text)
        if kind == "name":
            return self._named(text)
        return self._fail(f"Syntax error: Missing operand before '{text}' operator.")

    def _named(self, name: str) -> Value:
        upper = name.upper()
        if upper in ("TRUE", "FALSE"):
            return _constant(upper == "TRUE")
        if upper == "NULL":
            return _constant(DB_NULL)
        if self._word() != "(":
            return self._column(name)
        self.at += 1
        arguments: list[Value] = []
        column = ""
        if upper in _AGGREGATES:
            column = self.tokens[self.at][1]
            self._column(column)
            self.at += 1
        elif self._word() != ")":
            arguments = [self._or()]
            while self._take(","):
                arguments.append(self._or())
        if not self._take(")"):
            self._fail("The expression is missing the closing parenthesis.")
        return self._aggregate(upper, column) if column else self._called(name, arguments)

    def _column(self, name: str) -> Value:
        place = self.table.columns.place(name)
        if place is None:
            raise data_error("EvaluateException", f"Cannot find column [{name}].")
        column = self.table.columns.items[place]

        def read(row: Any) -> Any:
            if isinstance(row, list):
                raise data_error(
                    "EvaluateException",
                    "Cannot evaluate. Expression 'System.Data.NameNode' is not an aggregate.",
                )
            return row.value_of(column)

        return read

    def _aggregate(self, name: str, column: str) -> Value:
        kind = self.table.columns.items[self.table.columns.place(column) or 0].data_type.name

        def over(rows: object) -> object:
            found = rows if isinstance(rows, list) else self.table.present_rows()
            values = [row[column] for row in found]
            return _aggregated(name, [each for each in values if each is not DB_NULL], kind)

        return over

    def _called(self, name: str, arguments: list[Value]) -> Value:
        function = _FUNCTIONS.get(name.upper())
        if function is None:
            raise data_error(
                "EvaluateException", f"The expression contains undefined function call {name}()."
            )
        return lambda row: function(*(each(row) for each in arguments))


def _constant(value: object) -> Value:
    return lambda row: value


def _number(text: str) -> Any:
    if "e" in text.lower():
        return float(text)
    if "." in text:
        return Decimal(text)
    number = int(text)
    return number if number < 2**31 else Int64(number)


def _date(text: str) -> object:
    return convert(text, find_type("System.DateTime"))  # type: ignore[arg-type]


def _either(left: Value, right: Value) -> Value:
    return lambda row: True if left(row) is True else right(row)


def _both(left: Value, right: Value) -> Value:
    def both(row: object) -> object:
        first = left(row)
        return first if first is False else (right(row) if first is True else DB_NULL)

    return both


def _negated(made: Value) -> Value:
    return lambda row: DB_NULL if made(row) is DB_NULL else not made(row)


_CALCULATE: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "-": operator.sub,
    "*": operator.mul,
    "+": operator.add,
}


def _calculated(sign: str, left: Value, right: Value) -> Value:
    def calculate(row: object) -> object:
        a, b = left(row), right(row)
        if a is DB_NULL or b is DB_NULL:
            return DB_NULL
        if isinstance(a, str) or isinstance(b, str):
            return net_to_string(a) + net_to_string(b)
        if isinstance(a, float) or isinstance(b, float):
            a, b = float(a), float(b)
        if sign == "/":
            is_exact = isinstance(a, Decimal) or isinstance(b, Decimal)
            return Decimal(a) / Decimal(b) if is_exact and b else _quotient(float(a), float(b))
        if sign == "%":
            return abs(a) % abs(b) * (1 if a >= 0 else -1)
        found = _CALCULATE[sign](a, b)
        is_long = type(a) is Int64 or type(b) is Int64
        return Int64(found) if is_long and isinstance(found, int) else found

    return calculate


def _quotient(left: float, right: float) -> float:
    if right:
        return left / right
    return float("nan") if not left else float("inf") if left > 0 else float("-inf")


def _aggregated(name: str, values: list[Any], kind: str) -> object:
    if name == "COUNT":
        return len(values)
    if not values:
        return DB_NULL
    is_whole = kind in INTEGERS
    if name == "SUM":
        total = sum(values[1:], values[0])
        return Int64(total) if is_whole else total
    if name == "AVG":
        total = sum(values[1:], values[0])
        return int(total / len(values)) if is_whole else total / len(values)
    if name in ("MIN", "MAX"):
        chosen = values[0]
        for each in values[1:]:
            ordered = order(each, chosen, True)
            if ordered < 0 if name == "MIN" else ordered > 0:
                chosen = each
        return chosen
    if len(values) < 2:
        return DB_NULL
    spread = statistics.variance(map(float, values))
    return spread if name == "VAR" else float(spread**0.5)


def _substring(text: Any, start: int, length: int) -> object:
    return DB_NULL if text is DB_NULL else text[start - 1 : start - 1 + length]


def _converted(value: object, name: str) -> object:
    kind = find_type(name)
    return value if value is DB_NULL or kind is None else convert(value, kind)


_FUNCTIONS: Final[dict[str, Callable[..., Any]]] = {
    "LEN": lambda text: DB_NULL if text is DB_NULL else len(net_to_string(text)),
    "ISNULL": lambda value, instead: instead if value is DB_NULL else value,
    "IIF": lambda test, then, other: then if test is True else other,
    "TRIM": lambda text: DB_NULL if text is DB_NULL else text.strip(),
    "SUBSTRING": _substring,
    "CONVERT": _converted,
    "ABS": lambda value: DB_NULL if value is DB_NULL else abs(value),
}
