"""What a server says of itself for OpenAPI: definitions by tag, and what commands add to them."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.system.arrays import ensure_list
from poshws.pode.messages import fail

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode

DEFAULT_TAG = "default"
COMPONENTS = (
    "schemas", "responses", "parameters", "examples", "requestBodies", "headers",
    "securitySchemes", "links", "callbacks", "pathItems",
)  # fmt: skip
SIMPLE_TYPES = ("string", "integer", "number", "boolean")


def default_responses() -> OrderedDictionary:
    """What routes answer with, if nobody says otherwise."""
    return ordered(
        ("200", ordered(("description", "OK"))),
        ("default", ordered(("description", "Internal server error"))),
    )


def ordered(*items: tuple[Any, Any]) -> OrderedDictionary:
    """A table in this order; what is None is left out."""
    return OrderedDictionary((key, value) for key, value in items if value is not None)


@dataclass
class Definition:
    """One definition: its parts as they are written, and how it is made."""

    open_api: str = ""  # the version of OpenAPI; nothing before it is enabled
    is_enabled: bool = False
    path: str = ""
    endpoint_names: list[str] | None = None  # the endpoints that have the path
    info: OrderedDictionary = field(default_factory=OrderedDictionary)
    external_docs: OrderedDictionary | None = None
    servers: list[OrderedDictionary] = field(default_factory=list)
    webhooks: OrderedDictionary = field(default_factory=OrderedDictionary)
    security: list[OrderedDictionary] = field(default_factory=list)  # of all routes of a path
    external_routes: dict[str, dict[str, Any]] = field(default_factory=dict)  # by path and method
    tags: OrderedDictionary = field(default_factory=OrderedDictionary)
    components: dict[str, OrderedDictionary] = field(
        default_factory=lambda: {name: OrderedDictionary() for name in COMPONENTS}
    )
    default_responses: Any = field(default_factory=default_responses)
    is_minimal: bool = False  # routes that say nothing of themselves are in it, too
    depth: int = 20
    operation_ids: list[str] = field(default_factory=list)
    references: dict[str, dict[str, int]] = field(  # how often components are named, by kind
        default_factory=lambda: {name: {} for name in COMPONENTS}
    )
    validates_schemas: bool = False
    json_schemas: dict[str, Any] = field(default_factory=dict)  # None: can't be validated
    viewers: dict[str, str] = field(default_factory=dict)  # their paths, by kind
    bookmarks: Bookmarks | None = None

    @property
    def is_old(self) -> bool:
        """Whether it is of version 3.0, whose schemas differ from those of JSON."""
        return not self.open_api.startswith("3.1")

    def reference(self, kind: str, name: str) -> OrderedDictionary:
        """A way to a component, which has to be there when the server starts."""
        counts = self.references[kind]
        counts[name] = counts.get(name, 0) + 1
        return ordered(("$ref", f"#/components/{kind}/{name}"))


@dataclass(frozen=True)
class Bookmarks:
    """The page that leads to the document and its viewers."""

    path: str
    open_api_url: str
    endpoints: list[Any]  # that have it


@dataclass
class OpenApi:
    """The definitions of a server."""

    definitions: dict[str, Definition] = field(default_factory=lambda: {DEFAULT_TAG: Definition()})
    default: str = DEFAULT_TAG
    selected: list[str] = field(default_factory=lambda: [DEFAULT_TAG])
    selections: int = 0  # how many Select-PodeOADefinition run
    paths: dict[str, None] = field(default_factory=dict)  # of routes, as they were first added

    def of(self, tag: str) -> Definition:
        """The definition of a tag; raises if there is none."""
        found = {name.lower(): each for name, each in self.definitions.items()}.get(tag.lower())
        if found is None:
            fail("noDefinition", tag)
        return found

    def tags(self, given: list[str] | None) -> list[str]:
        """The tags that a command is for; raises for one that is not there."""
        if not given or not given[0]:
            return list(self.selected)
        for tag in given:
            self.of(tag)
        return given


def open_api_of(pode: Pode) -> OpenApi:
    """What a server says of itself."""
    if pode.parts.open_api is None:
        tag = str(pode.setting("Web.OpenApi.DefaultDefinitionTag") or DEFAULT_TAG)
        pode.parts.open_api = OpenApi({tag: Definition()}, tag, [tag])
    return pode.parts.open_api


def flat(items: Any) -> list[Any]:
    """Tables that were piped in one by one, or several at once."""
    return [each for item in items for each in ensure_list(item)]


def responses_of(pode: Pode, tags: list[str]) -> OrderedDictionary:
    """The responses of a new route, by tag."""
    known = open_api_of(pode)
    return ordered(*((tag, copied(known.of(tag).default_responses)) for tag in tags))


def copied(value: object) -> object:
    """The table and the tables in it, once more."""
    if isinstance(value, Hashtable):
        items = ((key, copied(each)) for key, each in value.items())
        return (
            OrderedDictionary(items) if isinstance(value, OrderedDictionary) else Hashtable(items)
        )
    return copy.copy(value) if isinstance(value, list) else value


def tags_of_route(known: OpenApi, route: Any, given: list[str] | None) -> list[str]:
    """The tags of a route, which the first command sets."""
    about = route["OpenApi"]
    own = [str(tag) for tag in about["DefinitionTag"]]
    if about["IsDefTagConfigured"]:
        for tag in given or ():
            if tag.lower() not in (each.lower() for each in own):
                fail("definitionTagFixed")
        return given or own
    tags = known.tags(given)
    about["DefinitionTag"], about["IsDefTagConfigured"] = tags, True
    return tags
