"""What is shown while a run goes on: a block on a terminal, or a line per second elsewhere."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, TextIO

from poshws.apps.load.report_lines import heading
from poshws.apps.load.words import number_of, time_text

if TYPE_CHECKING:
    from poshws.apps.load.run import Run
    from poshws.apps.load.samples import Sample

BAR = 30  # columns
UP, CLEAR = "\x1b[{}F", "\x1b[J"


class Display:
    """Shows a run's state; `show` is called each second."""

    def __init__(self, run: Run, output: TextIO, *, is_block: bool) -> None:
        self._run = run
        self._output = output
        self._is_block = is_block
        self._lines = 0  # on the screen now

    def show(self, sample: Sample | None) -> None:
        """Shows the last second; None while the connections are being opened."""
        if self._is_block:
            self._draw(self.block(sample))
        else:
            self._output.write(self.line(sample) + "\n")
            self._output.flush()

    def clear(self) -> None:
        """Takes the block away, for what is to be shown in its place."""
        if self._lines:
            self._output.write(UP.format(self._lines) + CLEAR)
            self._output.flush()
            self._lines = 0

    def _draw(self, lines: list[str]) -> None:
        width = width_of(self._output)
        text = "".join(line[: width - 1] + "\n" for line in lines)
        self._output.write((UP.format(self._lines) + CLEAR if self._lines else "") + text)
        self._output.flush()
        self._lines = len(lines)

    def line(self, sample: Sample | None) -> str:
        """A second as one line."""
        figures, plan = self._run.figures, self._run.plan
        if sample is None:
            failed = figures.failures.total()
            return f"opening: {figures.opened:,} of {plan.connections:,} open, {failed:,} failed"
        words = [f"{sample.at:5.0f} s", f"{sample.open_now:,} open", f"{sample.sent:,} sent"]
        if plan.sends and plan.expects_answers:
            words.append(f"{sample.answered:,} answered")
            words.append(f"p50 {time_text(sample.p50)}, p99 {time_text(sample.p99)}")
        else:
            words.append(f"{sample.received:,} received")
        if sample.errors:
            words.append(number_of(sample.errors, "error"))
        return ", ".join(words)

    def block(self, sample: Sample | None) -> list[str]:
        """The state as a block of lines."""
        run = self._run
        figures, plan = run.figures, run.plan
        failed, lost = figures.failures.total(), figures.lost.total()
        lines = [
            heading(plan),
            f"  {self._bar()}",
            f"  connections  {figures.open_now:,} open, {failed:,} failed, {lost:,} lost",
        ]
        if sample is None:
            return lines
        lines.append(
            f"  messages     {figures.sent:,} sent, {figures.answered:,} answered, "
            f"{run.unfinished:,} under way, {figures.received:,} received"
        )
        rates = f"{sample.sent:,} sent, {sample.received:,} received"
        if sample.answered:
            rates += f", p50 {time_text(sample.p50)}, p99 {time_text(sample.p99)}"
        lines.append(f"  last second  {rates}")
        if figures.corrected.count:
            p50, p99 = figures.corrected.percentiles([50, 99])
            longest = figures.corrected.maximum
            lines.append(
                f"  whole run    p50 {time_text(p50)}, p99 {time_text(p99)}, "
                f"max {time_text(longest)}"
            )
        errors = figures.message_errors
        if errors or figures.late:
            late = f"{figures.late:,} sent late" if plan.has_schedule else ""
            words = [late, number_of(errors, "error") if errors else ""]
            lines.append("  trouble      " + ", ".join(word for word in words if word))
        return lines

    def _bar(self) -> str:
        run = self._run
        if run.begun is None:
            done, text = run.figures.opened / run.plan.connections, "opening"
        else:
            past = min(time.perf_counter() - run.begun, run.plan.seconds)
            done, text = past / run.plan.seconds, f"{past:.0f} s of {run.plan.seconds:g} s"
            if run.phase != "load":
                text += ", waiting for answers"
        full = round(BAR * min(1.0, done))
        return "█" * full + "░" * (BAR - full) + "  " + text


class Above:
    """The output of a script while a block is shown: what it prints stands above the block."""

    def __init__(self, display: Display, output: TextIO) -> None:
        self._display = display
        self._output = output

    def write(self, text: str) -> int:
        """Takes the block away first; the next second brings it back."""
        if text:
            self._display.clear()
        return self._output.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._output, name)


def width_of(output: TextIO) -> int:
    """Columns of the screen."""
    try:
        return os.get_terminal_size(output.fileno()).columns or 80
    except (OSError, ValueError):
        return 80
