sealed class System.Threading.Thread : System.Runtime.ConstrainedExecution.CriticalFinalizerObject
    new(System.Threading.ThreadStart start)
    new(System.Threading.ThreadStart start, int maxStackSize)
    new(System.Threading.ParameterizedThreadStart start)
    new(System.Threading.ParameterizedThreadStart start, int maxStackSize)
    int ManagedThreadId {get;}
    bool IsAlive {get;}
    bool IsBackground {get;set;}
    bool IsThreadPoolThread {get;}
    System.Threading.ThreadPriority Priority {get;set;}
    System.Threading.ThreadState ThreadState {get;}
    cultureinfo CurrentCulture {get;set;}
    cultureinfo CurrentUICulture {get;set;}
    System.Threading.ExecutionContext ExecutionContext {get;}
    string Name {get;set;}
    System.Threading.ApartmentState ApartmentState {get;set;}
    static System.Security.Principal.IPrincipal CurrentPrincipal {get;set;}
    static System.Threading.Thread CurrentThread {get;}
    System.Threading.ApartmentState GetApartmentState()
    void DisableComObjectEagerCleanup()
    void Interrupt()
    bool Join(int millisecondsTimeout)
    void Join()
    bool Join(timespan timeout)
    void Start(System.Object parameter)
    void Start()
    void UnsafeStart(System.Object parameter)
    void UnsafeStart()
    void Abort()
    void Abort(System.Object stateInfo)
    void Suspend()
    void Resume()
    void SetApartmentState(System.Threading.ApartmentState state)
    bool TrySetApartmentState(System.Threading.ApartmentState state)
    System.Threading.CompressedStack GetCompressedStack()
    void SetCompressedStack(System.Threading.CompressedStack stack)
    int GetHashCode()
    static void SpinWait(int iterations)
    static bool Yield()
    static void Sleep(int millisecondsTimeout)
    static void Sleep(timespan timeout)
    static void ResetAbort()
    static void BeginCriticalRegion()
    static void EndCriticalRegion()
    static void BeginThreadAffinity()
    static void EndThreadAffinity()
    static System.LocalDataStoreSlot AllocateDataSlot()
    static System.LocalDataStoreSlot AllocateNamedDataSlot(string name)
    static System.LocalDataStoreSlot GetNamedDataSlot(string name)
    static void FreeNamedDataSlot(string name)
    static System.Object GetData(System.LocalDataStoreSlot slot)
    static void SetData(System.LocalDataStoreSlot slot, System.Object data)
    static System.AppDomain GetDomain()
    static int GetDomainID()
    static void MemoryBarrier()
    static byte VolatileRead([ref] byte address)
    static double VolatileRead([ref] double address)
    static short VolatileRead([ref] short address)
    static int VolatileRead([ref] int address)
    static long VolatileRead([ref] long address)
    static System.IntPtr VolatileRead([ref] System.IntPtr address)
    static System.Object VolatileRead([ref] System.Object address)
    static sbyte VolatileRead([ref] sbyte address)
    static float VolatileRead([ref] float address)
    static ushort VolatileRead([ref] ushort address)
    static uint VolatileRead([ref] uint address)
    static ulong VolatileRead([ref] ulong address)
    static System.UIntPtr VolatileRead([ref] System.UIntPtr address)
    static void VolatileWrite([ref] byte address, byte value)
    static void VolatileWrite([ref] double address, double value)
    static void VolatileWrite([ref] short address, short value)
    static void VolatileWrite([ref] int address, int value)
    static void VolatileWrite([ref] long address, long value)
    static void VolatileWrite([ref] System.IntPtr address, System.IntPtr value)
    static void VolatileWrite([ref] System.Object address, System.Object value)
    static void VolatileWrite([ref] sbyte address, sbyte value)
    static void VolatileWrite([ref] float address, float value)
    static void VolatileWrite([ref] ushort address, ushort value)
    static void VolatileWrite([ref] uint address, uint value)
    static void VolatileWrite([ref] ulong address, ulong value)
    static void VolatileWrite([ref] System.UIntPtr address, System.UIntPtr value)
    static int GetCurrentProcessorId()

static class System.Threading.Monitor : System.Object
    static long LockContentionCount {get;}
    static void Enter(System.Object obj)
    static void Enter(System.Object obj, [ref] bool lockTaken)
    static void Exit(System.Object obj)
    static bool TryEnter(System.Object obj)
    static void TryEnter(System.Object obj, [ref] bool lockTaken)
    static bool TryEnter(System.Object obj, int millisecondsTimeout)
    static void TryEnter(System.Object obj, int millisecondsTimeout, [ref] bool lockTaken)
    static bool TryEnter(System.Object obj, timespan timeout)
    static void TryEnter(System.Object obj, timespan timeout, [ref] bool lockTaken)
    static bool IsEntered(System.Object obj)
    static bool Wait(System.Object obj, int millisecondsTimeout)
    static bool Wait(System.Object obj, timespan timeout)
    static bool Wait(System.Object obj)
    static bool Wait(System.Object obj, int millisecondsTimeout, bool exitContext)
    static bool Wait(System.Object obj, timespan timeout, bool exitContext)
    static void Pulse(System.Object obj)
    static void PulseAll(System.Object obj)

sealed class System.Threading.Mutex : System.Threading.WaitHandle, System.IDisposable
    new(bool initiallyOwned, string name, System.Threading.NamedWaitHandleOptions options, [ref] bool createdNew)
    new(bool initiallyOwned, string name, [ref] bool createdNew)
    new(bool initiallyOwned, string name, System.Threading.NamedWaitHandleOptions options)
    new(bool initiallyOwned, string name)
    new(string name, System.Threading.NamedWaitHandleOptions options)
    new(bool initiallyOwned)
    new()
    System.IntPtr Handle {get;set;}
    Microsoft.Win32.SafeHandles.SafeWaitHandle SafeWaitHandle {get;set;}
    void ReleaseMutex()
    void Close()
    void Dispose()
    bool WaitOne(int millisecondsTimeout)
    bool WaitOne(timespan timeout)
    bool WaitOne()
    bool WaitOne(int millisecondsTimeout, bool exitContext)
    bool WaitOne(timespan timeout, bool exitContext)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    static System.Threading.Mutex OpenExisting(string name, System.Threading.NamedWaitHandleOptions options)
    static System.Threading.Mutex OpenExisting(string name)
    static bool TryOpenExisting(string name, System.Threading.NamedWaitHandleOptions options, [ref] System.Threading.Mutex result)
    static bool TryOpenExisting(string name, [ref] System.Threading.Mutex result)

sealed class System.Threading.Semaphore : System.Threading.WaitHandle, System.IDisposable
    new(int initialCount, int maximumCount)
    new(int initialCount, int maximumCount, string name, System.Threading.NamedWaitHandleOptions options)
    new(int initialCount, int maximumCount, string name)
    new(int initialCount, int maximumCount, string name, System.Threading.NamedWaitHandleOptions options, [ref] bool createdNew)
    new(int initialCount, int maximumCount, string name, [ref] bool createdNew)
    System.IntPtr Handle {get;set;}
    Microsoft.Win32.SafeHandles.SafeWaitHandle SafeWaitHandle {get;set;}
    int Release()
    int Release(int releaseCount)
    void Close()
    void Dispose()
    bool WaitOne(int millisecondsTimeout)
    bool WaitOne(timespan timeout)
    bool WaitOne()
    bool WaitOne(int millisecondsTimeout, bool exitContext)
    bool WaitOne(timespan timeout, bool exitContext)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    static System.Threading.Semaphore OpenExisting(string name, System.Threading.NamedWaitHandleOptions options)
    static System.Threading.Semaphore OpenExisting(string name)
    static bool TryOpenExisting(string name, System.Threading.NamedWaitHandleOptions options, [ref] System.Threading.Semaphore result)
    static bool TryOpenExisting(string name, [ref] System.Threading.Semaphore result)

class System.Threading.SemaphoreSlim : System.Object, System.IDisposable
    new(int initialCount)
    new(int initialCount, int maxCount)
    int CurrentCount {get;}
    System.Threading.WaitHandle AvailableWaitHandle {get;}
    void Wait()
    void Wait(System.Threading.CancellationToken cancellationToken)
    bool Wait(timespan timeout)
    bool Wait(timespan timeout, System.Threading.CancellationToken cancellationToken)
    bool Wait(int millisecondsTimeout)
    bool Wait(int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task WaitAsync()
    System.Threading.Tasks.Task WaitAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[bool] WaitAsync(int millisecondsTimeout)
    System.Threading.Tasks.Task[bool] WaitAsync(timespan timeout)
    System.Threading.Tasks.Task[bool] WaitAsync(timespan timeout, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[bool] WaitAsync(int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
    int Release()
    int Release(int releaseCount)
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Threading.ManualResetEvent : System.Threading.EventWaitHandle, System.IDisposable
    new(bool initialState)
    System.IntPtr Handle {get;set;}
    Microsoft.Win32.SafeHandles.SafeWaitHandle SafeWaitHandle {get;set;}
    bool Reset()
    bool Set()
    void Close()
    void Dispose()
    bool WaitOne(int millisecondsTimeout)
    bool WaitOne(timespan timeout)
    bool WaitOne()
    bool WaitOne(int millisecondsTimeout, bool exitContext)
    bool WaitOne(timespan timeout, bool exitContext)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

sealed class System.Threading.AutoResetEvent : System.Threading.EventWaitHandle, System.IDisposable
    new(bool initialState)
    System.IntPtr Handle {get;set;}
    Microsoft.Win32.SafeHandles.SafeWaitHandle SafeWaitHandle {get;set;}
    bool Reset()
    bool Set()
    void Close()
    void Dispose()
    bool WaitOne(int millisecondsTimeout)
    bool WaitOne(timespan timeout)
    bool WaitOne()
    bool WaitOne(int millisecondsTimeout, bool exitContext)
    bool WaitOne(timespan timeout, bool exitContext)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

class System.Threading.ManualResetEventSlim : System.Object, System.IDisposable
    new()
    new(bool initialState)
    new(bool initialState, int spinCount)
    System.Threading.WaitHandle WaitHandle {get;}
    bool IsSet {get;}
    int SpinCount {get;}
    void Set()
    void Reset()
    void Wait()
    void Wait(System.Threading.CancellationToken cancellationToken)
    bool Wait(timespan timeout)
    bool Wait(timespan timeout, System.Threading.CancellationToken cancellationToken)
    bool Wait(int millisecondsTimeout)
    bool Wait(int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    void IDisposable.Dispose()

static class System.Threading.Interlocked : System.Object
    static int Increment([ref] int location)
    static long Increment([ref] long location)
    static uint Increment([ref] uint location)
    static ulong Increment([ref] ulong location)
    static int Decrement([ref] int location)
    static long Decrement([ref] long location)
    static uint Decrement([ref] uint location)
    static ulong Decrement([ref] ulong location)
    static int Exchange([ref] int location1, int value)
    static long Exchange([ref] long location1, long value)
    static System.Object Exchange([ref] System.Object location1, System.Object value)
    static sbyte Exchange([ref] sbyte location1, sbyte value)
    static short Exchange([ref] short location1, short value)
    static byte Exchange([ref] byte location1, byte value)
    static ushort Exchange([ref] ushort location1, ushort value)
    static uint Exchange([ref] uint location1, uint value)
    static ulong Exchange([ref] ulong location1, ulong value)
    static float Exchange([ref] float location1, float value)
    static double Exchange([ref] double location1, double value)
    static System.IntPtr Exchange([ref] System.IntPtr location1, System.IntPtr value)
    static System.UIntPtr Exchange([ref] System.UIntPtr location1, System.UIntPtr value)
    static T Exchange[T]([ref] T location1, T value)
    static int CompareExchange([ref] int location1, int value, int comparand)
    static long CompareExchange([ref] long location1, long value, long comparand)
    static System.Object CompareExchange([ref] System.Object location1, System.Object value, System.Object comparand)
    static sbyte CompareExchange([ref] sbyte location1, sbyte value, sbyte comparand)
    static short CompareExchange([ref] short location1, short value, short comparand)
    static byte CompareExchange([ref] byte location1, byte value, byte comparand)
    static ushort CompareExchange([ref] ushort location1, ushort value, ushort comparand)
    static uint CompareExchange([ref] uint location1, uint value, uint comparand)
    static ulong CompareExchange([ref] ulong location1, ulong value, ulong comparand)
    static float CompareExchange([ref] float location1, float value, float comparand)
    static double CompareExchange([ref] double location1, double value, double comparand)
    static System.IntPtr CompareExchange([ref] System.IntPtr location1, System.IntPtr value, System.IntPtr comparand)
    static System.UIntPtr CompareExchange([ref] System.UIntPtr location1, System.UIntPtr value, System.UIntPtr comparand)
    static T CompareExchange[T]([ref] T location1, T value, T comparand)
    static int Add([ref] int location1, int value)
    static long Add([ref] long location1, long value)
    static uint Add([ref] uint location1, uint value)
    static ulong Add([ref] ulong location1, ulong value)
    static long Read([ref] long location)
    static ulong Read([ref] ulong location)
    static void MemoryBarrierProcessWide()
    static int And([ref] int location1, int value)
    static uint And([ref] uint location1, uint value)
    static long And([ref] long location1, long value)
    static ulong And([ref] ulong location1, ulong value)
    static int Or([ref] int location1, int value)
    static uint Or([ref] uint location1, uint value)
    static long Or([ref] long location1, long value)
    static ulong Or([ref] ulong location1, ulong value)
    static void MemoryBarrier()

sealed class System.Threading.Timer : System.MarshalByRefObject, System.IDisposable, System.IAsyncDisposable, System.Threading.ITimer
    new(System.Threading.TimerCallback callback, System.Object state, int dueTime, int period)
    new(System.Threading.TimerCallback callback, System.Object state, timespan dueTime, timespan period)
    new(System.Threading.TimerCallback callback, System.Object state, uint dueTime, uint period)
    new(System.Threading.TimerCallback callback, System.Object state, long dueTime, long period)
    new(System.Threading.TimerCallback callback)
    static long ActiveCount {get;}
    bool Change(int dueTime, int period)
    bool Change(timespan dueTime, timespan period)
    bool Change(uint dueTime, uint period)
    bool Change(long dueTime, long period)
    bool ITimer.Change(timespan dueTime, timespan period)
    bool Dispose(System.Threading.WaitHandle notifyObject)
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

class System.Threading.ReaderWriterLockSlim : System.Object, System.IDisposable
    new()
    new(System.Threading.LockRecursionPolicy recursionPolicy)
    bool IsReadLockHeld {get;}
    bool IsUpgradeableReadLockHeld {get;}
    bool IsWriteLockHeld {get;}
    System.Threading.LockRecursionPolicy RecursionPolicy {get;}
    int CurrentReadCount {get;}
    int RecursiveReadCount {get;}
    int RecursiveUpgradeCount {get;}
    int RecursiveWriteCount {get;}
    int WaitingReadCount {get;}
    int WaitingUpgradeCount {get;}
    int WaitingWriteCount {get;}
    void EnterReadLock()
    bool TryEnterReadLock(timespan timeout)
    bool TryEnterReadLock(int millisecondsTimeout)
    void EnterWriteLock()
    bool TryEnterWriteLock(timespan timeout)
    bool TryEnterWriteLock(int millisecondsTimeout)
    void EnterUpgradeableReadLock()
    bool TryEnterUpgradeableReadLock(timespan timeout)
    bool TryEnterUpgradeableReadLock(int millisecondsTimeout)
    void ExitReadLock()
    void ExitWriteLock()
    void ExitUpgradeableReadLock()
    void Dispose()
    void IDisposable.Dispose()

class System.Threading.CountdownEvent : System.Object, System.IDisposable
    new(int initialCount)
    int CurrentCount {get;}
    int InitialCount {get;}
    bool IsSet {get;}
    System.Threading.WaitHandle WaitHandle {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool Signal()
    bool Signal(int signalCount)
    void AddCount()
    void AddCount(int signalCount)
    bool TryAddCount()
    bool TryAddCount(int signalCount)
    void Reset()
    void Reset(int count)
    void Wait()
    void Wait(System.Threading.CancellationToken cancellationToken)
    bool Wait(timespan timeout)
    bool Wait(timespan timeout, System.Threading.CancellationToken cancellationToken)
    bool Wait(int millisecondsTimeout)
    bool Wait(int millisecondsTimeout, System.Threading.CancellationToken cancellationToken)

abstract class System.Threading.WaitHandle : System.MarshalByRefObject, System.IDisposable
    System.IntPtr Handle {get;set;}
    Microsoft.Win32.SafeHandles.SafeWaitHandle SafeWaitHandle {get;set;}
    field static int WaitTimeout = "258"
    void Close()
    void Dispose()
    void IDisposable.Dispose()
    bool WaitOne(int millisecondsTimeout)
    bool WaitOne(timespan timeout)
    bool WaitOne()
    bool WaitOne(int millisecondsTimeout, bool exitContext)
    bool WaitOne(timespan timeout, bool exitContext)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    static bool WaitAll(System.Threading.WaitHandle[] waitHandles, int millisecondsTimeout)
    static bool WaitAll(System.Threading.WaitHandle[] waitHandles, timespan timeout)
    static bool WaitAll(System.Threading.WaitHandle[] waitHandles)
    static bool WaitAll(System.Threading.WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext)
    static bool WaitAll(System.Threading.WaitHandle[] waitHandles, timespan timeout, bool exitContext)
    static int WaitAny(System.Threading.WaitHandle[] waitHandles, int millisecondsTimeout)
    static int WaitAny(System.Threading.WaitHandle[] waitHandles, timespan timeout)
    static int WaitAny(System.Threading.WaitHandle[] waitHandles)
    static int WaitAny(System.Threading.WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext)
    static int WaitAny(System.Threading.WaitHandle[] waitHandles, timespan timeout, bool exitContext)
    static bool SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn)
    static bool SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn, timespan timeout, bool exitContext)
    static bool SignalAndWait(System.Threading.WaitHandle toSignal, System.Threading.WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext)

static class System.Threading.ThreadPool : System.Object
    static long PendingWorkItemCount {get;}
    static int ThreadCount {get;}
    static long CompletedWorkItemCount {get;}
    static System.Threading.RegisteredWaitHandle RegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, System.Object state, uint millisecondsTimeOutInterval, bool executeOnlyOnce)
    static System.Threading.RegisteredWaitHandle RegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, System.Object state, int millisecondsTimeOutInterval, bool executeOnlyOnce)
    static System.Threading.RegisteredWaitHandle RegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, System.Object state, long millisecondsTimeOutInterval, bool executeOnlyOnce)
    static System.Threading.RegisteredWaitHandle RegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, System.Object state, timespan timeout, bool executeOnlyOnce)
    static System.Threading.RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, System.Object state, uint millisecondsTimeOutInterval, bool executeOnlyOnce)
    static System.Threading.RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, System.Object state, int millisecondsTimeOutInterval, bool executeOnlyOnce)
    static System.Threading.RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, System.Object state, long millisecondsTimeOutInterval, bool executeOnlyOnce)
    static System.Threading.RegisteredWaitHandle UnsafeRegisterWaitForSingleObject(System.Threading.WaitHandle waitObject, System.Threading.WaitOrTimerCallback callBack, System.Object state, timespan timeout, bool executeOnlyOnce)
    static bool QueueUserWorkItem(System.Threading.WaitCallback callBack)
    static bool QueueUserWorkItem(System.Threading.WaitCallback callBack, System.Object state)
    static bool QueueUserWorkItem[TState](System.Action[TState] callBack, TState state, bool preferLocal)
    static bool UnsafeQueueUserWorkItem[TState](System.Action[TState] callBack, TState state, bool preferLocal)
    static bool UnsafeQueueUserWorkItem(System.Threading.WaitCallback callBack, System.Object state)
    static bool UnsafeQueueUserWorkItem(System.Threading.IThreadPoolWorkItem callBack, bool preferLocal)
    static bool SetMaxThreads(int workerThreads, int completionPortThreads)
    static void GetMaxThreads([ref] int workerThreads, [ref] int completionPortThreads)
    static bool SetMinThreads(int workerThreads, int completionPortThreads)
    static void GetMinThreads([ref] int workerThreads, [ref] int completionPortThreads)
    static void GetAvailableThreads([ref] int workerThreads, [ref] int completionPortThreads)
    static bool UnsafeQueueNativeOverlapped(System.Threading.NativeOverlapped*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e overlapped)
    static bool BindHandle(System.IntPtr osHandle)
    static bool BindHandle(System.Runtime.InteropServices.SafeHandle osHandle)

class System.Timers.Timer : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable, System.ComponentModel.ISupportInitialize
    new()
    new(double interval)
    new(timespan interval)
    bool AutoReset {get;set;}
    bool Enabled {get;set;}
    double Interval {get;set;}
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}
    System.ComponentModel.IContainer Container {get;}
    void BeginInit()
    void ISupportInitialize.BeginInit()
    void Close()
    void EndInit()
    void ISupportInitialize.EndInit()
    void Start()
    void Stop()
    void Dispose()
    string ToString()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    event System.Timers.ElapsedEventHandler Elapsed
    event System.EventHandler Disposed
