sealed class System.Runtime.Versioning.ComponentGuaranteesAttribute : System.Attribute
    new(System.Runtime.Versioning.ComponentGuaranteesOptions guarantees)
    System.Runtime.Versioning.ComponentGuaranteesOptions Guarantees {get;}

enum flags System.Runtime.Versioning.ComponentGuaranteesOptions : System.Int32
    None=0 Exchange=1 Stable=2 SideBySide=4

sealed class System.Runtime.Versioning.FrameworkName : System.Object, System.IEquatable[System.Runtime.Versioning.FrameworkName]
    new(string identifier, version version)
    new(string identifier, version version, string profile)
    new(string frameworkName)
    string Identifier {get;}
    version Version {get;}
    string Profile {get;}
    string FullName {get;}
    bool Equals(System.Object obj)
    bool Equals(System.Runtime.Versioning.FrameworkName other)
    bool IEquatable[FrameworkName].Equals(System.Runtime.Versioning.FrameworkName other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Runtime.Versioning.FrameworkName left, System.Runtime.Versioning.FrameworkName right)
    static bool op_Inequality(System.Runtime.Versioning.FrameworkName left, System.Runtime.Versioning.FrameworkName right)

abstract class System.Runtime.Versioning.OSPlatformAttribute : System.Attribute
    string PlatformName {get;}

sealed class System.Runtime.Versioning.TargetPlatformAttribute : System.Runtime.Versioning.OSPlatformAttribute
    new(string platformName)

sealed class System.Runtime.Versioning.SupportedOSPlatformAttribute : System.Runtime.Versioning.OSPlatformAttribute
    new(string platformName)

sealed class System.Runtime.Versioning.UnsupportedOSPlatformAttribute : System.Runtime.Versioning.OSPlatformAttribute
    new(string platformName)
    new(string platformName, string message)
    string Message {get;}

sealed class System.Runtime.Versioning.ObsoletedOSPlatformAttribute : System.Runtime.Versioning.OSPlatformAttribute
    new(string platformName)
    new(string platformName, string message)
    string Message {get;}
    string Url {get;set;}

sealed class System.Runtime.Versioning.SupportedOSPlatformGuardAttribute : System.Runtime.Versioning.OSPlatformAttribute
    new(string platformName)

sealed class System.Runtime.Versioning.UnsupportedOSPlatformGuardAttribute : System.Runtime.Versioning.OSPlatformAttribute
    new(string platformName)

sealed class System.Runtime.Versioning.RequiresPreviewFeaturesAttribute : System.Attribute
    new()
    new(string message)
    string Message {get;}
    string Url {get;set;}

sealed class System.Runtime.Versioning.ResourceConsumptionAttribute : System.Attribute
    new(System.Runtime.Versioning.ResourceScope resourceScope)
    new(System.Runtime.Versioning.ResourceScope resourceScope, System.Runtime.Versioning.ResourceScope consumptionScope)
    System.Runtime.Versioning.ResourceScope ResourceScope {get;}
    System.Runtime.Versioning.ResourceScope ConsumptionScope {get;}

sealed class System.Runtime.Versioning.ResourceExposureAttribute : System.Attribute
    new(System.Runtime.Versioning.ResourceScope exposureLevel)
    System.Runtime.Versioning.ResourceScope ResourceExposureLevel {get;}

enum flags System.Runtime.Versioning.ResourceScope : System.Int32
    None=0 Machine=1 Process=2 AppDomain=4 Library=8 Private=16 Assembly=32

sealed class System.Runtime.Versioning.TargetFrameworkAttribute : System.Attribute
    new(string frameworkName)
    string FrameworkName {get;}
    string FrameworkDisplayName {get;set;}

static class System.Runtime.Versioning.VersioningHelper : System.Object
    static string MakeVersionSafeName(string name, System.Runtime.Versioning.ResourceScope from, System.Runtime.Versioning.ResourceScope to)
    static string MakeVersionSafeName(string name, System.Runtime.Versioning.ResourceScope from, System.Runtime.Versioning.ResourceScope to, type type)
