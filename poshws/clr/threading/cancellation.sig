struct System.Threading.CancellationToken : System.ValueType, System.IEquatable[System.Threading.CancellationToken]
    new(bool canceled)
    static System.Threading.CancellationToken None {get;}
    bool IsCancellationRequested {get;}
    bool CanBeCanceled {get;}
    System.Threading.WaitHandle WaitHandle {get;}
    System.Threading.CancellationTokenRegistration Register(System.Action callback)
    System.Threading.CancellationTokenRegistration Register(System.Action callback, bool useSynchronizationContext)
    System.Threading.CancellationTokenRegistration Register(System.Action[System.Object] callback, System.Object state)
    System.Threading.CancellationTokenRegistration Register(System.Action[System.Object,System.Threading.CancellationToken] callback, System.Object state)
    System.Threading.CancellationTokenRegistration Register(System.Action[System.Object] callback, System.Object state, bool useSynchronizationContext)
    System.Threading.CancellationTokenRegistration UnsafeRegister(System.Action[System.Object] callback, System.Object state)
    System.Threading.CancellationTokenRegistration UnsafeRegister(System.Action[System.Object,System.Threading.CancellationToken] callback, System.Object state)
    bool Equals(System.Threading.CancellationToken other)
    bool Equals(System.Object other)
    int GetHashCode()
    static bool op_Equality(System.Threading.CancellationToken left, System.Threading.CancellationToken right)
    static bool op_Inequality(System.Threading.CancellationToken left, System.Threading.CancellationToken right)
    void ThrowIfCancellationRequested()
    string ToString()

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
    static System.Threading.CancellationTokenSource CreateLinkedTokenSource(System.Threading.CancellationToken token1, System.Threading.CancellationToken token2)
    static System.Threading.CancellationTokenSource CreateLinkedTokenSource(System.Threading.CancellationToken token)
    static System.Threading.CancellationTokenSource CreateLinkedTokenSource(Params System.Threading.CancellationToken[] tokens)
    static System.Threading.CancellationTokenSource CreateLinkedTokenSource(System.ReadOnlySpan[System.Threading.CancellationToken] tokens)

struct System.Threading.CancellationTokenRegistration : System.ValueType, System.IDisposable
    System.Threading.CancellationToken Token {get;}
    bool Unregister()
    void Dispose()
