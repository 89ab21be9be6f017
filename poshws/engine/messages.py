"""Every text of the engine that a script may see, by id; the words are Pode's own."""

from __future__ import annotations

import os
import re

MESSAGES = {
    # Clients
    "alreadyConnected": "Already connected to WebSocket with name '{0}'",
    "failedToConnect": "Failed to connect to WebSocket: {0}",
    "maximumTooSmall": "Maximum concurrent {0} threads must be >=1 but got: {1}",
    "badUri": "Invalid URI: {0}",
    "badScheme": "Only Uris starting with 'ws://' or 'wss://' are supported.",
    "badHeaderName": "The header '{0}' cannot be set.",
    "badHeaderValue": "The value of the header '{0}' contains characters that are not allowed.",
    "badCookieName": "The cookie '{0}' is not a valid name.",
    "badCookieValue": "The value of the cookie '{0}' contains characters that are not allowed.",
    "badSubprotocol": "The subprotocol '{0}' is not a valid name.",
    "badProxy": "The proxy must be an http://, https:// or socks5:// URL with a host.",
    "noProxy": "the proxy cannot be reached: {0}",
    "noPackage": "{0}",
    "proxyRefused": "the proxy refused: {0}",
    "lineDown": (
        "The WebSocket '{0}' is down; the message was not sent (-QueueWhileDown keeps some)."
    ),
    "tooManyKept": (
        "The WebSocket '{0}' is down, and {1} messages wait for it already (-QueueWhileDown)."
    ),
    "gaveUp": "The WebSocket '{0}' is down, and {1} attempts to connect again have failed.",
    "noPong": "no answer to a ping for {0} seconds",
    "overflow": "{0} messages are waiting to be handled",
    "closedMeanwhile": "the connection was closed meanwhile",
    "tooLarge": "a message is larger than {0} bytes",
    # Timers, schedules, tasks
    "timerExists": "[Timer] {0}: Timer already defined.",
    "timerNumber": "[{0}] {1}: {2} must be greater than 0.",
    "noTimer": "Timer '{0}' does not exist.",
    "scheduleExists": "[Schedule] {0}: Schedule already defined.",
    "scheduleLimit": "[Schedule] {0}: Cannot have a negative limit.",
    "scheduleEnd": "[Schedule] {0}: The EndTime value must be in the future.",
    "scheduleStart": "[Schedule] {0}: Cannot have a StartTime after the EndTime",
    "noSchedule": "Schedule '{0}' does not exist.",
    "taskExists": "[Task] {0}: Task already defined.",
    "noTask": "Task '{0}' does not exist.",
    # Cron
    "cronParts": "Cron expression should only consist of 5 parts: {0}",
    "cronAtom": "Invalid atom character: {0}",
    "cronFormat": "Invalid cron atom format found: {0}",
    "cronAlias": "Invalid {0} alias found: {1}",
    "cronRange": "Value '{0}' for {1} is invalid, should be between {2} and {3}",
    "cronMinimum": "Min value '{0}' for {1} is invalid, should be greater than/equal to {2}",
    "cronMaximum": "Max value '{0}' for {1} is invalid, should be less than/equal to {2}",
    "cronOrder": "Min value for {0} should not be greater than the max value.",
    "cronDays": "{0} only has {1} days, but {2} was supplied.",
    # Locks
    "noLock": "Failed to acquire a lock on the object.",
    "mutexExists": "A mutex with the following name already exists: {0}",
    "noMutex": "No mutex found called '{0}'",
    "mutexTimeout": "Failed to acquire mutex ownership. Mutex name: {0}",
    "semaphoreExists": "A semaphore with the following name already exists: {0}",
    "noSemaphore": "No semaphore found called '{0}'",
    "semaphoreTimeout": "Failed to acquire semaphore ownership. Semaphore name: {0}",
    # Certificates
    "badCertificate": "The certificate '{0}' cannot be used: {1}",
    # Events
    "eventExists": "{0} event already registered: {1}",
    "noEvent": "No {0} event registered: {1}",
}


class EngineError(Exception):
    """A refusal that a script may catch: the id of its text, and the text."""

    def __init__(self, message_id: str, *values: object) -> None:
        self.message_id = message_id
        self.message = MESSAGES[message_id].format(*values)
        super().__init__(self.message)


def reason(error: BaseException) -> str:
    """What went wrong, in words and without the numbers of the system."""
    if isinstance(error, TimeoutError):
        return "the connection timed out"
    if isinstance(error, UnicodeError):
        return "the name of the host is not valid"
    if isinstance(error, OSError):
        # Several addresses of one host were tried: the first says enough.
        found = re.search(r"\[Errno (\d+)\]", str(error))
        refusal = getattr(error, "verify_message", "")
        if refusal:
            return f"certificate verify failed: {refusal}"
        said = getattr(error, "reason", None)
        if isinstance(said, str):  # the numbers of TLS errors are not the system's
            return f"TLS failed: {said.replace('_', ' ').lower()}"
        number = error.errno or (int(found[1]) if found else 0)
        said = str(error.strerror or error)
        return os.strerror(number) if number > 0 else said or "the connection was lost"
    return str(error) or type(error).__name__
