"""The figures of a run to a report: a document for programs, and lines for people."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from poshws.engine.line_options import shown_url
from poshws.load.figures import LATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from poshws.load.figures import Figures
    from poshws.load.histogram import Histogram
    from poshws.load.plan import Plan
    from poshws.load.samples import Sample

PERCENTS = {"p50": 50, "p90": 90, "p95": 95, "p99": 99, "p99.9": 99.9}
KEPT = 0.01  # the share of messages that may be late on a schedule that was kept
BUSY = 0.9  # of a core, from which on this program's own slowness is in the figures


@dataclass(frozen=True)
class Outcome:
    """A run that is over."""

    plan: Plan
    figures: Figures
    started: str  # the time of day, in ISO 8601
    load_seconds: float
    processor: float  # cores that this program used while it sent, on average
    ended_by: str
    script: str
    samples: Sequence[Sample]

    @property
    def is_kept(self) -> bool:
        """Whether the messages went out when they were due."""
        figures = self.figures
        return not figures.unsent and figures.late <= KEPT * figures.sent

    @property
    def is_at_its_limit(self) -> bool:
        """Whether this program had no time to spare."""
        return self.processor >= BUSY


def limits_of(outcome: Outcome) -> list[dict[str, Any]]:
    """The limits that were set, what came out, and whether they were kept."""
    plan, figures = outcome.plan, outcome.figures
    found: list[dict[str, Any]] = []
    if plan.worst_p99 is not None:
        times = figures.corrected if plan.has_schedule else figures.service
        value = times.percentile(99) if times.count else math.inf
        found.append({
            "limit": f"--max-p99 {time_text(plan.worst_p99)}",
            "value": time_text(value) if times.count else "no answer at all",
            "kept": value <= plan.worst_p99,
        })  # fmt: skip
    if plan.worst_errors is not None:
        worst = plan.worst_errors
        value = errors_as(figures, worst.is_share, plan.connections)
        found.append({
            "limit": f"--max-errors {worst}",
            "value": f"{value * 100:.3g}%" if worst.is_share else f"{value:g}",
            "kept": value <= worst.number,
        })  # fmt: skip
    return found


def errors_as(figures: Figures, is_share: bool, connections: int) -> float:
    """All errors; as a share, that of connections or that of messages, whichever is larger."""
    if not is_share:
        return figures.message_errors + figures.connection_errors
    of_messages = figures.message_errors / figures.due if figures.due else 0.0
    return max(of_messages, figures.connection_errors / connections)


def document(outcome: Outcome) -> dict[str, Any]:
    """The report as JSON will have it; times are in milliseconds."""
    from poshws import __version__

    plan, figures = outcome.plan, outcome.figures
    return {
        "poshws": __version__,
        "url": shown_url(plan.url),
        "started": outcome.started,
        "ended_by": outcome.ended_by or "schedule",
        "plan": {
            "connections": plan.connections,
            "ramp_up_seconds": plan.ramp_up,
            "rate": plan.rate,
            "rate_is_each": plan.is_rate_each,
            "seconds": plan.seconds,
            "script": outcome.script,
            "answers": "none" if not plan.expects_answers else plan.answer_name or "in order",
            "in_turn": plan.waits_for_answers,
        },
        "connections": {
            "opened": figures.opened,
            "failed": figures.failures.total(),
            "failures": dict(figures.failures.most_common()),
            "lost": figures.lost.total(),
            "lost_by_code": {str(code): n for code, n in sorted(figures.lost.items())},
            "most_open": figures.most_open,
            "opening_ms": times_of(figures.opening),
        },
        "messages": {
            "due": figures.due,
            "sent": figures.sent,
            "answered": figures.answered,
            "unanswered": figures.unanswered,
            "unsent": figures.unsent,
            "received": figures.received,
            "received_unasked": figures.unasked,
            "sent_besides": figures.said,
            "sent_bytes": figures.sent_bytes,
            "received_bytes": figures.received_bytes,
            "sent_per_second": rate_of(figures.sent, outcome.load_seconds),
            "answered_per_second": rate_of(figures.answered, outcome.load_seconds),
            "received_per_second": rate_of(figures.received, outcome.load_seconds),
        },
        "latency_ms": {
            "corrected": times_of(figures.corrected) if plan.has_schedule else None,
            "service": times_of(figures.service),
        },
        "schedule": schedule_of(outcome),
        "script": {
            "errors": figures.script_errors.total(),
            "messages": dict(figures.script_errors.most_common()),
            "turns_without_message": figures.silent,
        },
        "processor": round(outcome.processor, 3),
        "limits": limits_of(outcome),
        "seconds": [second_of(sample) for sample in outcome.samples],
    }  # fmt: skip


def schedule_of(outcome: Outcome) -> dict[str, Any] | None:
    """How well the schedule was kept; nothing where there was none."""
    if not outcome.plan.has_schedule:
        return None
    figures = outcome.figures
    return {
        "kept": outcome.is_kept,
        "late": figures.late,
        "late_is_above_ms": LATE * 1000,
        "waited_for_connection": figures.held,
        "lag_ms": times_of(figures.lag),
    }


def times_of(times: Histogram) -> dict[str, Any]:
    """The figures of a histogram, in milliseconds."""
    if not times.count:
        return {"count": 0}
    found = times.percentiles(list(PERCENTS.values()))
    return {
        "count": times.count,
        "min": milliseconds(times.minimum),
        "mean": milliseconds(times.mean),
        **{name: milliseconds(each) for name, each in zip(PERCENTS, found, strict=True)},
        "max": milliseconds(times.maximum),
    }


def second_of(sample: Sample) -> dict[str, Any]:
    """A second of the run."""
    return {
        "at": round(sample.at, 3),
        "open": sample.open_now,
        "due": sample.due,
        "sent": sample.sent,
        "answered": sample.answered,
        "received": sample.received,
        "errors": sample.errors,
        "p50_ms": milliseconds(sample.p50),
        "p99_ms": milliseconds(sample.p99),
        "max_ms": milliseconds(sample.longest),
    }


def milliseconds(seconds: float) -> float:
    """To the microsecond, which is as much as is known."""
    return round(seconds * 1000, 3)


def rate_of(number: int, seconds: float) -> float:
    """So many per second."""
    return round(number / seconds, 1) if seconds > 0 else 0.0


# --- for people


def lines_of(outcome: Outcome) -> Iterable[str]:
    """The report as lines."""
    plan, figures = outcome.plan, outcome.figures
    yield heading(plan)
    if outcome.ended_by:
        yield f"ended early: {outcome.ended_by}"
    yield ""
    yield from connection_lines(figures)
    if plan.sends or figures.received:
        yield from message_lines(outcome)
    if figures.service.count or figures.corrected.count:
        yield ""
        yield from latency_lines(outcome)
    if plan.has_schedule and figures.due:
        yield from schedule_lines(outcome)
    yield from limit_lines(outcome)


def heading(plan: Plan) -> str:
    """What was to be done."""
    words = [shown_url(plan.url), f"{number_of(plan.connections, 'connection')}"]
    if plan.has_schedule:
        each = " each" if plan.is_rate_each else ""
        words.append(f"{plan.rate:,g} messages/s{each}")
    elif plan.sends:
        words.append("no schedule")
    return " · ".join([*words, f"{plan.seconds:g} s"])


def connection_lines(figures: Figures) -> Iterable[str]:
    """What became of the connections."""
    failed, lost = figures.failures.total(), figures.lost.total()
    yield f"connections   {figures.opened:,} opened, {failed:,} failed, {lost:,} lost"
    for reason, count in figures.failures.most_common(10):
        yield f"              {count:,} failed: {reason}"
    for code, count in figures.lost.most_common(10):
        yield f"              {count:,} lost: {closing_text(code)}"
    if figures.opening.count:
        p50, p99 = figures.opening.percentiles([50, 99])
        longest = figures.opening.maximum
        yield (
            f"              opened in p50 {time_text(p50)}, p99 {time_text(p99)}, "
            f"max {time_text(longest)}"
        )


def message_lines(outcome: Outcome) -> Iterable[str]:
    """What became of the messages."""
    figures, plan, seconds = outcome.figures, outcome.plan, outcome.load_seconds
    words = [f"{figures.sent:,} sent ({rate_of(figures.sent, seconds):,g}/s)"]
    if plan.sends and plan.expects_answers:
        words.append(f"{figures.answered:,} answered")
        others = figures.unasked
    else:
        others = figures.received
    if others:
        words.append(f"{others:,} others received ({rate_of(others, seconds):,g}/s)")
    yield "messages      " + ", ".join(words)
    sizes = f"{size_text(figures.sent_bytes)} sent, {size_text(figures.received_bytes)} received"
    yield f"              {sizes}"
    for count, what in (
        (figures.unanswered, "without an answer"),
        (figures.unsent, "due, but could not be sent"),
        (figures.said, "sent besides, by Open-Connection and Receive-Message"),
        (figures.silent, "turns in which the script wrote no message"),
    ):
        if count:
            yield f"              {count:,} {what}"
    for text, count in figures.script_errors.most_common(10):
        yield f"              {number_of(count, 'error')} of the script: {text}"


def latency_lines(outcome: Outcome) -> Iterable[str]:
    """The table of latencies."""
    figures = outcome.figures
    yield "latency     " + "".join(f"{name:>10}" for name in [*PERCENTS, "max"])
    rows = [("since sent", figures.service)]
    if outcome.plan.has_schedule:
        rows.insert(0, ("since due", figures.corrected))
    for name, times in rows:
        if not times.count:
            continue
        found = [*times.percentiles(list(PERCENTS.values())), times.maximum]
        yield f"  {name:<10}" + "".join(f"{time_text(each):>10}" for each in found)
    if not outcome.plan.has_schedule:
        yield "  There is no schedule (-r): what a slow answer kept back is not in these figures."
    missing = figures.unanswered + figures.unsent
    if missing and outcome.plan.has_schedule:
        yield f"  {missing:,} messages without an answer count with the time they had waited."


def schedule_lines(outcome: Outcome) -> Iterable[str]:
    """How well the schedule was kept, and why not."""
    figures = outcome.figures
    p99 = figures.lag.percentile(99)
    longest = figures.lag.maximum
    state = "kept" if outcome.is_kept else "NOT KEPT"
    share = figures.late / figures.sent if figures.sent else 0.0
    yield ""
    yield (
        f"schedule      {state}: {number_of(figures.late, 'message')} ({share:.2%}) more "
        f"than {LATE * 1000:g} ms late; lateness p99 {time_text(p99)}, max {time_text(longest)}"
    )
    if figures.held:
        yield f"              {figures.held:,} had to wait for their connection"
    if outcome.is_at_its_limit:
        yield (
            f"              poshws itself used {outcome.processor:.0%} of a core: "
            "its own delay is in these figures"
        )


def limit_lines(outcome: Outcome) -> Iterable[str]:
    """The limits that were set."""
    found = limits_of(outcome)
    if found:
        yield ""
    for each in found:
        state = "kept  " if each["kept"] else "BROKEN"
        yield f"limit {state}  {each['limit']}: {each['value']}"


def time_text(seconds: float) -> str:
    """A time with its unit and three figures."""
    if seconds < 0.001:
        return f"{seconds * 1_000_000:.0f} µs"
    if seconds < 1:
        return f"{seconds * 1000:.3g} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"
    return f"{seconds:.3g} s" if seconds < 100 else f"{seconds:.0f} s"


def size_text(size: float) -> str:
    """Bytes with their unit."""
    for unit in ("B", "KiB", "MiB", "GiB"):
        if size < 1024:
            return f"{size:,.0f} {unit}" if unit == "B" else f"{size:,.1f} {unit}"
        size /= 1024
    return f"{size:,.1f} TiB"


def number_of(number: int, noun: str) -> str:
    """`1 error`, `2 errors`"""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def closing_text(code: int) -> str:
    """The code of a line's end in words."""
    if code == 1006:
        return "1006, the line ended without a Close"
    return f"closed with {code}"
