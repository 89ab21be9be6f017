"""`pwsh { … }`, or any program with a block: a script block for another process, with objects in
and out.

The block goes there as text and the arguments behind `-args` as CLIXML; so do the objects piped in.
What comes back is objects of all streams, unless the output goes straight to the screen or a format
was asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import ParameterBindingException
from poshws.corelib.psobject import unwrap
from poshws.corelib.system.arrays import ensure_list
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.jobs.record_streams import MARK, document, encoded, records_in
from poshws.runtime.native.arguments import NativeArgument, native_arguments
from poshws.runtime.native.own import is_own
from poshws.runtime.native.program import Chain, NativeProgram
from poshws.runtime.native.stage import NativeStage, input_bytes, words_of

if TYPE_CHECKING:
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.native.application import Application
    from poshws.runtime.session.session import Session

_FORMATS = ("xml", "text")


class MinishellStage(NativeStage):
    """The other process as a stage of a pipeline."""

    __slots__ = ("items",)

    def __init__(
        self, ps: Session, application: Application, site: CallSite, values: tuple[object, ...]
    ) -> None:
        super().__init__(ps, application, site, values)
        self.items: list[Any] | None = []

    def alone(self) -> None:
        self.items = None

    def process(self, item: object) -> None:
        if self.items is not None:
            self.items.append(item)

    def end(self) -> None:
        try:
            asked = Asked(words_of(self.site, self.values))
        except ParameterBindingException as error:
            error.error_record.invocation_info = self.invocation()
            raise
        captures = not self.ps.host.is_output(self.out)
        words = asked.words(
            self.ps,
            is_own=is_own(self.application.name),
            feeds=self.items is not None,
            captures=captures,
        )
        is_xml = asked.formats.get("outputFormat") == "xml"
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
            program.send(self.input_data(asked.formats.get("inputFormat") == "xml"))
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
        items = self.items or []
        if is_xml:
            return document(("output", item) for item in items).encode("utf-8", "surrogatepass")
        return b"".join(input_bytes(self.ps, item) for item in items)

    def give(self, lines: list[str], take: Callable[[object], object]) -> None:
        """Records go to their streams; lines that are no records to where lines go."""
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

    def pass_on(self, stream: str, record: object) -> None:
        sink = getattr(self.ps.streams, stream, None)
        if sink is not None:
            sink(record)
        elif stream != "progress":
            self.ps.host.stream(self.ps, stream, record)


class Asked:
    """What stands behind the program's name, as the words that it gets: a block is encoded where it
    stands, what `-args` has, too, and the formats that nobody named come last
    (MinishellParameterBinderController).
    """

    def __init__(self, words: Iterable[NativeArgument]) -> None:
        self.written: list[NativeArgument] = []
        self.formats: dict[str, str] = {}
        seen: set[str] = set()
        given = iter(words)
        for word in given:
            if not word.parameter:
                self.written += command_words(word, seen)
                continue
            switch = switch_of(word.parameter)
            if switch is None:
                self.written.append(word)
                continue
            note(seen, switch)
            value = word if word.has_value else next(given, None)
            self.written += self.switch_words(switch, value)

    def switch_words(self, switch: str, word: NativeArgument | None) -> list[NativeArgument]:
        """One of the switches that a minishell has, with the word behind it."""
        if word is None:
            raise refused(*NO_VALUE[switch])
        value = unwrap(word.value)
        if switch == "args":
            return [switch_word("encodedarguments"), NativeArgument(encoded_arguments(value))]
        if switch == "command":
            if not isinstance(value, ScriptBlock):
                raise refused(*BAD_COMMAND)
            return [switch_word("encodedCommand"), NativeArgument(encoded_block(value))]
        self.formats[switch] = checked_format(switch, word.value)
        return [switch_word(switch), NativeArgument(self.formats[switch])]

    def words(self, session: Session, *, is_own: bool, feeds: bool, captures: bool) -> list[str]:
        """The words for the program. One of our own reads what we read, which may be any text, so
        it is told of XML only where there is input.
        """
        result = native_arguments(session, self.written)
        missing = {"outputFormat": "xml" if captures else "text"}
        if feeds or not is_own:
            missing = {"inputFormat": "xml", **missing}
        for switch, value in missing.items():
            if switch not in self.formats:
                self.formats[switch] = value
                result += [f"-{switch}", value]
        return result


SWITCHES = ("command", "inputFormat", "outputFormat", "args")

NO_VALUE = {
    "command": (
        "No value was specified for the Command parameter.",
        "NoValueForCommandParameter",
    ),
    "inputFormat": (
        "No value was specified for the InputFormat parameter. Valid values are Text and Xml.",
        "NoValueForInputFormatParameter",
    ),
    "outputFormat": (
        "No value was specified for the OutputFormat parameter. Valid values are text and XML.",
        "NoValueForInputFormatParameter",
    ),
    "args": ("No value was specified for the Args parameter.", "NoValuesSpecifiedForArgs"),
}
BAD_COMMAND = (
    "ScriptBlock should only be specified as a value of the Command parameter.",
    "IncorrectValueForCommandParameter",
)


def refused(text: str, error_id: str) -> ParameterBindingException:
    return ParameterBindingException(text, error_id=error_id, category="InvalidArgument")


def note(seen: set[str], switch: str) -> None:
    """Each switch may be given once."""
    if switch in seen:
        text = f"The {switch} parameter was already specified."
        raise refused(text, "ParameterSpecifiedAlready")
    seen.add(switch)


def switch_word(switch: str) -> NativeArgument:
    return NativeArgument(has_value=False, parameter=f"-{switch}")


def command_words(word: NativeArgument, seen: set[str]) -> list[NativeArgument]:
    """A word without a parameter: a block is the command."""
    value = unwrap(word.value)
    if not isinstance(value, ScriptBlock):
        return [word]
    note(seen, "command")
    return [switch_word("encodedCommand"), NativeArgument(encoded_block(value))]


def encoded_block(block: ScriptBlock) -> str:
    return encoded(block.text)


def encoded_arguments(value: object) -> str:
    values = list(ensure_list(value))
    return encoded(document([("output", values)]))


def is_block(value: object) -> bool:
    return isinstance(value, ScriptBlock)


def switch_of(parameter: str) -> str | None:
    """The switch of a minishell that a word means, which may be shortened."""
    name = parameter.lstrip("-").rstrip(":").lower()
    return next((each for each in SWITCHES if each.lower().startswith(name)), None)


def checked_format(switch: str, value: object) -> str:
    """The format's name, which may be shortened; raises for what is none."""
    text = convert_to_string(value)
    for name in _FORMATS:
        if name.startswith(text.lower()):
            return name
    message = f"A value that is not valid ({text}) was specified for the {switch} parameter. "
    raise refused(message + "Valid values are Text and Xml.", "IncorrectValueForFormatParameter")
