abstract class System.IO.FileSystemInfo : System.MarshalByRefObject, System.Runtime.Serialization.ISerializable
    string FullName {get;}
    string Extension {get;}
    string Name {get;}
    bool Exists {get;}
    datetime CreationTime {get;set;}
    datetime CreationTimeUtc {get;set;}
    datetime LastAccessTime {get;set;}
    datetime LastAccessTimeUtc {get;set;}
    datetime LastWriteTime {get;set;}
    datetime LastWriteTimeUtc {get;set;}
    string LinkTarget {get;}
    System.IO.UnixFileMode UnixFileMode {get;set;}
    System.IO.FileAttributes Attributes {get;set;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void Delete()
    void CreateAsSymbolicLink(string pathToTarget)
    System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
    string ToString()
    void Refresh()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

sealed class System.IO.FileInfo : System.IO.FileSystemInfo, System.Runtime.Serialization.ISerializable
    new(string fileName)
    string Name {get;}
    long Length {get;}
    string DirectoryName {get;}
    System.IO.DirectoryInfo Directory {get;}
    bool IsReadOnly {get;set;}
    bool Exists {get;}
    string FullName {get;}
    string Extension {get;}
    datetime CreationTime {get;set;}
    datetime CreationTimeUtc {get;set;}
    datetime LastAccessTime {get;set;}
    datetime LastAccessTimeUtc {get;set;}
    datetime LastWriteTime {get;set;}
    datetime LastWriteTimeUtc {get;set;}
    string LinkTarget {get;}
    System.IO.UnixFileMode UnixFileMode {get;set;}
    System.IO.FileAttributes Attributes {get;set;}
    System.IO.FileStream Open(System.IO.FileStreamOptions options)
    System.IO.FileStream Open(System.IO.FileMode mode)
    System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)
    System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
    System.IO.StreamReader OpenText()
    System.IO.StreamWriter CreateText()
    System.IO.StreamWriter AppendText()
    System.IO.FileInfo CopyTo(string destFileName)
    System.IO.FileInfo CopyTo(string destFileName, bool overwrite)
    System.IO.FileStream Create()
    void Delete()
    System.IO.FileStream OpenRead()
    System.IO.FileStream OpenWrite()
    void MoveTo(string destFileName)
    void MoveTo(string destFileName, bool overwrite)
    System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName)
    System.IO.FileInfo Replace(string destinationFileName, string destinationBackupFileName, bool ignoreMetadataErrors)
    void Decrypt()
    void Encrypt()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void CreateAsSymbolicLink(string pathToTarget)
    System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
    string ToString()
    void Refresh()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

sealed class System.IO.DirectoryInfo : System.IO.FileSystemInfo, System.Runtime.Serialization.ISerializable
    new(string path)
    string Name {get;}
    System.IO.DirectoryInfo Parent {get;}
    System.IO.DirectoryInfo Root {get;}
    bool Exists {get;}
    string FullName {get;}
    string Extension {get;}
    datetime CreationTime {get;set;}
    datetime CreationTimeUtc {get;set;}
    datetime LastAccessTime {get;set;}
    datetime LastAccessTimeUtc {get;set;}
    datetime LastWriteTime {get;set;}
    datetime LastWriteTimeUtc {get;set;}
    string LinkTarget {get;}
    System.IO.UnixFileMode UnixFileMode {get;set;}
    System.IO.FileAttributes Attributes {get;set;}
    System.IO.DirectoryInfo CreateSubdirectory(string path)
    void Create()
    System.IO.FileInfo[] GetFiles()
    System.IO.FileInfo[] GetFiles(string searchPattern)
    System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.SearchOption searchOption)
    System.IO.FileInfo[] GetFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
    System.IO.FileSystemInfo[] GetFileSystemInfos()
    System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern)
    System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption)
    System.IO.FileSystemInfo[] GetFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
    System.IO.DirectoryInfo[] GetDirectories()
    System.IO.DirectoryInfo[] GetDirectories(string searchPattern)
    System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.SearchOption searchOption)
    System.IO.DirectoryInfo[] GetDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
    System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories()
    System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern)
    System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.SearchOption searchOption)
    System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo] EnumerateDirectories(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
    System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles()
    System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern)
    System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.SearchOption searchOption)
    System.Collections.Generic.IEnumerable[System.IO.FileInfo] EnumerateFiles(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
    System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos()
    System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern)
    System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.SearchOption searchOption)
    System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo] EnumerateFileSystemInfos(string searchPattern, System.IO.EnumerationOptions enumerationOptions)
    void MoveTo(string destDirName)
    void Delete()
    void Delete(bool recursive)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void CreateAsSymbolicLink(string pathToTarget)
    System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)
    string ToString()
    void Refresh()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
