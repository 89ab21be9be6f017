"""Expressions of C# put together: a text of PowerShell with what is known of its type."""

from __future__ import annotations

from typing import Final

from poshws.runtime.csharp.tokens import Unsupported, number_value

WHOLE: Final = frozenset("int uint long ulong short ushort byte sbyte".split())
NUMBERS: Final = WHOLE | {"float", "double", "decimal"}
_BOOLEAN: Final = frozenset("|| && == != < > <= >= is".split())
Expression = tuple[str, str]


def quoted(text: str) -> str:
    """A text in single quotes."""
    return "'" + text.replace("'", "''") + "'"


def number(literal: str) -> Expression:
    """A literal, which says its type."""
    suffix = literal.lower().lstrip("0123456789._xabcdef+-") if literal[:2].lower() != "0x" else ""
    value = number_value(literal)
    if isinstance(value, int) and "l" not in suffix and "u" not in suffix:
        return str(value), "int" if -(2**31) <= value < 2**31 else "long"
    if literal[-1] in "mM":
        return f"([decimal]'{literal.rstrip('mM')}')", "decimal"
    if literal[-1] in "fF" and literal[:2].lower() != "0x":
        return f"([single]{value!r})", "float"
    if isinstance(value, int):
        kind = "ulong" if "u" in suffix and "l" in suffix else "uint" if "u" in suffix else "long"
        return f"([{kind}]{value})", kind
    return f"([double]{value!r})", "double"


def tested(text: str, sign: str, kind: str, known: str) -> Expression:
    """`is` and `as`; `known` is the type as the source has it."""
    plain = kind[len("nullable[") : -1] if kind.startswith("nullable[") else kind
    if sign == "is":
        return f"({text} -is [{plain}])", "bool"
    return f"$(if ({text} -is [{plain}]) {{ {text} }})", known


def joined(left: Expression, sign: str, right: Expression, operator: str) -> Expression:
    """Two expressions with an operator between them."""
    (a, first), (b, second) = left, right
    if sign == "+":
        return _added(left, right)
    if sign == "/":
        if first in WHOLE and second in WHOLE:
            return f"([int][Math]::Truncate({a} / {b}))", first
        if not {first, second} & {"float", "double", "decimal"}:
            raise Unsupported("'/' on values of unknown type")
    if sign == "??":
        return f"$(if ($null -eq {a}) {{ {b} }} else {{ {a} }})", second
    if sign in ("==", "!="):
        word = "-ceq" if sign == "==" else "-cne"
        if "null" in (first, second):
            other = b if first == "null" else a
            return f"($null {word[0]}{word[2:]} {other})", "bool"
        return f"({a} {word} {b})", "bool"
    known = "bool" if sign in _BOOLEAN else first if first == second else ""
    if first in NUMBERS and second in NUMBERS and sign in "-*%/":
        known = first if first == second else "double" if "double" in (first, second) else ""
    return f"({a} {operator} {b})", known


def _added(left: Expression, right: Expression) -> Expression:
    (a, first), (b, second) = left, right
    if first == "string":
        return f"({a} + {b})", "string"
    if second == "string":
        return f"([string]{a} + {b})", "string"
    # What is null makes the sum null; PowerShell's sum of a null and a number is the number.
    if first == second and first.startswith("nullable["):
        return f"$(if ($null -ne {a} -and $null -ne {b}) {{ {a} + {b} }})", first
    if first in NUMBERS and second in NUMBERS:
        return f"({a} + {b})", first if first == second else ""
    raise Unsupported("'+' on values of unknown type")
