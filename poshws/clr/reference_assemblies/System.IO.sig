class System.IO.FileLoadException : System.IO.IOException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    new(string message, string fileName)
    new(string message, string fileName, System.Exception inner)
    string FileName {get;}
    string FusionLog {get;}

sealed class System.IO.BufferedStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream stream)
    new(System.IO.Stream stream, int bufferSize)
    System.IO.Stream UnderlyingStream {get;}
    int BufferSize {get;}
    int Read(System.Span[byte] destination)

class System.IO.EnumerationOptions : System.Object
    new()
    bool RecurseSubdirectories {get;set;}
    bool IgnoreInaccessible {get;set;}
    int BufferSize {get;set;}
    System.IO.FileAttributes AttributesToSkip {get;set;}
    System.IO.MatchType MatchType {get;set;}
    System.IO.MatchCasing MatchCasing {get;set;}
    int MaxRecursionDepth {get;set;}
    bool ReturnSpecialDirectories {get;set;}

sealed class System.IO.FileStreamOptions : System.Object
    new()
    System.IO.FileMode Mode {get;set;}
    System.IO.FileAccess Access {get;set;}
    System.IO.FileShare Share {get;set;}
    System.IO.FileOptions Options {get;set;}
    long PreallocationSize {get;set;}
    int BufferSize {get;set;}
    System.Nullable[System.IO.UnixFileMode] UnixCreateMode {get;set;}

enum System.IO.HandleInheritability : System.Int32
    None=0 Inheritable=1

enum System.IO.MatchCasing : System.Int32
    PlatformDefault=0 CaseSensitive=1 CaseInsensitive=2

enum System.IO.MatchType : System.Int32
    Simple=0 Win32=1

static class System.IO.RandomAccess : System.Object
    static long GetLength(Microsoft.Win32.SafeHandles.SafeFileHandle handle)
    static void SetLength(Microsoft.Win32.SafeHandles.SafeFileHandle handle, long length)
    static int Read(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.Span[byte] buffer, long fileOffset)
    static long Read(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.Collections.Generic.IReadOnlyList[System.Memory[byte]] buffers, long fileOffset)
    static System.Threading.Tasks.ValueTask[int] ReadAsync(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.Memory[byte] buffer, long fileOffset, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[long] ReadAsync(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.Collections.Generic.IReadOnlyList[System.Memory[byte]] buffers, long fileOffset, System.Threading.CancellationToken cancellationToken = default)
    static void Write(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.ReadOnlySpan[byte] buffer, long fileOffset)
    static void Write(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.Collections.Generic.IReadOnlyList[System.ReadOnlyMemory[byte]] buffers, long fileOffset)
    static System.Threading.Tasks.ValueTask WriteAsync(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.ReadOnlyMemory[byte] buffer, long fileOffset, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask WriteAsync(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.Collections.Generic.IReadOnlyList[System.ReadOnlyMemory[byte]] buffers, long fileOffset, System.Threading.CancellationToken cancellationToken = default)
    static void FlushToDisk(Microsoft.Win32.SafeHandles.SafeFileHandle handle)

class System.IO.UnmanagedMemoryAccessor : System.Object, System.IDisposable
    new(System.Runtime.InteropServices.SafeBuffer buffer, long offset, long capacity)
    new(System.Runtime.InteropServices.SafeBuffer buffer, long offset, long capacity, System.IO.FileAccess access)
    long Capacity {get;}
    bool CanRead {get;}
    bool CanWrite {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool ReadBoolean(long position)
    byte ReadByte(long position)
    char ReadChar(long position)
    short ReadInt16(long position)
    int ReadInt32(long position)
    long ReadInt64(long position)
    decimal ReadDecimal(long position)
    float ReadSingle(long position)
    double ReadDouble(long position)
    sbyte ReadSByte(long position)
    ushort ReadUInt16(long position)
    uint ReadUInt32(long position)
    ulong ReadUInt64(long position)
    void Read[T](long position, [ref] T structure)
    int ReadArray[T](long position, T[] array, int offset, int count)
    void Write(long position, bool value)
    void Write(long position, byte value)
    void Write(long position, char value)
    void Write(long position, short value)
    void Write(long position, int value)
    void Write(long position, long value)
    void Write(long position, decimal value)
    void Write(long position, float value)
    void Write(long position, double value)
    void Write(long position, sbyte value)
    void Write(long position, ushort value)
    void Write(long position, uint value)
    void Write(long position, ulong value)
    void Write[T](long position, [ref] T structure)
    void WriteArray[T](long position, T[] array, int offset, int count)

class System.IO.UnmanagedMemoryStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.Runtime.InteropServices.SafeBuffer buffer, long offset, long length)
    new(System.Runtime.InteropServices.SafeBuffer buffer, long offset, long length, System.IO.FileAccess access)
    new(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e pointer, long length)
    new(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e pointer, long length, long capacity, System.IO.FileAccess access)
    long Capacity {get;}
    System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e PositionPointer {get;set;}
    long Seek(long offset, System.IO.SeekOrigin loc)

class System.IO.DriveNotFoundException : System.IO.IOException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

enum System.IO.DriveType : System.Int32
    Unknown=0 NoRootDirectory=1 Removable=2 Fixed=3 Network=4 CDRom=5 Ram=6

static class System.IO.FileSystemAclExtensions : System.Object
    static void Create(System.IO.DirectoryInfo directoryInfo, System.Security.AccessControl.DirectorySecurity directorySecurity)
    static System.IO.FileStream Create(System.IO.FileInfo fileInfo, System.IO.FileMode mode, System.Security.AccessControl.FileSystemRights rights, System.IO.FileShare share, int bufferSize, System.IO.FileOptions options, System.Security.AccessControl.FileSecurity fileSecurity)
    static System.IO.DirectoryInfo CreateDirectory(System.Security.AccessControl.DirectorySecurity directorySecurity, string path)
    static System.Security.AccessControl.DirectorySecurity GetAccessControl(System.IO.DirectoryInfo directoryInfo)
    static System.Security.AccessControl.DirectorySecurity GetAccessControl(System.IO.DirectoryInfo directoryInfo, System.Security.AccessControl.AccessControlSections includeSections)
    static System.Security.AccessControl.FileSecurity GetAccessControl(System.IO.FileInfo fileInfo)
    static System.Security.AccessControl.FileSecurity GetAccessControl(System.IO.FileInfo fileInfo, System.Security.AccessControl.AccessControlSections includeSections)
    static System.Security.AccessControl.FileSecurity GetAccessControl(System.IO.FileStream fileStream)
    static void SetAccessControl(System.IO.DirectoryInfo directoryInfo, System.Security.AccessControl.DirectorySecurity directorySecurity)
    static void SetAccessControl(System.IO.FileInfo fileInfo, System.Security.AccessControl.FileSecurity fileSecurity)
    static void SetAccessControl(System.IO.FileStream fileStream, System.Security.AccessControl.FileSecurity fileSecurity)

delegate System.IO.ErrorEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.IO.ErrorEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.IO.ErrorEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.IO.FileSystemEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.IO.FileSystemEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.IO.FileSystemEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.IO.InternalBufferOverflowException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

delegate System.IO.RenamedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.IO.RenamedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.IO.RenamedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)
