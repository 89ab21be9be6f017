"""Every exception that a script can meet, .NET's and PowerShell's, to import from one place."""

from __future__ import annotations

from poshws.values.net_exceptions import (
    AggregateException as AggregateException,
)
from poshws.values.net_exceptions import (
    AmbiguousMatchException as AmbiguousMatchException,
)
from poshws.values.net_exceptions import (
    ApplicationException as ApplicationException,
)
from poshws.values.net_exceptions import (
    ArgumentException as ArgumentException,
)
from poshws.values.net_exceptions import (
    ArgumentNullException as ArgumentNullException,
)
from poshws.values.net_exceptions import (
    ArgumentOutOfRangeException as ArgumentOutOfRangeException,
)
from poshws.values.net_exceptions import (
    ArithmeticException as ArithmeticException,
)
from poshws.values.net_exceptions import (
    ArrayTypeMismatchException as ArrayTypeMismatchException,
)
from poshws.values.net_exceptions import (
    CollectionModified as CollectionModified,
)
from poshws.values.net_exceptions import (
    CryptographicException as CryptographicException,
)
from poshws.values.net_exceptions import (
    CultureNotFoundException as CultureNotFoundException,
)
from poshws.values.net_exceptions import (
    DirectoryNotFoundException as DirectoryNotFoundException,
)
from poshws.values.net_exceptions import (
    DivideByZeroException as DivideByZeroException,
)
from poshws.values.net_exceptions import (
    EndOfStreamException as EndOfStreamException,
)
from poshws.values.net_exceptions import (
    ExternalException as ExternalException,
)
from poshws.values.net_exceptions import (
    FileNotFoundException as FileNotFoundException,
)
from poshws.values.net_exceptions import (
    FormatException as FormatException,
)
from poshws.values.net_exceptions import (
    HttpRequestException as HttpRequestException,
)
from poshws.values.net_exceptions import (
    IndexOutOfRangeException as IndexOutOfRangeException,
)
from poshws.values.net_exceptions import (
    InvalidCastException as InvalidCastException,
)
from poshws.values.net_exceptions import (
    InvalidOperationException as InvalidOperationException,
)
from poshws.values.net_exceptions import (
    IOException as IOException,
)
from poshws.values.net_exceptions import (
    KeyNotFoundException as KeyNotFoundException,
)
from poshws.values.net_exceptions import (
    MemberAccessException as MemberAccessException,
)
from poshws.values.net_exceptions import (
    MissingMemberException as MissingMemberException,
)
from poshws.values.net_exceptions import (
    MissingMethodException as MissingMethodException,
)
from poshws.values.net_exceptions import (
    NetException as NetException,
)
from poshws.values.net_exceptions import (
    NotImplementedException as NotImplementedException,
)
from poshws.values.net_exceptions import (
    NotSupportedException as NotSupportedException,
)
from poshws.values.net_exceptions import (
    NullReferenceException as NullReferenceException,
)
from poshws.values.net_exceptions import (
    ObjectDisposedException as ObjectDisposedException,
)
from poshws.values.net_exceptions import (
    OperationCanceledException as OperationCanceledException,
)
from poshws.values.net_exceptions import (
    OutOfMemoryException as OutOfMemoryException,
)
from poshws.values.net_exceptions import (
    OverflowException as OverflowException,
)
from poshws.values.net_exceptions import (
    PathTooLongException as PathTooLongException,
)
from poshws.values.net_exceptions import (
    PlatformNotSupportedException as PlatformNotSupportedException,
)
from poshws.values.net_exceptions import (
    RankException as RankException,
)
from poshws.values.net_exceptions import (
    RegexParseException as RegexParseException,
)
from poshws.values.net_exceptions import (
    SecurityException as SecurityException,
)
from poshws.values.net_exceptions import (
    SemaphoreFullException as SemaphoreFullException,
)
from poshws.values.net_exceptions import (
    SocketException as SocketException,
)
from poshws.values.net_exceptions import (
    StackOverflowException as StackOverflowException,
)
from poshws.values.net_exceptions import (
    SynchronizationLockException as SynchronizationLockException,
)
from poshws.values.net_exceptions import (
    SystemException as SystemException,
)
from poshws.values.net_exceptions import (
    TaskCanceledException as TaskCanceledException,
)
from poshws.values.net_exceptions import (
    ThreadStateException as ThreadStateException,
)
from poshws.values.net_exceptions import (
    TimeoutException as TimeoutException,
)
from poshws.values.net_exceptions import (
    TimeZoneNotFoundException as TimeZoneNotFoundException,
)
from poshws.values.net_exceptions import (
    TypeInitializationException as TypeInitializationException,
)
from poshws.values.net_exceptions import (
    TypeLoadException as TypeLoadException,
)
from poshws.values.net_exceptions import (
    UnauthorizedAccessException as UnauthorizedAccessException,
)
from poshws.values.net_exceptions import (
    UriFormatException as UriFormatException,
)
from poshws.values.net_exceptions import (
    WaitHandleCannotBeOpenedException as WaitHandleCannotBeOpenedException,
)
from poshws.values.net_exceptions import (
    WebException as WebException,
)
from poshws.values.net_exceptions import (
    WebSocketException as WebSocketException,
)
from poshws.values.net_exceptions import (
    Win32Exception as Win32Exception,
)
from poshws.values.net_exceptions import (
    XmlException as XmlException,
)
from poshws.values.powershell_exceptions import (
    ActionPreferenceStopException as ActionPreferenceStopException,
)
from poshws.values.powershell_exceptions import (
    ApplicationFailedException as ApplicationFailedException,
)
from poshws.values.powershell_exceptions import (
    ArgumentTransformationMetadataException as ArgumentTransformationMetadataException,
)
from poshws.values.powershell_exceptions import (
    CmdletInvocationException as CmdletInvocationException,
)
from poshws.values.powershell_exceptions import (
    CmdletProviderInvocationException as CmdletProviderInvocationException,
)
from poshws.values.powershell_exceptions import (
    CommandNotFoundException as CommandNotFoundException,
)
from poshws.values.powershell_exceptions import (
    DriveNotFoundException as DriveNotFoundException,
)
from poshws.values.powershell_exceptions import (
    ExtendedTypeSystemException as ExtendedTypeSystemException,
)
from poshws.values.powershell_exceptions import (
    GetValueException as GetValueException,
)
from poshws.values.powershell_exceptions import (
    GetValueInvocationException as GetValueInvocationException,
)
from poshws.values.powershell_exceptions import (
    HaltCommandException as HaltCommandException,
)
from poshws.values.powershell_exceptions import (
    HttpResponseException as HttpResponseException,
)
from poshws.values.powershell_exceptions import (
    IncompleteParseException as IncompleteParseException,
)
from poshws.values.powershell_exceptions import (
    ItemNotFoundException as ItemNotFoundException,
)
from poshws.values.powershell_exceptions import (
    MetadataException as MetadataException,
)
from poshws.values.powershell_exceptions import (
    MethodException as MethodException,
)
from poshws.values.powershell_exceptions import (
    MethodInvocationException as MethodInvocationException,
)
from poshws.values.powershell_exceptions import (
    NativeCommandExitException as NativeCommandExitException,
)
from poshws.values.powershell_exceptions import (
    ParameterBindingArgumentTransformationException as ParameterBindingArgumentTransformationException,  # noqa: E501
)
from poshws.values.powershell_exceptions import (
    ParameterBindingException as ParameterBindingException,
)
from poshws.values.powershell_exceptions import (
    ParameterBindingValidationException as ParameterBindingValidationException,
)
from poshws.values.powershell_exceptions import (
    ParseException as ParseException,
)
from poshws.values.powershell_exceptions import (
    ParsingMetadataException as ParsingMetadataException,
)
from poshws.values.powershell_exceptions import (
    PipelineStoppedException as PipelineStoppedException,
)
from poshws.values.powershell_exceptions import (
    ProcessCommandException as ProcessCommandException,
)
from poshws.values.powershell_exceptions import (
    PropertyNotFoundException as PropertyNotFoundException,
)
from poshws.values.powershell_exceptions import (
    ProviderInvocationException as ProviderInvocationException,
)
from poshws.values.powershell_exceptions import (
    ProviderNotFoundException as ProviderNotFoundException,
)
from poshws.values.powershell_exceptions import (
    PSArgumentException as PSArgumentException,
)
from poshws.values.powershell_exceptions import (
    PSArgumentNullException as PSArgumentNullException,
)
from poshws.values.powershell_exceptions import (
    PSArgumentOutOfRangeException as PSArgumentOutOfRangeException,
)
from poshws.values.powershell_exceptions import (
    PSInvalidCastException as PSInvalidCastException,
)
from poshws.values.powershell_exceptions import (
    PSInvalidOperationException as PSInvalidOperationException,
)
from poshws.values.powershell_exceptions import (
    PSNotImplementedException as PSNotImplementedException,
)
from poshws.values.powershell_exceptions import (
    PSNotSupportedException as PSNotSupportedException,
)
from poshws.values.powershell_exceptions import (
    PSObjectDisposedException as PSObjectDisposedException,
)
from poshws.values.powershell_exceptions import (
    PSSecurityException as PSSecurityException,
)
from poshws.values.powershell_exceptions import (
    RecordedException as RecordedException,
)
from poshws.values.powershell_exceptions import (
    RemoteException as RemoteException,
)
from poshws.values.powershell_exceptions import (
    RuntimeException as RuntimeException,
)
from poshws.values.powershell_exceptions import (
    ScriptCallDepthException as ScriptCallDepthException,
)
from poshws.values.powershell_exceptions import (
    ScriptRequiresException as ScriptRequiresException,
)
from poshws.values.powershell_exceptions import (
    ServiceCommandException as ServiceCommandException,
)
from poshws.values.powershell_exceptions import (
    SessionStateException as SessionStateException,
)
from poshws.values.powershell_exceptions import (
    SessionStateOverflowException as SessionStateOverflowException,
)
from poshws.values.powershell_exceptions import (
    SessionStateUnauthorizedAccessException as SessionStateUnauthorizedAccessException,
)
from poshws.values.powershell_exceptions import (
    SetValueException as SetValueException,
)
from poshws.values.powershell_exceptions import (
    SetValueInvocationException as SetValueInvocationException,
)
from poshws.values.powershell_exceptions import (
    ValidationMetadataException as ValidationMetadataException,
)
from poshws.values.powershell_exceptions import (
    WildcardPatternException as WildcardPatternException,
)
from poshws.values.powershell_exceptions import (
    WriteErrorException as WriteErrorException,
)
