""".NET's exceptions as Python classes of the same simple name; PowerShell's own are in
`powershell_exceptions`.

Raise them like Python's: `raise ArgumentException("text", parameter="name")`. `message` is what
scripts read.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable


_ENGINE = "System.Management.Automation."


class NetException(Exception):
    """System.Exception, the root of all that a script can catch."""

    net_name: ClassVar[str] = "System.Exception"
    default_message: ClassVar[str | None] = None
    default_hresult: ClassVar[int] = -2146233088

    def __init__(self, message: str | None = None, inner: BaseException | None = None) -> None:
        super().__init__(message)
        self._message = message
        self.inner_exception: BaseException | None = inner
        self._source: str | None = None
        self.help_link: str | None = None
        self.stack_trace: str | None = None
        self.hresult = self.default_hresult
        self.data_table: Hashtable | None = None  # what `exception_data` makes when asked
        self.ended_command = False
        # A script has thrown it as a value: `throw` makes an exception around that.
        self.stands_inside = False

    @property
    def message(self) -> str:
        if self._message is not None:
            return self._message
        return self.default_message or f"Exception of type '{self.type_name}' was thrown."

    @property
    def source(self) -> str | None:
        """The assembly that threw it, unless a script said another or throws it itself."""
        if self._source is None and self.net_name.startswith(_ENGINE):
            return None if getattr(self, "was_thrown_by_throw", False) else _ENGINE[:-1]
        return self._source

    @source.setter
    def source(self, name: str | None) -> None:
        self._source = name

    @property
    def type_name(self) -> str:
        return self.net_name

    def base_exception(self) -> BaseException:
        """The innermost exception, .NET's GetBaseException."""
        found: BaseException = self
        while isinstance(found, NetException) and found.inner_exception is not None:
            found = found.inner_exception
        return found

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self._message,))


class SystemException(NetException):
    net_name = "System.SystemException"
    default_message = "System error."
    default_hresult = -2146233087


class ApplicationException(NetException):
    net_name = "System.ApplicationException"
    default_message = "Error in the application."
    default_hresult = -2146232832


class ArgumentException(SystemException):
    net_name = "System.ArgumentException"
    default_message = "Value does not fall within the expected range."
    default_hresult = -2147024809

    def __init__(
        self,
        message: str | None = None,
        inner: BaseException | None = None,
        *,
        parameter: str | None = None,
    ) -> None:
        super().__init__(message, inner)
        self.parameter_name = parameter

    @property
    def message(self) -> str:
        text = super().message
        return f"{text} (Parameter '{self.parameter_name}')" if self.parameter_name else text


class ArgumentNullException(ArgumentException):
    """The one argument is the parameter's name, as in .NET."""

    net_name = "System.ArgumentNullException"
    default_message = "Value cannot be null."
    default_hresult = -2147467261

    def __init__(self, parameter: str | None = None, message: str | None = None) -> None:
        super().__init__(message, parameter=parameter)


class ArgumentOutOfRangeException(ArgumentException):
    """The first argument is the parameter's name, as in .NET."""

    net_name = "System.ArgumentOutOfRangeException"
    default_message = "Specified argument was out of the range of valid values."
    default_hresult = -2146233086

    def __init__(
        self, parameter: str | None = None, message: str | None = None, actual_value: object = None
    ) -> None:
        super().__init__(message, parameter=parameter)
        self.actual_value = actual_value

    @property
    def message(self) -> str:
        if self.actual_value is None:
            return super().message
        return f"{super().message}\nActual value was {self.actual_value}."


class CultureNotFoundException(ArgumentException):
    net_name = "System.Globalization.CultureNotFoundException"
    default_message = "Culture is not supported."


class ArithmeticException(SystemException):
    net_name = "System.ArithmeticException"
    default_message = "Overflow or underflow in the arithmetic operation."
    default_hresult = -2147024362


class OverflowException(ArithmeticException):
    net_name = "System.OverflowException"
    default_message = "Arithmetic operation resulted in an overflow."
    default_hresult = -2146233066


class DivideByZeroException(ArithmeticException):
    net_name = "System.DivideByZeroException"
    default_message = "Attempted to divide by zero."
    default_hresult = -2147352558


class ArrayTypeMismatchException(SystemException):
    net_name = "System.ArrayTypeMismatchException"
    default_message = "Attempted to access an element as a type incompatible with the array."


class FormatException(SystemException):
    net_name = "System.FormatException"
    default_message = "One of the identified items was in an invalid format."
    default_hresult = -2146233033


class UriFormatException(FormatException):
    net_name = "System.UriFormatException"


class IndexOutOfRangeException(SystemException):
    net_name = "System.IndexOutOfRangeException"
    default_message = "Index was outside the bounds of the array."
    default_hresult = -2146233080


class InvalidCastException(SystemException):
    net_name = "System.InvalidCastException"
    default_message = "Specified cast is not valid."
    default_hresult = -2147467262


class InvalidOperationException(SystemException):
    net_name = "System.InvalidOperationException"
    default_message = "Operation is not valid due to the current state of the object."
    default_hresult = -2146233079


class CollectionModified(InvalidOperationException):
    """What an enumerator throws whose collection has changed; for a pipeline it is an error of
    the enumeration, for a loop it is as it is (`is_own`).
    """

    default_message = "Collection was modified; enumeration operation may not execute."
    is_own = False


class ObjectDisposedException(InvalidOperationException):
    """The first argument is the object's name, as in .NET."""

    net_name = "System.ObjectDisposedException"
    default_message = "Cannot access a disposed object."
    default_hresult = -2146232798

    def __init__(self, object_name: str | None = None, message: str | None = None) -> None:
        super().__init__(message)
        self.object_name = object_name or ""

    @property
    def message(self) -> str:
        if not self.object_name:
            return super().message
        return f"{super().message}\nObject name: '{self.object_name}'."


class WebException(InvalidOperationException):
    net_name = "System.Net.WebException"


class KeyNotFoundException(SystemException):
    net_name = "System.Collections.Generic.KeyNotFoundException"
    default_message = "The given key was not present in the dictionary."
    default_hresult = -2146232969


class MemberAccessException(SystemException):
    net_name = "System.MemberAccessException"
    default_message = "Cannot access member."
    default_hresult = -2146233062


class MissingMemberException(MemberAccessException):
    net_name = "System.MissingMemberException"
    default_message = "Attempted to access a missing member."


class MissingMethodException(MissingMemberException):
    net_name = "System.MissingMethodException"
    default_message = "Attempted to access a missing method."


class NotImplementedException(SystemException):
    net_name = "System.NotImplementedException"
    default_message = "The method or operation is not implemented."
    default_hresult = -2147467263


class NotSupportedException(SystemException):
    net_name = "System.NotSupportedException"
    default_message = "Specified method is not supported."
    default_hresult = -2146233067


class PlatformNotSupportedException(NotSupportedException):
    net_name = "System.PlatformNotSupportedException"
    default_message = "Operation is not supported on this platform."


class TypeInitializationException(SystemException):
    net_name = "System.TypeInitializationException"
    default_message = "The type initializer threw an exception."
    default_hresult = -2146233036


class NullReferenceException(SystemException):
    net_name = "System.NullReferenceException"
    default_message = "Object reference not set to an instance of an object."
    default_hresult = -2147467261


class OperationCanceledException(SystemException):
    net_name = "System.OperationCanceledException"
    default_message = "The operation was canceled."
    default_hresult = -2146233029


class TaskCanceledException(OperationCanceledException):
    net_name = "System.Threading.Tasks.TaskCanceledException"
    default_message = "A task was canceled."


class OutOfMemoryException(SystemException):
    net_name = "System.OutOfMemoryException"
    default_message = "Insufficient memory to continue the execution of the program."


class RankException(SystemException):
    net_name = "System.RankException"
    default_message = "Attempted to operate on an array with the incorrect number of dimensions."


class SecurityException(SystemException):
    net_name = "System.Security.SecurityException"
    default_message = "Security error."


class StackOverflowException(SystemException):
    net_name = "System.StackOverflowException"
    default_message = "Operation caused a stack overflow."


class TimeoutException(SystemException):
    net_name = "System.TimeoutException"
    default_message = "The operation has timed out."
    default_hresult = -2146233083


class UnauthorizedAccessException(SystemException):
    net_name = "System.UnauthorizedAccessException"
    default_message = "Attempted to perform an unauthorized operation."
    default_hresult = -2147024891


class IOException(SystemException):
    net_name = "System.IO.IOException"
    default_message = "I/O error occurred."
    default_hresult = -2146232800


class BadImageFormatException(NetException):
    net_name = "System.BadImageFormatException"
    default_message = "Format of the executable (.exe) or library (.dll) is invalid."


class FileNotFoundException(IOException):
    net_name = "System.IO.FileNotFoundException"
    default_message = "Unable to find the specified file."
    default_hresult = -2147024894

    def __init__(
        self,
        message: str | None = None,
        inner: BaseException | None = None,
        *,
        file_name: str | None = None,
    ) -> None:
        super().__init__(message, inner)
        self.file_name = file_name


class DirectoryNotFoundException(IOException):
    net_name = "System.IO.DirectoryNotFoundException"
    default_message = "Attempted to access a path that is not on the disk."
    default_hresult = -2147024893


class PathTooLongException(IOException):
    net_name = "System.IO.PathTooLongException"
    default_message = (
        "The specified file name or path is too long, or a component of the specified path is too "
        "long."
    )


class EndOfStreamException(IOException):
    net_name = "System.IO.EndOfStreamException"
    default_message = "Attempted to read past the end of the stream."


class ExternalException(SystemException):
    net_name = "System.Runtime.InteropServices.ExternalException"
    default_message = "External component has thrown an exception."
    default_hresult = -2147467259


class Win32Exception(ExternalException):
    net_name = "System.ComponentModel.Win32Exception"

    def __init__(self, native_error_code: int = 0, message: str | None = None) -> None:
        super().__init__(message)
        self.native_error_code = native_error_code
        if message is None and native_error_code:
            self._message = os.strerror(native_error_code)


class SocketException(Win32Exception):
    net_name = "System.Net.Sockets.SocketException"


class WebSocketException(Win32Exception):
    net_name = "System.Net.WebSockets.WebSocketException"

    def __init__(self, message: str | None = None, inner: BaseException | None = None) -> None:
        super().__init__(0, message)
        self.inner_exception = inner


class HttpRequestException(NetException):
    net_name = "System.Net.Http.HttpRequestException"


class XmlException(SystemException):
    net_name = "System.Xml.XmlException"


class CryptographicException(SystemException):
    net_name = "System.Security.Cryptography.CryptographicException"
    default_message = "Error occurred during a cryptographic operation."


class RegexParseException(ArgumentException):
    net_name = "System.Text.RegularExpressions.RegexParseException"

    def __init__(self, message: str | None = None, *, offset: int = 0) -> None:
        super().__init__(message)
        self.offset = offset


class RegexMatchTimeoutException(TimeoutException):
    """A match that took too long; `timeout` is a TimeSpan, if it is known."""

    net_name = "System.Text.RegularExpressions.RegexMatchTimeoutException"
    default_message = (
        "The Regex engine has timed out while trying to match a pattern to an input string. This "
        "can occur for many reasons, including very large inputs or excessive backtracking caused "
        "by nested quantifiers, back-references and other factors."
    )

    def __init__(self, text: str = "", pattern: str = "", timeout: object = None) -> None:
        super().__init__()
        self.text = text
        self.pattern = pattern
        self.timeout = timeout


class AggregateException(NetException):
    """Several exceptions as one; the message lists theirs."""

    net_name = "System.AggregateException"
    default_message = "One or more errors occurred."

    def __init__(
        self, message: str | None = None, inners: tuple[BaseException, ...] | BaseException = ()
    ) -> None:
        self.inner_exceptions = (inners,) if isinstance(inners, BaseException) else tuple(inners)
        first = self.inner_exceptions[0] if self.inner_exceptions else None
        super().__init__(message, first)

    @property
    def message(self) -> str:
        parts = [super().message, *(f"({inner})" for inner in self.inner_exceptions)]
        return " ".join(parts)

    def flatten(self) -> AggregateException:
        """One without others of its kind inside."""
        found: list[BaseException] = []
        for inner in self.inner_exceptions:
            more = inner.flatten() if isinstance(inner, AggregateException) else None
            found += [inner] if more is None else more.inner_exceptions
        return AggregateException(self._message, tuple(found))


class AmbiguousMatchException(SystemException):
    net_name = "System.Reflection.AmbiguousMatchException"
    default_message = "Ambiguous match found."


class TypeLoadException(SystemException):
    net_name = "System.TypeLoadException"
    default_message = "Failure has occurred while loading a type."


class TimeZoneNotFoundException(NetException):
    net_name = "System.TimeZoneNotFoundException"


class SynchronizationLockException(SystemException):
    net_name = "System.Threading.SynchronizationLockException"
    default_message = (
        "Object synchronization method was called from an unsynchronized block of code."
    )


class SemaphoreFullException(SystemException):
    net_name = "System.Threading.SemaphoreFullException"
    default_message = (
        "Adding the specified count to the semaphore would cause it to exceed its maximum count."
    )


class ThreadStateException(SystemException):
    net_name = "System.Threading.ThreadStateException"
    default_message = "Thread was in an invalid state for the operation being executed."


class WaitHandleCannotBeOpenedException(ApplicationException):
    net_name = "System.Threading.WaitHandleCannotBeOpenedException"
    default_message = "No handle of the given name exists."


class InvalidDataException(SystemException):
    net_name = "System.IO.InvalidDataException"
    default_message = "Found invalid data while decoding."


class JsonException(NetException):
    net_name = "System.Text.Json.JsonException"
