sealed class System.Diagnostics.FileVersionInfo : System.Object
    string Comments {get;}
    string CompanyName {get;}
    int FileBuildPart {get;}
    string FileDescription {get;}
    int FileMajorPart {get;}
    int FileMinorPart {get;}
    string FileName {get;}
    int FilePrivatePart {get;}
    string FileVersion {get;}
    string InternalName {get;}
    bool IsDebug {get;}
    bool IsPatched {get;}
    bool IsPrivateBuild {get;}
    bool IsPreRelease {get;}
    bool IsSpecialBuild {get;}
    string Language {get;}
    string LegalCopyright {get;}
    string LegalTrademarks {get;}
    string OriginalFilename {get;}
    string PrivateBuild {get;}
    int ProductBuildPart {get;}
    int ProductMajorPart {get;}
    int ProductMinorPart {get;}
    string ProductName {get;}
    int ProductPrivatePart {get;}
    string ProductVersion {get;}
    string SpecialBuild {get;}
    string ToString()
    static System.Diagnostics.FileVersionInfo GetVersionInfo(string fileName)
