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
