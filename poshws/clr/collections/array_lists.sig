class System.Collections.ArrayList : System.Object, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable, System.ICloneable
    new()
    new(int capacity)
    new(System.Collections.ICollection c)
    int Capacity {get;set;}
    int Count {get;}
    bool IsFixedSize {get;}
    bool IsReadOnly {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Object Item(int index) {get;set;}
    static System.Collections.ArrayList Adapter(System.Collections.IList list)
    int Add(System.Object value)
    void AddRange(System.Collections.ICollection c)
    int BinarySearch(int index, int count, System.Object value, System.Collections.IComparer comparer)
    int BinarySearch(System.Object value)
    int BinarySearch(System.Object value, System.Collections.IComparer comparer)
    void Clear()
    System.Object Clone()
    bool Contains(System.Object item)
    void CopyTo(array array)
    void CopyTo(array array, int arrayIndex)
    void CopyTo(int index, array array, int arrayIndex, int count)
    static System.Collections.IList FixedSize(System.Collections.IList list)
    static System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator GetEnumerator(int index, int count)
    int IndexOf(System.Object value)
    int IndexOf(System.Object value, int startIndex)
    int IndexOf(System.Object value, int startIndex, int count)
    void Insert(int index, System.Object value)
    void InsertRange(int index, System.Collections.ICollection c)
    int LastIndexOf(System.Object value)
    int LastIndexOf(System.Object value, int startIndex)
    int LastIndexOf(System.Object value, int startIndex, int count)
    static System.Collections.IList ReadOnly(System.Collections.IList list)
    static System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)
    void Remove(System.Object obj)
    void RemoveAt(int index)
    void RemoveRange(int index, int count)
    static System.Collections.ArrayList Repeat(System.Object value, int count)
    void Reverse()
    void Reverse(int index, int count)
    void SetRange(int index, System.Collections.ICollection c)
    System.Collections.ArrayList GetRange(int index, int count)
    void Sort()
    void Sort(System.Collections.IComparer comparer)
    void Sort(int index, int count, System.Collections.IComparer comparer)
    static System.Collections.IList Synchronized(System.Collections.IList list)
    static System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)
    System.Object[] ToArray()
    array ToArray(type type)
    void TrimToSize()

class System.Collections.Specialized.StringCollection : System.Object, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    int Count {get;}
    bool IsReadOnly {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer string Item(int index) {get;set;}
    int Add(string value)
    void AddRange(string[] value)
    void Clear()
    bool Contains(string value)
    void CopyTo(string[] array, int index)
    System.Collections.Specialized.StringEnumerator GetEnumerator()
    int IndexOf(string value)
    void Insert(int index, string value)
    void Remove(string value)
    void RemoveAt(int index)
