struct System.ArraySegment`1[T] : System.ValueType, System.Collections.Generic.IList[T], System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyList[T], System.Collections.Generic.IReadOnlyCollection[T]
    new(T[] array)
    new(T[] array, int offset, int count)
    T[] Array {get;}
    int Offset {get;}
    int Count {get;}
    indexer T Item(int index) {get;set;}
    bool ICollection[T].IsReadOnly {get;}
    static System.ArraySegment[T] Empty {get;}
    System.ArraySegment`1+Enumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(T[] destination)
    void CopyTo(T[] destination, int destinationIndex)
    void CopyTo(System.ArraySegment[T] destination)
    void ICollection[T].CopyTo(T[] array, int arrayIndex)
    bool Equals(System.Object obj)
    bool Equals(System.ArraySegment[T] obj)
    System.ArraySegment[T] Slice(int index)
    System.ArraySegment[T] Slice(int index, int count)
    T[] ToArray()
    int IList[T].IndexOf(T item)
    void IList[T].Insert(int index, T item)
    void IList[T].RemoveAt(int index)
    void ICollection[T].Add(T item)
    void ICollection[T].Clear()
    bool ICollection[T].Contains(T item)
    bool ICollection[T].Remove(T item)
    static bool op_Equality(System.ArraySegment[T] a, System.ArraySegment[T] b)
    static bool op_Inequality(System.ArraySegment[T] a, System.ArraySegment[T] b)
    static System.ArraySegment[T] op_Implicit(T[] array)
