"""Static content: which file a path leads to, among static routes and in the public folder."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from poshws.corelib.system.arrays import ensure_list
from poshws.objects.conversion.truth import truth
from poshws.pode.responses.files import write_attachment, write_file
from poshws.pode.responses.responses import exchange_of
from poshws.pode.responses.status import set_status
from poshws.pode.routing.paths import shown_path

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable
    from poshws.pode.server.context import Pode
    from poshws.runtime.session.session import Session

DEFAULTS = ("index.html", "index.htm", "default.html", "default.htm")


@dataclass(slots=True)
class StaticRoute:
    """A path under which the files of a folder are found."""

    path: str  # without a slash at its end
    source: str
    defaults: list[str] = field(default_factory=list)
    endpoint: str = ""
    is_download: bool = False
    redirects: bool = False
    browses: bool = False
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def shown_path(self) -> str:
        """The path as Pode keeps it: a pattern."""
        return f"{shown_path(self.path)}[/]{{0,1}}(?<file>.*)"

    def rest_of(self, path: str) -> str | None:
        """What stands behind this route's path, or None if the path is another."""
        head = ".*".join(map(re.escape, self.path.split("*")))
        found = re.fullmatch(rf"{head}/?(.*)", path, re.IGNORECASE)
        return None if found is None else found[1]


@dataclass(frozen=True, slots=True)
class Content:
    """A file or folder that answers a request."""

    source: str
    route: StaticRoute | None = None
    is_default: bool = False  # the folder was asked for, and this is its default page


def find_static(
    pode: Pode, path: str, endpoints: frozenset[str] = frozenset(), *, public: bool = False
) -> Content | None:
    """What a path leads to by static routes; by the public folder too where asked for."""
    for route in sorted(pode.web.static_routes, key=lambda each: each.path.lower(), reverse=True):
        if route.endpoint and route.endpoint.lower() not in endpoints:
            continue
        rest = route.rest_of(path)
        if rest is None:
            continue
        found = file_of(route, rest)
        if found is not None or not public:
            return found
        break
    return find_public(pode, path) if public else None


def file_of(route: StaticRoute, rest: str) -> Content | None:
    """The file of a route; nothing outside of its folder."""
    if rest.startswith("/"):
        return None
    full = os.path.normpath(os.path.join(route.source, rest))
    if not is_within(full, route.source) or not os.path.exists(full):
        return None
    if route.is_download or not os.path.isdir(full) or not route.defaults:
        return Content(full, route)
    for default in route.defaults:
        candidate = os.path.join(full, default)
        if default and not os.path.isabs(default) and os.path.exists(candidate):
            return Content(candidate, route, is_default=True)
    return Content(full, route) if route.browses else None


def find_public(pode: Pode, path: str) -> Content | None:
    """A file in the folder `public`; only paths with an extension mean one."""
    inner = path.lstrip("/\\")
    if "." not in inner or not os.path.splitext(inner)[1]:
        return None
    folder = pode.folder("Public")
    if not os.path.isdir(folder):
        return None
    full = os.path.normpath(os.path.join(folder, inner))
    return Content(full) if is_within(full, folder) and os.path.isfile(full) else None


def is_within(path: str, folder: str) -> bool:
    """Whether a path lies in a folder, symbolic links followed."""
    real, top = os.path.realpath(path), os.path.realpath(folder)
    return real == top or real.startswith(top.rstrip("/") + "/")


def serve_static(session: Session, pode: Pode, event: Hashtable, content: Content) -> None:
    """Answers with static content."""
    route = content.route
    if route is not None and route.is_download:
        write_attachment(session, content.source, browse=route.browses)
    elif route is not None and content.is_default and route.redirects:
        exchange = exchange_of(event)
        assert exchange is not None
        target = f"{event['Path']}/{os.path.basename(content.source)}"
        exchange.response.headers.set("Location", target)
        set_status(session, 302, "Redirect")
    else:
        age = cache_age(pode, str(event["Path"]))
        browse = route is not None and route.browses
        write_file(session, content.source, max_age=age, browse=browse)


def cache_age(pode: Pode, path: str) -> int | None:
    """Seconds for which static content may be kept, or None: server.psd1 says."""
    if not truth(pode.setting("Web.Static.Cache.Enable")):
        return None
    for name, wanted in (("Exclude", False), ("Include", True)):
        patterns = pode.setting(f"Web.Static.Cache.{name}")
        if patterns and matches_any(patterns, path) is not wanted:
            return None
    age = pode.setting("Web.Static.Cache.MaxAge")
    return 3600 if age is None else int(age)


def matches_any(patterns: object, path: str) -> bool:
    """Whether a path fits one of the patterns, in which `*` stands for anything."""
    for each in ensure_list(patterns):
        if re.search("^" + re.escape(str(each)).replace(r"\*", ".*") + "$", path, re.IGNORECASE):
            return True
    return False
