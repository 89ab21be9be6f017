class System.Collections.Specialized.NameValueCollection : System.Collections.Specialized.NameObjectCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    new()
    new(System.Collections.Specialized.NameValueCollection col)
    new(System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)
    new(int capacity)
    new(System.Collections.IEqualityComparer equalityComparer)
    new(int capacity, System.Collections.IEqualityComparer equalityComparer)
    new(int capacity, System.Collections.Specialized.NameValueCollection col)
    new(int capacity, System.Collections.IHashCodeProvider hashProvider, System.Collections.IComparer comparer)
    indexer string Item(string name) {get;set;}
    indexer string Item(int index) {get;}
    string[] AllKeys {get;}
    int Count {get;}
    System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys {get;}
    void Add(System.Collections.Specialized.NameValueCollection c)
    void Add(string name, string value)
    void Clear()
    void CopyTo(array dest, int index)
    bool HasKeys()
    string Get(string name)
    string Get(int index)
    string[] GetValues(string name)
    string[] GetValues(int index)
    void Set(string name, string value)
    void Remove(string name)
    string GetKey(int index)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void OnDeserialization(System.Object sender)
    System.Collections.IEnumerator GetEnumerator()

sealed class System.Web.HttpUtility+HttpQSCollection : System.Collections.Specialized.NameValueCollection, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    string ToString()
