static class System.Collections.ObjectModel.ReadOnlyCollection : System.Object
    static System.Collections.ObjectModel.ReadOnlyCollection[T] CreateCollection[T](System.ReadOnlySpan[T] values)
    static System.Collections.ObjectModel.ReadOnlySet[T] CreateSet[T](System.ReadOnlySpan[T] values)

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
