struct System.ArraySegment`1[T] : System.ValueType, System.Collections.Generic.IList[T], System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyList[T], System.Collections.Generic.IReadOnlyCollection[T]
    new(T[] array)
    new(T[] array, int offset, int count)
    T[] Array {get;}
    int Offset {get;}
    int Count {get;}
    indexer T Item(int index) {get;set;}
    System.ArraySegment[T] Slice(int index)
    System.ArraySegment[T] Slice(int index, int count)
    T[] ToArray()
    void CopyTo(T[] destination)
    void CopyTo(T[] destination, int destinationIndex)
    void CopyTo(System.ArraySegment[T] destination)
    static System.ArraySegment[T] op_Implicit(T[] array)
