class System.Collections.Specialized.StringDictionary : System.Object, System.Collections.IEnumerable
    new()
    int Count {get;}
    bool IsSynchronized {get;}
    indexer string Item(string key) {get;set;}
    System.Collections.ICollection Keys {get;}
    System.Object SyncRoot {get;}
    System.Collections.ICollection Values {get;}
    void Add(string key, string value)
    void Clear()
    bool ContainsKey(string key)
    bool ContainsValue(string value)
    void CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Remove(string key)
