"""Add-PodeOAComponentSchema and its like: parts of a definition that others name."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from poshws.binding import Collected, Param, Pattern, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import COMPONENTS, open_api_of, ordered
from poshws.pode.openapi.routes import response_headers, words_of
from poshws.pode.openapi.schemas import content_of, schema_of
from poshws.pode.openapi.validation import keep_for_validation
from poshws.pode.server.context import pode_of

NAME = r"^[a-zA-Z0-9\.\-_]+$"
Name = Annotated[str, Pattern(NAME)]
Part = Param(mandatory=True, position=0, by_value=True)
Field = Literal[
    "schemas", "responses", "parameters", "examples", "requestBodies", "headers",
    "securitySchemes", "links", "callbacks", "pathItems",
]  # fmt: skip


def only(items: list[Any], command: str) -> Any:
    """The one item that was given; several are refused."""
    if len(items) > 1:
        fail("noArrayInput", command)
    return items[0] if items else Hashtable()


@pode_command("Add-PodeOAComponentSchema")
def add_pode_oa_component_schema(
    *,
    name: Name,
    component: Annotated[
        Collected[Hashtable], Param(alias="Schema", mandatory=True, position=0, by_value=True)
    ] = NO_ITEMS,
    description: str = "",
    definition_tag: list[str] | None = None,
    session: Session,
) -> None:
    """Adds a schema that routes and other schemas may name, for OpenAPI.

    -Name           Its name.
    -Component      The property that it is made of.
    -Description    What it is for.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { New-PodeOAStringProperty -Name title |
    >>     New-PodeOAObjectProperty | Add-PodeOAComponentSchema -Name Book }
    """
    part = only(component, "Add-PodeOAComponentSchema")
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        definition = known.of(tag)
        schema = schema_of(definition, part)
        if description:
            schema["description"] = description
        definition.components["schemas"][name] = schema
        if definition.validates_schemas:
            keep_for_validation(session, definition, name, schema)


@pode_command(
    "Add-PodeOAComponentResponse",
    default_set="Schema",
    sets={"Schema": "content headers description links", "Reference": "reference_!"},
)
def add_pode_oa_component_response(
    *,
    name: Name,
    content: Annotated[Hashtable | None, Param(alias="ContentSchemas")] = None,
    headers: Annotated[object, Param(alias="HeaderSchemas")] = None,
    description: str = "",
    reference_: Annotated[str, Param(name="Reference")] = "",
    links: OrderedDictionary | None = None,
    definition_tag: list[str] | None = None,
    session: Session,
) -> None:
    """Adds a response that routes may name, for OpenAPI.

    -Name           Its name.
    -Content        Content types, and what they hold.
    -Headers        Headers: components by name, or properties.
    -Description    What it means.
    -Reference      Another response that it is.
    -Links          Links to other operations.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeOAComponentResponse -Name Gone -Description 'It was here' }
    """
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        definition = known.of(tag)
        if reference_:
            found = definition.reference("responses", reference_)
        else:
            found = ordered(
                ("description", description or words_of({"Path": ""}, "")),
                ("headers", response_headers(definition, headers)),
                ("content", None if content is None else content_of(definition, content)),
                ("links", links),
            )
        definition.components["responses"][name] = found


@pode_command("Add-PodeOAComponentHeader")
def add_pode_oa_component_header(
    *,
    name: Name,
    description: str = "",
    schema: Annotated[Collected[Hashtable], Part] = NO_ITEMS,
    definition_tag: list[str] | None = None,
    session: Session,
) -> None:
    """Adds a header that responses may name, for OpenAPI.

    -Name           Its name.
    -Description    What it is for.
    -Schema         The property that its value is.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { New-PodeOAIntProperty | Add-PodeOAComponentHeader -Name X-Rate }
    """
    part = only(schema, "Add-PodeOAComponentHeader")
    bare = OrderedDictionary(pair for pair in part.items() if pair[0] != "description")
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        definition = known.of(tag)
        definition.components["headers"][name] = ordered(
            ("schema", schema_of(definition, bare)), ("description", description or None)
        )


@pode_command("Add-PodeOAComponentRequestBody")
def add_pode_oa_component_request_body(
    *,
    name: Name,
    content: Annotated[
        Collected[object],
        Param(alias="ContentSchemas", mandatory=True, position=0, by_value=True),
    ] = NO_ITEMS,
    description: str = "",
    required: bool = False,
    definition_tag: list[str] | None = None,
    session: Session,
) -> None:
    """Adds a body of requests that routes may name, for OpenAPI.

    -Name           Its name.
    -Content        Content types, and what they hold.
    -Description    What it is for.
    -Required       It has to be there.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer {
    >>     Add-PodeOAComponentRequestBody -Name Note -Content @{ 'text/plain' = 'string' } }
    """
    part = only(content, "Add-PodeOAComponentRequestBody")
    if not isinstance(part, OrderedDictionary):
        part = OrderedDictionary(sorted(part.items(), key=lambda pair: str(pair[0]).lower()))
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        definition = known.of(tag)
        definition.components["requestBodies"][name] = ordered(
            ("content", content_of(definition, part)),
            ("required", True if required else None),
            ("description", description or None),
        )


@pode_command("Add-PodeOAComponentParameter")
def add_pode_oa_component_parameter(
    *,
    name: Name = "",
    parameter: Annotated[Collected[Hashtable], Part] = NO_ITEMS,
    definition_tag: list[str] | None = None,
    session: Session,
) -> None:
    """Adds a parameter of requests that routes may name, for OpenAPI.

    -Name           Its name; that of the parameter otherwise.
    -Parameter      The parameter, from ConvertTo-PodeOAParameter.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { New-PodeOAIntProperty -Name page |
    >>     ConvertTo-PodeOAParameter -In Query | Add-PodeOAComponentParameter }
    """
    part = only(parameter, "Add-PodeOAComponentParameter")
    own = name or str(part.get("name") or "")
    if not own:
        fail("parameterHasNoName")
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        known.of(tag).components["parameters"][own] = part


@pode_command(
    "Add-PodeOAComponentExample",
    default_set="Value",
    sets={"Value": "value!", "ExternalValue": "external_value!"},
)
def add_pode_oa_component_example(
    *,
    name: Annotated[str, Pattern(NAME), Param(alias="Title")],
    summary: str = "",
    description: str = "",
    value: object = None,
    external_value: str = "",
    definition_tag: list[str] | None = None,
    session: Session,
) -> None:
    """Adds an example that others may name, for OpenAPI.

    -Name           Its name.
    -Summary        What it shows, in short.
    -Description    What it shows.
    -Value          The example.
    -ExternalValue  Where the example is.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { Add-PodeOAComponentExample -Name fern -Value @{ id = 3 } }
    """
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        known.of(tag).components["examples"][name] = ordered(
            ("summary", summary or None),
            ("description", description or None),
            ("value", value if truth(value) else None),
            ("externalValue", external_value or None),
        )


@pode_command("Test-PodeOAComponent")
def test_pode_oa_component(
    field: Field, name: str, definition_tag: list[str] | None = None, *, session: Session
) -> bool:
    """Says whether there is a component.

    -Field          What kind of component.
    -Name           Its name.
    -DefinitionTag  The definitions that have to have it.

    PS> Start-PodeServer { Test-PodeOAComponent -Field schemas -Name Book | Out-Default }
    """
    known = open_api_of(pode_of(session))
    kind = spelled(field)
    tags = known.tags(definition_tag)
    return all(name in list(known.of(tag).components[kind]) for tag in tags)


@pode_command("Remove-PodeOAComponent")
def remove_pode_oa_component(
    field: Field, name: str, definition_tag: list[str] | None = None, *, session: Session
) -> None:
    """Removes a component.

    -Field          What kind of component.
    -Name           Its name.
    -DefinitionTag  The definitions that it is removed from.

    PS> Start-PodeServer { Remove-PodeOAComponent -Field schemas -Name Book }
    """
    known = open_api_of(pode_of(session))
    for tag in known.tags(definition_tag):
        table = known.of(tag).components[spelled(field)]
        if name in table:
            del table[name]


def spelled(field: str) -> str:
    """The kind of component as OpenAPI writes it."""
    return next(each for each in COMPONENTS if each.lower() == field.lower())
