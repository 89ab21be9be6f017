"""[uri]: RFC 3986 as .NET reads it."""

from __future__ import annotations

from typing import Any, ClassVar, Final
from urllib.parse import unquote

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.host_names import host_kind
from poshws.clr.system.string_comparison import compare_as, comparison_name
from poshws.clr.system.uri_parts import (
    DEFAULT_PORTS,
    UriParts,
    escape,
    is_scheme,
    merge_paths,
    read_uri,
    unescape_shown,
)
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    InvalidOperationException,
    UriFormatException,
)
from poshws.corelib.typesystem.enums import EnumValue

_NOT_ABSOLUTE: Final = "This operation is not supported for a relative URI."
_UNDETERMINED: Final = "Invalid URI: The format of the URI could not be determined."
ABSOLUTE, RELATIVE = 1, 2


class Uri:
    """System.Uri; `parts` is None for a relative one."""

    __slots__ = ("original_string", "parts", "__weakref__")
    net_name: ClassVar[str] = "System.Uri"

    def __init__(self, text: str, kind: int = ABSOLUTE) -> None:
        """Raises UriFormatException for a text that is no URI of the kind: 0 either, 1 absolute, 2
        relative.
        """
        if text is None:
            raise ArgumentNullException("uriString")
        self.original_string = text
        self.parts: UriParts | None = None
        if kind == RELATIVE:
            if read_uri(text.strip()) is not None and not text.startswith("/"):
                raise UriFormatException(
                    "Invalid URI: The format of the URI could not be determined."
                    if not text
                    else "A relative URI cannot be created because the 'uriString' parameter"
                    " represents an absolute URI."
                )
            return
        if not text and kind == ABSOLUTE:
            raise UriFormatException("Invalid URI: The URI is empty.")
        self.parts = read_uri(text.strip(), may_be_relative=kind != ABSOLUTE)
        if self.parts is None and kind == ABSOLUTE:
            raise UriFormatException(_UNDETERMINED)

    @classmethod
    def new(cls, first: Any, second: Any = ABSOLUTE, *rest: object) -> Uri:
        """(text), (text, kind) or (base, relative)."""
        if isinstance(first, Uri):
            return combine(first, second)
        if isinstance(second, bool):
            second = ABSOLUTE
        return cls(first, int(second))

    @property
    def _known(self) -> UriParts:
        if self.parts is None:
            raise InvalidOperationException(_NOT_ABSOLUTE)
        return self.parts

    def __str__(self) -> str:
        if self.parts is None:
            return self.original_string
        return unescape_shown(self.absolute_uri)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Uri) or (self.parts is None) != (other.parts is None):
            return False
        if self.parts is None or other.parts is None:
            return self.original_string == other.original_string
        mine, theirs = self.parts, other.parts
        return (mine.prefix, mine.path, mine.query) == (theirs.prefix, theirs.path, theirs.query)

    def __hash__(self) -> int:
        return hash(self.absolute_uri if self.parts else self.original_string)

    @property
    def is_absolute_uri(self) -> bool:
        return self.parts is not None

    @property
    def absolute_uri(self) -> str:
        parts = self._known
        return parts.prefix + parts.path + parts.query + parts.fragment

    @property
    def absolute_path(self) -> str:
        """A path with a drive letter has no slash before it."""
        return self._known.path[1:] if self._known.is_dos else self._known.path

    @property
    def path_and_query(self) -> str:
        return self.absolute_path + self._known.query

    @property
    def local_path(self) -> str:
        parts = self._known
        if parts.is_dos:
            return unquote(parts.path[1:]).replace("/", "\\")
        return unquote(parts.path) if parts.scheme == "file" or "%" in parts.path else parts.path

    @property
    def query(self) -> str:
        return self._known.query

    @property
    def fragment(self) -> str:
        return self._known.fragment

    @property
    def scheme(self) -> str:
        return self._known.scheme

    @property
    def user_info(self) -> str:
        return self._known.user

    @property
    def host(self) -> str:
        return self._known.host

    @property
    def dns_safe_host(self) -> str:
        return self._known.host.strip("[]")

    @property
    def idn_host(self) -> str:
        host = self.dns_safe_host
        return host if host.isascii() else host.encode("idna").decode("ascii")

    @property
    def authority(self) -> str:
        parts = self._known
        return parts.host if self.is_default_port else f"{parts.host}:{parts.port}"

    @property
    def port(self) -> int:
        return self._known.port

    @property
    def is_default_port(self) -> bool:
        return self._known.port == DEFAULT_PORTS.get(self._known.scheme, -1)

    @property
    def is_file(self) -> bool:
        return self._known.scheme == "file"

    @property
    def is_unc(self) -> bool:
        return self._known.scheme == "file" and bool(self._known.host)

    @property
    def is_loopback(self) -> bool:
        parts = self._known
        host = parts.host.lower()
        is_named = host in ("localhost", "loopback", "[::1]") or host.startswith("127.")
        return is_named or (parts.scheme == "file" and not host)

    @property
    def host_name_type(self) -> EnumValue:
        parts = self._known
        empty = "Basic" if "//" in parts.prefix else "Unknown"
        name = host_kind(parts.host).replace("Unknown", "Basic") if parts.host else empty
        return enum_value("System.UriHostNameType", name)

    @property
    def segments(self) -> list[str]:
        path = self._known.path
        if not path:
            return []
        parts = path.split("/")
        found = [f"{part}/" for part in parts[:-1]]
        return [*found, parts[-1]] if parts[-1] else found

    @property
    def user_escaped(self) -> bool:
        return False

    def get_left_part(self, part: int) -> str:
        """`part` 0: scheme, 1: authority, 2: path, 3: query."""
        parts = self._known
        if part == 0:
            return parts.prefix[: parts.prefix.find(":") + 1] + "//" * ("//" in parts.prefix)
        pieces = [parts.prefix, parts.path, parts.query]
        return "".join(pieces[: int(part)])

    def make_relative_uri(self, target: Uri) -> Uri:
        mine, theirs = self._known, target._known
        if mine.prefix != theirs.prefix:
            return target
        first, second = mine.path.split("/"), theirs.path.split("/")
        same = 0
        while same < min(len(first), len(second)) - 1 and first[same] == second[same]:
            same += 1
        path = "../" * (len(first) - same - 1) + "/".join(second[same:])
        if not path and first != second:
            path = "./"
        if first == second:
            path = ""
        return Uri(path + theirs.query + theirs.fragment, RELATIVE)

    def make_relative(self, target: Uri) -> str:
        return str(self.make_relative_uri(target))

    def is_base_of(self, other: Uri) -> bool:
        mine, theirs = self._known, other.parts
        if theirs is None:
            return True
        folder = mine.path.rpartition("/")[0] + "/"
        return mine.prefix == theirs.prefix and theirs.path.startswith(folder)

    def is_well_formed_original_string(self) -> bool:
        return _is_well_formed(self.original_string, self.parts is not None)

    def get_components(self, components: int, form: int) -> str:
        """Bits: 1 scheme, 2 user, 4 host, 8 port, 16 path, 32 query, 64 fragment, 128 port
        always.
        """
        return _components(self._known, int(components), int(form))

    def to_string(self) -> str:
        return str(self)

    equals = __eq__
    get_hash_code = __hash__


class UriMembers(Uri):
    """The static members beside the others."""

    __slots__ = ()
    scheme_delimiter: ClassVar[str] = "://"
    uri_scheme_file, uri_scheme_ftp, uri_scheme_sftp = "file", "ftp", "sftp"
    uri_scheme_ftps, uri_scheme_gopher, uri_scheme_http = "ftps", "gopher", "http"
    uri_scheme_https, uri_scheme_ws, uri_scheme_wss = "https", "ws", "wss"
    uri_scheme_mailto, uri_scheme_news, uri_scheme_nntp = "mailto", "news", "nntp"
    uri_scheme_ssh, uri_scheme_telnet = "ssh", "telnet"
    uri_scheme_net_tcp, uri_scheme_net_pipe = "net.tcp", "net.pipe"

    @staticmethod
    def new(first: object, second: object = ABSOLUTE, *rest: object) -> Uri:
        return Uri.new(first, second, *rest)

    @staticmethod
    def op_equality(left: object, right: object) -> bool:
        return left == right

    @staticmethod
    def op_inequality(left: object, right: object) -> bool:
        return left != right

    @staticmethod
    def try_create(first: object, second: object, result: Any) -> bool:
        result.value = None
        if first is None or second is None:
            return False
        try:
            result.value = Uri.new(first, second)
        except (UriFormatException, ArgumentNullException, InvalidOperationException):
            return False
        return True

    @staticmethod
    def is_well_formed_uri_string(text: str, kind: int) -> bool:
        try:
            made = Uri(text, int(kind))
        except (UriFormatException, ArgumentNullException):
            return False
        return made.is_well_formed_original_string()

    @staticmethod
    def check_host_name(name: str) -> EnumValue:
        return enum_value("System.UriHostNameType", host_kind(name) if name else "Unknown")

    @staticmethod
    def check_scheme_name(name: str) -> bool:
        return bool(name) and is_scheme(name)

    @staticmethod
    def escape_data_string(text: str) -> str:
        if text is None:
            raise ArgumentNullException("stringToEscape")
        return escape(text, "-._~")

    @staticmethod
    def escape_uri_string(text: str) -> str:
        return escape(text, "-._~:/?#[]@!$&'()*+,;=%")

    @staticmethod
    def unescape_data_string(text: str) -> str:
        if text is None:
            raise ArgumentNullException("stringToUnescape")
        return unquote(text)

    @staticmethod
    def hex_escape(letter: str) -> str:
        return f"%{ord(letter):02X}"

    @staticmethod
    def is_hex_digit(letter: str) -> bool:
        return letter in "0123456789abcdefABCDEF"

    @staticmethod
    def from_hex(letter: str) -> int:
        return int(letter, 16)

    @staticmethod
    def is_hex_encoding(text: str, index: int) -> bool:
        part = text[index : index + 3]
        return len(part) == 3 and part[0] == "%" and all(map(UriMembers.is_hex_digit, part[1:]))

    @staticmethod
    def compare(left: Uri, right: Uri, parts: int, form: int, comparison: object) -> int:
        first, second = left.get_components(parts, form), right.get_components(parts, form)
        return compare_as(first, second, comparison_name(comparison))


def combine(base: Uri, relative: Any) -> Uri:
    """A relative URI seen from another; an absolute one stays itself."""
    if not base.is_absolute_uri:
        raise InvalidOperationException(_NOT_ABSOLUTE)
    text = relative.original_string if isinstance(relative, Uri) else relative or ""
    whole = read_uri(text)
    if whole is not None and not text.startswith("/"):
        return Uri(text)
    known = base._known
    if text.startswith("//"):
        return Uri(f"{known.scheme}:{text}")
    head, mark, fragment = text.partition("#")
    path, question, query = head.partition("?")
    if not path:
        query_part = f"?{query}" if question else known.query
        return Uri(known.prefix + known.path + query_part + mark + fragment)
    return Uri(known.prefix + merge_paths(known.path, path) + question + query + mark + fragment)


def _is_well_formed(text: str, is_absolute: bool) -> bool:
    allowed = frozenset("-._~:/?#[]@!$&'()*+,;=%")
    if is_absolute and "\\" in text:
        return False
    for place, letter in enumerate(text):
        if not letter.isascii():
            continue
        if not (letter.isalnum() or letter in allowed):
            return False
        if letter == "%" and not UriMembers.is_hex_encoding(text, place):
            return False
    return True


def _components(parts: UriParts, wanted: int, form: int) -> str:
    written = []
    has_host = wanted & 4
    if wanted & 1:
        written.append(parts.scheme + ("://" if has_host else ""))
    if wanted & 2 and parts.user:
        written.append(parts.user + ("@" if has_host else ""))
    if has_host:
        written.append(parts.host)
    is_default = parts.port == DEFAULT_PORTS.get(parts.scheme, -1)
    if wanted & 128 or (wanted & 8 and not is_default):
        written.append((":" if has_host else "") + str(parts.port))
    if wanted & 16:
        written.append(parts.path if has_host or wanted & 0x40000000 else parts.path.lstrip("/"))
    if wanted & 32:
        written.append(parts.query if wanted != 32 else parts.query.removeprefix("?"))
    if wanted & 64:
        written.append(parts.fragment if wanted != 64 else parts.fragment.removeprefix("#"))
    text = "".join(written)
    return unquote(text) if form == 2 else unescape_shown(text) if form == 3 else text


TYPES = describe(__file__, {"System.Uri": (Uri, UriMembers)})
