"""The page behind an error's status: one of the script's own, or the page that Pode shows.

What the page is made of is said, in this order, by the caller, the route, server.psd1 for paths,
the request where it is strict, and server.psd1 for all; HTML otherwise.
"""

from __future__ import annotations

import os
import re
from html import escape
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.error_records import ErrorRecord, message_of
from poshws.pode.requests.payloads import main_type
from poshws.pode.responses.bodies import write_text
from poshws.pode.responses.content_types import content_type_of
from poshws.pode.responses.files import write_file
from poshws.pode.responses.responses import exchange_of
from poshws.pode.server.context import Pode, pode_of
from poshws.runtime.errors.records import record_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.runtime.session.session import Session

INBUILT = ("text/html", "application/json", "application/xml")

# The page of Pode itself (MIT licence), so that clients see the same.
HTML = """<html style='background-color: #01b0c4; overflow-y: hidden'>

    <head>
        <title>{code}</title>
        <meta charset='utf-8'>
    </head>

    <body style='color: white; font-family: Helvetica,Arial,sans-serif;'>

        <div style='padding: 4em; text-align: center'>
            <p style='font-size: 3em;
                margin: 0;
                margin-top: 1.5em;
                margin-bottom: 0.5em;'>
                {sign} 
                {description}
            </p>
            <hr style='border-style: solid; width: 50%;' />
            <p style='font-size: 10em; margin: 0;'>
                {code}
            </p>
            <p style='font-size: 1.3em;'>
                {url}
            </p>

            {exception}
        </div>

        <p style='text-align: center;
            width: 100%;
            font-size: 0.9em;
            position: fixed;
            bottom: 0px;'>
            \N{ORANGE HEART} Powered by <a href='https://badgerati.github.io/Pode/' style='color: wheat; text-decoration: none;'>Pode</a>
        </p>

    </body>

</html>"""  # noqa: E501, W291  the page as it is sent

HTML_EXCEPTION = """<pre style='text-align: left;
                    padding: 3em 5em;
                    font-size: 1.2em;
                    background-color: darkslategray;
                    border: 1px solid white;
                    border-radius: 1em;
                    margin-top: 5em;
                    max-height: 15em;
                    max-width: 100%;
                    overflow-y: auto;
                    overflow-x: auto;'>
{message}
{line}
{stack}
    + {category}
                </pre>"""

XML = """<Error>
    <Status>
        <Code>{code}</Code>
        <Description>{description}</Description>
    </Status>
    <Url>{url}</Url>
    <Exception>
        {exception}
    </Exception>
</Error>"""

XML_EXCEPTION = """
                <Message>{message}</Message>
                <StackTrace>{stack}</StackTrace>
                <Line>{line}</Line>
                <Category>{category}</Category>
                """


def show_error_page(
    session: Session,
    event: Hashtable,
    status: int,
    description: str,
    error: object,
    content_type: str,
) -> None:
    """Answers with the page of an error."""
    pode = pode_of(session)
    for kind in wanted_types(pode, event, content_type):
        plain = main_type(kind).lower()
        own = find_own_page(pode, status, plain)
        if own is None and plain not in INBUILT:
            continue
        facts = facts_of(session, pode, event, status, description, error, kind)
        if own is not None:
            write_file(session, own, data=facts, content_type=kind)
        else:
            write_text(session, inbuilt_page(session, plain, facts), kind)
        return


def wanted_types(pode: Pode, event: Hashtable, content_type: str) -> Iterator[str]:
    """The content types that the page may have, the best first."""
    if content_type:
        yield content_type
    if event.get("ErrorType"):
        yield str(event["ErrorType"])
    for pattern, kind in (pode.setting("Web.ErrorPages.Routes") or Hashtable()).items():
        if re.search(path_pattern(str(pattern)), str(event["Path"]), re.IGNORECASE):
            yield str(kind)
            break
    if pode.setting("Web.ErrorPages.StrictContentTyping") and event.get("ContentType"):
        yield str(event["ContentType"])
    default = pode.setting("Web.ErrorPages.Default")
    if default:
        yield str(default)
    yield "text/html"


def path_pattern(path: str) -> str:
    """A path of server.psd1, in which `*` stands for anything, as a pattern."""
    return "^" + re.escape(path).replace(r"\*", ".*") + "$"


def find_own_page(pode: Pode, status: int, content_type: str) -> str | None:
    """The script's own page in the folder of error pages."""
    folder = pode.folder("Errors")
    if not os.path.isdir(folder):
        return None
    from poshws.pode.responses.views import is_rendered  # deferred

    names = sorted(os.listdir(folder))
    for stem in (str(status), "default"):
        candidates = [name for name in names if name.lower().startswith(f"{stem}.")]
        candidates.sort(key=lambda name: is_rendered(pode, name))
        for name in candidates:
            parts = name.split(".")
            if len(parts) == 2 and is_rendered(pode, name):
                return os.path.join(folder, name)  # rendered, for whatever is asked for
            if content_type_of(parts[1]) == content_type:
                return os.path.join(folder, name)
    return None


def facts_of(
    session: Session,
    pode: Pode,
    event: Hashtable,
    status: int,
    description: str,
    error: object,
    kind: str,
) -> Hashtable:
    """What a page is told: `$data` of the script's own pages."""
    exchange = exchange_of(event)
    assert exchange is not None
    request = exchange.request
    return Hashtable(
        [
            ("Status", Hashtable([("Code", status), ("Description", description)])),
            ("Url", escape(f"{request.scheme}://{request.host}{event['Path']}")),
            ("Exception", exception_facts(session, pode, error)),
            ("ContentType", kind),
        ]
    )


def exception_facts(session: Session, pode: Pode, error: Any) -> Hashtable | None:
    """What went wrong, where the server is set up to show it."""
    shows = pode.show_exceptions
    if shows is None:
        shows = bool(pode.setting("Web.ErrorPages.ShowExceptions"))
    if error is None or not shows:
        return None

    record = error if isinstance(error, ErrorRecord) else record_of(session, error)
    position = getattr(record.invocation_info, "position_message", "") or ""
    return Hashtable(
        [
            ("Message", escape(message_of(record.exception))),
            ("StackTrace", escape(record.script_stack_trace or "")),
            ("Line", escape(position)),
            ("Category", escape(str(record.category_info))),
        ]
    )


def inbuilt_page(session: Session, content_type: str, facts: Hashtable) -> str:
    """The page where the script has none of its own."""
    if content_type == "application/json":
        shown = Hashtable([(key, value) for key, value in facts.items() if key != "ContentType"])
        return str(session.run("ConvertTo-Json", {"InputObject": shown})[0])
    status: Any = facts["Status"]
    exception: Any = facts["Exception"]
    html = content_type == "text/html"
    part = ""
    if exception is not None:
        part = (HTML_EXCEPTION if html else XML_EXCEPTION).format(
            message=exception["Message"],
            line=exception["Line"],
            stack=exception["StackTrace"],
            category=exception["Category"],
        )
    return (HTML if html else XML).format(
        code=status["Code"],
        sign="\N{HOT BEVERAGE}" if status["Code"] == 418 else "\N{WARNING SIGN}\ufe0f",
        description=status["Description"],
        url=facts["Url"],
        exception=part,
    )
