static class System.Collections.Frozen.FrozenDictionary : System.Object
    static System.Collections.Frozen.FrozenDictionary[TKey,TValue] Create[TKey, TValue](System.ReadOnlySpan[System.Collections.Generic.KeyValuePair[TKey,TValue]] source)
    static System.Collections.Frozen.FrozenDictionary[TKey,TValue] Create[TKey, TValue](System.Collections.Generic.IEqualityComparer[TKey] comparer, System.ReadOnlySpan[System.Collections.Generic.KeyValuePair[TKey,TValue]] source)
    static System.Collections.Frozen.FrozenDictionary[TKey,TValue] ToFrozenDictionary[TKey, TValue](System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] source, System.Collections.Generic.IEqualityComparer[TKey] comparer = null)
    static System.Collections.Frozen.FrozenDictionary[TKey,TSource] ToFrozenDictionary[TSource, TKey](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer = null)
    static System.Collections.Frozen.FrozenDictionary[TKey,TElement] ToFrozenDictionary[TSource, TKey, TElement](System.Collections.Generic.IEnumerable[TSource] source, System.Func[TSource,TKey] keySelector, System.Func[TSource,TElement] elementSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer = null)

abstract class System.Collections.Frozen.FrozenDictionary`2[TKey,TValue] : System.Object, System.Collections.Generic.IDictionary[TKey,TValue], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyDictionary[TKey,TValue], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IDictionary, System.Collections.ICollection
    System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}
    System.Collections.Immutable.ImmutableArray[TKey] Keys {get;}
    System.Collections.Immutable.ImmutableArray[TValue] Values {get;}
    int Count {get;}
    indexer TValue& Item(TKey key) {get;}
    bool ICollection[KeyValuePair[TKey,TValue]].IsReadOnly {get;}
    bool IDictionary.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    static System.Collections.Frozen.FrozenDictionary[TKey,TValue] Empty {get;}
    void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] destination, int destinationIndex)
    void CopyTo(System.Span[System.Collections.Generic.KeyValuePair[TKey,TValue]] destination)
    void ICollection[KeyValuePair[TKey,TValue]].CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    TValue& GetValueRefOrNullRef(TKey key)
    bool ContainsKey(TKey key)
    bool IDictionary[TKey,TValue].ContainsKey(TKey key)
    bool IReadOnlyDictionary[TKey,TValue].ContainsKey(TKey key)
    bool TryGetValue(TKey key, [ref] TValue value)
    bool IDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool IReadOnlyDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    System.Collections.Frozen.FrozenDictionary`2+Enumerator[TKey,TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] IEnumerable[KeyValuePair[TKey,TValue]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.Frozen.FrozenDictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] GetAlternateLookup[TAlternateKey]()
    bool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Frozen.FrozenDictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] lookup)
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

struct System.Collections.Frozen.FrozenDictionary`2+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.IDisposable, System.Collections.IEnumerator
    System.Collections.Generic.KeyValuePair[TKey,TValue] Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

struct System.Collections.Frozen.FrozenDictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] : System.ValueType
    System.Collections.Frozen.FrozenDictionary[TKey,TValue] Dictionary {get;}
    indexer TValue Item(TAlternateKey key) {get;}
    bool ContainsKey(TAlternateKey key)
    bool TryGetValue(TAlternateKey key, [ref] TValue value)

static class System.Collections.Frozen.FrozenSet : System.Object
    static System.Collections.Frozen.FrozenSet[T] Create[T](System.ReadOnlySpan[T] source)
    static System.Collections.Frozen.FrozenSet[T] Create[T](System.Collections.Generic.IEqualityComparer[T] equalityComparer, System.ReadOnlySpan[T] source)
    static System.Collections.Frozen.FrozenSet[T] ToFrozenSet[T](System.Collections.Generic.IEnumerable[T] source, System.Collections.Generic.IEqualityComparer[T] comparer = null)

abstract class System.Collections.Frozen.FrozenSet`1[T] : System.Object, System.Collections.Generic.ISet[T], System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlySet[T], System.Collections.Generic.IReadOnlyCollection[T], System.Collections.ICollection
    System.Collections.Generic.IEqualityComparer[T] Comparer {get;}
    System.Collections.Immutable.ImmutableArray[T] Items {get;}
    int Count {get;}
    bool ICollection[T].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    static System.Collections.Frozen.FrozenSet[T] Empty {get;}
    void CopyTo(T[] destination, int destinationIndex)
    void CopyTo(System.Span[T] destination)
    void ICollection[T].CopyTo(T[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    bool Contains(T item)
    bool ICollection[T].Contains(T item)
    bool IReadOnlySet[T].Contains(T item)
    bool TryGetValue(T equalValue, [ref] T actualValue)
    System.Collections.Frozen.FrozenSet`1+Enumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool SetEquals(System.Collections.Generic.IEnumerable[T] other)
    bool ISet[T].SetEquals(System.Collections.Generic.IEnumerable[T] other)
    bool IReadOnlySet[T].SetEquals(System.Collections.Generic.IEnumerable[T] other)
    System.Collections.Frozen.FrozenSet`1+AlternateLookup`1[T,TAlternate] GetAlternateLookup[TAlternate]()
    bool TryGetAlternateLookup[TAlternate]([ref] System.Collections.Frozen.FrozenSet`1+AlternateLookup`1[T,TAlternate] lookup)
    bool ISet[T].Add(T item)
    void ICollection[T].Add(T item)
    void ISet[T].UnionWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].IntersectWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].ExceptWith(System.Collections.Generic.IEnumerable[T] other)
    void ISet[T].SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
    void ICollection[T].Clear()
    bool ICollection[T].Remove(T item)

struct System.Collections.Frozen.FrozenSet`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator
    T Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

struct System.Collections.Frozen.FrozenSet`1+AlternateLookup`1[T,TAlternate] : System.ValueType
    System.Collections.Frozen.FrozenSet[T] Set {get;}
    bool Contains(TAlternate item)
    bool TryGetValue(TAlternate equalValue, [ref] T actualValue)
