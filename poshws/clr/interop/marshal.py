"""[Marshal]: the detours that scripts take to read a SecureString; a pointer stands for the text
itself.
"""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Final

from poshws.corelib.exceptions.dotnet import ArgumentException, ArgumentNullException
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.types import Type, type_of

_NUMBERS: Final = count(0x7F0000000000, 0x1000)


_SIZES = {
    **dict.fromkeys(("SByte", "Byte", "Char"), 1),
    **dict.fromkeys(("Int16", "UInt16"), 2),
    **dict.fromkeys(("Int32", "UInt32", "Single", "Boolean"), 4),
    **dict.fromkeys(("Int64", "UInt64", "Double", "DateTime", "TimeSpan"), 8),
    **dict.fromkeys(("IntPtr", "UIntPtr"), 8),
    **dict.fromkeys(("Guid", "Decimal"), 16),
}
"""Bytes of what has a fixed form outside .NET."""


class MarshalMembers:
    """System.Runtime.InteropServices.Marshal; memory is a table of strings."""

    system_default_char_size: ClassVar[int] = 1
    system_max_dbcs_char_size: ClassVar[int] = 1
    _memory: ClassVar[dict[int, str]] = {}
    _utf8: ClassVar[set[int]] = set()
    """What of it is UTF-8; the rest is UTF-16."""

    @classmethod
    def _store(cls, text: str) -> Int64:
        pointer = Int64(next(_NUMBERS))
        cls._memory[int(pointer)] = text
        return pointer

    @classmethod
    def secure_string_to_bstr(cls, secure: Any) -> Int64:
        if secure is None:
            raise ArgumentNullException("s")
        return cls._store(secure.text)

    secure_string_to_co_task_mem_unicode = secure_string_to_bstr
    secure_string_to_global_alloc_unicode = secure_string_to_bstr

    @classmethod
    def secure_string_to_global_alloc_ansi(cls, secure: object) -> Int64:
        pointer = cls.secure_string_to_bstr(secure)
        cls._utf8.add(int(pointer))
        return pointer

    secure_string_to_co_task_mem_ansi = secure_string_to_global_alloc_ansi

    @classmethod
    def string_to_bstr(cls, text: str) -> Int64:
        return cls._store(text or "")

    @classmethod
    def string_to_co_task_mem_utf8(cls, text: str) -> Int64:
        pointer = cls._store(text or "")
        cls._utf8.add(int(pointer))
        return pointer

    string_to_h_global_uni = string_to_co_task_mem_uni = string_to_bstr
    string_to_h_global_ansi = string_to_h_global_auto = string_to_co_task_mem_utf8
    string_to_co_task_mem_ansi = string_to_co_task_mem_auto = string_to_co_task_mem_utf8

    @classmethod
    def ptr_to_string_bstr(cls, pointer: int, length: int | None = None) -> str | None:
        text = cls._memory.get(int(pointer))
        return text if text is None or length is None else text[:length]

    ptr_to_string_uni = ptr_to_string_bstr

    @classmethod
    def ptr_to_string_utf8(cls, pointer: int, length: int | None = None) -> str | None:
        """Reads UTF-8, as Auto and Ansi do on Unix: of UTF-16 memory up to the first zero byte."""
        text = cls._memory.get(int(pointer))
        if text is None:
            return None
        if int(pointer) in cls._utf8:
            return text if length is None else text[:length]
        data = text.encode("utf-16-le", "surrogatepass")
        data = data.split(b"\0", 1)[0] if length is None else data[:length]
        return data.decode("utf-8", "replace")

    ptr_to_string_auto = ptr_to_string_ansi = ptr_to_string_utf8

    @classmethod
    def free_bstr(cls, pointer: int) -> None:
        cls._memory.pop(int(pointer), None)
        cls._utf8.discard(int(pointer))

    zero_free_bstr = free_h_global = free_co_task_mem = free_bstr
    zero_free_co_task_mem_unicode = zero_free_co_task_mem_ansi = free_bstr
    zero_free_global_alloc_unicode = zero_free_global_alloc_ansi = free_bstr

    @staticmethod
    def get_last_win32_error() -> int:
        return 0

    @staticmethod
    def is_com_object(value: object) -> bool:
        return False

    @staticmethod
    def release_com_object(value: object) -> int:
        return 0

    final_release_com_object = release_com_object

    @staticmethod
    def size_of(*what: object) -> int:
        """Of a value or a type, in bytes."""
        # A generic call has its type arguments first.
        kind = unwrap(what[-1][0] if isinstance(what[-1], tuple) else what[-1])
        found = kind if isinstance(kind, Type) else type_of(kind)
        name = getattr(found.python, "underlying", "") if found.is_enum else found.full_name
        size = _SIZES.get(name.removeprefix("System."))
        if size is None:
            raise ArgumentException(
                f"Type '{found.full_name}' cannot be marshaled as an unmanaged structure; no "
                "meaningful size or offset can be computed.",
                parameter="t",
            )
        return size
