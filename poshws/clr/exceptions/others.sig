class System.Exception : System.Object, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.SystemException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.ApplicationException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.ArgumentException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, string paramName, System.Exception innerException)
    new(string message, string paramName)
    string Message {get;}
    string ParamName {get;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Exception GetBaseException()
    string ToString()
    type GetType()
    static void ThrowIfNullOrEmpty(string argument, string paramName = null)
    static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)

class System.ArgumentNullException : System.ArgumentException, System.Runtime.Serialization.ISerializable
    new()
    new(string paramName)
    new(string message, System.Exception innerException)
    new(string paramName, string message)
    string Message {get;}
    string ParamName {get;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Exception GetBaseException()
    string ToString()
    type GetType()
    static void ThrowIfNull(System.Object argument, string paramName = null)
    static void ThrowIfNull(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e argument, string paramName = null)

class System.ArgumentOutOfRangeException : System.ArgumentException, System.Runtime.Serialization.ISerializable
    new()
    new(string paramName)
    new(string paramName, string message)
    new(string message, System.Exception innerException)
    new(string paramName, System.Object actualValue, string message)
    string Message {get;}
    System.Object ActualValue {get;}
    string ParamName {get;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Exception GetBaseException()
    string ToString()
    type GetType()
    static void ThrowIfZero[T](T value, string paramName = null)
    static void ThrowIfNegative[T](T value, string paramName = null)
    static void ThrowIfNegativeOrZero[T](T value, string paramName = null)
    static void ThrowIfEqual[T](T value, T other, string paramName = null)
    static void ThrowIfNotEqual[T](T value, T other, string paramName = null)
    static void ThrowIfGreaterThan[T](T value, T other, string paramName = null)
    static void ThrowIfGreaterThanOrEqual[T](T value, T other, string paramName = null)
    static void ThrowIfLessThan[T](T value, T other, string paramName = null)
    static void ThrowIfLessThanOrEqual[T](T value, T other, string paramName = null)

class System.InvalidOperationException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.NotImplementedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.NotSupportedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.NullReferenceException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

sealed class System.IndexOutOfRangeException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.FormatException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.OverflowException : System.ArithmeticException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.DivideByZeroException : System.ArithmeticException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.InvalidCastException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, int errorCode)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.TimeoutException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.UnauthorizedAccessException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.OperationCanceledException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(System.Threading.CancellationToken token)
    new(string message, System.Threading.CancellationToken token)
    new(string message, System.Exception innerException, System.Threading.CancellationToken token)
    System.Threading.CancellationToken CancellationToken {get;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.AggregateException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(System.Collections.Generic.IEnumerable[System.Exception] innerExceptions)
    new(Params System.Exception[] innerExceptions)
    new(string message, System.Collections.Generic.IEnumerable[System.Exception] innerExceptions)
    new(string message, Params System.Exception[] innerExceptions)
    System.Collections.ObjectModel.ReadOnlyCollection[System.Exception] InnerExceptions {get;}
    string Message {get;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Exception GetBaseException()
    void Handle(System.Func[System.Exception,bool] predicate)
    System.AggregateException Flatten()
    string ToString()
    type GetType()

class System.IO.IOException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, int hresult)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.IO.FileNotFoundException : System.IO.IOException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, string fileName)
    new(string message, string fileName, System.Exception innerException)
    string Message {get;}
    string FileName {get;}
    string FusionLog {get;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    string ToString()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Exception GetBaseException()
    type GetType()

class System.IO.DirectoryNotFoundException : System.IO.IOException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Collections.Generic.KeyNotFoundException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.ObjectDisposedException : System.InvalidOperationException, System.Runtime.Serialization.ISerializable
    new(string objectName)
    new(string objectName, string message)
    new(string message, System.Exception innerException)
    string Message {get;}
    string ObjectName {get;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Exception GetBaseException()
    string ToString()
    type GetType()
    static void ThrowIf(bool condition, System.Object instance)
    static void ThrowIf(bool condition, type type)

class System.OutOfMemoryException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

sealed class System.StackOverflowException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Net.WebException : System.InvalidOperationException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, System.Net.WebExceptionStatus status)
    new(string message, System.Exception innerException, System.Net.WebExceptionStatus status, System.Net.WebResponse response)
    System.Net.WebExceptionStatus Status {get;}
    System.Net.WebResponse Response {get;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo serializationInfo, System.Runtime.Serialization.StreamingContext streamingContext)
    System.Exception GetBaseException()
    string ToString()
    type GetType()

class System.Net.Sockets.SocketException : System.ComponentModel.Win32Exception, System.Runtime.Serialization.ISerializable
    new(int errorCode)
    new(int errorCode, string message)
    new()
    string Message {get;}
    System.Net.Sockets.SocketError SocketErrorCode {get;}
    int ErrorCode {get;}
    int NativeErrorCode {get;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    System.Exception GetBaseException()
    type GetType()

sealed class System.Net.WebSockets.WebSocketException : System.ComponentModel.Win32Exception, System.Runtime.Serialization.ISerializable
    new()
    new(System.Net.WebSockets.WebSocketError error)
    new(System.Net.WebSockets.WebSocketError error, string message)
    new(System.Net.WebSockets.WebSocketError error, System.Exception innerException)
    new(System.Net.WebSockets.WebSocketError error, string message, System.Exception innerException)
    new(int nativeError)
    new(int nativeError, string message)
    new(int nativeError, System.Exception innerException)
    new(System.Net.WebSockets.WebSocketError error, int nativeError)
    new(System.Net.WebSockets.WebSocketError error, int nativeError, string message)
    new(System.Net.WebSockets.WebSocketError error, int nativeError, System.Exception innerException)
    new(System.Net.WebSockets.WebSocketError error, int nativeError, string message, System.Exception innerException)
    new(string message)
    new(string message, System.Exception innerException)
    int ErrorCode {get;}
    System.Net.WebSockets.WebSocketError WebSocketErrorCode {get;}
    int NativeErrorCode {get;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    System.Exception GetBaseException()
    type GetType()

class System.ComponentModel.Win32Exception : System.Runtime.InteropServices.ExternalException, System.Runtime.Serialization.ISerializable
    new()
    new(int error)
    new(int error, string message)
    new(string message)
    new(string message, System.Exception innerException)
    int NativeErrorCode {get;}
    int ErrorCode {get;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    System.Exception GetBaseException()
    type GetType()

class System.Management.Automation.RuntimeException : System.SystemException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, System.Exception innerException, System.Management.Automation.ErrorRecord errorRecord)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.ParseException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(System.Management.Automation.Language.ParseError[] errors)
    System.Management.Automation.Language.ParseError[] Errors {get;}
    string Message {get;}
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.CommandNotFoundException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    string CommandName {get;set;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.ParameterBindingException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    string Message {get;}
    string ParameterName {get;}
    type ParameterType {get;}
    type TypeSpecified {get;}
    string ErrorId {get;}
    long Line {get;}
    long Offset {get;}
    System.Management.Automation.InvocationInfo CommandInvocation {get;}
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.PSInvalidCastException : System.InvalidCastException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.ItemNotFoundException : System.Management.Automation.SessionStateException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    string ItemName {get;}
    System.Management.Automation.SessionStateCategory SessionStateCategory {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.MethodInvocationException : System.Management.Automation.MethodException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.SetValueInvocationException : System.Management.Automation.SetValueException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.PropertyNotFoundException : System.Management.Automation.ExtendedTypeSystemException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.PipelineStoppedException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.ActionPreferenceStopException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.ValidationMetadataException : System.Management.Automation.MetadataException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class System.Management.Automation.DriveNotFoundException : System.Management.Automation.SessionStateException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    string ItemName {get;}
    System.Management.Automation.SessionStateCategory SessionStateCategory {get;}
    bool WasThrownFromThrowStatement {get;set;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

class Microsoft.PowerShell.Commands.WriteErrorException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()

sealed class Microsoft.PowerShell.Commands.HttpResponseException : System.Net.Http.HttpRequestException, System.Runtime.Serialization.ISerializable
    new(string message, System.Net.Http.HttpResponseMessage response)
    System.Net.Http.HttpResponseMessage Response {get;}
    System.Net.Http.HttpRequestError HttpRequestError {get;}
    System.Nullable[System.Net.HttpStatusCode] StatusCode {get;}
    System.Reflection.MethodBase TargetSite {get;}
    string Message {get;}
    System.Collections.IDictionary Data {get;}
    System.Exception InnerException {get;}
    string HelpLink {get;set;}
    string Source {get;set;}
    int HResult {get;set;}
    string StackTrace {get;}
    System.Exception GetBaseException()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    type GetType()
