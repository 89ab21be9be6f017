"""SecureString, PSCredential and NetworkCredential; the text is only hidden from view, as on every
Unix.
"""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import (
    ArgumentOutOfRangeException,
    InvalidOperationException,
    ObjectDisposedException,
)
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.corelib.psobject import PSCustomObject, PSObject
from poshws.objects.members import get_member

_INDEX = "Index was out of range. Must be non-negative and less than the size of the collection."


class SecureString:
    """System.Security.SecureString; `text` is what it hides."""

    __slots__ = ("_text", "_is_read_only", "__weakref__")
    net_name: ClassVar[str] = "System.Security.SecureString"

    def __init__(self, text: str = "") -> None:
        self._text: str | None = text
        self._is_read_only = False

    def __str__(self) -> str:
        return self.net_name

    @property
    def text(self) -> str:
        if self._text is None:
            raise ObjectDisposedException("System.Security.SecureString")
        return self._text

    def _change(self, text: str) -> None:
        if self._is_read_only:
            raise InvalidOperationException("Instance is read-only.")
        self._text = text

    @property
    def length(self) -> int:
        return len(self.text)

    def append_char(self, letter: str) -> None:
        self._change(self.text + letter)

    def insert_at(self, index: int, letter: str) -> None:
        self._check(index, self.length)
        self._change(self.text[:index] + letter + self.text[index:])

    def set_at(self, index: int, letter: str) -> None:
        self._check(index, self.length - 1)
        self._change(self.text[:index] + letter + self.text[index + 1 :])

    def remove_at(self, index: int) -> None:
        self._check(index, self.length - 1)
        self._change(self.text[:index] + self.text[index + 1 :])

    def _check(self, index: int, last: int) -> None:
        if not 0 <= index <= last:
            raise ArgumentOutOfRangeException("index", _INDEX)

    def clear(self) -> None:
        self._change("")

    def copy(self) -> SecureString:
        return SecureString(self.text)

    def is_read_only(self) -> bool:
        return self._is_read_only

    def make_read_only(self) -> None:
        self._is_read_only = True

    def dispose(self) -> None:
        self._text = None


class NetworkCredential:
    """System.Net.NetworkCredential."""

    __slots__ = ("user_name", "secure_password", "domain", "__weakref__")
    net_name: ClassVar[str] = "System.Net.NetworkCredential"

    def __init__(self, user_name: str = "", password: Any = "", domain: str = "") -> None:
        self.user_name = user_name or ""
        self.domain = domain or ""
        is_secure = isinstance(password, SecureString)
        self.secure_password = password if is_secure else SecureString(password or "")

    @property
    def password(self) -> str:
        return self.secure_password.text

    @password.setter
    def password(self, value: str) -> None:
        self.secure_password = SecureString(value or "")

    def get_credential(self, *where: object) -> NetworkCredential:
        return self


class PSCredential:
    """System.Management.Automation.PSCredential."""

    __slots__ = ("user_name", "password", "__weakref__")
    net_name: ClassVar[str] = "System.Management.Automation.PSCredential"
    get_symmetric_encryption_key_delegate: ClassVar[None] = None

    def __init__(self, user_name: Any, password: SecureString | None = None) -> None:
        if isinstance(user_name, PSCustomObject | PSObject) and password is None:
            password = get_member(user_name, "Password")  # type: ignore[assignment]
            user_name = get_member(user_name, "UserName")
        for value, name in ((user_name, "userName"), (password, "password")):
            if not value and not isinstance(value, SecureString):
                raise PSArgumentException(
                    f'Cannot process argument because the value of argument "{name}" is not valid.'
                    f' Change the value of the "{name}" argument and run the operation again.'
                )
        assert isinstance(password, SecureString)
        self.user_name = str(user_name)
        self.password = password

    @staticmethod
    def empty() -> PSCredential:
        made = PSCredential.__new__(PSCredential)
        made.user_name, made.password = None, None  # type: ignore[assignment]
        return made

    def get_network_credential(self) -> NetworkCredential | None:
        """The user's name without what stands before a backslash or behind an at sign: the
        domain.
        """
        if self.user_name is None:  # the empty credential
            return None
        user = self.user_name.lstrip("\\")
        domain, slash, name = user.partition("\\")
        if not slash:
            name, at, domain = user.rpartition("@") if "@" in user else (user, "", "")
        return NetworkCredential(name, self.password, domain)

    @staticmethod
    def op_explicit(credential: PSCredential) -> NetworkCredential | None:
        return None if credential is None else credential.get_network_credential()


TYPES = describe(
    __file__,
    {
        "System.Net.NetworkCredential": NetworkCredential,
        "System.Security.SecureString": SecureString,
        "System.Management.Automation.PSCredential": PSCredential,
    },
)
