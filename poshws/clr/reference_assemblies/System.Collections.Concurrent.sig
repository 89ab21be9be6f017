interface System.Collections.Concurrent.IProducerConsumerCollection`1[T] : System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    void CopyTo(T[] array, int index)
    void CopyTo(array array, int index)
    bool TryAdd(T item)
    bool TryTake([ref] T item)
    T[] ToArray()
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

struct System.Collections.Concurrent.ConcurrentDictionary`2+AlternateLookup`1[TKey,TValue,TAlternateKey] : System.ValueType
    System.Collections.Concurrent.ConcurrentDictionary[TKey,TValue] Dictionary {get;}
    indexer TValue Item(TAlternateKey key) {get;set;}
    bool ContainsKey(TAlternateKey key)
    bool TryAdd(TAlternateKey key, TValue value)
    bool TryGetValue(TAlternateKey key, [ref] TValue value)
    bool TryGetValue(TAlternateKey key, [ref] TKey actualKey, [ref] TValue value)
    bool TryRemove(TAlternateKey key, [ref] TValue value)
    bool TryRemove(TAlternateKey key, [ref] TKey actualKey, [ref] TValue value)

abstract class System.Collections.Concurrent.OrderablePartitioner`1[TSource] : System.Collections.Concurrent.Partitioner[TSource]
    bool KeysOrderedInEachPartition {get;}
    bool KeysOrderedAcrossPartitions {get;}
    bool KeysNormalized {get;}
    System.Collections.Generic.IList[System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[long,TSource]]] GetOrderablePartitions(int partitionCount)
    System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[long,TSource]] GetOrderableDynamicPartitions()

abstract class System.Collections.Concurrent.Partitioner`1[TSource] : System.Object
    bool SupportsDynamicPartitions {get;}
    System.Collections.Generic.IList[System.Collections.Generic.IEnumerator[TSource]] GetPartitions(int partitionCount)
    System.Collections.Generic.IEnumerable[TSource] GetDynamicPartitions()

enum flags System.Collections.Concurrent.EnumerablePartitionerOptions : System.Int32
    None=0 NoBuffering=1

static class System.Collections.Concurrent.Partitioner : System.Object
    static System.Collections.Concurrent.OrderablePartitioner[TSource] Create[TSource](System.Collections.Generic.IList[TSource] list, bool loadBalance)
    static System.Collections.Concurrent.OrderablePartitioner[TSource] Create[TSource](TSource[] array, bool loadBalance)
    static System.Collections.Concurrent.OrderablePartitioner[TSource] Create[TSource](System.Collections.Generic.IEnumerable[TSource] source)
    static System.Collections.Concurrent.OrderablePartitioner[TSource] Create[TSource](System.Collections.Generic.IEnumerable[TSource] source, System.Collections.Concurrent.EnumerablePartitionerOptions partitionerOptions)
    static System.Collections.Concurrent.OrderablePartitioner[System.Tuple[long,long]] Create(long fromInclusive, long toExclusive)
    static System.Collections.Concurrent.OrderablePartitioner[System.Tuple[long,long]] Create(long fromInclusive, long toExclusive, long rangeSize)
    static System.Collections.Concurrent.OrderablePartitioner[System.Tuple[int,int]] Create(int fromInclusive, int toExclusive)
    static System.Collections.Concurrent.OrderablePartitioner[System.Tuple[int,int]] Create(int fromInclusive, int toExclusive, int rangeSize)
