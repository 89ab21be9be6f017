class System.Collections.SortedList : System.Object, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.ICloneable
    new()
    new(int initialCapacity)
    new(System.Collections.IComparer comparer)
    new(System.Collections.IComparer comparer, int capacity)
    new(System.Collections.IDictionary d)
    new(System.Collections.IDictionary d, System.Collections.IComparer comparer)
    int Capacity {get;set;}
    int Count {get;}
    System.Collections.ICollection Keys {get;}
    System.Collections.ICollection Values {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Object Item(System.Object key) {get;set;}
    void Add(System.Object key, System.Object value)
    void IDictionary.Add(System.Object key, System.Object value)
    void Clear()
    void IDictionary.Clear()
    System.Object Clone()
    System.Object ICloneable.Clone()
    bool Contains(System.Object key)
    bool IDictionary.Contains(System.Object key)
    bool ContainsKey(System.Object key)
    bool ContainsValue(System.Object value)
    void CopyTo(array array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Object GetByIndex(int index)
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Object GetKey(int index)
    System.Collections.IList GetKeyList()
    System.Collections.IList GetValueList()
    int IndexOfKey(System.Object key)
    int IndexOfValue(System.Object value)
    void RemoveAt(int index)
    void Remove(System.Object key)
    void IDictionary.Remove(System.Object key)
    void SetByIndex(int index, System.Object value)
    void TrimToSize()
    static System.Collections.SortedList Synchronized(System.Collections.SortedList list)

class System.Collections.Generic.SortedDictionary`2[TKey,TValue] : System.Object, System.Collections.Generic.IDictionary[TKey,TValue], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.Generic.IReadOnlyDictionary[TKey,TValue], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey,TValue]]
    new()
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IComparer[TKey] comparer)
    new(System.Collections.Generic.IComparer[TKey] comparer)
    indexer TValue Item(TKey key) {get;set;}
    int Count {get;}
    System.Collections.Generic.IComparer[TKey] Comparer {get;}
    System.Collections.Generic.SortedDictionary`2+KeyCollection[TKey,TValue] Keys {get;}
    System.Collections.Generic.SortedDictionary`2+ValueCollection[TKey,TValue] Values {get;}
    bool ICollection[KeyValuePair[TKey,TValue]].IsReadOnly {get;}
    bool IDictionary.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Add(TKey key, TValue value)
    void IDictionary[TKey,TValue].Add(TKey key, TValue value)
    void ICollection[KeyValuePair[TKey,TValue]].Add(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Add(System.Object key, System.Object value)
    void Clear()
    void ICollection[KeyValuePair[TKey,TValue]].Clear()
    void IDictionary.Clear()
    bool ContainsKey(TKey key)
    bool IDictionary[TKey,TValue].ContainsKey(TKey key)
    bool IReadOnlyDictionary[TKey,TValue].ContainsKey(TKey key)
    bool ContainsValue(TValue value)
    void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int index)
    void ICollection[KeyValuePair[TKey,TValue]].CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.Generic.SortedDictionary`2+Enumerator[TKey,TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] IEnumerable[KeyValuePair[TKey,TValue]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    bool Remove(TKey key)
    bool IDictionary[TKey,TValue].Remove(TKey key)
    bool ICollection[KeyValuePair[TKey,TValue]].Remove(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Remove(System.Object key)
    bool TryGetValue(TKey key, [ref] TValue value)
    bool IDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool IReadOnlyDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool ICollection[KeyValuePair[TKey,TValue]].Contains(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    bool IDictionary.Contains(System.Object key)

class System.Collections.Generic.SortedList`2[TKey,TValue] : System.Object, System.Collections.Generic.IDictionary[TKey,TValue], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.Generic.IReadOnlyDictionary[TKey,TValue], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey,TValue]]
    new()
    new(int capacity)
    new(System.Collections.Generic.IComparer[TKey] comparer)
    new(int capacity, System.Collections.Generic.IComparer[TKey] comparer)
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IComparer[TKey] comparer)
    int Capacity {get;set;}
    System.Collections.Generic.IComparer[TKey] Comparer {get;}
    int Count {get;}
    System.Collections.Generic.IList[TKey] Keys {get;}
    System.Collections.Generic.IList[TValue] Values {get;}
    indexer TValue Item(TKey key) {get;set;}
    bool ICollection[KeyValuePair[TKey,TValue]].IsReadOnly {get;}
    bool IDictionary.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Add(TKey key, TValue value)
    void IDictionary[TKey,TValue].Add(TKey key, TValue value)
    void ICollection[KeyValuePair[TKey,TValue]].Add(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Add(System.Object key, System.Object value)
    void Clear()
    void ICollection[KeyValuePair[TKey,TValue]].Clear()
    void IDictionary.Clear()
    bool ContainsKey(TKey key)
    bool IDictionary[TKey,TValue].ContainsKey(TKey key)
    bool IReadOnlyDictionary[TKey,TValue].ContainsKey(TKey key)
    bool ContainsValue(TValue value)
    TValue GetValueAtIndex(int index)
    void SetValueAtIndex(int index, TValue value)
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] IEnumerable[KeyValuePair[TKey,TValue]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    TKey GetKeyAtIndex(int index)
    int IndexOfKey(TKey key)
    int IndexOfValue(TValue value)
    bool TryGetValue(TKey key, [ref] TValue value)
    bool IDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool IReadOnlyDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    void RemoveAt(int index)
    bool Remove(TKey key)
    bool IDictionary[TKey,TValue].Remove(TKey key)
    bool ICollection[KeyValuePair[TKey,TValue]].Remove(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Remove(System.Object key)
    void TrimExcess()
    bool ICollection[KeyValuePair[TKey,TValue]].Contains(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    bool IDictionary.Contains(System.Object key)
    void ICollection[KeyValuePair[TKey,TValue]].CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)

class System.Collections.Generic.SortedSet`1[T] : System.Object, System.Collections.Generic.ISet[T], System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[T], System.Collections.Generic.IReadOnlySet[T], System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    new()
    new(System.Collections.Generic.IComparer[T] comparer)
    new(System.Collections.Generic.IEnumerable[T] collection)
    new(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IComparer[T] comparer)
    int Count {get;}
    System.Collections.Generic.IComparer[T] Comparer {get;}
    T Min {get;}
    T Max {get;}
    bool ICollection[T].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    bool Add(T item)
    bool ISet[T].Add(T item)
    void ICollection[T].Add(T item)
    bool Remove(T item)
    bool ICollection[T].Remove(T item)
    void Clear()
    void ICollection[T].Clear()
    bool Contains(T item)
    bool ICollection[T].Contains(T item)
    bool IReadOnlySet[T].Contains(T item)
    void CopyTo(T[] array)
    void CopyTo(T[] array, int index)
    void CopyTo(T[] array, int index, int count)
    void ICollection[T].CopyTo(T[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.Generic.SortedSet`1+Enumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void UnionWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].UnionWith(System.Collections.Generic.IEnumerable[T] other)
    void IntersectWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].IntersectWith(System.Collections.Generic.IEnumerable[T] other)
    void ExceptWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].ExceptWith(System.Collections.Generic.IEnumerable[T] other)
    void SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
    bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool SetEquals(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].SetEquals(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].SetEquals(System.Collections.Generic.IEnumerable[T] other)
    bool Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].Overlaps(System.Collections.Generic.IEnumerable[T] other)
    int RemoveWhere(System.Predicate[T] match)
    System.Collections.Generic.IEnumerable[T] Reverse()
    System.Collections.Generic.SortedSet[T] GetViewBetween(T lowerValue, T upperValue)
    bool TryGetValue(T equalValue, [ref] T actualValue)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static System.Collections.Generic.IEqualityComparer[System.Collections.Generic.SortedSet[T]] CreateSetComparer()
    static System.Collections.Generic.IEqualityComparer[System.Collections.Generic.SortedSet[T]] CreateSetComparer(System.Collections.Generic.IEqualityComparer[T] memberEqualityComparer)

sealed class System.Collections.SortedList+KeyList : System.Object, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Object Item(int index) {get;set;}
    int Add(System.Object key)
    void Clear()
    bool Contains(System.Object key)
    void CopyTo(array array, int arrayIndex)
    System.Collections.IEnumerator GetEnumerator()
    int IndexOf(System.Object key)
    void Insert(int index, System.Object value)
    void Remove(System.Object key)
    void RemoveAt(int index)

sealed class System.Collections.SortedList+ValueList : System.Object, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Object Item(int index) {get;set;}
    int Add(System.Object value)
    void Clear()
    bool Contains(System.Object value)
    void CopyTo(array array, int arrayIndex)
    System.Collections.IEnumerator GetEnumerator()
    int IndexOf(System.Object value)
    void Insert(int index, System.Object value)
    void Remove(System.Object value)
    void RemoveAt(int index)

sealed class System.Collections.Generic.SortedList`2+KeyList[TKey,TValue] : System.Object, System.Collections.Generic.IList[TKey], System.Collections.Generic.ICollection[TKey], System.Collections.Generic.IEnumerable[TKey], System.Collections.IEnumerable, System.Collections.ICollection
    int Count {get;}
    bool IsReadOnly {get;}
    indexer TKey Item(int index) {get;set;}
    void Add(TKey key)
    void Clear()
    bool Contains(TKey key)
    void CopyTo(TKey[] array, int arrayIndex)
    System.Collections.Generic.IEnumerator[TKey] GetEnumerator()
    int IndexOf(TKey key)
    void Insert(int index, TKey value)
    bool Remove(TKey key)
    void RemoveAt(int index)

sealed class System.Collections.Generic.SortedList`2+ValueList[TKey,TValue] : System.Object, System.Collections.Generic.IList[TValue], System.Collections.Generic.ICollection[TValue], System.Collections.Generic.IEnumerable[TValue], System.Collections.IEnumerable, System.Collections.ICollection
    int Count {get;}
    bool IsReadOnly {get;}
    indexer TValue Item(int index) {get;set;}
    void Add(TValue value)
    void Clear()
    bool Contains(TValue value)
    void CopyTo(TValue[] array, int arrayIndex)
    System.Collections.Generic.IEnumerator[TValue] GetEnumerator()
    int IndexOf(TValue value)
    void Insert(int index, TValue value)
    bool Remove(TValue value)
    void RemoveAt(int index)

sealed class System.Collections.Generic.SortedSet`1+TreeSubSet[T] : System.Collections.Generic.SortedSet[T]
