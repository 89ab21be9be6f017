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

sealed class System.Runtime.CompilerServices.CompilerGeneratedAttribute : System.Attribute
    new()
