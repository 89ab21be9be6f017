"""A variable's name taken apart into scope or drive and the name behind it."""

from __future__ import annotations

_SCOPES = ("global", "local", "private", "script")


class VariablePath:
    """`user_path` as written; `scope` (Global Local Private Script) or `drive_name`, or neither.

    `unqualified_path` is the name without them. `$variable:x` is `$x`.
    """

    net_name = "System.Management.Automation.VariablePath"
    __slots__ = ("drive_name", "is_unqualified", "scope", "unqualified_path", "user_path")

    def __init__(self, user_path: str) -> None:
        self.user_path = user_path
        self.scope: str | None = None
        self.drive_name: str | None = None
        self.unqualified_path = user_path
        self.is_unqualified = True
        if ":" in user_path:
            self._split()

    def _split(self) -> None:
        head, _, rest = self.user_path.partition(":")
        if head.lower() == "variable":
            self.is_unqualified = False
            self.unqualified_path = rest
            # `variable:global:x` still names a scope; any other colon is part of the name.
            head, colon, rest = rest.partition(":")
            if colon and head.lower() in _SCOPES:
                self.scope = head.capitalize()
                self.unqualified_path = rest
            return
        if head.lower() in _SCOPES:
            self.scope = head.capitalize()
        elif head:
            self.drive_name = head
        else:
            return
        self.is_unqualified = False
        self.unqualified_path = rest

    @property
    def is_variable(self) -> bool:
        """False where a drive other than variable: is named."""
        return self.drive_name is None

    @property
    def is_drive_qualified(self) -> bool:
        """True where a drive other than variable: is named."""
        return self.drive_name is not None

    @property
    def is_unscoped_variable(self) -> bool:
        """True where a variable is named without a scope."""
        return self.scope is None and self.drive_name is None

    @property
    def is_global(self) -> bool:
        """True for `global:`."""
        return self.scope == "Global"

    @property
    def is_local(self) -> bool:
        """True for `local:`."""
        return self.scope == "Local"

    @property
    def is_private(self) -> bool:
        """True for `private:`."""
        return self.scope == "Private"

    @property
    def is_script(self) -> bool:
        """True for `script:`."""
        return self.scope == "Script"

    def __repr__(self) -> str:
        return f"VariablePath({self.user_path!r})"
