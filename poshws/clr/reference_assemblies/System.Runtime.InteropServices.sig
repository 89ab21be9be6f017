struct System.Runtime.InteropServices.GCHandle : System.ValueType, System.IEquatable[System.Runtime.InteropServices.GCHandle]
    System.Object Target {get;set;}
    bool IsAllocated {get;}
    void Free()
    System.IntPtr AddrOfPinnedObject()
    bool Equals(System.Object o)
    bool Equals(System.Runtime.InteropServices.GCHandle other)
    bool IEquatable[GCHandle].Equals(System.Runtime.InteropServices.GCHandle other)
    static System.Runtime.InteropServices.GCHandle Alloc(System.Object value)
    static System.Runtime.InteropServices.GCHandle Alloc(System.Object value, System.Runtime.InteropServices.GCHandleType type)
    static System.Runtime.InteropServices.GCHandle op_Explicit(System.IntPtr value)
    static System.IntPtr op_Explicit(System.Runtime.InteropServices.GCHandle value)
    static System.Runtime.InteropServices.GCHandle FromIntPtr(System.IntPtr value)
    static System.IntPtr ToIntPtr(System.Runtime.InteropServices.GCHandle value)
    static bool op_Equality(System.Runtime.InteropServices.GCHandle a, System.Runtime.InteropServices.GCHandle b)
    static bool op_Inequality(System.Runtime.InteropServices.GCHandle a, System.Runtime.InteropServices.GCHandle b)

static class System.Runtime.InteropServices.MemoryMarshal : System.Object
    static T& GetArrayDataReference[T](T[] array)
    static System.Byte&, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e GetArrayDataReference(array array)
    static System.Span[byte] AsBytes[T](System.Span[T] span)
    static System.ReadOnlySpan[byte] AsBytes[T](System.ReadOnlySpan[T] span)
    static System.Memory[T] AsMemory[T](System.ReadOnlyMemory[T] memory)
    static T& GetReference[T](System.Span[T] span)
    static T& GetReference[T](System.ReadOnlySpan[T] span)
    static System.Span[TTo] Cast[TFrom, TTo](System.Span[TFrom] span)
    static System.ReadOnlySpan[TTo] Cast[TFrom, TTo](System.ReadOnlySpan[TFrom] span)
    static System.Span[T] CreateSpan[T]([ref] T reference, int length)
    static System.ReadOnlySpan[T] CreateReadOnlySpan[T]([ref] T reference, int length)
    static System.ReadOnlySpan[char] CreateReadOnlySpanFromNullTerminated(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value)
    static System.ReadOnlySpan[byte] CreateReadOnlySpanFromNullTerminated(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value)
    static bool TryGetArray[T](System.ReadOnlyMemory[T] memory, [ref] System.ArraySegment[T] segment)
    static bool TryGetMemoryManager[T, TManager](System.ReadOnlyMemory[T] memory, [ref] TManager manager)
    static bool TryGetMemoryManager[T, TManager](System.ReadOnlyMemory[T] memory, [ref] TManager manager, [ref] int start, [ref] int length)
    static System.Collections.Generic.IEnumerable[T] ToEnumerable[T](System.ReadOnlyMemory[T] memory)
    static bool TryGetString(System.ReadOnlyMemory[char] memory, [ref] string text, [ref] int start, [ref] int length)
    static T Read[T](System.ReadOnlySpan[byte] source)
    static bool TryRead[T](System.ReadOnlySpan[byte] source, [ref] T value)
    static void Write[T](System.Span[byte] destination, [ref] T value)
    static bool TryWrite[T](System.Span[byte] destination, [ref] T value)
    static T& AsRef[T](System.Span[byte] span)
    static T& AsRef[T](System.ReadOnlySpan[byte] span)
    static System.Memory[T] CreateFromPinnedArray[T](T[] array, int start, int length)

static class System.Runtime.InteropServices.NativeLibrary : System.Object
    static System.IntPtr Load(string libraryPath)
    static System.IntPtr Load(string libraryName, System.Reflection.Assembly assembly, System.Nullable[System.Runtime.InteropServices.DllImportSearchPath] searchPath)
    static bool TryLoad(string libraryPath, [ref] System.IntPtr handle)
    static bool TryLoad(string libraryName, System.Reflection.Assembly assembly, System.Nullable[System.Runtime.InteropServices.DllImportSearchPath] searchPath, [ref] System.IntPtr handle)
    static void Free(System.IntPtr handle)
    static System.IntPtr GetExport(System.IntPtr handle, string name)
    static bool TryGetExport(System.IntPtr handle, string name, [ref] System.IntPtr address)
    static void SetDllImportResolver(System.Reflection.Assembly assembly, System.Runtime.InteropServices.DllImportResolver resolver)
    static System.IntPtr GetMainProgramHandle()

abstract class System.Runtime.InteropServices.ComWrappers : System.Object
    System.IntPtr GetOrCreateComInterfaceForObject(System.Object instance, System.Runtime.InteropServices.CreateComInterfaceFlags flags)
    System.Object GetOrCreateObjectForComInstance(System.IntPtr externalComObject, System.Runtime.InteropServices.CreateObjectFlags flags)
    System.Object GetOrCreateObjectForComInstance(System.IntPtr externalComObject, System.Runtime.InteropServices.CreateObjectFlags flags, System.Object userState)
    System.Object GetOrRegisterObjectForComInstance(System.IntPtr externalComObject, System.Runtime.InteropServices.CreateObjectFlags flags, System.Object wrapper)
    System.Object GetOrRegisterObjectForComInstance(System.IntPtr externalComObject, System.Runtime.InteropServices.CreateObjectFlags flags, System.Object wrapper, System.IntPtr inner)
    static void GetIUnknownImpl([ref] System.IntPtr fpQueryInterface, [ref] System.IntPtr fpAddRef, [ref] System.IntPtr fpRelease)
    static bool TryGetComInstance(System.Object obj, [ref] System.IntPtr unknown)
    static bool TryGetObject(System.IntPtr unknown, [ref] System.Object obj)
    static void RegisterForTrackerSupport(System.Runtime.InteropServices.ComWrappers instance)
    static void RegisterForMarshalling(System.Runtime.InteropServices.ComWrappers instance)

struct System.Runtime.InteropServices.ComWrappers+ComInterfaceEntry : System.ValueType
    field guid IID
    field System.IntPtr Vtable

struct System.Runtime.InteropServices.ComWrappers+ComInterfaceDispatch : System.ValueType
    field System.IntPtr Vtable
    static T GetInstance[T](System.Runtime.InteropServices.ComWrappers+ComInterfaceDispatch*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e dispatchPtr)

sealed class System.Runtime.InteropServices.AllowReversePInvokeCallsAttribute : System.Attribute
    new()

struct System.Runtime.InteropServices.ArrayWithOffset : System.ValueType, System.IEquatable[System.Runtime.InteropServices.ArrayWithOffset]
    new(System.Object array, int offset)
    System.Object GetArray()
    int GetOffset()
    bool Equals(System.Runtime.InteropServices.ArrayWithOffset obj)
    bool IEquatable[ArrayWithOffset].Equals(System.Runtime.InteropServices.ArrayWithOffset other)
    static bool op_Equality(System.Runtime.InteropServices.ArrayWithOffset a, System.Runtime.InteropServices.ArrayWithOffset b)
    static bool op_Inequality(System.Runtime.InteropServices.ArrayWithOffset a, System.Runtime.InteropServices.ArrayWithOffset b)

sealed class System.Runtime.InteropServices.BestFitMappingAttribute : System.Attribute
    new(bool BestFitMapping)
    bool BestFitMapping {get;}
    field bool ThrowOnUnmappableChar

sealed class System.Runtime.InteropServices.BStrWrapper : System.Object
    new(string value)
    new(System.Object value)
    string WrappedObject {get;}

enum System.Runtime.InteropServices.CallingConvention : System.Int32
    Winapi=1 Cdecl=2 StdCall=3 ThisCall=4 FastCall=5

enum System.Runtime.InteropServices.CharSet : System.Int32
    None=1 Ansi=2 Unicode=3 Auto=4

sealed class System.Runtime.InteropServices.ClassInterfaceAttribute : System.Attribute
    new(System.Runtime.InteropServices.ClassInterfaceType classInterfaceType)
    new(short classInterfaceType)
    System.Runtime.InteropServices.ClassInterfaceType Value {get;}

enum System.Runtime.InteropServices.ClassInterfaceType : System.Int32
    None=0 AutoDispatch=1 AutoDual=2

struct System.Runtime.InteropServices.CLong : System.ValueType, System.IEquatable[System.Runtime.InteropServices.CLong]
    new(int value)
    new(System.IntPtr value)
    System.IntPtr Value {get;}
    bool Equals(System.Object o)
    bool Equals(System.Runtime.InteropServices.CLong other)
    bool IEquatable[CLong].Equals(System.Runtime.InteropServices.CLong other)

sealed class System.Runtime.InteropServices.CoClassAttribute : System.Attribute
    new(type coClass)
    type CoClass {get;}

static class System.Runtime.InteropServices.CollectionsMarshal : System.Object
    static System.Span[T] AsSpan[T](System.Collections.Generic.List[T] list)
    static System.Span[byte] AsBytes(System.Collections.BitArray array)
    static TValue& GetValueRefOrNullRef[TKey, TValue](System.Collections.Generic.Dictionary[TKey,TValue] dictionary, TKey key)
    static TValue& GetValueRefOrNullRef[TKey, TValue, TAlternateKey](System.Collections.Generic.Dictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] dictionary, TAlternateKey key)
    static TValue& GetValueRefOrAddDefault[TKey, TValue](System.Collections.Generic.Dictionary[TKey,TValue] dictionary, TKey key, [ref] bool exists)
    static TValue& GetValueRefOrAddDefault[TKey, TValue, TAlternateKey](System.Collections.Generic.Dictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] dictionary, TAlternateKey key, [ref] bool exists)
    static void SetCount[T](System.Collections.Generic.List[T] list, int count)

sealed class System.Runtime.InteropServices.ComDefaultInterfaceAttribute : System.Attribute
    new(type defaultInterface)
    type Value {get;}

sealed class System.Runtime.InteropServices.ComEventInterfaceAttribute : System.Attribute
    new(type SourceInterface, type EventProvider)
    type SourceInterface {get;}
    type EventProvider {get;}

class System.Runtime.InteropServices.COMException : System.Runtime.InteropServices.ExternalException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    new(string message, int errorCode)

sealed class System.Runtime.InteropServices.ComImportAttribute : System.Attribute
    new()

enum System.Runtime.InteropServices.ComInterfaceType : System.Int32
    InterfaceIsDual=0 InterfaceIsIUnknown=1 InterfaceIsIDispatch=2 InterfaceIsIInspectable=3

enum System.Runtime.InteropServices.ComMemberType : System.Int32
    Method=0 PropGet=1 PropSet=2

sealed class System.Runtime.InteropServices.ComSourceInterfacesAttribute : System.Attribute
    new(string sourceInterfaces)
    new(type sourceInterface)
    new(type sourceInterface1, type sourceInterface2)
    new(type sourceInterface1, type sourceInterface2, type sourceInterface3)
    new(type sourceInterface1, type sourceInterface2, type sourceInterface3, type sourceInterface4)
    string Value {get;}

sealed class System.Runtime.InteropServices.ComVisibleAttribute : System.Attribute
    new(bool visibility)
    bool Value {get;}

enum flags System.Runtime.InteropServices.CreateObjectFlags : System.Int32
    None=0 TrackerObject=1 UniqueInstance=2 Aggregation=4 Unwrap=8

enum flags System.Runtime.InteropServices.CreateComInterfaceFlags : System.Int32
    None=0 CallerDefinedIUnknown=1 TrackerSupport=2

enum flags System.Runtime.InteropServices.CreatedWrapperFlags : System.Int32
    None=0 TrackerObject=1 NonWrapping=2

abstract class System.Runtime.InteropServices.CriticalHandle : System.Runtime.ConstrainedExecution.CriticalFinalizerObject, System.IDisposable
    bool IsClosed {get;}
    bool IsInvalid {get;}
    void Close()
    void Dispose()
    void IDisposable.Dispose()
    void SetHandleAsInvalid()

struct System.Runtime.InteropServices.CULong : System.ValueType, System.IEquatable[System.Runtime.InteropServices.CULong]
    new(uint value)
    new(System.UIntPtr value)
    System.UIntPtr Value {get;}
    bool Equals(System.Object o)
    bool Equals(System.Runtime.InteropServices.CULong other)
    bool IEquatable[CULong].Equals(System.Runtime.InteropServices.CULong other)

sealed class System.Runtime.InteropServices.CurrencyWrapper : System.Object
    new(decimal obj)
    new(System.Object obj)
    decimal WrappedObject {get;}

enum System.Runtime.InteropServices.CustomQueryInterfaceMode : System.Int32
    Ignore=0 Allow=1

enum System.Runtime.InteropServices.CustomQueryInterfaceResult : System.Int32
    Handled=0 NotHandled=1 Failed=2

sealed class System.Runtime.InteropServices.DefaultCharSetAttribute : System.Attribute
    new(System.Runtime.InteropServices.CharSet charSet)
    System.Runtime.InteropServices.CharSet CharSet {get;}

sealed class System.Runtime.InteropServices.DefaultDllImportSearchPathsAttribute : System.Attribute
    new(System.Runtime.InteropServices.DllImportSearchPath paths)
    System.Runtime.InteropServices.DllImportSearchPath Paths {get;}

sealed class System.Runtime.InteropServices.DefaultParameterValueAttribute : System.Attribute
    new(System.Object value)
    System.Object Value {get;}

sealed class System.Runtime.InteropServices.DispatchWrapper : System.Object
    new(System.Object obj)
    System.Object WrappedObject {get;}

sealed class System.Runtime.InteropServices.DispIdAttribute : System.Attribute
    new(int dispId)
    int Value {get;}

sealed class System.Runtime.InteropServices.DllImportAttribute : System.Attribute
    new(string dllName)
    string Value {get;}
    field string EntryPoint
    field System.Runtime.InteropServices.CharSet CharSet
    field bool SetLastError
    field bool ExactSpelling
    field System.Runtime.InteropServices.CallingConvention CallingConvention
    field bool BestFitMapping
    field bool PreserveSig
    field bool ThrowOnUnmappableChar

enum flags System.Runtime.InteropServices.DllImportSearchPath : System.Int32
    LegacyBehavior=0 AssemblyDirectory=2 UseDllDirectoryForDependencies=256 ApplicationDirectory=512
    UserDirectories=1024 System32=2048 SafeDirectories=4096

sealed class System.Runtime.InteropServices.ErrorWrapper : System.Object
    new(int errorCode)
    new(System.Object errorCode)
    new(System.Exception e)
    int ErrorCode {get;}

sealed class System.Runtime.InteropServices.FieldOffsetAttribute : System.Attribute
    new(int offset)
    int Value {get;}

struct System.Runtime.InteropServices.GCHandle`1[T] : System.ValueType, System.IEquatable[System.Runtime.InteropServices.GCHandle[T]], System.IDisposable
    new(T target)
    bool IsAllocated {get;}
    T Target {get;set;}
    void Dispose()
    void IDisposable.Dispose()
    bool Equals(System.Runtime.InteropServices.GCHandle[T] other)
    bool IEquatable[GCHandle[T]].Equals(System.Runtime.InteropServices.GCHandle[T] other)
    static System.Runtime.InteropServices.GCHandle[T] FromIntPtr(System.IntPtr value)
    static System.IntPtr ToIntPtr(System.Runtime.InteropServices.GCHandle[T] value)

static class System.Runtime.InteropServices.GCHandleExtensions : System.Object
    static T* GetAddressOfArrayData[T](System.Runtime.InteropServices.PinnedGCHandle[T[]] handle)
    static System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e GetAddressOfStringData(System.Runtime.InteropServices.PinnedGCHandle[string] handle)

sealed class System.Runtime.InteropServices.GuidAttribute : System.Attribute
    new(string guid)
    string Value {get;}

struct System.Runtime.InteropServices.HandleRef : System.ValueType
    new(System.Object wrapper, System.IntPtr handle)
    System.Object Wrapper {get;}
    System.IntPtr Handle {get;}
    static System.IntPtr op_Explicit(System.Runtime.InteropServices.HandleRef value)
    static System.IntPtr ToIntPtr(System.Runtime.InteropServices.HandleRef value)

interface System.Runtime.InteropServices.ICustomAdapter
    System.Object GetUnderlyingObject()

interface System.Runtime.InteropServices.ICustomFactory
    System.MarshalByRefObject CreateInstance(type serverType)

interface System.Runtime.InteropServices.ICustomMarshaler
    System.Object MarshalNativeToManaged(System.IntPtr pNativeData)
    System.IntPtr MarshalManagedToNative(System.Object ManagedObj)
    void CleanUpNativeData(System.IntPtr pNativeData)
    void CleanUpManagedData(System.Object ManagedObj)
    int GetNativeDataSize()

interface System.Runtime.InteropServices.ICustomQueryInterface
    System.Runtime.InteropServices.CustomQueryInterfaceResult GetInterface([ref] guid iid, [ref] System.IntPtr ppv)

interface System.Runtime.InteropServices.IDynamicInterfaceCastable
    bool IsInterfaceImplemented(System.RuntimeTypeHandle interfaceType, bool throwIfNotImplemented)
    System.RuntimeTypeHandle GetInterfaceImplementation(System.RuntimeTypeHandle interfaceType)

sealed class System.Runtime.InteropServices.DynamicInterfaceCastableImplementationAttribute : System.Attribute
    new()

sealed class System.Runtime.InteropServices.InAttribute : System.Attribute
    new()

sealed class System.Runtime.InteropServices.InterfaceTypeAttribute : System.Attribute
    new(System.Runtime.InteropServices.ComInterfaceType interfaceType)
    new(short interfaceType)
    System.Runtime.InteropServices.ComInterfaceType Value {get;}

class System.Runtime.InteropServices.InvalidComObjectException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

class System.Runtime.InteropServices.InvalidOleVariantTypeException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

enum System.Runtime.InteropServices.LayoutKind : System.Int32
    Sequential=0 Explicit=2 Auto=3

sealed class System.Runtime.InteropServices.LCIDConversionAttribute : System.Attribute
    new(int lcid)
    int Value {get;}

sealed class System.Runtime.InteropServices.LibraryImportAttribute : System.Attribute
    new(string libraryName)
    string LibraryName {get;}
    string EntryPoint {get;set;}
    System.Runtime.InteropServices.StringMarshalling StringMarshalling {get;set;}
    type StringMarshallingCustomType {get;set;}
    bool SetLastError {get;set;}

sealed class System.Runtime.InteropServices.MarshalAsAttribute : System.Attribute
    new(System.Runtime.InteropServices.UnmanagedType unmanagedType)
    new(short unmanagedType)
    System.Runtime.InteropServices.UnmanagedType Value {get;}
    field System.Runtime.InteropServices.VarEnum SafeArraySubType
    field type SafeArrayUserDefinedSubType
    field int IidParameterIndex
    field System.Runtime.InteropServices.UnmanagedType ArraySubType
    field short SizeParamIndex
    field int SizeConst
    field string MarshalType
    field type MarshalTypeRef
    field string MarshalCookie

class System.Runtime.InteropServices.MarshalDirectiveException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

delegate System.Runtime.InteropServices.DllImportResolver : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.IntPtr Invoke(string libraryName, System.Reflection.Assembly assembly, System.Nullable[System.Runtime.InteropServices.DllImportSearchPath] searchPath)
    System.IAsyncResult BeginInvoke(string libraryName, System.Reflection.Assembly assembly, System.Nullable[System.Runtime.InteropServices.DllImportSearchPath] searchPath, System.AsyncCallback callback, System.Object object)
    System.IntPtr EndInvoke(System.IAsyncResult result)

static class System.Runtime.InteropServices.NativeMemory : System.Object
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Alloc(System.UIntPtr elementCount, System.UIntPtr elementSize)
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Alloc(System.UIntPtr byteCount)
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e AllocZeroed(System.UIntPtr byteCount)
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e AllocZeroed(System.UIntPtr elementCount, System.UIntPtr elementSize)
    static void Clear(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ptr, System.UIntPtr byteCount)
    static void Copy(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e source, System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e destination, System.UIntPtr byteCount)
    static void Fill(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ptr, System.UIntPtr byteCount, byte value)
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e AlignedAlloc(System.UIntPtr byteCount, System.UIntPtr alignment)
    static void AlignedFree(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ptr)
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e AlignedRealloc(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ptr, System.UIntPtr byteCount, System.UIntPtr alignment)
    static void Free(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ptr)
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Realloc(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ptr, System.UIntPtr byteCount)

struct System.Runtime.InteropServices.NFloat : System.ValueType, System.Numerics.IBinaryFloatingPointIeee754[System.Runtime.InteropServices.NFloat], System.Numerics.IBinaryNumber[System.Runtime.InteropServices.NFloat], System.Numerics.IBitwiseOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.Numerics.INumber[System.Runtime.InteropServices.NFloat], System.IComparable, System.IComparable[System.Runtime.InteropServices.NFloat], System.Numerics.IComparisonOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat,bool], System.Numerics.IEqualityOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat,bool], System.Numerics.IModulusOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.Numerics.INumberBase[System.Runtime.InteropServices.NFloat], System.Numerics.IAdditionOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.Numerics.IAdditiveIdentity[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.Numerics.IDecrementOperators[System.Runtime.InteropServices.NFloat], System.Numerics.IDivisionOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.IEquatable[System.Runtime.InteropServices.NFloat], System.Numerics.IIncrementOperators[System.Runtime.InteropServices.NFloat], System.Numerics.IMultiplicativeIdentity[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.Numerics.IMultiplyOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.ISpanFormattable, System.IFormattable, System.ISpanParsable[System.Runtime.InteropServices.NFloat], System.IParsable[System.Runtime.InteropServices.NFloat], System.Numerics.ISubtractionOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.Numerics.IUnaryPlusOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.Numerics.IUnaryNegationOperators[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat], System.IUtf8SpanFormattable, System.IUtf8SpanParsable[System.Runtime.InteropServices.NFloat], System.Numerics.IFloatingPointIeee754[System.Runtime.InteropServices.NFloat], System.Numerics.IExponentialFunctions[System.Runtime.InteropServices.NFloat], System.Numerics.IFloatingPointConstants[System.Runtime.InteropServices.NFloat], System.Numerics.IFloatingPoint[System.Runtime.InteropServices.NFloat], System.Numerics.ISignedNumber[System.Runtime.InteropServices.NFloat], System.Numerics.IHyperbolicFunctions[System.Runtime.InteropServices.NFloat], System.Numerics.ILogarithmicFunctions[System.Runtime.InteropServices.NFloat], System.Numerics.IPowerFunctions[System.Runtime.InteropServices.NFloat], System.Numerics.IRootFunctions[System.Runtime.InteropServices.NFloat], System.Numerics.ITrigonometricFunctions[System.Runtime.InteropServices.NFloat], System.Numerics.IMinMaxValue[System.Runtime.InteropServices.NFloat]
    new(float value)
    new(double value)
    double Value {get;}
    static System.Runtime.InteropServices.NFloat Epsilon {get;}
    static System.Runtime.InteropServices.NFloat MaxValue {get;}
    static System.Runtime.InteropServices.NFloat MinValue {get;}
    static System.Runtime.InteropServices.NFloat NaN {get;}
    static System.Runtime.InteropServices.NFloat NegativeInfinity {get;}
    static System.Runtime.InteropServices.NFloat PositiveInfinity {get;}
    static int Size {get;}
    static System.Runtime.InteropServices.NFloat E {get;}
    static System.Runtime.InteropServices.NFloat Pi {get;}
    static System.Runtime.InteropServices.NFloat Tau {get;}
    static System.Runtime.InteropServices.NFloat NegativeZero {get;}
    int CompareTo(System.Object obj)
    int CompareTo(System.Runtime.InteropServices.NFloat other)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[NFloat].CompareTo(System.Runtime.InteropServices.NFloat other)
    bool Equals(System.Runtime.InteropServices.NFloat other)
    bool IEquatable[NFloat].Equals(System.Runtime.InteropServices.NFloat other)
    string ToString(string format)
    string ToString(System.IFormatProvider provider)
    string ToString(string format, System.IFormatProvider provider)
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider provider = null)
    bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    int IFloatingPoint[NFloat].GetExponentByteCount()
    int IFloatingPoint[NFloat].GetExponentShortestBitLength()
    int IFloatingPoint[NFloat].GetSignificandBitLength()
    int IFloatingPoint[NFloat].GetSignificandByteCount()
    bool IFloatingPoint[NFloat].TryWriteExponentBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
    bool IFloatingPoint[NFloat].TryWriteExponentLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
    bool IFloatingPoint[NFloat].TryWriteSignificandBigEndian(System.Span[byte] destination, [ref] int bytesWritten)
    bool IFloatingPoint[NFloat].TryWriteSignificandLittleEndian(System.Span[byte] destination, [ref] int bytesWritten)
    int IFloatingPoint[NFloat].WriteExponentBigEndian(byte[] destination)
    int IFloatingPoint[NFloat].WriteExponentBigEndian(byte[] destination, int startIndex)
    int IFloatingPoint[NFloat].WriteExponentBigEndian(System.Span[byte] destination)
    int IFloatingPoint[NFloat].WriteExponentLittleEndian(byte[] destination)
    int IFloatingPoint[NFloat].WriteExponentLittleEndian(byte[] destination, int startIndex)
    int IFloatingPoint[NFloat].WriteExponentLittleEndian(System.Span[byte] destination)
    int IFloatingPoint[NFloat].WriteSignificandBigEndian(byte[] destination)
    int IFloatingPoint[NFloat].WriteSignificandBigEndian(byte[] destination, int startIndex)
    int IFloatingPoint[NFloat].WriteSignificandBigEndian(System.Span[byte] destination)
    int IFloatingPoint[NFloat].WriteSignificandLittleEndian(byte[] destination)
    int IFloatingPoint[NFloat].WriteSignificandLittleEndian(byte[] destination, int startIndex)
    int IFloatingPoint[NFloat].WriteSignificandLittleEndian(System.Span[byte] destination)
    static System.Runtime.InteropServices.NFloat op_UnaryPlus(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat op_UnaryNegation(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat op_Increment(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat op_Decrement(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat op_Addition(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static System.Runtime.InteropServices.NFloat op_Subtraction(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static System.Runtime.InteropServices.NFloat op_Multiply(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static System.Runtime.InteropServices.NFloat op_Division(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static System.Runtime.InteropServices.NFloat op_Modulus(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static bool op_Equality(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static bool op_Inequality(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static bool op_LessThan(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static bool op_LessThanOrEqual(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static bool op_GreaterThan(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static bool op_GreaterThanOrEqual(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static System.Runtime.InteropServices.NFloat op_Explicit(decimal value)
    static System.Runtime.InteropServices.NFloat op_Explicit(double value)
    static byte op_Explicit(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat op_Explicit(System.Int128 value)
    static System.Runtime.InteropServices.NFloat op_Explicit(System.UInt128 value)
    static byte op_CheckedExplicit(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat op_Implicit(byte value)
    static System.Runtime.InteropServices.NFloat op_Implicit(char value)
    static System.Runtime.InteropServices.NFloat op_Implicit(System.Half value)
    static System.Runtime.InteropServices.NFloat op_Implicit(short value)
    static System.Runtime.InteropServices.NFloat op_Implicit(int value)
    static System.Runtime.InteropServices.NFloat op_Implicit(long value)
    static System.Runtime.InteropServices.NFloat op_Implicit(System.IntPtr value)
    static System.Runtime.InteropServices.NFloat op_Implicit(sbyte value)
    static System.Runtime.InteropServices.NFloat op_Implicit(float value)
    static System.Runtime.InteropServices.NFloat op_Implicit(ushort value)
    static System.Runtime.InteropServices.NFloat op_Implicit(uint value)
    static System.Runtime.InteropServices.NFloat op_Implicit(ulong value)
    static System.Runtime.InteropServices.NFloat op_Implicit(System.UIntPtr value)
    static double op_Implicit(System.Runtime.InteropServices.NFloat value)
    static bool IsFinite(System.Runtime.InteropServices.NFloat value)
    static bool IsInfinity(System.Runtime.InteropServices.NFloat value)
    static bool IsNaN(System.Runtime.InteropServices.NFloat value)
    static bool IsNegative(System.Runtime.InteropServices.NFloat value)
    static bool IsNegativeInfinity(System.Runtime.InteropServices.NFloat value)
    static bool IsNormal(System.Runtime.InteropServices.NFloat value)
    static bool IsPositiveInfinity(System.Runtime.InteropServices.NFloat value)
    static bool IsSubnormal(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat Parse(string s)
    static System.Runtime.InteropServices.NFloat Parse(string s, System.Globalization.NumberStyles style)
    static System.Runtime.InteropServices.NFloat Parse(string s, System.IFormatProvider provider)
    static System.Runtime.InteropServices.NFloat Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)
    static System.Runtime.InteropServices.NFloat Parse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null)
    static System.Runtime.InteropServices.NFloat Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
    static System.Runtime.InteropServices.NFloat Parse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style = System.Globalization.NumberStyles.AllowThousands, Float, System.IFormatProvider provider = null)
    static System.Runtime.InteropServices.NFloat Parse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider)
    static bool TryParse(string s, [ref] System.Runtime.InteropServices.NFloat result)
    static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.Runtime.InteropServices.NFloat result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] System.Runtime.InteropServices.NFloat result)
    static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.Runtime.InteropServices.NFloat result)
    static bool TryParse(System.ReadOnlySpan[char] s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.Runtime.InteropServices.NFloat result)
    static bool TryParse(string s, System.IFormatProvider provider, [ref] System.Runtime.InteropServices.NFloat result)
    static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.Runtime.InteropServices.NFloat result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] System.Runtime.InteropServices.NFloat result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, System.IFormatProvider provider, [ref] System.Runtime.InteropServices.NFloat result)
    static bool IsPow2(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat Log2(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat Exp(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat ExpM1(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Exp2(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Exp2M1(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Exp10(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Exp10M1(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Ceiling(System.Runtime.InteropServices.NFloat x)
    static TInteger ConvertToInteger[TInteger](System.Runtime.InteropServices.NFloat value)
    static TInteger ConvertToIntegerNative[TInteger](System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat Floor(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Round(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Round(System.Runtime.InteropServices.NFloat x, int digits)
    static System.Runtime.InteropServices.NFloat Round(System.Runtime.InteropServices.NFloat x, System.MidpointRounding mode)
    static System.Runtime.InteropServices.NFloat Round(System.Runtime.InteropServices.NFloat x, int digits, System.MidpointRounding mode)
    static System.Runtime.InteropServices.NFloat Truncate(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Atan2(System.Runtime.InteropServices.NFloat y, System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Atan2Pi(System.Runtime.InteropServices.NFloat y, System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat BitDecrement(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat BitIncrement(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat FusedMultiplyAdd(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right, System.Runtime.InteropServices.NFloat addend)
    static System.Runtime.InteropServices.NFloat Ieee754Remainder(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right)
    static int ILogB(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Lerp(System.Runtime.InteropServices.NFloat value1, System.Runtime.InteropServices.NFloat value2, System.Runtime.InteropServices.NFloat amount)
    static System.Runtime.InteropServices.NFloat ReciprocalEstimate(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat ReciprocalSqrtEstimate(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat ScaleB(System.Runtime.InteropServices.NFloat x, int n)
    static System.Runtime.InteropServices.NFloat Acosh(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Asinh(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Atanh(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Cosh(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Sinh(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Tanh(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Log(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Log(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat newBase)
    static System.Runtime.InteropServices.NFloat LogP1(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Log2P1(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Log10(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Log10P1(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Clamp(System.Runtime.InteropServices.NFloat value, System.Runtime.InteropServices.NFloat min, System.Runtime.InteropServices.NFloat max)
    static System.Runtime.InteropServices.NFloat ClampNative(System.Runtime.InteropServices.NFloat value, System.Runtime.InteropServices.NFloat min, System.Runtime.InteropServices.NFloat max)
    static System.Runtime.InteropServices.NFloat CopySign(System.Runtime.InteropServices.NFloat value, System.Runtime.InteropServices.NFloat sign)
    static System.Runtime.InteropServices.NFloat Max(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat MaxNative(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat MaxNumber(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat Min(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat MinNative(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat MinNumber(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static int Sign(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat Abs(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat CreateChecked[TOther](TOther value)
    static System.Runtime.InteropServices.NFloat CreateSaturating[TOther](TOther value)
    static System.Runtime.InteropServices.NFloat CreateTruncating[TOther](TOther value)
    static bool IsEvenInteger(System.Runtime.InteropServices.NFloat value)
    static bool IsInteger(System.Runtime.InteropServices.NFloat value)
    static bool IsOddInteger(System.Runtime.InteropServices.NFloat value)
    static bool IsPositive(System.Runtime.InteropServices.NFloat value)
    static bool IsRealNumber(System.Runtime.InteropServices.NFloat value)
    static System.Runtime.InteropServices.NFloat MaxMagnitude(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat MaxMagnitudeNumber(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat MinMagnitude(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat MinMagnitudeNumber(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat MultiplyAddEstimate(System.Runtime.InteropServices.NFloat left, System.Runtime.InteropServices.NFloat right, System.Runtime.InteropServices.NFloat addend)
    static System.Runtime.InteropServices.NFloat Pow(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat Cbrt(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Hypot(System.Runtime.InteropServices.NFloat x, System.Runtime.InteropServices.NFloat y)
    static System.Runtime.InteropServices.NFloat RootN(System.Runtime.InteropServices.NFloat x, int n)
    static System.Runtime.InteropServices.NFloat Sqrt(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Acos(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat AcosPi(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Asin(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat AsinPi(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Atan(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat AtanPi(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Cos(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat CosPi(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat DegreesToRadians(System.Runtime.InteropServices.NFloat degrees)
    static System.Runtime.InteropServices.NFloat RadiansToDegrees(System.Runtime.InteropServices.NFloat radians)
    static System.Runtime.InteropServices.NFloat Sin(System.Runtime.InteropServices.NFloat x)
    static System.ValueTuple[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat] SinCos(System.Runtime.InteropServices.NFloat x)
    static System.ValueTuple[System.Runtime.InteropServices.NFloat,System.Runtime.InteropServices.NFloat] SinCosPi(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat SinPi(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat Tan(System.Runtime.InteropServices.NFloat x)
    static System.Runtime.InteropServices.NFloat TanPi(System.Runtime.InteropServices.NFloat x)

sealed class System.Runtime.InteropServices.OptionalAttribute : System.Attribute
    new()

sealed class System.Runtime.InteropServices.OutAttribute : System.Attribute
    new()

struct System.Runtime.InteropServices.PinnedGCHandle`1[T] : System.ValueType, System.IEquatable[System.Runtime.InteropServices.PinnedGCHandle[T]], System.IDisposable
    new(T target)
    bool IsAllocated {get;}
    T Target {get;set;}
    System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e GetAddressOfObjectData()
    void Dispose()
    void IDisposable.Dispose()
    bool Equals(System.Runtime.InteropServices.PinnedGCHandle[T] other)
    bool IEquatable[PinnedGCHandle[T]].Equals(System.Runtime.InteropServices.PinnedGCHandle[T] other)
    static System.Runtime.InteropServices.PinnedGCHandle[T] FromIntPtr(System.IntPtr value)
    static System.IntPtr ToIntPtr(System.Runtime.InteropServices.PinnedGCHandle[T] value)

enum System.Runtime.InteropServices.PosixSignal : System.Int32
    SIGTSTP=-10 SIGTTOU=-9 SIGTTIN=-8 SIGWINCH=-7 SIGCONT=-6 SIGCHLD=-5 SIGTERM=-4 SIGQUIT=-3 SIGINT=-2
    SIGHUP=-1

sealed class System.Runtime.InteropServices.PosixSignalContext : System.Object
    new(System.Runtime.InteropServices.PosixSignal signal)
    System.Runtime.InteropServices.PosixSignal Signal {get;}
    bool Cancel {get;set;}

sealed class System.Runtime.InteropServices.PosixSignalRegistration : System.Object, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()
    static System.Runtime.InteropServices.PosixSignalRegistration Create(System.Runtime.InteropServices.PosixSignal signal, System.Action[System.Runtime.InteropServices.PosixSignalContext] handler)

sealed class System.Runtime.InteropServices.PreserveSigAttribute : System.Attribute
    new()

sealed class System.Runtime.InteropServices.ProgIdAttribute : System.Attribute
    new(string progId)
    string Value {get;}

class System.Runtime.InteropServices.SafeArrayRankMismatchException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

class System.Runtime.InteropServices.SafeArrayTypeMismatchException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

abstract class System.Runtime.InteropServices.SafeBuffer : Microsoft.Win32.SafeHandles.SafeHandleZeroOrMinusOneIsInvalid, System.IDisposable
    ulong ByteLength {get;}
    void Initialize(ulong numBytes)
    void Initialize(uint numElements, uint sizeOfEachElement)
    void Initialize[T](uint numElements)
    void AcquirePointer([ref] System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e pointer)
    void ReleasePointer()
    T Read[T](ulong byteOffset)
    void ReadArray[T](ulong byteOffset, T[] array, int index, int count)
    void ReadSpan[T](ulong byteOffset, System.Span[T] buffer)
    void Write[T](ulong byteOffset, T value)
    void WriteArray[T](ulong byteOffset, T[] array, int index, int count)
    void WriteSpan[T](ulong byteOffset, System.ReadOnlySpan[T] data)

abstract class System.Runtime.InteropServices.SafeHandle : System.Runtime.ConstrainedExecution.CriticalFinalizerObject, System.IDisposable
    bool IsClosed {get;}
    bool IsInvalid {get;}
    System.IntPtr DangerousGetHandle()
    void Close()
    void Dispose()
    void IDisposable.Dispose()
    void SetHandleAsInvalid()
    void DangerousAddRef([ref] bool success)
    void DangerousRelease()

class System.Runtime.InteropServices.SEHException : System.Runtime.InteropServices.ExternalException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    bool CanResume()

enum System.Runtime.InteropServices.StringMarshalling : System.Int32
    Custom=0 Utf8=1 Utf16=2

sealed class System.Runtime.InteropServices.StructLayoutAttribute : System.Attribute
    new(System.Runtime.InteropServices.LayoutKind layoutKind)
    new(short layoutKind)
    System.Runtime.InteropServices.LayoutKind Value {get;}
    field int Pack
    field int Size
    field System.Runtime.InteropServices.CharSet CharSet

sealed class System.Runtime.InteropServices.SuppressGCTransitionAttribute : System.Attribute
    new()

sealed class System.Runtime.InteropServices.TypeIdentifierAttribute : System.Attribute
    new()
    new(string scope, string identifier)
    string Scope {get;}
    string Identifier {get;}

sealed class System.Runtime.InteropServices.TypeMapAttribute`1[TTypeMapGroup] : System.Attribute
    new(string value, type target)
    new(string value, type target, type trimTarget)

sealed class System.Runtime.InteropServices.TypeMapAssociationAttribute`1[TTypeMapGroup] : System.Attribute
    new(type source, type proxy)

sealed class System.Runtime.InteropServices.TypeMapAssemblyTargetAttribute`1[TTypeMapGroup] : System.Attribute
    new(string assemblyName)

static class System.Runtime.InteropServices.TypeMapping : System.Object
    static System.Collections.Generic.IReadOnlyDictionary[string,type] GetOrCreateExternalTypeMapping[TTypeMapGroup]()
    static System.Collections.Generic.IReadOnlyDictionary[type,type] GetOrCreateProxyTypeMapping[TTypeMapGroup]()

sealed class System.Runtime.InteropServices.UnknownWrapper : System.Object
    new(System.Object obj)
    System.Object WrappedObject {get;}

sealed class System.Runtime.InteropServices.UnmanagedCallConvAttribute : System.Attribute
    new()
    field type[] CallConvs

sealed class System.Runtime.InteropServices.UnmanagedCallersOnlyAttribute : System.Attribute
    new()
    field type[] CallConvs
    field string EntryPoint

sealed class System.Runtime.InteropServices.UnmanagedFunctionPointerAttribute : System.Attribute
    new(System.Runtime.InteropServices.CallingConvention callingConvention)
    System.Runtime.InteropServices.CallingConvention CallingConvention {get;}
    field bool BestFitMapping
    field bool SetLastError
    field bool ThrowOnUnmappableChar
    field System.Runtime.InteropServices.CharSet CharSet

enum System.Runtime.InteropServices.UnmanagedType : System.Int32
    Bool=2 I1=3 U1=4 I2=5 U2=6 I4=7 U4=8 I8=9 U8=10 R4=11 R8=12 Currency=15 BStr=19 LPStr=20 LPWStr=21
    LPTStr=22 ByValTStr=23 IUnknown=25 IDispatch=26 Struct=27 Interface=28 SafeArray=29 ByValArray=30
    SysInt=31 SysUInt=32 VBByRefStr=34 AnsiBStr=35 TBStr=36 VariantBool=37 FunctionPtr=38 AsAny=40 LPArray=42
    LPStruct=43 CustomMarshaler=44 Error=45 IInspectable=46 HString=47 LPUTF8Str=48

enum System.Runtime.InteropServices.VarEnum : System.Int32
    VT_EMPTY=0 VT_NULL=1 VT_I2=2 VT_I4=3 VT_R4=4 VT_R8=5 VT_CY=6 VT_DATE=7 VT_BSTR=8 VT_DISPATCH=9 VT_ERROR=10
    VT_BOOL=11 VT_VARIANT=12 VT_UNKNOWN=13 VT_DECIMAL=14 VT_I1=16 VT_UI1=17 VT_UI2=18 VT_UI4=19 VT_I8=20
    VT_UI8=21 VT_INT=22 VT_UINT=23 VT_VOID=24 VT_HRESULT=25 VT_PTR=26 VT_SAFEARRAY=27 VT_CARRAY=28
    VT_USERDEFINED=29 VT_LPSTR=30 VT_LPWSTR=31 VT_RECORD=36 VT_FILETIME=64 VT_BLOB=65 VT_STREAM=66
    VT_STORAGE=67 VT_STREAMED_OBJECT=68 VT_STORED_OBJECT=69 VT_BLOB_OBJECT=70 VT_CF=71 VT_CLSID=72
    VT_VECTOR=4096 VT_ARRAY=8192 VT_BYREF=16384

sealed class System.Runtime.InteropServices.VariantWrapper : System.Object
    new(System.Object obj)
    System.Object WrappedObject {get;}

sealed class System.Runtime.InteropServices.WasmImportLinkageAttribute : System.Attribute
    new()

struct System.Runtime.InteropServices.WeakGCHandle`1[T] : System.ValueType, System.IEquatable[System.Runtime.InteropServices.WeakGCHandle[T]], System.IDisposable
    new(T target, bool trackResurrection = False)
    bool IsAllocated {get;}
    bool TryGetTarget([ref] T target)
    void SetTarget(T target)
    void Dispose()
    void IDisposable.Dispose()
    bool Equals(System.Runtime.InteropServices.WeakGCHandle[T] other)
    bool IEquatable[WeakGCHandle[T]].Equals(System.Runtime.InteropServices.WeakGCHandle[T] other)
    static System.Runtime.InteropServices.WeakGCHandle[T] FromIntPtr(System.IntPtr value)
    static System.IntPtr ToIntPtr(System.Runtime.InteropServices.WeakGCHandle[T] value)

static class System.Runtime.InteropServices.ComEventsHelper : System.Object
    static void Combine(System.Object rcw, guid iid, int dispid, System.Delegate d)
    static System.Delegate Remove(System.Object rcw, guid iid, int dispid, System.Delegate d)

class System.Runtime.InteropServices.StandardOleMarshalObject : System.MarshalByRefObject

enum flags System.Runtime.InteropServices.AssemblyRegistrationFlags : System.Int32
    None=0 SetCodeBase=1

sealed class System.Runtime.InteropServices.AutomationProxyAttribute : System.Attribute
    new(bool val)
    bool Value {get;}

sealed class System.Runtime.InteropServices.ComAliasNameAttribute : System.Attribute
    new(string alias)
    string Value {get;}

class System.Runtime.InteropServices.ComAwareEventInfo : System.Reflection.EventInfo, System.Reflection.ICustomAttributeProvider
    new(type type, string eventName)

sealed class System.Runtime.InteropServices.ComCompatibleVersionAttribute : System.Attribute
    new(int major, int minor, int build, int revision)
    int MajorVersion {get;}
    int MinorVersion {get;}
    int BuildNumber {get;}
    int RevisionNumber {get;}

sealed class System.Runtime.InteropServices.ComConversionLossAttribute : System.Attribute
    new()

sealed class System.Runtime.InteropServices.ComRegisterFunctionAttribute : System.Attribute
    new()

sealed class System.Runtime.InteropServices.ComUnregisterFunctionAttribute : System.Attribute
    new()

enum System.Runtime.InteropServices.ExporterEventKind : System.Int32
    NOTIF_TYPECONVERTED=0 NOTIF_CONVERTWARNING=1 ERROR_REFTOINVALIDASSEMBLY=2

sealed class System.Runtime.InteropServices.HandleCollector : System.Object
    new(string name, int initialThreshold)
    new(string name, int initialThreshold, int maximumThreshold)
    int Count {get;}
    int InitialThreshold {get;}
    int MaximumThreshold {get;}
    string Name {get;}
    void Add()
    void Remove()

sealed class System.Runtime.InteropServices.ImportedFromTypeLibAttribute : System.Attribute
    new(string tlbFile)
    string Value {get;}

sealed class System.Runtime.InteropServices.ManagedToNativeComInteropStubAttribute : System.Attribute
    new(type classType, string methodName)
    type ClassType {get;}
    string MethodName {get;}

sealed class System.Runtime.InteropServices.PrimaryInteropAssemblyAttribute : System.Attribute
    new(int major, int minor)
    int MajorVersion {get;}
    int MinorVersion {get;}

enum flags System.Runtime.InteropServices.RegistrationClassContext : System.Int32
    InProcessServer=1 InProcessHandler=2 LocalServer=4 InProcessServer16=8 RemoteServer=16
    InProcessHandler16=32 Reserved1=64 Reserved2=128 Reserved3=256 Reserved4=512 NoCodeDownload=1024
    Reserved5=2048 NoCustomMarshal=4096 EnableCodeDownload=8192 NoFailureLog=16384
    DisableActivateAsActivator=32768 EnableActivateAsActivator=65536 FromDefaultContext=131072

enum flags System.Runtime.InteropServices.RegistrationConnectionType : System.Int32
    SingleUse=0 MultipleUse=1 MultiSeparate=2 Suspended=4 Surrogate=8

static class System.Runtime.InteropServices.RuntimeEnvironment : System.Object
    static string SystemConfigurationFile {get;}
    static bool FromGlobalAccessCache(System.Reflection.Assembly a)
    static string GetRuntimeDirectory()
    static System.IntPtr GetRuntimeInterfaceAsIntPtr(guid clsid, guid riid)
    static System.Object GetRuntimeInterfaceAsObject(guid clsid, guid riid)
    static string GetSystemVersion()

sealed class System.Runtime.InteropServices.TypeLibFuncAttribute : System.Attribute
    new(System.Runtime.InteropServices.TypeLibFuncFlags flags)
    new(short flags)
    System.Runtime.InteropServices.TypeLibFuncFlags Value {get;}

enum flags System.Runtime.InteropServices.TypeLibFuncFlags : System.Int32
    FRestricted=1 FSource=2 FBindable=4 FRequestEdit=8 FDisplayBind=16 FDefaultBind=32 FHidden=64
    FUsesGetLastError=128 FDefaultCollelem=256 FUiDefault=512 FNonBrowsable=1024 FReplaceable=2048
    FImmediateBind=4096

sealed class System.Runtime.InteropServices.TypeLibImportClassAttribute : System.Attribute
    new(type importClass)
    string Value {get;}

sealed class System.Runtime.InteropServices.TypeLibTypeAttribute : System.Attribute
    new(System.Runtime.InteropServices.TypeLibTypeFlags flags)
    new(short flags)
    System.Runtime.InteropServices.TypeLibTypeFlags Value {get;}

enum flags System.Runtime.InteropServices.TypeLibTypeFlags : System.Int32
    FAppObject=1 FCanCreate=2 FLicensed=4 FPreDeclId=8 FHidden=16 FControl=32 FDual=64 FNonExtensible=128
    FOleAutomation=256 FRestricted=512 FAggregatable=1024 FReplaceable=2048 FDispatchable=4096
    FReverseBind=8192

sealed class System.Runtime.InteropServices.TypeLibVarAttribute : System.Attribute
    new(System.Runtime.InteropServices.TypeLibVarFlags flags)
    new(short flags)
    System.Runtime.InteropServices.TypeLibVarFlags Value {get;}

enum flags System.Runtime.InteropServices.TypeLibVarFlags : System.Int32
    FReadOnly=1 FSource=2 FBindable=4 FRequestEdit=8 FDisplayBind=16 FDefaultBind=32 FHidden=64
    FRestricted=128 FDefaultCollelem=256 FUiDefault=512 FNonBrowsable=1024 FReplaceable=2048
    FImmediateBind=4096

sealed class System.Runtime.InteropServices.TypeLibVersionAttribute : System.Attribute
    new(int major, int minor)
    int MajorVersion {get;}
    int MinorVersion {get;}

static class System.Runtime.InteropServices.SequenceMarshal : System.Object
    static bool TryGetReadOnlySequenceSegment[T](System.Buffers.ReadOnlySequence[T] sequence, [ref] System.Buffers.ReadOnlySequenceSegment[T] startSegment, [ref] int startIndex, [ref] System.Buffers.ReadOnlySequenceSegment[T] endSegment, [ref] int endIndex)
    static bool TryGetArray[T](System.Buffers.ReadOnlySequence[T] sequence, [ref] System.ArraySegment[T] segment)
    static bool TryGetReadOnlyMemory[T](System.Buffers.ReadOnlySequence[T] sequence, [ref] System.ReadOnlyMemory[T] memory)
    static bool TryRead[T]([ref] System.Buffers.SequenceReader[byte] reader, [ref] T value)

static class System.Runtime.InteropServices.JsonMarshal : System.Object
    static System.ReadOnlySpan[byte] GetRawUtf8Value(System.Text.Json.JsonElement element)
    static System.ReadOnlySpan[byte] GetRawUtf8PropertyName(System.Text.Json.JsonProperty property)

static class System.Runtime.InteropServices.ImmutableCollectionsMarshal : System.Object
    static System.Collections.Immutable.ImmutableArray[T] AsImmutableArray[T](T[] array)
    static T[] AsArray[T](System.Collections.Immutable.ImmutableArray[T] array)
    static System.Memory[T] AsMemory[T](System.Collections.Immutable.ImmutableArray`1+Builder[T] builder)
