enum System.DayOfWeek : System.Int32
    Sunday=0 Monday=1 Tuesday=2 Wednesday=3 Thursday=4 Friday=5 Saturday=6

enum System.DateTimeKind : System.Int32
    Unspecified=0 Utc=1 Local=2

enum System.ConsoleColor : System.Int32
    Black=0 DarkBlue=1 DarkGreen=2 DarkCyan=3 DarkRed=4 DarkMagenta=5 DarkYellow=6 Gray=7 DarkGray=8 Blue=9
    Green=10 Cyan=11 Red=12 Magenta=13 Yellow=14 White=15

enum System.StringComparison : System.Int32
    CurrentCulture=0 CurrentCultureIgnoreCase=1 InvariantCulture=2 InvariantCultureIgnoreCase=3 Ordinal=4
    OrdinalIgnoreCase=5

enum flags System.StringSplitOptions : System.Int32
    None=0 RemoveEmptyEntries=1 TrimEntries=2

enum System.MidpointRounding : System.Int32
    ToEven=0 AwayFromZero=1 ToZero=2 ToNegativeInfinity=3 ToPositiveInfinity=4

enum System.TypeCode : System.Int32
    Empty=0 Object=1 DBNull=2 Boolean=3 Char=4 SByte=5 Byte=6 Int16=7 UInt16=8 Int32=9 UInt32=10 Int64=11
    UInt64=12 Single=13 Double=14 Decimal=15 DateTime=16 String=18

enum System.IO.FileMode : System.Int32
    CreateNew=1 Create=2 Open=3 OpenOrCreate=4 Truncate=5 Append=6

enum flags System.IO.FileAccess : System.Int32
    Read=1 Write=2 ReadWrite=3

enum flags System.IO.FileShare : System.Int32
    None=0 Read=1 Write=2 ReadWrite=3 Delete=4 Inheritable=16

enum flags System.IO.FileAttributes : System.Int32
    None=0 ReadOnly=1 Hidden=2 System=4 Directory=16 Archive=32 Device=64 Normal=128 Temporary=256
    SparseFile=512 ReparsePoint=1024 Compressed=2048 Offline=4096 NotContentIndexed=8192 Encrypted=16384
    IntegrityStream=32768 NoScrubData=131072

enum System.IO.SearchOption : System.Int32
    TopDirectoryOnly=0 AllDirectories=1

enum System.IO.SeekOrigin : System.Int32
    Begin=0 Current=1 End=2

enum System.IO.Compression.CompressionMode : System.Int32
    Decompress=0 Compress=1

enum System.IO.Compression.CompressionLevel : System.Int32
    Optimal=0 Fastest=1 NoCompression=2 SmallestSize=3

enum System.Text.NormalizationForm : System.Int32
    FormC=1 FormD=2 FormKC=5 FormKD=6

enum flags System.Text.RegularExpressions.RegexOptions : System.Int32
    None=0 IgnoreCase=1 Multiline=2 ExplicitCapture=4 Compiled=8 Singleline=16 IgnorePatternWhitespace=32
    RightToLeft=64 ECMAScript=256 CultureInvariant=512 NonBacktracking=1024

enum System.Net.HttpStatusCode : System.Int32
    Continue=100 SwitchingProtocols=101 Processing=102 EarlyHints=103 OK=200 Created=201 Accepted=202
    NonAuthoritativeInformation=203 NoContent=204 ResetContent=205 PartialContent=206 MultiStatus=207
    AlreadyReported=208 IMUsed=226 MultipleChoices=300 Ambiguous=300 MovedPermanently=301 Moved=301 Found=302
    Redirect=302 SeeOther=303 RedirectMethod=303 NotModified=304 UseProxy=305 Unused=306 TemporaryRedirect=307
    RedirectKeepVerb=307 PermanentRedirect=308 BadRequest=400 Unauthorized=401 PaymentRequired=402
    Forbidden=403 NotFound=404 MethodNotAllowed=405 NotAcceptable=406 ProxyAuthenticationRequired=407
    RequestTimeout=408 Conflict=409 Gone=410 LengthRequired=411 PreconditionFailed=412
    RequestEntityTooLarge=413 RequestUriTooLong=414 UnsupportedMediaType=415 RequestedRangeNotSatisfiable=416
    ExpectationFailed=417 MisdirectedRequest=421 UnprocessableEntity=422 UnprocessableContent=422 Locked=423
    FailedDependency=424 UpgradeRequired=426 PreconditionRequired=428 TooManyRequests=429
    RequestHeaderFieldsTooLarge=431 UnavailableForLegalReasons=451 InternalServerError=500 NotImplemented=501
    BadGateway=502 ServiceUnavailable=503 GatewayTimeout=504 HttpVersionNotSupported=505
    VariantAlsoNegotiates=506 InsufficientStorage=507 LoopDetected=508 NotExtended=510
    NetworkAuthenticationRequired=511

enum flags System.Net.SecurityProtocolType : System.Int32
    SystemDefault=0 Ssl3=48 Tls=192 Tls11=768 Tls12=3072 Tls13=12288

enum System.Net.WebSockets.WebSocketState : System.Int32
    None=0 Connecting=1 Open=2 CloseSent=3 CloseReceived=4 Closed=5 Aborted=6

enum System.Net.WebSockets.WebSocketMessageType : System.Int32
    Text=0 Binary=1 Close=2

enum System.Net.WebSockets.WebSocketCloseStatus : System.Int32
    NormalClosure=1000 EndpointUnavailable=1001 ProtocolError=1002 InvalidMessageType=1003 Empty=1005
    InvalidPayloadData=1007 PolicyViolation=1008 MessageTooBig=1009 MandatoryExtension=1010
    InternalServerError=1011

enum System.Threading.ApartmentState : System.Int32
    STA=0 MTA=1 Unknown=2

enum System.Threading.Tasks.TaskStatus : System.Int32
    Created=0 WaitingForActivation=1 WaitingToRun=2 Running=3 WaitingForChildrenToComplete=4 RanToCompletion=5
    Canceled=6 Faulted=7

enum flags System.Globalization.NumberStyles : System.Int32
    None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowLeadingSign=4 Integer=7 AllowTrailingSign=8
    AllowParentheses=16 AllowDecimalPoint=32 AllowThousands=64 Number=111 AllowExponent=128 Float=167
    AllowCurrencySymbol=256 Currency=383 Any=511 AllowHexSpecifier=512 HexNumber=515 AllowBinarySpecifier=1024
    BinaryNumber=1027

enum flags System.Globalization.DateTimeStyles : System.Int32
    None=0 AllowLeadingWhite=1 AllowTrailingWhite=2 AllowInnerWhite=4 AllowWhiteSpaces=7
    NoCurrentDateDefault=8 AdjustToUniversal=16 AssumeLocal=32 AssumeUniversal=64 RoundtripKind=128

enum System.Globalization.UnicodeCategory : System.Int32
    UppercaseLetter=0 LowercaseLetter=1 TitlecaseLetter=2 ModifierLetter=3 OtherLetter=4 NonSpacingMark=5
    SpacingCombiningMark=6 EnclosingMark=7 DecimalDigitNumber=8 LetterNumber=9 OtherNumber=10
    SpaceSeparator=11 LineSeparator=12 ParagraphSeparator=13 Control=14 Format=15 Surrogate=16 PrivateUse=17
    ConnectorPunctuation=18 DashPunctuation=19 OpenPunctuation=20 ClosePunctuation=21
    InitialQuotePunctuation=22 FinalQuotePunctuation=23 OtherPunctuation=24 MathSymbol=25 CurrencySymbol=26
    ModifierSymbol=27 OtherSymbol=28 OtherNotAssigned=29

enum flags System.Reflection.BindingFlags : System.Int32
    Default=0 IgnoreCase=1 DeclaredOnly=2 Instance=4 Static=8 Public=16 NonPublic=32 FlattenHierarchy=64
    InvokeMethod=256 CreateInstance=512 GetField=1024 SetField=2048 GetProperty=4096 SetProperty=8192
    PutDispProperty=16384 PutRefDispProperty=32768 ExactBinding=65536 SuppressChangeType=131072
    OptionalParamBinding=262144 IgnoreReturn=16777216 DoNotWrapExceptions=33554432

enum System.Management.Automation.ErrorCategory : System.Int32
    NotSpecified=0 OpenError=1 CloseError=2 DeviceError=3 DeadlockDetected=4 InvalidArgument=5 InvalidData=6
    InvalidOperation=7 InvalidResult=8 InvalidType=9 MetadataError=10 NotImplemented=11 NotInstalled=12
    ObjectNotFound=13 OperationStopped=14 OperationTimeout=15 SyntaxError=16 ParserError=17
    PermissionDenied=18 ResourceBusy=19 ResourceExists=20 ResourceUnavailable=21 ReadError=22 WriteError=23
    FromStdErr=24 SecurityError=25 ProtocolError=26 ConnectionError=27 AuthenticationError=28
    LimitsExceeded=29 QuotaExceeded=30 NotEnabled=31

enum flags System.Management.Automation.PSMemberTypes : System.Int32
    AliasProperty=1 CodeProperty=2 Property=4 NoteProperty=8 ScriptProperty=16 PropertySet=32 Method=64
    CodeMethod=128 ScriptMethod=256 Methods=448 ParameterizedProperty=512 MemberSet=1024 Event=2048
    Dynamic=4096 InferredProperty=8192 Properties=8223 All=16383

enum flags System.Management.Automation.CommandTypes : System.Int32
    Alias=1 Function=2 Filter=4 Cmdlet=8 ExternalScript=16 Application=32 Script=64 Configuration=256 All=383

enum System.Management.Automation.ActionPreference : System.Int32
    SilentlyContinue=0 Stop=1 Continue=2 Inquire=3 Ignore=4 Suspend=5 Break=6

enum System.Management.Automation.ConfirmImpact : System.Int32
    None=0 Low=1 Medium=2 High=3

enum System.Management.Automation.JobState : System.Int32
    NotStarted=0 Running=1 Completed=2 Failed=3 Stopped=4 Blocked=5 Suspended=6 Disconnected=7 Suspending=8
    Stopping=9 AtBreakpoint=10

enum System.Management.Automation.PSInvocationState : System.Int32
    NotStarted=0 Running=1 Stopping=2 Stopped=3 Completed=4 Failed=5 Disconnected=6

enum System.Management.Automation.Language.TokenKind : System.Int32
    Unknown=0 Variable=1 SplattedVariable=2 Parameter=3 Number=4 Label=5 Identifier=6 Generic=7 NewLine=8
    LineContinuation=9 Comment=10 EndOfInput=11 StringLiteral=12 StringExpandable=13 HereStringLiteral=14
    HereStringExpandable=15 LParen=16 RParen=17 LCurly=18 RCurly=19 LBracket=20 RBracket=21 AtParen=22
    AtCurly=23 DollarParen=24 Semi=25 AndAnd=26 OrOr=27 Ampersand=28 Pipe=29 Comma=30 MinusMinus=31
    PlusPlus=32 DotDot=33 ColonColon=34 Dot=35 Exclaim=36 Multiply=37 Divide=38 Rem=39 Plus=40 Minus=41
    Equals=42 PlusEquals=43 MinusEquals=44 MultiplyEquals=45 DivideEquals=46 RemainderEquals=47 Redirection=48
    RedirectInStd=49 Format=50 Not=51 Bnot=52 And=53 Or=54 Xor=55 Band=56 Bor=57 Bxor=58 Join=59 Ieq=60 Ine=61
    Ige=62 Igt=63 Ilt=64 Ile=65 Ilike=66 Inotlike=67 Imatch=68 Inotmatch=69 Ireplace=70 Icontains=71
    Inotcontains=72 Iin=73 Inotin=74 Isplit=75 Ceq=76 Cne=77 Cge=78 Cgt=79 Clt=80 Cle=81 Clike=82 Cnotlike=83
    Cmatch=84 Cnotmatch=85 Creplace=86 Ccontains=87 Cnotcontains=88 Cin=89 Cnotin=90 Csplit=91 Is=92 IsNot=93
    As=94 PostfixPlusPlus=95 PostfixMinusMinus=96 Shl=97 Shr=98 Colon=99 QuestionMark=100
    QuestionQuestionEquals=101 QuestionQuestion=102 QuestionDot=103 QuestionLBracket=104 Begin=119 Break=120
    Catch=121 Class=122 Continue=123 Data=124 Define=125 Do=126 Dynamicparam=127 Else=128 ElseIf=129 End=130
    Exit=131 Filter=132 Finally=133 For=134 Foreach=135 From=136 Function=137 If=138 In=139 Param=140
    Process=141 Return=142 Switch=143 Throw=144 Trap=145 Try=146 Until=147 Using=148 Var=149 While=150
    Workflow=151 Parallel=152 Sequence=153 InlineScript=154 Configuration=155 DynamicKeyword=156 Public=157
    Private=158 Static=159 Interface=160 Enum=161 Namespace=162 Module=163 Type=164 Assembly=165 Command=166
    Hidden=167 Base=168 Default=169 Clean=170

enum flags System.Management.Automation.Language.TokenFlags : System.Int32
    None=0 BinaryPrecedenceLogical=1 BinaryPrecedenceBitwise=2 BinaryPrecedenceComparison=5
    BinaryPrecedenceCoalesce=7 BinaryPrecedenceAdd=9 BinaryPrecedenceMultiply=10 BinaryPrecedenceFormat=12
    BinaryPrecedenceRange=13 BinaryPrecedenceMask=15 Keyword=16 ScriptBlockBlockName=32 BinaryOperator=256
    UnaryOperator=512 CaseSensitiveOperator=1024 TernaryOperator=2048 SpecialOperator=4096
    AssignmentOperator=8192 ParseModeInvariant=32768 TokenInError=65536 DisallowedInRestrictedMode=131072
    PrefixOrPostfixOperator=262144 CommandName=524288 MemberName=1048576 TypeName=2097152
    AttributeName=4194304 CanConstantFold=8388608 StatementDoesntSupportAttributes=16777216

enum flags System.Management.Automation.WildcardOptions : System.Int32
    None=0 Compiled=1 IgnoreCase=2 CultureInvariant=4

enum System.Management.Automation.OutputRendering : System.Int32
    Host=0 PlainText=1 Ansi=2

enum System.Management.Automation.CompletionResultType : System.Int32
    Text=0 History=1 Command=2 ProviderItem=3 ProviderContainer=4 Property=5 Method=6 ParameterName=7
    ParameterValue=8 Variable=9 Namespace=10 Type=11 Keyword=12 DynamicKeyword=13

enum System.Management.Automation.Runspaces.PipelineState : System.Int32
    NotStarted=0 Running=1 Stopping=2 Stopped=3 Completed=4 Failed=5 Disconnected=6

enum System.Management.Automation.ValidateRangeKind : System.Int32
    Positive=0 NonNegative=1 Negative=2 NonPositive=3

enum System.ConsoleKey : System.Int32
    None=0 Backspace=8 Tab=9 Clear=12 Enter=13 Pause=19 Escape=27 Spacebar=32 PageUp=33 PageDown=34 End=35
    Home=36 LeftArrow=37 UpArrow=38 RightArrow=39 DownArrow=40 Select=41 Print=42 Execute=43 PrintScreen=44
    Insert=45 Delete=46 Help=47 D0=48 D1=49 D2=50 D3=51 D4=52 D5=53 D6=54 D7=55 D8=56 D9=57 A=65 B=66 C=67
    D=68 E=69 F=70 G=71 H=72 I=73 J=74 K=75 L=76 M=77 N=78 O=79 P=80 Q=81 R=82 S=83 T=84 U=85 V=86 W=87 X=88
    Y=89 Z=90 LeftWindows=91 RightWindows=92 Applications=93 Sleep=95 NumPad0=96 NumPad1=97 NumPad2=98
    NumPad3=99 NumPad4=100 NumPad5=101 NumPad6=102 NumPad7=103 NumPad8=104 NumPad9=105 Multiply=106 Add=107
    Separator=108 Subtract=109 Decimal=110 Divide=111 F1=112 F2=113 F3=114 F4=115 F5=116 F6=117 F7=118 F8=119
    F9=120 F10=121 F11=122 F12=123 F13=124 F14=125 F15=126 F16=127 F17=128 F18=129 F19=130 F20=131 F21=132
    F22=133 F23=134 F24=135 BrowserBack=166 BrowserForward=167 BrowserRefresh=168 BrowserStop=169
    BrowserSearch=170 BrowserFavorites=171 BrowserHome=172 VolumeMute=173 VolumeDown=174 VolumeUp=175
    MediaNext=176 MediaPrevious=177 MediaStop=178 MediaPlay=179 LaunchMail=180 LaunchMediaSelect=181
    LaunchApp1=182 LaunchApp2=183 Oem1=186 OemPlus=187 OemComma=188 OemMinus=189 OemPeriod=190 Oem2=191
    Oem3=192 Oem4=219 Oem5=220 Oem6=221 Oem7=222 Oem8=223 Oem102=226 Process=229 Packet=231 Attention=246
    CrSel=247 ExSel=248 EraseEndOfFile=249 Play=250 Zoom=251 NoName=252 Pa1=253 OemClear=254

enum flags System.IO.UnixFileMode : System.Int32
    None=0 OtherExecute=1 OtherWrite=2 OtherRead=4 GroupExecute=8 GroupWrite=16 GroupRead=32 UserExecute=64
    UserWrite=128 UserRead=256 StickyBit=512 SetGroup=1024 SetUser=2048

enum flags System.IO.FileOptions : System.Int32
    None=0 Encrypted=16384 DeleteOnClose=67108864 SequentialScan=134217728 RandomAccess=268435456
    Asynchronous=1073741824 WriteThrough=-2147483648

enum flags System.IO.WatcherChangeTypes : System.Int32
    Created=1 Deleted=2 Changed=4 Renamed=8 All=15

enum flags System.IO.NotifyFilters : System.Int32
    FileName=1 DirectoryName=2 Attributes=4 Size=8 LastWrite=16 LastAccess=32 CreationTime=64 Security=256

enum flags System.Globalization.CompareOptions : System.Int32
    None=0 IgnoreCase=1 IgnoreNonSpace=2 IgnoreSymbols=4 IgnoreKanaType=8 IgnoreWidth=16 NumericOrdering=32
    OrdinalIgnoreCase=268435456 StringSort=536870912 Ordinal=1073741824

enum System.Globalization.CalendarWeekRule : System.Int32
    FirstDay=0 FirstFullWeek=1 FirstFourDayWeek=2

enum System.Net.Sockets.AddressFamily : System.Int32
    Unspecified=0 Unix=1 InterNetwork=2 ImpLink=3 Pup=4 Chaos=5 NS=6 Ipx=6 Iso=7 Osi=7 Ecma=8 DataKit=9
    Ccitt=10 Sna=11 DecNet=12 DataLink=13 Lat=14 HyperChannel=15 AppleTalk=16 NetBios=17 VoiceView=18
    FireFox=19 Banyan=21 Atm=22 InterNetworkV6=23 Cluster=24 Ieee12844=25 Irda=26 NetworkDesigners=28 Max=29
    Packet=65536 ControllerAreaNetwork=65537 Unknown=-1

enum System.Net.Sockets.SocketType : System.Int32
    Stream=1 Dgram=2 Raw=3 Rdm=4 Seqpacket=5 Unknown=-1

enum System.Net.Sockets.ProtocolType : System.Int32
    IP=0 IPv6HopByHopOptions=0 Unspecified=0 Icmp=1 Igmp=2 Ggp=3 IPv4=4 Tcp=6 Pup=12 Udp=17 Idp=22 IPv6=41
    IPv6RoutingHeader=43 IPv6FragmentHeader=44 IPSecEncapsulatingSecurityPayload=50
    IPSecAuthenticationHeader=51 IcmpV6=58 IPv6NoNextHeader=59 IPv6DestinationOptions=60 ND=77 Raw=255
    Ipx=1000 Spx=1256 SpxII=1257 Unknown=-1

enum System.Net.Sockets.SocketError : System.Int32
    Success=0 OperationAborted=995 IOPending=997 Interrupted=10004 AccessDenied=10013 Fault=10014
    InvalidArgument=10022 TooManyOpenSockets=10024 WouldBlock=10035 InProgress=10036 AlreadyInProgress=10037
    NotSocket=10038 DestinationAddressRequired=10039 MessageSize=10040 ProtocolType=10041 ProtocolOption=10042
    ProtocolNotSupported=10043 SocketNotSupported=10044 OperationNotSupported=10045
    ProtocolFamilyNotSupported=10046 AddressFamilyNotSupported=10047 AddressAlreadyInUse=10048
    AddressNotAvailable=10049 NetworkDown=10050 NetworkUnreachable=10051 NetworkReset=10052
    ConnectionAborted=10053 ConnectionReset=10054 NoBufferSpaceAvailable=10055 IsConnected=10056
    NotConnected=10057 Shutdown=10058 TimedOut=10060 ConnectionRefused=10061 HostDown=10064
    HostUnreachable=10065 ProcessLimit=10067 SystemNotReady=10091 VersionNotSupported=10092
    NotInitialized=10093 Disconnecting=10101 TypeNotFound=10109 HostNotFound=11001 TryAgain=11002
    NoRecovery=11003 NoData=11004 SocketError=-1

enum flags System.Net.DecompressionMethods : System.Int32
    None=0 GZip=1 Deflate=2 Brotli=4 All=-1

enum System.UriKind : System.Int32
    RelativeOrAbsolute=0 Absolute=1 Relative=2

enum System.UriPartial : System.Int32
    Scheme=0 Authority=1 Path=2 Query=3

enum flags System.UriComponents : System.Int32
    Scheme=1 UserInfo=2 Host=4 Port=8 SchemeAndServer=13 Path=16 Query=32 PathAndQuery=48 HttpRequestUrl=61
    Fragment=64 AbsoluteUri=127 StrongPort=128 HostAndPort=132 StrongAuthority=134 NormalizedHost=256
    KeepDelimiter=1073741824 SerializationInfoString=-2147483648

enum System.UriHostNameType : System.Int32
    Unknown=0 Basic=1 Dns=2 IPv4=3 IPv6=4

enum System.EnvironmentVariableTarget : System.Int32
    Process=0 User=1 Machine=2

enum System.Environment+SpecialFolder : System.Int32
    Desktop=0 Programs=2 MyDocuments=5 Personal=5 Favorites=6 Startup=7 Recent=8 SendTo=9 StartMenu=11
    MyMusic=13 MyVideos=14 DesktopDirectory=16 MyComputer=17 NetworkShortcuts=19 Fonts=20 Templates=21
    CommonStartMenu=22 CommonPrograms=23 CommonStartup=24 CommonDesktopDirectory=25 ApplicationData=26
    PrinterShortcuts=27 LocalApplicationData=28 InternetCache=32 Cookies=33 History=34
    CommonApplicationData=35 Windows=36 System=37 ProgramFiles=38 MyPictures=39 UserProfile=40 SystemX86=41
    ProgramFilesX86=42 CommonProgramFiles=43 CommonProgramFilesX86=44 CommonTemplates=45 CommonDocuments=46
    CommonAdminTools=47 AdminTools=48 CommonMusic=53 CommonPictures=54 CommonVideos=55 Resources=56
    LocalizedResources=57 CommonOemLinks=58 CDBurning=59

enum flags System.AttributeTargets : System.Int32
    Assembly=1 Module=2 Class=4 Struct=8 Enum=16 Constructor=32 Method=64 Property=128 Field=256 Event=512
    Interface=1024 Parameter=2048 Delegate=4096 ReturnValue=8192 GenericParameter=16384 All=32767

enum flags System.Security.AccessControl.AceFlags : System.Byte
    None=0 ObjectInherit=1 ContainerInherit=2 NoPropagateInherit=4 InheritOnly=8 InheritanceFlags=15
    Inherited=16 SuccessfulAccess=64 FailedAccess=128 AuditFlags=192

enum flags System.Base64FormattingOptions : System.Int32
    None=0 InsertLineBreaks=1

enum System.GCCollectionMode : System.Int32
    Default=0 Forced=1 Optimized=2 Aggressive=3

enum System.PlatformID : System.Int32
    Win32S=0 Win32Windows=1 Win32NT=2 WinCE=3 Unix=4 Xbox=5 MacOSX=6 Other=7

enum flags System.Threading.ThreadState : System.Int32
    Running=0 StopRequested=1 SuspendRequested=2 Background=4 Unstarted=8 Stopped=16 WaitSleepJoin=32
    Suspended=64 AbortRequested=128 Aborted=256

enum System.Threading.EventResetMode : System.Int32
    AutoReset=0 ManualReset=1

enum System.Diagnostics.ProcessPriorityClass : System.Int32
    Normal=32 Idle=64 High=128 RealTime=256 BelowNormal=16384 AboveNormal=32768

enum System.Diagnostics.ThreadPriorityLevel : System.Int32
    Normal=0 AboveNormal=1 Highest=2 TimeCritical=15 Idle=-15 Lowest=-2 BelowNormal=-1

enum flags System.Reflection.MemberTypes : System.Int32
    Constructor=1 Event=2 Field=4 Method=8 Property=16 TypeInfo=32 Custom=64 NestedType=128 All=191

enum System.Runtime.InteropServices.Architecture : System.Int32
    X86=0 X64=1 Arm=2 Arm64=3 Wasm=4 S390x=5 LoongArch64=6 Armv6=7 Ppc64le=8 RiscV64=9

enum System.Xml.XmlNodeType : System.Int32
    None=0 Element=1 Attribute=2 Text=3 CDATA=4 EntityReference=5 Entity=6 ProcessingInstruction=7 Comment=8
    Document=9 DocumentType=10 DocumentFragment=11 Notation=12 Whitespace=13 SignificantWhitespace=14
    EndElement=15 EndEntity=16 XmlDeclaration=17

enum System.Xml.NewLineHandling : System.Int32
    Replace=0 Entitize=1 None=2

enum System.Data.CommandType : System.Int32
    Text=1 StoredProcedure=4 TableDirect=512

enum System.ComponentModel.ListSortDirection : System.Int32
    Ascending=0 Descending=1

enum System.Security.Cryptography.CipherMode : System.Int32
    CBC=1 ECB=2 OFB=3 CFB=4 CTS=5

enum System.Security.Cryptography.CryptoStreamMode : System.Int32
    Read=0 Write=1

enum System.Security.Cryptography.PaddingMode : System.Int32
    None=1 PKCS7=2 Zeros=3 ANSIX923=4 ISO10126=5

enum flags System.Security.Authentication.SslProtocols : System.Int32
    None=0 Ssl2=12 Ssl3=48 Tls=192 Default=240 Tls11=768 Tls12=3072 Tls13=12288

enum flags System.Security.Cryptography.X509Certificates.X509KeyUsageFlags : System.Int32
    None=0 EncipherOnly=1 CrlSign=2 KeyCertSign=4 KeyAgreement=8 DataEncipherment=16 KeyEncipherment=32
    NonRepudiation=64 DigitalSignature=128 DecipherOnly=32768

enum System.Security.Cryptography.X509Certificates.StoreName : System.Int32
    AddressBook=1 AuthRoot=2 CertificateAuthority=3 Disallowed=4 My=5 Root=6 TrustedPeople=7
    TrustedPublisher=8

enum System.Security.Cryptography.X509Certificates.StoreLocation : System.Int32
    CurrentUser=1 LocalMachine=2

enum System.IO.Compression.ZipArchiveMode : System.Int32
    Read=0 Create=1 Update=2

enum System.UriFormat : System.Int32
    UriEscaped=1 Unescaped=2 SafeUnescaped=3

enum flags System.ConsoleModifiers : System.Int32
    None=0 Alt=1 Shift=2 Control=4

enum flags System.Globalization.TimeSpanStyles : System.Int32
    None=0 AssumeNegative=1

enum flags System.Globalization.CultureTypes : System.Int32
    NeutralCultures=1 SpecificCultures=2 InstalledWin32Cultures=4 AllCultures=7 UserCustomCulture=8
    ReplacementCultures=16 WindowsOnlyCultures=32 FrameworkCultures=64

enum System.Globalization.DigitShapes : System.Int32
    Context=0 None=1 NativeNational=2

enum System.Globalization.CalendarAlgorithmType : System.Int32
    Unknown=0 SolarCalendar=1 LunarCalendar=2 LunisolarCalendar=3

enum System.Threading.LazyThreadSafetyMode : System.Int32
    None=0 PublicationOnly=1 ExecutionAndPublication=2

enum System.Threading.ThreadPriority : System.Int32
    Lowest=0 BelowNormal=1 Normal=2 AboveNormal=3 Highest=4

enum flags System.Threading.Tasks.TaskCreationOptions : System.Int32
    None=0 PreferFairness=1 LongRunning=2 AttachedToParent=4 DenyChildAttach=8 HideScheduler=16
    RunContinuationsAsynchronously=64

enum flags System.Threading.Tasks.TaskContinuationOptions : System.Int32
    None=0 PreferFairness=1 LongRunning=2 AttachedToParent=4 DenyChildAttach=8 HideScheduler=16
    LazyCancellation=32 RunContinuationsAsynchronously=64 NotOnRanToCompletion=65536 NotOnFaulted=131072
    OnlyOnCanceled=196608 NotOnCanceled=262144 OnlyOnFaulted=327680 OnlyOnRanToCompletion=393216
    ExecuteSynchronously=524288

enum System.Text.Json.JsonValueKind : System.Byte
    Undefined=0 Object=1 Array=2 String=3 Number=4 True=5 False=6 Null=7

enum System.Text.Json.JsonCommentHandling : System.Byte
    Disallow=0 Skip=1 Allow=2

enum System.Text.RegularExpressions.RegexParseError : System.Int32
    Unknown=0 AlternationHasTooManyConditions=1 AlternationHasMalformedCondition=2
    InvalidUnicodePropertyEscape=3 MalformedUnicodePropertyEscape=4 UnrecognizedEscape=5
    UnrecognizedControlCharacter=6 MissingControlCharacter=7 InsufficientOrInvalidHexDigits=8
    QuantifierOrCaptureGroupOutOfRange=9 UndefinedNamedReference=10 UndefinedNumberedReference=11
    MalformedNamedReference=12 UnescapedEndingBackslash=13 UnterminatedComment=14 InvalidGroupingConstruct=15
    AlternationHasNamedCapture=16 AlternationHasComment=17 AlternationHasMalformedReference=18
    AlternationHasUndefinedReference=19 CaptureGroupNameInvalid=20 CaptureGroupOfZero=21
    UnterminatedBracket=22 ExclusionGroupNotLast=23 ReversedCharacterRange=24
    ShorthandClassInCharacterRange=25 InsufficientClosingParentheses=26 ReversedQuantifierRange=27
    NestedQuantifiersNotParenthesized=28 QuantifierAfterNothing=29 InsufficientOpeningParentheses=30
    UnrecognizedUnicodeProperty=31

enum System.Net.Sockets.SocketShutdown : System.Int32
    Receive=0 Send=1 Both=2

enum System.Net.NetworkInformation.IPStatus : System.Int32
    Success=0 DestinationNetworkUnreachable=11002 DestinationHostUnreachable=11003
    DestinationProtocolUnreachable=11004 DestinationProhibited=11004 DestinationPortUnreachable=11005
    NoResources=11006 BadOption=11007 HardwareError=11008 PacketTooBig=11009 TimedOut=11010 BadRoute=11012
    TtlExpired=11013 TtlReassemblyTimeExceeded=11014 ParameterProblem=11015 SourceQuench=11016
    BadDestination=11018 DestinationUnreachable=11040 TimeExceeded=11041 BadHeader=11042
    UnrecognizedNextHeader=11043 IcmpError=11044 DestinationScopeMismatch=11045 Unknown=-1

enum System.Xml.Formatting : System.Int32
    None=0 Indented=1

enum System.Xml.XmlSpace : System.Int32
    None=0 Default=1 Preserve=2

enum System.Xml.ConformanceLevel : System.Int32
    Auto=0 Fragment=1 Document=2

enum flags System.Management.Automation.SplitOptions : System.Int32
    SimpleMatch=1 RegexMatch=2 CultureInvariant=4 IgnorePatternWhitespace=8 Multiline=16 Singleline=32
    IgnoreCase=64 ExplicitCapture=128

enum flags System.Management.Automation.ScopedItemOptions : System.Int32
    None=0 ReadOnly=1 Constant=2 Private=4 AllScope=8 Unspecified=16

enum System.Management.Automation.SessionStateEntryVisibility : System.Int32
    Public=0 Private=1

enum System.Management.Automation.PSLanguageMode : System.Int32
    FullLanguage=0 RestrictedLanguage=1 NoLanguage=2 ConstrainedLanguage=3

enum System.Management.Automation.ModuleType : System.Int32
    Script=0 Binary=1 Manifest=2 Cim=3

enum System.Management.Automation.ModuleAccessMode : System.Int32
    ReadWrite=0 ReadOnly=1 Constant=2

enum System.Management.Automation.ProgressRecordType : System.Int32
    Processing=0 Completed=1

enum System.Management.Automation.ErrorView : System.Int32
    NormalView=0 CategoryView=1 ConciseView=2 DetailedView=3

enum System.Management.Automation.ProgressView : System.Int32
    Minimal=0 Classic=1

enum System.Management.Automation.CommandOrigin : System.Int32
    Runspace=0 Internal=1

enum System.Management.Automation.WhereOperatorSelectionMode : System.Int32
    Default=0 First=1 Last=2 SkipUntil=3 Until=4 Split=5

enum System.Management.Automation.RemotingCapability : System.Int32
    None=0 PowerShell=1 SupportedByCommand=2 OwnedByCommand=3

enum System.Management.Automation.VariableAccessMode : System.Int32
    Read=0 Write=1 ReadWrite=2

enum System.Management.Automation.PSTokenType : System.Int32
    Unknown=0 Command=1 CommandParameter=2 CommandArgument=3 Number=4 String=5 Variable=6 Member=7 LoopLabel=8
    Attribute=9 Type=10 Operator=11 GroupStart=12 GroupEnd=13 Keyword=14 Comment=15 StatementSeparator=16
    NewLine=17 LineContinuation=18 Position=19

enum flags System.Management.Automation.DebugModes : System.Int32
    None=0 Default=1 LocalScript=2 RemoteScript=4

enum Microsoft.PowerShell.ExecutionPolicy : System.Int32
    Unrestricted=0 RemoteSigned=1 AllSigned=2 Restricted=3 Default=3 Bypass=4 Undefined=5

enum Microsoft.PowerShell.ExecutionPolicyScope : System.Int32
    Process=0 CurrentUser=1 LocalMachine=2 UserPolicy=3 MachinePolicy=4

enum Microsoft.PowerShell.Commands.TestPathType : System.Int32
    Any=0 Container=1 Leaf=2

enum Microsoft.PowerShell.Commands.DisplayHintType : System.Int32
    Date=0 Time=1 DateTime=2

enum Microsoft.PowerShell.Commands.TextEncodingType : System.Int32
    Unknown=0 String=1 Unicode=2 Byte=3 BigEndianUnicode=4 BigEndianUTF32=5 Utf8=6 Utf7=7 Ascii=8

enum Microsoft.PowerShell.Commands.WebRequestMethod : System.Int32
    Default=0 Get=1 Head=2 Post=3 Put=4 Delete=5 Trace=6 Options=7 Merge=8 Patch=9

enum System.Runtime.InteropServices.GCHandleType : System.Int32
    Weak=0 WeakTrackResurrection=1 Normal=2 Pinned=3

enum System.GCKind : System.Int32
    Any=0 Ephemeral=1 FullBlocking=2 Background=3

enum System.Security.Principal.WindowsBuiltInRole : System.Int32
    Administrator=544 User=545 Guest=546 PowerUser=547 AccountOperator=548 SystemOperator=549
    PrintOperator=550 BackupOperator=551 Replicator=552

enum System.Security.Cryptography.DataProtectionScope : System.Int32
    CurrentUser=0 LocalMachine=1

enum System.Diagnostics.ProcessWindowStyle : System.Int32
    Normal=0 Hidden=1 Minimized=2 Maximized=3

enum flags System.Reflection.MethodAttributes : System.Int32
    PrivateScope=0 ReuseSlot=0 Private=1 FamANDAssem=2 Assembly=3 Family=4 FamORAssem=5 Public=6
    MemberAccessMask=7 UnmanagedExport=8 Static=16 Final=32 Virtual=64 HideBySig=128 NewSlot=256
    VtableLayoutMask=256 CheckAccessOnOverride=512 Abstract=1024 SpecialName=2048 RTSpecialName=4096
    PinvokeImpl=8192 HasSecurity=16384 RequireSecObject=32768 ReservedMask=53248

enum flags System.Net.AuthenticationSchemes : System.Int32
    None=0 Digest=1 Negotiate=2 Ntlm=4 IntegratedWindowsAuthentication=6 Basic=8 Anonymous=32768

enum System.Net.HttpRequestHeader : System.Int32
    CacheControl=0 Connection=1 Date=2 KeepAlive=3 Pragma=4 Trailer=5 TransferEncoding=6 Upgrade=7 Via=8
    Warning=9 Allow=10 ContentLength=11 ContentType=12 ContentEncoding=13 ContentLanguage=14
    ContentLocation=15 ContentMd5=16 ContentRange=17 Expires=18 LastModified=19 Accept=20 AcceptCharset=21
    AcceptEncoding=22 AcceptLanguage=23 Authorization=24 Cookie=25 Expect=26 From=27 Host=28 IfMatch=29
    IfModifiedSince=30 IfNoneMatch=31 IfRange=32 IfUnmodifiedSince=33 MaxForwards=34 ProxyAuthorization=35
    Referer=36 Range=37 Te=38 Translate=39 UserAgent=40

enum flags System.Reflection.TypeAttributes : System.Int32
    NotPublic=0 AutoLayout=0 AnsiClass=0 Class=0 Public=1 NestedPublic=2 NestedPrivate=3 NestedFamily=4
    NestedAssembly=5 NestedFamANDAssem=6 VisibilityMask=7 NestedFamORAssem=7 SequentialLayout=8
    ExplicitLayout=16 LayoutMask=24 Interface=32 ClassSemanticsMask=32 Abstract=128 Sealed=256
    SpecialName=1024 RTSpecialName=2048 Import=4096 Serializable=8192 WindowsRuntime=16384 UnicodeClass=65536
    AutoClass=131072 StringFormatMask=196608 CustomFormatClass=196608 HasSecurity=262144 ReservedMask=264192
    BeforeFieldInit=1048576 CustomFormatMask=12582912

enum flags System.Management.Automation.Host.ControlKeyStates : System.Int32
    RightAltPressed=1 LeftAltPressed=2 RightCtrlPressed=4 LeftCtrlPressed=8 ShiftPressed=16 NumLockOn=32
    ScrollLockOn=64 CapsLockOn=128 EnhancedKey=256

enum flags System.Management.Automation.Host.ReadKeyOptions : System.Int32
    AllowCtrlC=1 NoEcho=2 IncludeKeyDown=4 IncludeKeyUp=8

enum System.Management.Automation.Host.BufferCellType : System.Int32
    Complete=0 Leading=1 Trailing=2

enum Microsoft.PowerShell.Commands.ExportAliasFormat : System.Int32
    Csv=0 Script=1

enum System.Reflection.ProcessorArchitecture : System.Int32
    None=0 MSIL=1 X86=2 IA64=3 Amd64=4 Arm=5

enum System.Management.Automation.Runspaces.AuthenticationMechanism : System.Int32
    Default=0 Basic=1 Negotiate=2 NegotiateWithImplicitCredential=3 Credssp=4 Digest=5 Kerberos=6

enum Microsoft.PowerShell.Commands.WebAuthenticationType : System.Int32
    None=0 Basic=1 Bearer=2 OAuth=3

enum flags Microsoft.PowerShell.Commands.WebSslProtocol : System.Int32
    Default=0 Tls=3072 Tls11=3072 Tls12=3072 Tls13=12288

enum System.Management.Automation.Platform+XDG_Type : System.Int32
    CONFIG=0 CACHE=1 DATA=2 USER_MODULES=3 SHARED_MODULES=4 DEFAULT=5

enum Microsoft.PowerShell.Cmdletization.BehaviorOnNoMatch : System.Int32
    Default=0 ReportErrors=1 SilentlyContinue=2

enum flags Microsoft.PowerShell.Cmdletization.MethodParameterBindings : System.Int32
    In=1 Out=2 Error=4

enum Microsoft.PowerShell.Cmdletization.Xml.ConfirmImpact : System.Int32
    None=0 Low=1 Medium=2 High=3

enum Microsoft.PowerShell.Cmdletization.Xml.ItemsChoiceType : System.Int32
    ExcludeQuery=0 MaxValueQuery=1 MinValueQuery=2 RegularQuery=3

enum Microsoft.PowerShell.Commands.OpenMode : System.Int32
    Add=0 New=1 Overwrite=2

enum Microsoft.PowerShell.Commands.OutTarget : System.Int32
    Default=0 Host=1 Job=2

enum Microsoft.PowerShell.Commands.SessionFilterState : System.Int32
    All=0 Opened=1 Disconnected=2 Closed=3 Broken=4

enum Microsoft.PowerShell.Commands.UpdateHelpScope : System.Int32
    CurrentUser=0 AllUsers=1

enum System.Management.Automation.Alignment : System.Int32
    Undefined=0 Left=1 Center=2 Right=3

enum System.Management.Automation.BreakpointUpdateType : System.Int32
    Set=0 Removed=1 Enabled=2 Disabled=3

enum System.Management.Automation.Configuration.ConfigScope : System.Int32
    AllUsers=0 CurrentUser=1

enum System.Management.Automation.CopyContainers : System.Int32
    CopyTargetContainer=0 CopyChildrenOfTargetContainer=1

enum System.Management.Automation.DSCResourceRunAsCredential : System.Int32
    Default=0 Optional=0 NotSupported=1 Mandatory=2

enum System.Management.Automation.DebuggerResumeAction : System.Int32
    Continue=0 StepInto=1 StepOut=2 StepOver=3 Stop=4

enum System.Management.Automation.DisplayEntryValueType : System.Int32
    Property=0 ScriptBlock=1

enum System.Management.Automation.ImplementedAsType : System.Int32
    None=0 PowerShell=1 Binary=2 Composite=3

enum System.Management.Automation.Internal.PSMonitorRunspaceType : System.Int32
    Standalone=0 InvokeCommand=1

enum System.Management.Automation.JobThreadOptions : System.Int32
    Default=0 UseThreadPoolThread=1 UseNewThread=2

enum System.Management.Automation.Language.AstVisitAction : System.Int32
    Continue=0 SkipChildren=1 StopVisit=2

enum System.Management.Automation.Language.ConfigurationType : System.Int32
    Resource=0 Meta=1

enum System.Management.Automation.Language.DynamicKeywordBodyMode : System.Int32
    Command=0 ScriptBlock=1 Hashtable=2

enum System.Management.Automation.Language.DynamicKeywordNameMode : System.Int32
    NoName=0 SimpleNameRequired=1 NameRequired=2 SimpleOptionalName=3 OptionalName=4

enum flags System.Management.Automation.Language.ForEachFlags : System.Int32
    None=0 Parallel=1

enum flags System.Management.Automation.Language.MethodAttributes : System.Int32
    None=0 Public=1 Private=2 Static=16 Hidden=64

enum flags System.Management.Automation.Language.PropertyAttributes : System.Int32
    None=0 Public=1 Private=2 Static=16 Literal=32 Hidden=64

enum System.Management.Automation.Language.RedirectionStream : System.Int32
    All=0 Output=1 Error=2 Warning=3 Verbose=4 Debug=5 Information=6

enum System.Management.Automation.Language.StringConstantType : System.Int32
    SingleQuoted=0 SingleQuotedHereString=1 DoubleQuoted=2 DoubleQuotedHereString=3 BareWord=4

enum flags System.Management.Automation.Language.SwitchFlags : System.Int32
    None=0 File=1 Regex=2 Wildcard=4 Exact=8 CaseSensitive=16 Parallel=32

enum flags System.Management.Automation.Language.TypeAttributes : System.Int32
    None=0 Class=1 Interface=2 Enum=4

enum System.Management.Automation.Language.UsingStatementKind : System.Int32
    Assembly=0 Command=1 Module=2 Namespace=3 Type=4

enum System.Management.Automation.TypeInferenceRuntimePermissions : System.Int32
    None=0 AllowSafeEval=1

enum System.Management.Automation.NativeArgumentPassingStyle : System.Int32
    Legacy=0 Standard=1 Windows=2

enum flags System.Management.Automation.PSCredentialTypes : System.Int32
    Generic=1 Domain=2 Default=3

enum flags System.Management.Automation.PSCredentialUIOptions : System.Int32
    None=0 Default=1 ValidateUserNameSyntax=1 AlwaysPrompt=2 ReadOnlyUserName=3

enum System.Management.Automation.PSModuleAutoLoadingPreference : System.Int32
    None=0 ModuleQualified=1 All=2

enum System.Management.Automation.PSTransactionStatus : System.Int32
    RolledBack=0 Committed=1 Active=2

enum System.Management.Automation.PowerShellStreamType : System.Int32
    Input=0 Output=1 Error=2 Warning=3 Verbose=4 Debug=5 Progress=6 Information=7

enum flags System.Management.Automation.RemoteStreamOptions : System.Int32
    AddInvocationInfoToErrorRecord=1 AddInvocationInfoToWarningRecord=2 AddInvocationInfoToDebugRecord=4
    AddInvocationInfoToVerboseRecord=8 AddInvocationInfo=15

enum System.Management.Automation.Remoting.Internal.PSStreamObjectType : System.Int32
    Output=1 Error=2 MethodExecutor=3 Warning=4 BlockingError=5 ShouldMethod=6 WarningRecord=7 Debug=8
    Progress=9 Verbose=10 Information=11 Exception=12

enum System.Management.Automation.Remoting.ProxyAccessType : System.Int32
    None=0 IEConfig=1 WinHttpConfig=2 AutoDetect=4 NoProxyServer=8

enum System.Management.Automation.Remoting.SessionType : System.Int32
    Empty=0 RestrictedRemoteServer=1 Default=2

enum System.Management.Automation.Remoting.TransportMethodEnum : System.Int32
    CreateShellEx=0 RunShellCommandEx=1 SendShellInputEx=2 ReceiveShellOutputEx=3 CloseShellOperationEx=4
    CommandInputEx=5 ReceiveCommandOutputEx=6 DisconnectShellEx=7 ReconnectShellEx=8 ConnectShellEx=9
    ReconnectShellCommandEx=10 ConnectShellCommandEx=11 Unknown=12

enum System.Management.Automation.RemotingBehavior : System.Int32
    None=0 PowerShell=1 Custom=2

enum System.Management.Automation.ResolutionPurpose : System.Int32
    Encryption=0 Decryption=1

enum System.Management.Automation.ReturnContainers : System.Int32
    ReturnMatchingContainers=0 ReturnAllContainers=1

enum System.Management.Automation.RollbackSeverity : System.Int32
    Error=0 TerminatingError=1 Never=2

enum System.Management.Automation.Runspaces.OutputBufferingMode : System.Int32
    None=0 Drop=1 Block=2

enum System.Management.Automation.Runspaces.PSSessionConfigurationAccessMode : System.Int32
    Disabled=0 Local=1 Remote=2

enum flags System.Management.Automation.Runspaces.PipelineResultTypes : System.Int32
    None=0 Output=1 Error=2 Warning=3 Verbose=4 Debug=5 Information=6 All=7 Null=8

enum System.Management.Automation.Runspaces.RunspaceCapability : System.Int32
    Default=0 SupportsDisconnect=1 NamedPipeTransport=2 VMSocketTransport=4 SSHTransport=8 CustomTransport=256

enum System.Management.Automation.Runspaces.RunspacePoolAvailability : System.Int32
    None=0 Available=1 Busy=2

enum System.Management.Automation.Runspaces.RunspacePoolCapability : System.Int32
    Default=0 SupportsDisconnect=1

enum System.Management.Automation.Runspaces.TargetMachineType : System.Int32
    RemoteMachine=0 VirtualMachine=1 Container=2

enum System.Management.Automation.Security.SystemEnforcementMode : System.Int32
    None=0 Audit=1 Enforce=2

enum System.Management.Automation.Security.SystemScriptFileEnforcement : System.Int32
    None=0 Block=1 Allow=2 AllowConstrained=3 AllowConstrainedAudit=4

enum flags System.Management.Automation.SessionCapabilities : System.Int32
    RemoteServer=1 Language=4

enum System.Management.Automation.SessionStateCategory : System.Int32
    Variable=0 Alias=1 Function=2 Filter=3 Drive=4 CmdletProvider=5 Scope=6 Command=7 Resource=8 Cmdlet=9

enum flags System.Management.Automation.ShouldProcessReason : System.Int32
    None=0 WhatIf=1

enum System.Management.Automation.SignatureStatus : System.Int32
    Valid=0 UnknownError=1 NotSigned=2 HashMismatch=3 NotTrusted=4 NotSupportedFileFormat=5 Incompatible=6

enum System.Management.Automation.SignatureType : System.Int32
    None=0 Authenticode=1 Catalog=2

enum System.Management.Automation.SigningOption : System.Int32
    AddOnlyCertificate=0 AddFullCertificateChain=1 AddFullCertificateChainExceptRoot=2 Default=2

enum System.Management.Automation.Subsystem.Feedback.FeedbackDisplayLayout : System.Int32
    Portrait=0 Landscape=1

enum flags System.Management.Automation.Subsystem.Feedback.FeedbackTrigger : System.Int32
    Success=1 CommandNotFound=2 Error=6 All=7

enum System.Management.Automation.Subsystem.Prediction.PredictionClientKind : System.Int32
    Terminal=0 Editor=1

enum System.Management.Automation.Subsystem.Prediction.PredictorFeedbackKind : System.Int32
    SuggestionDisplayed=0 SuggestionAccepted=1 CommandLineAccepted=2 CommandLineExecuted=3

enum System.Management.Automation.Subsystem.SubsystemKind : System.UInt32
    CommandPredictor=1 CrossPlatformDsc=2 FeedbackProvider=4

enum flags System.Management.Automation.Tracing.PowerShellTraceKeywords : System.UInt64
    None=0 Runspace=1 Pipeline=2 Protocol=4 Transport=8 Host=16 Cmdlets=32 Serializer=64 Session=128
    ManagedPlugIn=256 UseAlwaysDebug=2305843009213693952 UseAlwaysAnalytic=4611686018427387904
    UseAlwaysOperational=9223372036854775808

enum System.Management.Automation.Tracing.PowerShellTraceTask : System.Int32
    None=0 CreateRunspace=1 ExecuteCommand=2 Serialization=3 PowerShellConsoleStartup=4
