"""New-PodeOAExample and its like: parts of a definition that other commands take."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from poshws.binding import CmdletContext, Collected, Param, Pattern, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.definitions import NAME, SERVER, URL
from poshws.pode.openapi.document import flat, open_api_of, ordered
from poshws.pode.openapi.parameters import Style
from poshws.pode.openapi.routes import response
from poshws.pode.server.context import pode_of

MEDIA_TYPE = re.compile(
    r"(application|audio|image|message|model|multipart|text|video|\*)/[\w.\-*]+"
    r"(;\s*(charset|boundary)=[\w.\-*]+)*",
    re.IGNORECASE,
)
Name = Annotated[str, Pattern(NAME)]
STATUS = r"^([1-5][0-9][0-9]|[1-5]XX)$"
BEFORE = "What such a command before this one gave."
TABLES = "System.Collections.Hashtable[]"
Before = Annotated[
    Collected[OrderedDictionary], Param(position=0, by_value=True, dont_show=True, help=BEFORE)
]
TablesBefore = Annotated[
    Collected[Hashtable],
    Param(position=0, by_value=True, dont_show=True, type=TABLES, help=BEFORE),
]


@pode_command("New-PodeOAExternalDoc")
def new_pode_oa_external_doc(
    url: Annotated[str, Pattern(URL), Param(type="System.Object")], description: str = ""
) -> OrderedDictionary:
    """Gives the address of what is said elsewhere, for Add-PodeOATag and its like.

    -Url          Where it is.
    -Description  What is said there.

    PS> (New-PodeOAExternalDoc -Url 'https://example.com/plants').url
    https://example.com/plants
    """
    return ordered(("description", description or None), ("url", url))


@pode_command("New-PodeOAServerEndpoint")
def new_pode_oa_server_endpoint(
    server_endpoint_list: TablesBefore = NO_ITEMS,
    *,
    url: Annotated[str, Pattern(SERVER)],
    description: str = "",
) -> list[Any]:
    """Gives the address of a server, for Add-PodeOAExternalRoute.

    -Url          Where it is.
    -Description  What it is for.

    PS> (New-PodeOAServerEndpoint -Url 'https://api.example.com/v2').url
    https://api.example.com/v2
    """
    return [
        *flat(server_endpoint_list),
        ordered(("url", url), ("description", description or None)),
    ]


@pode_command(
    "New-PodeOAExample",
    default_set="Inbuilt",
    sets={
        "Inbuilt": "name! summary description value external_value",
        "Reference": "reference_!",
    },
)
def new_pode_oa_example(
    *,
    params_list: Annotated[
        Collected[OrderedDictionary],
        Param(
            position=0, by_value=True, dont_show=True, sets=("Inbuilt", "Reference"), help=BEFORE
        ),
    ] = NO_ITEMS,
    content_type: Annotated[str, Param(alias="MediaType")] = "",
    name: Name = "",
    summary: str = "",
    description: str = "",
    value: object = None,
    external_value: str = "",
    reference_: Annotated[str, Pattern(NAME), Param(name="Reference")] = "",
    definition_tag: list[str] | None = None,
    session: Session,
) -> OrderedDictionary:
    """Gives an example, by name, or by content type and name.

    -ContentType    The content type that it is an example of.
    -Name           Its name.
    -Summary        What it shows, in short.
    -Description    What it shows.
    -Value          The example.
    -ExternalValue  Where the example is.
    -Reference      An example that is a component.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { (New-PodeOAExample -Name fern -Value @{ id = 3 }).fern.value.id |
    >>     Out-Default; Close-PodeServer }
    3
    """
    known = open_api_of(pode_of(session))
    if reference_:
        ways = [
            known.of(tag).reference("examples", reference_)
            for tag in tags_of(known, definition_tag)
        ]
        name, example = reference_, ways[0]
    else:
        if external_value and truth(value):
            fail("exclusive", "ExternalValue", "Value")
        if not external_value and not truth(value):
            fail("valueOrExternal")
        example = ordered(
            ("summary", summary or None),
            ("description", description or None),
            ("value", value if truth(value) else None),
            ("externalValue", external_value or None),
        )
    found = ordered((name, example))
    if content_type:
        found = ordered((content_type, found))
    examples = OrderedDictionary(pair for each in params_list for pair in each.items())
    each: Any
    for key, each in found.items():
        before: Any = examples.get(key) if content_type else None
        examples[key] = (
            each if before is None else OrderedDictionary([*before.items(), *each.items()])
        )
    return examples


def tags_of(known: Any, given: list[str] | None) -> list[str]:
    """The tags that a command is for; unlike others, it takes them as they are."""
    return given if given and given[0] else list(known.selected)


@pode_command("New-PodeOAEncodingObject")
def new_pode_oa_encoding_object(
    encoding_list: TablesBefore = NO_ITEMS,
    *,
    title: Annotated[str, Pattern(NAME), Param(alias="Name")],
    content_type: str = "",
    headers: list[Hashtable] | None = None,
    style: Style = "",
    explode: bool = False,
    allow_reserved: bool = False,
) -> list[Any]:
    """Says how a part of a form is encoded, for New-PodeOARequestBody.

    -Title          The name of the part.
    -ContentType    What it is made of.
    -Headers        Its headers, as properties.
    -Style          How arrays and objects are written.
    -Explode        Each item of an array is a value of its own.
    -AllowReserved  It may have characters that mean something in URLs.

    PS> (New-PodeOAEncodingObject -Title picture -ContentType 'image/png').picture.contentType
    image/png
    """
    facts = ordered(
        ("contentType", content_type or None),
        ("style", style or None),
        ("headers", headers or None),
        ("explode", explode or None),
        ("allowReserved", allow_reserved or None),
    )
    return [*flat(encoding_list), ordered((title, facts))]


@pode_command(
    "New-PodeOAContentMediaType",
    default_set="inbuilt",
    sets={
        "inbuilt": "",
        "Array": "array! unique_items min_items max_items title",
        "Upload": "upload! content_encoding part_content_media_type",
    },
)
def new_pode_oa_content_media_type(
    *,
    content_type: Annotated[list[str], Param(alias="MediaType")] = ("*/*",),  # type: ignore[assignment]
    content: object = None,
    array: bool = False,
    unique_items: bool = False,
    min_items: int = 0,
    max_items: int = 0,
    title: str = "",
    upload: bool = False,
    content_encoding: Literal["Binary", "Base64"] = "Binary",
    part_content_media_type: str = "",
) -> OrderedDictionary:
    """Gives content types and what they hold, for Add-PodeOAResponse and its like.

    -ContentType           The content types.
    -Content               What they hold: a property, or the name of a type or component.
    -Array                 It is an array of such.
    -UniqueItems           No item is there twice.
    -MinItems              How many items there are at least.
    -MaxItems              How many items there are at most.
    -Title                 The name of the items.
    -Upload                It is a file.
    -ContentEncoding       How the file is encoded.
    -PartContentMediaType  What the file's part of a form is made of.

    PS> (New-PodeOAContentMediaType -ContentType 'text/plain' -Content 'string')['text/plain']
    string
    """
    found = OrderedDictionary()
    for media in content_type:
        if not MEDIA_TYPE.fullmatch(media):
            fail("schemaContentType", media)
        if upload:
            content = upload_of(media, content, content_encoding, part_content_media_type)
        elif content is None:
            content = OrderedDictionary()
        found[media] = content
        if array:
            facts = (
                ("__minItems", min_items), ("__maxItems", max_items), ("__title", title),
                ("__uniqueItems", unique_items),
            )  # fmt: skip
            first = (("__array", True), ("__content", content), ("__upload", upload))
            found[media] = Hashtable([*first, *(each for each in facts if each[1])])
    return found


def upload_of(media: str, content: object, encoding: str, part_type: str) -> OrderedDictionary:
    """A file, or a form with files."""
    if media.lower() == "multipart/form-data" and truth(content):
        inner = ordered(("content", content), ("partContentMediaType", part_type))
    else:
        inner = ordered(("contentEncoding", encoding))
    return ordered(("__upload", inner))


@pode_command(
    "New-PodeOAResponse",
    default_set="Schema",
    sets={
        "Schema": "status_code! content description! links",
        "Reference": "status_code! reference_!",
        "SchemaDefault": "content description! default! links",
        "ReferenceDefault": "reference_ default!",
    },
)
def new_pode_oa_response(
    response_list: Annotated[
        Collected[Hashtable], Param(position=0, by_value=True, dont_show=True, help=BEFORE)
    ] = NO_ITEMS,
    *,
    status_code: Annotated[str, Pattern(STATUS)] = "",
    content: Annotated[Hashtable | None, Param(alias="ContentSchemas")] = None,
    headers: Annotated[object, Param(alias="HeaderSchemas")] = None,
    description: str = "",
    reference_: Annotated[str, Param(name="Reference")] = "",
    default: bool = False,
    links: OrderedDictionary | None = None,
    definition_tag: list[str] | None = None,
    session: Session,
) -> object:
    """Gives responses by definition and status, for Add-PodeOACallBack and its like.

    -StatusCode     The status.
    -Content        Content types, and what they hold.
    -Headers        Headers: components by name, or properties.
    -Description    What it means.
    -Reference      A response that is a component.
    -Default        It stands for all that are not named.
    -Links          Links to other operations.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { (New-PodeOAResponse -StatusCode 200 -Description Fine).Count |
    >>     Out-Default; Close-PodeServer }
    1
    """
    known = open_api_of(pode_of(session))
    found: Any = response_list[-1] if response_list else OrderedDictionary()
    code = "default" if default else status_code
    for tag in tags_of(known, definition_tag):
        if found.get(tag) is None:
            found[tag] = OrderedDictionary()
        found[tag][code] = response(
            known.of(tag), Hashtable(), code, reference_, description, headers, content, links
        )
    return found


LINK_SETS = {
    "OperationId": "name! description operation_id! parameters request_body",
    "OperationRef": "name! description operation_ref! parameters request_body",
    "Reference": "name reference_!",
}
LINK_FACTS = ("Description", "OperationId", "OperationRef", "Parameters", "RequestBody")


@pode_command("New-PodeOAResponseLink", default_set="OperationId", sets=LINK_SETS)
def new_pode_oa_response_link(
    link_list: Before = NO_ITEMS,
    *,
    name: Name = "",
    description: str = "",
    operation_id: str = "",
    operation_ref: str = "",
    parameters: Hashtable | None = None,
    request_body: str = "",
    reference_: Annotated[str, Param(name="Reference")] = "",
    definition_tag: list[str] | None = None,
    cmdlet: CmdletContext,
    session: Session,
) -> OrderedDictionary:
    """Gives links from a response to other operations, for Add-PodeOAResponse.

    -Name           The name of the link.
    -Description    What it is for.
    -OperationId    The operation, by its id.
    -OperationRef   The operation, by its address.
    -Parameters     The parameters that it is called with.
    -RequestBody    The body that it is called with.
    -Reference      A link that is a component.
    -DefinitionTag  The definitions that this is for.

    PS> Start-PodeServer { (New-PodeOAResponseLink -Name next -OperationId getBook).Count |
    >>     Out-Default; Close-PodeServer }
    1
    """
    known = open_api_of(pode_of(session))
    links = OrderedDictionary(pair for each in link_list for pair in each.items())
    if reference_:
        tags = tags_of(known, definition_tag)
        links[name or reference_] = [known.of(tag).reference("links", reference_) for tag in tags][
            0
        ]
    else:
        links[name] = link_of(cmdlet.bound_parameters)
    return links


def link_of(given: dict[str, object]) -> OrderedDictionary:
    """A link of what a command was given."""
    return ordered(
        *(
            (name[0].lower() + name[1:], given[name])
            for name in LINK_FACTS
            if truth(given.get(name))
        )
    )
