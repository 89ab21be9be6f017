struct System.Collections.Specialized.BitVector32 : System.ValueType, System.IEquatable[System.Collections.Specialized.BitVector32]
    new(int data)
    new(System.Collections.Specialized.BitVector32 value)
    indexer bool Item(int bit) {get;set;}
    indexer int Item(System.Collections.Specialized.BitVector32+Section section) {get;set;}
    int Data {get;}
    bool Equals(System.Object o)
    bool Equals(System.Collections.Specialized.BitVector32 other)
    bool IEquatable[BitVector32].Equals(System.Collections.Specialized.BitVector32 other)
    static int CreateMask()
    static int CreateMask(int previous)
    static System.Collections.Specialized.BitVector32+Section CreateSection(short maxValue)
    static System.Collections.Specialized.BitVector32+Section CreateSection(short maxValue, System.Collections.Specialized.BitVector32+Section previous)
    static string ToString(System.Collections.Specialized.BitVector32 value)

struct System.Collections.Specialized.BitVector32+Section : System.ValueType, System.IEquatable[System.Collections.Specialized.BitVector32+Section]
    short Mask {get;}
    short Offset {get;}
    bool Equals(System.Object o)
    bool Equals(System.Collections.Specialized.BitVector32+Section obj)
    bool IEquatable[BitVector32+Section].Equals(System.Collections.Specialized.BitVector32+Section other)
    static bool op_Equality(System.Collections.Specialized.BitVector32+Section a, System.Collections.Specialized.BitVector32+Section b)
    static bool op_Inequality(System.Collections.Specialized.BitVector32+Section a, System.Collections.Specialized.BitVector32+Section b)
    static string ToString(System.Collections.Specialized.BitVector32+Section value)

interface System.Collections.Specialized.IOrderedDictionary : System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Object Item(int index) {get;set;}
    System.Collections.ICollection Keys {get;}
    System.Collections.ICollection Values {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()
    void Insert(int index, System.Object key, System.Object value)
    void RemoveAt(int index)
    bool Contains(System.Object key)
    void Add(System.Object key, System.Object value)
    void Clear()
    void Remove(System.Object key)
    void CopyTo(array array, int index)

class System.Collections.Specialized.ListDictionary+DictionaryNode : System.Object
    new()
    field System.Object key
    field System.Object value
    field System.Collections.Specialized.ListDictionary+DictionaryNode next

abstract class System.Collections.Specialized.NameObjectCollectionBase : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    int Count {get;}
    System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void OnDeserialization(System.Object sender)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void ICollection.CopyTo(array array, int index)

class System.Collections.Specialized.NameObjectCollectionBase+KeysCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    indexer string Item(int index) {get;}
    int Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    string Get(int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void ICollection.CopyTo(array array, int index)

class System.Collections.Specialized.StringEnumerator : System.Object
    string Current {get;}
    bool MoveNext()
    void Reset()

interface System.Collections.Specialized.INotifyCollectionChanged
    event System.Collections.Specialized.NotifyCollectionChangedEventHandler CollectionChanged

enum System.Collections.Specialized.NotifyCollectionChangedAction : System.Int32
    Add=0 Remove=1 Replace=2 Move=3 Reset=4

class System.Collections.Specialized.NotifyCollectionChangedEventArgs : System.EventArgs
    new(System.Collections.Specialized.NotifyCollectionChangedAction action)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Object changedItem)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Object changedItem, int index)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Collections.IList changedItems)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Collections.IList changedItems, int startingIndex)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Object newItem, System.Object oldItem)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Object newItem, System.Object oldItem, int index)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Collections.IList newItems, System.Collections.IList oldItems)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Collections.IList newItems, System.Collections.IList oldItems, int startingIndex)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Object changedItem, int index, int oldIndex)
    new(System.Collections.Specialized.NotifyCollectionChangedAction action, System.Collections.IList changedItems, int index, int oldIndex)
    System.Collections.Specialized.NotifyCollectionChangedAction Action {get;}
    System.Collections.IList NewItems {get;}
    System.Collections.IList OldItems {get;}
    int NewStartingIndex {get;}
    int OldStartingIndex {get;}

delegate System.Collections.Specialized.NotifyCollectionChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Collections.Specialized.NotifyCollectionChangedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Collections.Specialized.NotifyCollectionChangedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Collections.Specialized.CollectionsUtil : System.Object
    new()
    static hashtable CreateCaseInsensitiveHashtable()
    static hashtable CreateCaseInsensitiveHashtable(int capacity)
    static hashtable CreateCaseInsensitiveHashtable(System.Collections.IDictionary d)
    static System.Collections.SortedList CreateCaseInsensitiveSortedList()
