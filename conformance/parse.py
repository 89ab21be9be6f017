"""What our parser says of a text, in a form that can be compared with what PowerShell's says.

    python -m conformance.parse            paths on stdin, one a line → a JSON line a file
    python -m conformance.parse --strings    JSON strings on stdin, one a line → a JSON line a text
    python -m conformance.parse --lines F  the lines of the shape of a file, to see where two part
    python -m conformance.parse --tree F   the same with extents

`shape` is the SHA-1 of the lines "DEPTH KIND DETAIL", `exact` of "DEPTH KIND extent", `tokens_sha1`
of "KIND extent"; columns count UTF-16 units.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha1
from pathlib import Path
from typing import Any

from poshws.syntax import parse
from poshws.syntax.ast import Extent, Node
from poshws.syntax.ast.walking import ordered_children

NET_NAMES = {
    int: "System.Int32",
    float: "System.Double",
    bool: "System.Boolean",
    Decimal: "System.Decimal",
}


def escape(text: str | None) -> str:
    """A name or value on one line."""
    return (text or "").replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n")


def constant(value: object) -> str:
    """A number as .NET prints it with the invariant culture."""
    if value is None:
        return "null"
    name = NET_NAMES.get(type(value)) or type(value).net_name  # type: ignore[attr-defined]
    if isinstance(value, float):
        return f"{name} {double(value)}"
    return f"{name} {value}"


def double(value: float) -> str:
    """A double as .NET prints it: shortest digits, exponent from 1E+16 and below 1E-05."""
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    text = repr(value)
    mantissa, _, exponent = text.partition("e")
    if exponent:
        number = int(exponent)
        sign = "-" if number < 0 else "+"
        return f"{mantissa.removesuffix('.0')}E{sign}{abs(number):02}"
    return to_exponent(text.removesuffix(".0"))


def to_exponent(text: str) -> str:
    """Python turns to exponents at 1e16, .NET at 1E+15."""
    sign = "-" if text.startswith("-") else ""
    digits = text.removeprefix("-")
    if "." in digits or len(digits) <= 15:
        return text
    stripped = digits.rstrip("0")
    fraction = f".{stripped[1:]}" if len(stripped) > 1 else ""
    return f"{sign}{stripped[0]}{fraction}E+{len(digits) - 1:02}"


def flag(is_set: bool, name: str) -> str:
    """A word behind another one, if it holds."""
    return f" {name}" if is_set else ""


def access(n: Any) -> str:
    """How a member is reached."""
    return ("static" if n.static else "instance") + flag(n.null_conditional, "conditional")


DETAILS: dict[str, Any] = {
    "StringConstantExpression": lambda n: f"{n.string_constant_type} {escape(n.value)}",
    "ExpandableStringExpression": lambda n: f"{n.string_constant_type} {escape(n.value)}",
    "ConstantExpression": lambda n: constant(n.value),
    "VariableExpression": lambda n: (
        ("@" if n.splatted else "$") + escape(n.variable_path.user_path)
    ),
    "Command": lambda n: n.invocation_operator,
    "CommandParameter": lambda n: escape(n.parameter_name),
    "BinaryExpression": lambda n: n.operator,
    "UnaryExpression": lambda n: n.token_kind,
    "AssignmentStatement": lambda n: n.operator,
    "PipelineChain": lambda n: n.operator + flag(n.background, "background"),
    "Pipeline": lambda n: "background" if n.background else "",
    "TypeExpression": lambda n: escape(n.type_name.full_name),
    "TypeConstraint": lambda n: escape(n.type_name.full_name),
    "Attribute": lambda n: escape(n.type_name.full_name),
    "NamedAttributeArgument": lambda n: (
        escape(n.argument_name) + flag(n.expression_omitted, "omitted")
    ),
    "MemberExpression": access,
    "InvokeMemberExpression": access,
    "BaseCtorInvokeMemberExpression": access,
    "IndexExpression": lambda n: "conditional" if n.null_conditional else "",
    "FunctionDefinition": lambda n: (
        ("filter " if n.is_filter else "workflow " if n.is_workflow else "function ")
        + escape(n.name)
    ),
    "TypeDefinition": lambda n: f"{n.type_attributes} {escape(n.name)}",
    "PropertyMember": lambda n: f"{n.property_attributes} {escape(n.name)}",
    "FunctionMember": lambda n: f"{n.method_attributes} {escape(n.name)}",
    "NamedBlock": lambda n: n.block_kind + flag(n.unnamed, "unnamed"),
    "SwitchStatement": lambda n: f"{n.flags} {escape(n.label)}",
    "ForEachStatement": lambda n: f"{n.flags} {escape(n.label)}",
    "FileRedirection": lambda n: n.from_stream + flag(n.append, "append"),
    "MergingRedirection": lambda n: f"{n.from_stream} {n.to_stream}",
    "UsingStatement": lambda n: n.using_statement_kind,
    "DataStatement": lambda n: escape(n.variable),
    "BlockStatement": lambda n: n.kind_token.kind,
    **{
        kind: lambda n: escape(n.label)
        for kind in ("ForStatement", "WhileStatement", "DoWhileStatement", "DoUntilStatement")
    },
}


def where(extent: Extent) -> str:
    """An extent in lines and columns."""
    return f"{extent.start_line}:{extent.start_column}-{extent.end_line}:{extent.end_column}"


def ordered(node: Node) -> list[Node]:
    """Children as they stand in the text; those at one place as PowerShell's visitor has them."""
    return sorted(ordered_children(node), key=lambda child: (child.extent.start, child.extent.end))


def walk(root: Node) -> Iterator[tuple[int, Node]]:
    """All nodes with their depths, parents first."""
    waiting = [(0, root)]
    while waiting:
        depth, node = waiting.pop()
        yield depth, node
        waiting.extend((depth + 1, child) for child in reversed(ordered(node)))


def draw(root: Node) -> tuple[Counter[str], str, str]:
    """Counts of kinds, the lines of the shape and the lines with extents."""
    kinds: Counter[str] = Counter()
    shape, exact = [], []
    for depth, node in walk(root):
        kinds[node.kind] += 1
        detail = DETAILS.get(node.kind)
        text = detail(node) if detail else ""
        shape.append(f"{depth} {node.kind}{' ' + text if text else ''}\n")
        exact.append(f"{depth} {node.kind} {where(node.extent)}\n")
    return kinds, "".join(shape), "".join(exact)


def digest(text: str) -> str:
    """SHA-1 of a text; a lone surrogate is U+FFFD."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return sha1(whole.encode()).hexdigest()


def read(path: str) -> str:
    """A file as PowerShell decodes it."""
    data = Path(path).read_bytes()
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe\0\0", "utf-32-le"),
        (b"\0\0\xfe\xff", "utf-32-be"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    return data.decode("utf-8", "replace")


def describe_file(path: str) -> dict[str, object]:
    """One line of the answer to a path."""
    result = parse(read(path))
    kinds, shape, exact = draw(result.script_block)
    tokens = "".join(f"{token.kind} {where(token.extent)}\n" for token in result.tokens)
    errors = [[e.error_id, e.extent.start_line, e.extent.start_column] for e in result.errors]
    return {
        "path": path, "errors": errors, "kinds": dict(sorted(kinds.items())),
        "shape": digest(shape), "exact": digest(exact), "tokens": len(result.tokens),
        "tokens_sha1": digest(tokens),
    }  # fmt: skip


def describe_text(text: str) -> dict[str, object]:
    """One line of the answer to a text."""
    result = parse(text)
    if [error.error_id for error in result.errors] == ["UnrecoverableParserError"]:
        name = "!System.Management.Automation.ParseException"
        row = [name, result.errors[0].message, 0, 0, 0, 0]
        return {"errors": [row], "incomplete": False, "shape": ""}
    errors = []
    for error in result.errors:
        e = error.extent
        errors.append(
            [error.error_id, error.message, e.start_line, e.start_column, e.end_line, e.end_column]
        )
    return {
        "errors": errors, "incomplete": any(error.incomplete_input for error in result.errors),
        "shape": digest(draw(result.script_block)[1]),
    }  # fmt: skip


def main(arguments: list[str]) -> None:
    """Reads what to parse from standard input."""
    if arguments[:1] in (["--lines"], ["--tree"]):
        print(
            draw(parse(read(arguments[1])).script_block)[1 if arguments[0] == "--lines" else 2],
            end="",
        )
        return
    for line in sys.stdin.buffer:
        text = line.decode("utf-8", "surrogateescape").rstrip("\n")
        if text:
            answer = (
                describe_text(json.loads(text)) if "--strings" in arguments else describe_file(text)
            )
            print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
