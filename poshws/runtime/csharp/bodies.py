"""Statements of C# as PowerShell.

What would come out differently raises Unsupported.
"""

from __future__ import annotations

from poshws.runtime.csharp.expression_reader import Expressions, variable
from poshws.runtime.csharp.expressions import NUMBERS
from poshws.runtime.csharp.tokens import Unsupported


class Body(Expressions):
    """Reads the statements of one body."""

    def statements(self) -> list[str]:
        lines: list[str] = []
        while self.next.kind != "end" and self.next.text != "}":
            lines += self.statement()
        return lines

    def statement(self) -> list[str]:
        text = self.next.text
        if self.has(";"):
            return []
        if self.has("{"):
            lines = self.statements()
            self.take("}")
            return lines
        reader = getattr(self, f"_{text}_statement", None) if self.next.kind == "name" else None
        if reader is not None:
            self.take()
            return list(reader())
        if text in ("goto", "yield", "await", "checked"):
            raise Unsupported(f"'{text}'")
        line = self.declaration() or self.simple_statement()
        self.take(";")
        return [line]

    def _return_statement(self) -> list[str]:
        if self.has(";"):
            return ["return"]
        value = self.expression()[0]
        lines: list[str] = []
        if self.has("="):
            lines.append(f"{value} = {self.expression()[0]}")
        self.take(";")
        return [*lines, f"return {value}"]

    def _throw_statement(self) -> list[str]:
        if self.has(";"):
            return ["throw"]
        value = self.expression()[0]
        self.take(";")
        return [f"throw {value}"]

    def _break_statement(self) -> list[str]:
        self.take(";")
        return ["break"]

    def _continue_statement(self) -> list[str]:
        self.take(";")
        return ["continue"]

    def _if_statement(self) -> list[str]:
        test = self._in_brackets()
        lines = [f"if ({test}) {{", *self.statement(), "}"]
        if self.has("else"):
            lines += ["else {", *self.statement(), "}"]
        return lines

    def _while_statement(self) -> list[str]:
        test = self._in_brackets()
        return [f"while ({test}) {{", *self.statement(), "}"]

    def _foreach_statement(self) -> list[str]:
        self.take("(")
        kind, name = self.type_name(), self.take().text
        self.take("in")
        self.locals[name] = kind
        values = self.expression()[0]
        self.take(")")
        return [f"foreach ({variable(name)} in {values}) {{", *self.statement(), "}"]

    def _for_statement(self) -> list[str]:
        self.take("(")
        first = "" if self.next.text == ";" else self.declaration() or self.simple_statement()
        self.take(";")
        test = "$true" if self.next.text == ";" else self.expression()[0]
        self.take(";")
        step = "" if self.next.text == ")" else self.simple_statement()
        self.take(")")
        return [f"for ({first}; {test}; {step}) {{", *self.statement(), "}"]

    def _do_statement(self) -> list[str]:
        lines = ["do {", *self.statement(), "}"]
        self.take("while")
        test = self._in_brackets()
        self.take(";")
        return [*lines, f"while ({test})"]

    def _lock_statement(self) -> list[str]:
        self._in_brackets()  # one thread runs scripts
        return self.statement()

    def _try_statement(self) -> list[str]:
        lines = ["try {", *self.statement(), "}"]
        while self.has("catch"):
            kind, name = "", ""
            if self.has("("):
                kind = f" [{self.around.type(self.type_name())}]"
                name = self.take().text if self.next.kind == "name" else ""
                self.take(")")
            lines.append(f"catch{kind} {{")
            if name:
                self.locals[name] = ""
                lines.append(f"{variable(name)} = $_.Exception")
            lines += [*self.statement(), "}"]
        if self.has("finally"):
            lines += ["finally {", *self.statement(), "}"]
        return lines

    def _using_statement(self) -> list[str]:
        self.take("(")
        first = self.declaration()
        if not first:
            raise Unsupported("'using' without a variable")
        self.take(")")
        name = first.partition(" = ")[0].rpartition("$")[2]
        return [first, "try {", *self.statement(), "}", f"finally {{ ${name}.Dispose() }}"]

    def _switch_statement(self) -> list[str]:
        value = self._in_brackets()
        self.take("{")
        lines = [f"switch -CaseSensitive ({value}) {{"]
        while not self.has("}"):
            labels: list[str] = []
            while self.next.text in ("case", "default"):
                is_default = self.take().text == "default"
                labels.append("" if is_default else self.expression()[0])
                self.take(":")
            lines += [f"{_switch_label(labels)} {{", *self._section(), "}"]
        return [*lines, "}"]

    def _section(self) -> list[str]:
        lines: list[str] = []
        while self.next.text not in ("case", "default", "}"):
            lines += self.statement()
        return lines

    def _in_brackets(self) -> str:
        self.take("(")
        value = self.expression()[0]
        self.take(")")
        return value

    def declaration(self) -> str:
        """`int x = 1` as an assignment; empty where the statement is no declaration."""
        start = self.place
        try:
            kind = self.type_name()
            name = self.take()
        except Unsupported:
            self.place = start
            return ""
        if name.kind != "name" or self.next.text not in ("=", ";"):
            self.place = start
            return ""
        value, known = ("$null", kind)
        if self.has("="):
            value, known = self.expression()
        self.locals[name.text] = known if kind == "var" else kind
        typed = "" if kind == "var" else f"[{self.around.type(kind)}]"
        return f"{typed}{variable(name.text)} = {value}"

    def simple_statement(self) -> str:
        """An assignment, a step or a call."""
        target, kind = self.single()
        for sign in ("++", "--"):
            if self.next.text + self.ahead().text == sign:
                self.place += 2
                return f"{target}{sign}"
        sign = self.next.text
        if sign == "=":
            self.take()
            return f"{target} = {self.expression()[0]}"
        if sign in ("+", "-", "*") and self.ahead().text == "=":
            self.place += 2
            if sign == "+" and kind not in (*NUMBERS, "string"):
                raise Unsupported("'+=' on a value of unknown type")
            return f"{target} {sign}= {self.expression()[0]}"
        if not target.endswith(")"):
            raise Unsupported(f"the statement at '{sign}'")
        return target if kind == "void" else f"$null = {target}"


def _switch_label(labels: list[str]) -> str:
    """What a clause of `switch` is for: several values are a test of each."""
    if "" in labels:
        return "default"
    if len(labels) == 1:
        return f"({labels[0]})"
    return "{ " + " -or ".join(f"$_ -ceq {each}" for each in labels) + " }"
