static class System.Runtime.ControlledExecution : System.Object
    static void Run(System.Action action, System.Threading.CancellationToken cancellationToken)

struct System.Runtime.DependentHandle : System.ValueType, System.IDisposable
    new(System.Object target, System.Object dependent)
    bool IsAllocated {get;}
    System.Object Target {get;set;}
    System.Object Dependent {get;set;}
    System.ValueTuple[System.Object,System.Object] TargetAndDependent {get;}
    void Dispose()
    void IDisposable.Dispose()

static class System.Runtime.GCSettings : System.Object
    static bool IsServerGC {get;}
    static System.Runtime.GCLatencyMode LatencyMode {get;set;}
    static System.Runtime.GCLargeObjectHeapCompactionMode LargeObjectHeapCompactionMode {get;set;}

static class System.Runtime.JitInfo : System.Object
    static long GetCompiledILBytes(bool currentThread = False)
    static long GetCompiledMethodCount(bool currentThread = False)
    static timespan GetCompilationTime(bool currentThread = False)

sealed class System.Runtime.AmbiguousImplementationException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

enum System.Runtime.GCLargeObjectHeapCompactionMode : System.Int32
    Default=1 CompactOnce=2

enum System.Runtime.GCLatencyMode : System.Int32
    Batch=0 Interactive=1 LowLatency=2 SustainedLowLatency=3 NoGCRegion=4

sealed class System.Runtime.MemoryFailPoint : System.Runtime.ConstrainedExecution.CriticalFinalizerObject, System.IDisposable
    new(int sizeInMegabytes)
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Runtime.AssemblyTargetedPatchBandAttribute : System.Attribute
    new(string targetedPatchBand)
    string TargetedPatchBand {get;}

sealed class System.Runtime.TargetedPatchingOptOutAttribute : System.Attribute
    new(string reason)
    string Reason {get;}

static class System.Runtime.ProfileOptimization : System.Object
    static void SetProfileRoot(string directoryPath)
    static void StartProfile(string profile)
