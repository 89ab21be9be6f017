class System.Collections.Queue : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.ICloneable
    new()
    new(int capacity)
    new(int capacity, float growFactor)
    new(System.Collections.ICollection col)
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    System.Object Clone()
    System.Object ICloneable.Clone()
    void Clear()
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    void Enqueue(System.Object obj)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Object Dequeue()
    System.Object Peek()
    bool Contains(System.Object obj)
    System.Object[] ToArray()
    void TrimToSize()
    static System.Collections.Queue Synchronized(System.Collections.Queue queue)

class System.Collections.Stack : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.ICloneable
    new()
    new(int initialCapacity)
    new(System.Collections.ICollection col)
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    void Clear()
    System.Object Clone()
    System.Object ICloneable.Clone()
    bool Contains(System.Object obj)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Object Peek()
    System.Object Pop()
    void Push(System.Object obj)
    System.Object[] ToArray()
    static System.Collections.Stack Synchronized(System.Collections.Stack stack)

class System.Collections.Generic.Queue`1[T] : System.Object, System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[T]
    new()
    new(int capacity)
    new(System.Collections.Generic.IEnumerable[T] collection)
    int Count {get;}
    int Capacity {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Clear()
    void CopyTo(T[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    void Enqueue(T item)
    System.Collections.Generic.Queue`1+Enumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    T Dequeue()
    bool TryDequeue([ref] T result)
    T Peek()
    bool TryPeek([ref] T result)
    bool Contains(T item)
    T[] ToArray()
    void TrimExcess()
    void TrimExcess(int capacity)
    int EnsureCapacity(int capacity)

class System.Collections.Generic.Stack`1[T] : System.Object, System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[T]
    new()
    new(int capacity)
    new(System.Collections.Generic.IEnumerable[T] collection)
    int Count {get;}
    int Capacity {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Clear()
    bool Contains(T item)
    void CopyTo(T[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.Generic.Stack`1+Enumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void TrimExcess()
    void TrimExcess(int capacity)
    T Peek()
    bool TryPeek([ref] T result)
    T Pop()
    bool TryPop([ref] T result)
    void Push(T item)
    int EnsureCapacity(int capacity)
    T[] ToArray()

class System.Collections.Generic.PriorityQueue`2[TElement,TPriority] : System.Object
    new()
    new(int initialCapacity)
    new(System.Collections.Generic.IComparer[TPriority] comparer)
    new(int initialCapacity, System.Collections.Generic.IComparer[TPriority] comparer)
    new(System.Collections.Generic.IEnumerable[System.ValueTuple[TElement,TPriority]] items)
    new(System.Collections.Generic.IEnumerable[System.ValueTuple[TElement,TPriority]] items, System.Collections.Generic.IComparer[TPriority] comparer)
    int Count {get;}
    int Capacity {get;}
    System.Collections.Generic.IComparer[TPriority] Comparer {get;}
    System.Collections.Generic.PriorityQueue`2+UnorderedItemsCollection[TElement,TPriority] UnorderedItems {get;}
    void Enqueue(TElement element, TPriority priority)
    TElement Peek()
    TElement Dequeue()
    TElement DequeueEnqueue(TElement element, TPriority priority)
    bool TryDequeue([ref] TElement element, [ref] TPriority priority)
    bool TryPeek([ref] TElement element, [ref] TPriority priority)
    TElement EnqueueDequeue(TElement element, TPriority priority)
    void EnqueueRange(System.Collections.Generic.IEnumerable[System.ValueTuple[TElement,TPriority]] items)
    void EnqueueRange(System.Collections.Generic.IEnumerable[TElement] elements, TPriority priority)
    bool Remove(TElement element, [ref] TElement removedElement, [ref] TPriority priority, System.Collections.Generic.IEqualityComparer[TElement] equalityComparer = null)
    void Clear()
    int EnsureCapacity(int capacity)
    void TrimExcess()

class System.Collections.Concurrent.ConcurrentQueue`1[T] : System.Object, System.Collections.Concurrent.IProducerConsumerCollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[T]
    new()
    new(System.Collections.Generic.IEnumerable[T] collection)
    bool IsEmpty {get;}
    int Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    T[] ToArray()
    T[] IProducerConsumerCollection[T].ToArray()
    void CopyTo(T[] array, int index)
    void IProducerConsumerCollection[T].CopyTo(T[] array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Enqueue(T item)
    bool TryDequeue([ref] T result)
    bool TryPeek([ref] T result)
    void Clear()
    bool IProducerConsumerCollection[T].TryAdd(T item)
    bool IProducerConsumerCollection[T].TryTake([ref] T item)

class System.Collections.Concurrent.ConcurrentStack`1[T] : System.Object, System.Collections.Concurrent.IProducerConsumerCollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[T]
    new()
    new(System.Collections.Generic.IEnumerable[T] collection)
    bool IsEmpty {get;}
    int Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Clear()
    void CopyTo(T[] array, int index)
    void IProducerConsumerCollection[T].CopyTo(T[] array, int index)
    void ICollection.CopyTo(array array, int index)
    void Push(T item)
    void PushRange(T[] items)
    void PushRange(T[] items, int startIndex, int count)
    bool TryPeek([ref] T result)
    bool TryPop([ref] T result)
    int TryPopRange(T[] items)
    int TryPopRange(T[] items, int startIndex, int count)
    T[] ToArray()
    T[] IProducerConsumerCollection[T].ToArray()
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool IProducerConsumerCollection[T].TryAdd(T item)
    bool IProducerConsumerCollection[T].TryTake([ref] T item)

class System.Collections.Concurrent.ConcurrentBag`1[T] : System.Object, System.Collections.Concurrent.IProducerConsumerCollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.Collections.Generic.IReadOnlyCollection[T]
    new()
    new(System.Collections.Generic.IEnumerable[T] collection)
    int Count {get;}
    bool IsEmpty {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Add(T item)
    bool TryTake([ref] T result)
    bool IProducerConsumerCollection[T].TryTake([ref] T item)
    bool TryPeek([ref] T result)
    void CopyTo(T[] array, int index)
    void IProducerConsumerCollection[T].CopyTo(T[] array, int index)
    void ICollection.CopyTo(array array, int index)
    T[] ToArray()
    T[] IProducerConsumerCollection[T].ToArray()
    void Clear()
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool IProducerConsumerCollection[T].TryAdd(T item)

class System.Collections.Concurrent.BlockingCollection`1[T] : System.Object, System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.ICollection, System.IDisposable, System.Collections.Generic.IReadOnlyCollection[T]
    new()
    new(int boundedCapacity)
    new(System.Collections.Concurrent.IProducerConsumerCollection[T] collection, int boundedCapacity)
    new(System.Collections.Concurrent.IProducerConsumerCollection[T] collection)
    int BoundedCapacity {get;}
    bool IsAddingCompleted {get;}
    bool IsCompleted {get;}
    int Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void Add(T item)
    void Add(T item, System.Threading.CancellationToken cancellationToken)
    bool TryAdd(T item)
    bool TryAdd(T item, timespan timeout)
    bool TryAdd(T item, int millisecondsTimeout)
    bool TryAdd(T item, int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
    T Take()
    T Take(System.Threading.CancellationToken cancellationToken)
    bool TryTake([ref] T item)
    bool TryTake([ref] T item, timespan timeout)
    bool TryTake([ref] T item, int millisecondsTimeout)
    bool TryTake([ref] T item, int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
    void CompleteAdding()
    void Dispose()
    void IDisposable.Dispose()
    T[] ToArray()
    void CopyTo(T[] array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.Generic.IEnumerable[T] GetConsumingEnumerable()
    System.Collections.Generic.IEnumerable[T] GetConsumingEnumerable(System.Threading.CancellationToken cancellationToken)
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    static int AddToAny(System.Collections.Concurrent.BlockingCollection[T][] collections, T item)
    static int AddToAny(System.Collections.Concurrent.BlockingCollection[T][] collections, T item, System.Threading.CancellationToken cancellationToken)
    static int TryAddToAny(System.Collections.Concurrent.BlockingCollection[T][] collections, T item)
    static int TryAddToAny(System.Collections.Concurrent.BlockingCollection[T][] collections, T item, timespan timeout)
    static int TryAddToAny(System.Collections.Concurrent.BlockingCollection[T][] collections, T item, int millisecondsTimeout)
    static int TryAddToAny(System.Collections.Concurrent.BlockingCollection[T][] collections, T item, int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
    static int TakeFromAny(System.Collections.Concurrent.BlockingCollection[T][] collections, [ref] T item)
    static int TakeFromAny(System.Collections.Concurrent.BlockingCollection[T][] collections, [ref] T item, System.Threading.CancellationToken cancellationToken)
    static int TryTakeFromAny(System.Collections.Concurrent.BlockingCollection[T][] collections, [ref] T item)
    static int TryTakeFromAny(System.Collections.Concurrent.BlockingCollection[T][] collections, [ref] T item, timespan timeout)
    static int TryTakeFromAny(System.Collections.Concurrent.BlockingCollection[T][] collections, [ref] T item, int millisecondsTimeout)
    static int TryTakeFromAny(System.Collections.Concurrent.BlockingCollection[T][] collections, [ref] T item, int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
