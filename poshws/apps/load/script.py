"""A PowerShell script as the behaviour of the connections; the help of the command tells how."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from poshws.apps.load.behaviours import Refusal
from poshws.apps.load.figures import count
from poshws.apps.load.script_session import NEW, OPEN, RECEIVE, TEST, ScriptSession, functions_in
from poshws.apps.load.workers import Workers
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.typed_arrays import byte_array
from poshws.objects.conversion.truth import truth
from poshws.runtime.execution.preemption_timer import PreemptionTimer
from poshws.serialization.json.parse import parse_json

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Hashable, Sequence

    from poshws.apps.load.answers import Expected
    from poshws.apps.load.members import Member
    from poshws.apps.load.run import Run
    from poshws.runtime.session.session import Session

PAUSE = 0.1  # seconds after a turn without a message, where nothing else sets the pace
KEYS: dict[Hashable, object] = {
    key.lower(): key for key in ("Connection", "Number", "State", "Answer")
}


class Script:
    """What a script says that connections do."""

    def __init__(self, session: Session, path: str, words: Sequence[str]) -> None:
        """Raises what the script raises where it defines its functions."""
        self._session = session
        self._path = path
        self._words = words
        self._run: Run | None = None
        self._turns: dict[tuple[Member, int], float] = {}  # that wait or run: when they were due
        self._greetings: dict[Member, Greeting] = {}
        self._functions = functions_in(path)
        self._first: ScriptSession | None = self._new_session()
        self._workers = Workers(session.bridge, self._take_session, self._failed)
        self._preemption_timer = PreemptionTimer(self._busy_sessions, session.bridge)
        self.failure: BaseException | None = None

    @property
    def sends(self) -> bool:
        """Whether there are messages for a schedule."""
        return not self._functions or NEW in self._functions

    @property
    def tests(self) -> bool:
        """Whether the script says what answers what."""
        return TEST in self._functions

    def _new_session(self) -> ScriptSession:
        made = ScriptSession(self._session, self._path, self._words, self._report)
        if self._functions:
            made.define()
        return made

    def _take_session(self) -> ScriptSession:
        first, self._first = self._first, None
        return first if first is not None else self._new_session()

    def _busy_sessions(self) -> list[Session]:
        return [each.session for each in self._workers.sessions if each.is_busy]

    def _report(self, text: str) -> None:
        if self._run is not None:
            count(self._run.figures.script_errors, text)

    def _failed(self, error: BaseException) -> None:
        """Something that no script should be able to raise."""
        self.failure = error
        if self._run is not None:
            self._run.stop("the script could not be run")

    # What a run asks of a behaviour

    def start(self, run: Run) -> None:
        """Has scripts that compute for long give way."""
        self._run = run
        self._preemption_timer.start()

    async def greet(self, member: Member) -> None:
        """Runs Open-Connection, and waits for as many messages as it wrote."""
        if OPEN not in self._functions:
            return
        greeting = self._greetings[member] = Greeting()
        self._workers.put(self._open, member, greeting)
        try:
            async with asyncio.timeout(member.run.plan.connection.timeout):
                await greeting.done
        except TimeoutError:
            raise Refusal(f"no answer to what {OPEN} sent") from None
        finally:
            del self._greetings[member]

    def lost(self, member: Member) -> None:
        """The connection has ended."""
        greeting = self._greetings.get(member)
        if greeting is not None:
            greeting.end()

    def take_turn(self, member: Member, due: float) -> None:
        """Has the script write the messages of a turn."""
        self._turns[member, member.turns] = due
        self._workers.put(self._take_turn, member, due, member.turns)

    def message_came(self, member: Member, data: bytes, text: str | None, now: float) -> None:
        """An answer, the answer to the greeting, or something else."""
        came = member.answer = data if text is None else text
        greeting = self._greetings.get(member)
        if greeting is not None:
            greeting.message_came()
        elif TEST in self._functions:
            self._workers.put(self._test, member, came, now)
        else:
            message = member.run.answers.find(member, data)
            if message is not None:
                member.settle(message, now)
            else:
                self._not_asked_for(member, came)

    def give_up(self) -> None:
        """What the script has not come to is not sent."""
        run, self._run = self._run, None
        turns, self._turns = self._turns, {}
        for due in turns.values():
            assert run is not None
            run.figures.message_unsent(due)

    async def close(self) -> None:
        """Ends what the script does."""
        self._preemption_timer.stop()
        await self._workers.close()

    # Jobs of the sessions

    def _open(self, session: ScriptSession, member: Member, greeting: Greeting) -> None:
        messages = session.messages(OPEN, turn_of(member))
        if messages is None:
            greeting.fail(f"{OPEN} failed")
            return
        greeting.expect(len(messages) if member.run.plan.expects_answers else 0)
        for data, is_binary, _ in messages:
            member.say(data, binary=is_binary)

    def _take_turn(self, session: ScriptSession, member: Member, due: float, number: int) -> None:
        messages = session.messages(NEW, turn_of(member, number))
        if self._turns.pop((member, number), None) is None:
            return  # too late: the run is over
        for data, is_binary, value in messages or ():
            member.send(data, due, binary=is_binary, value=value)
        member.run.figures.silent += messages == []
        member.end_turn()
        if not messages and not member.run.plan.has_schedule:
            asyncio.get_running_loop().call_later(PAUSE, member.advance)
        else:
            member.advance()

    def _test(self, session: ScriptSession, member: Member, came: object, now: float) -> None:
        message = self._answered(session, member, came)
        if message is not None:
            member.settle(message, now)
        else:
            self._not_asked_for(member, came)

    def _answered(self, session: ScriptSession, member: Member, came: object) -> Expected | None:
        """Asks the script about one message without an answer after the other."""
        if not member.expected:
            return None
        value = value_of(came)
        for message in list(member.expected):
            given = session.call(TEST, turn_of(member), [value, message.value])
            if given and truth(given[0] if len(given) == 1 else given):
                return message if taken(member, message) else None
        return None

    def _not_asked_for(self, member: Member, came: object) -> None:
        member.run.figures.unasked += 1
        if RECEIVE in self._functions:
            self._workers.put(self._receive, member, came)

    def _receive(self, session: ScriptSession, member: Member, came: object) -> None:
        messages = session.messages(RECEIVE, turn_of(member), [value_of(came)])
        for data, is_binary, _ in messages or ():
            member.say(data, binary=is_binary)


class Greeting:
    """A connection that waits for answers before it takes part."""

    def __init__(self) -> None:
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._missing: int | None = None  # not known before the script has run
        self._came = 0

    def expect(self, number: int) -> None:
        """So many messages will come, at the least."""
        self._missing = number
        self._look()

    def message_came(self) -> None:
        """One has come."""
        self._came += 1
        self._look()

    def _look(self) -> None:
        if self._missing is not None and self._came >= self._missing:
            self.end()

    def end(self) -> None:
        """Nothing more is waited for."""
        if not self.done.done():
            self.done.set_result(None)

    def fail(self, why: str) -> None:
        """The connection is of no use."""
        if not self.done.done():
            self.done.set_exception(Refusal(why))


def turn_of(member: Member, number: int = 0) -> Hashtable:
    """`$WsLoad`; the number is that of the message on its connection."""
    if member.state is None:
        member.state = Hashtable()
    answer = member.answer
    return Hashtable.of_strings(
        KEYS.copy(),
        {
            "connection": member.number,
            "number": number,
            "state": member.state,
            "answer": byte_array(answer) if isinstance(answer, bytes) else answer,
        },
    )


def taken(member: Member, message: Expected) -> bool:
    """Expects a message's answer no longer; not so if that happened while the script waited."""
    expected: deque[Expected] = member.expected
    for index, each in enumerate(expected or ()):
        if each is message:
            del expected[index]
            return True
    return False


def value_of(came: Any) -> object:
    """A message for the script: JSON as hashtables, other text as it is, binary as bytes."""
    if isinstance(came, bytes):
        return byte_array(came)
    if came.lstrip()[:1] not in ("{", "["):
        return came
    try:
        return parse_json(came, as_hashtable=True)
    except ValueError:
        return came
