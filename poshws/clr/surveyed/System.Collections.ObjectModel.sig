static class System.Collections.ObjectModel.ReadOnlyCollection : System.Object
    static System.Collections.ObjectModel.ReadOnlyCollection[T] CreateCollection[T](System.ReadOnlySpan[T] values)
    static System.Collections.ObjectModel.ReadOnlySet[T] CreateSet[T](System.ReadOnlySpan[T] values)

class System.Collections.ObjectModel.ReadOnlyDictionary`2[TKey,TValue] : System.Object, System.Collections.Generic.IDictionary[TKey,TValue], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.Generic.IReadOnlyDictionary[TKey,TValue], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey,TValue]]
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
    System.Collections.ObjectModel.ReadOnlyDictionary`2+KeyCollection[TKey,TValue] Keys {get;}
    System.Collections.ObjectModel.ReadOnlyDictionary`2+ValueCollection[TKey,TValue] Values {get;}
    indexer TValue Item(TKey key) {get;}
    int Count {get;}
    bool ICollection[KeyValuePair[TKey,TValue]].IsReadOnly {get;}
    bool IDictionary.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    static System.Collections.ObjectModel.ReadOnlyDictionary[TKey,TValue] Empty {get;}
    bool ContainsKey(TKey key)
    bool IDictionary[TKey,TValue].ContainsKey(TKey key)
    bool IReadOnlyDictionary[TKey,TValue].ContainsKey(TKey key)
    bool TryGetValue(TKey key, [ref] TValue value)
    bool IDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool IReadOnlyDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] IEnumerable[KeyValuePair[TKey,TValue]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    void IDictionary[TKey,TValue].Add(TKey key, TValue value)
    void ICollection[KeyValuePair[TKey,TValue]].Add(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Add(System.Object key, System.Object value)
    bool IDictionary[TKey,TValue].Remove(TKey key)
    bool ICollection[KeyValuePair[TKey,TValue]].Remove(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Remove(System.Object key)
    void ICollection[KeyValuePair[TKey,TValue]].Clear()
    void IDictionary.Clear()
    bool ICollection[KeyValuePair[TKey,TValue]].Contains(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    bool IDictionary.Contains(System.Object key)
    void ICollection[KeyValuePair[TKey,TValue]].CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)

sealed class System.Collections.ObjectModel.ReadOnlyDictionary`2+KeyCollection[TKey,TValue] : System.Object, System.Collections.Generic.ICollection[TKey], System.Collections.Generic.IEnumerable[TKey], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[TKey]
    int Count {get;}
    bool ICollection[TKey].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    bool Contains(TKey item)
    bool ICollection[TKey].Contains(TKey item)
    void CopyTo(TKey[] array, int arrayIndex)
    void ICollection[TKey].CopyTo(TKey[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.Generic.IEnumerator[TKey] GetEnumerator()
    System.Collections.Generic.IEnumerator[TKey] IEnumerable[TKey].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void ICollection[TKey].Add(TKey item)
    void ICollection[TKey].Clear()
    bool ICollection[TKey].Remove(TKey item)

sealed class System.Collections.ObjectModel.ReadOnlyDictionary`2+ValueCollection[TKey,TValue] : System.Object, System.Collections.Generic.ICollection[TValue], System.Collections.Generic.IEnumerable[TValue], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[TValue]
    int Count {get;}
    bool ICollection[TValue].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void CopyTo(TValue[] array, int arrayIndex)
    void ICollection[TValue].CopyTo(TValue[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.Generic.IEnumerator[TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[TValue] IEnumerable[TValue].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void ICollection[TValue].Add(TValue item)
    void ICollection[TValue].Clear()
    bool ICollection[TValue].Contains(TValue item)
    bool ICollection[TValue].Remove(TValue item)

class System.Collections.ObjectModel.ReadOnlySet`1[T] : System.Object, System.Collections.Generic.IReadOnlySet[T], System.Collections.Generic.IReadOnlyCollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.Generic.ISet[T], System.Collections.Generic.ICollection[T], System.Collections.ICollection
    new(System.Collections.Generic.ISet[T] set)
    int Count {get;}
    bool ICollection[T].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    static System.Collections.ObjectModel.ReadOnlySet[T] Empty {get;}
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Contains(T item)
    bool IReadOnlySet[T].Contains(T item)
    bool ICollection[T].Contains(T item)
    bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool SetEquals(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].SetEquals(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].SetEquals(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].Add(T item)
    void ICollection[T].Add(T item)
    void ISet[T].UnionWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].IntersectWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].ExceptWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
    void ICollection[T].Clear()
    void ICollection[T].CopyTo(T[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    bool ICollection[T].Remove(T item)

abstract class System.Collections.ObjectModel.KeyedCollection`2[TKey,TItem] : System.Collections.ObjectModel.Collection[TItem], System.Collections.Generic.IList[TItem], System.Collections.Generic.ICollection[TItem], System.Collections.Generic.IEnumerable[TItem], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[TItem], System.Collections.Generic.IReadOnlyCollection[TItem]
    System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}
    indexer TItem Item(TKey key) {get;}
    bool Contains(TKey key)
    bool TryGetValue(TKey key, [ref] TItem item)
    bool Remove(TKey key)

class System.Collections.ObjectModel.ReadOnlyObservableCollection`1[T] : System.Collections.ObjectModel.ReadOnlyCollection[T], System.Collections.Generic.IList[T], System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[T], System.Collections.Generic.IReadOnlyCollection[T], System.Collections.Specialized.INotifyCollectionChanged, System.ComponentModel.INotifyPropertyChanged
    new(System.Collections.ObjectModel.ObservableCollection[T] list)
    static System.Collections.ObjectModel.ReadOnlyObservableCollection[T] Empty {get;}
