struct System.Boolean : System.ValueType, System.IComparable, System.IConvertible, System.IComparable[bool], System.IEquatable[bool], System.ISpanParsable[bool], System.IParsable[bool]
    field static string TrueString
    field static string FalseString
    int GetHashCode()
    string ToString()
    string ToString(System.IFormatProvider provider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten)
    bool Equals(System.Object obj)
    bool Equals(bool obj)
    int CompareTo(System.Object obj)
    int CompareTo(bool value)
    static bool Parse(string value)
    static bool Parse(System.ReadOnlySpan[char] value)
    static bool TryParse(string value, [ref] bool result)
    static bool TryParse(System.ReadOnlySpan[char] value, [ref] bool result)
    System.TypeCode GetTypeCode()

sealed class System.DBNull : System.Object, System.Runtime.Serialization.ISerializable, System.IConvertible
    field static System.DBNull Value
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    string ToString(System.IFormatProvider provider)
    System.TypeCode GetTypeCode()

struct System.Void : System.ValueType
    bool Equals(System.Object obj)
    int GetHashCode()
    string ToString()
