"""Test-Json: whether a text is JSON, and whether it obeys a schema."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from poshws.binding import Calls, CmdletContext, NotNullOrEmpty, OneOf, Param, Session, Set, cmdlet
from poshws.commands.reporting import fail, record
from poshws.commands.text_files import read_text
from poshws.commands.utility.json.reading import read_strict
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ItemNotFoundException
from poshws.runtime.providers.text_files import file_path

if TYPE_CHECKING:
    from poshws.commands.utility.json.schema.evaluation import Evaluation

_INVALID = "Cannot parse the JSON."
_INVALID_SCHEMA = "Cannot parse the JSON schema."
_UNRESOLVED = (
    "The JSON schema contains a reference that could not be resolved. External schema references "
    "are not supported by default, use the 'FetchExternalReference' parameter to enable it."
)
_BY_VALUE = Set(0, mandatory=True, by_value=True)
_BY_NAME = Set(0, mandatory=True, by_property=True)
_SECOND = Set(1, mandatory=True)
_SOURCES = ("JsonString", "JsonPath", "JsonLiteralPath")


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
    found = schema_and_base(session, schema, schema_file)
    test = SchemaTest(session, *found, fetches=bool(fetch_external_reference)) if found else None
    chosen = {each.lower() for each in options}
    for call in calls:
        literal = bool(call.literal_path)
        name = call.literal_path or call.path
        text = _file_text(session, name, literal) if name else call.json
        try:
            value = read_json(text, chosen, with_digits=test is not None)
        except ValueError:
            session.write_error(record(NetException(_INVALID), "InvalidJson", "InvalidData", text))
            yield False
            continue
        yield test is None or test.obeys(text, value)


def schema_and_base(session: Session, text: str, file: str) -> tuple[Any, str] | None:
    """The schema and its address (empty for a text); None without one, or after an error."""
    place = ""
    if file:
        place = file_path(session, file, literal=True)
        try:
            text = read_text(place)
        except NetException as error:
            reason = NetException(f"Can not open JSON schema file: {place}", error)
            fail(reason, "JsonSchemaFileOpenFailure", "OpenError", place)
    if not text and not file:
        return None
    from poshws.commands.utility.json.schema.errors import BadSchema  # deferred
    from poshws.commands.utility.json.schema.reader import read_schema  # deferred

    try:
        return read_schema(text), Path(place).absolute().as_uri() if place else ""
    except BadSchema as error:
        problem = NetException(_INVALID_SCHEMA, NetException(str(error)))
        if error.is_fatal:
            fail(problem, "InvalidJsonSchema", "InvalidData", place)
        session.write_error(record(problem, "InvalidJsonSchema", "InvalidData", file or text))
        return None


class _JsonSchema:
    """What the errors about a schema are about."""

    net_name: ClassVar[str] = "Json.Schema.JsonSchema"

    def __str__(self) -> str:
        return self.net_name


Failure = tuple[str, str, Exception | None, object]
"""The message, the error's id, the reason behind it and the target."""


class SchemaTest:
    """Tests values by one schema; references are followed when the first value comes."""

    def __init__(self, session: Session, schema: Any, base: str, *, fetches: bool) -> None:
        self._session = session
        self._schema = schema
        self._base = base
        self._fetches = fetches
        self._evaluation: Evaluation | None = None

    def obeys(self, text: str, value: object) -> bool:
        """Whether a value obeys; writes the errors of one that doesn't."""
        failures = self.failures(text, value)
        for said, error_id, reason, target in failures or ():
            inner = None if reason is None else NetException(str(reason))
            self._session.write_error(
                record(NetException(said, inner), error_id, "InvalidData", target)
            )
        return failures is None

    def failures(self, text: str, value: object) -> list[Failure] | None:
        """What is wrong with a value; None for one that obeys."""
        # jsonschema takes time to import, and most tests have no schema.
        from poshws.commands.utility.json.schema import errors  # deferred

        try:
            problems = self._problems(value)
        except errors.UnresolvedReference as error:
            return [(_UNRESOLVED, "UnresolvedJsonSchemaRef", error, _JsonSchema())]
        except errors.FetchFailed as error:
            return [(_INVALID_SCHEMA, "InvalidJsonSchema", error, _JsonSchema())]
        except errors.CannotEvaluate as error:
            return [(_INVALID, "InvalidJson", error, text)]
        if problems is None:
            return None
        words = "The JSON is not valid with the schema: {} at '{}'"
        return [
            (words.format(*each), "InvalidJsonAgainstSchemaDetailed", None, None)
            for each in problems
        ]

    def _problems(self, value: object) -> list[tuple[str, str]] | None:
        from poshws.commands.utility.json.schema.evaluation import (  # deferred
            DEFAULT_BASE,
            Evaluation,
        )

        if self._evaluation is None:
            from poshws.commands.utility.json.schema.fetching import fetch_schema  # deferred

            fetch = fetch_schema if self._fetches else None
            self._evaluation = Evaluation(self._schema, self._base or DEFAULT_BASE, fetch)
        return self._evaluation.problems(value)


def read_json(text: str, options: set[str], *, with_digits: bool) -> object:
    """The value of JSON; its numbers keep their digits where a schema needs them."""
    if not with_digits:
        return read_strict(text, options)
    from poshws.commands.utility.json.schema.numbers import JsonNumber  # deferred

    return read_strict(text, options, read_number=JsonNumber.read)


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
