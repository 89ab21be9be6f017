"""The figures of a run to lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.apps.load.figures import LATE
from poshws.apps.load.report import PERCENTS, limits_of, rate_of
from poshws.apps.load.words import closing_text, number_of, size_text, time_text
from poshws.engine.websocket.connection_options import shown_url

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.apps.load.figures import Figures
    from poshws.apps.load.plan import Plan
    from poshws.apps.load.report import Outcome


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
    if figures.late > figures.held and not outcome.is_kept:
        own = number_of(figures.late - figures.held, "message")
        yield f"              {own} late because this machine, or the script, was too slow"
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
