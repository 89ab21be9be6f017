"""What was sent on each line and what the script has entered as handled: entries to faults.

A line ends in one of two ways. Where the server has sent its last byte and then only waits, all
that was sent has been received, and every message must be handled. Where the server or the script
drops the line, what was handled must be the first so many messages, each once: TCP loses a tail or
nothing. Ordered lines must be entered in the order of sending.
"""

from __future__ import annotations

from dataclasses import dataclass, field

MOST_FAULTS = 20  # that are kept; one would be enough


@dataclass
class Account:
    """One line: what was sent, and which messages have been handled."""

    number: int
    is_ordered: bool
    sent: int = 0
    handled: int = 0
    errors: set[int] = field(default_factory=set)  # messages whose handler fails
    drops: set[int] = field(default_factory=set)  # messages whose handler drops the line
    seen: bytearray = field(default_factory=bytearray)  # by message, where the order is free
    has_ended: bool = False
    is_whole: bool = False  # whether all that was sent has been received

    def add(self, *, fails: bool, drops: bool) -> int:
        """Number of the next message."""
        number = self.sent
        self.sent += 1
        if fails:
            self.errors.add(number)
        if drops:
            self.drops.add(number)
        if not self.is_ordered:
            self.seen.append(0)
        return number


class Ledger:
    """The accounts of all lines; settled ones are forgotten."""

    def __init__(self) -> None:
        self.accounts: dict[int, Account] = {}
        self.handled = 0
        self.errors = 0  # that handled messages must have caused
        self.lost = 0  # messages of dropped lines that never arrived
        self.lines = 0
        self.drops = 0  # that the script has been told to make
        self.dropped = 0  # lines that it has dropped
        self.faults: list[str] = []

    def open(self, *, is_ordered: bool) -> Account:
        """An account for a new line."""
        self.lines += 1
        account = self.accounts[self.lines] = Account(self.lines, is_ordered)
        return account

    def enter(self, line: int, message: int) -> None:
        """The script has begun to handle a message."""
        self.handled += 1
        account = self.accounts.get(line)
        if account is None:
            self.fault(f"line {line}: message {message} after all had been handled")
            return
        if account.is_ordered:
            if message != account.handled:
                self.fault(f"line {line}: message {message} in place of {account.handled}")
        elif message >= account.sent or account.seen[message]:
            self.fault(f"line {line}: message {message} twice")
        else:
            account.seen[message] = 1
        account.handled += 1
        if message in account.errors:
            self.errors += 1
        if message in account.drops:
            self.drops += 1
        if account.has_ended and account.handled == account.sent:
            del self.accounts[line]

    def end(self, account: Account, *, is_whole: bool) -> None:
        """A line has ended."""
        account.has_ended, account.is_whole = True, is_whole
        if account.handled == account.sent:
            self.accounts.pop(account.number, None)

    @property
    def is_settled(self) -> bool:
        """Whether nothing more has to come."""
        return not any(each.is_whole or not each.has_ended for each in self.accounts.values())

    def finish(self) -> None:
        """The run is over: what has not been handled must be the tail of a dropped line."""
        for account in self.accounts.values():
            missing = account.sent - account.handled
            if account.is_whole or not account.has_ended:
                self.fault(f"line {account.number}: {missing} of {account.sent} not handled")
            elif not account.is_ordered and 1 in account.seen[account.handled :]:
                self.fault(f"line {account.number}: a gap before its end")
            self.lost += missing
        if self.dropped > self.drops:
            self.fault(f"the script has dropped {self.dropped} lines in place of {self.drops}")

    def fault(self, said: str) -> None:
        """Keeps what went wrong."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(said)
