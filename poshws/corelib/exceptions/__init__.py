"""Every exception that a script can meet, .NET's and PowerShell's, to import from one place."""

from __future__ import annotations

from poshws.corelib.exceptions.dotnet import AggregateException as AggregateException
from poshws.corelib.exceptions.dotnet import AmbiguousMatchException as AmbiguousMatchException
from poshws.corelib.exceptions.dotnet import ApplicationException as ApplicationException
from poshws.corelib.exceptions.dotnet import ArgumentException as ArgumentException
from poshws.corelib.exceptions.dotnet import ArgumentNullException as ArgumentNullException
from poshws.corelib.exceptions.dotnet import (
    ArgumentOutOfRangeException as ArgumentOutOfRangeException,
)
from poshws.corelib.exceptions.dotnet import ArithmeticException as ArithmeticException
from poshws.corelib.exceptions.dotnet import (
    ArrayTypeMismatchException as ArrayTypeMismatchException,
)
from poshws.corelib.exceptions.dotnet import CollectionModified as CollectionModified
from poshws.corelib.exceptions.dotnet import CryptographicException as CryptographicException
from poshws.corelib.exceptions.dotnet import CultureNotFoundException as CultureNotFoundException
from poshws.corelib.exceptions.dotnet import (
    DirectoryNotFoundException as DirectoryNotFoundException,
)
from poshws.corelib.exceptions.dotnet import DivideByZeroException as DivideByZeroException
from poshws.corelib.exceptions.dotnet import EndOfStreamException as EndOfStreamException
from poshws.corelib.exceptions.dotnet import ExternalException as ExternalException
from poshws.corelib.exceptions.dotnet import FileNotFoundException as FileNotFoundException
from poshws.corelib.exceptions.dotnet import FormatException as FormatException
from poshws.corelib.exceptions.dotnet import HttpRequestException as HttpRequestException
from poshws.corelib.exceptions.dotnet import IndexOutOfRangeException as IndexOutOfRangeException
from poshws.corelib.exceptions.dotnet import InvalidCastException as InvalidCastException
from poshws.corelib.exceptions.dotnet import InvalidOperationException as InvalidOperationException
from poshws.corelib.exceptions.dotnet import IOException as IOException
from poshws.corelib.exceptions.dotnet import KeyNotFoundException as KeyNotFoundException
from poshws.corelib.exceptions.dotnet import MemberAccessException as MemberAccessException
from poshws.corelib.exceptions.dotnet import MissingMemberException as MissingMemberException
from poshws.corelib.exceptions.dotnet import MissingMethodException as MissingMethodException
from poshws.corelib.exceptions.dotnet import NetException as NetException
from poshws.corelib.exceptions.dotnet import NotImplementedException as NotImplementedException
from poshws.corelib.exceptions.dotnet import NotSupportedException as NotSupportedException
from poshws.corelib.exceptions.dotnet import NullReferenceException as NullReferenceException
from poshws.corelib.exceptions.dotnet import ObjectDisposedException as ObjectDisposedException
from poshws.corelib.exceptions.dotnet import (
    OperationCanceledException as OperationCanceledException,
)
from poshws.corelib.exceptions.dotnet import OutOfMemoryException as OutOfMemoryException
from poshws.corelib.exceptions.dotnet import OverflowException as OverflowException
from poshws.corelib.exceptions.dotnet import PathTooLongException as PathTooLongException
from poshws.corelib.exceptions.dotnet import (
    PlatformNotSupportedException as PlatformNotSupportedException,
)
from poshws.corelib.exceptions.dotnet import RankException as RankException
from poshws.corelib.exceptions.dotnet import RegexParseException as RegexParseException
from poshws.corelib.exceptions.dotnet import SecurityException as SecurityException
from poshws.corelib.exceptions.dotnet import SemaphoreFullException as SemaphoreFullException
from poshws.corelib.exceptions.dotnet import SocketException as SocketException
from poshws.corelib.exceptions.dotnet import StackOverflowException as StackOverflowException
from poshws.corelib.exceptions.dotnet import (
    SynchronizationLockException as SynchronizationLockException,
)
from poshws.corelib.exceptions.dotnet import SystemException as SystemException
from poshws.corelib.exceptions.dotnet import TaskCanceledException as TaskCanceledException
from poshws.corelib.exceptions.dotnet import ThreadStateException as ThreadStateException
from poshws.corelib.exceptions.dotnet import TimeoutException as TimeoutException
from poshws.corelib.exceptions.dotnet import TimeZoneNotFoundException as TimeZoneNotFoundException
from poshws.corelib.exceptions.dotnet import (
    TypeInitializationException as TypeInitializationException,
)
from poshws.corelib.exceptions.dotnet import TypeLoadException as TypeLoadException
from poshws.corelib.exceptions.dotnet import (
    UnauthorizedAccessException as UnauthorizedAccessException,
)
from poshws.corelib.exceptions.dotnet import UriFormatException as UriFormatException
from poshws.corelib.exceptions.dotnet import (
    WaitHandleCannotBeOpenedException as WaitHandleCannotBeOpenedException,
)
from poshws.corelib.exceptions.dotnet import WebException as WebException
from poshws.corelib.exceptions.dotnet import WebSocketException as WebSocketException
from poshws.corelib.exceptions.dotnet import Win32Exception as Win32Exception
from poshws.corelib.exceptions.dotnet import XmlException as XmlException
from poshws.corelib.exceptions.powershell import (
    ActionPreferenceStopException as ActionPreferenceStopException,
)
from poshws.corelib.exceptions.powershell import (
    ApplicationFailedException as ApplicationFailedException,
)
from poshws.corelib.exceptions.powershell import (
    ArgumentTransformationMetadataException as ArgumentTransformationMetadataException,
)
from poshws.corelib.exceptions.powershell import (
    CmdletInvocationException as CmdletInvocationException,
)
from poshws.corelib.exceptions.powershell import (
    CmdletProviderInvocationException as CmdletProviderInvocationException,
)
from poshws.corelib.exceptions.powershell import (
    CommandNotFoundException as CommandNotFoundException,
)
from poshws.corelib.exceptions.powershell import DriveNotFoundException as DriveNotFoundException
from poshws.corelib.exceptions.powershell import (
    ExtendedTypeSystemException as ExtendedTypeSystemException,
)
from poshws.corelib.exceptions.powershell import GetValueException as GetValueException
from poshws.corelib.exceptions.powershell import (
    GetValueInvocationException as GetValueInvocationException,
)
from poshws.corelib.exceptions.powershell import HaltCommandException as HaltCommandException
from poshws.corelib.exceptions.powershell import HttpResponseException as HttpResponseException
from poshws.corelib.exceptions.powershell import (
    IncompleteParseException as IncompleteParseException,
)
from poshws.corelib.exceptions.powershell import ItemNotFoundException as ItemNotFoundException
from poshws.corelib.exceptions.powershell import MetadataException as MetadataException
from poshws.corelib.exceptions.powershell import MethodException as MethodException
from poshws.corelib.exceptions.powershell import (
    MethodInvocationException as MethodInvocationException,
)
from poshws.corelib.exceptions.powershell import (
    NativeCommandExitException as NativeCommandExitException,
)
from poshws.corelib.exceptions.powershell import (
    ParameterBindingArgumentTransformationException as ParameterBindingArgumentTransformationException,  # noqa: E501
)
from poshws.corelib.exceptions.powershell import (
    ParameterBindingException as ParameterBindingException,
)
from poshws.corelib.exceptions.powershell import (
    ParameterBindingValidationException as ParameterBindingValidationException,
)
from poshws.corelib.exceptions.powershell import ParseException as ParseException
from poshws.corelib.exceptions.powershell import (
    ParsingMetadataException as ParsingMetadataException,
)
from poshws.corelib.exceptions.powershell import (
    PipelineStoppedException as PipelineStoppedException,
)
from poshws.corelib.exceptions.powershell import ProcessCommandException as ProcessCommandException
from poshws.corelib.exceptions.powershell import (
    PropertyNotFoundException as PropertyNotFoundException,
)
from poshws.corelib.exceptions.powershell import (
    ProviderInvocationException as ProviderInvocationException,
)
from poshws.corelib.exceptions.powershell import (
    ProviderNotFoundException as ProviderNotFoundException,
)
from poshws.corelib.exceptions.powershell import PSArgumentException as PSArgumentException
from poshws.corelib.exceptions.powershell import PSArgumentNullException as PSArgumentNullException
from poshws.corelib.exceptions.powershell import (
    PSArgumentOutOfRangeException as PSArgumentOutOfRangeException,
)
from poshws.corelib.exceptions.powershell import PSInvalidCastException as PSInvalidCastException
from poshws.corelib.exceptions.powershell import (
    PSInvalidOperationException as PSInvalidOperationException,
)
from poshws.corelib.exceptions.powershell import (
    PSNotImplementedException as PSNotImplementedException,
)
from poshws.corelib.exceptions.powershell import PSNotSupportedException as PSNotSupportedException
from poshws.corelib.exceptions.powershell import (
    PSObjectDisposedException as PSObjectDisposedException,
)
from poshws.corelib.exceptions.powershell import PSSecurityException as PSSecurityException
from poshws.corelib.exceptions.powershell import RecordedException as RecordedException
from poshws.corelib.exceptions.powershell import RemoteException as RemoteException
from poshws.corelib.exceptions.powershell import RuntimeException as RuntimeException
from poshws.corelib.exceptions.powershell import (
    ScriptCallDepthException as ScriptCallDepthException,
)
from poshws.corelib.exceptions.powershell import ScriptRequiresException as ScriptRequiresException
from poshws.corelib.exceptions.powershell import ServiceCommandException as ServiceCommandException
from poshws.corelib.exceptions.powershell import SessionStateException as SessionStateException
from poshws.corelib.exceptions.powershell import (
    SessionStateOverflowException as SessionStateOverflowException,
)
from poshws.corelib.exceptions.powershell import (
    SessionStateUnauthorizedAccessException as SessionStateUnauthorizedAccessException,
)
from poshws.corelib.exceptions.powershell import SetValueException as SetValueException
from poshws.corelib.exceptions.powershell import (
    SetValueInvocationException as SetValueInvocationException,
)
from poshws.corelib.exceptions.powershell import (
    ValidationMetadataException as ValidationMetadataException,
)
from poshws.corelib.exceptions.powershell import (
    WildcardPatternException as WildcardPatternException,
)
from poshws.corelib.exceptions.powershell import WriteErrorException as WriteErrorException
