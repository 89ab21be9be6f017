interface System.Collections.IComparer
    int Compare(System.Object x, System.Object y)

interface System.Collections.IDictionaryEnumerator : System.Collections.IEnumerator
    System.Object Key {get;}
    System.Object Value {get;}
    System.Collections.DictionaryEntry Entry {get;}
    System.Object Current {get;}
    bool MoveNext()
    void Reset()

interface System.Collections.IEqualityComparer
    bool Equals(System.Object x, System.Object y)
    int GetHashCode(System.Object obj)

interface System.Collections.IHashCodeProvider
    int GetHashCode(System.Object obj)

interface System.Collections.IStructuralComparable
    int CompareTo(System.Object other, System.Collections.IComparer comparer)

interface System.Collections.IStructuralEquatable
    bool Equals(System.Object other, System.Collections.IEqualityComparer comparer)
    int GetHashCode(System.Collections.IEqualityComparer comparer)

class System.Collections.ListDictionaryInternal : System.Object, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable
    new()
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

class System.Collections.CaseInsensitiveHashCodeProvider : System.Object, System.Collections.IHashCodeProvider
    new()
    new(cultureinfo culture)
    static System.Collections.CaseInsensitiveHashCodeProvider Default {get;}
    static System.Collections.CaseInsensitiveHashCodeProvider DefaultInvariant {get;}
    int GetHashCode(System.Object obj)
    int IHashCodeProvider.GetHashCode(System.Object obj)

abstract class System.Collections.DictionaryBase : System.Object, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable
    int Count {get;}
    indexer System.Object IDictionary.Item(System.Object key) {get;set;}
    System.Collections.ICollection IDictionary.Keys {get;}
    System.Collections.ICollection IDictionary.Values {get;}
    bool IDictionary.IsReadOnly {get;}
    bool IDictionary.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    void Clear()
    void IDictionary.Clear()
    System.Collections.IDictionaryEnumerator GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool IDictionary.Contains(System.Object key)
    void IDictionary.Add(System.Object key, System.Object value)
    void IDictionary.Remove(System.Object key)

abstract class System.Collections.ReadOnlyCollectionBase : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    int Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void ICollection.CopyTo(array array, int index)
