delegate System.Delegate : System.Object, System.ICloneable, System.Runtime.Serialization.ISerializable
    System.Object Target {get;}
    bool HasSingleTarget {get;}
    System.Reflection.MethodInfo Method {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    static System.Delegate CreateDelegate(type type, System.Object target, string method, bool ignoreCase, bool throwOnBindFailure)
    static System.Delegate CreateDelegate(type type, type target, string method, bool ignoreCase, bool throwOnBindFailure)
    static System.Delegate CreateDelegate(type type, System.Reflection.MethodInfo method, bool throwOnBindFailure)
    static System.Delegate CreateDelegate(type type, System.Object firstArgument, System.Reflection.MethodInfo method, bool throwOnBindFailure)
    static System.Delegate CreateDelegate(type type, System.Object firstArgument, System.Reflection.MethodInfo method)
    static System.Delegate CreateDelegate(type type, System.Reflection.MethodInfo method)
    static System.Delegate CreateDelegate(type type, System.Object target, string method)
    static System.Delegate CreateDelegate(type type, System.Object target, string method, bool ignoreCase)
    static System.Delegate CreateDelegate(type type, type target, string method)
    static System.Delegate CreateDelegate(type type, type target, string method, bool ignoreCase)
    System.Object Clone()
    static System.Delegate Combine(System.Delegate a, System.Delegate b)
    static System.Delegate Combine(Params System.Delegate[] delegates)
    static System.Delegate Combine(System.ReadOnlySpan[System.Delegate] delegates)
    System.Delegate[] GetInvocationList()
    static System.Delegate+InvocationListEnumerator`1[TDelegate] EnumerateInvocationList[TDelegate](TDelegate d)
    System.Object DynamicInvoke(Params System.Object[] args)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.Delegate Remove(System.Delegate source, System.Delegate value)
    static System.Delegate RemoveAll(System.Delegate source, System.Delegate value)
    static bool op_Equality(System.Delegate d1, System.Delegate d2)
    static bool op_Inequality(System.Delegate d1, System.Delegate d2)

class System.EventArgs : System.Object
    new()
    field static System.EventArgs Empty

interface System.IDisposable
    void Dispose()

interface System.IComparable
    int CompareTo(System.Object obj)

interface System.IComparable`1[T]
    int CompareTo(T other)

interface System.IEquatable`1[T]
    bool Equals(T other)

interface System.Collections.Generic.IComparer`1[T]
    int Compare(T x, T y)

interface System.Collections.Generic.IEqualityComparer`1[T]
    bool Equals(T x, T y)
    int GetHashCode(T obj)

sealed class System.Runtime.CompilerServices.CompilerGeneratedAttribute : System.Attribute
    new()

class System.Progress`1[T] : System.Object, System.IProgress[T]
    new()
    new(System.Action[T] handler)
    void IProgress[T].Report(T value)
    event System.EventHandler[T] ProgressChanged

delegate System.Action : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Object Target {get;}
    System.Reflection.MethodInfo Method {get;}
    void Invoke()
    System.IAsyncResult BeginInvoke(System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    bool Equals(System.Object obj)
    System.Delegate[] GetInvocationList()
    int GetHashCode()
    System.Object Clone()
    System.Object DynamicInvoke(Params System.Object[] args)
    static bool op_Equality(System.MulticastDelegate d1, System.MulticastDelegate d2)
    static bool op_Equality(System.Delegate d1, System.Delegate d2)
    static bool op_Inequality(System.MulticastDelegate d1, System.MulticastDelegate d2)
    static bool op_Inequality(System.Delegate d1, System.Delegate d2)

delegate System.Func`2[T,TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Object Target {get;}
    System.Reflection.MethodInfo Method {get;}
    TResult Invoke(T arg)
    System.IAsyncResult BeginInvoke(T arg, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke(System.IAsyncResult result)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    bool Equals(System.Object obj)
    System.Delegate[] GetInvocationList()
    int GetHashCode()
    System.Object Clone()
    System.Object DynamicInvoke(Params System.Object[] args)
    static bool op_Equality(System.MulticastDelegate d1, System.MulticastDelegate d2)
    static bool op_Equality(System.Delegate d1, System.Delegate d2)
    static bool op_Inequality(System.MulticastDelegate d1, System.MulticastDelegate d2)
    static bool op_Inequality(System.Delegate d1, System.Delegate d2)

abstract class System.Attribute : System.Object
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)

class System.FlagsAttribute : System.Attribute
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.ObsoleteAttribute : System.Attribute
    new()
    new(string message)
    new(string message, bool error)
    string Message {get;}
    bool IsError {get;}
    string DiagnosticId {get;set;}
    string UrlFormat {get;set;}
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()
