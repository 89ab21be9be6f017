"""Which module declares which .NET type. A module is imported when one of its types is first
named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from poshws.clr.metadata.metadata_only import metadata_only_declaration
from poshws.clr.reference_assemblies import (
    metadata_only_block,
    metadata_only_name,
    metadata_only_names,
)
from poshws.corelib.registry import LazyRegistry
from poshws.corelib.typesystem.core_types import exception_class

if TYPE_CHECKING:
    from types import ModuleType

    from poshws.corelib.typesystem.declare import Declaration

_NAMES: Final[dict[str, str]] = {
    ".automation.attribute_bases": (
        "System.Management.Automation: ArgumentTransformationAttribute "
        "ArgumentTypeConverterAttribute IArgumentCompleter "
        "IArgumentCompleterFactory IDynamicParameters IModuleAssemblyCleanup "
        "IModuleAssemblyInitializer IValidateSetValuesGenerator"
    ),
    ".automation.attributes": (
        "System.Management.Automation: ParameterAttribute CmdletBindingAttribute AliasAttribute "
        "DynamicClassImplementationAssemblyAttribute CmdletAttribute ValidateSetAttribute "
        "ValidateRangeAttribute ValidatePatternAttribute ValidateScriptAttribute "
        "ValidateCountAttribute ValidateLengthAttribute OutputTypeAttribute "
        "ArgumentCompleterAttribute ValidateNotNullAttribute ValidateNotNullOrEmptyAttribute "
        "ValidateNotNullOrWhiteSpaceAttribute AllowNullAttribute AllowEmptyStringAttribute "
        "AllowEmptyCollectionAttribute SupportsWildcardsAttribute HiddenAttribute "
        "ArgumentCompletionsAttribute PSTypeNameAttribute PSDefaultValueAttribute "
        "DscResourceAttribute DscPropertyAttribute ExperimentalAttribute ValidateDriveAttribute "
        "ValidateUserDriveAttribute "
        "ValidateArgumentsAttribute ValidateEnumeratedArgumentsAttribute "
        "ValidateNotNullOrAttributeBase CmdletCommonMetadataAttribute "
        "System.Management.Automation.Internal: CmdletMetadataAttribute ParsingBaseAttribute"
    ),
    ".automation.bound_parameters": "System.Management.Automation: PSBoundParametersDictionary",
    ".automation.version_table": "System.Management.Automation: PSVersionHashTable",
    ".automation.breakpoints": (
        "System.Management.Automation: Breakpoint LineBreakpoint CommandBreakpoint "
        "VariableBreakpoint"
    ),
    ".automation.code_methods": "Microsoft.PowerShell: ToStringCodeMethods",
    ".automation.commands": (
        "System.Management.Automation: ScriptBlock InvocationInfo PSModuleInfo CommandInfo "
        "FunctionInfo CmdletInfo AliasInfo ApplicationInfo ExternalScriptInfo ScriptInfo "
        "FilterInfo "
        "CommandParameterSetInfo CommandParameterInfo ParameterSetMetadata ParameterMetadata "
        "Cmdlet PSCmdlet PSScriptCmdlet SteppablePipeline EngineIntrinsics SessionState "
        "PathIntrinsics WarningRecord PSVariableIntrinsics CommandInvocationIntrinsics "
        "CmdletProviderManagementIntrinsics PagingParameters VerboseRecord DebugRecord "
        "InformationRecord PSEventArgs PSEventSubscriber"
    ),
    ".automation.completions": (
        "System.Management.Automation: CompletionResult CommandCompletion CompletionCompleters"
    ),
    ".automation.debuggers": (
        "System.Management.Automation: Debugger ScriptDebugger DebuggerStopEventArgs "
        "DebuggerCommandResults PSDebugContext"
    ),
    ".automation.drives": (
        "System.Management.Automation: PathInfo PathInfoStack PSDriveInfo ProviderInfo "
        "System.Management.Automation.Provider: ProviderCapabilities"
    ),
    ".automation.dynamic_parameters": (
        "System.Management.Automation: RuntimeDefinedParameter RuntimeDefinedParameterDictionary"
    ),
    ".automation.error_records": (
        "System.Management.Automation: ErrorRecord ErrorCategoryInfo ErrorDetails"
    ),
    ".automation.hosting.host_interfaces": (
        "System.Management.Automation.Internal.Host: InternalHost InternalHostUserInterface "
        "InternalHostRawUserInterface Microsoft.PowerShell: ConsoleHost+ConsoleColorProxy "
        "System.Management.Automation.Host: ChoiceDescription FieldDescription KeyInfo Rectangle "
        "BufferCell"
    ),
    ".automation.hosting.host_types": (
        "System.Management.Automation: HostInformationMessage Job "
        "System.Management.Automation.Runspaces: Pipeline "
        "System.Management.Automation.Host: PSHost PSHostUserInterface PSHostRawUserInterface "
        "Coordinates Size"
    ),
    ".automation.hosting.jobs": (
        "System.Management.Automation: JobStateInfo Job2 PSRemotingJob PSRemotingChildJob "
        "PSEventJob System.Management.Automation.PSTasks: PSTaskJob PSTaskChildJob PSTask "
        "Microsoft.PowerShell.ThreadJob: ThreadJob"
    ),
    ".automation.hosting.pipeline_commands": (
        "System.Management.Automation: PSCommand System.Management.Automation.Runspaces: Command "
        "CommandParameter CommandCollection CommandParameterCollection"
    ),
    ".automation.hosting.data_collections": (
        "System.Management.Automation: PSDataCollection`1 DataAddedEventArgs DataAddingEventArgs"
    ),
    ".automation.hosting.runspaces": (
        "System.Management.Automation: PowerShell PSDataStreams "
        "PSInvocationStateInfo PowerShellAsyncResult RunspaceMode RunspacePoolStateInfo "
        "System.Management.Automation.Runspaces: Runspace LocalRunspace RunspaceFactory "
        "RunspacePool InitialSessionState SessionStateVariableEntry SessionStateFunctionEntry "
        "SessionStateAliasEntry SessionStateProxy RunspaceStateInfo RunspaceState "
        "RunspaceAvailability RunspacePoolState InitialSessionStateEntryCollection`1 "
        "PSThreadOptions System.Management.Automation: PSInvocationSettings System: IAsyncResult "
        "Microsoft.PowerShell.Commands: PSRunspaceDebug System.Management.Automation.Remoting: "
        "PSSessionOption"
    ),
    ".automation.language.comment_help": "System.Management.Automation.Language: CommentHelpInfo",
    ".automation.language.parser": (
        "System.Management.Automation.Language: Parser Ast ParseError Token IScriptExtent "
        "IParameterMetadataProvider IScriptPosition InternalScriptExtent "
        "InternalScriptPosition ITypeName TypeName "
        "GenericTypeName ArrayTypeName ReflectionTypeName VariableToken NumberToken "
        "ParameterToken LabelToken StringToken StringLiteralToken StringExpandableToken "
        "RedirectionToken InputRedirectionToken MergingRedirectionToken FileRedirectionToken "
        "CodeGeneration StatementAst AttributeAst AttributeBaseAst ConfigurationDefinitionAst "
        "DynamicKeywordStatementAst FunctionDefinitionAst FunctionMemberAst MemberAst "
        "NamedAttributeArgumentAst ParameterAst PropertyMemberAst TypeConstraintAst "
        "TypeDefinitionAst ArrayExpressionAst ArrayLiteralAst AttributedExpressionAst "
        "BaseCtorInvokeMemberExpressionAst BinaryExpressionAst ConstantExpressionAst "
        "ConvertExpressionAst ErrorExpressionAst ExpandableStringExpressionAst ExpressionAst "
        "HashtableAst IndexExpressionAst InvokeMemberExpressionAst MemberExpressionAst "
        "ParenExpressionAst ScriptBlockExpressionAst StringConstantExpressionAst SubExpressionAst "
        "TernaryExpressionAst TypeExpressionAst UnaryExpressionAst UsingExpressionAst "
        "VariableExpressionAst AssignmentStatementAst ChainableAst CommandAst CommandBaseAst "
        "CommandElementAst CommandExpressionAst CommandParameterAst ErrorStatementAst "
        "FileRedirectionAst MergingRedirectionAst PipelineAst PipelineBaseAst PipelineChainAst "
        "RedirectionAst NamedBlockAst ParamBlockAst ScriptBlockAst StatementBlockAst "
        "UsingStatementAst BlockStatementAst BreakStatementAst CatchClauseAst "
        "ContinueStatementAst DataStatementAst DoUntilStatementAst DoWhileStatementAst "
        "ExitStatementAst ForEachStatementAst ForStatementAst IfStatementAst LabeledStatementAst "
        "LoopStatementAst ReturnStatementAst SwitchStatementAst ThrowStatementAst "
        "TrapStatementAst TryStatementAst WhileStatementAst System.Management.Automation: "
        "VariablePath"
    ),
    ".automation.language.ps_parser": "System.Management.Automation: PSParser PSToken PSParseError",
    ".automation.language_primitives": "System.Management.Automation: LanguagePrimitives",
    ".automation.platforms": (
        "System.Management.Automation: Platform System.Management.Automation.Internal: "
        "StringDecorated InternalTestHooks Microsoft.PowerShell.Commands: FileSystemProvider"
    ),
    ".automation.provider_intrinsics": (
        "System.Management.Automation: ProviderIntrinsics ItemCmdletProviderIntrinsics "
        "ChildItemCmdletProviderIntrinsics ContentCmdletProviderIntrinsics "
        "PropertyCmdletProviderIntrinsics LocationChangedEventArgs"
    ),
    ".automation.proxies": "System.Management.Automation: CommandMetadata ProxyCommand",
    ".automation.psobjects": (
        "System.Management.Automation: PSTypeName PSObject PSCustomObject PSNoteProperty "
        "PSScriptProperty PSAliasProperty PSScriptMethod PSPropertySet PSMemberSet PSMemberInfo "
        "PSMethod PSProperty PSCodeProperty PSVariableProperty PSCodeMethod PSMethodInfo "
        "PSParameterizedProperty System.Management.Automation.Language: NullString"
    ),
    ".automation.references": (
        "System.Management.Automation: SwitchParameter PSVariable PSReference "
        "PSReference`1 LanguagePrimitives+Null "
        "System.Management.Automation.Internal: AutomationNull"
    ),
    ".automation.results.byte_collections": "Microsoft.PowerShell.Commands: ByteCollection",
    ".automation.results.command_enums": (
        "Microsoft.PowerShell.Commands: JsonDateKind BaseCsvWritingCommand+QuoteKind "
        "BreakpointType Newtonsoft.Json: StringEscapeHandling System.Management.Automation: "
        "PSMemberViewTypes System.Net.Mail: MailPriority DeliveryNotificationOptions"
    ),
    ".automation.results.command_results": (
        "Microsoft.PowerShell.Commands: MatchInfo MatchInfoContext GroupInfo GroupInfoNoElement "
        "MemberDefinition MeasureInfo GenericMeasureInfo GenericObjectMeasureInfo TextMeasureInfo "
        "System.Management.Automation: CallStackFrame ProgressRecord VerbInfo"
    ),
    ".automation.results.commands": (
        "Microsoft.PowerShell.Commands: HistoryInfo ModuleSpecification "
        "ModuleSpecificationComparer FileHashInfo "
        "PSPropertyExpression"
    ),
    ".automation.results.json_objects": (
        "Microsoft.PowerShell.Commands: JsonObject JsonObject+ConvertToJsonContext"
    ),
    ".automation.results.markdown": (
        "Microsoft.PowerShell.MarkdownRender: PSMarkdownOptionInfo MarkdownInfo Markdig.Syntax: "
        "HeadingBlock ParagraphBlock FencedCodeBlock CodeBlock QuoteBlock ListBlock "
        "ThematicBreakBlock HtmlBlock LinkReferenceDefinitionGroup "
        "Markdig.Extensions.Tables: Table Markdig.Extensions.Alerts: AlertBlock "
        "Markdig.Extensions.CustomContainers: CustomContainer "
        "Markdig.Extensions.DefinitionLists: DefinitionList Markdig.Extensions.Figures: Figure "
        "Markdig.Extensions.Footers: FooterBlock Markdig.Extensions.Footnotes: FootnoteGroup "
        "Markdig.Extensions.Mathematics: MathBlock"
    ),
    ".automation.results.web_sessions": (
        "Microsoft.PowerShell.Commands: WebRequestSession BasicHtmlWebResponseObject "
        "WebResponseObject"
    ),
    ".automation.results.xml_results": "Microsoft.PowerShell.Commands: SelectXmlInfo",
    ".automation.serializers": "System.Management.Automation: PSSerializer",
    ".automation.styles": (
        "System.Management.Automation: PSStyle PSStyle+FormattingData PSStyle+ForegroundColor "
        "PSStyle+ProgressConfiguration PSStyle+BackgroundColor PSStyle+FileInfoFormatting "
        "PSStyle+FileInfoFormatting+FileExtensionDictionary"
    ),
    ".automation.language.static_binding": (
        "System.Management.Automation.Language: StaticParameterBinder StaticBindingResult "
        "ParameterBindingResult StaticBindingError"
    ),
    ".automation.type_accelerators": "System.Management.Automation: TypeAccelerators",
    ".automation.type_inference": (
        "System.Management.Automation: AstTypeInference PSSyntheticTypeName PSMemberNameAndType"
    ),
    ".automation.type_data": (
        "System.Management.Automation.Runspaces: TypeData TypeMemberData NotePropertyData "
        "AliasPropertyData ScriptPropertyData ScriptMethodData CodePropertyData CodeMethodData "
        "PropertySetData"
    ),
    ".automation.unix_stats": "System.Management.Automation: Platform+Unix+CommonStat",
    ".automation.wildcards": "System.Management.Automation: WildcardPattern",
    ".objects.member_sets": (
        "System.Management.Automation: PSObject PSMemberInfoIntegratingCollection`1 PSPropertyInfo "
        "System.Management.Automation.Runspaces: ConsolidatedString"
    ),
    "collections.array_lists": (
        "System.Collections: ArrayList System.Collections.Specialized: StringCollection"
    ),
    "collections.bit_arrays": "System.Collections: BitArray",
    "collections.collection_bases": (
        "System.Collections: CollectionBase System.Management.Automation: "
        "CachedValidValuesGeneratorBase"
    ),
    "collections.comparers": (
        "System: StringComparer CultureAwareComparer OrdinalCaseSensitiveComparer "
        "OrdinalIgnoreCaseComparer System.Collections.Generic: Comparer`1 EqualityComparer`1 "
        "GenericComparer`1 ObjectComparer`1 EnumComparer`1 ComparisonComparer`1 "
        "GenericEqualityComparer`1 ObjectEqualityComparer`1 EnumEqualityComparer`1 "
        "StringEqualityComparer System.Collections: Comparer CaseInsensitiveComparer "
        "StructuralComparisons StructuralComparer StructuralEqualityComparer"
    ),
    "collections.dictionaries": (
        "System.Management.Automation: DefaultParameterDictionary OrderedHashtable "
        "System.Collections: "
        "Hashtable+KeyCollection Hashtable+ValueCollection Hashtable+SyncHashtable "
        "System.Collections.Specialized: "
        "OrderedDictionary+OrderedDictionaryKeyValueCollection System.Collections: Hashtable "
        "DictionaryEntry System.Collections.Specialized: OrderedDictionary ListDictionary "
        "HybridDictionary System.Collections.ObjectModel: ReadOnlyDictionary`2 "
        "ReadOnlyDictionary`2+KeyCollection ReadOnlyDictionary`2+ValueCollection "
        "System.Collections.Specialized: ListDictionary+NodeKeyValueCollection "
        "System.Collections.Generic: Dictionary`2 KeyValuePair KeyValuePair`2 OrderedDictionary`2 "
        "System.Collections.Concurrent: ConcurrentDictionary`2"
    ),
    "collections.enumerators": (
        "System: CharEnumerator System.Text: StringRuneEnumerator System.Collections: IEnumerable "
        "IEnumerator IDictionary IList ICollection ArrayList+ArrayListEnumeratorSimple "
        "ArrayList+ArrayListEnumerator BitArray+BitArrayEnumeratorSimple "
        "System.Collections.Concurrent: ConcurrentQueue`1+<Enumerate>d__26 "
        "ConcurrentStack`1+<GetEnumerator>d__35 ConcurrentDictionary`2+Enumerator System: "
        "SZGenericArrayEnumerator`1 System.Collections.Specialized: "
        "NameObjectCollectionBase+NameObjectKeysEnumerator System.Collections: "
        "Queue+QueueEnumerator Stack+StackEnumerator "
        "Hashtable+HashtableEnumerator SortedList+SortedListEnumerator System: ArrayEnumerator "
        "System.Collections.Specialized: OrderedDictionary+OrderedDictionaryEnumerator "
        "ListDictionary+NodeEnumerator "
        "System.Collections.Generic: IEnumerable`1 IList`1 IDictionary`2 SortedList`2+Enumerator"
    ),
    "collections.linked_lists": "System.Collections.Generic: LinkedList`1 LinkedListNode`1",
    "collections.lists": (
        "System.Collections.Generic: List`1 System.Collections.ObjectModel: Collection`1 "
        "ReadOnlyCollection`1"
    ),
    "collections.name_values": (
        "System.Collections.Specialized: NameValueCollection System.Web: "
        "HttpUtility+HttpQSCollection"
    ),
    "collections.observable": (
        "System.Collections.ObjectModel: ObservableCollection`1 System.Collections.Specialized: "
        "NotifyCollectionChangedEventArgs"
    ),
    "collections.queues": (
        "System.Collections: Queue Stack System.Collections.Generic: Queue`1 Stack`1 "
        "PriorityQueue`2 System.Collections.Concurrent: ConcurrentQueue`1 ConcurrentStack`1 "
        "ConcurrentBag`1 BlockingCollection`1"
    ),
    "collections.sets": (
        "System.Collections.Generic: HashSet`1 HashSetEqualityComparer`1 "
        "SortedSetEqualityComparer`1"
    ),
    "collections.sorted_collections": (
        "System.Collections: SortedList System.Collections.Generic: SortedDictionary`2 "
        "SortedList`2 SortedSet`1 SortedSet`1+TreeSubSet SortedList`2+KeyList "
        "SortedList`2+ValueList System.Collections: SortedList+KeyList SortedList+ValueList"
    ),
    "data.components": "System.ComponentModel: BackgroundWorker",
    "data.tables": (
        "System.Data: DataTable DataRow DataColumn InternalDataCollectionBase "
        "DataColumnCollection DataRowCollection"
    ),
    "data.sets": "System.Data: DataSet DataTableCollection",
    "data.views": "System.Data: DataView DataRowView",
    "metadata.enums": (
        "System: DayOfWeek DateTimeKind ConsoleColor StringComparison StringSplitOptions "
        "MidpointRounding TypeCode ConsoleKey UriKind UriPartial UriComponents UriHostNameType "
        "EnvironmentVariableTarget Environment+SpecialFolder AttributeTargets "
        "Base64FormattingOptions GCCollectionMode PlatformID UriFormat ConsoleModifiers GCKind "
        "System.Security.AccessControl: AceFlags System.IO: FileMode FileAccess FileShare "
        "FileAttributes SearchOption SeekOrigin UnixFileMode FileOptions WatcherChangeTypes "
        "NotifyFilters System.IO.Compression: CompressionMode CompressionLevel ZipArchiveMode "
        "System.Text: NormalizationForm System.Text.RegularExpressions: RegexOptions "
        "RegexParseError System.Net: HttpStatusCode SecurityProtocolType DecompressionMethods "
        "AuthenticationSchemes HttpRequestHeader System.Net.WebSockets: WebSocketState "
        "WebSocketMessageType WebSocketCloseStatus System.Threading: ApartmentState ThreadState "
        "EventResetMode LazyThreadSafetyMode ThreadPriority System.Threading.Tasks: TaskStatus "
        "TaskCreationOptions TaskContinuationOptions System.Globalization: NumberStyles "
        "DateTimeStyles UnicodeCategory CompareOptions CalendarWeekRule TimeSpanStyles "
        "CultureTypes DigitShapes CalendarAlgorithmType System.Reflection: BindingFlags "
        "MemberTypes MethodAttributes TypeAttributes System.Management.Automation: ErrorCategory "
        "PSMemberTypes CommandTypes ActionPreference ConfirmImpact JobState PSInvocationState "
        "WildcardOptions OutputRendering CompletionResultType ValidateRangeKind SplitOptions "
        "ScopedItemOptions SessionStateEntryVisibility PSLanguageMode ModuleType ModuleAccessMode "
        "ProgressRecordType ErrorView CommandOrigin ProgressView WhereOperatorSelectionMode "
        "RemotingCapability VariableAccessMode PSTokenType DebugModes "
        "System.Management.Automation.Language: TokenKind TokenFlags System.Net.Sockets: "
        "AddressFamily SocketType ProtocolType SocketError SocketShutdown System.Diagnostics: "
        "ProcessPriorityClass ThreadPriorityLevel ProcessWindowStyle "
        "System.Runtime.InteropServices: Architecture GCHandleType System.Xml: XmlNodeType "
        "NewLineHandling Formatting XmlSpace ConformanceLevel System.Data: CommandType "
        "System.ComponentModel: ListSortDirection System.Security.Cryptography: CipherMode "
        "CryptoStreamMode PaddingMode DataProtectionScope System.Security.Authentication: "
        "SslProtocols System.Security.Cryptography.X509Certificates: X509KeyUsageFlags StoreName "
        "StoreLocation System.Text.Json: JsonValueKind JsonCommentHandling "
        "System.Net.NetworkInformation: IPStatus Microsoft.PowerShell: ExecutionPolicy "
        "ExecutionPolicyScope Microsoft.PowerShell.Commands: DisplayHintType TextEncodingType "
        "TestPathType "
        "WebRequestMethod WebAuthenticationType WebSslProtocol ExportAliasFormat "
        "System.Security.Principal: WindowsBuiltInRole System.Reflection: ProcessorArchitecture "
        "System.Management.Automation.Runspaces: AuthenticationMechanism "
        "System.Management.Automation.Runspaces: PipelineState System.Management.Automation: "
        "Platform+XDG_Type System.Management.Automation.Host: ControlKeyStates ReadKeyOptions "
        "BufferCellType Microsoft.PowerShell.Cmdletization: BehaviorOnNoMatch "
        "MethodParameterBindings Microsoft.PowerShell.Cmdletization.Xml: ConfirmImpact "
        "ItemsChoiceType Microsoft.PowerShell.Commands: OpenMode OutTarget SessionFilterState "
        "UpdateHelpScope System.Management.Automation: Alignment BreakpointUpdateType "
        "CopyContainers DSCResourceRunAsCredential DebuggerResumeAction DisplayEntryValueType "
        "ImplementedAsType JobThreadOptions NativeArgumentPassingStyle PSCredentialTypes "
        "TypeInferenceRuntimePermissions "
        "PSCredentialUIOptions PSModuleAutoLoadingPreference PSTransactionStatus "
        "PowerShellStreamType RemoteStreamOptions RemotingBehavior ResolutionPurpose "
        "ReturnContainers RollbackSeverity SessionCapabilities SessionStateCategory "
        "ShouldProcessReason SignatureStatus SignatureType SigningOption "
        "TypeInferenceRuntimePermissions System.Management.Automation.Configuration: ConfigScope "
        "System.Management.Automation.Internal: PSMonitorRunspaceType "
        "System.Management.Automation.Language: AstVisitAction ConfigurationType "
        "DynamicKeywordBodyMode DynamicKeywordNameMode ForEachFlags MethodAttributes "
        "PropertyAttributes RedirectionStream StringConstantType SwitchFlags TypeAttributes "
        "UsingStatementKind System.Management.Automation.Remoting.Internal: PSStreamObjectType "
        "System.Management.Automation.Remoting: ProxyAccessType SessionType TransportMethodEnum "
        "System.Management.Automation.Runspaces: OutputBufferingMode "
        "PSSessionConfigurationAccessMode PipelineResultTypes RunspaceCapability "
        "RunspacePoolAvailability RunspacePoolCapability TargetMachineType "
        "System.Management.Automation.Security: SystemEnforcementMode SystemScriptFileEnforcement "
        "System.Management.Automation.Subsystem.Feedback: FeedbackDisplayLayout FeedbackTrigger "
        "System.Management.Automation.Subsystem.Prediction: PredictionClientKind "
        "PredictorFeedbackKind System.Management.Automation.Subsystem: SubsystemKind "
        "System.Management.Automation.Tracing: PowerShellTraceKeywords PowerShellTraceTask"
    ),
    "metadata.named_types": (
        "System.Management.Automation: DscLocalConfigurationManagerAttribute "
        "ValidateTrustedDataAttribute ExperimentalFeature "
        "PSListModifier PSPrimitiveDictionary ExperimentAction "
        "System.Management.Automation.Language: NoRunspaceAffinityAttribute "
        "Microsoft.Management.Infrastructure: CimClass CimConverter CimInstance CimSession "
        "CimType System.Security.AccessControl: ObjectSecurity System.Net.NetworkInformation: "
        "PhysicalAddress System.Security.Cryptography.X509Certificates: X500DistinguishedName "
        "X509Certificate"
    ),
    "diagnostics.file_versions": "System.Diagnostics: FileVersionInfo",
    "diagnostics.processes": (
        "System.Diagnostics: Process ProcessStartInfo Debug Trace StackFrame "
        "ProcessModule ProcessThread DataReceivedEventArgs"
    ),
    "diagnostics.stopwatches": "System.Diagnostics: Stopwatch",
    "diagnostics.tracing": (
        "System.Management.Automation: PSTraceSource PSTraceSourceOptions System.Diagnostics: "
        "TraceOptions SourceLevels SourceSwitch"
    ),
    "globalization.calendars": "System.Globalization: Calendar GregorianCalendar ISOWeek",
    "globalization.cultures": (
        "System.Globalization: CultureInfo NumberFormatInfo DateTimeFormatInfo TextInfo "
        "CompareInfo CharUnicodeInfo"
    ),
    "globalization.text_elements": "System.Globalization: StringInfo TextElementEnumerator",
    "globalization.time_zones": "System: TimeZone TimeZoneInfo",
    "io.compression": (
        "System.IO.Compression: ZipFile ZipFileExtensions ZipArchive ZipArchiveEntry GZipStream "
        "DeflateStream ZLibStream"
    ),
    "io.directories": "System.IO: Directory",
    "io.drives": "System.IO: DriveInfo",
    "io.file_infos": "System.IO: FileSystemInfo FileInfo DirectoryInfo",
    "io.file_system_watcher": (
        "System.IO: FileSystemWatcher FileSystemEventArgs RenamedEventArgs ErrorEventArgs "
        "WaitForChangedResult"
    ),
    "io.files": "System.IO: File",
    "io.paths": "System.IO: Path",
    "io.readers": "System.IO: StreamReader StringReader TextReader BinaryReader",
    "io.streams": "System.IO: FileStream Stream MemoryStream",
    "io.writers": "System.IO: StreamWriter StringWriter TextWriter BinaryWriter",
    "linq.enumerable": (
        "System.Linq: Enumerable Grouping`2 "
        "Enumerable+ArrayWhereIterator`1 Enumerable+ListWhereIterator`1 "
        "Enumerable+IEnumerableWhereIterator`1 Enumerable+ArraySelectIterator`2 "
        "Enumerable+ListSelectIterator`2 Enumerable+IEnumerableSelectIterator`2 "
        "Enumerable+SelectManySingleSelectorIterator`2 "
        "Enumerable+SelectManySingleSelectorIterator`3 Enumerable+GroupByIterator`2 "
        "Enumerable+GroupByIterator`3 Enumerable+OrderedIterator`2 "
        "Enumerable+ImplicitlyStableOrderedIterator`1 Enumerable+ReverseIterator`1 "
        "Enumerable+ShuffleIterator`1 Enumerable+DistinctIterator`1 "
        "Enumerable+<DistinctByIterator>d__67`2 Enumerable+UnionIterator2`1 "
        "Enumerable+<ExceptIterator>d__88`1 Enumerable+Concat2Iterator`1 "
        "Enumerable+<IntersectIterator>d__121`1 Enumerable+AppendPrepend1Iterator`1 "
        "Enumerable+<ZipIterator>d__361`2 Enumerable+<ZipIterator>d__361`3 "
        "Enumerable+<ZipIterator>d__362`3 Enumerable+<TakeRangeFromEndIterator>d__316`1 "
        "Enumerable+<SkipWhileIterator>d__281`1 Enumerable+<TakeWhileIterator>d__318`1 "
        "Enumerable+<ArrayChunkIterator>d__39`1 Enumerable+OfTypeIterator`1 "
        "Enumerable+CastICollectionIterator`1 "
    ),
    "net.addresses": "System.Net: IPAddress IPEndPoint Dns IPHostEntry",
    "net.http": (
        "System.Net.Http: HttpClient HttpClientHandler HttpRequestMessage HttpResponseMessage "
        "HttpMethod HttpContent StringContent ByteArrayContent FormUrlEncodedContent "
        "MultipartFormDataContent System.Net.Http.Headers: HttpRequestHeaders System.Net: "
        "HttpWebRequest HttpListener"
    ),
    "net.sockets": (
        "System.Net.Sockets: TcpClient TcpListener UdpClient Socket NetworkStream "
        "System.Net.Security: SslStream"
    ),
    "net.unix_domain_sockets": "System.Net.Sockets: UnixDomainSocketEndPoint",
    "net.web": (
        "System.Net: WebClient Cookie CookieContainer WebHeaderCollection WebRequest "
        "ServicePointManager System.Net.NetworkInformation: Ping NetworkInterface "
        "System.Net.Mail: MailAddress"
    ),
    "net.web_text": "System.Net: WebUtility System.Web: HttpUtility",
    "net.websockets": (
        "System.Net.WebSockets: ClientWebSocket ClientWebSocketOptions WebSocket "
        "WebSocketReceiveResult"
    ),
    "numerics.bit_operations": "System.Numerics: BitOperations",
    "collections.string_dictionaries": "System.Collections.Specialized: StringDictionary",
    "drawing.colors": "System.Drawing: Color ColorTranslator",
    "numerics.big_numbers": "System.Numerics: BigInteger Complex",
    "numerics.integers": "System: Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 IntPtr Int128",
    "numerics.mathematics": "System: Math MathF",
    "numerics.reals": "System: Single Double Decimal Half",
    "reflection.custom_attributes": (
        "System.Reflection: CustomAttributeData CustomAttributeNamedArgument "
        "CustomAttributeTypedArgument"
    ),
    "reflection.types": (
        "System: Type Activator System.Reflection: TypeInfo Assembly AssemblyName MethodInfo "
        "PropertyInfo FieldInfo ConstructorInfo ParameterInfo"
    ),
    "regex.regexes": (
        "System.Text.RegularExpressions: Regex Match Group Capture MatchCollection "
        "GroupCollection CaptureCollection"
    ),
    "security.credentials": (
        "System.Net: NetworkCredential System.Security: SecureString "
        "System.Management.Automation: PSCredential"
    ),
    "security.hashes": (
        "System.Security.Cryptography: SHA1 SHA256 SHA384 SHA512 MD5 HMACSHA1 HMACSHA256 "
        "HMACSHA384 HMACSHA512 HMACMD5 HashAlgorithm HashAlgorithmName Rfc2898DeriveBytes"
    ),
    "security.principals": (
        "System.Security.Cryptography: Aes RSA ProtectedData CryptoStream ICryptoTransform "
        "System.Security.Cryptography.X509Certificates: X509Certificate2 "
        "System.Security.Principal: GenericIdentity GenericPrincipal System.Security.Claims: "
        "Claim"
    ),
    "system.array_segments": "System: ArraySegment`1",
    "system.arrays": "System: Array",
    "system.attributes": (
        "System: Attribute FlagsAttribute ObsoleteAttribute "
        "System.Runtime.CompilerServices: CompilerGeneratedAttribute"
    ),
    "system.bit_conversions": "System: BitConverter Buffer",
    "system.booleans": "System: Boolean DBNull Void",
    "system.characters": "System: Char System.Text: Rune",
    "system.console": "System: Console ConsoleKeyInfo",
    "system.convert": "System: Convert",
    "system.date_offsets": "System: DateTimeOffset",
    "system.dates": "System: DateTime DateOnly TimeOnly",
    "system.delegate_types": (
        "System: Delegate MulticastDelegate Action Action`1 "
        "Action`2 Action`3 Action`4 Action`5 Action`6 "
        "Action`7 Action`8 Func`1 Func`2 Func`3 Func`4 Func`5 Func`6 Func`7 Func`8 Func`9 "
        "Predicate`1 Comparison`1 Converter`2 EventHandler EventHandler`1 AsyncCallback "
        "System.Text.RegularExpressions: MatchEvaluator System.Threading: ThreadStart "
        "ParameterizedThreadStart TimerCallback WaitCallback WaitOrTimerCallback "
        "System.Net.Security: RemoteCertificateValidationCallback"
    ),
    ".objects.dynamic_objects": (
        "System.Dynamic: DynamicObject GetMemberBinder SetMemberBinder InvokeMemberBinder"
    ),
    "system.enum_types": "System: Enum",
    "system.environment": (
        "System: Environment OperatingSystem GC AppDomain AppContext "
        "System.Runtime.InteropServices: Marshal RuntimeInformation OSPlatform"
    ),
    "system.event_args": "System: EventArgs",
    "system.guids": "System: Guid",
    "system.interfaces": (
        "System: IDisposable IComparable IComparable`1 IEquatable`1 "
        "System.Collections.Generic: IComparer`1 IEqualityComparer`1"
    ),
    "system.objects": "System: Object ValueType",
    "system.progress": "System: Progress`1",
    "system.random": "System: Random System.Security.Cryptography: RandomNumberGenerator",
    "system.strings": "System: String",
    "system.timespans": "System: TimeSpan",
    "system.tuples": (
        "System: Lazy`1 Nullable Nullable`1 Tuple ValueTuple Index Range WeakReference Tuple`1 "
        "Tuple`2 Tuple`3 Tuple`4 Tuple`5 Tuple`6 Tuple`7 Tuple`8 ValueTuple`1 ValueTuple`2 "
        "ValueTuple`3 ValueTuple`4 ValueTuple`5 ValueTuple`6 ValueTuple`7 ValueTuple`8"
    ),
    "system.uri_builders": "System: UriBuilder",
    "system.uris": "System: Uri",
    "system.versions": "System: Version System.Management.Automation: SemanticVersion",
    "text.encodings": (
        "System.Text: Encoding UTF8Encoding UnicodeEncoding ASCIIEncoding UTF32Encoding "
        "UTF7Encoding Latin1Encoding UTF8Encoding+UTF8EncodingSealed "
        "ASCIIEncoding+ASCIIEncodingSealed Latin1Encoding+Latin1EncodingSealed SBCSEncoding "
        "EncodingProvider CodePagesEncodingProvider"
    ),
    "text.composite_format": "System.Text: CompositeFormat",
    "text.json": "System.Text.Json: JsonSerializer JsonSerializerOptions",
    "text.json_nodes": (
        "System.Text.Json.Nodes: JsonNode JsonArray JsonObject JsonValue JsonValueOfElement "
        "JsonValuePrimitive`1"
    ),
    "text.json_documents": (
        "System.Text.Json: JsonDocument JsonElement JsonElement+ArrayEnumerator "
        "JsonElement+ObjectEnumerator JsonProperty JsonDocumentOptions"
    ),
    "text.string_builders": "System.Text: StringBuilder",
    "threading.cancellation": (
        "System.Threading: CancellationToken CancellationTokenSource CancellationTokenRegistration"
    ),
    "threading.synchronization": (
        "System.Threading: Thread Monitor Mutex Semaphore SemaphoreSlim ManualResetEvent "
        "AutoResetEvent ManualResetEventSlim "
        "Interlocked Timer ReaderWriterLockSlim CountdownEvent "
        "WaitHandle ThreadPool"
    ),
    "threading.tasks": (
        "System.Threading.Tasks: Task Task`1 TaskCompletionSource TaskCompletionSource`1 Parallel "
        "System.Runtime.CompilerServices: TaskAwaiter ConfiguredTaskAwaitable"
    ),
    "threading.timers": "System.Timers: Timer ElapsedEventArgs",
    "xml.documents": (
        "System.Xml: XmlDocument XmlNode XmlElement XmlAttribute XmlNodeList XmlNamespaceManager "
        "XmlLinkedNode XmlCharacterData XmlText XmlCDataSection XmlComment XmlWhitespace "
        "XmlSignificantWhitespace XmlProcessingInstruction XmlDocumentType XmlDeclaration "
        "XmlDocumentFragment XmlChildNodes XPathNodeList XmlElementList XmlAttributeCollection "
        "NameTable XmlName"
    ),
    "xml.linq": "System.Xml.Linq: XDocument XElement",
    "xml.readers": "System.Xml: XmlReader XmlReaderSettings XmlTextReader XmlNodeReader",
    "xml.writers": "System.Xml: XmlWriter XmlWriterSettings XmlTextWriter",
}
"""Module -> its types: each namespace with a colon, then the names in it. The member system's own
types are declared beside this package.
"""


def _full_names(words: str) -> Iterator[str]:
    namespace = ""
    for word in words.split():
        if word.endswith(":"):
            namespace = word[:-1]
        else:
            yield f"{namespace}.{word}"


def _declarations_in(module: ModuleType) -> dict[str, Declaration]:
    declarations: list[Declaration] = module.TYPES
    return {each.name: each for each in declarations}


class ClassLibrary(LazyRegistry["Declaration"]):
    """The declared types; exceptions are known by their Python classes."""

    __slots__ = ()

    def find(self, name: str) -> Declaration | None:
        """The declaration of a type, its module imported; None for other names."""
        python = exception_class(name)
        if python is None:
            found = super().find(name)
            if found is not None or metadata_only_block(name) is None:
                return found
            return metadata_only_declaration(name)
        from poshws.clr.exceptions.members import declaration_of  # deferred

        return declaration_of(python)

    def metadata_only_name(self, name: str, namespaces: Sequence[str]) -> str | None:
        """The full name of a type that is listed, but not implemented."""
        return metadata_only_name(name, namespaces)

    def metadata_only_names(self) -> Iterator[str]:
        """The full names of all such types."""
        return metadata_only_names()


TYPES: Final = ClassLibrary(
    __name__,
    {module: tuple(_full_names(words)) for module, words in _NAMES.items()},
    _declarations_in,
    fold=str,
)
"""Declarations by the full names of types, generic ones with their arity."""
