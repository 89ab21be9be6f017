"""Which handler a method and a path lead to.

A path may have ``:name`` for one segment, which becomes a parameter, and ``*`` for anything. Case
does not matter. Routes of the method ``*`` come first, then one whose path is the very path, then
the first pattern that fits in the order of definition.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(slots=True)
class Route:
    """One route; ``endpoint`` is the name of the only endpoint that it serves, or ''."""

    method: str
    path: str
    handler: Any = None
    endpoint: str = ""
    address: tuple[str, str] = ("", "")
    protocol: str = ""
    extra: dict[str, Any] = field(default_factory=dict)
    pattern: re.Pattern[str] | None = None

    def __post_init__(self) -> None:
        if is_pattern(self.path):
            self.pattern = compile_path(self.path)

    def match(self, path: str) -> dict[str, str] | None:
        """The parameters if the path fits, else None."""
        if self.pattern is None:
            return {} if self.path.lower() == path.lower() else None
        found = self.pattern.fullmatch(path)
        if found is None:
            return None
        return {name: unquote_plus(value or "") for name, value in found.groupdict().items()}


class Routes:
    """The routes of one kind, by method."""

    def __init__(self) -> None:
        self._routes: dict[str, list[Route]] = {}
        self._tables: dict[str, MethodTable] = {}  # made of those when they are asked

    def __iter__(self) -> Iterator[Route]:
        return (route for routes in list(self._routes.values()) for route in list(routes))

    def add(self, route: Route) -> None:
        """Adds a route behind those of its method."""
        self._routes.setdefault(route.method.lower(), []).append(route)
        self._tables.clear()

    def exact(self, method: str, path: str, endpoint: str = "") -> Route | None:
        """The route defined with just this method, path and endpoint, or None."""
        for route in self._routes.get(method.lower(), []):
            same = route.path.lower() == path.lower()
            if same and route.endpoint.lower() == endpoint.lower():
                return route
        return None

    def remove(self, method: str, path: str, endpoint: str = "") -> Route | None:
        """Removes what ``exact`` finds, and gives it."""
        route = self.exact(method, path, endpoint)
        if route is not None:
            self._routes[method.lower()].remove(route)
            self._tables.clear()
        return route

    def clear(self, method: str | None = None) -> None:
        """Removes all routes, or those of one method."""
        self._tables.clear()
        if method is None:
            self._routes.clear()
        else:
            self._routes.pop(method.lower(), None)

    def find(
        self, method: str, path: str, endpoints: frozenset[str] = frozenset()
    ) -> tuple[Route, dict[str, str]] | None:
        """The route for a request that came in at those endpoints, and its parameters."""
        for key in ("*", method.lower()):
            if key not in self._routes:
                continue
            table = self._tables.get(key)
            if table is None:
                table = self._tables[key] = MethodTable(self._routes[key])
            found = table.find(path, endpoints)
            if found is not None:
                return found
        return None

    def knows(self, path: str, endpoints: frozenset[str] = frozenset()) -> bool:
        """Whether any method has a route for the path: 405 rather than 404."""
        return any(self.find(method, path, endpoints) for method in list(self._routes))


class MethodTable:
    """The routes of one method as requests look for them: paths by their lower-case form, then
    patterns. A route for one endpoint goes before those for all.
    """

    def __init__(self, routes: list[Route]) -> None:
        self._paths: dict[str, list[Route]] = {}
        self._patterns: list[Route] = []
        for route in sorted(routes, key=lambda each: not each.endpoint):
            if route.pattern is None:
                self._paths.setdefault(route.path.lower(), []).append(route)
            else:
                self._patterns.append(route)

    def find(self, path: str, endpoints: frozenset[str]) -> tuple[Route, dict[str, str]] | None:
        """The route whose path is the very path, else the first whose pattern fits."""
        for route in self._paths.get(path.lower(), ()):
            if not route.endpoint or route.endpoint.lower() in endpoints:
                return route, {}
        for route in self._patterns:
            if not route.endpoint or route.endpoint.lower() in endpoints:
                parameters = route.match(path)
                if parameters is not None:
                    return route, parameters
        return None


def is_pattern(path: str) -> bool:
    """Whether a path has parameters or wildcards."""
    return ":" in path or "*" in path


def compile_path(path: str) -> re.Pattern[str]:
    """A route's path as a pattern."""
    text, last = "", 0
    seen: set[str] = set()
    for found in re.finditer(r":(\w+)|\*", path):
        text += re.escape(path[last : found.start()])
        name = found[1]
        if name is None:
            text += ".*"
        elif name in seen:
            text += "[^/]+"
        else:
            seen.add(name)
            text += f"(?P<{name}>[^/]+)" if not name[0].isdigit() else "[^/]+"
        last = found.end()
    return re.compile(text + re.escape(path[last:]), re.IGNORECASE)
