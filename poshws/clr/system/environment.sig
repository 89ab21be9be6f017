static class System.Environment : System.Object
    static int CurrentManagedThreadId {get;}
    static int ExitCode {get;set;}
    static int ProcessorCount {get;}
    static bool IsPrivilegedProcess {get;}
    static bool HasShutdownStarted {get;}
    static string CommandLine {get;}
    static string CurrentDirectory {get;set;}
    static int ProcessId {get;}
    static string ProcessPath {get;}
    static bool Is64BitProcess {get;}
    static bool Is64BitOperatingSystem {get;}
    static string NewLine {get;}
    static System.OperatingSystem OSVersion {get;}
    static string StackTrace {get;}
    static int SystemPageSize {get;}
    static int TickCount {get;}
    static bool UserInteractive {get;}
    static string SystemDirectory {get;}
    static string UserDomainName {get;}
    static System.Environment+ProcessCpuUsage CpuUsage {get;}
    static long TickCount64 {get;}
    static string MachineName {get;}
    static string UserName {get;}
    static long WorkingSet {get;}
    static version Version {get;}
    static void Exit(int exitCode)
    static void FailFast(string message)
    static void FailFast(string message, System.Exception exception)
    static string GetEnvironmentVariable(string variable)
    static string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)
    static System.Collections.IDictionary GetEnvironmentVariables(System.EnvironmentVariableTarget target)
    static System.Collections.IDictionary GetEnvironmentVariables()
    static void SetEnvironmentVariable(string variable, string value)
    static void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)
    static string[] GetCommandLineArgs()
    static string ExpandEnvironmentVariables(string name)
    static string GetFolderPath(System.Environment+SpecialFolder folder)
    static string GetFolderPath(System.Environment+SpecialFolder folder, System.Environment+SpecialFolderOption option)
    static string[] GetLogicalDrives()

sealed class System.OperatingSystem : System.Object, System.Runtime.Serialization.ISerializable, System.ICloneable
    new(System.PlatformID platform, version version)
    System.PlatformID Platform {get;}
    string ServicePack {get;}
    version Version {get;}
    string VersionString {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Object Clone()
    System.Object ICloneable.Clone()
    string ToString()
    static bool IsOSPlatform(string platform)
    static bool IsOSPlatformVersionAtLeast(string platform, int major, int minor = 0, int build = 0, int revision = 0)
    static bool IsBrowser()
    static bool IsWasi()
    static bool IsLinux()
    static bool IsFreeBSD()
    static bool IsFreeBSDVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)
    static bool IsAndroid()
    static bool IsAndroidVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)
    static bool IsIOS()
    static bool IsIOSVersionAtLeast(int major, int minor = 0, int build = 0)
    static bool IsMacOS()
    static bool IsMacOSVersionAtLeast(int major, int minor = 0, int build = 0)
    static bool IsMacCatalyst()
    static bool IsMacCatalystVersionAtLeast(int major, int minor = 0, int build = 0)
    static bool IsTvOS()
    static bool IsTvOSVersionAtLeast(int major, int minor = 0, int build = 0)
    static bool IsWatchOS()
    static bool IsWatchOSVersionAtLeast(int major, int minor = 0, int build = 0)
    static bool IsWindows()
    static bool IsWindowsVersionAtLeast(int major, int minor = 0, int build = 0, int revision = 0)

static class System.GC : System.Object
    static int MaxGeneration {get;}
    static System.GCMemoryInfo GetGCMemoryInfo()
    static System.GCMemoryInfo GetGCMemoryInfo(System.GCKind kind)
    static void AddMemoryPressure(long bytesAllocated)
    static void RemoveMemoryPressure(long bytesAllocated)
    static int GetGeneration(System.Object obj)
    static int GetGeneration(System.WeakReference wo)
    static void Collect(int generation)
    static void Collect()
    static void Collect(int generation, System.GCCollectionMode mode)
    static void Collect(int generation, System.GCCollectionMode mode, bool blocking)
    static void Collect(int generation, System.GCCollectionMode mode, bool blocking, bool compacting)
    static int CollectionCount(int generation)
    static void KeepAlive(System.Object obj)
    static void WaitForPendingFinalizers()
    static void SuppressFinalize(System.Object obj)
    static void ReRegisterForFinalize(System.Object obj)
    static long GetTotalMemory(bool forceFullCollection)
    static long GetAllocatedBytesForCurrentThread()
    static long GetTotalAllocatedBytes(bool precise = False)
    static void RegisterForFullGCNotification(int maxGenerationThreshold, int largeObjectHeapThreshold)
    static void CancelFullGCNotification()
    static System.GCNotificationStatus WaitForFullGCApproach()
    static System.GCNotificationStatus WaitForFullGCApproach(int millisecondsTimeout)
    static System.GCNotificationStatus WaitForFullGCApproach(timespan timeout)
    static System.GCNotificationStatus WaitForFullGCComplete()
    static System.GCNotificationStatus WaitForFullGCComplete(int millisecondsTimeout)
    static System.GCNotificationStatus WaitForFullGCComplete(timespan timeout)
    static bool TryStartNoGCRegion(long totalSize)
    static bool TryStartNoGCRegion(long totalSize, long lohSize)
    static bool TryStartNoGCRegion(long totalSize, bool disallowFullBlockingGC)
    static bool TryStartNoGCRegion(long totalSize, long lohSize, bool disallowFullBlockingGC)
    static void EndNoGCRegion()
    static void RegisterNoGCRegionCallback(long totalSize, System.Action callback)
    static T[] AllocateUninitializedArray[T](int length, bool pinned = False)
    static T[] AllocateArray[T](int length, bool pinned = False)
    static timespan GetTotalPauseDuration()
    static System.Collections.Generic.IReadOnlyDictionary[string,System.Object] GetConfigurationVariables()
    static void RefreshMemoryLimit()

sealed class System.AppDomain : System.MarshalByRefObject
    string BaseDirectory {get;}
    string RelativeSearchPath {get;}
    System.AppDomainSetup SetupInformation {get;}
    System.Security.PermissionSet PermissionSet {get;}
    string DynamicDirectory {get;}
    string FriendlyName {get;}
    int Id {get;}
    bool IsFullyTrusted {get;}
    bool IsHomogenous {get;}
    long MonitoringSurvivedMemorySize {get;}
    long MonitoringTotalAllocatedMemorySize {get;}
    bool ShadowCopyFiles {get;}
    timespan MonitoringTotalProcessorTime {get;}
    static System.AppDomain CurrentDomain {get;}
    static bool MonitoringIsEnabled {get;set;}
    static long MonitoringSurvivedProcessMemorySize {get;}
    void SetDynamicBase(string path)
    string ApplyPolicy(string assemblyName)
    int ExecuteAssembly(string assemblyFile)
    int ExecuteAssembly(string assemblyFile, string[] args)
    int ExecuteAssembly(string assemblyFile, string[] args, byte[] hashValue, System.Configuration.Assemblies.AssemblyHashAlgorithm hashAlgorithm)
    int ExecuteAssemblyByName(System.Reflection.AssemblyName assemblyName, Params string[] args)
    int ExecuteAssemblyByName(string assemblyName)
    int ExecuteAssemblyByName(string assemblyName, Params string[] args)
    System.Object GetData(string name)
    void SetData(string name, System.Object data)
    System.Nullable[bool] IsCompatibilitySwitchSet(string value)
    bool IsDefaultAppDomain()
    bool IsFinalizingForUnload()
    string ToString()
    System.Reflection.Assembly Load(byte[] rawAssembly)
    System.Reflection.Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore)
    System.Reflection.Assembly Load(System.Reflection.AssemblyName assemblyRef)
    System.Reflection.Assembly Load(string assemblyString)
    System.Reflection.Assembly[] ReflectionOnlyGetAssemblies()
    void AppendPrivatePath(string path)
    void ClearPrivatePath()
    void ClearShadowCopyPath()
    void SetCachePath(string path)
    void SetShadowCopyFiles()
    void SetShadowCopyPath(string path)
    System.Reflection.Assembly[] GetAssemblies()
    void SetPrincipalPolicy(System.Security.Principal.PrincipalPolicy policy)
    void SetThreadPrincipal(System.Security.Principal.IPrincipal principal)
    System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName)
    System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
    System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, System.Object[] activationAttributes)
    System.Object CreateInstanceAndUnwrap(string assemblyName, string typeName)
    System.Object CreateInstanceAndUnwrap(string assemblyName, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
    System.Object CreateInstanceAndUnwrap(string assemblyName, string typeName, System.Object[] activationAttributes)
    System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName)
    System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
    System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, System.Object[] activationAttributes)
    System.Object CreateInstanceFromAndUnwrap(string assemblyFile, string typeName)
    System.Object CreateInstanceFromAndUnwrap(string assemblyFile, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
    System.Object CreateInstanceFromAndUnwrap(string assemblyFile, string typeName, System.Object[] activationAttributes)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    static System.AppDomain CreateDomain(string friendlyName)
    static void Unload(System.AppDomain domain)
    static int GetCurrentThreadId()
    event System.UnhandledExceptionEventHandler UnhandledException
    event System.EventHandler DomainUnload
    event System.EventHandler[System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs] FirstChanceException
    event System.EventHandler ProcessExit
    event System.AssemblyLoadEventHandler AssemblyLoad
    event System.ResolveEventHandler AssemblyResolve
    event System.ResolveEventHandler ReflectionOnlyAssemblyResolve
    event System.ResolveEventHandler TypeResolve
    event System.ResolveEventHandler ResourceResolve

static class System.AppContext : System.Object
    static string BaseDirectory {get;}
    static string TargetFrameworkName {get;}
    static System.Object GetData(string name)
    static void SetData(string name, System.Object data)
    static bool TryGetSwitch(string switchName, [ref] bool isEnabled)
    static void SetSwitch(string switchName, bool isEnabled)

static class System.Runtime.InteropServices.Marshal : System.Object
    field static int SystemDefaultCharSize
    field static int SystemMaxDBCSCharSize
    static System.IntPtr OffsetOf(type t, string fieldName)
    static System.IntPtr OffsetOf[T](string fieldName)
    static byte ReadByte(System.Object ptr, int ofs)
    static byte ReadByte(System.IntPtr ptr, int ofs)
    static byte ReadByte(System.IntPtr ptr)
    static short ReadInt16(System.Object ptr, int ofs)
    static short ReadInt16(System.IntPtr ptr, int ofs)
    static short ReadInt16(System.IntPtr ptr)
    static int ReadInt32(System.Object ptr, int ofs)
    static int ReadInt32(System.IntPtr ptr, int ofs)
    static int ReadInt32(System.IntPtr ptr)
    static long ReadInt64(System.Object ptr, int ofs)
    static long ReadInt64(System.IntPtr ptr, int ofs)
    static long ReadInt64(System.IntPtr ptr)
    static void WriteByte(System.Object ptr, int ofs, byte val)
    static void WriteByte(System.IntPtr ptr, int ofs, byte val)
    static void WriteByte(System.IntPtr ptr, byte val)
    static void WriteInt16(System.Object ptr, int ofs, short val)
    static void WriteInt16(System.IntPtr ptr, int ofs, short val)
    static void WriteInt16(System.IntPtr ptr, short val)
    static void WriteInt16(System.IntPtr ptr, int ofs, char val)
    static void WriteInt16(System.Object ptr, int ofs, char val)
    static void WriteInt16(System.IntPtr ptr, char val)
    static void WriteInt32(System.Object ptr, int ofs, int val)
    static void WriteInt32(System.IntPtr ptr, int ofs, int val)
    static void WriteInt32(System.IntPtr ptr, int val)
    static void WriteInt64(System.Object ptr, int ofs, long val)
    static void WriteInt64(System.IntPtr ptr, int ofs, long val)
    static void WriteInt64(System.IntPtr ptr, long val)
    static int GetLastPInvokeError()
    static void SetLastPInvokeError(int error)
    static System.IntPtr GetExceptionPointers()
    static int GetExceptionCode()
    static void StructureToPtr(System.Object structure, System.IntPtr ptr, bool fDeleteOld)
    static void StructureToPtr[T](T structure, System.IntPtr ptr, bool fDeleteOld)
    static void DestroyStructure(System.IntPtr ptr, type structuretype)
    static void DestroyStructure[T](System.IntPtr ptr)
    static System.IntPtr AllocHGlobal(int cb)
    static System.IntPtr AllocHGlobal(System.IntPtr cb)
    static string PtrToStringAnsi(System.IntPtr ptr)
    static string PtrToStringAnsi(System.IntPtr ptr, int len)
    static string PtrToStringUni(System.IntPtr ptr)
    static string PtrToStringUni(System.IntPtr ptr, int len)
    static string PtrToStringUTF8(System.IntPtr ptr)
    static string PtrToStringUTF8(System.IntPtr ptr, int byteLen)
    static int SizeOf(System.Object structure)
    static int SizeOf[T](T structure)
    static int SizeOf(type t)
    static int SizeOf[T]()
    static int QueryInterface(System.IntPtr pUnk, [ref] guid iid, [ref] System.IntPtr ppv)
    static int AddRef(System.IntPtr pUnk)
    static int Release(System.IntPtr pUnk)
    static System.IntPtr UnsafeAddrOfPinnedArrayElement(array arr, int index)
    static System.IntPtr UnsafeAddrOfPinnedArrayElement[T](T[] arr, int index)
    static void Copy(int[] source, int startIndex, System.IntPtr destination, int length)
    static void Copy(char[] source, int startIndex, System.IntPtr destination, int length)
    static void Copy(short[] source, int startIndex, System.IntPtr destination, int length)
    static void Copy(long[] source, int startIndex, System.IntPtr destination, int length)
    static void Copy(float[] source, int startIndex, System.IntPtr destination, int length)
    static void Copy(double[] source, int startIndex, System.IntPtr destination, int length)
    static void Copy(byte[] source, int startIndex, System.IntPtr destination, int length)
    static void Copy(System.IntPtr[] source, int startIndex, System.IntPtr destination, int length)
    static void Copy(System.IntPtr source, int[] destination, int startIndex, int length)
    static void Copy(System.IntPtr source, char[] destination, int startIndex, int length)
    static void Copy(System.IntPtr source, short[] destination, int startIndex, int length)
    static void Copy(System.IntPtr source, long[] destination, int startIndex, int length)
    static void Copy(System.IntPtr source, float[] destination, int startIndex, int length)
    static void Copy(System.IntPtr source, double[] destination, int startIndex, int length)
    static void Copy(System.IntPtr source, byte[] destination, int startIndex, int length)
    static void Copy(System.IntPtr source, System.IntPtr[] destination, int startIndex, int length)
    static System.IntPtr ReadIntPtr(System.Object ptr, int ofs)
    static System.IntPtr ReadIntPtr(System.IntPtr ptr, int ofs)
    static System.IntPtr ReadIntPtr(System.IntPtr ptr)
    static void WriteIntPtr(System.IntPtr ptr, int ofs, System.IntPtr val)
    static void WriteIntPtr(System.Object ptr, int ofs, System.IntPtr val)
    static void WriteIntPtr(System.IntPtr ptr, System.IntPtr val)
    static void Prelink(System.Reflection.MethodInfo m)
    static void PrelinkAll(type c)
    static System.Object PtrToStructure(System.IntPtr ptr, type structureType)
    static void PtrToStructure(System.IntPtr ptr, System.Object structure)
    static void PtrToStructure[T](System.IntPtr ptr, T structure)
    static T PtrToStructure[T](System.IntPtr ptr)
    static System.IntPtr GetHINSTANCE(System.Reflection.Module m)
    static System.Exception GetExceptionForHR(int errorCode)
    static System.Exception GetExceptionForHR(int errorCode, System.IntPtr errorInfo)
    static System.Exception GetExceptionForHR(int errorCode, [ref] guid iid, System.IntPtr pUnk)
    static void ThrowExceptionForHR(int errorCode)
    static void ThrowExceptionForHR(int errorCode, System.IntPtr errorInfo)
    static void ThrowExceptionForHR(int errorCode, [ref] guid iid, System.IntPtr pUnk)
    static System.IntPtr SecureStringToBSTR(securestring s)
    static System.IntPtr SecureStringToCoTaskMemAnsi(securestring s)
    static System.IntPtr SecureStringToCoTaskMemUnicode(securestring s)
    static System.IntPtr SecureStringToGlobalAllocAnsi(securestring s)
    static System.IntPtr SecureStringToGlobalAllocUnicode(securestring s)
    static System.IntPtr StringToHGlobalAnsi(string s)
    static System.IntPtr StringToHGlobalUni(string s)
    static System.IntPtr StringToCoTaskMemUni(string s)
    static System.IntPtr StringToCoTaskMemUTF8(string s)
    static System.IntPtr StringToCoTaskMemAnsi(string s)
    static guid GenerateGuidForType(type type)
    static string GenerateProgIdForType(type type)
    static System.Delegate GetDelegateForFunctionPointer(System.IntPtr ptr, type t)
    static TDelegate GetDelegateForFunctionPointer[TDelegate](System.IntPtr ptr)
    static System.IntPtr GetFunctionPointerForDelegate(System.Delegate d)
    static System.IntPtr GetFunctionPointerForDelegate[TDelegate](TDelegate d)
    static int GetHRForLastWin32Error()
    static void ZeroFreeBSTR(System.IntPtr s)
    static void ZeroFreeCoTaskMemAnsi(System.IntPtr s)
    static void ZeroFreeCoTaskMemUnicode(System.IntPtr s)
    static void ZeroFreeCoTaskMemUTF8(System.IntPtr s)
    static void ZeroFreeGlobalAllocAnsi(System.IntPtr s)
    static void ZeroFreeGlobalAllocUnicode(System.IntPtr s)
    static System.IntPtr StringToBSTR(string s)
    static string PtrToStringBSTR(System.IntPtr ptr)
    static type GetTypeFromCLSID(guid clsid)
    static void InitHandle(System.Runtime.InteropServices.SafeHandle safeHandle, System.IntPtr handle)
    static int GetLastWin32Error()
    static string GetLastPInvokeErrorMessage()
    static int GetHRForException(System.Exception e)
    static bool AreComObjectsAvailableForCleanup()
    static System.IntPtr CreateAggregatedObject(System.IntPtr pOuter, System.Object o)
    static System.IntPtr CreateAggregatedObject[T](System.IntPtr pOuter, T o)
    static System.Object BindToMoniker(string monikerName)
    static void CleanupUnusedObjectsInCurrentContext()
    static System.Object CreateWrapperOfType(System.Object o, type t)
    static TWrapper CreateWrapperOfType[T, TWrapper](T o)
    static void ChangeWrapperHandleStrength(System.Object otp, bool fIsWeak)
    static int FinalReleaseComObject(System.Object o)
    static System.IntPtr GetComInterfaceForObject(System.Object o, type T)
    static System.IntPtr GetComInterfaceForObject(System.Object o, type T, System.Runtime.InteropServices.CustomQueryInterfaceMode mode)
    static System.IntPtr GetComInterfaceForObject[T, TInterface](T o)
    static System.Object GetComObjectData(System.Object obj, System.Object key)
    static System.IntPtr GetIDispatchForObject(System.Object o)
    static System.IntPtr GetIUnknownForObject(System.Object o)
    static void GetNativeVariantForObject(System.Object obj, System.IntPtr pDstNativeVariant)
    static void GetNativeVariantForObject[T](T obj, System.IntPtr pDstNativeVariant)
    static System.Object GetTypedObjectForIUnknown(System.IntPtr pUnk, type t)
    static System.Object GetObjectForIUnknown(System.IntPtr pUnk)
    static System.Object GetObjectForNativeVariant(System.IntPtr pSrcNativeVariant)
    static T GetObjectForNativeVariant[T](System.IntPtr pSrcNativeVariant)
    static System.Object[] GetObjectsForNativeVariants(System.IntPtr aSrcNativeVariant, int cVars)
    static T[] GetObjectsForNativeVariants[T](System.IntPtr aSrcNativeVariant, int cVars)
    static int GetStartComSlot(type t)
    static int GetEndComSlot(type t)
    static string GetTypeInfoName(System.Runtime.InteropServices.ComTypes.ITypeInfo typeInfo)
    static System.Object GetUniqueObjectForIUnknown(System.IntPtr unknown)
    static bool IsComObject(System.Object o)
    static bool IsTypeVisibleFromCom(type t)
    static int ReleaseComObject(System.Object o)
    static bool SetComObjectData(System.Object obj, System.Object key, System.Object data)
    static string PtrToStringAuto(System.IntPtr ptr, int len)
    static string PtrToStringAuto(System.IntPtr ptr)
    static System.IntPtr StringToHGlobalAuto(string s)
    static System.IntPtr StringToCoTaskMemAuto(string s)
    static void FreeHGlobal(System.IntPtr hglobal)
    static System.IntPtr ReAllocHGlobal(System.IntPtr pv, System.IntPtr cb)
    static System.IntPtr AllocCoTaskMem(int cb)
    static void FreeCoTaskMem(System.IntPtr ptr)
    static System.IntPtr ReAllocCoTaskMem(System.IntPtr pv, int cb)
    static void FreeBSTR(System.IntPtr ptr)
    static int GetLastSystemError()
    static void SetLastSystemError(int error)
    static string GetPInvokeErrorMessage(int error)

static class System.Runtime.InteropServices.RuntimeInformation : System.Object
    static string RuntimeIdentifier {get;}
    static System.Runtime.InteropServices.Architecture ProcessArchitecture {get;}
    static string OSDescription {get;}
    static System.Runtime.InteropServices.Architecture OSArchitecture {get;}
    static string FrameworkDescription {get;}
    static bool IsOSPlatform(System.Runtime.InteropServices.OSPlatform osPlatform)

struct System.Runtime.InteropServices.OSPlatform : System.ValueType, System.IEquatable[System.Runtime.InteropServices.OSPlatform]
    static System.Runtime.InteropServices.OSPlatform FreeBSD {get;}
    static System.Runtime.InteropServices.OSPlatform Linux {get;}
    static System.Runtime.InteropServices.OSPlatform OSX {get;}
    static System.Runtime.InteropServices.OSPlatform Windows {get;}
    bool Equals(System.Runtime.InteropServices.OSPlatform other)
    bool Equals(System.Object obj)
    bool IEquatable[OSPlatform].Equals(System.Runtime.InteropServices.OSPlatform other)
    int GetHashCode()
    string ToString()
    static System.Runtime.InteropServices.OSPlatform Create(string osPlatform)
    static bool op_Equality(System.Runtime.InteropServices.OSPlatform left, System.Runtime.InteropServices.OSPlatform right)
    static bool op_Inequality(System.Runtime.InteropServices.OSPlatform left, System.Runtime.InteropServices.OSPlatform right)
