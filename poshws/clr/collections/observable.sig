class System.Collections.ObjectModel.ObservableCollection`1[T] : System.Collections.ObjectModel.Collection[T], System.Collections.Generic.IList[T], System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[T], System.Collections.Generic.IReadOnlyCollection[T], System.Collections.Specialized.INotifyCollectionChanged, System.ComponentModel.INotifyPropertyChanged
    new()
    new(System.Collections.Generic.IEnumerable[T] collection)
    new(System.Collections.Generic.List[T] list)
    int Count {get;}
    indexer T Item(int index) {get;set;}
    void Move(int oldIndex, int newIndex)
    void Add(T item)
    void Clear()
    void CopyTo(T[] array, int index)
    bool Contains(T item)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    int IndexOf(T item)
    void Insert(int index, T item)
    bool Remove(T item)
    void RemoveAt(int index)
    event System.Collections.Specialized.NotifyCollectionChangedEventHandler CollectionChanged

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
