interface System.Runtime.CompilerServices.ITuple
    int Length {get;}
    indexer System.Object Item(int index) {get;}

static class System.Runtime.CompilerServices.RuntimeHelpers : System.Object
    static int OffsetToStringData {get;}
    static void InitializeArray(array array, System.RuntimeFieldHandle fldHandle)
    static System.Object GetObjectValue(System.Object obj)
    static void RunClassConstructor(System.RuntimeTypeHandle type)
    static void RunModuleConstructor(System.ModuleHandle module)
    static void PrepareMethod(System.RuntimeMethodHandle method)
    static void PrepareMethod(System.RuntimeMethodHandle method, System.RuntimeTypeHandle[] instantiation)
    static void PrepareDelegate(System.Delegate d)
    static int GetHashCode(System.Object o)
    static bool Equals(System.Object o1, System.Object o2)
    static void EnsureSufficientExecutionStack()
    static bool TryEnsureSufficientExecutionStack()
    static System.Object GetUninitializedObject(type type)
    static System.IntPtr AllocateTypeAssociatedMemory(type type, int size)
    static System.Object Box([ref] byte target, System.RuntimeTypeHandle type)
    static int SizeOf(System.RuntimeTypeHandle type)
    static T[] GetSubArray[T](T[] array, System.Range range)
    static void ExecuteCodeWithGuaranteedCleanup(System.Runtime.CompilerServices.RuntimeHelpers+TryCode code, System.Runtime.CompilerServices.RuntimeHelpers+CleanupCode backoutCode, System.Object userData)
    static void PrepareContractedDelegate(System.Delegate d)
    static void ProbeForSufficientStack()
    static void PrepareConstrainedRegions()
    static void PrepareConstrainedRegionsNoOP()
    static System.ReadOnlySpan[T] CreateSpan[T](System.RuntimeFieldHandle fldHandle)
    static bool IsReferenceOrContainsReferences[T]()

class System.Runtime.CompilerServices.StrongBox`1[T] : System.Object, System.Runtime.CompilerServices.IStrongBox
    new()
    new(T value)
    System.Object IStrongBox.Value {get;set;}

sealed class System.Runtime.CompilerServices.ExtensionAttribute : System.Attribute
    new()
