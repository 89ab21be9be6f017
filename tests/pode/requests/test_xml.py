"""ConvertFrom-PodeXml and the names of runspaces.

The expectations are what Pode's own function gives for the same text.
"""

from __future__ import annotations

import pytest

from tests.sessions import output

PET = "<Pet><id>10</id><Tags><tag><id>0</id><name>s</name></tag></Tags></Pet>"


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("<a/>", "", "{}"),
        ("<a>t</a>", "", '{"#text":"t"}'),
        ("<a>t</a>", "-ShowDocElement", '{"a":"t"}'),
        ('<a x="1">t</a>', "-Prefix '@'", '{"@x":"1","#text":"t"}'),
        ('<a><b x="1">t</b></a>', "", '{"b":"t"}'),
        ('<a><b x="1">t</b></a>', "-KeepAttributes", '{"b":{"x":"1","#text":"t"}}'),
        ("<a><b>1</b><b>2</b></a>", "", '{"b":["1","2"]}'),
        ("<a><b><c>1</c><c>2</c></b></a>", "", '{"b":[{"#text":"1"},{"#text":"2"}]}'),
        ("<a><b><![CDATA[x<y]]></b></a>", "", '{"b":"x<y"}'),
        ("<a>t<b>1</b>u</a>", "", '{"#text":["t","u"],"b":"1"}'),
        ("<a><!-- c --><b/></a>", "", '{"#comment":{},"b":{}}'),
        (PET, "", '{"id":"10","Tags":{"tag":{"id":"0","name":"s"}}}'),
    ],
)
def test_xml_to_tables(text: str, options: str, expected: str) -> None:
    script = f"[xml]'{text}' | ConvertFrom-PodeXml {options} | ConvertTo-Json -Depth 9 -Compress"
    assert output(script) == expected + "\n"


def test_several_nodes_one_after_the_other() -> None:
    script = (
        "$x = [xml]'<a><b>1</b><c><d>2</d></c></a>'; ($x.a.ChildNodes | ConvertFrom-PodeXml).Keys"
    )
    assert output(script) == "#text\nd\n"


def test_what_no_adapter_shows_is_there_by_name() -> None:
    script = (
        "$x = [xml]'<a q=\"v\"><b/><c/><b/></a>'\n"
        '$x.a.ChildNodes | Group-Object LocalName | ForEach-Object { "$($_.Name) $($_.Count)" }\n'
        "$x.a.Attributes[0].FirstChild.Value; $x.a.Attributes[0].FirstChild.ParentNode.LocalName"
    )
    assert output(script) == "b 2\nc 1\nv\nq\n"


def test_names_of_runspaces(run, peer):
    async def handle(connection, state):
        for _ in range(2):
            await connection.send("1")
        async for _ in connection:
            pass

    state = peer(handle)
    ran = run(
        """
        Start-PodeServer -EnablePool WebSockets {
            Get-PodeCurrentRunspaceName | Out-Default
            Set-PodeWebSocketConcurrency -Maximum 1
            Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
                Get-PodeCurrentRunspaceName | Out-Default
                if ((Get-PodeCurrentRunspaceName) -eq 'Pode_Mine') { Close-PodeServer }
                Set-PodeCurrentRunspaceName -Name 'Mine'
            }
        }
        """,
        PEER_URL=state.url,
    ).finish()
    assert ran.errors == ""
    assert ran.lines == ["PodeServer", "Pode_WebSockets_Consumer_1", "Pode_Mine"]
