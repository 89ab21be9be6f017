"""Test-Json: whether a text is JSON, and whether it obeys a schema."""

from __future__ import annotations

import json as standard_json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, NoReturn

from poshws.binding import Calls, CmdletContext, NotNullOrEmpty, OneOf, Param, Session, Set, cmdlet
from poshws.commands.reporting import fail, record
from poshws.commands.text_files import read_text
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ItemNotFoundException
from poshws.runtime.providers.text_files import file_path

_INVALID = "Cannot parse the JSON."
_INVALID_SCHEMA = "Cannot parse the JSON schema."
_BY_VALUE = Set(0, mandatory=True, by_value=True)
_BY_NAME = Set(0, mandatory=True, by_property=True)
_SECOND = Set(1, mandatory=True)
_SOURCES = ("JsonString", "JsonPath", "JsonLiteralPath")
_MAXIMUM_DEPTH = 64


def _sets(source: str, each: Set) -> dict[str, Set]:
    return {source + suffix: each for suffix in ("", "WithSchemaString", "WithSchemaFile")}


def _schema_sets(suffix: str) -> dict[str, Set]:
    return {source + suffix: _SECOND for source in _SOURCES}


@cmdlet("Test-Json", default_set="JsonString", output="System.Boolean")
def test_json(
    json: Annotated[str, Param(sets=_sets("JsonString", _BY_VALUE))] = "",
    *,
    path: Annotated[str, Param(sets=_sets("JsonPath", _BY_NAME))] = "",
    literal_path: Annotated[
        str, Param(alias=("PSPath", "LP"), sets=_sets("JsonLiteralPath", _BY_NAME))
    ] = "",
    schema: Annotated[str, Param(sets=_schema_sets("WithSchemaString")), NotNullOrEmpty()] = "",
    schema_file: Annotated[str, Param(sets=_schema_sets("WithSchemaFile")), NotNullOrEmpty()] = "",
    options: Annotated[
        list[str], NotNullOrEmpty(), OneOf("IgnoreComments", "AllowTrailingCommas")
    ] = (),  # type: ignore[assignment]
    fetch_external_reference: Annotated[
        bool,
        Param(
            sets=tuple(
                source + suffix
                for suffix in ("WithSchemaString", "WithSchemaFile")
                for source in _SOURCES
            )
        ),
    ] = False,
    calls: Calls,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[bool]:
    """Tests whether a text is JSON.

    -Json                    The text.
    -Path                    The file with the text.
    -LiteralPath             The file, wildcards not expanded.
    -Schema                  A JSON schema the text has to obey.
    -SchemaFile              A file with the schema.
    -Options                 IgnoreComments, AllowTrailingCommas.
    -FetchExternalReference  Fetches schemas that the schema refers to.

    PS> Test-Json '{"size": 8}'
    True
    """
    fetch = _fetcher(session, schema_file, bool(fetch_external_reference))
    checked = _schema(session, schema, schema_file)
    chosen = {each.lower() for each in options}
    for call in calls:
        literal = bool(call.literal_path)
        name = call.literal_path or call.path
        text = _file_text(session, name, literal) if name else call.json
        try:
            value = read_strict(text, chosen)
        except ValueError:
            session.write_error(record(NetException(_INVALID), "InvalidJson", "InvalidData", text))
            yield False
            continue
        yield True if checked is None else _obeys(session, value, checked, fetch)


def _schema(session: Session, text: str, file: str) -> object:
    """The schema, already parsed; None without one."""
    if file:
        place = file_path(session, file, literal=True)
        try:
            text = read_text(place)
        except NetException as error:
            reason = NetException(f"Can not open JSON schema file: {place}", error)
            fail(reason, "JsonSchemaFileOpenFailure", "OpenError", place)
    if not text:
        return None
    try:
        return read_strict(text, set())
    except ValueError:
        session.write_error(
            record(NetException(_INVALID_SCHEMA), "InvalidJsonSchema", "InvalidData", text)
        )
        return None


def _fetcher(session: Session, schema_file: str, is_online: bool) -> Callable[[str], object] | None:
    """What gets the schemas that a schema leads to: files beside its own, others when asked."""
    if not schema_file:
        return _fetched if is_online else None
    folder = Path(file_path(session, schema_file, literal=True)).absolute().as_uri()

    def fetch(address: str) -> object:
        from urllib.parse import urljoin  # deferred

        place = urljoin(folder, address)
        return _fetched(place) if is_online or place.startswith("file:") else True

    return fetch


def _fetched(address: str) -> object:
    """The schema at an address; one that can't be had holds for everything."""
    from urllib.request import urlopen  # deferred

    try:
        with urlopen(address) as answer:
            return read_strict(answer.read().decode(), set())
    except (OSError, ValueError):
        return True


def _obeys(
    session: Session,
    value: object,
    schema: object,
    fetch: Callable[[str], object] | None,
) -> bool:
    from poshws.commands.utility.json.schema import check  # deferred: most tests have no schema

    is_valid = True
    for problem, place in check(value, schema, fetch):
        is_valid = False
        text = f"The JSON is not valid with the schema: {problem} at '{place}'"
        session.write_error(
            record(NetException(text), "InvalidJsonAgainstSchemaDetailed", "InvalidData")
        )
    return is_valid


def _file_text(session: Session, path: str, literal: bool) -> str:
    try:
        return read_text(file_path(session, path, literal=literal))
    except NetException:
        fail(
            ItemNotFoundException(
                f"Cannot find path '{path}' because it does not exist.",
                error_id="PathNotFound",
                category="ObjectNotFound",
                target=path,
            ),
            "PathNotFound",
            "ObjectNotFound",
            path,
        )


def read_strict(text: str, options: set[str]) -> object:
    """The value of JSON by the letter of RFC 8259; ValueError for anything else."""
    if "ignorecomments" in options:
        text = _COMMENT.sub(lambda found: found[1] or " ", text)
    if "allowtrailingcommas" in options:
        text = _TRAILING_COMMA.sub(lambda found: found[1] or "", text)
    try:
        value = standard_json.loads(text, parse_constant=_refuse_constant)
    except RecursionError as error:
        raise ValueError("too deep") from error
    if _depth(value) > _MAXIMUM_DEPTH:
        raise ValueError("too deep")
    return value


_STRING = r'("(?:[^"\\]|\\.)*")'
_COMMENT = re.compile(_STRING + r"|/\*.*?\*/|//[^\n]*", re.DOTALL)
_TRAILING_COMMA = re.compile(_STRING + r"|,(?=\s*[}\]])")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _depth(value: object) -> int:
    deepest, level = 0, [value]
    while level:
        containers = [each for each in level if isinstance(each, dict | list)]
        deepest += bool(containers)
        level = [
            inner
            for each in containers
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return deepest
