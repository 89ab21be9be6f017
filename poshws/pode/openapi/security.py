"""Authentications of a server, as OpenAPI describes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.pode.auth.auth import methods_of
from poshws.pode.openapi.document import open_api_of, ordered

if TYPE_CHECKING:
    from poshws.pode.auth.auth import Method
    from poshws.pode.server.context import Pode

NO_DESCRIPTION = "No description."


def leaf_names(pode: Pode, names: list[str]) -> list[str]:
    """The authentications that these stand for: the members of those that are merged, in the order
    of a hashtable, as in Pode.
    """
    methods = methods_of(pode)
    found = Hashtable()

    def collect(name: str) -> None:
        method = methods.get(name.lower())
        if method is not None and method.members:
            for each in method.members:
                collect(each)
        else:
            found[name if method is None else method.name] = True

    for name in names:
        collect(name)
    return [str(key) for key in found]


def add_global_security(pode: Pode, name: str, tags: list[str]) -> None:
    """An authentication that all requests need (Set-PodeOAGlobalAuth)."""
    known = open_api_of(pode)
    for tag in tags:
        for leaf in leaf_names(pode, [name]):
            scheme: Any = methods_of(pode)[leaf.lower()].scheme
            arguments: Any = scheme.get("Arguments")
            scopes: Any = arguments.get("Scopes") if isinstance(arguments, Hashtable) else None
            entry = ordered((re.sub(r"\s+", "", leaf), list(scopes or ())))
            known.of(tag).security.append(entry)


def scheme_entry(pode: Pode, method: Method) -> OrderedDictionary:
    """What a security scheme is, under its name."""
    scheme: Any = method.scheme
    given = scheme.get("Arguments")
    arguments: Any = given if isinstance(given, Hashtable) else Hashtable()
    kind = str(scheme["Scheme"])
    description = arguments.get("Description") or None
    if kind.lower() == "apikey":
        return ordered(
            ("type", kind),
            ("in", str(arguments["Location"]).lower()),
            ("name", arguments["LocationName"]),
            ("description", description),
        )
    if kind.lower() == "oauth2":
        flow = ordered((flow_of(scheme, arguments), flow_entry(pode, arguments)))
        return ordered(("type", kind), ("description", description), ("flows", flow))
    return ordered(
        ("type", kind.lower()),
        ("scheme", str(scheme["Name"]).lower()),
        ("description", description),
    )


def flow_of(scheme: Any, arguments: Any) -> str:
    """Which of OAuth's flows it is."""
    if truth(arguments["Urls"]["Authorise"]):
        return "authorizationCode"
    inner = str((scheme.get("InnerScheme") or Hashtable()).get("Name") or "")
    return "password" if inner.lower() in ("basic", "form") else "implicit"


def flow_entry(pode: Pode, arguments: Any) -> OrderedDictionary:
    """The addresses and scopes of a flow."""
    urls = arguments["Urls"]
    scopes = OrderedDictionary()
    for name in arguments.get("Scopes") or ():
        access = pode.parts.accesses.get(str(name).lower())
        scheme: Any = None if access is None else access.scheme
        is_scope = scheme is not None and str(scheme.get("Type")).lower() == "scope"
        words = access.description if access is not None and is_scope else ""
        scopes[name] = words or NO_DESCRIPTION
    return ordered(
        ("tokenUrl", urls.get("Token") or None),
        ("authorizationUrl", urls.get("Authorise") or None),
        ("refreshUrl", urls.get("Refresh") or None),
        ("scopes", scopes),
    )
