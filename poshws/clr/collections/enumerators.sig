interface System.Collections.IEnumerable
    System.Collections.IEnumerator GetEnumerator()

interface System.Collections.IEnumerator
    System.Object Current {get;}
    bool MoveNext()
    void Reset()

interface System.Collections.IDictionary : System.Collections.ICollection, System.Collections.IEnumerable
    System.Collections.ICollection Keys {get;}
    System.Collections.ICollection Values {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    indexer System.Object Item(System.Object key) {get;set;}
    bool Contains(System.Object key)
    void Add(System.Object key, System.Object value)
    void Clear()
    System.Collections.IDictionaryEnumerator GetEnumerator()
    void Remove(System.Object key)

interface System.Collections.IList : System.Collections.ICollection, System.Collections.IEnumerable
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    indexer System.Object Item(int index) {get;set;}
    int Add(System.Object value)
    bool Contains(System.Object value)
    void Clear()
    int IndexOf(System.Object value)
    void Insert(int index, System.Object value)
    void Remove(System.Object value)
    void RemoveAt(int index)

interface System.Collections.ICollection : System.Collections.IEnumerable
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    void CopyTo(array array, int index)

interface System.Collections.Generic.IEnumerable`1[T] : System.Collections.IEnumerable
    System.Collections.Generic.IEnumerator[T] GetEnumerator()

interface System.Collections.Generic.IList`1[T] : System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    indexer T Item(int index) {get;set;}
    int IndexOf(T item)
    void Insert(int index, T item)
    void RemoveAt(int index)

interface System.Collections.Generic.IDictionary`2[TKey,TValue] : System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey,TValue]], System.Collections.IEnumerable
    System.Collections.Generic.ICollection[TKey] Keys {get;}
    System.Collections.Generic.ICollection[TValue] Values {get;}
    indexer TValue Item(TKey key) {get;set;}
    bool ContainsKey(TKey key)
    void Add(TKey key, TValue value)
    bool Remove(TKey key)
    bool TryGetValue(TKey key, [ref] TValue value)
