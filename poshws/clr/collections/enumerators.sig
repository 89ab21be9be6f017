interface System.Collections.IEnumerable
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.IEnumerator
    System.Object Current {get;}
    bool MoveNext()
    void Reset()

interface System.Collections.IDictionary : System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Object Item(System.Object key) {get;set;}
    System.Collections.ICollection Keys {get;}
    System.Collections.ICollection Values {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    bool Contains(System.Object key)
    void Add(System.Object key, System.Object value)
    void Clear()
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()
    void Remove(System.Object key)
    void CopyTo(array array, int index)

interface System.Collections.IList : System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Object Item(int index) {get;set;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    int Add(System.Object value)
    bool Contains(System.Object value)
    void Clear()
    int IndexOf(System.Object value)
    void Insert(int index, System.Object value)
    void Remove(System.Object value)
    void RemoveAt(int index)
    void CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.ICollection : System.Collections.IEnumerable
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    void CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.Generic.IEnumerable`1[T] : System.Collections.IEnumerable
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.Generic.IList`1[T] : System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    indexer T Item(int index) {get;set;}
    int Count {get;}
    bool IsReadOnly {get;}
    int IndexOf(T item)
    void Insert(int index, T item)
    void RemoveAt(int index)
    void Add(T item)
    void Clear()
    bool Contains(T item)
    void CopyTo(T[] array, int arrayIndex)
    bool Remove(T item)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.Generic.IDictionary`2[TKey,TValue] : System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable
    indexer TValue Item(TKey key) {get;set;}
    System.Collections.Generic.ICollection[TKey] Keys {get;}
    System.Collections.Generic.ICollection[TValue] Values {get;}
    int Count {get;}
    bool IsReadOnly {get;}
    bool ContainsKey(TKey key)
    void Add(TKey key, TValue value)
    void Add(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    bool Remove(TKey key)
    bool Remove(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    bool TryGetValue(TKey key, [ref] TValue value)
    void Clear()
    bool Contains(System.Collections.Generic.KeyValuePair[TKey,TValue] item)
    void CopyTo(System.Collections.Generic.KeyValuePair[TKey,TValue][] array, int arrayIndex)
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey,TValue]] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()
