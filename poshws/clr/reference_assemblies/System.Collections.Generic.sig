sealed class System.Collections.Generic.GenericEqualityComparer`1[T] : System.Collections.Generic.EqualityComparer[T], System.Collections.IEqualityComparer, System.Collections.Generic.IEqualityComparer[T]
    new()
    bool Equals(System.Object obj)
    int GetHashCode()

sealed class System.Collections.Generic.NullableEqualityComparer`1[T] : System.Collections.Generic.EqualityComparer[System.Nullable[T]], System.Collections.IEqualityComparer, System.Collections.Generic.IEqualityComparer[System.Nullable[T]], System.Runtime.Serialization.ISerializable
    new()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    bool Equals(System.Object obj)
    int GetHashCode()

sealed class System.Collections.Generic.ObjectEqualityComparer`1[T] : System.Collections.Generic.EqualityComparer[T], System.Collections.IEqualityComparer, System.Collections.Generic.IEqualityComparer[T]
    new()
    bool Equals(System.Object obj)
    int GetHashCode()

sealed class System.Collections.Generic.ByteEqualityComparer : System.Collections.Generic.EqualityComparer[byte], System.Collections.IEqualityComparer, System.Collections.Generic.IEqualityComparer[byte]
    new()
    bool Equals(System.Object obj)
    int GetHashCode(byte b)
    int GetHashCode()

sealed class System.Collections.Generic.EnumEqualityComparer`1[T] : System.Collections.Generic.EqualityComparer[T], System.Collections.IEqualityComparer, System.Collections.Generic.IEqualityComparer[T], System.Runtime.Serialization.ISerializable
    new()
    bool Equals(System.Object obj)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    int GetHashCode()

static class System.Collections.Generic.CollectionExtensions : System.Object
    static TValue GetValueOrDefault[TKey, TValue](System.Collections.Generic.IReadOnlyDictionary[TKey,TValue] dictionary, TKey key)
    static TValue GetValueOrDefault[TKey, TValue](System.Collections.Generic.IReadOnlyDictionary[TKey,TValue] dictionary, TKey key, TValue defaultValue)
    static bool TryAdd[TKey, TValue](System.Collections.Generic.IDictionary[TKey,TValue] dictionary, TKey key, TValue value)
    static bool Remove[TKey, TValue](System.Collections.Generic.IDictionary[TKey,TValue] dictionary, TKey key, [ref] TValue value)
    static System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly[T](System.Collections.Generic.IList[T] list)
    static System.Collections.ObjectModel.ReadOnlySet[T] AsReadOnly[T](System.Collections.Generic.ISet[T] set)
    static System.Collections.ObjectModel.ReadOnlyDictionary[TKey,TValue] AsReadOnly[TKey, TValue](System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
    static void AddRange[T](System.Collections.Generic.List[T] list, System.ReadOnlySpan[T] source)
    static void InsertRange[T](System.Collections.Generic.List[T] list, int index, System.ReadOnlySpan[T] source)
    static void CopyTo[T](System.Collections.Generic.List[T] list, System.Span[T] destination)

sealed class System.Collections.Generic.GenericComparer`1[T] : System.Collections.Generic.Comparer[T], System.Collections.IComparer, System.Collections.Generic.IComparer[T]
    new()
    bool Equals(System.Object obj)
    int GetHashCode()

sealed class System.Collections.Generic.NullableComparer`1[T] : System.Collections.Generic.Comparer[System.Nullable[T]], System.Collections.IComparer, System.Collections.Generic.IComparer[System.Nullable[T]], System.Runtime.Serialization.ISerializable
    new()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    bool Equals(System.Object obj)
    int GetHashCode()

sealed class System.Collections.Generic.ObjectComparer`1[T] : System.Collections.Generic.Comparer[T], System.Collections.IComparer, System.Collections.Generic.IComparer[T]
    new()
    bool Equals(System.Object obj)
    int GetHashCode()

struct System.Collections.Generic.Dictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] : System.ValueType
    System.Collections.Generic.Dictionary[TKey,TValue] Dictionary {get;}
    indexer TValue Item(TAlternateKey key) {get;set;}
    bool TryGetValue(TAlternateKey key, [ref] TValue value)
    bool TryGetValue(TAlternateKey key, [ref] TKey actualKey, [ref] TValue value)
    bool ContainsKey(TAlternateKey key)
    bool Remove(TAlternateKey key)
    bool Remove(TAlternateKey key, [ref] TKey actualKey, [ref] TValue value)
    bool TryAdd(TAlternateKey key, TValue value)

struct System.Collections.Generic.Dictionary`2+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.IDisposable, System.Collections.IEnumerator, System.Collections.IDictionaryEnumerator
    System.Collections.Generic.KeyValuePair[TKey,TValue] Current {get;}
    System.Object IDictionaryEnumerator.Key {get;}
    System.Object IDictionaryEnumerator.Value {get;}
    System.Collections.DictionaryEntry IDictionaryEnumerator.Entry {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Dispose()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

sealed class System.Collections.Generic.Dictionary`2+KeyCollection[TKey,TValue] : System.Object, System.Collections.Generic.ICollection[TKey], System.Collections.Generic.IEnumerable[TKey], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[TKey]
    new(System.Collections.Generic.Dictionary[TKey,TValue] dictionary)
    int Count {get;}
    bool ICollection[TKey].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Collections.Generic.Dictionary`2+KeyCollection+Enumerator[TKey,TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[TKey] IEnumerable[TKey].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(TKey[] array, int index)
    void ICollection[TKey].CopyTo(TKey[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    bool Contains(TKey item)
    bool ICollection[TKey].Contains(TKey item)
    void ICollection[TKey].Add(TKey item)
    void ICollection[TKey].Clear()
    bool ICollection[TKey].Remove(TKey item)

struct System.Collections.Generic.Dictionary`2+KeyCollection+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[TKey], System.IDisposable, System.Collections.IEnumerator
    TKey Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

sealed class System.Collections.Generic.Dictionary`2+ValueCollection[TKey,TValue] : System.Object, System.Collections.Generic.ICollection[TValue], System.Collections.Generic.IEnumerable[TValue], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[TValue]
    new(System.Collections.Generic.Dictionary[TKey,TValue] dictionary)
    int Count {get;}
    bool ICollection[TValue].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Collections.Generic.Dictionary`2+ValueCollection+Enumerator[TKey,TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[TValue] IEnumerable[TValue].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(TValue[] array, int index)
    void ICollection[TValue].CopyTo(TValue[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    void ICollection[TValue].Add(TValue item)
    void ICollection[TValue].Clear()
    bool ICollection[TValue].Contains(TValue item)
    bool ICollection[TValue].Remove(TValue item)

struct System.Collections.Generic.Dictionary`2+ValueCollection+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[TValue], System.IDisposable, System.Collections.IEnumerator
    TValue Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

struct System.Collections.Generic.HashSet`1+AlternateLookup`1[T,TAlternate] : System.ValueType
    System.Collections.Generic.HashSet[T] Set {get;}
    bool Add(TAlternate item)
    bool Remove(TAlternate item)
    bool Contains(TAlternate item)
    bool TryGetValue(TAlternate equalValue, [ref] T actualValue)

struct System.Collections.Generic.HashSet`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator
    T Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Dispose()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

interface System.Collections.Generic.IAlternateEqualityComparer`2[TAlternate,T]
    bool Equals(TAlternate alternate, T other)
    int GetHashCode(TAlternate alternate)
    T Create(TAlternate alternate)

interface System.Collections.Generic.IAsyncEnumerable`1[T]
    System.Collections.Generic.IAsyncEnumerator[T] GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default)

interface System.Collections.Generic.IAsyncEnumerator`1[T] : System.IAsyncDisposable
    T Current {get;}
    System.Threading.Tasks.ValueTask[bool] MoveNextAsync()
    System.Threading.Tasks.ValueTask DisposeAsync()

interface System.Collections.Generic.ICollection`1[T] : System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    void Add(T item)
    void Clear()
    bool Contains(T item)
    void CopyTo(T[] array, int arrayIndex)
    bool Remove(T item)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.Generic.IEnumerator`1[T] : System.IDisposable, System.Collections.IEnumerator
    T Current {get;}
    void Dispose()
    bool MoveNext()
    void Reset()

interface System.Collections.Generic.IReadOnlyCollection`1[T] : System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    int Count {get;}
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.Generic.IReadOnlyDictionary`2[TKey,TValue] : System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable
    indexer TValue Item(TKey key) {get;}
    System.Collections.Generic.IEnumerable[TKey] Keys {get;}
    System.Collections.Generic.IEnumerable[TValue] Values {get;}
    int Count {get;}
    bool ContainsKey(TKey key)
    bool TryGetValue(TKey key, [ref] TValue value)
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.Generic.IReadOnlyList`1[T] : System.Collections.Generic.IReadOnlyCollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    indexer T Item(int index) {get;}
    int Count {get;}
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.Generic.ISet`1[T] : System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    bool Add(T item)
    void Add(T item)
    void UnionWith(System.Collections.Generic.IEnumerable[T] other)
    void IntersectWith(System.Collections.Generic.IEnumerable[T] other)
    void ExceptWith(System.Collections.Generic.IEnumerable[T] other)
    void SymmetricExceptWith(System.Collections.Generic.IEnumerable[T] other)
    bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool SetEquals(System.Collections.Generic.IEnumerable[T] other)
    void Clear()
    bool Contains(T item)
    void CopyTo(T[] array, int arrayIndex)
    bool Remove(T item)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.Generic.IReadOnlySet`1[T] : System.Collections.Generic.IReadOnlyCollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    int Count {get;}
    bool Contains(T item)
    bool IsProperSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsProperSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsSubsetOf(System.Collections.Generic.IEnumerable[T] other)
    bool IsSupersetOf(System.Collections.Generic.IEnumerable[T] other)
    bool Overlaps(System.Collections.Generic.IEnumerable[T] other)
    bool SetEquals(System.Collections.Generic.IEnumerable[T] other)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

struct System.Collections.Generic.List`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator
    T Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

struct System.Collections.Generic.Queue`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator
    T Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

sealed class System.Collections.Generic.ReferenceEqualityComparer : System.Object, System.Collections.Generic.IEqualityComparer[System.Object], System.Collections.IEqualityComparer
    static System.Collections.Generic.ReferenceEqualityComparer Instance {get;}
    bool Equals(System.Object x, System.Object y)
    bool IEqualityComparer[Object].Equals(System.Object x, System.Object y)
    bool IEqualityComparer.Equals(System.Object x, System.Object y)
    int GetHashCode(System.Object obj)
    int IEqualityComparer[Object].GetHashCode(System.Object obj)
    int IEqualityComparer.GetHashCode(System.Object obj)

class System.Collections.Generic.NonRandomizedStringEqualityComparer : System.Object, System.Collections.Generic.IEqualityComparer[string], System.Runtime.Serialization.ISerializable
    bool Equals(string x, string y)
    bool IEqualityComparer[string].Equals(string x, string y)
    int GetHashCode(string obj)
    int IEqualityComparer[string].GetHashCode(string obj)
    System.Collections.Generic.IEqualityComparer[string] GetUnderlyingEqualityComparer()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.Collections.Generic.IEqualityComparer[string] GetStringComparer(System.Object comparer)

struct System.Collections.Generic.LinkedList`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    T Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Dispose()
    void IDisposable.Dispose()
    void IEnumerator.Reset()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void IDeserializationCallback.OnDeserialization(System.Object sender)

struct System.Collections.Generic.OrderedDictionary`2+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.IDisposable, System.Collections.IEnumerator, System.Collections.IDictionaryEnumerator
    System.Collections.Generic.KeyValuePair[TKey,TValue] Current {get;}
    System.Object IDictionaryEnumerator.Key {get;}
    System.Object IDictionaryEnumerator.Value {get;}
    System.Collections.DictionaryEntry IDictionaryEnumerator.Entry {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

struct System.Collections.Generic.OrderedDictionary`2+KeyCollection+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[TKey], System.IDisposable, System.Collections.IEnumerator
    TKey Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

struct System.Collections.Generic.OrderedDictionary`2+ValueCollection+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[TValue], System.IDisposable, System.Collections.IEnumerator
    TValue Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

sealed class System.Collections.Generic.PriorityQueue`2+UnorderedItemsCollection[TElement,TPriority] : System.Object, System.Collections.Generic.IReadOnlyCollection[System.ValueTuple[TElement,TPriority]], System.Collections.Generic.IEnumerable[System.ValueTuple[TElement,TPriority]], System.Collections.IEnumerable, System.Collections.ICollection
    int Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Collections.Generic.PriorityQueue`2+UnorderedItemsCollection+Enumerator[TElement,TPriority] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.ValueTuple[TElement,TPriority]] IEnumerable[ValueTuple[TElement,TPriority]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void ICollection.CopyTo(array array, int index)

struct System.Collections.Generic.PriorityQueue`2+UnorderedItemsCollection+Enumerator[TElement,TPriority] : System.ValueType, System.Collections.Generic.IEnumerator[System.ValueTuple[TElement,TPriority]], System.IDisposable, System.Collections.IEnumerator
    System.ValueTuple[TElement,TPriority] Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

struct System.Collections.Generic.SortedDictionary`2+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.IDisposable, System.Collections.IEnumerator, System.Collections.IDictionaryEnumerator
    System.Collections.Generic.KeyValuePair[TKey,TValue] Current {get;}
    System.Object IDictionaryEnumerator.Key {get;}
    System.Object IDictionaryEnumerator.Value {get;}
    System.Collections.DictionaryEntry IDictionaryEnumerator.Entry {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Dispose()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

sealed class System.Collections.Generic.SortedDictionary`2+KeyCollection[TKey,TValue] : System.Object, System.Collections.Generic.ICollection[TKey], System.Collections.Generic.IEnumerable[TKey], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[TKey]
    new(System.Collections.Generic.SortedDictionary[TKey,TValue] dictionary)
    int Count {get;}
    bool ICollection[TKey].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Collections.Generic.SortedDictionary`2+KeyCollection+Enumerator[TKey,TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[TKey] IEnumerable[TKey].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(TKey[] array, int index)
    void ICollection[TKey].CopyTo(TKey[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    bool Contains(TKey item)
    bool ICollection[TKey].Contains(TKey item)
    void ICollection[TKey].Add(TKey item)
    void ICollection[TKey].Clear()
    bool ICollection[TKey].Remove(TKey item)

struct System.Collections.Generic.SortedDictionary`2+KeyCollection+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[TKey], System.IDisposable, System.Collections.IEnumerator
    TKey Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

sealed class System.Collections.Generic.SortedDictionary`2+ValueCollection[TKey,TValue] : System.Object, System.Collections.Generic.ICollection[TValue], System.Collections.Generic.IEnumerable[TValue], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[TValue]
    new(System.Collections.Generic.SortedDictionary[TKey,TValue] dictionary)
    int Count {get;}
    bool ICollection[TValue].IsReadOnly {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Collections.Generic.SortedDictionary`2+ValueCollection+Enumerator[TKey,TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[TValue] IEnumerable[TValue].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(TValue[] array, int index)
    void ICollection[TValue].CopyTo(TValue[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    void ICollection[TValue].Add(TValue item)
    void ICollection[TValue].Clear()
    bool ICollection[TValue].Contains(TValue item)
    bool ICollection[TValue].Remove(TValue item)

struct System.Collections.Generic.SortedDictionary`2+ValueCollection+Enumerator[TKey,TValue] : System.ValueType, System.Collections.Generic.IEnumerator[TValue], System.IDisposable, System.Collections.IEnumerator
    TValue Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

sealed class System.Collections.Generic.SortedDictionary`2+KeyValuePairComparer[TKey,TValue] : System.Collections.Generic.Comparer[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IComparer, System.Collections.Generic.IComparer[System.Collections.Generic.KeyValuePair[TKey,TValue]]
    new(System.Collections.Generic.IComparer[TKey] keyComparer)
    bool Equals(System.Object obj)
    int GetHashCode()

sealed class System.Collections.Generic.TreeSet`1[T] : System.Collections.Generic.SortedSet[T], System.Collections.Generic.ISet[T], System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[T], System.Collections.Generic.IReadOnlySet[T], System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    new()
    new(System.Collections.Generic.IComparer[T] comparer)

sealed class System.Collections.Generic.SortedList`2+KeyList[TKey,TValue] : System.Object, System.Collections.Generic.IList[TKey], System.Collections.Generic.ICollection[TKey], System.Collections.Generic.IEnumerable[TKey], System.Collections.IEnumerable, System.Collections.ICollection
    int Count {get;}
    bool IsReadOnly {get;}
    indexer TKey Item(int index) {get;set;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Add(TKey key)
    void ICollection[TKey].Add(TKey item)
    void Clear()
    void ICollection[TKey].Clear()
    bool Contains(TKey key)
    bool ICollection[TKey].Contains(TKey item)
    void CopyTo(TKey[] array, int arrayIndex)
    void ICollection[TKey].CopyTo(TKey[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    void Insert(int index, TKey value)
    void IList[TKey].Insert(int index, TKey item)
    System.Collections.Generic.IEnumerator[TKey] GetEnumerator()
    System.Collections.Generic.IEnumerator[TKey] IEnumerable[TKey].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    int IndexOf(TKey key)
    int IList[TKey].IndexOf(TKey item)
    bool Remove(TKey key)
    bool ICollection[TKey].Remove(TKey item)
    void RemoveAt(int index)
    void IList[TKey].RemoveAt(int index)

sealed class System.Collections.Generic.SortedList`2+ValueList[TKey,TValue] : System.Object, System.Collections.Generic.IList[TValue], System.Collections.Generic.ICollection[TValue], System.Collections.Generic.IEnumerable[TValue], System.Collections.IEnumerable, System.Collections.ICollection
    int Count {get;}
    bool IsReadOnly {get;}
    indexer TValue Item(int index) {get;set;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Add(TValue key)
    void ICollection[TValue].Add(TValue item)
    void Clear()
    void ICollection[TValue].Clear()
    bool Contains(TValue value)
    bool ICollection[TValue].Contains(TValue item)
    void CopyTo(TValue[] array, int arrayIndex)
    void ICollection[TValue].CopyTo(TValue[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    void Insert(int index, TValue value)
    void IList[TValue].Insert(int index, TValue item)
    System.Collections.Generic.IEnumerator[TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[TValue] IEnumerable[TValue].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    int IndexOf(TValue value)
    int IList[TValue].IndexOf(TValue item)
    bool Remove(TValue value)
    bool ICollection[TValue].Remove(TValue item)
    void RemoveAt(int index)
    void IList[TValue].RemoveAt(int index)

struct System.Collections.Generic.SortedSet`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    T Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Dispose()
    void IDisposable.Dispose()
    void IEnumerator.Reset()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void IDeserializationCallback.OnDeserialization(System.Object sender)

struct System.Collections.Generic.Stack`1+Enumerator[T] : System.ValueType, System.Collections.Generic.IEnumerator[T], System.IDisposable, System.Collections.IEnumerator
    T Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()
