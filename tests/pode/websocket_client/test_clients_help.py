"""The examples of the client's commands, run against a peer; and what is ours is marked."""

from __future__ import annotations

import pytest

from poshws import pode
from poshws.host.console_host import new_session

NAMES = ("websocket_client.events", "websocket_client.status", "websocket_client.clients")
COMMANDS = [name for each in NAMES for name in pode.COMMANDS.modules[each]]
END = "Add-PodeTimer -Name end -Interval 1 -ScriptBlock { Close-PodeServer }\n"
LOG = "New-PodeLogTerminalMethod | Enable-PodeLogErrorType\n"


def examples():
    new_session()
    for name in COMMANDS:
        for number, example in enumerate(pode.COMMANDS.find(name).help.examples):
            yield pytest.param(example.code, id=f"{name}-{number}")


async def echo(connection, state):
    async for message in connection:
        await connection.send(message)


@pytest.mark.parametrize("code", list(examples()))
def test_the_example_runs(run, peer, code):
    state = peer(echo)
    head, brace, rest = code.partition("{")
    if "Close-PodeServer" not in code:
        rest = f"\n{END}{LOG}{rest}"
    text = (head + brace + rest).replace("wss://feed.example.com", state.url)
    ran = run(text).finish()
    assert (ran.code, ran.errors) == (0, "")
    assert "Level: Error" not in ran.out
