"""From the response to what the web commands give: pages, data, files, errors."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from poshws.cmdlets.web.exchange import REDIRECTS, Exchange
from poshws.cmdlets.web.request import address_of
from poshws.values.errors import ErrorDetails, ErrorRecord
from poshws.values.statics.web_sessions import (
    BasicHtmlWebResponseObject,
    WebResponseObject,
    decode,
    headers_dictionary,
    relation_links,
)

if TYPE_CHECKING:
    import httpx

    from poshws.cmdlets.web.options import Options


def page_answers(options: Options) -> Iterator[object]:
    """Invoke-WebRequest: the response as an object."""
    response = checked(options, Exchange(options), address_of(options))
    save(options, response)
    if wants_output(options):
        yield page(response)
    report_redirections(options, response)


def data_answers(options: Options) -> Iterator[object]:
    """Invoke-RestMethod: the data of the response, and of the pages that follow it."""
    exchange = Exchange(options)
    address = address_of(options)
    pages = int(options.get("MaximumFollowRelLink", 2147483647)) if options.flag("FollowRelLink") else 0
    number = 0
    while True:
        response = checked(options, exchange, address, first=number == 0)
        if wants_output(options):
            yield from data(response)
        save(options, response)
        keep_variables(options, response)
        report_redirections(options, response)
        number += 1
        following = relation_links(response).get("next") if number < pages else None
        if following is None:
            return
        options.session.write_verbose(f"Following rel link {following}")
        address = following


def wants_output(options: Options) -> bool:
    return options.get("OutFile") is None or options.flag("PassThru")


def checked(
    options: Options, exchange: Exchange, address: str, *, first: bool = True
) -> httpx.Response:
    """The response; one that says failure is an error unless -SkipHttpErrorCheck."""
    response = exchange.fetch(address, first=first)
    redirected = response.status_code in REDIRECTS
    if not options.flag("SkipHttpErrorCheck") and not response.is_success and not redirected:
        fail_with_status(options, response)
    return response


def fail_with_status(options: Options, response: httpx.Response) -> None:
    from poshws.values.exceptions import HttpResponseException

    error = HttpResponseException(
        f"Response status code does not indicate success: {response.status_code} "
        f"({response.reason_phrase})."
    )
    error.response = page(response)  # type: ignore[attr-defined]
    error.status_code = response.status_code  # type: ignore[attr-defined]
    record = ErrorRecord(error, "WebCmdletWebResponseException", "InvalidOperation", None)
    details = readable(decode(response), content_type(response))
    if details:
        record.error_details = ErrorDetails(details)
    options.cmdlet.throw_terminating_error(record)


def readable(text: str, kind: str) -> str:
    """The body of a failure for people: JSON and XML laid out, the tags of a page left out."""
    import json
    import re

    if is_json(kind):
        try:
            return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
        except ValueError:
            return text
    if "html" in kind:
        return re.sub(r"<[^>]*>", "", text).strip()
    return text


def report_redirections(options: Options, response: httpx.Response) -> None:
    """A redirect that the limit forbade to follow is an error beside the answer."""
    from poshws.values.exceptions import InvalidOperationException

    if response.status_code not in REDIRECTS or "location" not in response.headers:
        return
    record = ErrorRecord(
        InvalidOperationException(), "MaximumRedirectExceeded", "InvalidOperation", None
    )
    record.error_details = ErrorDetails(
        "The maximum redirection count has been exceeded. To increase the number of redirections "
        "allowed, supply a higher value to the -MaximumRedirection parameter."
    )
    options.cmdlet.write_error(record)


def content_type(response: httpx.Response) -> str:
    return str(response.headers.get("Content-Type", "")).partition(";")[0].strip().lower()


def is_json(kind: str) -> bool:
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def is_xml(kind: str) -> bool:
    return kind in ("application/xml", "text/xml") or kind.endswith("+xml")


def is_text(kind: str) -> bool:
    return kind.startswith("text/") or is_json(kind) or is_xml(kind) or "javascript" in kind


def page(response: httpx.Response) -> WebResponseObject:
    """The response as Invoke-WebRequest gives it: text has a text for its content."""
    kind = content_type(response)
    if is_text(kind) or not kind:
        return BasicHtmlWebResponseObject(response)
    return WebResponseObject(response)


def data(response: httpx.Response) -> Iterator[object]:
    """The response as Invoke-RestMethod gives it."""
    text = decode(response)
    kind = content_type(response)
    items = feed_items(text) if is_xml(kind) or text.lstrip()[:1] == "<" else None
    if items is not None:
        yield from items
        return
    readers = (from_json, from_xml) if is_json(kind) else (from_xml, from_json)
    for reader in readers:
        found, value = reader(text)
        if found:
            yield value
            return
    yield text


def from_json(text: str) -> tuple[bool, Any]:
    from poshws.values.exceptions import NetException
    from poshws.values.json.read import read_json

    try:
        return True, read_json(text)
    except NetException:
        return False, None


def from_xml(text: str) -> tuple[bool, Any]:
    if text.lstrip("\ufeff \r\n\t")[:1] != "<":
        return False, None
    from poshws.values.convert import convert
    from poshws.values.exceptions import NetException
    from poshws.values.types import declared_type

    try:
        return True, convert(text, declared_type("System.Xml.XmlDocument"))
    except NetException:
        return False, None


def feed_items(text: str) -> list[object] | None:
    """The items of an RSS or Atom feed as XML elements; None for all else."""
    head = text.lstrip("\ufeff \r\n\t")[:2000]
    tag = "item" if "<rss" in head else "entry" if "<feed" in head else None
    if tag is None:
        return None
    found, document = from_xml(text)
    if not found:
        return None
    from poshws.values.members import invoke_member

    return list(invoke_member(document, "GetElementsByTagName", [tag]))


def save(options: Options, response: httpx.Response) -> None:
    """-OutFile: into the file, or under the address's last part into the folder."""
    from poshws.values.file_failures import failure_of

    target = options.get("OutFile")
    if target is None:
        return
    path = options.session.locations.place(str(target)).path
    if os.path.isdir(path):
        name = os.path.basename(response.url.path.rstrip("/"))
        path = os.path.join(path, name or "index.html")
    try:
        with open(path, "wb") as file:
            file.write(response.content)
    except OSError as error:
        raise failure_of(error, path) from None


def keep_variables(options: Options, response: httpx.Response) -> None:
    name = options.get("StatusCodeVariable")
    if name:
        options.session.set_variable(str(name), response.status_code)
    name = options.get("ResponseHeadersVariable")
    if name:
        options.session.set_variable(str(name), headers_dictionary(response))
