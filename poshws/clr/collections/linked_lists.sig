class System.Collections.Generic.LinkedList`1[T] : System.Object, System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[T], System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    new()
    new(System.Collections.Generic.IEnumerable[T] collection)
    int Count {get;}
    System.Collections.Generic.LinkedListNode[T] First {get;}
    System.Collections.Generic.LinkedListNode[T] Last {get;}
    bool ICollection[T].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Collections.Generic.LinkedListNode[T] AddAfter(System.Collections.Generic.LinkedListNode[T] node, T value)
    void AddAfter(System.Collections.Generic.LinkedListNode[T] node, System.Collections.Generic.LinkedListNode[T] newNode)
    System.Collections.Generic.LinkedListNode[T] AddBefore(System.Collections.Generic.LinkedListNode[T] node, T value)
    void AddBefore(System.Collections.Generic.LinkedListNode[T] node, System.Collections.Generic.LinkedListNode[T] newNode)
    System.Collections.Generic.LinkedListNode[T] AddFirst(T value)
    void AddFirst(System.Collections.Generic.LinkedListNode[T] node)
    System.Collections.Generic.LinkedListNode[T] AddLast(T value)
    void AddLast(System.Collections.Generic.LinkedListNode[T] node)
    void Clear()
    void ICollection[T].Clear()
    bool Contains(T value)
    bool ICollection[T].Contains(T item)
    void CopyTo(T[] array, int index)
    void ICollection[T].CopyTo(T[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.Generic.LinkedListNode[T] Find(T value)
    System.Collections.Generic.LinkedListNode[T] FindLast(T value)
    System.Collections.Generic.LinkedList`1+Enumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(T value)
    void Remove(System.Collections.Generic.LinkedListNode[T] node)
    bool ICollection[T].Remove(T item)
    void RemoveFirst()
    void RemoveLast()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void OnDeserialization(System.Object sender)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    void ICollection[T].Add(T item)

sealed class System.Collections.Generic.LinkedListNode`1[T] : System.Object
    new(T value)
    System.Collections.Generic.LinkedList[T] List {get;}
    System.Collections.Generic.LinkedListNode[T] Next {get;}
    System.Collections.Generic.LinkedListNode[T] Previous {get;}
    T Value {get;set;}
    T& ValueRef {get;}
