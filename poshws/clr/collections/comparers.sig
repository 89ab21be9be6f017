abstract class System.StringComparer : System.Object, System.Collections.IComparer, System.Collections.IEqualityComparer, System.Collections.Generic.IComparer[string], System.Collections.Generic.IEqualityComparer[string]
    static System.StringComparer InvariantCulture {get;}
    static System.StringComparer InvariantCultureIgnoreCase {get;}
    static System.StringComparer CurrentCulture {get;}
    static System.StringComparer CurrentCultureIgnoreCase {get;}
    static System.StringComparer Ordinal {get;}
    static System.StringComparer OrdinalIgnoreCase {get;}
    int Compare(System.Object x, System.Object y)
    int Compare(string x, string y)
    int IComparer.Compare(System.Object x, System.Object y)
    int IComparer[string].Compare(string x, string y)
    bool Equals(System.Object x, System.Object y)
    bool Equals(string x, string y)
    bool IEqualityComparer.Equals(System.Object x, System.Object y)
    bool IEqualityComparer[string].Equals(string x, string y)
    int GetHashCode(System.Object obj)
    int GetHashCode(string obj)
    int IEqualityComparer.GetHashCode(System.Object obj)
    int IEqualityComparer[string].GetHashCode(string obj)
    static System.StringComparer FromComparison(System.StringComparison comparisonType)
    static System.StringComparer Create(cultureinfo culture, bool ignoreCase)
    static System.StringComparer Create(cultureinfo culture, System.Globalization.CompareOptions options)
    static bool IsWellKnownOrdinalComparer(System.Collections.Generic.IEqualityComparer[string] comparer, [ref] bool ignoreCase)
    static bool IsWellKnownCultureAwareComparer(System.Collections.Generic.IEqualityComparer[string] comparer, [ref] System.Globalization.CompareInfo compareInfo, [ref] System.Globalization.CompareOptions compareOptions)

abstract class System.Collections.Generic.Comparer`1[T] : System.Object, System.Collections.IComparer, System.Collections.Generic.IComparer[T]
    static System.Collections.Generic.Comparer[T] Default {get;}
    int Compare(T x, T y)
    int IComparer.Compare(System.Object x, System.Object y)
    int IComparer[T].Compare(T x, T y)
    static System.Collections.Generic.Comparer[T] Create(System.Comparison[T] comparison)

sealed class System.Collections.Comparer : System.Object, System.Collections.IComparer, System.Runtime.Serialization.ISerializable
    new(cultureinfo culture)
    field static System.Collections.Comparer Default
    field static System.Collections.Comparer DefaultInvariant
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    int Compare(System.Object a, System.Object b)
    int IComparer.Compare(System.Object x, System.Object y)

class System.Collections.CaseInsensitiveComparer : System.Object, System.Collections.IComparer
    new()
    new(cultureinfo culture)
    static System.Collections.CaseInsensitiveComparer Default {get;}
    static System.Collections.CaseInsensitiveComparer DefaultInvariant {get;}
    int Compare(System.Object a, System.Object b)
    int IComparer.Compare(System.Object x, System.Object y)

abstract class System.Collections.Generic.EqualityComparer`1[T] : System.Object, System.Collections.IEqualityComparer, System.Collections.Generic.IEqualityComparer[T]
    static System.Collections.Generic.EqualityComparer[T] Default {get;}
    bool Equals(T x, T y)
    bool IEqualityComparer.Equals(System.Object x, System.Object y)
    bool IEqualityComparer[T].Equals(T x, T y)
    int GetHashCode(T obj)
    int IEqualityComparer.GetHashCode(System.Object obj)
    int IEqualityComparer[T].GetHashCode(T obj)
    static System.Collections.Generic.EqualityComparer[T] Create(System.Func[T,T,bool] equals, System.Func[T,int] getHashCode = null)

static class System.Collections.StructuralComparisons : System.Object
    static System.Collections.IComparer StructuralComparer {get;}
    static System.Collections.IEqualityComparer StructuralEqualityComparer {get;}

sealed class System.Collections.StructuralComparer : System.Object, System.Collections.IComparer
    int Compare(System.Object x, System.Object y)
    int IComparer.Compare(System.Object x, System.Object y)

sealed class System.Collections.StructuralEqualityComparer : System.Object, System.Collections.IEqualityComparer
    bool Equals(System.Object x, System.Object y)
    bool IEqualityComparer.Equals(System.Object x, System.Object y)
    int GetHashCode(System.Object obj)
    int IEqualityComparer.GetHashCode(System.Object obj)
