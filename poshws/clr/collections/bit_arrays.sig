sealed class System.Collections.BitArray : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(int length)
    new(int length, bool defaultValue)
    new(byte[] bytes)
    new(bool[] values)
    new(int[] values)
    new(System.Collections.BitArray bits)
    indexer bool Item(int index) {get;set;}
    int Length {get;set;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    bool IsReadOnly {get;}
    bool Get(int index)
    void Set(int index, bool value)
    void SetAll(bool value)
    System.Collections.BitArray And(System.Collections.BitArray value)
    System.Collections.BitArray Or(System.Collections.BitArray value)
    System.Collections.BitArray Xor(System.Collections.BitArray value)
    System.Collections.BitArray Not()
    System.Collections.BitArray RightShift(int count)
    System.Collections.BitArray LeftShift(int count)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    bool HasAllSet()
    bool HasAnySet()
    System.Object Clone()
    System.Object ICloneable.Clone()
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
