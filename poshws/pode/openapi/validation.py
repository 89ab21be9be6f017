"""Test-PodeOADefinition and its like: whether a definition is whole, and JSON is what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import NotNull, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.system.arrays import ensure_list
from poshws.objects.conversion.truth import truth
from poshws.pode.command import pode_command
from poshws.pode.messages import MESSAGES, fail
from poshws.pode.openapi.builder import Builder
from poshws.pode.openapi.document import copied, open_api_of
from poshws.pode.server.context import Pode, pode_of

if TYPE_CHECKING:
    from poshws.pode.openapi.document import Definition

SCHEMAS = "#/components/schemas/"
NOT_VALIDATED = "Validation of schema with oneof or anyof is not supported"


def keep_for_validation(
    session: Session, definition: Definition, name: str, schema: object
) -> None:
    """Keeps a component as a schema of JSON without references, for later tests.

    A schema with oneOf or anyOf can't be tested, as in Pode.
    """
    resolved = resolve(definition, copied(schema))
    text = None
    if resolved is not None:
        named = {"InputObject": resolved, "Depth": definition.depth}
        text = session.run("ConvertTo-Json", named)[0]
    definition.json_schemas[name] = None if resolved is None else (resolved, text)


def resolve(definition: Definition, schema: Any) -> Any:
    """The schema with components in the place of references to them; None where one has choices
    (Resolve-PodeOAReference).
    """
    if "oneOf" in schema or "anyOf" in schema:
        return None
    for key, value in list((schema.get("properties") or Hashtable()).items()):
        held: Any = value
        if is_object(held):
            inner = resolve(definition, held)
            if inner is None:
                return None
            schema["properties"][key] = inner
        elif (found := component(definition, held)) is not None:
            schema["properties"][key] = found
        elif isinstance(held.get("items"), Hashtable):
            item = component(definition, held["items"])
            if item is not None:
                held["items"] = item
    if "allOf" in schema:
        return with_all(definition, schema)
    return schema


def is_object(schema: Any) -> bool:
    """Whether a schema is of an object; in 3.1 the type is a list."""
    kind = schema.get("type")
    return "object" in ensure_list(kind)


def component(definition: Definition, schema: Any) -> Any:
    """The component that a schema refers to; None where it refers to none that is kept."""
    way = str(schema.get("$ref") or "")
    kept = definition.json_schemas.get(way.removeprefix(SCHEMAS)) if way else None
    return None if kept is None else kept[0]


def with_all(definition: Definition, schema: Any) -> object:
    """An object with the properties of all that it is made of."""
    properties = schema.get("properties") or OrderedDictionary()
    for part in schema["allOf"]:
        found = component(definition, part)
        if found is None and "properties" in part:
            if not is_object(part):
                fail("unsupportedObject")
            found = resolve(definition, part)
        if found is None:
            continue
        for key, value in (found.get("properties") or Hashtable()).items():
            properties[key] = value
    rest = [(key, value) for key, value in schema.items() if key not in ("allOf", "properties")]
    return OrderedDictionary([*rest, ("type", "object"), ("properties", properties)])


@pode_command("Test-PodeOAJsonSchemaCompliance")
def test_pode_oa_json_schema_compliance(
    json: Annotated[object, NotNull()],
    schema_reference: str,
    definition_tag: str = "",
    *,
    session: Session,
) -> Hashtable:
    """Says whether JSON is what a component's schema asks for, with what is wrong.

    -Json             The JSON, or what is made into JSON.
    -SchemaReference  The name of the schema.
    -DefinitionTag    The definition; `default` otherwise.

    PS> Start-PodeServer { Enable-PodeOpenApi -EnableSchemaValidation -NoDefaultResponses
    >>     New-PodeOAIntProperty -Name id | New-PodeOAObjectProperty |
    >>         Add-PodeOAComponentSchema -Name Book
    >>     (Test-PodeOAJsonSchemaCompliance -Json @{ id = 1 } -SchemaReference Book).result |
    >>         Out-Default; Close-PodeServer }
    True
    """
    known = open_api_of(pode_of(session))
    definition = known.of(definition_tag or known.default)
    if isinstance(json, str):
        text = json
    else:
        text = session.run("ConvertTo-Json", {"InputObject": json, "Depth": definition.depth})[0]
    if not definition.validates_schemas:
        fail("validationNotEnabled")
    if schema_reference not in definition.json_schemas:
        fail("noSchemaToValidate", schema_reference)
    kept = definition.json_schemas[schema_reference]
    if kept is None:
        return Hashtable([("result", False), ("message", NOT_VALIDATED)])
    failures = json_failures(session, text, kept[1])
    messages = [each[0] for each in failures or ()]
    return Hashtable([("result", failures is None), ("message", messages)])


def json_failures(session: Session, text: str, schema: str) -> list[Any] | None:
    """What is wrong with JSON by a schema, as Test-Json says it; None where nothing is."""
    from poshws.commands.utility.json.test import SchemaTest, read_json, schema_and_base  # deferred

    found = schema_and_base(session, schema, "")
    if found is None:
        return []
    try:
        value = read_json(text, set(), with_digits=True)
    except ValueError:
        return [("Cannot parse the JSON.",)]
    return SchemaTest(session, *found, fetches=False).failures(text, value)


@pode_command("Test-PodeOADefinition")
def test_pode_oa_definition(
    definition_tag: list[str] | None = None, *, session: Session
) -> Hashtable:
    """Says whether definitions are whole: valid, and a table of issues by tag.

    -DefinitionTag  The definitions; all of them otherwise.

    PS> Start-PodeServer { Enable-PodeOpenApi -NoDefaultResponses
    >>     (Test-PodeOADefinition).issues.default.title | Out-Default; Close-PodeServer }
    True
    """
    return definition_issues(pode_of(session), definition_tag)


def definition_issues(pode: Pode, tags: list[str] | None) -> Hashtable:
    """What is wrong with definitions that are enabled."""
    known = open_api_of(pode)
    issues, is_valid = Hashtable(), True
    for tag in tags or list(known.definitions):
        definition = known.of(tag)
        if not definition.is_enabled:
            continue
        lacking = {key: is_blank(definition.info.get(key)) for key in ("title", "version")}
        missing = missing_components(definition)
        is_valid = is_valid and not any(lacking.values()) and not len(missing)
        issues[tag] = Hashtable(
            [*lacking.items(), ("components", missing), ("definition", build_error(pode, tag))]
        )
    return Hashtable([("valid", is_valid), ("issues", issues)])


def is_blank(value: object) -> bool:
    """Whether there is no text, or white space alone."""
    return not str(value or "").strip()


def missing_components(definition: Definition) -> OrderedDictionary:
    """Components that are named but not there, and how often."""
    return OrderedDictionary(
        (f"#/components/{kind}/{name}", count)
        for kind, counts in definition.references.items()
        for name, count in counts.items()
        if name not in list(definition.components[kind])
    )


def build_error(pode: Pode, tag: str) -> str:
    """Why the definition can't be written; empty where it can."""
    try:
        Builder(pode, tag).build(None, "")
    except NetException as error:
        return str(error)
    return ""


def check_definitions(session: Session, pode: Pode) -> None:
    """Before the server listens: shows what is wrong with its definitions, and raises
    (Test-PodeOADefinitionInternal).
    """
    if pode.parts.open_api is None:
        return
    found: Any = definition_issues(pode, None)
    if truth(found["valid"]):
        return

    def show(text: str = "") -> None:
        colour = {"ForegroundColor": "Red"} if text else {}
        session.run("Write-PodeHost", {"Object": text, **colour} if text else {})

    show(MESSAGES["undefinedReferences"])
    for tag, issue in found["issues"].items():
        show(MESSAGES["definitionTag"].format(tag))
        if issue["definition"]:
            show(MESSAGES["definitionError"])
            show(f" {issue['definition']}")
        for key in ("title", "version"):
            if issue[key]:
                show(MESSAGES[f"{key}Mandatory"])
        if len(issue["components"]):
            show(MESSAGES["missingComponents"])
            for way, count in issue["components"].items():
                show(f"$refs : {way} ({count})")
        show()
    fail("notCompliant")
