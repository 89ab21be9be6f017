class System.Collections.Hashtable : System.Object, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback, System.ICloneable
    new()
    new(int capacity)
    new(int capacity, float loadFactor)
    new(int capacity, float loadFactor, System.Collections.IEqualityComparer equalityComparer)
    new(System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
    new(System.Collections.IEqualityComparer equalityComparer)
    new(int capacity, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
    new(int capacity, System.Collections.IEqualityComparer equalityComparer)
    new(System.Collections.IDictionary d)
    new(System.Collections.IDictionary d, float loadFactor)
    new(System.Collections.IDictionary d, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
    new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)
    new(int capacity, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
    new(System.Collections.IDictionary d, float loadFactor, System.Collections.IHashCodeProvider hcp, System.Collections.IComparer comparer)
    new(System.Collections.IDictionary d, float loadFactor, System.Collections.IEqualityComparer equalityComparer)
    indexer System.Object Item(System.Object key) {get;set;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    bool IsSynchronized {get;}
    System.Collections.ICollection Keys {get;}
    System.Collections.ICollection Values {get;}
    System.Object SyncRoot {get;}
    int Count {get;}
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
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Remove(System.Object key)
    void IDictionary.Remove(System.Object key)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void OnDeserialization(System.Object sender)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static hashtable Synchronized(hashtable table)

struct System.Collections.DictionaryEntry : System.ValueType
    new(System.Object key, System.Object value)
    System.Object Key {get;set;}
    System.Object Value {get;set;}
    void Deconstruct([ref] System.Object key, [ref] System.Object value)
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()

class System.Collections.Specialized.OrderedDictionary : System.Object, System.Collections.Specialized.IOrderedDictionary, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    new()
    new(int capacity)
    new(System.Collections.IEqualityComparer comparer)
    new(int capacity, System.Collections.IEqualityComparer comparer)
    int Count {get;}
    bool IsReadOnly {get;}
    System.Collections.ICollection Keys {get;}
    indexer System.Object Item(int index) {get;set;}
    indexer System.Object Item(System.Object key) {get;set;}
    System.Collections.ICollection Values {get;}
    bool IDictionary.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Add(System.Object key, System.Object value)
    void IDictionary.Add(System.Object key, System.Object value)
    void Clear()
    void IDictionary.Clear()
    ordered AsReadOnly()
    bool Contains(System.Object key)
    bool IDictionary.Contains(System.Object key)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    void Insert(int index, System.Object key, System.Object value)
    void IOrderedDictionary.Insert(int index, System.Object key, System.Object value)
    void RemoveAt(int index)
    void IOrderedDictionary.RemoveAt(int index)
    void Remove(System.Object key)
    void IDictionary.Remove(System.Object key)
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IDictionaryEnumerator IOrderedDictionary.GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void IDeserializationCallback.OnDeserialization(System.Object sender)

class System.Collections.Specialized.ListDictionary : System.Object, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    new(System.Collections.IComparer comparer)
    indexer System.Object Item(System.Object key) {get;set;}
    int Count {get;}
    System.Collections.ICollection Keys {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    System.Collections.ICollection Values {get;}
    void Add(System.Object key, System.Object value)
    void IDictionary.Add(System.Object key, System.Object value)
    void Clear()
    void IDictionary.Clear()
    bool Contains(System.Object key)
    bool IDictionary.Contains(System.Object key)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Remove(System.Object key)
    void IDictionary.Remove(System.Object key)

class System.Collections.Generic.Dictionary`2[TKey,TValue] : System.Object, System.Collections.Generic.IDictionary[TKey,TValue], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.Generic.IReadOnlyDictionary[TKey,TValue], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    new()
    new(int capacity)
    new(System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)
    new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}
    int Count {get;}
    int Capacity {get;}
    System.Collections.Generic.Dictionary`2+KeyCollection[TKey,TValue] Keys {get;}
    System.Collections.Generic.Dictionary`2+ValueCollection[TKey,TValue] Values {get;}
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
    System.Collections.Generic.Dictionary`2+Enumerator[TKey,TValue] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] IEnumerable[KeyValuePair[TKey,TValue]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Collections.Generic.Dictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] GetAlternateLookup[TAlternateKey]()
    bool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Generic.Dictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] lookup)
    void OnDeserialization(System.Object sender)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    bool Remove(TKey key)
    bool Remove(TKey key, [ref] TValue value)
    bool IDictionary[TKey,TValue].Remove(TKey key)
    bool ICollection[KeyValuePair[TKey,TValue]].Remove(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Remove(System.Object key)
    bool TryGetValue(TKey key, [ref] TValue value)
    bool IDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool IReadOnlyDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool TryAdd(TKey key, TValue value)
    int EnsureCapacity(int capacity)
    void TrimExcess()
    void TrimExcess(int capacity)
    bool ICollection[KeyValuePair[TKey,TValue]].Contains(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    bool IDictionary.Contains(System.Object key)
    void ICollection[KeyValuePair[TKey,TValue]].CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)

struct System.Collections.Generic.KeyValuePair`2[TKey,TValue] : System.ValueType
    new(TKey key, TValue value)
    TKey Key {get;}
    TValue Value {get;}
    string ToString()
    void Deconstruct([ref] TKey key, [ref] TValue value)
    bool Equals(System.Object obj)
    int GetHashCode()

class System.Collections.Generic.OrderedDictionary`2[TKey,TValue] : System.Object, System.Collections.Generic.IDictionary[TKey,TValue], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyDictionary[TKey,TValue], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IDictionary, System.Collections.ICollection, System.Collections.Generic.IList[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IReadOnlyList[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IList
    new()
    new(int capacity)
    new(System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)
    new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)
    new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    int Capacity {get;}
    System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}
    int Count {get;}
    System.Collections.Generic.OrderedDictionary`2+KeyCollection[TKey,TValue] Keys {get;}
    System.Collections.Generic.OrderedDictionary`2+ValueCollection[TKey,TValue] Values {get;}
    indexer TValue Item(TKey key) {get;set;}
    void Add(TKey key, TValue value)
    bool TryAdd(TKey key, TValue value)
    bool TryAdd(TKey key, TValue value, [ref] int index)
    void Clear()
    bool ContainsKey(TKey key)
    bool ContainsValue(TValue value)
    System.Collections.Generic.KeyValuePair[TKey,TValue] GetAt(int index)
    int IndexOf(TKey key)
    void Insert(int index, TKey key, TValue value)
    bool Remove(TKey key)
    bool Remove(TKey key, [ref] TValue value)
    void RemoveAt(int index)
    void SetAt(int index, TValue value)
    void SetAt(int index, TKey key, TValue value)
    int EnsureCapacity(int capacity)
    void TrimExcess()
    void TrimExcess(int capacity)
    bool TryGetValue(TKey key, [ref] TValue value)
    bool TryGetValue(TKey key, [ref] TValue value, [ref] int index)
    System.Collections.Generic.OrderedDictionary`2+Enumerator[TKey,TValue] GetEnumerator()

class System.Collections.Concurrent.ConcurrentDictionary`2[TKey,TValue] : System.Object, System.Collections.Generic.IDictionary[TKey,TValue], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.Generic.IReadOnlyDictionary[TKey,TValue], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey,TValue]]
    new()
    new(int concurrencyLevel, int capacity)
    new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection)
    new(System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(int concurrencyLevel, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]] collection, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    new(int concurrencyLevel, int capacity, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    indexer TValue Item(TKey key) {get;set;}
    System.Collections.Generic.IEqualityComparer[TKey] Comparer {get;}
    int Count {get;}
    bool IsEmpty {get;}
    System.Collections.Generic.ICollection[TKey] Keys {get;}
    System.Collections.Generic.ICollection[TValue] Values {get;}
    bool ICollection[KeyValuePair[TKey,TValue]].IsReadOnly {get;}
    bool IDictionary.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Collections.Concurrent.ConcurrentDictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] GetAlternateLookup[TAlternateKey]()
    bool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Concurrent.ConcurrentDictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] lookup)
    bool TryAdd(TKey key, TValue value)
    bool ContainsKey(TKey key)
    bool IDictionary[TKey,TValue].ContainsKey(TKey key)
    bool IReadOnlyDictionary[TKey,TValue].ContainsKey(TKey key)
    bool TryRemove(TKey key, [ref] TValue value)
    bool TryRemove(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    bool TryGetValue(TKey key, [ref] TValue value)
    bool IDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool IReadOnlyDictionary[TKey,TValue].TryGetValue(TKey key, [ref] TValue value)
    bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)
    void Clear()
    void ICollection[KeyValuePair[TKey,TValue]].Clear()
    void IDictionary.Clear()
    System.Collections.Generic.KeyValuePair[TKey,TValue][] ToArray()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] IEnumerable[KeyValuePair[TKey,TValue]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    TValue GetOrAdd(TKey key, System.Func[TKey,TValue] valueFactory)
    TValue GetOrAdd[TArg](TKey key, System.Func[TKey,TArg,TValue] valueFactory, TArg factoryArgument)
    TValue GetOrAdd(TKey key, TValue value)
    TValue AddOrUpdate[TArg](TKey key, System.Func[TKey,TArg,TValue] addValueFactory, System.Func[TKey,TValue,TArg,TValue] updateValueFactory, TArg factoryArgument)
    TValue AddOrUpdate(TKey key, System.Func[TKey,TValue] addValueFactory, System.Func[TKey,TValue,TValue] updateValueFactory)
    TValue AddOrUpdate(TKey key, TValue addValue, System.Func[TKey,TValue,TValue] updateValueFactory)
    void IDictionary[TKey,TValue].Add(TKey key, TValue value)
    void ICollection[KeyValuePair[TKey,TValue]].Add(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Add(System.Object key, System.Object value)
    bool IDictionary[TKey,TValue].Remove(TKey key)
    bool ICollection[KeyValuePair[TKey,TValue]].Remove(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void IDictionary.Remove(System.Object key)
    bool ICollection[KeyValuePair[TKey,TValue]].Contains(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    bool IDictionary.Contains(System.Object key)
    void ICollection[KeyValuePair[TKey,TValue]].CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)

sealed class System.Management.Automation.OrderedHashtable : hashtable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback, System.ICloneable
    new()
    new(int capacity)
    new(System.Collections.IDictionary dictionary)

sealed class System.Management.Automation.DefaultParameterDictionary : hashtable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback, System.ICloneable
    new()
    new(System.Collections.IDictionary dictionary)

sealed class System.Collections.Hashtable+SyncHashtable : hashtable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback, System.ICloneable
    indexer System.Object Item(System.Object key) {get;set;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    bool IsSynchronized {get;}
    System.Collections.ICollection Keys {get;}
    System.Collections.ICollection Values {get;}
    System.Object SyncRoot {get;}
    int Count {get;}
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
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Remove(System.Object key)
    void IDictionary.Remove(System.Object key)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void OnDeserialization(System.Object sender)
    void IDeserializationCallback.OnDeserialization(System.Object sender)

sealed class System.Collections.Hashtable+KeyCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    int Count {get;}
    void CopyTo(array array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

sealed class System.Collections.Hashtable+ValueCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    int Count {get;}
    void CopyTo(array array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

sealed class System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection : System.Object, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new(System.Collections.ArrayList array, hashtable objectsTable, System.Collections.IEqualityComparer comparer)
    new(System.Collections.ArrayList array)
    indexer System.Object IList.Item(int index) {get;set;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    int ICollection.Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    int IList.Add(System.Object value)
    bool IList.Contains(System.Object value)
    void IList.Clear()
    int IList.IndexOf(System.Object value)
    void IList.Insert(int index, System.Object value)
    void IList.Remove(System.Object value)
    void IList.RemoveAt(int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

class System.Collections.Specialized.HybridDictionary : System.Object, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    new(int initialSize)
    new(bool caseInsensitive)
    new(int initialSize, bool caseInsensitive)
    indexer System.Object Item(System.Object key) {get;set;}
    int Count {get;}
    System.Collections.ICollection Keys {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    System.Collections.ICollection Values {get;}
    void Add(System.Object key, System.Object value)
    void IDictionary.Add(System.Object key, System.Object value)
    void Clear()
    void IDictionary.Clear()
    bool Contains(System.Object key)
    bool IDictionary.Contains(System.Object key)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Remove(System.Object key)
    void IDictionary.Remove(System.Object key)

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

class System.Collections.Specialized.ListDictionary+NodeKeyValueCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    int ICollection.Count {get;}
    bool ICollection.IsSynchronized {get;}
    System.Object ICollection.SyncRoot {get;}
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

static class System.Collections.Generic.KeyValuePair : System.Object
    static System.Collections.Generic.KeyValuePair[TKey,TValue] Create[TKey, TValue](TKey key, TValue value)
