"""[version] and [semver]: versions as numbers with points between, with or without labels."""

from __future__ import annotations

import re
from functools import total_ordering
from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.system.comparable import ComparableMembers
from poshws.clr.system.timespans import attempt
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    FormatException,
)
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.corelib.numerics.parse import parse_integer

_SEMANTIC: Final = re.compile(
    r"(?P<major>\d+)(?:\.(?P<minor>\d+))?(?:\.(?P<patch>\d+))?"
    r"(?:-(?P<pre>[.0-9A-Za-z-]*[0-9A-Za-z]))?(?:\+(?P<build>[.0-9A-Za-z-]*[0-9A-Za-z]))?",
    re.ASCII,
)


@total_ordering
class Version:
    """System.Version; parts that are not given are -1."""

    __slots__ = ("major", "minor", "build", "revision")
    net_name: ClassVar[str] = "System.Version"

    def __init__(self, major: int = 0, minor: int = 0, build: int = -1, revision: int = -1) -> None:
        self.major, self.minor = major, minor
        self.build, self.revision = build, revision

    @property
    def parts(self) -> tuple[int, int, int, int]:
        return self.major, self.minor, self.build, self.revision

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other: Version) -> bool:
        return self.parts < other.parts

    def __hash__(self) -> int:
        return hash(self.parts)

    def __str__(self) -> str:
        return ".".join(str(part) for part in self.parts if part >= 0)

    def __repr__(self) -> str:
        return f"Version({self})"


def parse_version(text: str) -> Version:
    """Two to four numbers; raises ArgumentException, FormatException or OverflowException."""
    parts = text.split(".")
    if not 2 <= len(parts) <= 4:
        raise ArgumentException(
            "Version string portion was too short or too long.", parameter="input"
        )
    numbers = [parse_integer(part, int) for part in parts]
    for number, name in zip(numbers, ("input", "input", "build", "revision"), strict=False):
        if number < 0:
            raise _negative(number, name)
    return Version(*numbers)


def _negative(number: int, name: str) -> ArgumentOutOfRangeException:
    text = f"{name} ('{number}') must be a non-negative value."
    return ArgumentOutOfRangeException(name, text, number)


class VersionMembers(ComparableMembers):
    """System.Version."""

    simple_name = "Version"
    compared = "version"

    @staticmethod
    def new(*parts: Any) -> Version:
        if len(parts) == 1:
            if parts[0] is None:
                raise ArgumentNullException("input")
            return parse_version(parts[0])
        names = ("major", "minor", "build", "revision")
        for part, name in zip(parts, names, strict=False):
            if part < 0:
                raise _negative(part, name)
        return Version(*parts)

    @staticmethod
    def major(this: Version) -> int:
        return this.major

    @staticmethod
    def minor(this: Version) -> int:
        return this.minor

    @staticmethod
    def build(this: Version) -> int:
        return this.build

    @staticmethod
    def revision(this: Version) -> int:
        return this.revision

    @staticmethod
    def major_revision(this: Version) -> int:
        return this.revision >> 16

    @staticmethod
    def minor_revision(this: Version) -> int:
        number = this.revision & 0xFFFF
        return number - 65536 if number > 32767 else number

    @staticmethod
    def clone(this: Version) -> Version:
        return Version(*this.parts)

    @staticmethod
    def parse(text: str) -> Version:
        if text is None:
            raise ArgumentNullException("input")
        return parse_version(text)

    @staticmethod
    def try_parse(text: str, result: Any) -> bool:
        return attempt(result, None, lambda: parse_version(text or ""))

    @staticmethod
    def to_string(this: Version, count: int | None = None) -> str:
        if count is None:
            return str(this)
        given = sum(part >= 0 for part in this.parts)
        if not 0 <= count <= given:
            most = given if 0 <= count <= 4 else 4
            text = f"Argument must be between 0 and {most}."
            raise ArgumentException(text, parameter="fieldCount")
        return ".".join(str(part) for part in this.parts[:count])


@total_ordering
class SemanticVersion:
    """System.Management.Automation.SemanticVersion; the build label does not count in
    comparisons.
    """

    __slots__ = ("major", "minor", "patch", "pre_release_label", "build_label")
    net_name: ClassVar[str] = "System.Management.Automation.SemanticVersion"

    def __init__(
        self, major: int, minor: int = 0, patch: int = 0, pre: str = "", build: str = ""
    ) -> None:
        self.major, self.minor, self.patch = major, minor, patch
        self.pre_release_label = pre or None
        self.build_label = build or None

    @property
    def _key(self) -> tuple[Any, ...]:
        """Numbers, then no label above any; identifiers of digits count as numbers and come
        first.
        """
        label = self.pre_release_label
        parts = tuple(
            (0, int(part), "") if part.isdigit() else (1, 0, part)
            for part in (label or "").split(".")
        )
        return self.major, self.minor, self.patch, label is None, parts if label else ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SemanticVersion) and self._key == other._key

    def __lt__(self, other: SemanticVersion) -> bool:
        return bool(self._key < other._key)

    def __hash__(self) -> int:
        return hash(self._key)

    def __str__(self) -> str:
        text = f"{self.major}.{self.minor}.{self.patch}"
        if self.pre_release_label:
            text += f"-{self.pre_release_label}"
        return f"{text}+{self.build_label}" if self.build_label else text


def parse_semantic(text: str) -> SemanticVersion:
    """Raises FormatException; PowerShell's own parser forgets the text in its message."""
    if not text:
        raise FormatException("version")
    found = _SEMANTIC.fullmatch(text)
    numbers = [int(found[name] or 0) for name in ("major", "minor", "patch")] if found else []
    if found is None or max(numbers) > 2**31 - 1:
        raise FormatException("The input string '' was not in a correct format.")
    major, minor, patch = numbers
    return SemanticVersion(major, minor, patch, found["pre"] or "", found["build"] or "")


class SemanticVersionMembers(ComparableMembers):
    """System.Management.Automation.SemanticVersion."""

    simple_name = "SemanticVersion"

    @classmethod
    def compare_to(cls, this: object, other: object = None) -> int:
        if other is not None and type(other) is not type(this):
            raise _invalid("version")
        return super().compare_to(this, other)

    @staticmethod
    def new(*parts: Any) -> SemanticVersion:
        """(text), (version), or the parts, the labels last."""
        first = parts[0]
        if first is None:
            raise ArgumentNullException("version")
        if isinstance(first, str):
            return parse_semantic(first)
        if isinstance(first, Version):
            return _of_version(first)
        for part, name in zip(parts, ("major", "minor", "patch"), strict=False):
            if part < 0:
                raise _invalid(name)
        if len(parts) == 4:
            label, _, build = (parts[3] or "").partition("+")
            return SemanticVersion(*parts[:3], label, build)
        return SemanticVersion(*parts)

    @staticmethod
    def major(this: SemanticVersion) -> int:
        return this.major

    @staticmethod
    def minor(this: SemanticVersion) -> int:
        return this.minor

    @staticmethod
    def patch(this: SemanticVersion) -> int:
        return this.patch

    @staticmethod
    def pre_release_label(this: SemanticVersion) -> str | None:
        return this.pre_release_label

    @staticmethod
    def build_label(this: SemanticVersion) -> str | None:
        return this.build_label

    @staticmethod
    def op_implicit(this: SemanticVersion) -> Version:
        return Version(this.major, this.minor, this.patch)

    @staticmethod
    def parse(text: str) -> SemanticVersion:
        if text is None:
            raise ArgumentNullException("version")
        return parse_semantic(text)

    @staticmethod
    def try_parse(text: str, result: Any) -> bool:
        return attempt(result, None, lambda: parse_semantic(text or ""))

    @staticmethod
    def to_string(this: SemanticVersion) -> str:
        return str(this)


def _invalid(name: str) -> PSArgumentException:
    return PSArgumentException(
        f'Cannot process argument because the value of argument "{name}" is not valid. Change the'
        f' value of the "{name}" argument and run the operation again.'
    )


def _of_version(version: Version) -> SemanticVersion:
    if version.revision > 0:
        raise _invalid("version")
    return SemanticVersion(version.major, version.minor, max(version.build, 0))


TYPES = describe(
    __file__,
    {
        "System.Version": (Version, VersionMembers),
        "System.Management.Automation.SemanticVersion": (SemanticVersion, SemanticVersionMembers),
    },
)
