class System.Resources.ResourceManager : System.Object
    new(string baseName, System.Reflection.Assembly assembly)
    new(string baseName, System.Reflection.Assembly assembly, type usingResourceSet)
    new(type resourceSource)
    string BaseName {get;}
    bool IgnoreCase {get;set;}
    type ResourceSetType {get;}
    field static int MagicNumber
    field static int HeaderVersionNumber
    void ReleaseAllResources()
    System.Resources.ResourceSet GetResourceSet(cultureinfo culture, bool createIfNotExists, bool tryParents)
    string GetString(string name)
    string GetString(string name, cultureinfo culture)
    System.Object GetObject(string name)
    System.Object GetObject(string name, cultureinfo culture)
    System.IO.UnmanagedMemoryStream GetStream(string name)
    System.IO.UnmanagedMemoryStream GetStream(string name, cultureinfo culture)
    static System.Resources.ResourceManager CreateFileBasedResourceManager(string baseName, string resourceDir, type usingResourceSet)
