"""Properties, as New-PodeOAStringProperty and its like give them, to schemas of OpenAPI."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.system.arrays import ensure_list
from poshws.objects.conversion.truth import truth
from poshws.pode.messages import fail
from poshws.pode.openapi.document import SIMPLE_TYPES, ordered

if TYPE_CHECKING:
    from poshws.pode.openapi.document import Definition

ANY_TYPE = '"*/*"'
CONTENT_TYPE = re.compile(
    r"(application|audio|image|message|model|multipart|text|video|\*)/[\w.\-*]+"
    r"(;\s*(charset|boundary)=[\w.\-*]+)*|\"\*/\*\"",
    re.IGNORECASE,
)
OF = {"allof": "allOf", "oneof": "oneOf", "anyof": "anyOf"}
BEFORE_LIMITS = ("externalDocs", "description", "default", "deprecated")
AFTER_LIMITS = ("multipleOf", "pattern")
ITEM_FACTS = (
    ("__title", "title"), ("__uniqueItems", "uniqueItems"), ("__maxItems", "__maxItems"),
)  # fmt: skip


def content_of(definition: Definition, content: Any, is_named: bool = False) -> OrderedDictionary:
    """Content types and what they hold to what OpenAPI writes of them."""
    for kind in content:
        if not CONTENT_TYPE.fullmatch(str(kind)):
            fail("schemaContentType", kind)
    if "*/*" in content:
        content[ANY_TYPE] = content["*/*"]
        del content["*/*"]
    found = OrderedDictionary()
    for name, given in list(content.items()):
        # What a file is, is found once: other definitions get the answer of the first, as in Pode.
        content[name] = uploaded(definition, str(name), given)
        item: Any = content[name]
        if isinstance(item, Hashtable) and truth(item.get("__array")):
            found[name] = ordered(("schema", array_of_items(definition, item)))
            continue
        schema = schema_of_item(definition, item)
        if schema is None:
            found[name] = OrderedDictionary()
        elif is_named:
            own_name = item.get("name") if isinstance(item, Hashtable) else None
            if not own_name:
                fail("propertiesWithoutName")
            found[name] = ordered(("schema", ordered(("properties", ordered((own_name, schema))))))
        else:
            found[name] = ordered(("schema", schema))
    return found


def array_of_items(definition: Definition, item: Any) -> OrderedDictionary:
    """The schema of an array, as New-PodeOAContentMediaType gives it.

    Limits of its size are lost or misnamed in Pode (`__maxItems`), and so they are here.
    """
    outer = ordered(("type", "array"))
    outer["items"] = schema_of_item(definition, item.get("__content"))
    for key, word in ITEM_FACTS:
        if truth(item.get(key)):
            outer[word] = item[key]
    return outer


def uploaded(definition: Definition, kind: str, item: object) -> object:
    """What a content type of a file holds; anything else as it is."""
    if not isinstance(item, Hashtable) or not truth(item.get("__upload")):
        return item
    is_array = truth(item.get("__array"))
    holder: Any = item.get("__content") if is_array else item
    upload: Any = holder["__upload"]
    if kind.lower() == "multipart/form-data" and truth(upload.get("content")):
        content = upload["content"]
        if not definition.is_old and truth(upload.get("partContentMediaType")):
            mark_media_type(content)
    elif definition.is_old:
        content = ordered(("type", "string"), ("format", upload.get("contentEncoding")))
    else:
        content = None
    if not is_array:
        return content
    item["__content"] = content
    return item


def mark_media_type(content: Any) -> None:
    """The first property that is a file has no format any more, as in Pode."""
    for each in content.get("properties") or ():
        is_text = str(each.get("type")).lower() == "string"
        if is_text and str(each.get("format")).lower() in ("binary", "base64"):
            each["ContentMediaType"] = None
            del each["format"]
            return


def schema_of_item(definition: Definition, item: Any) -> object:
    """The schema of a type's name, a component's name or a property; None for an empty name."""
    if item is None:
        return OrderedDictionary()
    if item == "":
        return None
    if isinstance(item, str):
        is_simple = item.lower() in SIMPLE_TYPES
        return (
            ordered(("type", item.lower())) if is_simple else definition.reference("schemas", item)
        )
    return schema_of(definition, item) if len(item) else OrderedDictionary()


def schema_of(definition: Definition, property: Any) -> OrderedDictionary:
    """The schema of a property."""
    kind = type_of(definition, property)
    if kind.lower() in OF:
        schema = of_schemas(definition, property)
    elif definition.is_old:
        schema = ordered(("type", kind.lower()))
    else:
        names = [kind.lower(), "null"] if truth(property.get("nullable")) else [kind.lower()]
        schema = ordered(("type", names))
    add_facts(definition, schema, property)
    if truth(property.get("array")):
        return array_schema(definition, schema, property)
    if truth(property.get("format")):
        schema["format"] = property["format"]
    if kind.lower() == "schema":
        schema = definition.reference("schemas", str(property["schema"]))
    if truth(property.get("enum")):
        schema["enum"] = property["enum"]
    if truth(property.get("object")):
        schema = object_around(definition, property)
    if kind.lower() == "object":
        add_properties(definition, schema, property)
    return schema


def type_of(definition: Definition, property: Any) -> str:
    """The name of a property's type; raises for several in 3.0."""
    given = property.get("type")
    if isinstance(given, list) and definition.is_old:
        fail("multiTypeNeeds31")
    return str(given or "")


def add_facts(definition: Definition, schema: OrderedDictionary, property: Any) -> None:
    """What holds of properties of any type, in Pode's order."""

    def take(*names: str) -> None:
        for name in names:
            if truth(property.get(name)):
                schema[name] = property[name]

    take(*BEFORE_LIMITS)
    if definition.is_old:
        take("nullable")
    take("writeOnly", "readOnly")
    if truth(property.get("example")):
        example = property["example"]
        if definition.is_old:
            schema["example"] = example
        else:
            schema["examples"] = ensure_list(example)
    add_limits(definition, schema, property)
    take(*AFTER_LIMITS)
    for name in ("minLength", "maxLength"):
        if name in property:
            schema[name] = property[name]
    take("xml")
    if not definition.is_old:
        for key in ("contentMediaType", "contentEncoding"):
            if truth(property.get(key)):
                schema[key] = property[key]


def add_limits(definition: Definition, schema: OrderedDictionary, property: Any) -> None:
    """Limits of numbers; an excluded one is a flag in 3.0 and the number itself in 3.1."""
    if definition.is_old:
        for name in ("minimum", "maximum"):
            if name in property:
                schema[name] = property[name]
        for name in ("exclusiveMaximum", "exclusiveMinimum"):
            if truth(property.get(name)):
                schema[name] = property[name]
        return
    for name, excluded in (("maximum", "exclusiveMaximum"), ("minimum", "exclusiveMinimum")):
        if name in property:
            schema[excluded if truth(property.get(excluded)) else name] = property[name]


def array_schema(
    definition: Definition, schema: OrderedDictionary, property: Any
) -> OrderedDictionary:
    """The schema of an array of such properties."""
    for name in ("maxItems", "minItems"):
        if name in property:
            schema[name] = property[name]
    if truth(property.get("uniqueItems")):
        schema["uniqueItems"] = property["uniqueItems"]
    schema["type"] = "array"
    if str(property.get("type")).lower() == "schema":
        schema["items"] = definition.reference("schemas", str(property["schema"]))
        return schema
    item = OrderedDictionary(
        (key, value) for key, value in property.items() if key not in ("array", "xml")
    )
    inner = schema["items"] = schema_of(definition, item)
    if truth(property.get("xmlItemName")):
        inner["xml"] = ordered(("name", property["xmlItemName"]))
    return schema


def object_around(definition: Definition, property: Any) -> OrderedDictionary:
    """An object with this property alone."""
    name = property.get("name")
    inner = OrderedDictionary((key, value) for key, value in property.items() if key != "object")
    schema = ordered(
        ("type", "object"), ("properties", ordered((name, schema_of(definition, inner))))
    )
    if truth(property.get("required")):
        schema["required"] = [name]
    return schema


def add_properties(definition: Definition, schema: OrderedDictionary, property: Any) -> None:
    """The properties of an object."""
    given = property.get("properties") or []
    properties = OrderedDictionary()
    schema["properties"] = properties
    for each in given:
        kind = str(each.get("type") or "").lower()
        if kind in OF and not truth(each.get("name")):
            for key, value in of_schemas(definition, each).items():
                schema[key] = value
        elif kind in OF:
            for key, value in of_schemas(definition, each).items():
                properties[key] = value
        else:
            properties[each.get("name")] = schema_of(definition, each)
    required = [each.get("name") for each in given if truth(each.get("required"))]
    if required:
        schema["required"] = required
    for name in ("minProperties", "maxProperties"):
        if truth(property.get(name)):
            schema[name] = property[name]
    if "additionalProperties" in property:
        more = property["additionalProperties"]
        schema["additionalProperties"] = schema_of(definition, more) if truth(more) else False
    if truth(property.get("discriminator")):
        schema["discriminator"] = property["discriminator"]


def of_schemas(definition: Definition, property: Any) -> OrderedDictionary:
    """The schema of what is all, one or any of others."""
    kind = OF[str(property["type"]).lower()]
    members = [
        definition.reference("schemas", each)
        if isinstance(each, str)
        else schema_of(definition, each)
        for each in property.get("schemas") or ()
    ]
    inner = ordered((kind, members))
    name = property.get("name")
    if not name:
        if truth(property.get("discriminator")):
            inner["discriminator"] = property["discriminator"]
        return inner
    if truth(property.get("description")):
        inner["description"] = property["description"]
    outer = ordered((name, inner))
    if truth(property.get("discriminator")):
        outer["discriminator"] = property["discriminator"]
    return outer
