"""[System.IO.Path]: paths as text; only the temporary files touch the disk."""

from __future__ import annotations

import os
from collections.abc import Sequence

from poshws.clr.io.errors import full_path
from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import ArgumentException, ArgumentNullException
from poshws.corelib.numerics.numbers import Char

_RANDOM_LETTERS = "abcdefghijklmnopqrstuvwxyz012345"


class PathMembers:
    """System.IO.Path."""

    directory_separator_char = Char("/")
    alt_directory_separator_char = Char("/")
    volume_separator_char = Char("/")
    path_separator = Char(":")

    @staticmethod
    def invalid_path_chars() -> list[Char]:
        return [Char("\0")]

    @staticmethod
    def get_invalid_path_chars() -> list[Char]:
        return [Char("\0")]

    @staticmethod
    def get_invalid_file_name_chars() -> list[Char]:
        return [Char("\0"), Char("/")]

    @staticmethod
    def get_file_name(path: str) -> str:
        return path.rpartition("/")[2]

    @staticmethod
    def get_file_name_without_extension(path: str) -> str:
        name = path.rpartition("/")[2]
        stem, dot, _ = name.rpartition(".")
        return stem if dot else name

    @staticmethod
    def get_extension(path: str) -> str:
        """With its dot; a name that ends in a dot has none."""
        name = path.rpartition("/")[2]
        _, dot, extension = name.rpartition(".")
        return f".{extension}" if dot and extension else ""

    @staticmethod
    def has_extension(path: str) -> bool:
        return bool(PathMembers.get_extension(path))

    @staticmethod
    def change_extension(path: str, extension: str | None) -> str:
        if not path:
            return path
        folder, slash, name = path.rpartition("/")
        stem, dot, _ = name.rpartition(".")
        base = folder + slash + (stem if dot else name)
        if extension is None:
            return base
        return base + ("" if extension.startswith(".") else ".") + extension

    @staticmethod
    def get_directory_name(path: str) -> str | None:
        """Null for the root and for an empty path; runs of slashes are made one."""
        if not path or not path.strip("/"):
            return None
        folder = path.rpartition("/")[0]
        if not folder.strip("/"):
            return "/" if path.startswith("/") else ""
        parts = [part for part in folder.split("/") if part]
        return ("/" if path.startswith("/") else "") + "/".join(parts)

    @staticmethod
    def get_path_root(path: str) -> str | None:
        if not path:
            return None
        return "/" if path.startswith("/") else ""

    @staticmethod
    def is_path_rooted(path: str) -> bool:
        return bool(path) and path.startswith("/")

    is_path_fully_qualified = is_path_rooted

    @staticmethod
    def combine(*paths: str | Sequence[str]) -> str:
        """A path that begins at the root drops those before it."""
        result = ""
        for number, path in enumerate(_spread(paths)):
            if path is None:
                raise ArgumentNullException(f"path{number + 1}")
            if not path:
                continue
            if not result or path.startswith("/"):
                result = path
            else:
                result += ("" if result.endswith("/") else "/") + path
        return result

    @staticmethod
    def join(*paths: str | Sequence[str]) -> str:
        """Puts one slash between, whatever the paths begin with."""
        result = ""
        for path in _spread(paths):
            if path:
                gap = result and not result.endswith("/") and not path.startswith("/")
                result += ("/" if gap else "") + path
        return result

    @staticmethod
    def get_full_path(path: str, base: str | None = None) -> str:
        if path is None:
            raise ArgumentNullException("path")
        if not path:
            raise ArgumentException("The value cannot be an empty string.", parameter="path")
        if base is not None:
            if not base.startswith("/"):
                text = "Basepath argument is not fully qualified."
                raise ArgumentException(text, parameter="basePath")
            path = os.path.join(base, path)
        return full_path(path)

    @staticmethod
    def get_relative_path(relative_to: str, path: str) -> str:
        for value, name in ((relative_to, "relativeTo"), (path, "path")):
            if not value:
                text = "The value cannot be an empty string."
                raise ArgumentException(text, parameter=name)
        ends = path.endswith("/")
        found = os.path.relpath(full_path(path), full_path(relative_to))
        return f"{found}/" if ends and not found.endswith("/") and found != "." else found

    @staticmethod
    def ends_in_directory_separator(path: str) -> bool:
        return bool(path) and path.endswith("/")

    @staticmethod
    def trim_ending_directory_separator(path: str) -> str:
        return path[:-1] if len(path) > 1 and path.endswith("/") else path

    @staticmethod
    def exists(path: str) -> bool:
        return bool(path) and os.path.exists(path)

    @staticmethod
    def get_temp_path() -> str:
        folder = os.environ.get("TMPDIR") or "/tmp"
        return folder if folder.endswith("/") else f"{folder}/"

    @staticmethod
    def get_temp_file_name() -> str:
        import tempfile  # deferred

        handle, path = tempfile.mkstemp(".tmp", "tmp", PathMembers.get_temp_path())
        os.close(handle)
        return path

    @staticmethod
    def get_random_file_name() -> str:
        """Eight letters, a dot, three letters."""
        letters = "".join(_RANDOM_LETTERS[byte & 31] for byte in os.urandom(11))
        return f"{letters[:8]}.{letters[8:]}"


def _spread(paths: tuple[str | Sequence[str], ...]) -> list[str]:
    if len(paths) == 1 and not isinstance(paths[0], str):
        return list(paths[0])
    return list(paths)  # type: ignore[arg-type]


TYPES = describe(__file__, {"System.IO.Path": (None, PathMembers)})
