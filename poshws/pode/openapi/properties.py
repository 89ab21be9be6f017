"""New-PodeOAStringProperty and its like: what holds of a value, to a property for OpenAPI."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from poshws.binding import CmdletContext, Collected, Param, ParameterGroup, Pattern
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import flat, ordered

StringFormat = Literal[
    "", "Binary", "Base64", "Byte", "Date", "Date-Time", "Password", "Email", "Uuid", "Uri",
    "Hostname", "Ipv4", "Ipv6",
]  # fmt: skip
ARRAY = "xml_item_name xml_wrapped array! unique_items min_items max_items"
MERGED = {"oneof": "oneOf", "anyof": "anyOf", "allof": "allOf"}
SETS = {"Inbuilt": "", "Array": ARRAY}

ParamsList = Annotated[
    Collected[Hashtable],
    Param(
        position=0,
        dont_show=True,
        type="System.Collections.Hashtable[]",
        help="Properties before this one.",
    ),
]
Name = Annotated[str, Pattern(r"^[a-zA-Z0-9\.\-_]+$"), Param(alias="Title", help="Its name.")]
DEFAULT = Param(help="Its value where none is given.")
ENUM = Param(help="The values that are allowed.")
Required = Annotated[bool, Param(help="It has to be there.")]
Deprecated = Annotated[bool, Param(help="It is there for old clients alone.")]


class Wording(ParameterGroup):
    """What people read of a property.

    -Description  What it is for.
    -ExternalDoc  Where more is said of it.
    -Example      An example.
    """

    description: str = ""
    external_doc: str = ""
    example: object = None


class Presence(ParameterGroup):
    """Where the property is.

    -Object  It is an object with this property.
    """

    required: Required = False
    deprecated: Deprecated = False
    object_: Annotated[bool, Param(name="Object")] = False


class Access(ParameterGroup):
    """Who sets the property.

    -Nullable   It may be null.
    -ReadOnly   It is only in responses.
    -WriteOnly  It is only in requests.
    """

    nullable: bool = False
    read_only: bool = False
    write_only: bool = False


class Limits(ParameterGroup):
    """What the numbers of a property may be.

    -Minimum           The least.
    -Maximum           The largest.
    -ExclusiveMaximum  The largest itself is not allowed.
    -ExclusiveMinimum  The least itself is not allowed.
    -MultiplesOf       They are multiples of this.
    """

    minimum: float = 0.0
    maximum: float = 0.0
    exclusive_maximum: bool = False
    exclusive_minimum: bool = False
    multiples_of: float = 0.0


class WholeLimits(Limits):
    """The same of whole numbers."""

    minimum: int = 0
    maximum: int = 0
    multiples_of: int = 0


class Representation(ParameterGroup):
    """What a property is in XML, and whether it is an array.

    -NoAdditionalProperties  Nothing else may be there.
    -AdditionalProperties    What else may be there.
    -XmlName                 Its name in XML.
    -XmlNamespace            Its namespace there.
    -XmlPrefix               Its prefix there.
    -XmlAttribute            There it is an attribute.
    -XmlItemName             The name of an item there.
    -XmlWrapped              There an element stands around the items.
    -Array                   It is an array of such values.
    -UniqueItems             No item is there twice.
    -MinItems                How many items there are at least.
    -MaxItems                How many items there are at most.
    """

    no_additional_properties: bool = False
    additional_properties: Hashtable | None = None
    xml_name: str = ""
    xml_namespace: str = ""
    xml_prefix: str = ""
    xml_attribute: bool = False
    xml_item_name: str = ""
    xml_wrapped: bool = False
    array: bool = False
    unique_items: bool = False
    min_items: int = 0
    max_items: int = 0


FACTS = (
    ("Array", "array"), ("Object", "object"), ("Required", "required"), ("Default", "default"),
    ("Format", "format"), ("Deprecated", "deprecated"), ("Nullable", "nullable"),
    ("WriteOnly", "writeOnly"), ("ReadOnly", "readOnly"), ("Example", "example"),
    ("UniqueItems", "uniqueItems"), ("MaxItems", "maxItems"), ("MinItems", "minItems"),
    ("Enum", "enum"), ("Minimum", "minimum"), ("Maximum", "maximum"),
    ("ExclusiveMaximum", "exclusiveMaximum"), ("ExclusiveMinimum", "exclusiveMinimum"),
    ("MultiplesOf", "multipleOf"), ("Pattern", "pattern"), ("MinLength", "minLength"),
    ("MaxLength", "maxLength"), ("MinProperties", "minProperties"),
    ("MaxProperties", "maxProperties"),
)  # fmt: skip
EVEN_ZERO = {
    "MaxItems", "MinItems", "Minimum", "Maximum", "MinLength", "MaxLength", "MinProperties",
    "MaxProperties",
}  # fmt: skip
XML = (
    ("XmlName", "name"), ("XmlNamespace", "namespace"), ("XmlPrefix", "prefix"),
    ("XmlAttribute", "attribute"), ("XmlWrapped", "wrapped"),
)  # fmt: skip


def made(kind: str, cmdlet: CmdletContext) -> OrderedDictionary:
    """The property of what a command was given (New-PodeOAPropertyInternal)."""
    given = cmdlet.bound_parameters
    table = ordered(("type", kind), *text_facts(given))
    for parameter, word in FACTS:
        value = given.get(parameter)
        if parameter in given and (parameter in EVEN_ZERO or truth(value)):
            table[word] = str(value).lower() if parameter == "Format" else value
    xml = [(word, given[name]) for name, word in XML if truth(given.get(name))]
    if xml:
        table["xml"] = ordered(*xml)
    if truth(given.get("XmlItemName")):
        table["xmlItemName"] = given["XmlItemName"]
    more = given.get("AdditionalProperties")
    if truth(given.get("NoAdditionalProperties")):
        if more is not None:
            fail("exclusive", "NoAdditionalProperties", "AdditionalProperties")
        table["additionalProperties"] = False
    elif more is not None:
        table["additionalProperties"] = more
    return table


def text_facts(given: dict[str, object]) -> list[tuple[str, Any]]:
    """Name and description, where they are not empty."""
    return [(word, given.get(word.title()) or None) for word in ("name", "description")]


def is_object(table: Any) -> bool:
    """Whether a property is of an object, or stands for an object around it."""
    return str(table.get("type")).lower() == "object" or truth(table.get("object"))


def add_discriminator(table: Any, name: str, mapping: Hashtable | None) -> None:
    """Says which property tells objects apart; raises for a mapping without one."""
    if name:
        table["discriminator"] = ordered(("propertyName", name), ("mapping", mapping))
    elif mapping is not None:
        fail("mappingWithoutProperty")


def check_boolean(default: str, values: list[str]) -> None:
    """Raises for a default that is neither a boolean nor among the values that are allowed."""
    known = ["true", "false", *(each.lower() for each in values)]
    if default and default.strip().lower() not in known:
        fail("notABoolean")


@pode_command("New-PodeOAIntProperty", default_set="Inbuilt", sets=SETS)
def new_pode_oa_int_property(
    params_list: ParamsList = NO_ITEMS,
    *,
    name: Name = "",
    format: Literal["", "Int32", "Int64"] = "",
    default: Annotated[int, DEFAULT] = 0,
    limits: WholeLimits,
    wording: Wording,
    enum: Annotated[list[int] | None, ENUM] = None,
    presence: Presence,
    access: Access,
    representation: Representation,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are whole numbers.

    -Format  Int32 or Int64.

    PS> (New-PodeOAIntProperty -Name n -Minimum 1).minimum
    1
    """
    return [*flat(params_list), made("integer", cmdlet)]


@pode_command("New-PodeOANumberProperty", default_set="Inbuilt", sets=SETS)
def new_pode_oa_number_property(
    params_list: ParamsList = NO_ITEMS,
    *,
    name: Name = "",
    format: Literal["", "Double", "Float"] = "",
    default: Annotated[float, DEFAULT] = 0.0,
    limits: Limits,
    wording: Wording,
    enum: Annotated[list[float] | None, ENUM] = None,
    presence: Presence,
    access: Access,
    representation: Representation,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are numbers.

    -Format  Double or Float.

    PS> (New-PodeOANumberProperty -Name n -Minimum 1).minimum
    1
    """
    return [*flat(params_list), made("number", cmdlet)]


@pode_command(
    "New-PodeOAStringProperty",
    default_set="Inbuilt",
    sets={"Inbuilt": "format", "Array": f"{ARRAY} format custom_format", "Custom": "custom_format"},
)
def new_pode_oa_string_property(
    params_list: ParamsList = NO_ITEMS,
    *,
    name: Name = "",
    format: StringFormat = "",
    custom_format: str = "",
    default: Annotated[str, DEFAULT] = "",
    pattern: str = "",
    wording: Wording,
    enum: Annotated[list[str] | None, ENUM] = None,
    presence: Presence,
    access: Access,
    min_length: int = 0,
    max_length: int = 0,
    representation: Representation,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are strings.

    -Format        What kind of text: Date, Email, Uuid and so on.
    -CustomFormat  Another kind.
    -Pattern       The regular expression that it matches.
    -MinLength     How long it is at least.
    -MaxLength     How long it is at most.

    PS> (New-PodeOAStringProperty -Name mail -Format Email).format
    email
    """
    table = made("string", cmdlet)
    if custom_format:
        table["format"] = custom_format.lower()
    return [*flat(params_list), table]


@pode_command("New-PodeOABoolProperty", default_set="Inbuilt", sets=SETS)
def new_pode_oa_bool_property(
    params_list: ParamsList = NO_ITEMS,
    *,
    name: Name = "",
    default: Annotated[str, DEFAULT] = "",
    wording: Wording,
    enum: Annotated[list[str] | None, ENUM] = None,
    presence: Presence,
    access: Access,
    representation: Representation,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are true or false.

    PS> (New-PodeOABoolProperty -Name open).type
    boolean
    """
    check_boolean(default, enum or [])
    return [*flat(params_list), made("boolean", cmdlet)]


@pode_command("New-PodeOAObjectProperty", default_set="Inbuilt", sets=SETS)
def new_pode_oa_object_property(
    params_list: ParamsList = NO_ITEMS,
    *,
    name: Name = "",
    properties: list[Hashtable] | None = None,
    wording: Wording,
    deprecated: Deprecated = False,
    required: Required = False,
    access: Access,
    no_properties: bool = False,
    min_properties: int = 0,
    max_properties: int = 0,
    representation: Representation,
    discriminator_property: str = "",
    discriminator_mapping: Hashtable | None = None,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are objects.

    -Properties             Its properties; by default those that are piped in.
    -NoProperties           It has none.
    -MinProperties          How many there are at least.
    -MaxProperties          How many there are at most.
    -DiscriminatorProperty  The property that says what kind of object it is.
    -DiscriminatorMapping   Its values and the schemas that they mean.

    PS> (New-PodeOAStringProperty -Name a | New-PodeOAObjectProperty).properties.name
    a
    """
    table = made("object", cmdlet)
    if no_properties and (properties or min_properties or max_properties):
        fail("noPropertiesExclusive")
    if properties:
        table["properties"] = list(properties)
    elif not no_properties:
        table["properties"] = flat(params_list)
    add_discriminator(table, discriminator_property, discriminator_mapping)
    return [table] if not (properties or no_properties) else [*flat(params_list), table]


@pode_command(
    "New-PodeOAMultiTypeProperty",
    default_set="Inbuilt",
    sets={
        "Inbuilt": "format",
        "Array": f"{ARRAY} format custom_format",
        "Custom": "custom_format",
    },
)
def new_pode_oa_multi_type_property(
    params_list: ParamsList = NO_ITEMS,
    *,
    type: Literal["integer", "number", "string", "object", "boolean"],
    name: Name = "",
    format: Literal[
        "",
        "Int32",
        "Int64",
        "Double",
        "Float",
        "Binary",
        "Base64",
        "Byte",
        "Date",
        "Date-Time",
        "Password",
        "Email",
        "Uuid",
        "Uri",
        "Hostname",
        "Ipv4",
        "Ipv6",
    ] = "",
    custom_format: str = "",
    default: Annotated[object, DEFAULT] = None,
    pattern: str = "",
    properties: list[Hashtable] | None = None,
    limits: Limits,
    wording: Wording,
    enum: Annotated[list[object] | None, ENUM] = None,
    presence: Presence,
    access: Access,
    min_length: int = 0,
    max_length: int = 0,
    no_properties: bool = False,
    min_properties: int = 0,
    max_properties: int = 0,
    representation: Representation,
    discriminator_property: str = "",
    discriminator_mapping: Hashtable | None = None,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI of a type that is named.

    -Type                   integer, number, string, object or boolean.
    -Format                 What kind of value: Date, Email, Int64 and so on.
    -CustomFormat           Another kind.
    -Pattern                The regular expression that it matches.
    -Properties             The properties of an object.
    -MinLength              How long it is at least.
    -MaxLength              How long it is at most.
    -NoProperties           It has no properties.
    -MinProperties          How many there are at least.
    -MaxProperties          How many there are at most.
    -DiscriminatorProperty  The property that says what kind of object it is.
    -DiscriminatorMapping   Its values and the schemas that they mean.

    PS> (New-PodeOAMultiTypeProperty -Name n -Type integer).type
    integer
    """
    table = made(type, cmdlet)
    if type == "string" and (format or custom_format):
        table["format"] = (custom_format.strip() and custom_format or format).lower()
    if type == "object":
        if no_properties and (properties or min_properties or max_properties):
            fail("noPropertiesExclusive")
        table["properties"] = [None] if no_properties else list(properties or ())
        add_discriminator(table, discriminator_property, discriminator_mapping)
    if type == "boolean" and truth(default):
        check_boolean(str(default), [str(each) for each in enum or ()])
    return [*flat(params_list), table]


@pode_command(
    "New-PodeOAComponentSchemaProperty",
    default_set="Inbuilt",
    sets={"Inbuilt": "", "Array": f"{ARRAY} description"},
)
def new_pode_oa_component_schema_property(
    *,
    params_list: Annotated[
        Collected[Hashtable],
        Param(
            by_value=True,
            dont_show=True,
            type="System.Collections.Hashtable[]",
            help="Properties before this one.",
        ),
    ] = NO_ITEMS,
    name: Annotated[str, Pattern(r"^[a-zA-Z0-9\.\-_]+$")] = "",
    reference_: Annotated[str, Param(name="Reference", mandatory=True)] = "",
    description: str = "",
    xml_name: str = "",
    xml_namespace: str = "",
    xml_prefix: str = "",
    xml_attribute: bool = False,
    example: object = None,
    deprecated: Deprecated = False,
    required: Required = False,
    access: Access,
    xml_item_name: str = "",
    xml_wrapped: bool = False,
    array: bool = False,
    unique_items: bool = False,
    min_items: int = 0,
    max_items: int = 0,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are what a component says.

    -Name          Its name; that of the component otherwise.
    -Reference     The component, a schema.
    -Description   What it is for.
    -XmlName       Its name in XML.
    -XmlNamespace  Its namespace there.
    -XmlPrefix     Its prefix there.
    -XmlAttribute  There it is an attribute.
    -Example       An example.
    -XmlItemName   The name of an item in XML.
    -XmlWrapped    There an element stands around the items.
    -Array         It is an array of such values.
    -UniqueItems   No item is there twice.
    -MinItems      How many items there are at least.
    -MaxItems      How many items there are at most.

    PS> (New-PodeOAComponentSchemaProperty -Reference Book).name
    Book
    """
    table = made("schema", cmdlet)
    if "name" not in table:
        table["name"] = reference_
    table["schema"] = reference_
    return [*flat(params_list), table]


@pode_command(
    "Merge-PodeOAProperty",
    default_set="Inbuilt",
    sets={"Inbuilt": "", "Name": "name! required description"},
)
def merge_pode_oa_property(
    params_list: ParamsList = NO_ITEMS,
    *,
    type: Literal["OneOf", "AnyOf", "AllOf"],
    object_definitions: list[object] | None = None,
    discriminator_property: str = "",
    discriminator_mapping: Hashtable | None = None,
    no_object_definitions_from_pipeline: bool = False,
    name: str = "",
    required: Required = False,
    description: str = "",
) -> list[Any]:
    """Gives a property for OpenAPI that is all, one or any of others.

    -Type                             AllOf, AnyOf or OneOf.
    -ObjectDefinitions                The others: objects, or names of schemas.
    -DiscriminatorProperty            The property that says which of them it is.
    -DiscriminatorMapping             Its values and the schemas that they mean.
    -NoObjectDefinitionsFromPipeline  Properties before this one are none of the others.
    -Name                             Its name.
    -Description                      What it is for.

    PS> (Merge-PodeOAProperty -Type OneOf -ObjectDefinitions 'Book', 'Film').type
    oneOf
    """
    kind = MERGED[type.lower()]
    table = ordered(
        ("type", kind),
        ("name", name or None),
        ("description", description or None),
        ("required", required or None),
    )
    schemas = table["schemas"] = list(object_definitions or ())
    for each in schemas:
        # Properties themselves are ordered tables, which Pode lets through whatever their type.
        is_plain = isinstance(each, Hashtable) and not isinstance(each, OrderedDictionary)
        if isinstance(each, list) or (is_plain and not is_object(each)):
            fail("onlyObjects", kind)
    if discriminator_property and kind == "allOf":
        fail("discriminatorOfAllOf")
    add_discriminator(table, discriminator_property, discriminator_mapping)
    if no_object_definitions_from_pipeline:
        return [*flat(params_list), table]
    schemas.extend(flat(params_list))
    return [table]
