"""Methods of well-known classes, done on the spot: `$text.Substring(1)` becomes
`(o[1:] if type(o := …) is Text and len(o) >= 1 and o.isascii() else invoke_1(…))`.

A row of the table holds for one class of owner and of each argument, and under a guard; it is there
only where Python's expression gives exactly what the method does. All else, every error among it,
is left to the call. The classes stand in the namespace of a script under words of their own, see
runtime/known_classes.py, so that a script can be told that they no longer count.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from poshws.compiler.templates import (
    MOST_INSIDE,
    depth,
    filled,
    inside_of,
    known_type,
    name,
    typed,
)
from poshws.values.nothing import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.block import BlockCompiler

    Slow = Callable[[ast.expr, list[ast.expr]], ast.expr]

# Python's own white space has a few control characters more.
_WHITE: Final = repr(
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)

_WORDS: Final = {
    "PLAIN": "O_.isascii()",
    "FILLS": "len(B_) == 1 and B_.isascii()",
    "WHITE": _WHITE,
    "KEY": "KA_ is O_.key_class",
    "ENTRY": "KB_ in O_.value_classes and not O_.ignores_case",
    "NEW": "A_.lower() not in O_._keys",
    "SET": "O_.__setitem__(A_, B_)",
}

# name | owner | arguments | guard | result | what it gives. The owner is O_, the arguments are A_
# and B_; `letters` is a text or a character. Positions count code units, hence PLAIN,
# a text of ASCII; FILLS says that B_ is one character of it. KEY, ENTRY and NEW say that a table
# takes the key and the value as they are and that the key is new to it.
_ROWS: Final = """
substring | Text | int | 0 <= A_ and A_ <= len(O_) and PLAIN | O_[A_:] | str
substring | Text | int int | A_ >= 0 <= B_ and A_ + B_ <= len(O_) and PLAIN | O_[A_:A_ + B_] | str
indexof | Text | letters | PLAIN | O_.find(A_) | int
indexof | Text | letters int | 0 <= B_ and B_ <= len(O_) and PLAIN | O_.find(A_, B_) | int
lastindexof | Text | letters | PLAIN | O_.rfind(A_) | int
contains | Text | letters | | A_ in O_ | bool
contains | Table | text | O_.ignores_case | A_.lower() in O_._values | bool
startswith | Text | letters | PLAIN | O_.startswith(A_) | bool
endswith | Text | letters | PLAIN | O_.endswith(A_) | bool
trim | Text | | | O_.strip(WHITE) | str
trim | Text | letters | A_ and A_.isascii() | O_.strip(A_) | str
trimstart | Text | | | O_.lstrip(WHITE) | str
trimstart | Text | letters | A_ and A_.isascii() | O_.lstrip(A_) | str
trimend | Text | | | O_.rstrip(WHITE) | str
trimend | Text | letters | A_ and A_.isascii() | O_.rstrip(A_) | str
padleft | Text | int | 0 <= A_ < 10**6 and PLAIN | O_.rjust(A_) | str
padleft | Text | int letters | 0 <= A_ < 10**6 and FILLS and PLAIN | O_.rjust(A_, B_) | str
padright | Text | int | 0 <= A_ < 10**6 and PLAIN | O_.ljust(A_) | str
padright | Text | int letters | 0 <= A_ < 10**6 and FILLS and PLAIN | O_.ljust(A_, B_) | str
replace | Text | text text | A_ | O_.replace(A_, B_) | str
split | Text | letters | len(A_) == 1 | text_array(O_.split(A_)) |
toupper | Text | | PLAIN | O_.upper() | str
tolower | Text | | PLAIN | O_.lower() | str
toupperinvariant | Text | | PLAIN | O_.upper() | str
tolowerinvariant | Text | | PLAIN | O_.lower() | str
insert | Text | int text | 0 <= A_ and A_ <= len(O_) and PLAIN | O_[:A_] + B_ + O_[A_:] | str
remove | Text | int | 0 <= A_ and A_ <= len(O_) and PLAIN | O_[:A_] | str
equals | Text | text | | O_ == A_ | bool
tostring | Text | | | O_ | str
tostring | Whole | | | f"{O_}" | str
tostring | Builder | | | O_.__str__() | str
append | Builder | letters | | O_.pieces.append(A_) or O_ |
append | Builder | int | | O_.pieces.append(f"{A_}") or O_ |
appendline | Builder | | | O_.pieces.append("\\n") or O_ |
appendline | Builder | text | | O_.pieces.append(A_ + "\\n") or O_ |
clear | List | | O_.takes | O_.clear() | void
clear | Builder | | | O_.clear() |
add | List | any | KA_ in O_.takes | O_.append(A_) | void
add | ArrayList | any | not O_.keeps and A_ is not NOTHING | O_.append(A_) or len(O_) - 1 | int
push | Stack | any | KA_ in O_.takes | O_.items.appendleft(A_) | void
pop | Stack | | O_.takes and O_.items | O_.items.popleft() |
peek | Stack | | O_.takes and O_.items | O_.items[0] |
enqueue | Queue | any | KA_ in O_.takes | O_.items.append(A_) | void
dequeue | Queue | | O_.takes and O_.items | O_.items.popleft() |
peek | Queue | | O_.takes and O_.items | O_.items[0] |
containskey | Table | text | O_.ignores_case | A_.lower() in O_._values | bool
containskey | Table | int | | A_ in O_._values | bool
containskey | Dictionary | any | KEY and not O_.ignores_case | A_ in O_._values | bool
add | Dictionary | any any | KEY and ENTRY and A_ not in O_._keys | SET | void
add | Table | text any | O_.ignores_case and B_ is not NOTHING and NEW | SET | void
add | Set | any | KA_ is O_.plain | O_.include(A_) | bool
contains | Set | any | KA_ is O_.plain | A_ in O_.items | bool
remove | Set | any | KA_ is O_.plain | O_.items.pop(A_, O_) is not O_ | bool
chars | Text | int | 0 <= A_ and A_ < len(O_) and PLAIN | letters[O_[A_]] |
tochararray | Text | | PLAIN | char_array(O_) |
"""

# The same for `[char]::IsDigit($c)`: name | type | arguments | guard | result | what it gives
_STATIC_ROWS: Final = """
isdigit | char | letter | A_.isascii() | A_.isdigit() | bool
isnumber | char | letter | A_.isascii() | A_.isdigit() | bool
isletter | char | letter | A_.isascii() | A_.isalpha() | bool
isletterordigit | char | letter | A_.isascii() | A_.isalnum() | bool
iswhitespace | char | letter | A_.isascii() | A_ in " \\t\\n\\v\\f\\r" | bool
isupper | char | letter | A_.isascii() | A_.isupper() | bool
islower | char | letter | A_.isascii() | A_.islower() | bool
isnullorempty | string | text | | not A_ | bool
isnullorempty | string | null | | True | bool
isnullorwhitespace | string | text | | not A_.strip(WHITE) | bool
isnullorwhitespace | string | null | | True | bool
abs | math | int | A_ > -2147483648 | abs(A_) | int
abs | math | real | | abs(A_) | float
min | math | int int | | A_ if A_ <= B_ else B_ | int
max | math | int int | | A_ if A_ >= B_ else B_ | int
floor | math | real | -1e15 < A_ < 1e15 | A_ // 1.0 | float
ceiling | math | real | -1e15 < A_ < 1e15 | -(-A_ // 1.0) | float
round | math | real | -1e15 < A_ < 1e15 | round(A_, 0) | float
sqrt | math | real | A_ >= 0 | math.sqrt(A_) | float
sqrt | math | int | A_ >= 0 | math.sqrt(A_) | float
"""

_TESTS: Final = {
    "text": "KA_ is str",
    "letters": "(KA_ is str or KA_ is Letter)",
    "letter": "KA_ is Letter",
    "int": "KA_ is int",
    "real": "KA_ is float",
    "null": "KA_ is Empty",
    "any": "KA_ is not None",
}
_LETTERS: Final = "AB"


class Row(NamedTuple):
    """What one line of the table says."""

    owner: str
    kinds: tuple[str, ...]
    guards: tuple[str, ...]
    result: str
    gives: str


def _spelled_out(text: str) -> str:
    for word, meaning in _WORDS.items():
        text = text.replace(word, meaning)
    return text


def _table(text: str) -> dict[tuple[str, int], list[Row]]:
    found: dict[tuple[str, int], list[Row]] = {}
    for line in text.strip().splitlines():
        name, owner, kinds, guard, result, gives = (part.strip() for part in line.split("|"))
        row = Row(
            owner,
            tuple(kinds.split()),
            tuple(_spelled_out(guard).split(" and ")) if guard else (),
            _spelled_out(result),
            gives,
        )
        found.setdefault((name, len(row.kinds)), []).append(row)
    return found


_METHODS: Final = _table(_ROWS)
_STATICS: Final = _table(_STATIC_ROWS)


def method_call(
    block: BlockCompiler, node: Any, owner: ast.expr, arguments: list[ast.expr], slow: Slow
) -> ast.expr:
    """`owner.name(…)` and `[type]::name(…)`; `slow` writes the call for what the table does not
    have.
    """
    rows = _rows(node, len(arguments))
    if not rows or depth(owner) >= MOST_INSIDE:
        return inside_of(slow(owner, arguments), owner)
    if node.static:
        written = _Call(block, None, arguments).written(rows, lambda held: slow(owner, held))
    else:
        of_object = _Call(block, owner, arguments)
        written = of_object.written(rows, lambda held: slow(held[0], held[1:]))
    return inside_of(written or slow(owner, arguments), owner)


def _rows(node: Any, count: int) -> list[Row]:
    member: Any = node.member
    if member.kind != "StringConstantExpression" or node.null_conditional:
        return []
    key = (str(member.value).lower(), count)
    if not node.static:
        return _METHODS.get(key, [])
    if node.expression.kind != "TypeExpression":
        return []
    # No class of a script stands before these words.
    short = node.expression.type_name.full_name.lower().removeprefix("system.")
    return [row for row in _STATICS.get(key, ()) if row.owner == short]


class _Call:
    """A call while it is written."""

    def __init__(
        self, block: BlockCompiler, owner: ast.expr | None, arguments: list[ast.expr]
    ) -> None:
        self._block = block
        self._values: dict[str, Any] = {}
        # The owner and the arguments once they are evaluated, and which of them are constants.
        self._held: list[ast.expr] = []
        self._constants: dict[str, object] = {}
        if owner is not None:
            self._add("O", owner)
        for letter, argument in zip(_LETTERS, arguments, strict=False):
            if isinstance(argument, ast.Constant):
                self._constants[f"{letter}_"] = argument.value
                self._values[f"{letter}C"] = argument
                self._held.append(argument)
            else:
                self._add(letter, argument)

    def _add(self, letter: str, value: ast.expr) -> None:
        held, kind = self._block.temporary(), self._block.temporary()
        self._values.update({f"{letter}V": value, f"{letter}_": held, f"K{letter}_": kind})
        self._held.append(name(held))

    def written(
        self, rows: list[Row], call: Callable[[list[ast.expr]], ast.expr]
    ) -> ast.expr | None:
        """The expression for the rows that fit."""
        fitting = [(row, tests) for row in rows if (tests := self._tests(row)) is not None]
        if not fitting:
            return None
        result = call(self._held)
        for row, tests in reversed(fitting):
            result = self._branch(row, tests, result, row is fitting[0][0])
        return result

    def _branch(
        self, row: Row, tests: dict[str, str], otherwise: ast.expr, is_first: bool
    ) -> ast.expr:
        """One row; the first evaluates everything in order before it asks any more."""
        classes = [test for place, test in tests.items() if place in "OAB"]
        if is_first:
            for number, letter in enumerate(each for each in tests if each in "OAB"):
                evaluated = f"(K{letter}_ := type({letter}_ := {letter}V))"
                classes[number] = f"({classes[number].replace(f'K{letter}_', evaluated, 1)})"
            classes = [" & ".join(classes)] if classes else []
        else:
            classes = [test for test in classes if not test.endswith("is not None")]
        guards = [test for place, test in tests.items() if place not in "OAB"]
        test = " and ".join([*classes, *guards]) or "True"
        result = f"{row.result} or NOTHING" if row.gives == "void" else f"({row.result})"
        text = self._with_constants(f"({result} if {test} else OTHER)")
        built = filled(text, {**self._values, "OTHER": otherwise})
        built.poshws_gives = row.gives  # type: ignore[attr-defined]
        return built

    def _tests(self, row: Row) -> dict[str, str] | None:
        """What has to hold for a row: the classes by what they are of, then the guards; None where
        it can't.
        """
        tests: dict[str, str] = {}
        if "OV" in self._values:
            if not self._block.unit.knows_class(row.owner):
                return None
            tests["O"] = f"KO_ is {row.owner}"
        for letter, kind in zip(_LETTERS, row.kinds, strict=False):
            place = f"{letter}_"
            if place not in self._constants:
                tests[letter] = _TESTS[kind].replace("A_", place)
            elif not _fits(self._constants[place], kind):
                return None
        for guard in row.guards:
            known = self._known(guard)
            if known is False:
                return None
            if known is None:
                tests[guard] = guard
        return tests

    def _known(self, guard: str) -> bool | None:
        """The outcome of a guard that asks for constants alone."""
        if not self._constants:
            return None
        tree = ast.parse(self._with_kinds(guard), mode="eval")
        names = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
        if not names - {"len", "NOTHING"} <= self._constants.keys():
            return None
        return bool(eval(guard, {**self._constants, "NOTHING": NOTHING}))

    def _with_kinds(self, text: str) -> str:
        for place, value in self._constants.items():
            kind = "Empty" if value is None else type(value).__name__
            text = text.replace(f"K{place}", kind)
        return text

    def _with_constants(self, text: str) -> str:
        text = self._with_kinds(text)
        for place, value in self._constants.items():
            text = text.replace(place, repr(value) if type(value) is int else f"{place[0]}C")
        return text


def _fits(value: object, kind: str) -> bool:
    """Whether a constant argument is of the kind."""
    if kind in ("text", "letters"):
        return type(value) is str
    if kind == "real":
        return type(value) is float
    return (
        kind == "any"
        or (kind == "int" and type(value) is int)
        or (kind == "null" and value is None)
    )


def written_out(expression: ast.expr, write: Callable[[ast.expr], ast.expr]) -> ast.expr | None:
    """A call of a method without a result as a statement: only what the long way gives is written.
    None for anything else.
    """
    if not isinstance(expression, ast.IfExp) or _gives(expression) != "void":
        return None
    assert isinstance(expression.body, ast.BoolOp)
    otherwise = written_out(expression.orelse, write) or write(expression.orelse)
    return ast.IfExp(expression.test, expression.body.values[0], otherwise)


def as_truth(expression: ast.expr, truth: Callable[[ast.expr], ast.expr]) -> ast.expr | None:
    """What gives an answer or a number as a condition; None for anything else."""
    kind = _gives(expression)
    if not isinstance(expression, ast.IfExp) or kind not in ("bool", "int"):
        return None
    otherwise = as_truth(expression.orelse, truth) or truth(expression.orelse)
    is_true = expression.body
    if kind == "int":
        is_true = ast.Compare(is_true, [ast.NotEq()], [ast.Constant(0)])
    return typed(ast.IfExp(expression.test, is_true, otherwise), "bool")


def _gives(expression: ast.expr) -> str:
    found: str = getattr(expression, "poshws_gives", "")
    return found


def likely_type(expression: ast.expr) -> str | None:
    """The type that an expression most likely has."""
    return known_type(expression) or _gives(expression) or None
