interface System.Linq.IQueryable : System.Collections.IEnumerable
    System.Linq.Expressions.Expression Expression {get;}
    type ElementType {get;}
    System.Linq.IQueryProvider Provider {get;}
    System.Collections.IEnumerator GetEnumerator()

interface System.Linq.IQueryable`1[T] : System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Linq.IQueryable
    System.Linq.Expressions.Expression Expression {get;}
    type ElementType {get;}
    System.Linq.IQueryProvider Provider {get;}
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Linq.IQueryProvider
    System.Linq.IQueryable CreateQuery(System.Linq.Expressions.Expression expression)
    System.Linq.IQueryable[TElement] CreateQuery[TElement](System.Linq.Expressions.Expression expression)
    System.Object Execute(System.Linq.Expressions.Expression expression)
    TResult Execute[TResult](System.Linq.Expressions.Expression expression)

interface System.Linq.IOrderedQueryable : System.Linq.IQueryable, System.Collections.IEnumerable
    System.Linq.Expressions.Expression Expression {get;}
    type ElementType {get;}
    System.Linq.IQueryProvider Provider {get;}
    System.Collections.IEnumerator GetEnumerator()

interface System.Linq.IOrderedQueryable`1[T] : System.Linq.IQueryable[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Linq.IQueryable, System.Linq.IOrderedQueryable
    System.Linq.Expressions.Expression Expression {get;}
    type ElementType {get;}
    System.Linq.IQueryProvider Provider {get;}
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Linq.IGrouping`2[TKey,TElement] : System.Collections.Generic.IEnumerable[TElement], System.Collections.IEnumerable
    TKey Key {get;}
    System.Collections.Generic.IEnumerator[TElement] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

interface System.Linq.ILookup`2[TKey,TElement] : System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey,TElement]], System.Collections.IEnumerable
    int Count {get;}
    indexer System.Collections.Generic.IEnumerable[TElement] Item(TKey key) {get;}
    bool Contains(TKey key)
    System.Collections.Generic.IEnumerator[System.Linq.IGrouping[TKey,TElement]] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

class System.Linq.Lookup`2[TKey,TElement] : System.Object, System.Linq.ILookup[TKey,TElement], System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey,TElement]], System.Collections.IEnumerable
    int Count {get;}
    indexer System.Collections.Generic.IEnumerable[TElement] Item(TKey key) {get;}
    bool Contains(TKey key)
    bool ILookup[TKey,TElement].Contains(TKey key)
    System.Collections.Generic.IEnumerator[System.Linq.IGrouping[TKey,TElement]] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Linq.IGrouping[TKey,TElement]] IEnumerable[IGrouping[TKey,TElement]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.Generic.IEnumerable[TResult] ApplyResultSelector[TResult](System.Func[TKey,System.Collections.Generic.IEnumerable[TElement],TResult] resultSelector)

interface System.Linq.IOrderedEnumerable`1[TElement] : System.Collections.Generic.IEnumerable[TElement], System.Collections.IEnumerable
    System.Linq.IOrderedEnumerable[TElement] CreateOrderedEnumerable[TKey](System.Func[TElement,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer, bool descending)
    System.Collections.Generic.IEnumerator[TElement] GetEnumerator()
    System.Collections.IEnumerator GetEnumerator()

static class System.Linq.ImmutableArrayExtensions : System.Object
    static System.Collections.Generic.IEnumerable[TResult] Select[T, TResult](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,TResult] selector)
    static System.Collections.Generic.IEnumerable[TResult] SelectMany[TSource, TCollection, TResult](System.Collections.Immutable.ImmutableArray[TSource] immutableArray, System.Func[TSource,System.Collections.Generic.IEnumerable[TCollection]] collectionSelector, System.Func[TSource,TCollection,TResult] resultSelector)
    static System.Collections.Generic.IEnumerable[T] Where[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static bool Any[T](System.Collections.Immutable.ImmutableArray[T] immutableArray)
    static bool Any[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static bool Any[T](System.Collections.Immutable.ImmutableArray`1+Builder[T] builder)
    static bool All[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static bool SequenceEqual[TDerived, TBase](System.Collections.Immutable.ImmutableArray[TBase] immutableArray, System.Collections.Immutable.ImmutableArray[TDerived] items, System.Collections.Generic.IEqualityComparer[TBase] comparer = null)
    static bool SequenceEqual[TDerived, TBase](System.Collections.Immutable.ImmutableArray[TBase] immutableArray, System.Collections.Generic.IEnumerable[TDerived] items, System.Collections.Generic.IEqualityComparer[TBase] comparer = null)
    static bool SequenceEqual[TDerived, TBase](System.Collections.Immutable.ImmutableArray[TBase] immutableArray, System.Collections.Immutable.ImmutableArray[TDerived] items, System.Func[TBase,TBase,bool] predicate)
    static T Aggregate[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,T,T] func)
    static TAccumulate Aggregate[TAccumulate, T](System.Collections.Immutable.ImmutableArray[T] immutableArray, TAccumulate seed, System.Func[TAccumulate,T,TAccumulate] func)
    static TResult Aggregate[TAccumulate, TResult, T](System.Collections.Immutable.ImmutableArray[T] immutableArray, TAccumulate seed, System.Func[TAccumulate,T,TAccumulate] func, System.Func[TAccumulate,TResult] resultSelector)
    static T ElementAt[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, int index)
    static T ElementAtOrDefault[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, int index)
    static T First[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static T First[T](System.Collections.Immutable.ImmutableArray[T] immutableArray)
    static T First[T](System.Collections.Immutable.ImmutableArray`1+Builder[T] builder)
    static T FirstOrDefault[T](System.Collections.Immutable.ImmutableArray[T] immutableArray)
    static T FirstOrDefault[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static T FirstOrDefault[T](System.Collections.Immutable.ImmutableArray`1+Builder[T] builder)
    static T Last[T](System.Collections.Immutable.ImmutableArray[T] immutableArray)
    static T Last[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static T Last[T](System.Collections.Immutable.ImmutableArray`1+Builder[T] builder)
    static T LastOrDefault[T](System.Collections.Immutable.ImmutableArray[T] immutableArray)
    static T LastOrDefault[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static T LastOrDefault[T](System.Collections.Immutable.ImmutableArray`1+Builder[T] builder)
    static T Single[T](System.Collections.Immutable.ImmutableArray[T] immutableArray)
    static T Single[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static T SingleOrDefault[T](System.Collections.Immutable.ImmutableArray[T] immutableArray)
    static T SingleOrDefault[T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,bool] predicate)
    static System.Collections.Generic.Dictionary[TKey,T] ToDictionary[TKey, T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,TKey] keySelector)
    static System.Collections.Generic.Dictionary[TKey,TElement] ToDictionary[TKey, TElement, T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,TKey] keySelector, System.Func[T,TElement] elementSelector)
    static System.Collections.Generic.Dictionary[TKey,T] ToDictionary[TKey, T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,TKey] keySelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    static System.Collections.Generic.Dictionary[TKey,TElement] ToDictionary[TKey, TElement, T](System.Collections.Immutable.ImmutableArray[T] immutableArray, System.Func[T,TKey] keySelector, System.Func[T,TElement] elementSelector, System.Collections.Generic.IEqualityComparer[TKey] comparer)
    static T[] ToArray[T](System.Collections.Immutable.ImmutableArray[T] immutableArray)
