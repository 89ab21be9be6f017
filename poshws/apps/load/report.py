"""The figures of a run to a report for programs; that for people is made in report_lines."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from poshws import __version__
from poshws.apps.load.figures import LATE
from poshws.apps.load.words import time_text
from poshws.engine.websocket.connection_options import shown_url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from poshws.apps.load.figures import Figures
    from poshws.apps.load.histogram import Histogram
    from poshws.apps.load.plan import Plan
    from poshws.apps.load.samples import Sample

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
