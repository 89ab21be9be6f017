"""HttpContent and its kinds, and the headers of a request or content."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, ClassVar
from urllib.parse import quote_plus

from poshws.clr.collections.dictionaries import KeyValuePair
from poshws.clr.io.streams import Stream
from poshws.clr.threading.tasks import Task, done
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    InvalidOperationException,
)
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.types import declared_type


class Headers:
    """System.Net.Http.Headers.HttpRequestHeaders: names without regard to case."""

    __slots__ = ("fields", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.Headers.HttpRequestHeaders"

    def __init__(self) -> None:
        self.fields: dict[str, tuple[str, list[str]]] = {}

    def add(self, name: str, values: Any) -> None:
        _, found = self.fields.setdefault(name.lower(), (name, []))
        found += [values] if isinstance(values, str) else map(str, values)

    def try_add_without_validation(self, name: str, values: object) -> bool:
        self.add(name, values)
        return True

    def contains(self, name: str) -> bool:
        return name.lower() in self.fields

    def remove(self, name: str) -> bool:
        return self.fields.pop(name.lower(), None) is not None

    def clear(self) -> None:
        self.fields.clear()

    def get_values(self, name: str) -> list[str]:
        found = self.fields.get(name.lower())
        if found is None:
            raise InvalidOperationException("The given header was not found.")
        return list(found[1])

    def __iter__(self) -> Iterator[KeyValuePair]:
        kind = declared_type(
            "System.Collections.Generic.KeyValuePair"
            "[string,System.Collections.Generic.IEnumerable[string]]"
        )
        return iter([KeyValuePair(kind, name, list(each)) for name, each in self.fields.values()])

    def get_enumerator(self) -> Enumerator:
        return Enumerator(lambda: list(self))

    def pairs(self) -> dict[str, str]:
        return {name: ", ".join(values) for name, values in self.fields.values()}

    def __str__(self) -> str:
        return "".join(f"{name}: {value}\n" for name, value in self.pairs().items())


class HttpContent:
    """System.Net.Http.HttpContent: bytes with a type."""

    __slots__ = ("data", "content_type", "headers", "__weakref__")
    net_name: ClassVar[str] = "System.Net.Http.HttpContent"

    def __init__(self, data: bytes, content_type: str | None = None) -> None:
        self.data = data
        self.content_type = content_type
        self.headers = Headers()
        if content_type:
            self.headers.add("Content-Type", content_type)

    def text(self) -> str:
        charset = (self.content_type or "").partition("charset=")[2].partition(";")[0].strip(' "')
        try:
            return self.data.decode(charset or "utf-8", "replace")
        except LookupError:
            return self.data.decode("utf-8", "replace")

    def read_as_string_async(self, *token: object) -> Task:
        return done(self.text())

    def read_as_byte_array_async(self, *token: object) -> Task:
        return done(byte_array(self.data))

    def read_as_stream(self, *token: object) -> Stream:
        return Stream(io.BytesIO(self.data), can_write=False)

    def read_as_stream_async(self, *token: object) -> Task:
        return done(self.read_as_stream())

    def copy_to_async(self, target: Stream, *how: object) -> Task:
        target.write_bytes(self.data)
        return done()

    def dispose(self) -> None:
        """Nothing to give back."""


class ByteArrayContent(HttpContent):
    """System.Net.Http.ByteArrayContent."""

    __slots__ = ()
    net_name = "System.Net.Http.ByteArrayContent"

    def __init__(self, content: Any, offset: int = 0, count: int | None = None) -> None:
        if content is None:
            raise ArgumentNullException("content")
        end = len(content) if count is None else offset + count
        super().__init__(bytes(content[offset:end]))


class StringContent(HttpContent):
    """System.Net.Http.StringContent."""

    __slots__ = ()
    net_name = "System.Net.Http.StringContent"

    def __init__(self, content: str, encoding: Any = None, kind: Any = None) -> None:
        if content is None:
            raise ArgumentNullException("content")
        name = "utf-8" if encoding is None else str(encoding.facts.web_name)
        super().__init__(content.encode(name), f"{kind or 'text/plain'}; charset={name}")


class FormUrlEncodedContent(HttpContent):
    """System.Net.Http.FormUrlEncodedContent."""

    __slots__ = ()
    net_name = "System.Net.Http.FormUrlEncodedContent"

    def __init__(self, pairs: Any) -> None:
        entries = pairs.entries() if hasattr(pairs, "entries") else list(pairs)
        parts = [f"{quote_plus(str(e.key))}={quote_plus(str(e.value))}" for e in entries]
        super().__init__("&".join(parts).encode(), "application/x-www-form-urlencoded")
