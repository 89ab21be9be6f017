struct System.Threading.CancellationToken : System.ValueType, System.IEquatable[System.Threading.CancellationToken]
    new(bool canceled)
    bool IsCancellationRequested {get;}
    bool CanBeCanceled {get;}
    System.Threading.WaitHandle WaitHandle {get;}
    static System.Threading.CancellationToken None {get;}
    System.Threading.CancellationTokenRegistration Register(System.Action callback)
    System.Threading.CancellationTokenRegistration Register(System.Action callback, bool useSynchronizationContext)
    System.Threading.CancellationTokenRegistration Register(System.Action[System.Object] callback, System.Object state)
    System.Threading.CancellationTokenRegistration Register(System.Action[System.Object,System.Threading.CancellationToken] callback, System.Object state)
    System.Threading.CancellationTokenRegistration Register(System.Action[System.Object] callback, System.Object state, bool useSynchronizationContext)
    System.Threading.CancellationTokenRegistration UnsafeRegister(System.Action[System.Object] callback, System.Object state)
    System.Threading.CancellationTokenRegistration UnsafeRegister(System.Action[System.Object,System.Threading.CancellationToken] callback, System.Object state)
    bool Equals(System.Threading.CancellationToken other)
    bool Equals(System.Object other)
    bool IEquatable[CancellationToken].Equals(System.Threading.CancellationToken other)
    int GetHashCode()
    void ThrowIfCancellationRequested()
    string ToString()
    static bool op_Equality(System.Threading.CancellationToken left, System.Threading.CancellationToken right)
    static bool op_Inequality(System.Threading.CancellationToken left, System.Threading.CancellationToken right)

class System.Threading.CancellationTokenSource : System.Object, System.IDisposable
    new()
    new(timespan delay)
    new(timespan delay, System.TimeProvider timeProvider)
    new(int millisecondsDelay)
    bool IsCancellationRequested {get;}
    System.Threading.CancellationToken Token {get;}
    void Cancel()
    void Cancel(bool throwOnFirstException)
    System.Threading.Tasks.Task CancelAsync()
    void CancelAfter(timespan delay)
    void CancelAfter(int millisecondsDelay)
    bool TryReset()
    void Dispose()
    void IDisposable.Dispose()
    static System.Threading.CancellationTokenSource CreateLinkedTokenSource(System.Threading.CancellationToken token1, System.Threading.CancellationToken token2)
    static System.Threading.CancellationTokenSource CreateLinkedTokenSource(System.Threading.CancellationToken token)
    static System.Threading.CancellationTokenSource CreateLinkedTokenSource(Params System.Threading.CancellationToken[] tokens)
    static System.Threading.CancellationTokenSource CreateLinkedTokenSource(System.ReadOnlySpan[System.Threading.CancellationToken] tokens)

struct System.Threading.CancellationTokenRegistration : System.ValueType, System.IEquatable[System.Threading.CancellationTokenRegistration], System.IDisposable, System.IAsyncDisposable
    System.Threading.CancellationToken Token {get;}
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    bool Unregister()
    bool Equals(System.Object obj)
    bool Equals(System.Threading.CancellationTokenRegistration other)
    bool IEquatable[CancellationTokenRegistration].Equals(System.Threading.CancellationTokenRegistration other)
    static bool op_Equality(System.Threading.CancellationTokenRegistration left, System.Threading.CancellationTokenRegistration right)
    static bool op_Inequality(System.Threading.CancellationTokenRegistration left, System.Threading.CancellationTokenRegistration right)
