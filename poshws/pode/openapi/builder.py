"""The document that OpenAPI asks for: a server's routes, and what commands said of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.pode.auth.auth import methods_of
from poshws.pode.messages import fail
from poshws.pode.openapi.document import copied, open_api_of, ordered
from poshws.pode.openapi.security import leaf_names, scheme_entry
from poshws.pode.responses.status import description_of

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode

DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"
METHODS = (
    "delete", "get", "head", "merge", "options", "patch", "post", "put", "trace", "static",
    "signal", "*",
)  # fmt: skip
FACTS = ("Deprecated", "Tags", "Summary", "Description", "OperationId")
BY_TAG = (("Parameters", "parameters"), ("RequestBody", "requestBody"), ("CallBacks", "callbacks"))
ANYBODY = "%_allowanon_%"


class Meta:
    """Which routes a document tells of, and how it is shown."""

    def __init__(self, route_filter: str, restrict: bool, mode: str = "", markup: str = "") -> None:
        self.route_filter = route_filter
        self.restrict = restrict
        self.mode = mode
        self.markup = markup


class Builder:
    """Makes the document of one definition of a server."""

    def __init__(self, pode: Pode, tag: str) -> None:
        self._pode = pode
        self._tag = tag
        self._definition = open_api_of(pode).of(tag)

    def build(self, meta: Meta | None, endpoint: str) -> Any:
        """The whole document, for requests that came by this endpoint."""
        definition = self._definition
        meta = meta or Meta("", False)
        if not definition.open_api:
            fail("openApiVersion")
        found = ordered(("openapi", definition.open_api))
        if not definition.is_old:
            found["jsonSchemaDialect"] = DIALECT
        found["info"] = copied(definition.info)
        if definition.external_docs is not None:
            found["externalDocs"] = definition.external_docs
        servers = self._servers(meta)
        if servers:
            found["servers"] = servers
        if len(definition.tags):
            found["tags"] = list(definition.tags.values())
        found["paths"] = paths = OrderedDictionary()
        if len(definition.webhooks):
            if definition.is_old:
                fail("webhooksNeed31")
            found["webhooks"] = self._prepared(definition.webhooks)
        found["components"] = self._components()
        self._add_security(found)
        self._add_routes(paths, meta, endpoint)
        self._add_external_routes(paths)
        return found

    def _servers(self, meta: Meta) -> list[Any]:
        if self._definition.servers:
            return list(self._definition.servers)
        endpoints = list(self._pode.web.endpoints.values())
        if meta.restrict or len(endpoints) < 2:
            return []
        return [
            Hashtable([("url", each.url), ("description", each.description or each.name)])
            for each in endpoints
        ]

    @property
    def _local_server(self) -> str:
        """The path that the only server of the definition stands for."""
        servers = self._definition.servers
        url = str(servers[0]["url"]) if len(servers) == 1 else ""
        return url if url.startswith("/") else ""

    def _components(self) -> OrderedDictionary:
        found = OrderedDictionary()
        for name, table in self._definition.components.items():
            if not len(table):
                continue
            if name == "pathItems":
                if self._definition.is_old:
                    fail("pathItemsNeed31")
                found[name] = self._prepared(table)
            else:
                found[name] = table
        return found

    def _prepared(self, table: OrderedDictionary) -> OrderedDictionary:
        """Webhooks and path items, by name, as they are written."""
        found = OrderedDictionary()
        for name, item in table.items():
            held: Any = item
            found[name] = ordered((held["Method"], self._operation(held)))
        return found

    def _add_security(self, found: Any) -> None:
        """The authentications of the server, and those of all routes below a path."""
        methods = methods_of(self._pode)
        if not methods:
            return
        schemes = found["components"]
        for name in leaf_names(self._pode, [each.name for each in methods.values()]):
            if "securitySchemes" not in schemes:
                schemes["securitySchemes"] = OrderedDictionary()
            entry = scheme_entry(self._pode, methods[name.lower()])
            schemes["securitySchemes"][re.sub(r"\s+", "", name)] = entry
        if self._definition.security:
            found["security"] = list(self._definition.security)

    def _add_routes(self, paths: object, meta: Meta, endpoint: str) -> None:
        pattern = re.compile(f"^{meta.route_filter}" if meta.route_filter else "", re.IGNORECASE)
        by_path: dict[str, dict[str, list[Any]]] = {}
        for route in self._pode.web.routes:
            table = route.extra["table"]
            methods = by_path.setdefault(str(table["Path"]).lower(), {})
            methods.setdefault(route.method.lower(), []).append(table)
        for path in open_api_of(self._pode).paths:
            methods = by_path.get(path, {}) if pattern.search(path) else {}
            for method in sorted(methods, key=METHODS.index):
                table = self._chosen(methods[method], meta, endpoint)
                if table is not None:
                    self._add_route(paths, method, table)

    def _chosen(self, tables: list[Any], meta: Meta, endpoint: str) -> object:
        """The route of a method that is told of, if any is."""
        if meta.restrict:
            tables = [t for t in tables if str(t["Endpoint"]["Name"] or "") in ("", endpoint)]
        if not tables:
            return None
        about = tables[0]["OpenApi"]
        tags = [str(tag).lower() for tag in about["DefinitionTag"]]
        is_told = truth(about.get("Swagger")) and self._tag.lower() in tags
        return tables[0] if is_told or self._definition.is_minimal else None

    def _add_route(self, paths: Any, method: str, table: Any) -> None:
        """A route, below the definition's own server where it has a local one."""
        about = table["OpenApi"]
        local = self._local_server
        if local:
            if not str(table["Path"]).startswith(local):
                return
            about["Path"] = str(about["Path"]).replace(local, "")
        if not truth(about.get("Responses")):
            return
        path = about["Path"]
        if paths.get(path) is None:
            paths[path] = OrderedDictionary()
        operation: Any = self._operation(table)
        paths[path][method] = operation
        if not len(operation["responses"]):
            words = ordered(("description", "No description"))
            operation["responses"] = ordered(("default", words))
        own = list(operation.get("servers") or ())
        if own and local:
            own.append(self._definition.servers[0])
        url = self._endpoint_url(table["Endpoint"])
        if url:
            own.append(ordered(("url", url)))
        if own:
            operation["servers"] = own

    def _endpoint_url(self, endpoint: Any) -> str:
        """Where a route is, if it is not everywhere."""
        address = str(endpoint["Address"] or "").strip()
        if not address or address == "*:*":
            return ""
        name = str(endpoint["Name"] or "")
        if name:
            return str(self._pode.web.endpoints[name.lower()].url)
        return f"{endpoint['Protocol']}://{address}"

    def _add_external_routes(self, paths: Any) -> None:
        for methods in self._definition.external_routes.values():
            for method, table in methods.items():
                path = table["OpenApi"]["Path"]
                if table["Path"] not in list(paths):
                    paths[path] = OrderedDictionary()
                paths[path][method.lower()] = self._operation(table)

    def _operation(self, table: Any) -> OrderedDictionary:
        """What is said of one route (Set-PodeOpenApiRouteValue)."""
        about = table["OpenApi"]
        operation = OrderedDictionary()
        for name in FACTS:
            if truth(about.get(name)):
                operation[name[0].lower() + name[1:]] = about[name]
        for name, word in BY_TAG:
            given: Any = about.get(name)
            value = None if given is None else given.get(self._tag)
            if truth(value):
                operation[word] = value
        if truth(about.get("Servers")):
            operation["servers"] = about["Servers"]
        security = self._security_of(table)
        if security:
            operation["security"] = security
        responses = about["Responses"].get(self._tag) if about.get("Responses") else None
        if not truth(responses):
            responses = ordered(("204", ordered(("description", description_of(204)))))
        operation["responses"] = responses
        return operation

    def _security_of(self, table: Any) -> list[Any]:
        """The authentications that a route asks for; an empty one where anybody may come."""
        names = [str(key) for each in table["OpenApi"].get("Authentication") or () for key in each]
        methods = methods_of(self._pode)
        found: list[Any] = []
        for name in leaf_names(self._pode, names):
            method = methods.get(name.lower())
            if name == ANYBODY:
                found.append(OrderedDictionary())
            elif method is not None and method.scheme is not None:
                is_oauth = str(method.scheme.get("Scheme")).lower() == "oauth2"
                scopes = (table["AccessMeta"]["Scope"] or []) if is_oauth else []
                found.append(ordered((name, scopes)))
        return found
