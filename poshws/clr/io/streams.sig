class System.IO.FileStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.IntPtr handle, System.IO.FileAccess access)
    new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle)
    new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle, int bufferSize)
    new(System.IntPtr handle, System.IO.FileAccess access, bool ownsHandle, int bufferSize, bool isAsync)
    new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access)
    new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access, int bufferSize)
    new(Microsoft.Win32.SafeHandles.SafeFileHandle handle, System.IO.FileAccess access, int bufferSize, bool isAsync)
    new(string path, System.IO.FileMode mode)
    new(string path, System.IO.FileMode mode, System.IO.FileAccess access)
    new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)
    new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize)
    new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize, bool useAsync)
    new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share, int bufferSize, System.IO.FileOptions options)
    new(string path, System.IO.FileStreamOptions options)
    System.IntPtr Handle {get;}
    bool CanRead {get;}
    bool CanWrite {get;}
    Microsoft.Win32.SafeHandles.SafeFileHandle SafeFileHandle {get;}
    string Name {get;}
    bool IsAsync {get;}
    long Length {get;}
    long Position {get;set;}
    bool CanSeek {get;}
    bool CanTimeout {get;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    field static System.IO.Stream Null
    void Lock(long position, long length)
    void Unlock(long position, long length)
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task FlushAsync()
    int Read(byte[] buffer, int offset, int count)
    int Read(System.Span[byte] buffer)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    void Write(byte[] buffer, int offset, int count)
    void Write(System.ReadOnlySpan[byte] buffer)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    void Flush()
    void Flush(bool flushToDisk)
    void SetLength(long value)
    int ReadByte()
    void WriteByte(byte value)
    System.Threading.Tasks.ValueTask DisposeAsync()
    void CopyTo(System.IO.Stream destination, int bufferSize)
    void CopyTo(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    int EndRead(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    void EndWrite(System.IAsyncResult asyncResult)
    long Seek(long offset, System.IO.SeekOrigin origin)
    void Dispose()
    void Close()
    System.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)
    void ReadExactly(System.Span[byte] buffer)
    void ReadExactly(byte[] buffer, int offset, int count)
    int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    static System.IO.Stream Synchronized(System.IO.Stream stream)

abstract class System.IO.Stream : System.MarshalByRefObject, System.IDisposable, System.IAsyncDisposable
    bool CanRead {get;}
    bool CanWrite {get;}
    bool CanSeek {get;}
    bool CanTimeout {get;}
    long Length {get;}
    long Position {get;set;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    field static System.IO.Stream Null
    void CopyTo(System.IO.Stream destination)
    void CopyTo(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    void IDisposable.Dispose()
    void Close()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    void Flush()
    System.Threading.Tasks.Task FlushAsync()
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    int EndRead(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    void EndWrite(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    long Seek(long offset, System.IO.SeekOrigin origin)
    void SetLength(long value)
    int Read(byte[] buffer, int offset, int count)
    int Read(System.Span[byte] buffer)
    int ReadByte()
    void ReadExactly(System.Span[byte] buffer)
    void ReadExactly(byte[] buffer, int offset, int count)
    int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
    void Write(byte[] buffer, int offset, int count)
    void Write(System.ReadOnlySpan[byte] buffer)
    void WriteByte(byte value)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    static System.IO.Stream Synchronized(System.IO.Stream stream)

class System.IO.MemoryStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new()
    new(int capacity)
    new(byte[] buffer)
    new(byte[] buffer, bool writable)
    new(byte[] buffer, int index, int count)
    new(byte[] buffer, int index, int count, bool writable)
    new(byte[] buffer, int index, int count, bool writable, bool publiclyVisible)
    bool CanRead {get;}
    bool CanSeek {get;}
    bool CanWrite {get;}
    int Capacity {get;set;}
    long Length {get;}
    long Position {get;set;}
    bool CanTimeout {get;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    field static System.IO.Stream Null
    void Flush()
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task FlushAsync()
    byte[] GetBuffer()
    bool TryGetBuffer([ref] System.ArraySegment[byte] buffer)
    int Read(byte[] buffer, int offset, int count)
    int Read(System.Span[byte] buffer)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    int ReadByte()
    void CopyTo(System.IO.Stream destination, int bufferSize)
    void CopyTo(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
    long Seek(long offset, System.IO.SeekOrigin loc)
    void SetLength(long value)
    byte[] ToArray()
    void Write(byte[] buffer, int offset, int count)
    void Write(System.ReadOnlySpan[byte] buffer)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    void WriteByte(byte value)
    void WriteTo(System.IO.Stream stream)
    void Dispose()
    void Close()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    int EndRead(System.IAsyncResult asyncResult)
    System.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    void EndWrite(System.IAsyncResult asyncResult)
    void ReadExactly(System.Span[byte] buffer)
    void ReadExactly(byte[] buffer, int offset, int count)
    int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    static System.IO.Stream Synchronized(System.IO.Stream stream)
