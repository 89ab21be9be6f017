"""New-PodeJsonSchemaString and its like: parameters to tables that say what JSON has to be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from poshws.binding import CmdletContext, Param, ParameterGroup, Pipe, Range
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail

MOST = 2147483647
Count = Annotated[int, Range(0, MOST)]

Description = Annotated[str, Param(help="What it is for.")]
CONSTANT = Param(help="The one value that is allowed.")
ENUM = Param(help="The values that are allowed.")


class NumberParameters(ParameterGroup):
    """What a number may be; subclasses say of what kind it is.

    -MultipleOf        They are multiples of this.
    -Minimum           The least.
    -Maximum           The largest.
    -ExclusiveMinimum  The least itself is not allowed.
    -ExclusiveMaximum  The largest itself is not allowed.
    """

    multiple_of: Annotated[float, Range(0, MOST)] = 0.0
    minimum: float = 0.0
    maximum: float = 0.0
    constant: Annotated[str, CONSTANT] = ""
    enum: list[Any] | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False
    description: Description = ""


class DoubleParameters(NumberParameters):
    """What a number of any kind may be."""

    enum: Annotated[list[float] | None, ENUM] = None


class IntegerParameters(NumberParameters):
    """What a whole number may be."""

    multiple_of: Count = 0
    minimum: int = 0
    maximum: int = 0
    enum: Annotated[list[int] | None, ENUM] = None


NUMBER_SETS = {
    "Dynamic": "multiple_of minimum maximum exclusive_minimum exclusive_maximum",
    "Constant": "constant",
    "Enum": "enum",
}

WORDS = {
    "Constant": "const",
    "Enum": "enum",
    "Pattern": "pattern",
    "MultipleOf": "multipleOf",
    "Minimum": "minimum",
    "Maximum": "maximum",
    "MinLength": "minLength",
    "MaxLength": "maxLength",
    "MinItems": "minItems",
    "MaxItems": "maxItems",
    "MinProperties": "minProperties",
    "MaxProperties": "maxProperties",
    "ExclusiveMinimum": "exclusiveMinimum",
    "ExclusiveMaximum": "exclusiveMaximum",
    "Unique": "uniqueItems",
    "Description": "description",
}
"""A parameter and what it is called in a schema."""


def schema(kind: str, cmdlet: CmdletContext, *items: tuple[str, Any]) -> Hashtable:
    """A schema with all that was given; empty descriptions are left out."""
    table = Hashtable([("type", kind), *items])
    for parameter, word in WORDS.items():
        value: Any = cmdlet.bound_parameters.get(parameter)
        if not cmdlet.is_bound(parameter) or (parameter == "Description" and not value):
            continue
        table[word] = list(value) if parameter == "Enum" else value
    return table


def check_order(table: Hashtable, least: str, most: str, message_id: str, *values: object) -> None:
    """Raises where a limit above is below the one below."""
    low: Any = table.get(least)
    high: Any = table.get(most)
    if low is not None and high is not None and high < low:
        fail(message_id, *values)


@pode_command("New-PodeJsonSchemaNull")
def new_pode_json_schema_null(description: Description = "", *, cmdlet: CmdletContext) -> Hashtable:
    """Gives the schema of null.

    PS> New-PodeJsonSchemaNull | ConvertTo-Json -Compress
    {"type":"null"}
    """
    return schema("null", cmdlet)


@pode_command("New-PodeJsonSchemaBoolean")
def new_pode_json_schema_boolean(
    constant: Annotated[bool, Param(type="bool", help=CONSTANT.help)] = False,
    description: Description = "",
    *,
    cmdlet: CmdletContext,
) -> Hashtable:
    """Gives the schema of true and false.

    PS> (New-PodeJsonSchemaBoolean -Constant $true).const
    True
    """
    return schema("boolean", cmdlet)


@pode_command(
    "New-PodeJsonSchemaInteger",
    default_set="Dynamic",
    sets=NUMBER_SETS,
)
def new_pode_json_schema_integer(*, given: IntegerParameters, cmdlet: CmdletContext) -> Hashtable:
    """Gives the schema of whole numbers.

    PS> (New-PodeJsonSchemaInteger -Minimum 1 -Maximum 9).maximum
    9
    """
    table = schema("integer", cmdlet)
    check_order(table, "minimum", "maximum", "schemaMaximum", "integer")
    return exclusive(table)


@pode_command(
    "New-PodeJsonSchemaNumber",
    default_set="Dynamic",
    sets=NUMBER_SETS,
)
def new_pode_json_schema_number(*, given: DoubleParameters, cmdlet: CmdletContext) -> Hashtable:
    """Gives the schema of numbers.

    PS> (New-PodeJsonSchemaNumber -Minimum 0.5).minimum
    0.5
    """
    table = schema("number", cmdlet)
    check_order(table, "minimum", "maximum", "schemaMaximum", "number")
    return exclusive(table)


def exclusive(table: Hashtable) -> Hashtable:
    """The schema; where a limit itself was named as excluded at all, it is."""
    for word in ("exclusiveMinimum", "exclusiveMaximum"):
        if word in table:
            table[word] = True
    return table


@pode_command(
    "New-PodeJsonSchemaString",
    default_set="Dynamic",
    sets={"Dynamic": "pattern min_length max_length", "Constant": "constant", "Enum": "enum"},
)
def new_pode_json_schema_string(
    *,
    pattern: str = "",
    min_length: Count = 0,
    max_length: Count = 0,
    constant: Annotated[str, CONSTANT] = "",
    enum: Annotated[list[str] | None, ENUM] = None,
    description: Description = "",
    cmdlet: CmdletContext,
) -> Hashtable:
    """Gives the schema of strings.

    -Pattern      The regular expression that they match.
    -MinLength    How long they are at least.
    -MaxLength    How long they are at most.

    PS> (New-PodeJsonSchemaString -Enum soup, bread).enum -join ' '
    soup bread
    """
    table = schema("string", cmdlet)
    check_order(table, "minLength", "maxLength", "schemaMaxLength")
    return table


@pode_command(
    "New-PodeJsonSchemaArray",
    default_set="Items",
    sets={"Items": "item! min_items max_items"},
)
def new_pode_json_schema_array(
    *,
    item: Hashtable | None = None,
    min_items: Count = 0,
    max_items: Count = 0,
    description: Description = "",
    unique: bool = False,
    cmdlet: CmdletContext,
) -> Hashtable:
    """Gives the schema of arrays.

    -Item         The schema of their items.
    -MinItems     How many there are at least.
    -MaxItems     How many there are at most.
    -Unique       No item is there twice.

    PS> (New-PodeJsonSchemaArray -Item (New-PodeJsonSchemaInteger) -MinItems 1).items.type
    integer
    """
    table = schema("array", cmdlet, ("items", item))
    check_order(table, "minItems", "maxItems", "schemaMaxItems")
    return table


@pode_command("New-PodeJsonSchemaObject")
def new_pode_json_schema_object(
    property: list[Hashtable] | None = None,
    min_properties: Count = 0,
    max_properties: Count = 0,
    description: Description = "",
    *,
    cmdlet: CmdletContext,
) -> Hashtable:
    """Gives the schema of objects.

    -Property       Their properties, from New-PodeJsonSchemaProperty.
    -MinProperties  How many there are at least.
    -MaxProperties  How many there are at most.

    PS> $id = New-PodeJsonSchemaInteger | New-PodeJsonSchemaProperty -Name id -Required
    >> (New-PodeJsonSchemaObject -Property $id).required
    id
    """
    table = schema("object", cmdlet)
    check_order(table, "minProperties", "maxProperties", "schemaMaxProperties")
    return with_properties(table, property or [])


def object_schema(properties: list[object]) -> Hashtable:
    """The schema of objects with these properties."""
    return with_properties(Hashtable([("type", "object")]), properties)


def with_properties(table: Hashtable, properties: list[Any]) -> Hashtable:
    """The schema with these properties added."""
    if not properties:
        return table
    definitions = Hashtable()
    for each in properties:
        if "Name" not in each:
            fail("schemaNoName")
        definitions[each["Name"]] = each.get("Definition")
    table["properties"] = definitions
    required = [each["Name"] for each in properties if each.get("Required")]
    if required:
        table["required"] = required
    return table


@pode_command("Merge-PodeJsonSchema")
def merge_pode_json_schema(
    type: Literal["AllOf", "AnyOf", "OneOf", "Not"], definition: list[Hashtable]
) -> Hashtable:
    """Gives a schema that asks for all, any, one or none of others.

    -Type        AllOf, AnyOf, OneOf or Not.
    -Definition  The other schemas.

    PS> (Merge-PodeJsonSchema -Type AnyOf -Definition (New-PodeJsonSchemaNull)).anyOf.type
    null
    """
    word = {each.lower(): each[0].lower() + each[1:] for each in ("AllOf", "AnyOf", "OneOf", "Not")}
    return Hashtable([(word[type.lower()], list(definition))])


@pode_command("New-PodeJsonSchemaProperty")
def new_pode_json_schema_property(
    name: str,
    definition: Annotated[Pipe[Hashtable], Param(name="Definition", mandatory=True, position=1)],
    *,
    required: bool = False,
) -> Iterator[Hashtable]:
    """Gives a property for New-PodeJsonSchemaObject.

    -Name        Its name.
    -Definition  The schema of its value.
    -Required    It has to be there.

    PS> (New-PodeJsonSchemaString | New-PodeJsonSchemaProperty -Name title).Name
    title
    """
    for each in definition:
        yield Hashtable([("Name", name), ("Definition", each), ("Required", required)])
