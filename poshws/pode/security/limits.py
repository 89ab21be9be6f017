"""Add-PodeLimitAccessRule and Add-PodeLimitRateRule: who may ask, and how often."""

from __future__ import annotations

import math
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import Range, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.responses.responses import exchange_of
from poshws.pode.responses.status import set_status
from poshws.pode.security.limit_components import Component
from poshws.pode.server.context import Pode, pode_of

if TYPE_CHECKING:
    from poshws.pode.server.handlers import Runspace

LOWEST = -2147483648
KEPT_COUNTERS = 10_000  # of one rule, before those whose time is over are dropped


@dataclass(slots=True)
class Rule:
    """One rule: what it is about, and what it says."""

    name: str
    components: list[Any]
    status: int
    priority: int
    action: str = "Deny"
    limit: int = 0
    duration: int = 60_000  # milliseconds
    counters: dict[str, tuple[float, int]] = field(default_factory=dict)

    def key_for(self, event: Hashtable) -> str | None:
        """What a request is counted under; None if the rule is not about it."""
        parts = []
        for component in self.components:
            found = component.find(event) if isinstance(component, Component) else None
            if not found:
                return None
            parts.append(found)
        return "|".join(parts)

    def count(self, key: str) -> int | None:
        """Counts a request; gives the seconds to wait for if it is one too many."""
        now = time.monotonic()
        if len(self.counters) > KEPT_COUNTERS:
            self.counters = {k: each for k, each in self.counters.items() if each[0] > now}
        end, number = self.counters.get(key, (0.0, 0))
        if end <= now:
            end, number = now + self.duration / 1000, 0
        self.counters[key] = (end, number + 1)
        return math.ceil(end - now) if number + 1 > self.limit else None

    def table(self) -> Hashtable:
        """The rule as scripts see it."""
        return Hashtable(
            [
                ("Name", self.name),
                ("Components", self.components),
                ("Action", self.action),
                ("Limit", self.limit),
                ("Duration", self.duration),
                ("StatusCode", self.status),
                ("Priority", self.priority),
            ]
        )


def rules_of(pode: Pode, kind: str) -> dict[str, Rule]:
    """The rules of a kind, by lower-case name."""
    return pode.parts.rules[kind]


def in_order(rules: dict[str, Rule]) -> list[Rule]:
    """The rules, those of high priority first."""
    return sorted(rules.values(), key=lambda rule: -rule.priority)


def check_access(runspace: Runspace, event: Hashtable) -> bool:
    """Refuses what a rule denies; where rules allow, everything else is denied."""
    rules = rules_of(runspace.pode, "access")
    for rule in in_order(rules):
        if rule.key_for(event) is None:
            continue
        if rule.action.lower() == "deny":
            set_status(runspace.session, rule.status)
            return False
        return True
    if any(rule.action.lower() == "allow" for rule in rules.values()):
        set_status(runspace.session, 403)
        return False
    return True


def check_rate(runspace: Runspace, event: Hashtable) -> bool:
    """Refuses what comes too often."""
    for rule in in_order(rules_of(runspace.pode, "rate")):
        key = rule.key_for(event)
        seconds = None if key is None else rule.count(key)
        if seconds is not None:
            exchange = exchange_of(event)
            if exchange is not None:
                exchange.response.headers.set("Retry-After", str(seconds))
            set_status(runspace.session, rule.status)
            return False
    return True


def use(checks: list[object], check: object) -> None:
    """Has a check run for every request from now on."""
    if check not in checks:
        checks.append(check)


@pode_command("Add-PodeLimitAccessRule")
def add_pode_limit_access_rule(
    name: str,
    component: list[Hashtable],
    action: Literal["Allow", "Deny"],
    status_code: int = 403,
    priority: int = LOWEST,
    *,
    session: Session,
) -> None:
    """Adds a rule that lets requests in or keeps them out.

    -Name        A name for the rule.
    -Component   What requests it is about; all of these have to fit.
    -Action      Allow or Deny; where there is a rule that allows, all else is denied.
    -StatusCode  The status of the answer.
    -Priority    Rules of a higher one are looked at first.

    PS> Start-PodeServer {
    >>     Add-PodeLimitAccessRule -Name Home -Action Allow `
    >>         -Component (New-PodeLimitIPComponent -IP 127.0.0.1) }
    """
    pode = pode_of(session)
    rules = rules_of(pode, "access")
    if name.lower() in rules:
        fail("accessRuleExists", name)
    rules[name.lower()] = Rule(name, component, status_code, priority, action)
    use(pode.parts.access_checks, check_access)


@pode_command("Add-PodeLimitRateRule")
def add_pode_limit_rate_rule(
    name: str,
    component: list[Hashtable],
    limit: Annotated[int, Range(0, 2147483647)],
    duration: Annotated[int, Range(1, 2147483647)] = 60000,
    status_code: int = 429,
    priority: int = LOWEST,
    *,
    session: Session,
) -> None:
    """Adds a rule that says how many requests are answered in a time.

    -Name        A name for the rule.
    -Component   What requests it is about; all of these have to fit.
    -Limit       How many requests are answered.
    -Duration    In how many milliseconds.
    -StatusCode  The status of the answer to any more.
    -Priority    Rules of a higher one are looked at first.

    PS> Start-PodeServer {
    >>     Add-PodeLimitRateRule -Name Slow -Limit 5 -Duration 1000 `
    >>         -Component (New-PodeLimitIPComponent) }
    """
    pode = pode_of(session)
    rules = rules_of(pode, "rate")
    if name.lower() in rules:
        fail("rateRuleExists", name)
    rules[name.lower()] = Rule(
        name, component, status_code, priority, limit=limit, duration=duration
    )
    use(pode.parts.rate_checks, check_rate)


@pode_command("Update-PodeLimitAccessRule")
def update_pode_limit_access_rule(
    name: str, action: str = "", status_code: int = 0, *, session: Session
) -> None:
    """Changes a rule of access.

    -Name        The rule.
    -Action      Allow or Deny.
    -StatusCode  The status of the answer.

    PS> Start-PodeServer { Update-PodeLimitAccessRule -Name Home -Action Deny }
    """
    rule = rules_of(pode_of(session), "access").get(name.lower())
    if rule is None:
        fail("noAccessRule", name)
    rule.action = action or rule.action
    rule.status = status_code or rule.status


@pode_command("Update-PodeLimitRateRule")
def update_pode_limit_rate_rule(
    name: str, limit: int = -1, duration: int = 0, status_code: int = 0, *, session: Session
) -> None:
    """Changes a rule of rates.

    -Name        The rule.
    -Limit       How many requests are answered.
    -Duration    In how many milliseconds.
    -StatusCode  The status of the answer to any more.

    PS> Start-PodeServer { Update-PodeLimitRateRule -Name Slow -Limit 10 }
    """
    rule = rules_of(pode_of(session), "rate").get(name.lower())
    if rule is None:
        fail("noRateRule", name)
    rule.limit = limit if limit >= 0 else rule.limit
    rule.duration = duration or rule.duration
    rule.status = status_code or rule.status


@pode_command("Remove-PodeLimitAccessRule")
def remove_pode_limit_access_rule(name: str, *, session: Session) -> None:
    """Removes a rule of access.

    -Name  The rule.

    PS> Start-PodeServer { Remove-PodeLimitAccessRule -Name Home }
    """
    rules_of(pode_of(session), "access").pop(name.lower(), None)


@pode_command("Remove-PodeLimitRateRule")
def remove_pode_limit_rate_rule(name: str, *, session: Session) -> None:
    """Removes a rule of rates.

    -Name  The rule.

    PS> Start-PodeServer { Remove-PodeLimitRateRule -Name Slow }
    """
    rules_of(pode_of(session), "rate").pop(name.lower(), None)


@pode_command("Test-PodeLimitAccessRule")
def test_pode_limit_access_rule(name: str, *, session: Session) -> bool:
    """Says whether there is a rule of access.

    -Name  The rule.

    PS> Start-PodeServer { Test-PodeLimitAccessRule -Name Home | Out-Default }
    """
    return name.lower() in rules_of(pode_of(session), "access")


@pode_command("Test-PodeLimitRateRule")
def test_pode_limit_rate_rule(name: str, *, session: Session) -> bool:
    """Says whether there is a rule of rates.

    -Name  The rule.

    PS> Start-PodeServer { Test-PodeLimitRateRule -Name Slow | Out-Default }
    """
    return name.lower() in rules_of(pode_of(session), "rate")


def tables(pode: Pode, kind: str, names: list[str] | None) -> Iterator[Hashtable]:
    """The tables of the rules of these names."""
    wanted = None if names is None else {each.lower() for each in names}
    for key, rule in rules_of(pode, kind).items():
        if wanted is None or key in wanted:
            yield rule.table()


@pode_command("Get-PodeLimitAccessRule")
def get_pode_limit_access_rule(
    name: list[str] | None = None, *, session: Session
) -> Iterator[Hashtable]:
    """Gives the rules of access.

    -Name  Only those of these names.

    PS> Start-PodeServer { (Get-PodeLimitAccessRule -Name Home).Name | Out-Default }
    """
    yield from tables(pode_of(session), "access", name)


@pode_command("Get-PodeLimitRateRule")
def get_pode_limit_rate_rule(
    name: list[str] | None = None, *, session: Session
) -> Iterator[Hashtable]:
    """Gives the rules of rates.

    -Name  Only those of these names.

    PS> Start-PodeServer { (Get-PodeLimitRateRule -Name Slow).Name | Out-Default }
    """
    yield from tables(pode_of(session), "rate", name)


@pode_command("Add-PodeAccessRule")
def add_pode_access_rule(
    access: Literal["Allow", "Deny"], type: Literal["IP"], values: list[str], *, session: Session
) -> None:
    """Lets addresses in, or keeps them out; the older way of Add-PodeLimitAccessRule.

    -Access  Allow or Deny.
    -Type    IP.
    -Values  The addresses and networks.

    PS> Start-PodeServer { Add-PodeAccessRule -Access Deny -Type IP -Values 10.0.0.0/8 }
    """
    component = session.run("New-PodeLimitIPComponent", {"IP": values})[0]
    named = {"Name": str(uuid.uuid4()), "Action": access, "Component": [component]}
    session.run("Add-PodeLimitAccessRule", named)


@pode_command("Add-PodeLimitRule")
def add_pode_limit_rule(
    type: Literal["IP", "Route", "Endpoint"],
    values: list[str],
    limit: int,
    seconds: int,
    *,
    group: bool = False,
    session: Session,
) -> None:
    """Limits how many requests come in; the older way of Add-PodeLimitRateRule.

    -Type     IP, Route or Endpoint: whose requests are counted.
    -Values   The addresses, paths or endpoints.
    -Limit    How many there may be.
    -Seconds  In how many seconds.
    -Group    Counts the requests of a network together.

    PS> Start-PodeServer { Add-PodeLimitRule -Type Route -Values /api -Limit 5 -Seconds 1 }
    """
    kinds: dict[str, tuple[str, dict[str, Any]]] = {
        "ip": ("New-PodeLimitIPComponent", {"IP": values, "Group": group}),
        "route": ("New-PodeLimitRouteComponent", {"Path": values}),
        "endpoint": ("New-PodeLimitEndpointComponent", {"Name": values}),
    }
    command, named = kinds[type.lower()]
    component = session.run(command, named)[0]
    rule = {"Limit": limit, "Duration": seconds * 1000, "Component": [component]}
    session.run("Add-PodeLimitRateRule", {"Name": str(uuid.uuid4()), **rule})
