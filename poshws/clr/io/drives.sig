sealed class System.IO.DriveInfo : System.Object, System.Runtime.Serialization.ISerializable
    new(string driveName)
    string Name {get;}
    bool IsReady {get;}
    System.IO.DirectoryInfo RootDirectory {get;}
    string VolumeLabel {get;set;}
    System.IO.DriveType DriveType {get;}
    string DriveFormat {get;}
    long AvailableFreeSpace {get;}
    long TotalFreeSpace {get;}
    long TotalSize {get;}
    string ToString()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.IO.DriveInfo[] GetDrives()
