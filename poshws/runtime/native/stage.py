"""Native programs as commands, and as stages of a pipeline."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import (
    NativeCommandExitException,
    RemoteException,
    RuntimeException,
)
from poshws.corelib.numerics.numbers import Byte
from poshws.corelib.psobject import unwrap
from poshws.corelib.system.arrays import ensure_list
from poshws.formatting.default import format_lines
from poshws.runtime.commands.call_sites import POSITIONAL, SPLAT, SWITCH, WITH_VALUE
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.errors.positions import stack_text
from poshws.runtime.native.arguments import NativeArgument, native_arguments
from poshws.runtime.native.program import Chain, NativeProgram

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.native.application import Application
    from poshws.runtime.session.session import Session


NUMBER_STARTS = frozenset("0123456789.+-")


class NativeStage:
    """One native program in a pipeline; those that follow each other directly share a chain."""

    __slots__ = (
        "application",
        "chain",
        "encoding",
        "error_sink",
        "expects_input",
        "out",
        "program",
        "ps",
        "saw_error",
        "site",
        "values",
        "wrapper",
    )

    def __init__(
        self, ps: Session, application: Application, site: CallSite, values: tuple[object, ...]
    ) -> None:
        self.ps = ps
        self.application = application
        self.site = site
        self.values = values
        self.out: Sink = ps.discard
        self.encoding: Any = None
        self.program: NativeProgram | None = None
        self.chain: Chain | None = None
        self.saw_error = False
        self.expects_input = False
        self.wrapper: Any = None  # the redirections of this stage, if it has some
        self.error_sink: Sink | None = None

    # -- what the pipeline calls ----------------------------------------------------------------

    def begin(self) -> None:
        """Nothing starts before it is known whether there is input."""

    def alone(self) -> None:
        """The first command of a pipeline reads what we read."""
        self.start(feeds=False)

    def process(self, item: object) -> None:
        """One object for the program to read."""
        if self.chain is None:
            self.start(feeds=True)
        chain = self.chain
        assert chain is not None and self.program is not None
        self.program.send(input_bytes(self.ps, item, self.encoding))
        self.deliver(chain.pump(wait=len(self.program.pending) > 1_000_000))

    def end(self) -> None:
        """All that the program still writes, then its exit code."""
        if self.chain is None:
            self.start(feeds=True)
        chain, program = self.chain, self.program
        assert chain is not None and program is not None
        if chain.first is program:
            program.end_input()
        while not chain.is_idle:
            self.deliver(chain.pump(wait=True))
        self.set_exit_code(program.finish())

    def clean(self) -> None:
        """Ends the program if it still runs: the pipeline has ended before it."""
        if self.program is not None:
            self.program.stop()

    # -- starting -------------------------------------------------------------------------------

    def start(self, *, feeds: bool) -> None:
        stages: list[NativeStage] = [self]
        while (following := directly_after(stages[-1])) is not None:
            if not os.access(stages[-1].application.path, os.X_OK):
                raise stages[-1].refused_document()
            stages.append(following)
        # What is redirected for one program is not for its neighbours.
        outer = self.wrapper.before if self.wrapper is not None else self.ps.streams
        for stage in stages:
            own = stage.wrapper.redirected.sinks if stage.wrapper is not None else {}
            stage.error_sink = own.get("error", outer.error)
        programs = [
            stage.make_program(feeds=feeds and stage is self, last=stage is stages[-1])
            for stage in stages
        ]
        chain = Chain(self.ps, programs)
        for stage, program in zip(stages, programs, strict=True):
            stage.chain = chain
            program.owner = stage
        chain.start()
        if feeds:
            self.encoding = encoding = input_encoding(self.ps)
            if encoding is not None and encoding.emits_preamble and self.program is not None:
                self.program.send(encoding.facts.preamble)

    def refused_document(self) -> RuntimeException:
        """A file that only its opener runs can't feed another program."""
        path = self.application.path
        error = RuntimeException(
            f"Cannot run a document in the middle of a pipeline: {path}.",
            error_id="CantActivateDocumentInPipeline",
            category="InvalidOperation",
            target=path,
        )
        error.error_record.invocation_info = InvocationInfo(None, None, self.site.head_extent)
        return error

    def make_program(self, *, feeds: bool, last: bool) -> NativeProgram:
        ps = self.ps
        captures = last and not ps.host.is_output(self.out)
        self.program = NativeProgram(
            ps,
            self.application.path,
            native_arguments(ps, words_of(self.site, self.values), self.application.path),
            name=self.site.name or self.application.name,
            feeds=feeds,
            captures=captures,
            captures_errors=self.error_sink is not None,
            raw=captures and takes_bytes(self.out) is not None,
        )
        return self.program

    # -- output ---------------------------------------------------------------------------------

    def deliver(self, pieces: Iterator[tuple[NativeProgram, bool, object]]) -> None:
        """Lines go on down the pipeline, lines of standard error to where errors go."""
        chain = self.chain
        assert chain is not None
        out = self.last_out()
        raw = takes_bytes(out)
        for program, is_error, piece in pieces:
            if is_error:
                program.owner.report(piece, program)
            elif raw is not None:
                raw(piece)
            else:
                out(piece)

    def last_out(self) -> Sink:
        stage = self
        while (following := directly_after(stage)) is not None and following.chain is self.chain:
            stage = following
        return stage.out

    def report(self, line: object, program: NativeProgram) -> None:
        """A line of standard error: the first is an error, the others continue it."""
        first, self.saw_error = not self.saw_error, True
        error_id = "NativeCommandError" if first else "NativeCommandErrorMessage"
        record = ErrorRecord(
            RemoteException(str(line)), error_id, "NotSpecified", line if first else None
        )
        record.category_info.activity = ""
        if first:
            record.invocation_info = self.invocation()
            record.script_stack_trace = stack_text()
        if self.error_sink is not None:
            self.error_sink(record)

    def invocation(self) -> InvocationInfo:
        """What the records of the call say of it."""
        return InvocationInfo(self.application, self.site).of_record()

    def set_exit_code(self, code: int) -> None:
        """$LASTEXITCODE and $?; with $PSNativeCommandUseErrorActionPreference also an error."""
        ps = self.ps
        ps.last_exit_code = code
        if code == 0:
            return
        ps.success = False
        if ps.get_variable("PSNativeCommandUseErrorActionPreference") is True:
            name = self.site.name or self.application.name
            error: Any = NativeCommandExitException(
                f'Program "{os.path.basename(name)}" ended with non-zero exit code: {code} '
                f"(0x{code:02X})."
            )
            error.exit_code = code
            error.path = self.application.path
            process = self.program.process if self.program is not None else None
            error.process_id = process.pid if process is not None else 0
            record = ErrorRecord(
                error, "ProgramExitedWithNonZeroCode", "NotSpecified", self.application.path
            )
            ps.report_error(record, is_placed=ps.preference("ErrorActionPreference") != "stop")


def directly_after(stage: NativeStage) -> NativeStage | None:
    """The native program that reads what this one writes, with nothing between them.

    Redirections of other streams do not come between them.
    """
    out = stage.out
    if getattr(out, "__name__", "") == "_outside":
        redirected = out.__self__.redirected  # type: ignore[attr-defined]
        if redirected.merges:
            return None
        out = redirected.out
    if getattr(out, "__name__", "") != "process":
        return None
    following = getattr(out, "__self__", None)
    following = getattr(following, "stage", following)
    return following if type(following) is NativeStage and type(stage) is NativeStage else None


def takes_bytes(out: Sink) -> Callable[[Any], Any] | None:
    """The function of a file target that takes bytes as they are, if `out` is one's."""
    return getattr(getattr(out, "__self__", None), "write_bytes", None)


def input_encoding(ps: Session) -> Any:
    """What $OutputEncoding says programs read; None for UTF-8 without a mark."""
    variable: Any = ps.scope.find("outputencoding")
    if variable is None or getattr(variable, "is_untouched", False):
        return None
    value = unwrap(variable.value)
    return value if hasattr(value, "emits_preamble") else None


def input_bytes(ps: Session, item: object, encoding: Any = None) -> bytes:
    """A pipeline object as a program reads it: text as a line, bytes as they are."""
    value = unwrap(item)
    if type(value) is str:
        text = value + "\n"
        return text.encode("utf-8", "replace") if encoding is None else encoding.encode(text)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if isinstance(value, Byte):
        return bytes([value])
    if isinstance(value, list) and value and all(isinstance(each, Byte) for each in value):
        return bytes(value)

    lines = format_lines(ps, [item], None)
    text = "".join(f"{line}\n" for line in lines)
    return text.encode("utf-8", "replace") if encoding is None else encoding.encode(text)


def words_of(site: CallSite, values: tuple[object, ...]) -> Iterator[NativeArgument]:
    """The words behind the program's name, with what the script's text says about each."""
    index = 0 if site.name is not None else 1
    for kind, name, text, position in site.elements:
        if kind == SWITCH:
            yield NativeArgument(has_value=False, parameter=text)
            continue
        value = values[index]
        index += 1
        if kind == POSITIONAL:
            yield positional(site, position, value)
        elif kind == WITH_VALUE:
            name, colon, text = (text or f"-{name}:").partition(":")
            word = argument_of(text.lstrip(), value)
            word.parameter = name + colon
            word.space_after = text[:1].isspace()
            yield word
        elif kind == SPLAT:
            yield from splatted(value)


def positional(site: CallSite, position: int, value: object) -> NativeArgument:
    return argument_of(site.unit.extent(position).text if position else "", value)


def argument_of(text: str, value: object) -> NativeArgument:
    """A value with what its source says about it."""
    quoted = text[:1] in ("'", '"', "\u2018", "\u2019", "\u201c", "\u201d", "@")
    if isinstance(value, list):
        return NativeArgument(
            value, quoted=quoted, array_text=text if is_array_text(text) else None
        )
    if text[:1] in NUMBER_STARTS and not isinstance(value, str):
        value = text  # a number goes as it was written: 1.50, 0x10
    return NativeArgument(value, quoted=quoted)


def is_array_text(text: str) -> bool:
    """Whether an argument was written `a,b`, not as an expression."""
    return "," in text and text[:1] not in ("(", "@", "$")


def splatted(value: object) -> Iterator[NativeArgument]:
    """`@list` is a word for each element, `@table` a `-name:value` for each pair."""
    if isinstance(value, Hashtable):
        for key, each in value.items():
            yield NativeArgument(each, parameter=f"-{key}:", space_after=False)
        return
    for each in ensure_list(value):
        yield NativeArgument(each)
