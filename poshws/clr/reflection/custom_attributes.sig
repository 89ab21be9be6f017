struct System.Reflection.CustomAttributeTypedArgument : System.ValueType, System.IEquatable[System.Reflection.CustomAttributeTypedArgument]
    new(type argumentType, System.Object value)
    new(System.Object value)
    type ArgumentType {get;}
    System.Object Value {get;}
    bool Equals(System.Reflection.CustomAttributeTypedArgument other)
    bool IEquatable[CustomAttributeTypedArgument].Equals(System.Reflection.CustomAttributeTypedArgument other)
    static bool op_Equality(System.Reflection.CustomAttributeTypedArgument left, System.Reflection.CustomAttributeTypedArgument right)
    static bool op_Inequality(System.Reflection.CustomAttributeTypedArgument left, System.Reflection.CustomAttributeTypedArgument right)
    string ToString()

class System.Reflection.CustomAttributeData : System.Object
    type AttributeType {get;}
    System.Reflection.ConstructorInfo Constructor {get;}
    System.Collections.Generic.IList[System.Reflection.CustomAttributeTypedArgument] ConstructorArguments {get;}
    System.Collections.Generic.IList[System.Reflection.CustomAttributeNamedArgument] NamedArguments {get;}
    string ToString()
    static System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributes(System.Reflection.MemberInfo target)
    static System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributes(System.Reflection.Module target)
    static System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributes(System.Reflection.Assembly target)
    static System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributes(System.Reflection.ParameterInfo target)

struct System.Reflection.CustomAttributeNamedArgument : System.ValueType, System.IEquatable[System.Reflection.CustomAttributeNamedArgument]
    new(System.Reflection.MemberInfo memberInfo, System.Object value)
    new(System.Reflection.MemberInfo memberInfo, System.Reflection.CustomAttributeTypedArgument typedArgument)
    System.Reflection.MemberInfo MemberInfo {get;}
    System.Reflection.CustomAttributeTypedArgument TypedValue {get;}
    string MemberName {get;}
    bool IsField {get;}
    bool Equals(System.Reflection.CustomAttributeNamedArgument other)
    bool IEquatable[CustomAttributeNamedArgument].Equals(System.Reflection.CustomAttributeNamedArgument other)
    static bool op_Equality(System.Reflection.CustomAttributeNamedArgument left, System.Reflection.CustomAttributeNamedArgument right)
    static bool op_Inequality(System.Reflection.CustomAttributeNamedArgument left, System.Reflection.CustomAttributeNamedArgument right)
    string ToString()
