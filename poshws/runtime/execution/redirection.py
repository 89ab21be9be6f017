"""Redirections of a command: streams merged into output, or written to files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.execution.enumeration import emit
from poshws.runtime.execution.stages import NO_INPUT, drive
from poshws.runtime.execution.streams import NAMES
from poshws.runtime.session.records import InformationRecord, MessageRecord

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage, Sink
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.streams import Streams
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class Redirected:
    """A set of redirections in force: where output goes, and the streams to run with."""

    def __init__(self, ps: Session, rows: Any, targets: list[object], out: Sink) -> None:
        self.ps = ps
        self.out = out
        self.forward: Sink = self._forward
        """Where merged records go: a stage makes it run with the streams of its pipeline."""
        self.files: list[Any] = []
        self.sinks: dict[str, Any] = {}
        self.merges = False
        position = 0
        merges: list[tuple[str, str]] = []
        for stream, kind, detail in rows:
            if kind == "merge":
                merges.append((stream, detail))
                continue
            target = targets[position]
            position += 1
            self._to_file(stream, target, bool(detail))
        for stream, _ in merges:
            self._merge(stream)

    def _to_file(self, stream: str, target: object, append: bool) -> None:
        write = self._opened(target, append)
        if stream in ("Output", "All"):
            self.out = write
        if stream == "All":
            for name in NAMES[:5]:
                self.sinks[name] = write
            self.sinks["information"] = _joining(write)
        elif stream != "Output":
            self.sinks[stream.lower()] = write

    def _opened(self, target: object, append: bool) -> Sink:
        if target is None or target is AUTOMATION_NULL:
            return self.ps.discard
        path = convert_to_string(target)
        if path in ("", "/dev/null"):
            return self.ps.discard
        if path.lower().startswith("variable:"):
            return self._variable(path[9:], append)
        locations = self.ps.locations
        if not locations.current.provider.navigates:
            place = locations.place(path)
            if place.provider.info.name == "Variable":
                return self._variable(place.path, append)
        from poshws.runtime.execution.redirected_files import redirection_target  # deferred

        file = redirection_target(self.ps, path, append=append)
        self.files.append(file)
        return file.write

    def _variable(self, name: str, append: bool) -> Sink:
        items: list[Any] = []
        if append:
            old = self.ps.get_variable(name)
            items.extend(old if isinstance(old, list) else [] if old is None else [old])

        class Keeper:
            """Sets the variable when the command is done."""

            def __init__(self, ps: Session) -> None:
                self.ps = ps

            def close(self) -> None:
                self.ps.set_variable(name, items[0] if len(items) == 1 else items)

        self.files.append(Keeper(self.ps))
        return lambda record: items.append(_marked(record))

    def _merge(self, stream: str) -> None:
        self.merges = True
        names = NAMES[:5] if stream == "All" else (stream.lower(),)
        for name in names:
            # What is written is looked up late: `out` is set when the pipeline is connected.
            self.sinks[name] = self._write_merged
        if "information" in names:
            self.sinks["information"] = _joining(self._write_merged)

    def _write_merged(self, record: object) -> None:
        self.forward(_marked(record))

    def _forward(self, record: object) -> None:
        write_past_variable(self.out, record)

    def sinks_over(self, before: Streams) -> dict[str, Any]:
        """The sinks in place of those before: variables that collect what is written belong to the
        output, and get it wherever it goes.
        """
        return {name: _collecting(getattr(before, name), sink) for name, sink in self.sinks.items()}

    def close(self) -> None:
        """Ends the files."""
        for file in self.files:
            file.close()


def _joining(sink: Sink) -> Sink:
    """A sink for informations that go where output goes: they count as output there."""

    def write(record: object) -> None:
        sink(record)

    write.joins_output = True  # type: ignore[attr-defined]
    return write


def write_past_variable(out: Sink, record: object) -> None:
    """Writes what was merged into output, which is not in the -OutVariable around, unless it is
    information (Pipe.AddWithoutAppendingOutVarList).
    """
    if not isinstance(record, InformationRecord):
        out = getattr(out, "past_variable", out)
    out(record)


def _collecting(around: Any, sink: Any) -> Any:
    collect = getattr(around, "collect", None)
    if collect is None:
        return sink

    def write(record: object) -> None:
        collect(record)
        sink(record)

    write.collect = collect  # type: ignore[attr-defined]
    write.beyond = sink  # type: ignore[attr-defined]
    write.joins_output = getattr(sink, "joins_output", False)  # type: ignore[attr-defined]
    passing = getattr(around, "passing", None)
    if passing is not None:
        write.passing = passing  # type: ignore[attr-defined]
    return write


def _marked(record: object) -> object:
    """A record of another stream, which remembers that it is; what a native program wrote to
    standard error is output like any other.
    """
    if isinstance(record, MessageRecord):
        record.is_merged = True
    elif isinstance(record, ErrorRecord) and not record.error_id.startswith("NativeCommandError"):
        return record.merged()
    return record


def _targets(site: CallSite, values: tuple[object, ...]) -> list[object]:
    count = sum(1 for _, kind, _ in site.redirections if kind == "file")
    return list(values[len(values) - count :]) if count else []


def run_redirected(
    ps: Session,
    scope: Scope,
    out: Sink,
    site: CallSite,
    values: tuple[object, ...],
    command: RunnableCommand,
) -> None:
    """A command alone with redirections; what ends the command is reported where it stands,
    outside of them.
    """
    redirected = Redirected(ps, site.redirections, _targets(site, values), out)
    before = ps.streams
    ps.streams = before.with_sinks(**redirected.sinks_over(before))
    try:
        direct = getattr(command, "run", None)
        if direct is not None:
            direct(ps, scope, redirected.out, site, values)
        else:
            drive(ps, redirected.out, NO_INPUT, [command.stage(ps, scope, site, values)])
    finally:
        ps.streams = before
        redirected.close()


class RedirectedStage:
    """A stage that runs with redirected streams."""

    expects_input = False

    def __init__(
        self, ps: Session, stage: PipelineStage, redirected: Redirected | Apart, has_file: bool
    ) -> None:
        self.ps = ps
        self.stage = stage
        self.redirected = redirected
        self.has_file = has_file
        if isinstance(redirected, Redirected):
            redirected.forward = self._outside

    @property
    def context(self) -> Any:
        """What a StopUpstream of the stage names."""
        return getattr(self.stage, "context", self.stage)

    @property
    def out(self) -> Sink:
        """Where the stage writes."""
        return self.redirected.out

    @out.setter
    def out(self, out: Sink) -> None:
        if not self.has_file:
            self.redirected.out = out
        self.stage.out = self._outside if not self.has_file else self.redirected.out

    def _outside(self, value: object) -> None:
        """What follows in the pipeline runs with the streams of the pipeline itself."""
        inside, self.ps.streams = self.ps.streams, self.before
        try:
            self.redirected.out(value)
        finally:
            self.ps.streams = inside

    before: Any = None

    def _with(self, function: Callable[..., Any], *arguments: object) -> None:
        ps = self.ps
        before = ps.streams
        self.before = before
        ps.streams = before.with_sinks(**self.redirected.sinks_over(before))
        try:
            function(*arguments)
        finally:
            ps.streams = before

    def begin(self) -> None:
        """The stage's begin with its streams."""
        self._with(self.stage.begin)

    def process(self, item: object) -> None:
        """The stage's process with its streams."""
        self._with(self.stage.process, item)

    def alone(self) -> None:
        """The stage's process without input with its streams."""
        self._with(self.stage.alone)

    def end(self) -> None:
        """The stage's end with its streams."""
        self._with(self.stage.end)

    def clean(self) -> None:
        """The stage's clean with its streams."""
        self._with(self.stage.clean)


def redirect_stage(
    ps: Session, site: CallSite, values: tuple[object, ...], stage: PipelineStage
) -> tuple[RedirectedStage, Callable[[], None]]:
    """A stage with the redirections of its call site, and what ends them."""
    redirected = Redirected(ps, site.redirections, _targets(site, values), ps.discard)
    has_file = any(
        stream in ("Output", "All") and kind == "file" for stream, kind, _ in site.redirections
    )
    made = RedirectedStage(ps, stage, redirected, has_file)
    if hasattr(stage, "wrapper"):  # a native program is joined with its neighbours all the same
        stage.wrapper = made
    return made, redirected.close


_COLLECTED = ("error", "warning", "information")


class Apart:
    """The streams of a stage that isn't its pipeline's last: what it reports is shown, but is not
    in the -ErrorVariable and its like of the function around, whose lists belong to the pipe that
    it writes to.
    """

    def __init__(self, ps: Session) -> None:
        self.out: Sink = ps.discard
        streams = ps.streams
        self.sinks = {
            name: getattr(streams, name).beyond
            for name in _COLLECTED
            if hasattr(getattr(streams, name), "beyond")
        }

    def sinks_over(self, before: Streams) -> dict[str, Any]:
        """The sinks without the lists."""
        return self.sinks


def apart(ps: Session, stage: PipelineStage) -> RedirectedStage:
    """The stage with such streams."""
    made = RedirectedStage(ps, stage, Apart(ps), has_file=False)
    if hasattr(stage, "wrapper"):
        stage.wrapper = made
    return made


def redirected_items(ps: Session, evaluate: Callable[[], Any], rows: Any) -> list[Any]:
    """What an expression with redirections writes to output, merged streams among it."""
    items: list[Any] = []
    targets = [row[3] for row in rows if row[1] == "file"]
    redirected = Redirected(ps, [row[:3] for row in rows], targets, items.append)
    before = ps.streams
    ps.streams = before.with_sinks(**redirected.sinks_over(before))
    try:
        emit(redirected.out, evaluate())
    finally:
        ps.streams = before
        redirected.close()
    return items
