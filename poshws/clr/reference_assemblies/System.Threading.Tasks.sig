class System.Threading.Tasks.ConcurrentExclusiveSchedulerPair : System.Object
    new()
    new(System.Threading.Tasks.TaskScheduler taskScheduler)
    new(System.Threading.Tasks.TaskScheduler taskScheduler, int maxConcurrencyLevel)
    new(System.Threading.Tasks.TaskScheduler taskScheduler, int maxConcurrencyLevel, int maxItemsPerTask)
    System.Threading.Tasks.Task Completion {get;}
    System.Threading.Tasks.TaskScheduler ConcurrentScheduler {get;}
    System.Threading.Tasks.TaskScheduler ExclusiveScheduler {get;}
    void Complete()

enum flags System.Threading.Tasks.ConfigureAwaitOptions : System.Int32
    None=0 ContinueOnCapturedContext=1 SuppressThrowing=2 ForceYielding=4

class System.Threading.Tasks.TaskFactory`1[TResult] : System.Object
    new()
    new(System.Threading.CancellationToken cancellationToken)
    new(System.Threading.Tasks.TaskScheduler scheduler)
    new(System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    new(System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.CancellationToken CancellationToken {get;}
    System.Threading.Tasks.TaskScheduler Scheduler {get;}
    System.Threading.Tasks.TaskCreationOptions CreationOptions {get;}
    System.Threading.Tasks.TaskContinuationOptions ContinuationOptions {get;}
    System.Threading.Tasks.Task[TResult] StartNew(System.Func[TResult] function)
    System.Threading.Tasks.Task[TResult] StartNew(System.Func[TResult] function, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] StartNew(System.Func[TResult] function, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] StartNew(System.Func[TResult] function, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] StartNew(System.Func[System.Object,TResult] function, System.Object state)
    System.Threading.Tasks.Task[TResult] StartNew(System.Func[System.Object,TResult] function, System.Object state, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] StartNew(System.Func[System.Object,TResult] function, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] StartNew(System.Func[System.Object,TResult] function, System.Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] FromAsync(System.IAsyncResult asyncResult, System.Func[System.IAsyncResult,TResult] endMethod)
    System.Threading.Tasks.Task[TResult] FromAsync(System.IAsyncResult asyncResult, System.Func[System.IAsyncResult,TResult] endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync(System.IAsyncResult asyncResult, System.Func[System.IAsyncResult,TResult] endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] FromAsync(System.Func[System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, System.Object state)
    System.Threading.Tasks.Task[TResult] FromAsync(System.Func[System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1](System.Func[TArg1,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, System.Object state)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1](System.Func[TArg1,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TArg2](System.Func[TArg1,TArg2,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, TArg2 arg2, System.Object state)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TArg2](System.Func[TArg1,TArg2,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, TArg2 arg2, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TArg2, TArg3](System.Func[TArg1,TArg2,TArg3,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, System.Object state)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TArg2, TArg3](System.Func[TArg1,TArg2,TArg3,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll(System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task[],TResult] continuationFunction)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll(System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task[],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll(System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task[],TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll(System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task[],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult][],TResult] continuationFunction)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult][],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult][],TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult][],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny(System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task,TResult] continuationFunction)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny(System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny(System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny(System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult],TResult] continuationFunction)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult],TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)

static class System.Threading.Tasks.TaskAsyncEnumerableExtensions : System.Object
    static System.Runtime.CompilerServices.ConfiguredAsyncDisposable ConfigureAwait(System.IAsyncDisposable source, bool continueOnCapturedContext)
    static System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable[T] ConfigureAwait[T](System.Collections.Generic.IAsyncEnumerable[T] source, bool continueOnCapturedContext)
    static System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable[T] WithCancellation[T](System.Collections.Generic.IAsyncEnumerable[T] source, System.Threading.CancellationToken cancellationToken)
    static System.Collections.Generic.IEnumerable[T] ToBlockingEnumerable[T](System.Collections.Generic.IAsyncEnumerable[T] source, System.Threading.CancellationToken cancellationToken = default)

static class System.Threading.Tasks.TaskExtensions : System.Object
    static System.Threading.Tasks.Task Unwrap(System.Threading.Tasks.Task[System.Threading.Tasks.Task] task)
    static System.Threading.Tasks.Task[TResult] Unwrap[TResult](System.Threading.Tasks.Task[System.Threading.Tasks.Task[TResult]] task)

class System.Threading.Tasks.TaskFactory : System.Object
    new()
    new(System.Threading.CancellationToken cancellationToken)
    new(System.Threading.Tasks.TaskScheduler scheduler)
    new(System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    new(System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.CancellationToken CancellationToken {get;}
    System.Threading.Tasks.TaskScheduler Scheduler {get;}
    System.Threading.Tasks.TaskCreationOptions CreationOptions {get;}
    System.Threading.Tasks.TaskContinuationOptions ContinuationOptions {get;}
    System.Threading.Tasks.Task StartNew(System.Action action)
    System.Threading.Tasks.Task StartNew(System.Action action, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task StartNew(System.Action action, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task StartNew(System.Action action, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task StartNew(System.Action[System.Object] action, System.Object state)
    System.Threading.Tasks.Task StartNew(System.Action[System.Object] action, System.Object state, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task StartNew(System.Action[System.Object] action, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task StartNew(System.Action[System.Object] action, System.Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] StartNew[TResult](System.Func[TResult] function)
    System.Threading.Tasks.Task[TResult] StartNew[TResult](System.Func[TResult] function, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] StartNew[TResult](System.Func[TResult] function, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] StartNew[TResult](System.Func[TResult] function, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] StartNew[TResult](System.Func[System.Object,TResult] function, System.Object state)
    System.Threading.Tasks.Task[TResult] StartNew[TResult](System.Func[System.Object,TResult] function, System.Object state, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] StartNew[TResult](System.Func[System.Object,TResult] function, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] StartNew[TResult](System.Func[System.Object,TResult] function, System.Object state, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task FromAsync(System.IAsyncResult asyncResult, System.Action[System.IAsyncResult] endMethod)
    System.Threading.Tasks.Task FromAsync(System.IAsyncResult asyncResult, System.Action[System.IAsyncResult] endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task FromAsync(System.IAsyncResult asyncResult, System.Action[System.IAsyncResult] endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task FromAsync(System.Func[System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Action[System.IAsyncResult] endMethod, System.Object state)
    System.Threading.Tasks.Task FromAsync(System.Func[System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Action[System.IAsyncResult] endMethod, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task FromAsync[TArg1](System.Func[TArg1,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Action[System.IAsyncResult] endMethod, TArg1 arg1, System.Object state)
    System.Threading.Tasks.Task FromAsync[TArg1](System.Func[TArg1,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Action[System.IAsyncResult] endMethod, TArg1 arg1, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task FromAsync[TArg1, TArg2](System.Func[TArg1,TArg2,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Action[System.IAsyncResult] endMethod, TArg1 arg1, TArg2 arg2, System.Object state)
    System.Threading.Tasks.Task FromAsync[TArg1, TArg2](System.Func[TArg1,TArg2,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Action[System.IAsyncResult] endMethod, TArg1 arg1, TArg2 arg2, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task FromAsync[TArg1, TArg2, TArg3](System.Func[TArg1,TArg2,TArg3,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Action[System.IAsyncResult] endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, System.Object state)
    System.Threading.Tasks.Task FromAsync[TArg1, TArg2, TArg3](System.Func[TArg1,TArg2,TArg3,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Action[System.IAsyncResult] endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync[TResult](System.IAsyncResult asyncResult, System.Func[System.IAsyncResult,TResult] endMethod)
    System.Threading.Tasks.Task[TResult] FromAsync[TResult](System.IAsyncResult asyncResult, System.Func[System.IAsyncResult,TResult] endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync[TResult](System.IAsyncResult asyncResult, System.Func[System.IAsyncResult,TResult] endMethod, System.Threading.Tasks.TaskCreationOptions creationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] FromAsync[TResult](System.Func[System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, System.Object state)
    System.Threading.Tasks.Task[TResult] FromAsync[TResult](System.Func[System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TResult](System.Func[TArg1,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, System.Object state)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TResult](System.Func[TArg1,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TArg2, TResult](System.Func[TArg1,TArg2,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, TArg2 arg2, System.Object state)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TArg2, TResult](System.Func[TArg1,TArg2,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, TArg2 arg2, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TArg2, TArg3, TResult](System.Func[TArg1,TArg2,TArg3,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, System.Object state)
    System.Threading.Tasks.Task[TResult] FromAsync[TArg1, TArg2, TArg3, TResult](System.Func[TArg1,TArg2,TArg3,System.AsyncCallback,System.Object,System.IAsyncResult] beginMethod, System.Func[System.IAsyncResult,TResult] endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, System.Object state, System.Threading.Tasks.TaskCreationOptions creationOptions)
    System.Threading.Tasks.Task ContinueWhenAll(System.Threading.Tasks.Task[] tasks, System.Action[System.Threading.Tasks.Task[]] continuationAction)
    System.Threading.Tasks.Task ContinueWhenAll(System.Threading.Tasks.Task[] tasks, System.Action[System.Threading.Tasks.Task[]] continuationAction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ContinueWhenAll(System.Threading.Tasks.Task[] tasks, System.Action[System.Threading.Tasks.Task[]] continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task ContinueWhenAll(System.Threading.Tasks.Task[] tasks, System.Action[System.Threading.Tasks.Task[]] continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task ContinueWhenAll[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Action[System.Threading.Tasks.Task[TAntecedentResult][]] continuationAction)
    System.Threading.Tasks.Task ContinueWhenAll[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Action[System.Threading.Tasks.Task[TAntecedentResult][]] continuationAction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ContinueWhenAll[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Action[System.Threading.Tasks.Task[TAntecedentResult][]] continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task ContinueWhenAll[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Action[System.Threading.Tasks.Task[TAntecedentResult][]] continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TResult](System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task[],TResult] continuationFunction)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TResult](System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task[],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TResult](System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task[],TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TResult](System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task[],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TAntecedentResult, TResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult][],TResult] continuationFunction)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TAntecedentResult, TResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult][],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TAntecedentResult, TResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult][],TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAll[TAntecedentResult, TResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult][],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task ContinueWhenAny(System.Threading.Tasks.Task[] tasks, System.Action[System.Threading.Tasks.Task] continuationAction)
    System.Threading.Tasks.Task ContinueWhenAny(System.Threading.Tasks.Task[] tasks, System.Action[System.Threading.Tasks.Task] continuationAction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ContinueWhenAny(System.Threading.Tasks.Task[] tasks, System.Action[System.Threading.Tasks.Task] continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task ContinueWhenAny(System.Threading.Tasks.Task[] tasks, System.Action[System.Threading.Tasks.Task] continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TResult](System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task,TResult] continuationFunction)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TResult](System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TResult](System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TResult](System.Threading.Tasks.Task[] tasks, System.Func[System.Threading.Tasks.Task,TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TAntecedentResult, TResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult],TResult] continuationFunction)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TAntecedentResult, TResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TAntecedentResult, TResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult],TResult] continuationFunction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task[TResult] ContinueWhenAny[TAntecedentResult, TResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Func[System.Threading.Tasks.Task[TAntecedentResult],TResult] continuationFunction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)
    System.Threading.Tasks.Task ContinueWhenAny[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Action[System.Threading.Tasks.Task[TAntecedentResult]] continuationAction)
    System.Threading.Tasks.Task ContinueWhenAny[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Action[System.Threading.Tasks.Task[TAntecedentResult]] continuationAction, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ContinueWhenAny[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Action[System.Threading.Tasks.Task[TAntecedentResult]] continuationAction, System.Threading.Tasks.TaskContinuationOptions continuationOptions)
    System.Threading.Tasks.Task ContinueWhenAny[TAntecedentResult](System.Threading.Tasks.Task[TAntecedentResult][] tasks, System.Action[System.Threading.Tasks.Task[TAntecedentResult]] continuationAction, System.Threading.CancellationToken cancellationToken, System.Threading.Tasks.TaskContinuationOptions continuationOptions, System.Threading.Tasks.TaskScheduler scheduler)

abstract class System.Threading.Tasks.TaskScheduler : System.Object
    int MaximumConcurrencyLevel {get;}
    int Id {get;}
    static System.Threading.Tasks.TaskScheduler Default {get;}
    static System.Threading.Tasks.TaskScheduler Current {get;}
    static System.Threading.Tasks.TaskScheduler FromCurrentSynchronizationContext()
    event static System.EventHandler[System.Threading.Tasks.UnobservedTaskExceptionEventArgs] UnobservedTaskException

class System.Threading.Tasks.UnobservedTaskExceptionEventArgs : System.EventArgs
    new(System.AggregateException exception)
    bool Observed {get;}
    System.AggregateException Exception {get;}
    void SetObserved()

class System.Threading.Tasks.TaskSchedulerException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(System.Exception innerException)
    new(string message, System.Exception innerException)

struct System.Threading.Tasks.ValueTask : System.ValueType, System.IEquatable[System.Threading.Tasks.ValueTask]
    new(System.Threading.Tasks.Task task)
    new(System.Threading.Tasks.Sources.IValueTaskSource source, short token)
    bool IsCompleted {get;}
    bool IsCompletedSuccessfully {get;}
    bool IsFaulted {get;}
    bool IsCanceled {get;}
    static System.Threading.Tasks.ValueTask CompletedTask {get;}
    bool Equals(System.Threading.Tasks.ValueTask other)
    bool IEquatable[ValueTask].Equals(System.Threading.Tasks.ValueTask other)
    System.Threading.Tasks.Task AsTask()
    System.Threading.Tasks.ValueTask Preserve()
    System.Runtime.CompilerServices.ValueTaskAwaiter GetAwaiter()
    System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext)
    static System.Threading.Tasks.ValueTask[TResult] FromResult[TResult](TResult result)
    static System.Threading.Tasks.ValueTask FromCanceled(System.Threading.CancellationToken cancellationToken)
    static System.Threading.Tasks.ValueTask[TResult] FromCanceled[TResult](System.Threading.CancellationToken cancellationToken)
    static System.Threading.Tasks.ValueTask FromException(System.Exception exception)
    static System.Threading.Tasks.ValueTask[TResult] FromException[TResult](System.Exception exception)
    static bool op_Equality(System.Threading.Tasks.ValueTask left, System.Threading.Tasks.ValueTask right)
    static bool op_Inequality(System.Threading.Tasks.ValueTask left, System.Threading.Tasks.ValueTask right)

struct System.Threading.Tasks.ValueTask`1[TResult] : System.ValueType, System.IEquatable[System.Threading.Tasks.ValueTask[TResult]]
    new(TResult result)
    new(System.Threading.Tasks.Task[TResult] task)
    new(System.Threading.Tasks.Sources.IValueTaskSource[TResult] source, short token)
    bool IsCompleted {get;}
    bool IsCompletedSuccessfully {get;}
    bool IsFaulted {get;}
    bool IsCanceled {get;}
    TResult Result {get;}
    bool Equals(System.Threading.Tasks.ValueTask[TResult] other)
    bool IEquatable[ValueTask[TResult]].Equals(System.Threading.Tasks.ValueTask[TResult] other)
    System.Threading.Tasks.Task[TResult] AsTask()
    System.Threading.Tasks.ValueTask[TResult] Preserve()
    System.Runtime.CompilerServices.ValueTaskAwaiter[TResult] GetAwaiter()
    System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable[TResult] ConfigureAwait(bool continueOnCapturedContext)
    static bool op_Equality(System.Threading.Tasks.ValueTask[TResult] left, System.Threading.Tasks.ValueTask[TResult] right)
    static bool op_Inequality(System.Threading.Tasks.ValueTask[TResult] left, System.Threading.Tasks.ValueTask[TResult] right)

static class System.Threading.Tasks.TaskToAsyncResult : System.Object
    static System.IAsyncResult Begin(System.Threading.Tasks.Task task, System.AsyncCallback callback, System.Object state)
    static void End(System.IAsyncResult asyncResult)
    static TResult End[TResult](System.IAsyncResult asyncResult)
    static System.Threading.Tasks.Task Unwrap(System.IAsyncResult asyncResult)
    static System.Threading.Tasks.Task[TResult] Unwrap[TResult](System.IAsyncResult asyncResult)

class System.Threading.Tasks.ParallelOptions : System.Object
    new()
    System.Threading.Tasks.TaskScheduler TaskScheduler {get;set;}
    int MaxDegreeOfParallelism {get;set;}
    System.Threading.CancellationToken CancellationToken {get;set;}

class System.Threading.Tasks.ParallelLoopState : System.Object
    bool ShouldExitCurrentIteration {get;}
    bool IsStopped {get;}
    bool IsExceptional {get;}
    System.Nullable[long] LowestBreakIteration {get;}
    void Stop()
    void Break()

struct System.Threading.Tasks.ParallelLoopResult : System.ValueType
    bool IsCompleted {get;}
    System.Nullable[long] LowestBreakIteration {get;}
