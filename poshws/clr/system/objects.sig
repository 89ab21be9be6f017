class System.Object
    new()
    type GetType()
    string ToString()
    bool Equals(System.Object obj)
    static bool Equals(System.Object objA, System.Object objB)
    static bool ReferenceEquals(System.Object objA, System.Object objB)
    int GetHashCode()

abstract class System.ValueType : System.Object
    bool Equals(System.Object obj)
    int GetHashCode()
    string ToString()
