"""`pwsh { … }`: a script block for another process of ours, with objects in and out.

The block goes there as text and the arguments behind `-args` as CLIXML; so do the objects piped in.
What comes back is objects of all streams, unless the output goes straight to the screen or a format
was asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import ParameterBindingException
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.native.arguments import NativeArgument, native_arguments
from poshws.runtime.native.program import Chain, NativeProgram
from poshws.runtime.native.stage import NativeStage, input_bytes, words_of
from poshws.runtime.native.switches import switch_named

if TYPE_CHECKING:
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.native.application import Application
    from poshws.runtime.session.session import Session

_FORMATS = ("text", "xml")


class MinishellStage(NativeStage):
    """The other process as a stage of a pipeline."""

    __slots__ = ("items",)

    def __init__(
        self, ps: Session, application: Application, site: CallSite, values: tuple[Any, ...]
    ) -> None:
        super().__init__(ps, application, site, values)
        self.items: list[Any] | None = []

    def alone(self) -> None:
        self.items = None

    def process(self, item: Any) -> None:
        if self.items is not None:
            self.items.append(item)

    def end(self) -> None:
        asked = Asked(words_of(self.site, self.values))
        captures = not self.ps.host.is_output(self.out)
        words = asked.words(self.ps, feeds=self.items is not None, captures=captures)
        is_xml = asked.formats.get("outputformat") == "xml"
        self.program = program = NativeProgram(
            self.ps,
            self.application.path,
            words,
            name=self.site.name or self.application.name,
            feeds=self.items is not None,
            captures=captures,
            captures_errors=is_xml or self.ps.streams.error is not None,
        )
        program.owner = self
        self.error_sink = self.ps.streams.error
        chain = Chain(self.ps, [program])
        chain.start()
        if self.items is not None:
            program.send(self.input_data(asked.formats.get("inputformat") == "xml"))
            program.end_input()
        lines: dict[bool, list[str]] = {False: [], True: []}
        while not chain.is_idle:
            for _, is_error, piece in chain.pump(wait=True):
                lines[is_error].append(str(piece))
        code = program.finish()
        self.give(lines[True], lambda line: self.report(line, program))
        self.give(lines[False], self.out)
        self.set_exit_code(code)

    def input_data(self, is_xml: bool) -> bytes:
        from poshws.runtime.jobs.record_streams import document  # deferred: circle

        items = self.items or []
        if is_xml:
            return document(("output", item) for item in items).encode("utf-8", "surrogatepass")
        return b"".join(input_bytes(self.ps, item) for item in items)

    def give(self, lines: list[str], take: Callable[[Any], Any]) -> None:
        """Records go to their streams; lines that are no records to where lines go."""
        from poshws.runtime.jobs.record_streams import MARK, records_in  # deferred: circle

        if not lines or lines[0] != MARK:
            for line in lines:
                take(line)
            return
        for stream, record in records_in("\n".join(lines[1:])):
            if stream == "output":
                self.out(record)
            elif stream == "error":
                self.ps.report_error(record, is_placed=True)
            else:
                self.pass_on(stream, record)

    def pass_on(self, stream: str, record: Any) -> None:
        sink = getattr(self.ps.streams, stream, None)
        if sink is not None:
            sink(record)
        elif stream != "progress":
            self.ps.host.stream(self.ps, stream, record)


class Asked:
    """What stands behind the program's name."""

    def __init__(self, words: Any) -> None:
        self.before: list[NativeArgument] = []
        self.command: str | None = None
        self.arguments: Any = None
        self.has_arguments = False
        self.formats: dict[str, str] = {}
        pending = ""
        for word in words:
            value: Any = getattr(word.value, "base", word.value) if word.has_value else None
            switch = switch_of(word.parameter) if word.parameter else pending
            pending = ""
            if not word.has_value:
                if switch in ("args", "inputformat", "outputformat", "command"):
                    pending = switch
                else:
                    self.before.append(word)
            elif is_block(value):
                self.command = value.text
            elif switch == "args":
                self.arguments, self.has_arguments = value, True
            elif switch in ("inputformat", "outputformat"):
                self.formats[switch] = checked_format(switch, word.value)
            else:
                self.before.append(word)

    def words(self, session: Session, *, feeds: bool, captures: bool) -> list[str]:
        """The words for the program."""
        from poshws.runtime.jobs.record_streams import document, encoded  # deferred: circle

        if feeds:
            self.formats.setdefault("inputformat", "xml")
        if captures:
            self.formats.setdefault("outputformat", "xml")
        result = native_arguments(session, self.before)
        for name, value in self.formats.items():
            result += [f"-{name}", value]
        if self.has_arguments:
            given = self.arguments
            values = list(given) if isinstance(given, list) else [given]
            result += ["-encodedArguments", encoded(document([("output", values)]))]
        return [*result, "-encodedCommand", encoded(self.command or "")]


def is_block(value: object) -> bool:
    return isinstance(value, ScriptBlock)


def switch_of(parameter: str) -> str:
    """The switch that a word means, as far as it matters here."""
    name = parameter.lstrip("-").rstrip(":").lower()
    if name and "args".startswith(name):
        return "args"
    return switch_named(f"-{name}") or ""


def checked_format(switch: str, value: object) -> str:
    """The format's name; raises for what is none."""
    text = convert_to_string(value).lower()
    if text in _FORMATS:
        return text
    raise ParameterBindingException(
        f'Cannot process the command because "{convert_to_string(value)}" is not a valid value for '
        "parameter "
        f'"{switch}". Specify "text" or "xml" and try again.',
        error_id="IncorrectValueForFormatParameter",
        category="InvalidArgument",
    )
