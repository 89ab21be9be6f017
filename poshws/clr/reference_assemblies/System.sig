struct System.ArgIterator : System.ValueType
    new(System.RuntimeArgumentHandle arglist)
    new(System.RuntimeArgumentHandle arglist, System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ptr)
    void End()
    bool Equals(System.Object o)
    System.TypedReference GetNextArg()
    System.TypedReference GetNextArg(System.RuntimeTypeHandle rth)
    System.RuntimeTypeHandle GetNextArgType()
    int GetRemainingCount()

class System.BadImageFormatException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    new(string message, string fileName)
    new(string message, string fileName, System.Exception inner)
    string FileName {get;}
    string FusionLog {get;}

struct System.Delegate+InvocationListEnumerator`1[TDelegate] : System.ValueType
    TDelegate Current {get;}
    bool MoveNext()
    System.Delegate+InvocationListEnumerator`1[TDelegate] GetEnumerator()

struct System.Environment+ProcessCpuUsage : System.ValueType
    timespan UserTime {get;}
    timespan PrivilegedTime {get;}
    timespan TotalTime {get;}

enum System.Environment+SpecialFolderOption : System.Int32
    None=0 DoNotVerify=16384 Create=32768

enum System.GCNotificationStatus : System.Int32
    Succeeded=0 Failed=1 Canceled=2 Timeout=3 NotApplicable=4

struct System.RuntimeArgumentHandle : System.ValueType

struct System.RuntimeTypeHandle : System.ValueType, System.IEquatable[System.RuntimeTypeHandle], System.Runtime.Serialization.ISerializable
    System.IntPtr Value {get;}
    bool Equals(System.RuntimeTypeHandle handle)
    bool IEquatable[RuntimeTypeHandle].Equals(System.RuntimeTypeHandle other)
    System.ModuleHandle GetModuleHandle()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.RuntimeTypeHandle FromIntPtr(System.IntPtr value)
    static System.IntPtr ToIntPtr(System.RuntimeTypeHandle value)
    static bool op_Equality(System.RuntimeTypeHandle left, System.Object right)
    static bool op_Equality(System.Object left, System.RuntimeTypeHandle right)
    static bool op_Inequality(System.RuntimeTypeHandle left, System.Object right)
    static bool op_Inequality(System.Object left, System.RuntimeTypeHandle right)

struct System.RuntimeMethodHandle : System.ValueType, System.IEquatable[System.RuntimeMethodHandle], System.Runtime.Serialization.ISerializable
    System.IntPtr Value {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    bool Equals(System.RuntimeMethodHandle handle)
    bool IEquatable[RuntimeMethodHandle].Equals(System.RuntimeMethodHandle other)
    System.IntPtr GetFunctionPointer()
    static System.RuntimeMethodHandle FromIntPtr(System.IntPtr value)
    static System.IntPtr ToIntPtr(System.RuntimeMethodHandle value)
    static bool op_Equality(System.RuntimeMethodHandle left, System.RuntimeMethodHandle right)
    static bool op_Inequality(System.RuntimeMethodHandle left, System.RuntimeMethodHandle right)

struct System.RuntimeFieldHandle : System.ValueType, System.IEquatable[System.RuntimeFieldHandle], System.Runtime.Serialization.ISerializable
    System.IntPtr Value {get;}
    bool Equals(System.RuntimeFieldHandle handle)
    bool IEquatable[RuntimeFieldHandle].Equals(System.RuntimeFieldHandle other)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.RuntimeFieldHandle FromIntPtr(System.IntPtr value)
    static System.IntPtr ToIntPtr(System.RuntimeFieldHandle value)
    static bool op_Equality(System.RuntimeFieldHandle left, System.RuntimeFieldHandle right)
    static bool op_Inequality(System.RuntimeFieldHandle left, System.RuntimeFieldHandle right)

struct System.ModuleHandle : System.ValueType, System.IEquatable[System.ModuleHandle]
    int MDStreamVersion {get;}
    field static System.ModuleHandle EmptyHandle
    bool Equals(System.ModuleHandle handle)
    bool IEquatable[ModuleHandle].Equals(System.ModuleHandle other)
    System.RuntimeTypeHandle GetRuntimeTypeHandleFromMetadataToken(int typeToken)
    System.RuntimeTypeHandle ResolveTypeHandle(int typeToken)
    System.RuntimeTypeHandle ResolveTypeHandle(int typeToken, System.RuntimeTypeHandle[] typeInstantiationContext, System.RuntimeTypeHandle[] methodInstantiationContext)
    System.RuntimeMethodHandle GetRuntimeMethodHandleFromMetadataToken(int methodToken)
    System.RuntimeMethodHandle ResolveMethodHandle(int methodToken)
    System.RuntimeMethodHandle ResolveMethodHandle(int methodToken, System.RuntimeTypeHandle[] typeInstantiationContext, System.RuntimeTypeHandle[] methodInstantiationContext)
    System.RuntimeFieldHandle GetRuntimeFieldHandleFromMetadataToken(int fieldToken)
    System.RuntimeFieldHandle ResolveFieldHandle(int fieldToken)
    System.RuntimeFieldHandle ResolveFieldHandle(int fieldToken, System.RuntimeTypeHandle[] typeInstantiationContext, System.RuntimeTypeHandle[] methodInstantiationContext)
    static bool op_Equality(System.ModuleHandle left, System.ModuleHandle right)
    static bool op_Inequality(System.ModuleHandle left, System.ModuleHandle right)

struct System.TypedReference : System.ValueType
    bool Equals(System.Object o)
    static System.Object ToObject(System.TypedReference value)
    static System.TypedReference MakeTypedReference(System.Object target, System.Reflection.FieldInfo[] flds)
    static type GetTargetType(System.TypedReference value)
    static System.RuntimeTypeHandle TargetTypeToken(System.TypedReference value)
    static void SetTypedReference(System.TypedReference target, System.Object value)

class System.AccessViolationException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

delegate System.Action`9[T1,T2,T3,T4,T5,T6,T7,T8,T9] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Action`10[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Action`11[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Action`12[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Action`13[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Action`14[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Action`15[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Action`16[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.AppDomainSetup : System.Object
    string ApplicationBase {get;}
    string TargetFrameworkName {get;}

class System.AppDomainUnloadedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

sealed class System.ApplicationId : System.Object
    new(byte[] publicKeyToken, string name, version version, string processorArchitecture, string culture)
    string Culture {get;}
    string Name {get;}
    string ProcessorArchitecture {get;}
    version Version {get;}
    byte[] PublicKeyToken {get;}
    System.ApplicationId Copy()
    string ToString()
    bool Equals(System.Object o)
    int GetHashCode()

struct System.ArraySegment`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator
    T Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Dispose()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

class System.AssemblyLoadEventArgs : System.EventArgs
    new(System.Reflection.Assembly loadedAssembly)
    System.Reflection.Assembly LoadedAssembly {get;}

delegate System.AssemblyLoadEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.AssemblyLoadEventArgs args)
    System.IAsyncResult BeginInvoke(System.Object sender, System.AssemblyLoadEventArgs args, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.AttributeUsageAttribute : System.Attribute
    new(System.AttributeTargets validOn)
    System.AttributeTargets ValidOn {get;}
    bool AllowMultiple {get;set;}
    bool Inherited {get;set;}

class System.CannotUnloadAppDomainException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

sealed class System.CLSCompliantAttribute : System.Attribute
    new(bool isCompliant)
    bool IsCompliant {get;}

abstract class System.ContextBoundObject : System.MarshalByRefObject

class System.ContextMarshalException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

class System.ContextStaticAttribute : System.Attribute
    new()

sealed class System.DataMisalignedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.DllNotFoundException : System.TypeLoadException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

class System.DuplicateWaitObjectException : System.ArgumentException, System.Runtime.Serialization.ISerializable
    new()
    new(string parameterName)
    new(string parameterName, string message)
    new(string message, System.Exception innerException)

class System.EntryPointNotFoundException : System.TypeLoadException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

delegate System.EventHandler`2[TSender,TEventArgs] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(TSender sender, TEventArgs e)
    System.IAsyncResult BeginInvoke(TSender sender, TEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.ExecutionEngineException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.FieldAccessException : System.MemberAccessException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

abstract class System.FormattableString : System.Object, System.IFormattable
    string Format {get;}
    int ArgumentCount {get;}
    System.Object[] GetArguments()
    System.Object GetArgument(int index)
    string ToString(System.IFormatProvider formatProvider)
    string ToString()
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    static string Invariant(System.FormattableString formattable)
    static string CurrentCulture(System.FormattableString formattable)

delegate System.Func`10[T1,T2,T3,T4,T5,T6,T7,T8,T9,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)

delegate System.Func`11[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)

delegate System.Func`12[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)

delegate System.Func`13[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)

delegate System.Func`14[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)

delegate System.Func`15[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)

delegate System.Func`16[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)

delegate System.Func`17[T1,T2,T3,T4,T5,T6,T7,T8,T9,T10,T11,T12,T13,T14,T15,T16,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16)
    System.IAsyncResult BeginInvoke(T1 arg1, T2 arg2, T3 arg3, T4 arg4, T5 arg5, T6 arg6, T7 arg7, T8 arg8, T9 arg9, T10 arg10, T11 arg11, T12 arg12, T13 arg13, T14 arg14, T15 arg15, T16 arg16, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)

struct System.GCGenerationInfo : System.ValueType
    long SizeBeforeBytes {get;}
    long FragmentationBeforeBytes {get;}
    long SizeAfterBytes {get;}
    long FragmentationAfterBytes {get;}

struct System.GCMemoryInfo : System.ValueType
    long HighMemoryLoadThresholdBytes {get;}
    long MemoryLoadBytes {get;}
    long TotalAvailableMemoryBytes {get;}
    long HeapSizeBytes {get;}
    long FragmentedBytes {get;}
    long Index {get;}
    int Generation {get;}
    bool Compacted {get;}
    bool Concurrent {get;}
    long TotalCommittedBytes {get;}
    long PromotedBytes {get;}
    long PinnedObjectsCount {get;}
    long FinalizationPendingCount {get;}
    System.ReadOnlySpan[timespan] PauseDurations {get;}
    double PauseTimePercentage {get;}
    System.ReadOnlySpan[System.GCGenerationInfo] GenerationInfo {get;}

struct System.HashCode : System.ValueType
    void Add[T](T value)
    void Add[T](T value, System.Collections.Generic.IEqualityComparer[T] comparer)
    void AddBytes(System.ReadOnlySpan[byte] value)
    int ToHashCode()
    static int Combine[T1](T1 value1)
    static int Combine[T1, T2](T1 value1, T2 value2)
    static int Combine[T1, T2, T3](T1 value1, T2 value2, T3 value3)
    static int Combine[T1, T2, T3, T4](T1 value1, T2 value2, T3 value3, T4 value4)
    static int Combine[T1, T2, T3, T4, T5](T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
    static int Combine[T1, T2, T3, T4, T5, T6](T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
    static int Combine[T1, T2, T3, T4, T5, T6, T7](T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
    static int Combine[T1, T2, T3, T4, T5, T6, T7, T8](T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)

interface System.IAsyncDisposable
    System.Threading.Tasks.ValueTask DisposeAsync()

interface System.ICloneable
    System.Object Clone()

interface System.IConvertible
    System.TypeCode GetTypeCode()
    bool ToBoolean(System.IFormatProvider provider)
    char ToChar(System.IFormatProvider provider)
    sbyte ToSByte(System.IFormatProvider provider)
    byte ToByte(System.IFormatProvider provider)
    short ToInt16(System.IFormatProvider provider)
    ushort ToUInt16(System.IFormatProvider provider)
    int ToInt32(System.IFormatProvider provider)
    uint ToUInt32(System.IFormatProvider provider)
    long ToInt64(System.IFormatProvider provider)
    ulong ToUInt64(System.IFormatProvider provider)
    float ToSingle(System.IFormatProvider provider)
    double ToDouble(System.IFormatProvider provider)
    decimal ToDecimal(System.IFormatProvider provider)
    datetime ToDateTime(System.IFormatProvider provider)
    string ToString(System.IFormatProvider provider)
    System.Object ToType(type conversionType, System.IFormatProvider provider)

interface System.ICustomFormatter
    string Format(string format, System.Object arg, System.IFormatProvider formatProvider)

interface System.IFormatProvider
    System.Object GetFormat(type formatType)

interface System.IFormattable
    string ToString(string format, System.IFormatProvider formatProvider)

sealed class System.InsufficientExecutionStackException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

sealed class System.InsufficientMemoryException : System.OutOfMemoryException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

sealed class System.InvalidProgramException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

class System.InvalidTimeZoneException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

interface System.IObservable`1[T]
    System.IDisposable Subscribe(System.IObserver[T] observer)

interface System.IObserver`1[T]
    void OnNext(T value)
    void OnError(System.Exception error)
    void OnCompleted()

interface System.IProgress`1[T]
    void Report(T value)

interface System.ISpanFormattable : System.IFormattable
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    string ToString(string format, System.IFormatProvider formatProvider)

interface System.IUtf8SpanFormattable
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)

interface System.IUtf8SpanParsable`1[TSelf]
    static TSelf Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] TSelf result)

class System.Lazy`2[T,TMetadata] : System.Lazy[T]
    new(System.Func[T] valueFactory, TMetadata metadata)
    new(TMetadata metadata)
    new(TMetadata metadata, bool isThreadSafe)
    new(System.Func[T] valueFactory, TMetadata metadata, bool isThreadSafe)
    new(TMetadata metadata, System.Threading.LazyThreadSafetyMode mode)
    new(System.Func[T] valueFactory, TMetadata metadata, System.Threading.LazyThreadSafetyMode mode)
    TMetadata Metadata {get;}

enum System.LoaderOptimization : System.Int32
    NotSpecified=0 SingleDomain=1 MultiDomain=2 DomainMask=3 MultiDomainHost=3 DisallowBindings=4

sealed class System.LoaderOptimizationAttribute : System.Attribute
    new(byte value)
    new(System.LoaderOptimization value)
    System.LoaderOptimization Value {get;}

sealed class System.LocalDataStoreSlot : System.Object

abstract class System.MarshalByRefObject : System.Object
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

struct System.Memory`1[T] : System.ValueType, System.IEquatable[System.Memory[T]]
    new(T[] array)
    new(T[] array, int start, int length)
    int Length {get;}
    bool IsEmpty {get;}
    System.Span[T] Span {get;}
    static System.Memory[T] Empty {get;}
    System.Memory[T] Slice(int start)
    System.Memory[T] Slice(int start, int length)
    void CopyTo(System.Memory[T] destination)
    bool TryCopyTo(System.Memory[T] destination)
    System.Buffers.MemoryHandle Pin()
    T[] ToArray()
    bool Equals(System.Memory[T] other)
    bool IEquatable[Memory[T]].Equals(System.Memory[T] other)
    static System.Memory[T] op_Implicit(T[] array)
    static System.Memory[T] op_Implicit(System.ArraySegment[T] segment)
    static System.ReadOnlyMemory[T] op_Implicit(System.Memory[T] memory)

static class System.MemoryExtensions : System.Object
    static System.Span[T] AsSpan[T](T[] array, int start)
    static System.Span[T] AsSpan[T](T[] array, System.Index startIndex)
    static System.Span[T] AsSpan[T](T[] array, System.Range range)
    static System.ReadOnlySpan[char] AsSpan(string text)
    static System.ReadOnlySpan[char] AsSpan(string text, int start)
    static System.ReadOnlySpan[char] AsSpan(string text, System.Index startIndex)
    static System.ReadOnlySpan[char] AsSpan(string text, System.Range range)
    static System.ReadOnlySpan[char] AsSpan(string text, int start, int length)
    static System.Span[T] AsSpan[T](T[] array)
    static System.Span[T] AsSpan[T](T[] array, int start, int length)
    static System.Span[T] AsSpan[T](System.ArraySegment[T] segment)
    static System.Span[T] AsSpan[T](System.ArraySegment[T] segment, int start)
    static System.Span[T] AsSpan[T](System.ArraySegment[T] segment, System.Index startIndex)
    static System.Span[T] AsSpan[T](System.ArraySegment[T] segment, int start, int length)
    static System.Span[T] AsSpan[T](System.ArraySegment[T] segment, System.Range range)
    static System.ReadOnlyMemory[char] AsMemory(string text)
    static System.ReadOnlyMemory[char] AsMemory(string text, int start)
    static System.ReadOnlyMemory[char] AsMemory(string text, System.Index startIndex)
    static System.ReadOnlyMemory[char] AsMemory(string text, int start, int length)
    static System.ReadOnlyMemory[char] AsMemory(string text, System.Range range)
    static System.Memory[T] AsMemory[T](T[] array)
    static System.Memory[T] AsMemory[T](T[] array, int start)
    static System.Memory[T] AsMemory[T](T[] array, System.Index startIndex)
    static System.Memory[T] AsMemory[T](T[] array, int start, int length)
    static System.Memory[T] AsMemory[T](T[] array, System.Range range)
    static System.Memory[T] AsMemory[T](System.ArraySegment[T] segment)
    static System.Memory[T] AsMemory[T](System.ArraySegment[T] segment, int start)
    static System.Memory[T] AsMemory[T](System.ArraySegment[T] segment, int start, int length)
    static bool Contains[T](System.Span[T] span, T value)
    static bool Contains[T](System.ReadOnlySpan[T] span, T value)
    static bool Contains[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool Contains(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] value, System.StringComparison comparisonType)
    static bool ContainsAny[T](System.Span[T] span, T value0, T value1)
    static bool ContainsAny[T](System.Span[T] span, T value0, T value1, T value2)
    static bool ContainsAny[T](System.Span[T] span, System.ReadOnlySpan[T] values)
    static bool ContainsAny[T](System.Span[T] span, System.Buffers.SearchValues[T] values)
    static bool ContainsAny(System.Span[char] span, System.Buffers.SearchValues[string] values)
    static bool ContainsAny[T](System.ReadOnlySpan[T] span, T value0, T value1)
    static bool ContainsAny[T](System.ReadOnlySpan[T] span, T value0, T value1, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool ContainsAny[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2)
    static bool ContainsAny[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool ContainsAny[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values)
    static bool ContainsAny[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool ContainsAny[T](System.ReadOnlySpan[T] span, System.Buffers.SearchValues[T] values)
    static bool ContainsAny(System.ReadOnlySpan[char] span, System.Buffers.SearchValues[string] values)
    static bool ContainsAnyExcept[T](System.Span[T] span, T value)
    static bool ContainsAnyExcept[T](System.Span[T] span, T value0, T value1)
    static bool ContainsAnyExcept[T](System.Span[T] span, T value0, T value1, T value2)
    static bool ContainsAnyExcept[T](System.Span[T] span, System.ReadOnlySpan[T] values)
    static bool ContainsAnyExcept[T](System.Span[T] span, System.Buffers.SearchValues[T] values)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, T value)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool ContainsAnyExcept[T](System.ReadOnlySpan[T] span, System.Buffers.SearchValues[T] values)
    static bool ContainsAnyInRange[T](System.Span[T] span, T lowInclusive, T highInclusive)
    static bool ContainsAnyInRange[T](System.ReadOnlySpan[T] span, T lowInclusive, T highInclusive)
    static bool ContainsAnyExceptInRange[T](System.Span[T] span, T lowInclusive, T highInclusive)
    static bool ContainsAnyExceptInRange[T](System.ReadOnlySpan[T] span, T lowInclusive, T highInclusive)
    static int IndexOf[T](System.Span[T] span, T value)
    static int IndexOf[T](System.Span[T] span, System.ReadOnlySpan[T] value)
    static int IndexOf[T](System.ReadOnlySpan[T] span, T value)
    static int IndexOf[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOf[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value)
    static int IndexOf[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOf(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] value, System.StringComparison comparisonType)
    static int LastIndexOf[T](System.Span[T] span, T value)
    static int LastIndexOf[T](System.Span[T] span, System.ReadOnlySpan[T] value)
    static int LastIndexOf[T](System.ReadOnlySpan[T] span, T value)
    static int LastIndexOf[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOf[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value)
    static int LastIndexOf[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOf(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] value, System.StringComparison comparisonType)
    static int IndexOfAnyExcept[T](System.Span[T] span, T value)
    static int IndexOfAnyExcept[T](System.Span[T] span, T value0, T value1)
    static int IndexOfAnyExcept[T](System.Span[T] span, T value0, T value1, T value2)
    static int IndexOfAnyExcept[T](System.Span[T] span, System.ReadOnlySpan[T] values)
    static int IndexOfAnyExcept[T](System.Span[T] span, System.Buffers.SearchValues[T] values)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOfAnyExcept[T](System.ReadOnlySpan[T] span, System.Buffers.SearchValues[T] values)
    static int LastIndexOfAnyExcept[T](System.Span[T] span, T value)
    static int LastIndexOfAnyExcept[T](System.Span[T] span, T value0, T value1)
    static int LastIndexOfAnyExcept[T](System.Span[T] span, T value0, T value1, T value2)
    static int LastIndexOfAnyExcept[T](System.Span[T] span, System.ReadOnlySpan[T] values)
    static int LastIndexOfAnyExcept[T](System.Span[T] span, System.Buffers.SearchValues[T] values)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOfAnyExcept[T](System.ReadOnlySpan[T] span, System.Buffers.SearchValues[T] values)
    static int IndexOfAnyInRange[T](System.Span[T] span, T lowInclusive, T highInclusive)
    static int IndexOfAnyInRange[T](System.ReadOnlySpan[T] span, T lowInclusive, T highInclusive)
    static int IndexOfAnyExceptInRange[T](System.Span[T] span, T lowInclusive, T highInclusive)
    static int IndexOfAnyExceptInRange[T](System.ReadOnlySpan[T] span, T lowInclusive, T highInclusive)
    static int LastIndexOfAnyInRange[T](System.Span[T] span, T lowInclusive, T highInclusive)
    static int LastIndexOfAnyInRange[T](System.ReadOnlySpan[T] span, T lowInclusive, T highInclusive)
    static int LastIndexOfAnyExceptInRange[T](System.Span[T] span, T lowInclusive, T highInclusive)
    static int LastIndexOfAnyExceptInRange[T](System.ReadOnlySpan[T] span, T lowInclusive, T highInclusive)
    static bool SequenceEqual[T](System.Span[T] span, System.ReadOnlySpan[T] other)
    static bool SequenceEqual[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] other)
    static bool SequenceEqual[T](System.Span[T] span, System.ReadOnlySpan[T] other, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool SequenceEqual[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] other, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int SequenceCompareTo[T](System.Span[T] span, System.ReadOnlySpan[T] other)
    static int SequenceCompareTo[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] other)
    static int SequenceCompareTo[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] other, System.Collections.Generic.IComparer[T] comparer = null)
    static int IndexOfAny[T](System.Span[T] span, T value0, T value1)
    static int IndexOfAny[T](System.Span[T] span, T value0, T value1, T value2)
    static int IndexOfAny[T](System.Span[T] span, System.ReadOnlySpan[T] values)
    static int IndexOfAny[T](System.Span[T] span, System.Buffers.SearchValues[T] values)
    static int IndexOfAny(System.Span[char] span, System.Buffers.SearchValues[string] values)
    static int IndexOfAny[T](System.ReadOnlySpan[T] span, T value0, T value1)
    static int IndexOfAny[T](System.ReadOnlySpan[T] span, T value0, T value1, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOfAny[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2)
    static int IndexOfAny[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOfAny[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values)
    static int IndexOfAny[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int IndexOfAny[T](System.ReadOnlySpan[T] span, System.Buffers.SearchValues[T] values)
    static int IndexOfAny(System.ReadOnlySpan[char] span, System.Buffers.SearchValues[string] values)
    static int LastIndexOfAny[T](System.Span[T] span, T value0, T value1)
    static int LastIndexOfAny[T](System.Span[T] span, T value0, T value1, T value2)
    static int LastIndexOfAny[T](System.Span[T] span, System.ReadOnlySpan[T] values)
    static int LastIndexOfAny[T](System.Span[T] span, System.Buffers.SearchValues[T] values)
    static int LastIndexOfAny[T](System.ReadOnlySpan[T] span, T value0, T value1)
    static int LastIndexOfAny[T](System.ReadOnlySpan[T] span, T value0, T value1, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOfAny[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2)
    static int LastIndexOfAny[T](System.ReadOnlySpan[T] span, T value0, T value1, T value2, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOfAny[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values)
    static int LastIndexOfAny[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int LastIndexOfAny[T](System.ReadOnlySpan[T] span, System.Buffers.SearchValues[T] values)
    static bool StartsWith[T](System.Span[T] span, System.ReadOnlySpan[T] value)
    static bool StartsWith[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value)
    static bool StartsWith[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool StartsWith[T](System.ReadOnlySpan[T] span, T value)
    static bool StartsWith[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool StartsWith(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] value, System.StringComparison comparisonType)
    static bool EndsWith[T](System.Span[T] span, System.ReadOnlySpan[T] value)
    static bool EndsWith[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value)
    static bool EndsWith[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool EndsWith[T](System.ReadOnlySpan[T] span, T value)
    static bool EndsWith[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool EndsWith(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] value, System.StringComparison comparisonType)
    static void Reverse[T](System.Span[T] span)
    static void CopyTo[T](T[] source, System.Span[T] destination)
    static void CopyTo[T](T[] source, System.Memory[T] destination)
    static bool Overlaps[T](System.Span[T] span, System.ReadOnlySpan[T] other)
    static bool Overlaps[T](System.Span[T] span, System.ReadOnlySpan[T] other, [ref] int elementOffset)
    static bool Overlaps[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] other)
    static bool Overlaps[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] other, [ref] int elementOffset)
    static int BinarySearch[T](System.Span[T] span, System.IComparable[T] comparable)
    static int BinarySearch[T, TComparable](System.Span[T] span, TComparable comparable)
    static int BinarySearch[T, TComparer](System.Span[T] span, T value, TComparer comparer)
    static int BinarySearch[T](System.ReadOnlySpan[T] span, System.IComparable[T] comparable)
    static int BinarySearch[T, TComparable](System.ReadOnlySpan[T] span, TComparable comparable)
    static int BinarySearch[T, TComparer](System.ReadOnlySpan[T] span, T value, TComparer comparer)
    static void Sort[T](System.Span[T] span)
    static void Sort[T, TComparer](System.Span[T] span, TComparer comparer)
    static void Sort[T](System.Span[T] span, System.Comparison[T] comparison)
    static void Sort[TKey, TValue](System.Span[TKey] keys, System.Span[TValue] items)
    static void Sort[TKey, TValue, TComparer](System.Span[TKey] keys, System.Span[TValue] items, TComparer comparer)
    static void Sort[TKey, TValue](System.Span[TKey] keys, System.Span[TValue] items, System.Comparison[TKey] comparison)
    static void Replace[T](System.Span[T] span, T oldValue, T newValue)
    static void Replace[T](System.Span[T] span, T oldValue, T newValue, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static void Replace[T](System.ReadOnlySpan[T] source, System.Span[T] destination, T oldValue, T newValue)
    static void Replace[T](System.ReadOnlySpan[T] source, System.Span[T] destination, T oldValue, T newValue, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static void ReplaceAny[T](System.ReadOnlySpan[T] source, System.Span[T] destination, System.Buffers.SearchValues[T] values, T newValue)
    static void ReplaceAny[T](System.Span[T] span, System.Buffers.SearchValues[T] values, T newValue)
    static void ReplaceAnyExcept[T](System.ReadOnlySpan[T] source, System.Span[T] destination, System.Buffers.SearchValues[T] values, T newValue)
    static void ReplaceAnyExcept[T](System.Span[T] span, System.Buffers.SearchValues[T] values, T newValue)
    static int CommonPrefixLength[T](System.Span[T] span, System.ReadOnlySpan[T] other)
    static int CommonPrefixLength[T](System.Span[T] span, System.ReadOnlySpan[T] other, System.Collections.Generic.IEqualityComparer[T] comparer)
    static int CommonPrefixLength[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] other)
    static int CommonPrefixLength[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] other, System.Collections.Generic.IEqualityComparer[T] comparer)
    static System.MemoryExtensions+SpanSplitEnumerator`1[T] Split[T](System.ReadOnlySpan[T] source, T separator)
    static System.MemoryExtensions+SpanSplitEnumerator`1[T] Split[T](System.ReadOnlySpan[T] source, System.ReadOnlySpan[T] separator)
    static int Split(System.ReadOnlySpan[char] source, System.Span[System.Range] destination, char separator, System.StringSplitOptions options = System.StringSplitOptions.None)
    static int Split(System.ReadOnlySpan[char] source, System.Span[System.Range] destination, System.ReadOnlySpan[char] separator, System.StringSplitOptions options = System.StringSplitOptions.None)
    static System.MemoryExtensions+SpanSplitEnumerator`1[T] SplitAny[T](System.ReadOnlySpan[T] source, System.ReadOnlySpan[T] separators)
    static System.MemoryExtensions+SpanSplitEnumerator`1[T] SplitAny[T](System.ReadOnlySpan[T] source, System.Buffers.SearchValues[T] separators)
    static int SplitAny(System.ReadOnlySpan[char] source, System.Span[System.Range] destination, System.ReadOnlySpan[char] separators, System.StringSplitOptions options = System.StringSplitOptions.None)
    static int SplitAny(System.ReadOnlySpan[char] source, System.Span[System.Range] destination, System.ReadOnlySpan[string] separators, System.StringSplitOptions options = System.StringSplitOptions.None)
    static int Count[T](System.Span[T] span, T value)
    static int Count[T](System.ReadOnlySpan[T] span, T value)
    static int Count[T](System.ReadOnlySpan[T] span, T value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int Count[T](System.Span[T] span, System.ReadOnlySpan[T] value)
    static int Count[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value)
    static int Count[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] value, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static int CountAny[T](System.ReadOnlySpan[T] span, System.Buffers.SearchValues[T] values)
    static int CountAny[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values)
    static int CountAny[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] values, System.Collections.Generic.IEqualityComparer[T] comparer = null)
    static bool TryWrite(System.Span[char] destination, [ref] System.MemoryExtensions+TryWriteInterpolatedStringHandler handler, [ref] int charsWritten)
    static bool TryWrite(System.Span[char] destination, System.IFormatProvider provider, [ref] System.MemoryExtensions+TryWriteInterpolatedStringHandler handler, [ref] int charsWritten)
    static bool TryWrite[TArg0](System.Span[char] destination, System.IFormatProvider provider, System.Text.CompositeFormat format, [ref] int charsWritten, TArg0 arg0)
    static bool TryWrite[TArg0, TArg1](System.Span[char] destination, System.IFormatProvider provider, System.Text.CompositeFormat format, [ref] int charsWritten, TArg0 arg0, TArg1 arg1)
    static bool TryWrite[TArg0, TArg1, TArg2](System.Span[char] destination, System.IFormatProvider provider, System.Text.CompositeFormat format, [ref] int charsWritten, TArg0 arg0, TArg1 arg1, TArg2 arg2)
    static bool TryWrite(System.Span[char] destination, System.IFormatProvider provider, System.Text.CompositeFormat format, [ref] int charsWritten, Params System.Object[] args)
    static bool TryWrite(System.Span[char] destination, System.IFormatProvider provider, System.Text.CompositeFormat format, [ref] int charsWritten, System.ReadOnlySpan[System.Object] args)
    static bool IsWhiteSpace(System.ReadOnlySpan[char] span)
    static bool Equals(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] other, System.StringComparison comparisonType)
    static int CompareTo(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] other, System.StringComparison comparisonType)
    static int ToLower(System.ReadOnlySpan[char] source, System.Span[char] destination, cultureinfo culture)
    static int ToLowerInvariant(System.ReadOnlySpan[char] source, System.Span[char] destination)
    static int ToUpper(System.ReadOnlySpan[char] source, System.Span[char] destination, cultureinfo culture)
    static int ToUpperInvariant(System.ReadOnlySpan[char] source, System.Span[char] destination)
    static System.Text.SpanRuneEnumerator EnumerateRunes(System.ReadOnlySpan[char] span)
    static System.Text.SpanRuneEnumerator EnumerateRunes(System.Span[char] span)
    static System.Text.SpanLineEnumerator EnumerateLines(System.ReadOnlySpan[char] span)
    static System.Text.SpanLineEnumerator EnumerateLines(System.Span[char] span)
    static System.Memory[T] Trim[T](System.Memory[T] memory, T trimElement)
    static System.ReadOnlyMemory[T] Trim[T](System.ReadOnlyMemory[T] memory, T trimElement)
    static System.Span[T] Trim[T](System.Span[T] span, T trimElement)
    static System.ReadOnlySpan[T] Trim[T](System.ReadOnlySpan[T] span, T trimElement)
    static System.Memory[T] Trim[T](System.Memory[T] memory, System.ReadOnlySpan[T] trimElements)
    static System.ReadOnlyMemory[T] Trim[T](System.ReadOnlyMemory[T] memory, System.ReadOnlySpan[T] trimElements)
    static System.Span[T] Trim[T](System.Span[T] span, System.ReadOnlySpan[T] trimElements)
    static System.ReadOnlySpan[T] Trim[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] trimElements)
    static System.Memory[char] Trim(System.Memory[char] memory)
    static System.ReadOnlyMemory[char] Trim(System.ReadOnlyMemory[char] memory)
    static System.ReadOnlySpan[char] Trim(System.ReadOnlySpan[char] span)
    static System.ReadOnlySpan[char] Trim(System.ReadOnlySpan[char] span, char trimChar)
    static System.ReadOnlySpan[char] Trim(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] trimChars)
    static System.Span[char] Trim(System.Span[char] span)
    static System.Memory[T] TrimStart[T](System.Memory[T] memory, T trimElement)
    static System.ReadOnlyMemory[T] TrimStart[T](System.ReadOnlyMemory[T] memory, T trimElement)
    static System.Span[T] TrimStart[T](System.Span[T] span, T trimElement)
    static System.ReadOnlySpan[T] TrimStart[T](System.ReadOnlySpan[T] span, T trimElement)
    static System.Memory[T] TrimStart[T](System.Memory[T] memory, System.ReadOnlySpan[T] trimElements)
    static System.ReadOnlyMemory[T] TrimStart[T](System.ReadOnlyMemory[T] memory, System.ReadOnlySpan[T] trimElements)
    static System.Span[T] TrimStart[T](System.Span[T] span, System.ReadOnlySpan[T] trimElements)
    static System.ReadOnlySpan[T] TrimStart[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] trimElements)
    static System.Memory[char] TrimStart(System.Memory[char] memory)
    static System.ReadOnlyMemory[char] TrimStart(System.ReadOnlyMemory[char] memory)
    static System.ReadOnlySpan[char] TrimStart(System.ReadOnlySpan[char] span)
    static System.ReadOnlySpan[char] TrimStart(System.ReadOnlySpan[char] span, char trimChar)
    static System.ReadOnlySpan[char] TrimStart(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] trimChars)
    static System.Span[char] TrimStart(System.Span[char] span)
    static System.Memory[T] TrimEnd[T](System.Memory[T] memory, T trimElement)
    static System.ReadOnlyMemory[T] TrimEnd[T](System.ReadOnlyMemory[T] memory, T trimElement)
    static System.Span[T] TrimEnd[T](System.Span[T] span, T trimElement)
    static System.ReadOnlySpan[T] TrimEnd[T](System.ReadOnlySpan[T] span, T trimElement)
    static System.Memory[T] TrimEnd[T](System.Memory[T] memory, System.ReadOnlySpan[T] trimElements)
    static System.ReadOnlyMemory[T] TrimEnd[T](System.ReadOnlyMemory[T] memory, System.ReadOnlySpan[T] trimElements)
    static System.Span[T] TrimEnd[T](System.Span[T] span, System.ReadOnlySpan[T] trimElements)
    static System.ReadOnlySpan[T] TrimEnd[T](System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] trimElements)
    static System.Memory[char] TrimEnd(System.Memory[char] memory)
    static System.ReadOnlyMemory[char] TrimEnd(System.ReadOnlyMemory[char] memory)
    static System.ReadOnlySpan[char] TrimEnd(System.ReadOnlySpan[char] span)
    static System.ReadOnlySpan[char] TrimEnd(System.ReadOnlySpan[char] span, char trimChar)
    static System.ReadOnlySpan[char] TrimEnd(System.ReadOnlySpan[char] span, System.ReadOnlySpan[char] trimChars)
    static System.Span[char] TrimEnd(System.Span[char] span)

struct System.MemoryExtensions+SpanSplitEnumerator`1[T] : System.ValueType, System.Collections.Generic.IEnumerator[System.Range], System.IDisposable, System.Collections.IEnumerator
    System.ReadOnlySpan[T] Source {get;}
    System.Range Current {get;}
    System.MemoryExtensions+SpanSplitEnumerator`1[T] GetEnumerator()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

struct System.MemoryExtensions+TryWriteInterpolatedStringHandler : System.ValueType
    new(int literalLength, int formattedCount, System.Span[char] destination, [ref] bool shouldAppend)
    new(int literalLength, int formattedCount, System.Span[char] destination, System.IFormatProvider provider, [ref] bool shouldAppend)
    bool AppendLiteral(string value)
    bool AppendFormatted[T](T value)
    bool AppendFormatted[T](T value, string format)
    bool AppendFormatted[T](T value, int alignment)
    bool AppendFormatted[T](T value, int alignment, string format)
    bool AppendFormatted(System.ReadOnlySpan[char] value)
    bool AppendFormatted(System.ReadOnlySpan[char] value, int alignment = 0, string format = null)
    bool AppendFormatted(string value)
    bool AppendFormatted(string value, int alignment = 0, string format = null)
    bool AppendFormatted(System.Object value, int alignment = 0, string format = null)

class System.MethodAccessException : System.MemberAccessException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

class System.MissingFieldException : System.MissingMemberException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    new(string className, string fieldName)

sealed class System.MulticastNotSupportedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

sealed class System.NonSerializedAttribute : System.Attribute
    new()

class System.NotFiniteNumberException : System.ArithmeticException, System.Runtime.Serialization.ISerializable
    new()
    new(double offendingNumber)
    new(string message)
    new(string message, double offendingNumber)
    new(string message, System.Exception innerException)
    new(string message, double offendingNumber, System.Exception innerException)
    double OffendingNumber {get;}

sealed class System.ParamArrayAttribute : System.Attribute
    new()

struct System.ReadOnlyMemory`1[T] : System.ValueType, System.IEquatable[System.ReadOnlyMemory[T]]
    new(T[] array)
    new(T[] array, int start, int length)
    int Length {get;}
    bool IsEmpty {get;}
    System.ReadOnlySpan[T] Span {get;}
    static System.ReadOnlyMemory[T] Empty {get;}
    System.ReadOnlyMemory[T] Slice(int start)
    System.ReadOnlyMemory[T] Slice(int start, int length)
    void CopyTo(System.Memory[T] destination)
    bool TryCopyTo(System.Memory[T] destination)
    System.Buffers.MemoryHandle Pin()
    T[] ToArray()
    bool Equals(System.ReadOnlyMemory[T] other)
    bool IEquatable[ReadOnlyMemory[T]].Equals(System.ReadOnlyMemory[T] other)
    static System.ReadOnlyMemory[T] op_Implicit(T[] array)
    static System.ReadOnlyMemory[T] op_Implicit(System.ArraySegment[T] segment)

struct System.ReadOnlySpan`1[T] : System.ValueType
    new(T[] array)
    new(T[] array, int start, int length)
    new(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e pointer, int length)
    new([ref] T reference)
    indexer T& Item(int index) {get;}
    int Length {get;}
    bool IsEmpty {get;}
    static System.ReadOnlySpan[T] Empty {get;}
    System.ReadOnlySpan`1+Enumerator[T] GetEnumerator()
    T& GetPinnableReference()
    void CopyTo(System.Span[T] destination)
    bool TryCopyTo(System.Span[T] destination)
    System.ReadOnlySpan[T] Slice(int start)
    System.ReadOnlySpan[T] Slice(int start, int length)
    T[] ToArray()
    static bool op_Inequality(System.ReadOnlySpan[T] left, System.ReadOnlySpan[T] right)
    static System.ReadOnlySpan[T] op_Implicit(T[] array)
    static System.ReadOnlySpan[T] op_Implicit(System.ArraySegment[T] segment)
    static System.ReadOnlySpan[T] CastUp[TDerived](System.ReadOnlySpan[TDerived] items)
    static bool op_Equality(System.ReadOnlySpan[T] left, System.ReadOnlySpan[T] right)

struct System.ReadOnlySpan`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator
    T& Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

class System.ResolveEventArgs : System.EventArgs
    new(string name)
    new(string name, System.Reflection.Assembly requestingAssembly)
    string Name {get;}
    System.Reflection.Assembly RequestingAssembly {get;}

delegate System.ResolveEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Reflection.Assembly Invoke(System.Object sender, System.ResolveEventArgs args)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ResolveEventArgs args, System.AsyncCallback callback, System.Object object)
    System.Reflection.Assembly EndInvoke(System.IAsyncResult result)

sealed class System.SerializableAttribute : System.Attribute
    new()

struct System.Span`1[T] : System.ValueType
    new(T[] array)
    new(T[] array, int start, int length)
    new(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e pointer, int length)
    new([ref] T reference)
    indexer T& Item(int index) {get;}
    int Length {get;}
    bool IsEmpty {get;}
    static System.Span[T] Empty {get;}
    System.Span`1+Enumerator[T] GetEnumerator()
    T& GetPinnableReference()
    void Clear()
    void Fill(T value)
    void CopyTo(System.Span[T] destination)
    bool TryCopyTo(System.Span[T] destination)
    System.Span[T] Slice(int start)
    System.Span[T] Slice(int start, int length)
    T[] ToArray()
    static bool op_Inequality(System.Span[T] left, System.Span[T] right)
    static System.Span[T] op_Implicit(T[] array)
    static System.Span[T] op_Implicit(System.ArraySegment[T] segment)
    static System.ReadOnlySpan[T] op_Implicit(System.Span[T] span)
    static bool op_Equality(System.Span[T] left, System.Span[T] right)

struct System.Span`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator
    T& Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

sealed class System.CultureAwareComparer : System.StringComparer, System.Collections.IComparer, System.Collections.IEqualityComparer, System.Collections.Generic.IComparer[string], System.Collections.Generic.IEqualityComparer[string], System.Collections.Generic.IAlternateEqualityComparer[System.ReadOnlySpan[char],string], System.Runtime.Serialization.ISerializable
    bool Equals(System.Object obj)
    bool IAlternateEqualityComparer[ReadOnlySpan[char],string].Equals(System.ReadOnlySpan[char] alternate, string other)
    int GetHashCode()
    int IAlternateEqualityComparer[ReadOnlySpan[char],string].GetHashCode(System.ReadOnlySpan[char] alternate)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string IAlternateEqualityComparer[ReadOnlySpan[char],string].Create(System.ReadOnlySpan[char] alternate)

class System.OrdinalComparer : System.StringComparer, System.Collections.IComparer, System.Collections.IEqualityComparer, System.Collections.Generic.IComparer[string], System.Collections.Generic.IEqualityComparer[string], System.Collections.Generic.IAlternateEqualityComparer[System.ReadOnlySpan[char],string]
    bool Equals(System.Object obj)
    bool IAlternateEqualityComparer[ReadOnlySpan[char],string].Equals(System.ReadOnlySpan[char] alternate, string other)
    int GetHashCode()
    int IAlternateEqualityComparer[ReadOnlySpan[char],string].GetHashCode(System.ReadOnlySpan[char] alternate)
    string IAlternateEqualityComparer[ReadOnlySpan[char],string].Create(System.ReadOnlySpan[char] alternate)

static class System.StringNormalizationExtensions : System.Object
    static bool IsNormalized(string strInput)
    static bool IsNormalized(string strInput, System.Text.NormalizationForm normalizationForm)
    static bool IsNormalized(System.ReadOnlySpan[char] source, System.Text.NormalizationForm normalizationForm = System.Text.NormalizationForm.FormC)
    static string Normalize(string strInput)
    static string Normalize(string strInput, System.Text.NormalizationForm normalizationForm)
    static bool TryNormalize(System.ReadOnlySpan[char] source, System.Span[char] destination, [ref] int charsWritten, System.Text.NormalizationForm normalizationForm = System.Text.NormalizationForm.FormC)
    static int GetNormalizedLength(System.ReadOnlySpan[char] source, System.Text.NormalizationForm normalizationForm = System.Text.NormalizationForm.FormC)

sealed class System.STAThreadAttribute : System.Attribute
    new()

sealed class System.MTAThreadAttribute : System.Attribute
    new()

class System.ThreadStaticAttribute : System.Attribute
    new()

sealed class System.TimeZoneInfo+AdjustmentRule : System.Object, System.IEquatable[System.TimeZoneInfo+AdjustmentRule], System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    datetime DateStart {get;}
    datetime DateEnd {get;}
    timespan DaylightDelta {get;}
    System.TimeZoneInfo+TransitionTime DaylightTransitionStart {get;}
    System.TimeZoneInfo+TransitionTime DaylightTransitionEnd {get;}
    timespan BaseUtcOffsetDelta {get;}
    bool Equals(System.TimeZoneInfo+AdjustmentRule other)
    bool Equals(System.Object obj)
    bool IEquatable[TimeZoneInfo+AdjustmentRule].Equals(System.TimeZoneInfo+AdjustmentRule other)
    int GetHashCode()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static System.TimeZoneInfo+AdjustmentRule CreateAdjustmentRule(datetime dateStart, datetime dateEnd, timespan daylightDelta, System.TimeZoneInfo+TransitionTime daylightTransitionStart, System.TimeZoneInfo+TransitionTime daylightTransitionEnd, timespan baseUtcOffsetDelta)
    static System.TimeZoneInfo+AdjustmentRule CreateAdjustmentRule(datetime dateStart, datetime dateEnd, timespan daylightDelta, System.TimeZoneInfo+TransitionTime daylightTransitionStart, System.TimeZoneInfo+TransitionTime daylightTransitionEnd)

struct System.TimeZoneInfo+TransitionTime : System.ValueType, System.IEquatable[System.TimeZoneInfo+TransitionTime], System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    datetime TimeOfDay {get;}
    int Month {get;}
    int Week {get;}
    int Day {get;}
    System.DayOfWeek DayOfWeek {get;}
    bool IsFixedDateRule {get;}
    bool Equals(System.TimeZoneInfo+TransitionTime other)
    bool IEquatable[TimeZoneInfo+TransitionTime].Equals(System.TimeZoneInfo+TransitionTime other)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static bool op_Equality(System.TimeZoneInfo+TransitionTime t1, System.TimeZoneInfo+TransitionTime t2)
    static bool op_Inequality(System.TimeZoneInfo+TransitionTime t1, System.TimeZoneInfo+TransitionTime t2)
    static System.TimeZoneInfo+TransitionTime CreateFixedDateRule(datetime timeOfDay, int month, int day)
    static System.TimeZoneInfo+TransitionTime CreateFloatingDateRule(datetime timeOfDay, int month, int week, System.DayOfWeek dayOfWeek)

static class System.TupleExtensions : System.Object
    static void Deconstruct[T1](System.Tuple[T1] value, [ref] T1 item1)
    static void Deconstruct[T1, T2](System.Tuple[T1,T2] value, [ref] T1 item1, [ref] T2 item2)
    static void Deconstruct[T1, T2, T3](System.Tuple[T1,T2,T3] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3)
    static void Deconstruct[T1, T2, T3, T4](System.Tuple[T1,T2,T3,T4] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4)
    static void Deconstruct[T1, T2, T3, T4, T5](System.Tuple[T1,T2,T3,T4,T5] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5)
    static void Deconstruct[T1, T2, T3, T4, T5, T6](System.Tuple[T1,T2,T3,T4,T5,T6] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7](System.Tuple[T1,T2,T3,T4,T5,T6,T7] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13, [ref] T14 item14)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15]]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13, [ref] T14 item14, [ref] T15 item15)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16]]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13, [ref] T14 item14, [ref] T15 item15, [ref] T16 item16)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17]]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13, [ref] T14 item14, [ref] T15 item15, [ref] T16 item16, [ref] T17 item17)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18]]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13, [ref] T14 item14, [ref] T15 item15, [ref] T16 item16, [ref] T17 item17, [ref] T18 item18)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19]]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13, [ref] T14 item14, [ref] T15 item15, [ref] T16 item16, [ref] T17 item17, [ref] T18 item18, [ref] T19 item19)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19,T20]]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13, [ref] T14 item14, [ref] T15 item15, [ref] T16 item16, [ref] T17 item17, [ref] T18 item18, [ref] T19 item19, [ref] T20 item20)
    static void Deconstruct[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19,T20,T21]]] value, [ref] T1 item1, [ref] T2 item2, [ref] T3 item3, [ref] T4 item4, [ref] T5 item5, [ref] T6 item6, [ref] T7 item7, [ref] T8 item8, [ref] T9 item9, [ref] T10 item10, [ref] T11 item11, [ref] T12 item12, [ref] T13 item13, [ref] T14 item14, [ref] T15 item15, [ref] T16 item16, [ref] T17 item17, [ref] T18 item18, [ref] T19 item19, [ref] T20 item20, [ref] T21 item21)
    static System.ValueTuple[T1] ToValueTuple[T1](System.Tuple[T1] value)
    static System.ValueTuple[T1,T2] ToValueTuple[T1, T2](System.Tuple[T1,T2] value)
    static System.ValueTuple[T1,T2,T3] ToValueTuple[T1, T2, T3](System.Tuple[T1,T2,T3] value)
    static System.ValueTuple[T1,T2,T3,T4] ToValueTuple[T1, T2, T3, T4](System.Tuple[T1,T2,T3,T4] value)
    static System.ValueTuple[T1,T2,T3,T4,T5] ToValueTuple[T1, T2, T3, T4, T5](System.Tuple[T1,T2,T3,T4,T5] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6] ToValueTuple[T1, T2, T3, T4, T5, T6](System.Tuple[T1,T2,T3,T4,T5,T6] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7] ToValueTuple[T1, T2, T3, T4, T5, T6, T7](System.Tuple[T1,T2,T3,T4,T5,T6,T7] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15]]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15]]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16]]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16]]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17]]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17]]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17,T18]]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18]]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17,T18,T19]]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19]]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17,T18,T19,T20]]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19,T20]]] value)
    static System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17,T18,T19,T20,T21]]] ToValueTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21](System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19,T20,T21]]] value)
    static System.Tuple[T1] ToTuple[T1](System.ValueTuple[T1] value)
    static System.Tuple[T1,T2] ToTuple[T1, T2](System.ValueTuple[T1,T2] value)
    static System.Tuple[T1,T2,T3] ToTuple[T1, T2, T3](System.ValueTuple[T1,T2,T3] value)
    static System.Tuple[T1,T2,T3,T4] ToTuple[T1, T2, T3, T4](System.ValueTuple[T1,T2,T3,T4] value)
    static System.Tuple[T1,T2,T3,T4,T5] ToTuple[T1, T2, T3, T4, T5](System.ValueTuple[T1,T2,T3,T4,T5] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6] ToTuple[T1, T2, T3, T4, T5, T6](System.ValueTuple[T1,T2,T3,T4,T5,T6] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7] ToTuple[T1, T2, T3, T4, T5, T6, T7](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15]]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15]]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16]]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16]]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17]]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17]]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18]]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17,T18]]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19]]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17,T18,T19]]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19,T20]]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17,T18,T19,T20]]] value)
    static System.Tuple[T1,T2,T3,T4,T5,T6,T7,System.Tuple[T8,T9,T10,T11,T12,T13,T14,System.Tuple[T15,T16,T17,T18,T19,T20,T21]]] ToTuple[T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, T17, T18, T19, T20, T21](System.ValueTuple[T1,T2,T3,T4,T5,T6,T7,System.ValueTuple[T8,T9,T10,T11,T12,T13,T14,System.ValueTuple[T15,T16,T17,T18,T19,T20,T21]]] value)

class System.TypeAccessException : System.TypeLoadException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

class System.TypeUnloadedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

struct System.UInt128 : System.ValueType, System.Numerics.IBinaryInteger[System.UInt128], System.Numerics.IBinaryNumber[System.UInt128], System.Numerics.IBitwiseOperators[System.UInt128,System.UInt128,System.UInt128], System.Numerics.INumber[System.UInt128], System.IComparable, System.IComparable[System.UInt128], System.Numerics.IComparisonOperators[System.UInt128,System.UInt128,bool], System.Numerics.IEqualityOperators[System.UInt128,System.UInt128,bool], System.Numerics.IModulusOperators[System.UInt128,System.UInt128,System.UInt128], System.Numerics.INumberBase[System.UInt128], System.Numerics.IAdditionOperators[System.UInt128,System.UInt128,System.UInt128], System.Numerics.IAdditiveIdentity[System.UInt128,System.UInt128], System.Numerics.IDecrementOperators[System.UInt128], System.Numerics.IDivisionOperators[System.UInt128,System.UInt128,System.UInt128], System.IEquatable[System.UInt128], System.Numerics.IIncrementOperators[System.UInt128], System.Numerics.IMultiplicativeIdentity[System.UInt128,System.UInt128], System.Numerics.IMultiplyOperators[System.UInt128,System.UInt128,System.UInt128], System.ISpanFormattable, System.IFormattable, System.ISpanParsable[System.UInt128], System.IParsable[System.UInt128], System.Numerics.ISubtractionOperators[System.UInt128,System.UInt128,System.UInt128], System.Numerics.IUnaryPlusOperators[System.UInt128,System.UInt128], System.Numerics.IUnaryNegationOperators[System.UInt128,System.UInt128], System.IUtf8SpanFormattable, System.IUtf8SpanParsable[System.UInt128], System.Numerics.IShiftOperators[System.UInt128,int,System.UInt128], System.Numerics.IMinMaxValue[System.UInt128], System.Numerics.IUnsignedNumber[System.UInt128]
    new(ulong upper, ulong lower)
    static System.UInt128 MinValue {get;}
    static System.UInt128 MaxValue {get;}
    static System.UInt128 One {get;}
    static System.UInt128 Zero {get;}
    int CompareTo(System.Object value)
    int CompareTo(System.UInt128 value)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[UInt128].CompareTo(System.UInt128 other)
    bool Equals(System.UInt128 other)
    bool IEquatable[UInt128].Equals(System.UInt128 other)
    string ToString(System.IFormatProvider provider)
    string ToString(string format)
    string ToString(string format, System.IFormatProvider provider)
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
    bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    int IBinaryInteger[UInt128].GetByteCount()
    int IBinaryInteger[UInt128].GetShortestBitLength()
    bool IBinaryInteger[UInt128].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
    bool IBinaryInteger[UInt128].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
    int IBinaryInteger[UInt128].WriteBigEndian(byte[] destination)
    int IBinaryInteger[UInt128].WriteBigEndian(byte[] destination, int startIndex)
    int IBinaryInteger[UInt128].WriteBigEndian(System.Span[byte] destination)
    int IBinaryInteger[UInt128].WriteLittleEndian(byte[] destination)
    int IBinaryInteger[UInt128].WriteLittleEndian(byte[] destination, int startIndex)
    int IBinaryInteger[UInt128].WriteLittleEndian(System.Span[byte] destination)
    static System.UInt128 Parse(string s)
    static System.UInt128 Parse(string s, System.Globalization.NumberStyles style)
    static System.UInt128 Parse(string s, System.IFormatProvider provider)
    static System.UInt128 Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
    static System.UInt128 Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)
    static System.UInt128 Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
    static System.UInt128 Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)
    static System.UInt128 Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
    static bool TryParse(string s, [ref] System.UInt128 result)
    static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.UInt128 result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] System.UInt128 result)
    static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.UInt128 result)
    static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.UInt128 result)
    static bool TryParse(string s, System.IFormatProvider provider, [ref] System.UInt128 result)
    static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.UInt128 result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.UInt128 result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] System.UInt128 result)
    static byte op_Explicit(System.UInt128 value)
    static System.UInt128 op_Explicit(decimal value)
    static System.UInt128 op_Explicit(double value)
    static System.UInt128 op_Explicit(short value)
    static System.UInt128 op_Explicit(int value)
    static System.UInt128 op_Explicit(long value)
    static System.UInt128 op_Explicit(System.IntPtr value)
    static System.UInt128 op_Explicit(sbyte value)
    static System.UInt128 op_Explicit(float value)
    static byte op_CheckedExplicit(System.UInt128 value)
    static System.UInt128 op_CheckedExplicit(double value)
    static System.UInt128 op_CheckedExplicit(short value)
    static System.UInt128 op_CheckedExplicit(int value)
    static System.UInt128 op_CheckedExplicit(long value)
    static System.UInt128 op_CheckedExplicit(System.IntPtr value)
    static System.UInt128 op_CheckedExplicit(sbyte value)
    static System.UInt128 op_CheckedExplicit(float value)
    static System.UInt128 op_Implicit(byte value)
    static System.UInt128 op_Implicit(char value)
    static System.UInt128 op_Implicit(ushort value)
    static System.UInt128 op_Implicit(uint value)
    static System.UInt128 op_Implicit(ulong value)
    static System.UInt128 op_Implicit(System.UIntPtr value)
    static System.UInt128 op_Addition(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_CheckedAddition(System.UInt128 left, System.UInt128 right)
    static System.ValueTuple[System.UInt128,System.UInt128] DivRem(System.UInt128 left, System.UInt128 right)
    static System.UInt128 LeadingZeroCount(System.UInt128 value)
    static System.UInt128 PopCount(System.UInt128 value)
    static System.UInt128 RotateLeft(System.UInt128 value, int rotateAmount)
    static System.UInt128 RotateRight(System.UInt128 value, int rotateAmount)
    static System.UInt128 TrailingZeroCount(System.UInt128 value)
    static bool IsPow2(System.UInt128 value)
    static System.UInt128 Log2(System.UInt128 value)
    static System.UInt128 op_BitwiseAnd(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_BitwiseOr(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_ExclusiveOr(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_OnesComplement(System.UInt128 value)
    static bool op_LessThan(System.UInt128 left, System.UInt128 right)
    static bool op_LessThanOrEqual(System.UInt128 left, System.UInt128 right)
    static bool op_GreaterThan(System.UInt128 left, System.UInt128 right)
    static bool op_GreaterThanOrEqual(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_Decrement(System.UInt128 value)
    static System.UInt128 op_CheckedDecrement(System.UInt128 value)
    static System.UInt128 op_Division(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_CheckedDivision(System.UInt128 left, System.UInt128 right)
    static bool op_Equality(System.UInt128 left, System.UInt128 right)
    static bool op_Inequality(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_Increment(System.UInt128 value)
    static System.UInt128 op_CheckedIncrement(System.UInt128 value)
    static System.UInt128 op_Modulus(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_Multiply(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_CheckedMultiply(System.UInt128 left, System.UInt128 right)
    static System.UInt128 BigMul(System.UInt128 left, System.UInt128 right, [ref] System.UInt128 lower)
    static System.UInt128 Clamp(System.UInt128 value, System.UInt128 min, System.UInt128 max)
    static System.UInt128 Max(System.UInt128 x, System.UInt128 y)
    static System.UInt128 Min(System.UInt128 x, System.UInt128 y)
    static int Sign(System.UInt128 value)
    static System.UInt128 CreateChecked[TOther](TOther value)
    static System.UInt128 CreateSaturating[TOther](TOther value)
    static System.UInt128 CreateTruncating[TOther](TOther value)
    static bool IsEvenInteger(System.UInt128 value)
    static bool IsOddInteger(System.UInt128 value)
    static System.UInt128 op_LeftShift(System.UInt128 value, int shiftAmount)
    static System.UInt128 op_RightShift(System.UInt128 value, int shiftAmount)
    static System.UInt128 op_UnsignedRightShift(System.UInt128 value, int shiftAmount)
    static System.UInt128 op_Subtraction(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_CheckedSubtraction(System.UInt128 left, System.UInt128 right)
    static System.UInt128 op_UnaryNegation(System.UInt128 value)
    static System.UInt128 op_CheckedUnaryNegation(System.UInt128 value)
    static System.UInt128 op_UnaryPlus(System.UInt128 value)

struct System.UIntPtr : System.ValueType, System.IEquatable[System.UIntPtr], System.IComparable, System.IComparable[System.UIntPtr], System.ISpanFormattable, System.IFormattable, System.Runtime.Serialization.ISerializable, System.Numerics.IBinaryInteger[System.UIntPtr], System.Numerics.IBinaryNumber[System.UIntPtr], System.Numerics.IBitwiseOperators[System.UIntPtr,System.UIntPtr,System.UIntPtr], System.Numerics.INumber[System.UIntPtr], System.Numerics.IComparisonOperators[System.UIntPtr,System.UIntPtr,bool], System.Numerics.IEqualityOperators[System.UIntPtr,System.UIntPtr,bool], System.Numerics.IModulusOperators[System.UIntPtr,System.UIntPtr,System.UIntPtr], System.Numerics.INumberBase[System.UIntPtr], System.Numerics.IAdditionOperators[System.UIntPtr,System.UIntPtr,System.UIntPtr], System.Numerics.IAdditiveIdentity[System.UIntPtr,System.UIntPtr], System.Numerics.IDecrementOperators[System.UIntPtr], System.Numerics.IDivisionOperators[System.UIntPtr,System.UIntPtr,System.UIntPtr], System.Numerics.IIncrementOperators[System.UIntPtr], System.Numerics.IMultiplicativeIdentity[System.UIntPtr,System.UIntPtr], System.Numerics.IMultiplyOperators[System.UIntPtr,System.UIntPtr,System.UIntPtr], System.ISpanParsable[System.UIntPtr], System.IParsable[System.UIntPtr], System.Numerics.ISubtractionOperators[System.UIntPtr,System.UIntPtr,System.UIntPtr], System.Numerics.IUnaryPlusOperators[System.UIntPtr,System.UIntPtr], System.Numerics.IUnaryNegationOperators[System.UIntPtr,System.UIntPtr], System.IUtf8SpanFormattable, System.IUtf8SpanParsable[System.UIntPtr], System.Numerics.IShiftOperators[System.UIntPtr,int,System.UIntPtr], System.Numerics.IMinMaxValue[System.UIntPtr], System.Numerics.IUnsignedNumber[System.UIntPtr]
    new(uint value)
    new(ulong value)
    new(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value)
    static int Size {get;}
    static System.UIntPtr MaxValue {get;}
    static System.UIntPtr MinValue {get;}
    field static System.UIntPtr Zero
    bool Equals(System.UIntPtr other)
    bool IEquatable[UIntPtr].Equals(System.UIntPtr other)
    uint ToUInt32()
    ulong ToUInt64()
    System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ToPointer()
    int CompareTo(System.Object value)
    int CompareTo(System.UIntPtr value)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[UIntPtr].CompareTo(System.UIntPtr other)
    string ToString(string format)
    string ToString(System.IFormatProvider provider)
    string ToString(string format, System.IFormatProvider provider)
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
    bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    int IBinaryInteger[UIntPtr].GetByteCount()
    int IBinaryInteger[UIntPtr].GetShortestBitLength()
    bool IBinaryInteger[UIntPtr].TryWriteBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
    bool IBinaryInteger[UIntPtr].TryWriteLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
    int IBinaryInteger[UIntPtr].WriteBigEndian(byte[] destination)
    int IBinaryInteger[UIntPtr].WriteBigEndian(byte[] destination, int startIndex)
    int IBinaryInteger[UIntPtr].WriteBigEndian(System.Span[byte] destination)
    int IBinaryInteger[UIntPtr].WriteLittleEndian(byte[] destination)
    int IBinaryInteger[UIntPtr].WriteLittleEndian(byte[] destination, int startIndex)
    int IBinaryInteger[UIntPtr].WriteLittleEndian(System.Span[byte] destination)
    static System.UIntPtr op_Explicit(uint value)
    static System.UIntPtr op_Explicit(ulong value)
    static System.UIntPtr op_Explicit(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value)
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e op_Explicit(System.UIntPtr value)
    static bool op_Equality(System.UIntPtr value1, System.UIntPtr value2)
    static bool op_Inequality(System.UIntPtr value1, System.UIntPtr value2)
    static System.UIntPtr Add(System.UIntPtr pointer, int offset)
    static System.UIntPtr op_Addition(System.UIntPtr pointer, int offset)
    static System.UIntPtr Subtract(System.UIntPtr pointer, int offset)
    static System.UIntPtr op_Subtraction(System.UIntPtr pointer, int offset)
    static System.UIntPtr BigMul(System.UIntPtr left, System.UIntPtr right, [ref] System.UIntPtr lower)
    static System.UIntPtr Parse(string s)
    static System.UIntPtr Parse(string s, System.Globalization.NumberStyles style)
    static System.UIntPtr Parse(string s, System.IFormatProvider provider)
    static System.UIntPtr Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
    static System.UIntPtr Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
    static System.UIntPtr Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)
    static System.UIntPtr Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.Integer, System.IFormatProvider provider = null)
    static System.UIntPtr Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
    static bool TryParse(string s, [ref] System.UIntPtr result)
    static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.UIntPtr result)
    static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.UIntPtr result)
    static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.UIntPtr result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] System.UIntPtr result)
    static bool TryParse(string s, System.IFormatProvider provider, [ref] System.UIntPtr result)
    static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.UIntPtr result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.UIntPtr result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] System.UIntPtr result)
    static System.ValueTuple[System.UIntPtr,System.UIntPtr] DivRem(System.UIntPtr left, System.UIntPtr right)
    static System.UIntPtr LeadingZeroCount(System.UIntPtr value)
    static System.UIntPtr PopCount(System.UIntPtr value)
    static System.UIntPtr RotateLeft(System.UIntPtr value, int rotateAmount)
    static System.UIntPtr RotateRight(System.UIntPtr value, int rotateAmount)
    static System.UIntPtr TrailingZeroCount(System.UIntPtr value)
    static bool IsPow2(System.UIntPtr value)
    static System.UIntPtr Log2(System.UIntPtr value)
    static System.UIntPtr Clamp(System.UIntPtr value, System.UIntPtr min, System.UIntPtr max)
    static System.UIntPtr Max(System.UIntPtr x, System.UIntPtr y)
    static System.UIntPtr Min(System.UIntPtr x, System.UIntPtr y)
    static int Sign(System.UIntPtr value)
    static System.UIntPtr CreateChecked[TOther](TOther value)
    static System.UIntPtr CreateSaturating[TOther](TOther value)
    static System.UIntPtr CreateTruncating[TOther](TOther value)
    static bool IsEvenInteger(System.UIntPtr value)
    static bool IsOddInteger(System.UIntPtr value)

class System.UnhandledExceptionEventArgs : System.EventArgs
    new(System.Object exception, bool isTerminating)
    System.Object ExceptionObject {get;}
    bool IsTerminating {get;}

delegate System.UnhandledExceptionEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.UnhandledExceptionEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.UnhandledExceptionEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.UnitySerializationHolder : System.Object, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IObjectReference
    new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Object GetRealObject(System.Runtime.Serialization.StreamingContext context)
    System.Object IObjectReference.GetRealObject(System.Runtime.Serialization.StreamingContext context)

sealed class System.WeakReference`1[T] : System.Object, System.Runtime.Serialization.ISerializable
    new(T target)
    new(T target, bool trackResurrection)
    bool TryGetTarget([ref] T target)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void SetTarget(T target)

abstract class System.TimeProvider : System.Object
    System.TimeZoneInfo LocalTimeZone {get;}
    long TimestampFrequency {get;}
    static System.TimeProvider System {get;}
    System.DateTimeOffset GetUtcNow()
    System.DateTimeOffset GetLocalNow()
    long GetTimestamp()
    timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)
    timespan GetElapsedTime(long startingTimestamp)
    System.Threading.ITimer CreateTimer(System.Threading.TimerCallback callback, System.Object state, timespan dueTime, timespan period)

interface System.IParsable`1[TSelf]
    static TSelf Parse(string s, System.IFormatProvider provider)
    static bool TryParse(string s, System.IFormatProvider provider, [ref] TSelf result)

interface System.ISpanParsable`1[TSelf] : System.IParsable[TSelf]
    static TSelf Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
    static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] TSelf result)

delegate System.ConsoleCancelEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ConsoleCancelEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ConsoleCancelEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.ConsoleCancelEventArgs : System.EventArgs
    bool Cancel {get;set;}
    System.ConsoleSpecialKey SpecialKey {get;}

enum System.ConsoleSpecialKey : System.Int32
    ControlC=0 ControlBreak=1

enum flags System.GenericUriParserOptions : System.Int32
    Default=0 GenericAuthority=1 AllowEmptyAuthority=2 NoUserInfo=4 NoPort=8 NoQuery=16 NoFragment=32
    DontConvertPathBackslashes=64 DontCompressPath=128 DontUnescapePathDotsAndSlashes=256 Idn=512
    IriParsing=1024

class System.GenericUriParser : System.UriParser
    new(System.GenericUriParserOptions options)

struct System.UriCreationOptions : System.ValueType
    bool DangerousDisablePathAndQueryCanonicalization {get;set;}

class System.HttpStyleUriParser : System.UriParser
    new()

class System.FtpStyleUriParser : System.UriParser
    new()

class System.FileStyleUriParser : System.UriParser
    new()

class System.NewsStyleUriParser : System.UriParser
    new()

class System.GopherStyleUriParser : System.UriParser
    new()

class System.LdapStyleUriParser : System.UriParser
    new()

class System.NetPipeStyleUriParser : System.UriParser
    new()

class System.NetTcpStyleUriParser : System.UriParser
    new()

abstract class System.UriParser : System.Object
    static void Register(System.UriParser uriParser, string schemeName, int defaultPort)
    static bool IsKnownScheme(string schemeName)

class System.UriTypeConverter : System.ComponentModel.TypeConverter
    new()

interface System.IServiceProvider
    System.Object GetService(type serviceType)

struct System.SequencePosition : System.ValueType, System.IEquatable[System.SequencePosition]
    new(System.Object object, int integer)
    System.Object GetObject()
    int GetInteger()
    bool Equals(System.SequencePosition other)
    bool IEquatable[SequencePosition].Equals(System.SequencePosition other)
