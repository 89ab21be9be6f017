class System.Threading.SynchronizationContext : System.Object
    new()
    static System.Threading.SynchronizationContext Current {get;}
    bool IsWaitNotificationRequired()
    void Send(System.Threading.SendOrPostCallback d, System.Object state)
    void Post(System.Threading.SendOrPostCallback d, System.Object state)
    void OperationStarted()
    void OperationCompleted()
    int Wait(System.IntPtr[] waitHandles, bool waitAll, int millisecondsTimeout)
    System.Threading.SynchronizationContext CreateCopy()
    static void SetSynchronizationContext(System.Threading.SynchronizationContext syncContext)

class System.Threading.AbandonedMutexException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    new(int location, System.Threading.WaitHandle handle)
    new(string message, int location, System.Threading.WaitHandle handle)
    new(string message, System.Exception inner, int location, System.Threading.WaitHandle handle)
    System.Threading.Mutex Mutex {get;}
    int MutexIndex {get;}

sealed class System.Threading.AsyncLocal`1[T] : System.Object
    new()
    new(System.Action[System.Threading.AsyncLocalValueChangedArgs[T]] valueChangedHandler)
    T Value {get;set;}

struct System.Threading.AsyncLocalValueChangedArgs`1[T] : System.ValueType
    T PreviousValue {get;}
    T CurrentValue {get;}
    bool ThreadContextChanged {get;}

sealed class System.Threading.CompressedStack : System.Object, System.Runtime.Serialization.ISerializable
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Threading.CompressedStack CreateCopy()
    static System.Threading.CompressedStack Capture()
    static System.Threading.CompressedStack GetCompressedStack()
    static void Run(System.Threading.CompressedStack compressedStack, System.Threading.ContextCallback callback, System.Object state)

class System.Threading.EventWaitHandle : System.Threading.WaitHandle, System.IDisposable
    new(bool initialState, System.Threading.EventResetMode mode)
    new(bool initialState, System.Threading.EventResetMode mode, string name, System.Threading.NamedWaitHandleOptions options)
    new(bool initialState, System.Threading.EventResetMode mode, string name)
    new(bool initialState, System.Threading.EventResetMode mode, string name, System.Threading.NamedWaitHandleOptions options, [ref] bool createdNew)
    new(bool initialState, System.Threading.EventResetMode mode, string name, [ref] bool createdNew)
    bool Reset()
    bool Set()
    static System.Threading.EventWaitHandle OpenExisting(string name, System.Threading.NamedWaitHandleOptions options)
    static System.Threading.EventWaitHandle OpenExisting(string name)
    static bool TryOpenExisting(string name, System.Threading.NamedWaitHandleOptions options, [ref] System.Threading.EventWaitHandle result)
    static bool TryOpenExisting(string name, [ref] System.Threading.EventWaitHandle result)

delegate System.Threading.ContextCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object state)
    System.IAsyncResult BeginInvoke(System.Object state, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.Threading.ExecutionContext : System.Object, System.IDisposable, System.Runtime.Serialization.ISerializable
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Threading.ExecutionContext CreateCopy()
    void Dispose()
    void IDisposable.Dispose()
    static System.Threading.ExecutionContext Capture()
    static System.Threading.AsyncFlowControl SuppressFlow()
    static void RestoreFlow()
    static bool IsFlowSuppressed()
    static void Run(System.Threading.ExecutionContext executionContext, System.Threading.ContextCallback callback, System.Object state)
    static void Restore(System.Threading.ExecutionContext executionContext)

struct System.Threading.AsyncFlowControl : System.ValueType, System.IEquatable[System.Threading.AsyncFlowControl], System.IDisposable
    void Undo()
    void Dispose()
    void IDisposable.Dispose()
    bool Equals(System.Threading.AsyncFlowControl obj)
    bool IEquatable[AsyncFlowControl].Equals(System.Threading.AsyncFlowControl other)
    static bool op_Equality(System.Threading.AsyncFlowControl a, System.Threading.AsyncFlowControl b)
    static bool op_Inequality(System.Threading.AsyncFlowControl a, System.Threading.AsyncFlowControl b)

delegate System.Threading.IOCompletionCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(uint errorCode, uint numBytes, System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e pOVERLAP)
    System.IAsyncResult BeginInvoke(uint errorCode, uint numBytes, System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e pOVERLAP, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

interface System.Threading.IThreadPoolWorkItem
    void Execute()

static class System.Threading.LazyInitializer : System.Object
    static T EnsureInitialized[T]([ref] T target)
    static T EnsureInitialized[T]([ref] T target, System.Func[T] valueFactory)
    static T EnsureInitialized[T]([ref] T target, [ref] bool initialized, [ref] System.Object syncLock)
    static T EnsureInitialized[T]([ref] T target, [ref] bool initialized, [ref] System.Object syncLock, System.Func[T] valueFactory)
    static T EnsureInitialized[T]([ref] T target, [ref] System.Object syncLock, System.Func[T] valueFactory)

sealed class System.Threading.Lock : System.Object
    new()
    bool IsHeldByCurrentThread {get;}
    void Enter()
    System.Threading.Lock+Scope EnterScope()
    bool TryEnter()
    bool TryEnter(int millisecondsTimeout)
    bool TryEnter(timespan timeout)
    void Exit()

struct System.Threading.Lock+Scope : System.ValueType
    void Dispose()

class System.Threading.LockRecursionException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

struct System.Threading.NamedWaitHandleOptions : System.ValueType
    bool CurrentUserOnly {get;set;}
    bool CurrentSessionOnly {get;set;}

struct System.Threading.NativeOverlapped : System.ValueType
    field System.IntPtr InternalLow
    field System.IntPtr InternalHigh
    field int OffsetLow
    field int OffsetHigh
    field System.IntPtr EventHandle

class System.Threading.Overlapped : System.Object
    new()
    new(int offsetLo, int offsetHi, System.IntPtr hEvent, System.IAsyncResult ar)
    new(int offsetLo, int offsetHi, int hEvent, System.IAsyncResult ar)
    System.IAsyncResult AsyncResult {get;set;}
    int OffsetLow {get;set;}
    int OffsetHigh {get;set;}
    int EventHandle {get;set;}
    System.IntPtr EventHandleIntPtr {get;set;}
    System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Pack(System.Threading.IOCompletionCallback iocb)
    System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Pack(System.Threading.IOCompletionCallback iocb, System.Object userData)
    System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e UnsafePack(System.Threading.IOCompletionCallback iocb)
    System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e UnsafePack(System.Threading.IOCompletionCallback iocb, System.Object userData)
    static System.Threading.Overlapped Unpack(System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e nativeOverlappedPtr)
    static void Free(System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e nativeOverlappedPtr)

enum System.Threading.LockRecursionPolicy : System.Int32
    NoRecursion=0 SupportsRecursion=1

delegate System.Threading.SendOrPostCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object state)
    System.IAsyncResult BeginInvoke(System.Object state, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

struct System.Threading.SpinLock : System.ValueType
    new(bool enableThreadOwnerTracking)
    bool IsHeld {get;}
    bool IsHeldByCurrentThread {get;}
    bool IsThreadOwnerTrackingEnabled {get;}
    void Enter([ref] bool lockTaken)
    void TryEnter([ref] bool lockTaken)
    void TryEnter(timespan timeout, [ref] bool lockTaken)
    void TryEnter(int millisecondsTimeout, [ref] bool lockTaken)
    void Exit()
    void Exit(bool useMemoryBarrier)

struct System.Threading.SpinWait : System.ValueType
    int Count {get;}
    bool NextSpinWillYield {get;}
    void SpinOnce()
    void SpinOnce(int sleep1Threshold)
    void Reset()
    static void SpinUntil(System.Func[bool] condition)
    static bool SpinUntil(System.Func[bool] condition, timespan timeout)
    static bool SpinUntil(System.Func[bool] condition, int millisecondsTimeout)

sealed class System.Threading.ThreadAbortException : System.SystemException, System.Runtime.Serialization.ISerializable
    System.Object ExceptionState {get;}

class System.Threading.ThreadExceptionEventArgs : System.EventArgs
    new(System.Exception t)
    System.Exception Exception {get;}

delegate System.Threading.ThreadExceptionEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Threading.ThreadExceptionEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Threading.ThreadExceptionEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Threading.ThreadInterruptedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.Threading.ThreadLocal`1[T] : System.Object, System.IDisposable
    new()
    new(bool trackAllValues)
    new(System.Func[T] valueFactory)
    new(System.Func[T] valueFactory, bool trackAllValues)
    T Value {get;set;}
    System.Collections.Generic.IList[T] Values {get;}
    bool IsValueCreated {get;}
    void Dispose()
    void IDisposable.Dispose()
    string ToString()

sealed class System.Threading.ThreadStartException : System.SystemException, System.Runtime.Serialization.ISerializable

static class System.Threading.Timeout : System.Object
    field static timespan InfiniteTimeSpan
    field static int Infinite = "-1"

sealed class System.Threading.PeriodicTimer : System.Object, System.IDisposable
    new(timespan period)
    new(timespan period, System.TimeProvider timeProvider)
    timespan Period {get;set;}
    System.Threading.Tasks.ValueTask[bool] WaitForNextTickAsync(System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void IDisposable.Dispose()

static class System.Threading.Volatile : System.Object
    static bool Read([ref] bool location)
    static byte Read([ref] byte location)
    static double Read([ref] double location)
    static short Read([ref] short location)
    static int Read([ref] int location)
    static long Read([ref] long location)
    static System.IntPtr Read([ref] System.IntPtr location)
    static sbyte Read([ref] sbyte location)
    static float Read([ref] float location)
    static ushort Read([ref] ushort location)
    static uint Read([ref] uint location)
    static ulong Read([ref] ulong location)
    static System.UIntPtr Read([ref] System.UIntPtr location)
    static T Read[T]([ref] T location)
    static void Write([ref] bool location, bool value)
    static void Write([ref] byte location, byte value)
    static void Write([ref] double location, double value)
    static void Write([ref] short location, short value)
    static void Write([ref] int location, int value)
    static void Write([ref] long location, long value)
    static void Write([ref] System.IntPtr location, System.IntPtr value)
    static void Write([ref] sbyte location, sbyte value)
    static void Write([ref] float location, float value)
    static void Write([ref] ushort location, ushort value)
    static void Write([ref] uint location, uint value)
    static void Write([ref] ulong location, ulong value)
    static void Write([ref] System.UIntPtr location, System.UIntPtr value)
    static void Write[T]([ref] T location, T value)
    static void ReadBarrier()
    static void WriteBarrier()

static class System.Threading.WaitHandleExtensions : System.Object
    static Microsoft.Win32.SafeHandles.SafeWaitHandle GetSafeWaitHandle(System.Threading.WaitHandle waitHandle)
    static void SetSafeWaitHandle(System.Threading.WaitHandle waitHandle, Microsoft.Win32.SafeHandles.SafeWaitHandle value)

interface System.Threading.ITimer : System.IDisposable, System.IAsyncDisposable
    bool Change(timespan dueTime, timespan period)
    void Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()

sealed class System.Threading.PreAllocatedOverlapped : System.Object, System.IDisposable
    new(System.Threading.IOCompletionCallback callback, System.Object state, System.Object pinData)
    void Dispose()
    void IDisposable.Dispose()
    static System.Threading.PreAllocatedOverlapped UnsafeCreate(System.Threading.IOCompletionCallback callback, System.Object state, System.Object pinData)

sealed class System.Threading.RegisteredWaitHandle : System.MarshalByRefObject
    bool Unregister(System.Threading.WaitHandle waitObject)

sealed class System.Threading.ThreadPoolBoundHandle : System.Object, System.IDisposable
    System.Runtime.InteropServices.SafeHandle Handle {get;}
    System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e AllocateNativeOverlapped(System.Threading.IOCompletionCallback callback, System.Object state, System.Object pinData)
    System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e AllocateNativeOverlapped(System.Threading.PreAllocatedOverlapped preAllocated)
    System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e UnsafeAllocateNativeOverlapped(System.Threading.IOCompletionCallback callback, System.Object state, System.Object pinData)
    void FreeNativeOverlapped(System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e overlapped)
    void Dispose()
    void IDisposable.Dispose()
    static System.Threading.ThreadPoolBoundHandle BindHandle(System.Runtime.InteropServices.SafeHandle handle)
    static System.Object GetNativeOverlappedState(System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e overlapped)

class System.Threading.BarrierPostPhaseException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(System.Exception innerException)
    new(string message)
    new(string message, System.Exception innerException)

class System.Threading.Barrier : System.Object, System.IDisposable
    new(int participantCount)
    new(int participantCount, System.Action[System.Threading.Barrier] postPhaseAction)
    int ParticipantsRemaining {get;}
    int ParticipantCount {get;}
    long CurrentPhaseNumber {get;}
    long AddParticipant()
    long AddParticipants(int participantCount)
    void RemoveParticipant()
    void RemoveParticipants(int participantCount)
    void SignalAndWait()
    void SignalAndWait(System.Threading.CancellationToken cancellationToken)
    bool SignalAndWait(timespan timeout)
    bool SignalAndWait(timespan timeout, System.Threading.CancellationToken cancellationToken)
    bool SignalAndWait(int millisecondsTimeout)
    bool SignalAndWait(int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    void IDisposable.Dispose()

class System.Threading.HostExecutionContext : System.Object, System.IDisposable
    new()
    new(System.Object state)
    System.Threading.HostExecutionContext CreateCopy()
    void Dispose()
    void Dispose(bool disposing)
    void IDisposable.Dispose()

class System.Threading.HostExecutionContextManager : System.Object
    new()
    System.Threading.HostExecutionContext Capture()
    System.Object SetHostExecutionContext(System.Threading.HostExecutionContext hostExecutionContext)
    void Revert(System.Object previousState)

struct System.Threading.LockCookie : System.ValueType, System.IEquatable[System.Threading.LockCookie]
    bool Equals(System.Threading.LockCookie obj)
    bool IEquatable[LockCookie].Equals(System.Threading.LockCookie other)
    static bool op_Equality(System.Threading.LockCookie a, System.Threading.LockCookie b)
    static bool op_Inequality(System.Threading.LockCookie a, System.Threading.LockCookie b)

sealed class System.Threading.ReaderWriterLock : System.Runtime.ConstrainedExecution.CriticalFinalizerObject
    new()
    bool IsReaderLockHeld {get;}
    bool IsWriterLockHeld {get;}
    int WriterSeqNum {get;}
    bool AnyWritersSince(int seqNum)
    void AcquireReaderLock(int millisecondsTimeout)
    void AcquireReaderLock(timespan timeout)
    void AcquireWriterLock(int millisecondsTimeout)
    void AcquireWriterLock(timespan timeout)
    void ReleaseReaderLock()
    void ReleaseWriterLock()
    System.Threading.LockCookie UpgradeToWriterLock(int millisecondsTimeout)
    System.Threading.LockCookie UpgradeToWriterLock(timespan timeout)
    void DowngradeFromWriterLock([ref] System.Threading.LockCookie lockCookie)
    System.Threading.LockCookie ReleaseLock()
    void RestoreLock([ref] System.Threading.LockCookie lockCookie)
