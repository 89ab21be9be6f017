"""New-PodeOAStringProperty and its like: what holds of a value, to a property for OpenAPI."""

from __future__ import annotations

from collections.abc import Callable
from inspect import cleandoc
from typing import Annotated, Any, Literal, TypeVar

from poshws.binding import CmdletContext, Collected, Param, Pattern
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import flat, ordered

StringFormat = Literal[
    "", "Binary", "Base64", "Byte", "Date", "Date-Time", "Password", "Email", "Uuid", "Uri",
    "Hostname", "Ipv4", "Ipv6",
]  # fmt: skip
F = TypeVar("F", bound=Callable[..., Any])
NAME = r"^[a-zA-Z0-9\.\-_]+$"
HIDDEN = Param(position=0, dont_show=True, type="System.Collections.Hashtable[]")
ARRAY = "xml_item_name xml_wrapped array! unique_items min_items max_items"
SETS = {"Inbuilt": "", "Array": ARRAY}

SHARED = """
    -ParamsList              Properties before this one.
    -Name                    Its name.
    -Default                 Its value where none is given.
    -Description             What it is for.
    -ExternalDoc             Where more is said of it.
    -Example                 An example.
    -Enum                    The values that are allowed.
    -Required                It has to be there.
    -Deprecated              It is there for old clients alone.
    -Nullable                It may be null.
    -ReadOnly                It is only in responses.
    -WriteOnly               It is only in requests.
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
OBJECT = """
    -Object                  It is an object with this property.
"""
NUMBERS = """
    -Minimum                 The least.
    -Maximum                 The largest.
    -ExclusiveMaximum        The largest itself is not allowed.
    -ExclusiveMinimum        The least itself is not allowed.
    -MultiplesOf             They are multiples of this.
"""


def described(*parts: str) -> Callable[[F], F]:
    """Adds what parameters of several commands have in common to the text of a command."""

    def add(function: F) -> F:
        # From Python 3.13 on the compiler has taken the indentation away.
        own, _, examples = cleandoc(function.__doc__ or "").partition("\nPS>")
        lines = [line for part in parts for line in cleandoc(part).split("\n")]
        known = {name.rstrip("_") for name in function.__annotations__}
        kept = [line for line in lines if parameter_of(line) in known]
        text = "\n".join([own.rstrip(), *([] if "\n-" in own else [""]), *kept])
        function.__doc__ = f"{text}\n\nPS>{examples}"
        return function

    return add


def parameter_of(line: str) -> str:
    """The Python name of the parameter that a line of help is about."""
    title = line.split()[0].lstrip("-")
    return "".join(f"_{each.lower()}" if each.isupper() else each for each in title).lstrip("_")


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


def text_facts(given: dict[str, Any]) -> list[tuple[str, Any]]:
    """Name and description, where they are not empty."""
    return [(word, given.get(word.title()) or None) for word in ("name", "description")]


@pode_command("New-PodeOAIntProperty", default_set="Inbuilt", sets=SETS)
@described(SHARED, OBJECT, NUMBERS)
def new_pode_oa_int_property(
    params_list: Annotated[Collected[Hashtable], HIDDEN] = NO_ITEMS,
    *,
    name: Annotated[str, Pattern(NAME), Param(alias="Title")] = "",
    format: Literal["", "Int32", "Int64"] = "",
    default: int = 0,
    minimum: int = 0,
    maximum: int = 0,
    exclusive_maximum: bool = False,
    exclusive_minimum: bool = False,
    multiples_of: int = 0,
    description: str = "",
    external_doc: str = "",
    example: object = None,
    enum: list[int] | None = None,
    required: bool = False,
    deprecated: bool = False,
    object_: Annotated[bool, Param(name="Object")] = False,
    nullable: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    no_additional_properties: bool = False,
    additional_properties: Hashtable | None = None,
    xml_name: str = "",
    xml_namespace: str = "",
    xml_prefix: str = "",
    xml_attribute: bool = False,
    xml_item_name: str = "",
    xml_wrapped: bool = False,
    array: bool = False,
    unique_items: bool = False,
    min_items: int = 0,
    max_items: int = 0,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are whole numbers.

    -Format  Int32 or Int64.

    PS> (New-PodeOAIntProperty -Name n -Minimum 1).minimum
    1
    """
    return [*flat(params_list), made("integer", cmdlet)]


@pode_command("New-PodeOANumberProperty", default_set="Inbuilt", sets=SETS)
@described(SHARED, OBJECT, NUMBERS)
def new_pode_oa_number_property(
    params_list: Annotated[Collected[Hashtable], HIDDEN] = NO_ITEMS,
    *,
    name: Annotated[str, Pattern(NAME), Param(alias="Title")] = "",
    format: Literal["", "Double", "Float"] = "",
    default: float = 0.0,
    minimum: float = 0.0,
    maximum: float = 0.0,
    exclusive_maximum: bool = False,
    exclusive_minimum: bool = False,
    multiples_of: float = 0.0,
    description: str = "",
    external_doc: str = "",
    example: object = None,
    enum: list[float] | None = None,
    required: bool = False,
    deprecated: bool = False,
    object_: Annotated[bool, Param(name="Object")] = False,
    nullable: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    no_additional_properties: bool = False,
    additional_properties: Hashtable | None = None,
    xml_name: str = "",
    xml_namespace: str = "",
    xml_prefix: str = "",
    xml_attribute: bool = False,
    xml_item_name: str = "",
    xml_wrapped: bool = False,
    array: bool = False,
    unique_items: bool = False,
    min_items: int = 0,
    max_items: int = 0,
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
@described(SHARED, OBJECT)
def new_pode_oa_string_property(
    params_list: Annotated[Collected[Hashtable], HIDDEN] = NO_ITEMS,
    *,
    name: Annotated[str, Pattern(NAME), Param(alias="Title")] = "",
    format: StringFormat = "",
    custom_format: str = "",
    default: str = "",
    pattern: str = "",
    description: str = "",
    external_doc: str = "",
    example: object = None,
    enum: list[str] | None = None,
    required: bool = False,
    deprecated: bool = False,
    object_: Annotated[bool, Param(name="Object")] = False,
    nullable: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    min_length: int = 0,
    max_length: int = 0,
    no_additional_properties: bool = False,
    additional_properties: Hashtable | None = None,
    xml_name: str = "",
    xml_namespace: str = "",
    xml_prefix: str = "",
    xml_attribute: bool = False,
    xml_item_name: str = "",
    xml_wrapped: bool = False,
    array: bool = False,
    unique_items: bool = False,
    min_items: int = 0,
    max_items: int = 0,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are texts.

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
@described(SHARED, OBJECT)
def new_pode_oa_bool_property(
    params_list: Annotated[Collected[Hashtable], HIDDEN] = NO_ITEMS,
    *,
    name: Annotated[str, Pattern(NAME), Param(alias="Title")] = "",
    default: str = "",
    description: str = "",
    external_doc: str = "",
    example: object = None,
    enum: list[str] | None = None,
    required: bool = False,
    deprecated: bool = False,
    object_: Annotated[bool, Param(name="Object")] = False,
    nullable: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    no_additional_properties: bool = False,
    additional_properties: Hashtable | None = None,
    xml_name: str = "",
    xml_namespace: str = "",
    xml_prefix: str = "",
    xml_attribute: bool = False,
    xml_item_name: str = "",
    xml_wrapped: bool = False,
    array: bool = False,
    unique_items: bool = False,
    min_items: int = 0,
    max_items: int = 0,
    cmdlet: CmdletContext,
) -> list[Any]:
    """Gives a property for OpenAPI whose values are true or false.

    PS> (New-PodeOABoolProperty -Name open).type
    boolean
    """
    known = ["true", "false", *(each.lower() for each in enum or ())]
    if default and default.lower() not in known:
        fail("notABoolean")
    return [*flat(params_list), made("boolean", cmdlet)]


@pode_command("New-PodeOAObjectProperty", default_set="Inbuilt", sets=SETS)
@described(SHARED)
def new_pode_oa_object_property(
    params_list: Annotated[Collected[Hashtable], HIDDEN] = NO_ITEMS,
    *,
    name: Annotated[str, Pattern(NAME), Param(alias="Title")] = "",
    properties: list[Hashtable] | None = None,
    description: str = "",
    external_doc: str = "",
    example: object = None,
    deprecated: bool = False,
    required: bool = False,
    nullable: bool = False,
    read_only: bool = False,
    write_only: bool = False,
    no_properties: bool = False,
    min_properties: int = 0,
    max_properties: int = 0,
    no_additional_properties: bool = False,
    additional_properties: Hashtable | None = None,
    xml_name: str = "",
    xml_namespace: str = "",
    xml_prefix: str = "",
    xml_attribute: bool = False,
    xml_item_name: str = "",
    xml_wrapped: bool = False,
    array: bool = False,
    unique_items: bool = False,
    min_items: int = 0,
    max_items: int = 0,
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
    if discriminator_property:
        table["discriminator"] = ordered(
            ("propertyName", discriminator_property), ("mapping", discriminator_mapping)
        )
    elif discriminator_mapping is not None:
        fail("mappingWithoutProperty")
    return [table] if not (properties or no_properties) else [*flat(params_list), table]
