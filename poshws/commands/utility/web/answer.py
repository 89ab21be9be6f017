"""From the response to what the web commands give: pages, data, files, errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from poshws.automation.results.web_sessions import (
    BasicHtmlWebResponseObject,
    WebResponseObject,
    decode,
    relation_links,
)
from poshws.clr.net.http_responses import headers_dictionary
from poshws.commands.utility.web.content_types import is_json, is_text, media_type
from poshws.commands.utility.web.exchange import REDIRECTS, Exchange, leaves_encryption
from poshws.commands.utility.web.failures import fail_with_status
from poshws.commands.utility.web.request import address_of
from poshws.commands.utility.web.saving import save
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NetException
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.objects.enumeration import elements_of
from poshws.objects.invocation.calls import invoke_member

if TYPE_CHECKING:
    import httpx

    from poshws.commands.utility.web.options import Options

MOST_LINKS = 2147483647


def page_answers(options: Options) -> Iterator[object]:
    """Invoke-WebRequest: the response as an object."""
    address = address_of(options)
    options.check(urlsplit(address).scheme.lower())
    exchange = Exchange(options)
    response = exchange.fetch(address)
    finished = check(options, exchange, response)
    if wants_output(options):
        made = page(response)
        made.out_file = options.out_file
        yield made
    if not finished:
        save(options, exchange, response)
    report_redirections(options, exchange, response)


def data_answers(options: Options) -> Iterator[object]:
    """Invoke-RestMethod: the data of the response, and of the pages that follow it."""
    address = address_of(options)
    options.check(urlsplit(address).scheme.lower())
    exchange = Exchange(options)
    follows = options.flag("FollowRelLink")
    most = int(options.get("MaximumFollowRelLink", MOST_LINKS)) if follows else 0
    number = 0
    while True:
        if number:
            options.session.write_verbose(f"Following rel link {address}")
        response = exchange.fetch(address, is_redirect=number > 0)
        finished = check(options, exchange, response)
        if wants_output(options):
            yield from data(response)
        if not finished:
            save(options, exchange, response)
        keep_variables(options, response)
        report_redirections(options, exchange, response)
        number += 1
        following = relation_links(response).get("next") if number < most else None
        if following is None:
            return
        address = following


def wants_output(options: Options) -> bool:
    return not options.get("OutFile") or options.flag("PassThru")


def check(options: Options, exchange: Exchange, response: httpx.Response) -> bool:
    """Raises for an answer that says failure; True where -Resume had nothing left to fetch."""
    length = response.headers.get("Content-Range", "").rpartition("/")[2]
    complete = (
        options.flag("Resume")
        and response.status_code == 416
        and length.isdigit()
        and int(length) == exchange.resume_size
    )
    if complete:
        options.session.write_verbose(
            "The file will not be re-downloaded because the remote file is the same size as the "
            f"OutFile: {options.get('OutFile')}"
        )
        return True
    refuse_insecure_redirect(options, response)
    if not options.flag("SkipHttpErrorCheck") and not response.is_success:
        fail_with_status(options, response)
    return False


def refuse_insecure_redirect(options: Options, response: httpx.Response) -> None:
    """From https to http only when allowed."""
    target = response.headers.get("Location")
    if target is None or options.flag("AllowInsecureRedirect"):
        return
    if not leaves_encryption(str(response.url), target):
        return

    record = ErrorRecord(
        InvalidOperationException(), "InsecureRedirection", "InvalidOperation", None
    )
    record.error_details = ErrorDetails(
        "Cannot follow an insecure redirection by default. Reissue the command specifying the "
        "-AllowInsecureRedirect switch. "
    )
    options.cmdlet.throw_terminating_error(record)


def report_redirections(options: Options, exchange: Exchange, response: httpx.Response) -> None:
    """A redirect that -MaximumRedirection 0 forbade to follow is an error beside the answer."""
    if exchange.web_session.maximum_redirection != 0 or response.status_code not in REDIRECTS:
        return
    record = ErrorRecord(
        InvalidOperationException(), "MaximumRedirectExceeded", "InvalidOperation", None
    )
    record.error_details = ErrorDetails(
        "The maximum redirection count has been exceeded. To increase the number of redirections "
        "allowed, supply a higher value to the -MaximumRedirection parameter."
    )
    options.cmdlet.write_error(record)


def page(response: httpx.Response) -> WebResponseObject:
    """The response as Invoke-WebRequest gives it: text has a text for its content."""
    if is_text(media_type(response.headers.get("Content-Type"))):
        return BasicHtmlWebResponseObject(response)
    return WebResponseObject(response)


def data(response: httpx.Response) -> Iterator[object]:
    """The response as Invoke-RestMethod gives it."""
    text = decode(response)
    items = feed_items(text)
    if items is not None:
        yield from items
        return
    kind = media_type(response.headers.get("Content-Type"))
    readers = (from_json, from_xml) if is_json(kind) else (from_xml, from_json)
    for reader in readers:
        found, value = reader(text)
        if found:
            yield value
            return
    yield text


def from_json(text: str) -> tuple[bool, Any]:
    from poshws.serialization.json.parse import parse_json  # deferred

    try:
        return True, parse_json(text)
    except (NetException, ValueError):
        return False, None


def from_xml(text: str) -> tuple[bool, Any]:
    if text.lstrip("\ufeff \r\n\t")[:1] != "<":
        return False, None

    try:
        return True, convert(text, declared_type("System.Xml.XmlDocument"))
    except NetException:
        return False, None


def feed_items(text: str) -> list[object] | None:
    """The items of an RSS or Atom feed as XML elements; None for all else."""
    head = text.lstrip("\ufeff \r\n\t")[:2000].lower()
    if not head.startswith("<"):
        return None
    tag = "item" if "<rss" in head else "entry" if "<feed" in head else None
    if tag is None:
        return None
    found, document = from_xml(text)
    if not found:
        return None

    return list(elements_of(invoke_member(document, "GetElementsByTagName", [tag])))


def keep_variables(options: Options, response: httpx.Response) -> None:
    name = options.get("StatusCodeVariable")
    if name:
        options.session.set_variable(str(name), response.status_code)
    name = options.get("ResponseHeadersVariable")
    if name:
        options.session.set_variable(str(name), headers_dictionary(response))
