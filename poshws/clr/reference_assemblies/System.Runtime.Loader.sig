class System.Runtime.Loader.AssemblyLoadContext : System.Object
    new(string name, bool isCollectible = False)
    System.Collections.Generic.IEnumerable[System.Reflection.Assembly] Assemblies {get;}
    bool IsCollectible {get;}
    string Name {get;}
    static System.Runtime.Loader.AssemblyLoadContext Default {get;}
    static System.Collections.Generic.IEnumerable[System.Runtime.Loader.AssemblyLoadContext] All {get;}
    static System.Runtime.Loader.AssemblyLoadContext CurrentContextualReflectionContext {get;}
    void SetProfileOptimizationRoot(string directoryPath)
    void StartProfileOptimization(string profile)
    string ToString()
    System.Reflection.Assembly LoadFromAssemblyName(System.Reflection.AssemblyName assemblyName)
    System.Reflection.Assembly LoadFromAssemblyPath(string assemblyPath)
    System.Reflection.Assembly LoadFromNativeImagePath(string nativeImagePath, string assemblyPath)
    System.Reflection.Assembly LoadFromStream(System.IO.Stream assembly)
    System.Reflection.Assembly LoadFromStream(System.IO.Stream assembly, System.IO.Stream assemblySymbols)
    void Unload()
    System.Runtime.Loader.AssemblyLoadContext+ContextualReflectionScope EnterContextualReflection()
    static System.Runtime.Loader.AssemblyLoadContext GetLoadContext(System.Reflection.Assembly assembly)
    static System.Reflection.AssemblyName GetAssemblyName(string assemblyPath)
    static System.Runtime.Loader.AssemblyLoadContext+ContextualReflectionScope EnterContextualReflection(System.Reflection.Assembly activating)
    event System.Func[System.Reflection.Assembly,string,System.IntPtr] ResolvingUnmanagedDll
    event System.Func[System.Runtime.Loader.AssemblyLoadContext,System.Reflection.AssemblyName,System.Reflection.Assembly] Resolving
    event System.Action[System.Runtime.Loader.AssemblyLoadContext] Unloading

struct System.Runtime.Loader.AssemblyLoadContext+ContextualReflectionScope : System.ValueType, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Runtime.Loader.AssemblyDependencyResolver : System.Object
    new(string componentAssemblyPath)
    string ResolveAssemblyToPath(System.Reflection.AssemblyName assemblyName)
    string ResolveUnmanagedDllToPath(string unmanagedDllName)
