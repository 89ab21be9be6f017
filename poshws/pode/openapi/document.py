"""What a server says of itself for OpenAPI: definitions by tag, and what commands add to them."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
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
    path: str = ""
    info: OrderedDictionary = field(default_factory=OrderedDictionary)
    tags: OrderedDictionary = field(default_factory=OrderedDictionary)
    components: dict[str, OrderedDictionary] = field(
        default_factory=lambda: {name: OrderedDictionary() for name in COMPONENTS}
    )
    default_responses: Any = field(default_factory=default_responses)
    is_minimal: bool = False  # routes that say nothing of themselves are in it, too
    depth: int = 20
    operation_ids: list[str] = field(default_factory=list)

    @property
    def is_old(self) -> bool:
        """Whether it is of version 3.0, whose schemas differ from those of JSON."""
        return not self.open_api.startswith("3.1")


@dataclass
class OpenApi:
    """The definitions of a server."""

    definitions: dict[str, Definition] = field(default_factory=lambda: {DEFAULT_TAG: Definition()})
    selected: str = DEFAULT_TAG

    def of(self, tag: str) -> Definition:
        """The definition of a tag; raises if there is none."""
        found = {name.lower(): each for name, each in self.definitions.items()}.get(tag.lower())
        if found is None:
            fail("noDefinition", tag)
        return found

    def tags(self, given: list[str] | None) -> list[str]:
        """The tags that a command is for; raises for one that is not there."""
        if not given or not given[0]:
            return [self.selected]
        for tag in given:
            self.of(tag)
        return given


def open_api_of(pode: Pode) -> OpenApi:
    """What a server says of itself."""
    if pode.parts.open_api is None:
        pode.parts.open_api = OpenApi()
    return pode.parts.open_api


def flat(items: Any) -> list[Any]:
    """Tables that were piped in one by one, or several at once."""
    return [each for item in items for each in (item if isinstance(item, list) else [item])]


def responses_of(pode: Pode, given: list[str] | None) -> OrderedDictionary:
    """The responses of a new route, by tag."""
    known = open_api_of(pode)
    return ordered(*((tag, copied(known.of(tag).default_responses)) for tag in known.tags(given)))


def copied(value: Any) -> Any:
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
