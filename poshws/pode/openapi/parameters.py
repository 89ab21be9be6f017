"""ConvertTo-PodeOAParameter: a property or a component to a parameter of a request."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from poshws.binding import CmdletContext, Collected, Param, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import Definition, open_api_of, ordered
from poshws.pode.openapi.routes import MEDIA_TYPE, STYLES
from poshws.pode.server.context import pode_of

Place = Literal["Cookie", "Header", "Path", "Query"]
Style = Literal[
    "", "Simple", "Label", "Matrix", "Query", "Form", "SpaceDelimited", "PipeDelimited",
    "DeepObject",
]  # fmt: skip
SHARED = "in_! name description required example examples deprecated"
PLAIN = "explode allow_empty_value allow_reserved style"


@pode_command(
    "ConvertTo-PodeOAParameter",
    default_set="Reference",
    sets={
        "Reference": "reference_!",
        "Schema": f"{SHARED} {PLAIN} schema!",
        "ContentSchema": f"{SHARED} schema! content_type! allow_empty_value",
        "Properties": f"{SHARED} {PLAIN} property!@0|",
        "ContentProperties": f"{SHARED} property!@0| content_type!",
    },
)
def convert_to_pode_oa_parameter(
    *,
    in_: Annotated[Place, Param(name="In")] = "Query",
    property: Collected[Hashtable] = NO_ITEMS,
    reference_: Annotated[str, Param(name="Reference", alias="ComponentParameter")] = "",
    name: str = "",
    schema: Annotated[str, Param(alias="ComponentSchema")] = "",
    content_type: str = "",
    description: str = "",
    explode: bool = False,
    required: bool = False,
    allow_empty_value: bool = False,
    allow_reserved: bool = False,
    example: object = None,
    examples: OrderedDictionary | None = None,
    style: Style = "",
    deprecated: bool = False,
    definition_tag: list[str] | None = None,
    cmdlet: CmdletContext,
    session: Session,
) -> OrderedDictionary:
    """Gives a parameter of a request, for Set-PodeOARequest.

    -In               Cookie, Header, Path or Query.
    -Property         The property that it is, from New-PodeOAStringProperty and its like.
    -Reference        A parameter that is a component.
    -Name             Its name; that of the property otherwise.
    -Schema           A schema that is a component.
    -ContentType      What its value is made of.
    -Description      What it is for.
    -Explode          Each item of an array is a parameter of its own.
    -Required         It has to be there.
    -AllowEmptyValue  It may be empty.
    -AllowReserved    Its value may have characters that mean something in URLs.
    -Example          An example.
    -Examples         Examples by name.
    -Style            How arrays and objects are written.
    -Deprecated       It is there for old clients alone.
    -DefinitionTag    The definitions that this is for.

    PS> Start-PodeServer { (New-PodeOAIntProperty -Name id -Required |
    >>     ConvertTo-PodeOAParameter -In Path).name | Out-Default; Close-PodeServer }
    id
    """
    known = open_api_of(pode_of(session))
    definitions = [known.of(tag) for tag in known.tags(definition_tag)]
    if reference_:
        return component(definitions, "parameters", reference_)
    if len(property) > 1:
        fail("noArrayInput", "ConvertTo-PodeOAParameter")
    if example is not None and examples is not None:
        fail("exclusive", "Examples", "Example")
    if content_type and not MEDIA_TYPE.fullmatch(content_type):
        fail("schemaContentType", "")
    own: Any = property[0] if property else Hashtable()
    name = name or schema or str(own.get("name") or "")
    if not name:
        fail("parameterNeedsName")
    given = cmdlet.bound_parameters
    is_required = True if required else own.get("required")
    inner = component(definitions, "schemas", schema) if schema else simple_schema(own)
    table = ordered(("in", in_.lower()), ("name", name))
    value = ordered(("schema", inner))
    if content_type:
        table["content"] = ordered((content_type, value))
    else:
        table["schema"] = inner
    facts = (
        ("allowEmptyValue", allow_empty_value),
        ("description", description or own.get("description")),
        ("required", is_required),
        ("deprecated", deprecated or own.get("deprecated")),
    )
    add(table, facts)
    add(value if content_type else table, example_facts(given))
    if not content_type:
        add(table, style_facts(in_, style, explode, allow_reserved))
        add_values(inner, own, has_default=not truth(is_required))
    if in_ == "Path" and not truth(is_required):
        fail("pathNeedsRequired")
    return table


def component(definitions: list[Definition], kind: str, name: str) -> OrderedDictionary:
    """A way to a component of each of these definitions."""
    return [each.reference(kind, name) for each in definitions][0]


def add(table: Any, facts: Any) -> None:
    """Adds what is there."""
    for key, value in facts:
        if truth(value):
            table[key] = value


def example_facts(given: dict[str, object]) -> list[tuple[str, Any]]:
    """The example, or the examples."""
    return [("example", given.get("Example")), ("examples", given.get("Examples"))]


def simple_schema(property: Any) -> OrderedDictionary:
    """What a parameter says of its type."""
    inner = ordered(("type", property.get("type")), ("format", property.get("format")))
    if truth(property.get("array")):
        return ordered(("type", "array"), ("items", inner))
    return inner


def style_facts(
    place: str, style: str, explode: bool, allow_reserved: bool
) -> list[tuple[str, Any]]:
    """How arrays and objects are written; raises for a style that the place does not have."""
    if style and style.lower() not in (each.lower() for each in STYLES[place.lower()]):
        fail("parameterStyle", style, place)
    return [
        ("style", style[:1].lower() + style[1:]),
        ("explode", explode),
        ("allowReserved", allow_reserved),
    ]


def add_values(schema: Any, property: Any, *, has_default: bool) -> None:
    """The default of a parameter that need not be there, and the values that it may have."""
    if has_default and truth(property.get("default")):
        schema["default"] = property["default"]
    if truth(property.get("enum")):
        inner = schema["items"] if truth(property.get("array")) else schema
        inner["enum"] = property["enum"]
