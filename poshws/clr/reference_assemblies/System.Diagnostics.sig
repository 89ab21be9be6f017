static class System.Diagnostics.Debugger : System.Object
    static bool IsAttached {get;}
    field static string DefaultCategory
    static void Break()
    static bool Launch()
    static void NotifyOfCrossThreadDependency()
    static void Log(int level, string category, string message)
    static bool IsLogging()
    static void BreakForUserUnhandledException(System.Exception exception)

class System.Diagnostics.StackTrace : System.Object
    new()
    new(bool fNeedFileInfo)
    new(int skipFrames)
    new(int skipFrames, bool fNeedFileInfo)
    new(System.Exception e)
    new(System.Exception e, bool fNeedFileInfo)
    new(System.Exception e, int skipFrames)
    new(System.Exception e, int skipFrames, bool fNeedFileInfo)
    new(System.Diagnostics.StackFrame frame)
    new(System.Collections.Generic.IEnumerable[System.Diagnostics.StackFrame] frames)
    int FrameCount {get;}
    field static int METHODS_TO_SKIP = "0"
    System.Diagnostics.StackFrame GetFrame(int index)
    System.Diagnostics.StackFrame[] GetFrames()
    string ToString()

sealed class System.Diagnostics.ConditionalAttribute : System.Attribute
    new(string conditionString)
    string ConditionString {get;}

struct System.Diagnostics.Debug+AssertInterpolatedStringHandler : System.ValueType
    new(int literalLength, int formattedCount, bool condition, [ref] bool shouldAppend)
    void AppendLiteral(string value)
    void AppendFormatted[T](T value)
    void AppendFormatted[T](T value, string format)
    void AppendFormatted[T](T value, int alignment)
    void AppendFormatted[T](T value, int alignment, string format)
    void AppendFormatted(System.ReadOnlySpan[char] value)
    void AppendFormatted(System.ReadOnlySpan[char] value, int alignment = 0, string format = null)
    void AppendFormatted(string value)
    void AppendFormatted(string value, int alignment = 0, string format = null)
    void AppendFormatted(System.Object value, int alignment = 0, string format = null)

struct System.Diagnostics.Debug+WriteIfInterpolatedStringHandler : System.ValueType
    new(int literalLength, int formattedCount, bool condition, [ref] bool shouldAppend)
    void AppendLiteral(string value)
    void AppendFormatted[T](T value)
    void AppendFormatted[T](T value, string format)
    void AppendFormatted[T](T value, int alignment)
    void AppendFormatted[T](T value, int alignment, string format)
    void AppendFormatted(System.ReadOnlySpan[char] value)
    void AppendFormatted(System.ReadOnlySpan[char] value, int alignment = 0, string format = null)
    void AppendFormatted(string value)
    void AppendFormatted(string value, int alignment = 0, string format = null)
    void AppendFormatted(System.Object value, int alignment = 0, string format = null)

sealed class System.Diagnostics.DebuggableAttribute : System.Attribute
    new(bool isJITTrackingEnabled, bool isJITOptimizerDisabled)
    new(System.Diagnostics.DebuggableAttribute+DebuggingModes modes)
    bool IsJITTrackingEnabled {get;}
    bool IsJITOptimizerDisabled {get;}
    System.Diagnostics.DebuggableAttribute+DebuggingModes DebuggingFlags {get;}

enum flags System.Diagnostics.DebuggableAttribute+DebuggingModes : System.Int32
    None=0 Default=1 IgnoreSymbolStoreSequencePoints=2 EnableEditAndContinue=4 DisableOptimizations=256

enum System.Diagnostics.DebuggerBrowsableState : System.Int32
    Never=0 Collapsed=2 RootHidden=3

sealed class System.Diagnostics.DebuggerBrowsableAttribute : System.Attribute
    new(System.Diagnostics.DebuggerBrowsableState state)
    System.Diagnostics.DebuggerBrowsableState State {get;}

sealed class System.Diagnostics.DebuggerDisableUserUnhandledExceptionsAttribute : System.Attribute
    new()

sealed class System.Diagnostics.DebuggerDisplayAttribute : System.Attribute
    new(string value)
    string Value {get;}
    string Name {get;set;}
    string Type {get;set;}
    type Target {get;set;}
    string TargetTypeName {get;set;}

sealed class System.Diagnostics.DebuggerHiddenAttribute : System.Attribute
    new()

sealed class System.Diagnostics.DebuggerNonUserCodeAttribute : System.Attribute
    new()

sealed class System.Diagnostics.DebuggerStepperBoundaryAttribute : System.Attribute
    new()

sealed class System.Diagnostics.DebuggerStepThroughAttribute : System.Attribute
    new()

sealed class System.Diagnostics.DebuggerTypeProxyAttribute : System.Attribute
    new(type type)
    new(string typeName)
    string ProxyTypeName {get;}
    type Target {get;set;}
    string TargetTypeName {get;set;}

sealed class System.Diagnostics.DebuggerVisualizerAttribute : System.Attribute
    new(string visualizerTypeName)
    new(string visualizerTypeName, string visualizerObjectSourceTypeName)
    new(string visualizerTypeName, type visualizerObjectSource)
    new(type visualizer)
    new(type visualizer, type visualizerObjectSource)
    new(type visualizer, string visualizerObjectSourceTypeName)
    string VisualizerObjectSourceTypeName {get;}
    string VisualizerTypeName {get;}
    string Description {get;set;}
    type Target {get;set;}
    string TargetTypeName {get;set;}

class System.Diagnostics.DebugProvider : System.Object
    new()
    void Fail(string message, string detailMessage)
    void Write(string message)
    void WriteLine(string message)
    void OnIndentLevelChanged(int indentLevel)
    void OnIndentSizeChanged(int indentSize)
    static void FailCore(string stackTrace, string message, string detailMessage, string errorSource)
    static void WriteCore(string message)

sealed class System.Diagnostics.DiagnosticMethodInfo : System.Object
    string Name {get;}
    string DeclaringTypeName {get;}
    string DeclaringAssemblyName {get;}
    static System.Diagnostics.DiagnosticMethodInfo Create(System.Delegate delegate)
    static System.Diagnostics.DiagnosticMethodInfo Create(System.Diagnostics.StackFrame frame)

static class System.Diagnostics.StackFrameExtensions : System.Object
    static bool HasNativeImage(System.Diagnostics.StackFrame stackFrame)
    static bool HasMethod(System.Diagnostics.StackFrame stackFrame)
    static bool HasILOffset(System.Diagnostics.StackFrame stackFrame)
    static bool HasSource(System.Diagnostics.StackFrame stackFrame)
    static System.IntPtr GetNativeIP(System.Diagnostics.StackFrame stackFrame)
    static System.IntPtr GetNativeImageBase(System.Diagnostics.StackFrame stackFrame)

sealed class System.Diagnostics.StackTraceHiddenAttribute : System.Attribute
    new()

sealed class System.Diagnostics.UnreachableException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.Diagnostics.BooleanSwitch : System.Diagnostics.Switch
    new(string displayName, string description)
    new(string displayName, string description, string defaultSwitchValue)
    bool Enabled {get;set;}

sealed class System.Diagnostics.InitializingSwitchEventArgs : System.EventArgs
    new(System.Diagnostics.Switch switch)
    System.Diagnostics.Switch Switch {get;}

sealed class System.Diagnostics.InitializingTraceSourceEventArgs : System.EventArgs
    new(System.Diagnostics.TraceSource traceSource)
    System.Diagnostics.TraceSource TraceSource {get;}
    bool WasInitialized {get;set;}

class System.Diagnostics.CorrelationManager : System.Object
    System.Collections.Stack LogicalOperationStack {get;}
    guid ActivityId {get;set;}
    void StartLogicalOperation()
    void StartLogicalOperation(System.Object operationId)
    void StopLogicalOperation()

class System.Diagnostics.DefaultTraceListener : System.Diagnostics.TraceListener, System.IDisposable
    new()
    bool AssertUiEnabled {get;set;}
    string LogFileName {get;set;}

class System.Diagnostics.EventTypeFilter : System.Diagnostics.TraceFilter
    new(System.Diagnostics.SourceLevels level)
    System.Diagnostics.SourceLevels EventType {get;set;}

class System.Diagnostics.SourceFilter : System.Diagnostics.TraceFilter
    new(string source)
    string Source {get;set;}

abstract class System.Diagnostics.Switch : System.Object
    string DisplayName {get;}
    string Description {get;}
    System.Collections.Specialized.StringDictionary Attributes {get;}
    string DefaultValue {get;}
    string Value {get;set;}
    void Refresh()
    event static System.EventHandler[System.Diagnostics.InitializingSwitchEventArgs] Initializing

class System.Diagnostics.TraceEventCache : System.Object
    new()
    datetime DateTime {get;}
    int ProcessId {get;}
    string ThreadId {get;}
    long Timestamp {get;}
    string Callstack {get;}
    System.Collections.Stack LogicalOperationStack {get;}

enum System.Diagnostics.TraceEventType : System.Int32
    Critical=1 Error=2 Warning=4 Information=8 Verbose=16 Start=256 Stop=512 Suspend=1024 Resume=2048
    Transfer=4096

abstract class System.Diagnostics.TraceFilter : System.Object
    bool ShouldTrace(System.Diagnostics.TraceEventCache cache, string source, System.Diagnostics.TraceEventType eventType, int id, string formatOrMessage, System.Object[] args, System.Object data1, System.Object[] data)

enum System.Diagnostics.TraceLevel : System.Int32
    Off=0 Error=1 Warning=2 Info=3 Verbose=4

abstract class System.Diagnostics.TraceListener : System.MarshalByRefObject, System.IDisposable
    System.Collections.Specialized.StringDictionary Attributes {get;}
    string Name {get;set;}
    bool IsThreadSafe {get;}
    int IndentLevel {get;set;}
    int IndentSize {get;set;}
    System.Diagnostics.TraceFilter Filter {get;set;}
    System.Diagnostics.TraceOptions TraceOutputOptions {get;set;}
    void Dispose()
    void IDisposable.Dispose()
    void Flush()
    void Close()
    void TraceTransfer(System.Diagnostics.TraceEventCache eventCache, string source, int id, string message, guid relatedActivityId)
    void Fail(string message)
    void Fail(string message, string detailMessage)
    void Write(string message)
    void Write(System.Object o)
    void Write(string message, string category)
    void Write(System.Object o, string category)
    void WriteLine(string message)
    void WriteLine(System.Object o)
    void WriteLine(string message, string category)
    void WriteLine(System.Object o, string category)
    void TraceData(System.Diagnostics.TraceEventCache eventCache, string source, System.Diagnostics.TraceEventType eventType, int id, System.Object data)
    void TraceData(System.Diagnostics.TraceEventCache eventCache, string source, System.Diagnostics.TraceEventType eventType, int id, Params System.Object[] data)
    void TraceEvent(System.Diagnostics.TraceEventCache eventCache, string source, System.Diagnostics.TraceEventType eventType, int id)
    void TraceEvent(System.Diagnostics.TraceEventCache eventCache, string source, System.Diagnostics.TraceEventType eventType, int id, string message)
    void TraceEvent(System.Diagnostics.TraceEventCache eventCache, string source, System.Diagnostics.TraceEventType eventType, int id, string format, Params System.Object[] args)

class System.Diagnostics.TraceListenerCollection : System.Object, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Diagnostics.TraceListener Item(int i) {get;set;}
    indexer System.Diagnostics.TraceListener Item(string name) {get;}
    int Count {get;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    int Add(System.Diagnostics.TraceListener listener)
    int IList.Add(System.Object value)
    void AddRange(System.Diagnostics.TraceListener[] value)
    void AddRange(System.Diagnostics.TraceListenerCollection value)
    void Clear()
    void IList.Clear()
    bool Contains(System.Diagnostics.TraceListener listener)
    bool IList.Contains(System.Object value)
    void CopyTo(System.Diagnostics.TraceListener[] listeners, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    int IndexOf(System.Diagnostics.TraceListener listener)
    int IList.IndexOf(System.Object value)
    void Insert(int index, System.Diagnostics.TraceListener listener)
    void IList.Insert(int index, System.Object value)
    void Remove(System.Diagnostics.TraceListener listener)
    void Remove(string name)
    void IList.Remove(System.Object value)
    void RemoveAt(int index)
    void IList.RemoveAt(int index)

class System.Diagnostics.TraceSource : System.Object
    new(string name)
    new(string name, System.Diagnostics.SourceLevels defaultLevel)
    System.Collections.Specialized.StringDictionary Attributes {get;}
    System.Diagnostics.SourceLevels DefaultLevel {get;}
    string Name {get;}
    System.Diagnostics.TraceListenerCollection Listeners {get;}
    System.Diagnostics.SourceSwitch Switch {get;set;}
    void Close()
    void Flush()
    void TraceEvent(System.Diagnostics.TraceEventType eventType, int id)
    void TraceEvent(System.Diagnostics.TraceEventType eventType, int id, string message)
    void TraceEvent(System.Diagnostics.TraceEventType eventType, int id, string format, Params System.Object[] args)
    void TraceData(System.Diagnostics.TraceEventType eventType, int id, System.Object data)
    void TraceData(System.Diagnostics.TraceEventType eventType, int id, Params System.Object[] data)
    void TraceInformation(string message)
    void TraceInformation(string format, Params System.Object[] args)
    void TraceTransfer(int id, string message, guid relatedActivityId)
    event static System.EventHandler[System.Diagnostics.InitializingTraceSourceEventArgs] Initializing

class System.Diagnostics.TraceSwitch : System.Diagnostics.Switch
    new(string displayName, string description)
    new(string displayName, string description, string defaultSwitchValue)
    System.Diagnostics.TraceLevel Level {get;set;}
    bool TraceError {get;}
    bool TraceWarning {get;}
    bool TraceInfo {get;}
    bool TraceVerbose {get;}

sealed class System.Diagnostics.SwitchAttribute : System.Attribute
    new(string switchName, type switchType)
    string SwitchName {get;set;}
    type SwitchType {get;set;}
    string SwitchDescription {get;set;}
    static System.Diagnostics.SwitchAttribute[] GetAll(System.Reflection.Assembly assembly)

sealed class System.Diagnostics.SwitchLevelAttribute : System.Attribute
    new(type switchLevelType)
    type SwitchLevelType {get;set;}

delegate System.Diagnostics.DataReceivedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Diagnostics.DataReceivedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Diagnostics.DataReceivedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Diagnostics.ProcessModuleCollection : System.Collections.ReadOnlyCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    new(System.Diagnostics.ProcessModule[] processModules)
    indexer System.Diagnostics.ProcessModule Item(int index) {get;}
    int IndexOf(System.Diagnostics.ProcessModule module)
    bool Contains(System.Diagnostics.ProcessModule module)
    void CopyTo(System.Diagnostics.ProcessModule[] array, int index)

class System.Diagnostics.ProcessThreadCollection : System.Collections.ReadOnlyCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    new(System.Diagnostics.ProcessThread[] processThreads)
    indexer System.Diagnostics.ProcessThread Item(int index) {get;}
    int Add(System.Diagnostics.ProcessThread thread)
    void Insert(int index, System.Diagnostics.ProcessThread thread)
    int IndexOf(System.Diagnostics.ProcessThread thread)
    bool Contains(System.Diagnostics.ProcessThread thread)
    void Remove(System.Diagnostics.ProcessThread thread)
    void CopyTo(System.Diagnostics.ProcessThread[] array, int index)

enum System.Diagnostics.ThreadState : System.Int32
    Initialized=0 Ready=1 Running=2 Standby=3 Terminated=4 Wait=5 Transition=6 Unknown=7

enum System.Diagnostics.ThreadWaitReason : System.Int32
    Executive=0 FreePage=1 PageIn=2 SystemAllocation=3 ExecutionDelay=4 Suspended=5 UserRequest=6
    EventPairHigh=7 EventPairLow=8 LpcReceive=9 LpcReply=10 VirtualMemory=11 PageOut=12 Unknown=13

class System.Diagnostics.MonitoringDescriptionAttribute : System.ComponentModel.DescriptionAttribute
    new(string description)

struct System.Diagnostics.ActivityChangedEventArgs : System.ValueType
    System.Diagnostics.Activity Previous {get;set;}
    System.Diagnostics.Activity Current {get;set;}

class System.Diagnostics.Activity : System.Object, System.IDisposable
    new(string operationName)
    System.Diagnostics.ActivityStatusCode Status {get;}
    string StatusDescription {get;}
    bool HasRemoteParent {get;}
    System.Diagnostics.ActivityKind Kind {get;}
    string OperationName {get;}
    string DisplayName {get;set;}
    System.Diagnostics.ActivitySource Source {get;}
    System.Diagnostics.Activity Parent {get;}
    timespan Duration {get;}
    datetime StartTimeUtc {get;}
    string Id {get;}
    string ParentId {get;}
    string RootId {get;}
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,string]] Tags {get;}
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] TagObjects {get;}
    System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityEvent] Events {get;}
    System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink] Links {get;}
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,string]] Baggage {get;}
    System.Diagnostics.ActivityContext Context {get;}
    string TraceStateString {get;set;}
    System.Diagnostics.ActivitySpanId SpanId {get;}
    System.Diagnostics.ActivityTraceId TraceId {get;}
    bool Recorded {get;}
    bool IsAllDataRequested {get;set;}
    System.Diagnostics.ActivityTraceFlags ActivityTraceFlags {get;set;}
    System.Diagnostics.ActivitySpanId ParentSpanId {get;}
    bool IsStopped {get;}
    System.Diagnostics.ActivityIdFormat IdFormat {get;}
    static bool ForceDefaultIdFormat {get;set;}
    static System.Diagnostics.Activity Current {get;set;}
    static System.Func[System.Diagnostics.ActivityTraceId] TraceIdGenerator {get;set;}
    static System.Diagnostics.ActivityIdFormat DefaultIdFormat {get;set;}
    System.Diagnostics.Activity SetStatus(System.Diagnostics.ActivityStatusCode code, string description = null)
    System.Diagnostics.Activity+Enumerator`1[System.Collections.Generic.KeyValuePair[string,System.Object]] EnumerateTagObjects()
    System.Diagnostics.Activity+Enumerator`1[System.Diagnostics.ActivityEvent] EnumerateEvents()
    System.Diagnostics.Activity+Enumerator`1[System.Diagnostics.ActivityLink] EnumerateLinks()
    string GetBaggageItem(string key)
    System.Object GetTagItem(string key)
    System.Diagnostics.Activity AddTag(string key, string value)
    System.Diagnostics.Activity AddTag(string key, System.Object value)
    System.Diagnostics.Activity SetTag(string key, System.Object value)
    System.Diagnostics.Activity AddEvent(System.Diagnostics.ActivityEvent e)
    System.Diagnostics.Activity AddException(System.Exception exception, [ref] System.Diagnostics.TagList tags = null, System.DateTimeOffset timestamp = default)
    System.Diagnostics.Activity AddLink(System.Diagnostics.ActivityLink link)
    System.Diagnostics.Activity AddBaggage(string key, string value)
    System.Diagnostics.Activity SetBaggage(string key, string value)
    System.Diagnostics.Activity SetParentId(string parentId)
    System.Diagnostics.Activity SetParentId(System.Diagnostics.ActivityTraceId traceId, System.Diagnostics.ActivitySpanId spanId, System.Diagnostics.ActivityTraceFlags activityTraceFlags = System.Diagnostics.ActivityTraceFlags.None)
    System.Diagnostics.Activity SetStartTime(datetime startTimeUtc)
    System.Diagnostics.Activity SetEndTime(datetime endTimeUtc)
    System.Diagnostics.Activity Start()
    void Stop()
    System.Diagnostics.Activity SetIdFormat(System.Diagnostics.ActivityIdFormat format)
    void Dispose()
    void IDisposable.Dispose()
    void SetCustomProperty(string propertyName, System.Object propertyValue)
    System.Object GetCustomProperty(string propertyName)
    event static System.EventHandler[System.Diagnostics.ActivityChangedEventArgs] CurrentChanged

struct System.Diagnostics.Activity+Enumerator`1[T] : System.ValueType
    T& Current {get;}
    System.Diagnostics.Activity+Enumerator`1[T] GetEnumerator()
    bool MoveNext()

enum flags System.Diagnostics.ActivityTraceFlags : System.Int32
    None=0 Recorded=1

enum System.Diagnostics.ActivityIdFormat : System.Int32
    Unknown=0 Hierarchical=1 W3C=2

struct System.Diagnostics.ActivityTraceId : System.ValueType, System.IEquatable[System.Diagnostics.ActivityTraceId]
    string ToHexString()
    bool Equals(System.Diagnostics.ActivityTraceId traceId)
    bool IEquatable[ActivityTraceId].Equals(System.Diagnostics.ActivityTraceId other)
    void CopyTo(System.Span[byte] destination)
    static System.Diagnostics.ActivityTraceId CreateRandom()
    static System.Diagnostics.ActivityTraceId CreateFromBytes(System.ReadOnlySpan[byte] idData)
    static System.Diagnostics.ActivityTraceId CreateFromUtf8String(System.ReadOnlySpan[byte] idData)
    static System.Diagnostics.ActivityTraceId CreateFromString(System.ReadOnlySpan[char] idData)
    static bool op_Equality(System.Diagnostics.ActivityTraceId traceId1, System.Diagnostics.ActivityTraceId traceId2)
    static bool op_Inequality(System.Diagnostics.ActivityTraceId traceId1, System.Diagnostics.ActivityTraceId traceId2)

struct System.Diagnostics.ActivitySpanId : System.ValueType, System.IEquatable[System.Diagnostics.ActivitySpanId]
    string ToHexString()
    bool Equals(System.Diagnostics.ActivitySpanId spanId)
    bool IEquatable[ActivitySpanId].Equals(System.Diagnostics.ActivitySpanId other)
    void CopyTo(System.Span[byte] destination)
    static System.Diagnostics.ActivitySpanId CreateRandom()
    static System.Diagnostics.ActivitySpanId CreateFromBytes(System.ReadOnlySpan[byte] idData)
    static System.Diagnostics.ActivitySpanId CreateFromUtf8String(System.ReadOnlySpan[byte] idData)
    static System.Diagnostics.ActivitySpanId CreateFromString(System.ReadOnlySpan[char] idData)
    static bool op_Equality(System.Diagnostics.ActivitySpanId spanId1, System.Diagnostics.ActivitySpanId spandId2)
    static bool op_Inequality(System.Diagnostics.ActivitySpanId spanId1, System.Diagnostics.ActivitySpanId spandId2)

enum System.Diagnostics.ActivityStatusCode : System.Int32
    Unset=0 Ok=1 Error=2

class System.Diagnostics.ActivityTagsCollection : System.Object, System.Collections.Generic.IDictionary[string,System.Object], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.IEnumerable
    new()
    new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] list)
    indexer System.Object Item(string key) {get;set;}
    System.Collections.Generic.ICollection[string] Keys {get;}
    System.Collections.Generic.ICollection[System.Object] Values {get;}
    bool IsReadOnly {get;}
    int Count {get;}
    void Add(string key, System.Object value)
    void Add(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    void IDictionary[string,Object].Add(string key, System.Object value)
    void ICollection[KeyValuePair[string,Object]].Add(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    void Clear()
    void ICollection[KeyValuePair[string,Object]].Clear()
    bool Contains(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool ICollection[KeyValuePair[string,Object]].Contains(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool ContainsKey(string key)
    bool IDictionary[string,Object].ContainsKey(string key)
    void CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex)
    void ICollection[KeyValuePair[string,Object]].CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex)
    System.Diagnostics.ActivityTagsCollection+Enumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]] IEnumerable[KeyValuePair[string,Object]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(string key)
    bool Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool IDictionary[string,Object].Remove(string key)
    bool ICollection[KeyValuePair[string,Object]].Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool TryGetValue(string key, [ref] System.Object value)
    bool IDictionary[string,Object].TryGetValue(string key, [ref] System.Object value)

struct System.Diagnostics.ActivityTagsCollection+Enumerator : System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]], System.IDisposable, System.Collections.IEnumerator
    System.Collections.Generic.KeyValuePair[string,System.Object] Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

struct System.Diagnostics.ActivityContext : System.ValueType, System.IEquatable[System.Diagnostics.ActivityContext]
    new(System.Diagnostics.ActivityTraceId traceId, System.Diagnostics.ActivitySpanId spanId, System.Diagnostics.ActivityTraceFlags traceFlags, string traceState = null, bool isRemote = False)
    System.Diagnostics.ActivityTraceId TraceId {get;}
    System.Diagnostics.ActivitySpanId SpanId {get;}
    System.Diagnostics.ActivityTraceFlags TraceFlags {get;}
    string TraceState {get;}
    bool IsRemote {get;}
    bool Equals(System.Diagnostics.ActivityContext value)
    bool IEquatable[ActivityContext].Equals(System.Diagnostics.ActivityContext other)
    static bool TryParse(string traceParent, string traceState, bool isRemote, [ref] System.Diagnostics.ActivityContext context)
    static bool TryParse(string traceParent, string traceState, [ref] System.Diagnostics.ActivityContext context)
    static System.Diagnostics.ActivityContext Parse(string traceParent, string traceState)
    static bool op_Equality(System.Diagnostics.ActivityContext left, System.Diagnostics.ActivityContext right)
    static bool op_Inequality(System.Diagnostics.ActivityContext left, System.Diagnostics.ActivityContext right)

struct System.Diagnostics.ActivityCreationOptions`1[T] : System.ValueType
    System.Diagnostics.ActivitySource Source {get;}
    string Name {get;}
    System.Diagnostics.ActivityKind Kind {get;}
    T Parent {get;}
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] Tags {get;}
    System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink] Links {get;}
    System.Diagnostics.ActivityTagsCollection SamplingTags {get;}
    System.Diagnostics.ActivityTraceId TraceId {get;}
    string TraceState {get;set;}

enum System.Diagnostics.ActivitySamplingResult : System.Int32
    None=0 PropagationData=1 AllData=2 AllDataAndRecorded=3

struct System.Diagnostics.ActivityEvent : System.ValueType
    new(string name)
    new(string name, System.DateTimeOffset timestamp = default, System.Diagnostics.ActivityTagsCollection tags = null)
    string Name {get;}
    System.DateTimeOffset Timestamp {get;}
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] Tags {get;}
    System.Diagnostics.Activity+Enumerator`1[System.Collections.Generic.KeyValuePair[string,System.Object]] EnumerateTagObjects()

enum System.Diagnostics.ActivityKind : System.Int32
    Internal=0 Server=1 Client=2 Producer=3 Consumer=4

struct System.Diagnostics.ActivityLink : System.ValueType, System.IEquatable[System.Diagnostics.ActivityLink]
    new(System.Diagnostics.ActivityContext context, System.Diagnostics.ActivityTagsCollection tags = null)
    System.Diagnostics.ActivityContext Context {get;}
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] Tags {get;}
    bool Equals(System.Diagnostics.ActivityLink value)
    bool IEquatable[ActivityLink].Equals(System.Diagnostics.ActivityLink other)
    System.Diagnostics.Activity+Enumerator`1[System.Collections.Generic.KeyValuePair[string,System.Object]] EnumerateTagObjects()
    static bool op_Equality(System.Diagnostics.ActivityLink left, System.Diagnostics.ActivityLink right)
    static bool op_Inequality(System.Diagnostics.ActivityLink left, System.Diagnostics.ActivityLink right)

delegate System.Diagnostics.SampleActivity`1[T] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Diagnostics.ActivitySamplingResult Invoke([ref] System.Diagnostics.ActivityCreationOptions[T] options)
    System.IAsyncResult BeginInvoke([ref] System.Diagnostics.ActivityCreationOptions[T] options, System.AsyncCallback callback, System.Object object)
    System.Diagnostics.ActivitySamplingResult EndInvoke([ref] System.Diagnostics.ActivityCreationOptions[T] options, System.IAsyncResult result)

delegate System.Diagnostics.ExceptionRecorder : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Diagnostics.Activity activity, System.Exception exception, [ref] System.Diagnostics.TagList tags)
    System.IAsyncResult BeginInvoke(System.Diagnostics.Activity activity, System.Exception exception, [ref] System.Diagnostics.TagList tags, System.AsyncCallback callback, System.Object object)
    void EndInvoke([ref] System.Diagnostics.TagList tags, System.IAsyncResult result)

sealed class System.Diagnostics.ActivityListener : System.Object, System.IDisposable
    new()
    System.Action[System.Diagnostics.Activity] ActivityStarted {get;set;}
    System.Action[System.Diagnostics.Activity] ActivityStopped {get;set;}
    System.Diagnostics.ExceptionRecorder ExceptionRecorder {get;set;}
    System.Func[System.Diagnostics.ActivitySource,bool] ShouldListenTo {get;set;}
    System.Diagnostics.SampleActivity[string] SampleUsingParentId {get;set;}
    System.Diagnostics.SampleActivity[System.Diagnostics.ActivityContext] Sample {get;set;}
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Diagnostics.ActivitySource : System.Object, System.IDisposable
    new(string name)
    new(string name, string version = "")
    new(string name, string version = "", System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] tags = null)
    new(System.Diagnostics.ActivitySourceOptions options)
    string Name {get;}
    string Version {get;}
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] Tags {get;}
    string TelemetrySchemaUrl {get;}
    bool HasListeners()
    System.Diagnostics.Activity CreateActivity(string name, System.Diagnostics.ActivityKind kind)
    System.Diagnostics.Activity CreateActivity(string name, System.Diagnostics.ActivityKind kind, System.Diagnostics.ActivityContext parentContext, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] tags = null, System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink] links = null, System.Diagnostics.ActivityIdFormat idFormat = System.Diagnostics.ActivityIdFormat.Unknown)
    System.Diagnostics.Activity CreateActivity(string name, System.Diagnostics.ActivityKind kind, string parentId, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] tags = null, System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink] links = null, System.Diagnostics.ActivityIdFormat idFormat = System.Diagnostics.ActivityIdFormat.Unknown)
    System.Diagnostics.Activity StartActivity(string name = "", System.Diagnostics.ActivityKind kind = System.Diagnostics.ActivityKind.Internal)
    System.Diagnostics.Activity StartActivity(string name, System.Diagnostics.ActivityKind kind, System.Diagnostics.ActivityContext parentContext, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] tags = null, System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink] links = null, System.DateTimeOffset startTime = default)
    System.Diagnostics.Activity StartActivity(string name, System.Diagnostics.ActivityKind kind, string parentId, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] tags = null, System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink] links = null, System.DateTimeOffset startTime = default)
    System.Diagnostics.Activity StartActivity(System.Diagnostics.ActivityKind kind, System.Diagnostics.ActivityContext parentContext = default, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] tags = null, System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink] links = null, System.DateTimeOffset startTime = default, string name = "")
    void Dispose()
    void IDisposable.Dispose()
    static void AddActivityListener(System.Diagnostics.ActivityListener listener)

class System.Diagnostics.ActivitySourceOptions : System.Object
    new(string name)
    string Name {get;set;}
    string Version {get;set;}
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]] Tags {get;set;}
    string TelemetrySchemaUrl {get;set;}

abstract class System.Diagnostics.DiagnosticSource : System.Object
    void Write(string name, System.Object value)
    void Write[T](string name, T value)
    bool IsEnabled(string name)
    bool IsEnabled(string name, System.Object arg1, System.Object arg2 = null)
    System.Diagnostics.Activity StartActivity(System.Diagnostics.Activity activity, System.Object args)
    System.Diagnostics.Activity StartActivity[T](System.Diagnostics.Activity activity, T args)
    void StopActivity(System.Diagnostics.Activity activity, System.Object args)
    void StopActivity[T](System.Diagnostics.Activity activity, T args)
    void OnActivityImport(System.Diagnostics.Activity activity, System.Object payload)
    void OnActivityExport(System.Diagnostics.Activity activity, System.Object payload)

class System.Diagnostics.DiagnosticListener : System.Diagnostics.DiagnosticSource, System.IObservable[System.Collections.Generic.KeyValuePair[string,System.Object]], System.IDisposable
    new(string name)
    string Name {get;}
    static System.IObservable[System.Diagnostics.DiagnosticListener] AllListeners {get;}
    System.IDisposable Subscribe(System.IObserver[System.Collections.Generic.KeyValuePair[string,System.Object]] observer, System.Func[string,System.Object,System.Object,bool] isEnabled, System.Action[System.Diagnostics.Activity,System.Object] onActivityImport = null, System.Action[System.Diagnostics.Activity,System.Object] onActivityExport = null)
    System.IDisposable Subscribe(System.IObserver[System.Collections.Generic.KeyValuePair[string,System.Object]] observer, System.Predicate[string] isEnabled)
    System.IDisposable Subscribe(System.IObserver[System.Collections.Generic.KeyValuePair[string,System.Object]] observer, System.Func[string,System.Object,System.Object,bool] isEnabled)
    System.IDisposable Subscribe(System.IObserver[System.Collections.Generic.KeyValuePair[string,System.Object]] observer)
    System.IDisposable IObservable[KeyValuePair[string,Object]].Subscribe(System.IObserver[System.Collections.Generic.KeyValuePair[string,System.Object]] observer)
    void Dispose()
    void IDisposable.Dispose()
    string ToString()
    bool IsEnabled()

abstract class System.Diagnostics.DistributedContextPropagator : System.Object
    System.Collections.Generic.IReadOnlyCollection[string] Fields {get;}
    static System.Diagnostics.DistributedContextPropagator Current {get;set;}
    void Inject(System.Diagnostics.Activity activity, System.Object carrier, System.Diagnostics.DistributedContextPropagator+PropagatorSetterCallback setter)
    void ExtractTraceIdAndState(System.Object carrier, System.Diagnostics.DistributedContextPropagator+PropagatorGetterCallback getter, [ref] string traceId, [ref] string traceState)
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,string]] ExtractBaggage(System.Object carrier, System.Diagnostics.DistributedContextPropagator+PropagatorGetterCallback getter)
    static System.Diagnostics.DistributedContextPropagator CreateDefaultPropagator()
    static System.Diagnostics.DistributedContextPropagator CreatePassThroughPropagator()
    static System.Diagnostics.DistributedContextPropagator CreateW3CPropagator()
    static System.Diagnostics.DistributedContextPropagator CreatePreW3CPropagator()
    static System.Diagnostics.DistributedContextPropagator CreateNoOutputPropagator()

delegate System.Diagnostics.DistributedContextPropagator+PropagatorGetterCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object carrier, string fieldName, [ref] string fieldValue, [ref] System.Collections.Generic.IEnumerable[string] fieldValues)
    System.IAsyncResult BeginInvoke(System.Object carrier, string fieldName, [ref] string fieldValue, [ref] System.Collections.Generic.IEnumerable[string] fieldValues, System.AsyncCallback callback, System.Object object)
    void EndInvoke([ref] string fieldValue, [ref] System.Collections.Generic.IEnumerable[string] fieldValues, System.IAsyncResult result)

delegate System.Diagnostics.DistributedContextPropagator+PropagatorSetterCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object carrier, string fieldName, string fieldValue)
    System.IAsyncResult BeginInvoke(System.Object carrier, string fieldName, string fieldValue, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

struct System.Diagnostics.TagList : System.ValueType, System.Collections.Generic.IList[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyList[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[string,System.Object]]
    new(System.ReadOnlySpan[System.Collections.Generic.KeyValuePair[string,System.Object]] tagList)
    int Count {get;}
    bool IsReadOnly {get;}
    indexer System.Collections.Generic.KeyValuePair[string,System.Object] Item(int index) {get;set;}
    void Add(string key, System.Object value)
    void Add(System.Collections.Generic.KeyValuePair[string,System.Object] tag)
    void ICollection[KeyValuePair[string,Object]].Add(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    void CopyTo(System.Span[System.Collections.Generic.KeyValuePair[string,System.Object]] tags)
    void CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex)
    void ICollection[KeyValuePair[string,Object]].CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex)
    void Insert(int index, System.Collections.Generic.KeyValuePair[string,System.Object] item)
    void IList[KeyValuePair[string,Object]].Insert(int index, System.Collections.Generic.KeyValuePair[string,System.Object] item)
    void RemoveAt(int index)
    void IList[KeyValuePair[string,Object]].RemoveAt(int index)
    void Clear()
    void ICollection[KeyValuePair[string,Object]].Clear()
    bool Contains(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool ICollection[KeyValuePair[string,Object]].Contains(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool ICollection[KeyValuePair[string,Object]].Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]] IEnumerable[KeyValuePair[string,Object]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    int IndexOf(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    int IList[KeyValuePair[string,Object]].IndexOf(System.Collections.Generic.KeyValuePair[string,System.Object] item)

struct System.Diagnostics.TagList+Enumerator : System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]], System.IDisposable, System.Collections.IEnumerator
    System.Collections.Generic.KeyValuePair[string,System.Object] Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()
