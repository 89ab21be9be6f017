static class System.IO.Compression.ZipFile : System.Object
    static System.IO.Compression.ZipArchive OpenRead(string archiveFileName)
    static System.IO.Compression.ZipArchive Open(string archiveFileName, System.IO.Compression.ZipArchiveMode mode)
    static System.IO.Compression.ZipArchive Open(string archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Text.Encoding entryNameEncoding)
    static void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName)
    static void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory)
    static void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding)
    static void CreateFromDirectory(string sourceDirectoryName, System.IO.Stream destination)
    static void CreateFromDirectory(string sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory)
    static void CreateFromDirectory(string sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding)
    static System.Threading.Tasks.Task[System.IO.Compression.ZipArchive] OpenReadAsync(string archiveFileName, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task[System.IO.Compression.ZipArchive] OpenAsync(string archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task[System.IO.Compression.ZipArchive] OpenAsync(string archiveFileName, System.IO.Compression.ZipArchiveMode mode, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, string destinationArchiveFileName, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, string destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, string destinationArchiveFileName, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, System.IO.Stream destination, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task CreateFromDirectoryAsync(string sourceDirectoryName, System.IO.Stream destination, System.IO.Compression.CompressionLevel compressionLevel, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
    static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName)
    static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, bool overwriteFiles)
    static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, System.Text.Encoding entryNameEncoding)
    static void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, bool overwriteFiles)
    static void ExtractToDirectory(System.IO.Stream source, string destinationDirectoryName)
    static void ExtractToDirectory(System.IO.Stream source, string destinationDirectoryName, bool overwriteFiles)
    static void ExtractToDirectory(System.IO.Stream source, string destinationDirectoryName, System.Text.Encoding entryNameEncoding)
    static void ExtractToDirectory(System.IO.Stream source, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, bool overwriteFiles)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(string sourceArchiveFileName, string destinationDirectoryName, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(string sourceArchiveFileName, string destinationDirectoryName, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(string sourceArchiveFileName, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(string sourceArchiveFileName, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Stream source, string destinationDirectoryName, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Stream source, string destinationDirectoryName, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Stream source, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Stream source, string destinationDirectoryName, System.Text.Encoding entryNameEncoding, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)

class System.IO.Compression.ZipArchive : System.Object, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream stream)
    new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode)
    new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, bool leaveOpen)
    new(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, bool leaveOpen, System.Text.Encoding entryNameEncoding)
    string Comment {get;set;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.IO.Compression.ZipArchiveEntry] Entries {get;}
    System.IO.Compression.ZipArchiveMode Mode {get;}
    System.IO.Compression.ZipArchiveEntry CreateEntry(string entryName)
    System.IO.Compression.ZipArchiveEntry CreateEntry(string entryName, System.IO.Compression.CompressionLevel compressionLevel)
    void Dispose()
    void IDisposable.Dispose()
    System.IO.Compression.ZipArchiveEntry GetEntry(string entryName)
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    static System.Threading.Tasks.Task[System.IO.Compression.ZipArchive] CreateAsync(System.IO.Stream stream, System.IO.Compression.ZipArchiveMode mode, bool leaveOpen, System.Text.Encoding entryNameEncoding, System.Threading.CancellationToken cancellationToken = default)

class System.IO.Compression.GZipStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
    new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)
    new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
    new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)
    new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, bool leaveOpen = False)
    bool CanRead {get;}
    bool CanWrite {get;}
    bool CanSeek {get;}
    long Length {get;}
    long Position {get;set;}
    System.IO.Stream BaseStream {get;}
    bool CanTimeout {get;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    void Flush()
    long Seek(long offset, System.IO.SeekOrigin origin)
    void SetLength(long value)
    int ReadByte()
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    int EndRead(System.IAsyncResult asyncResult)
    int Read(byte[] buffer, int offset, int count)
    int Read(System.Span[byte] buffer)
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    void EndWrite(System.IAsyncResult asyncResult)
    void Write(byte[] buffer, int offset, int count)
    void Write(System.ReadOnlySpan[byte] buffer)
    void WriteByte(byte value)
    void CopyTo(System.IO.Stream destination, int bufferSize)
    void CopyTo(System.IO.Stream destination)
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task FlushAsync()
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
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

class System.IO.Compression.DeflateStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
    new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)
    new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
    new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)
    new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, bool leaveOpen = False)
    System.IO.Stream BaseStream {get;}
    bool CanRead {get;}
    bool CanWrite {get;}
    bool CanSeek {get;}
    long Length {get;}
    long Position {get;set;}
    bool CanTimeout {get;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    void Flush()
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task FlushAsync()
    long Seek(long offset, System.IO.SeekOrigin origin)
    void SetLength(long value)
    int ReadByte()
    int Read(byte[] buffer, int offset, int count)
    int Read(System.Span[byte] buffer)
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    int EndRead(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    void Write(byte[] buffer, int offset, int count)
    void Write(System.ReadOnlySpan[byte] buffer)
    void WriteByte(byte value)
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    void EndWrite(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    void CopyTo(System.IO.Stream destination, int bufferSize)
    void CopyTo(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
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

sealed class System.IO.Compression.ZLibStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
    new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)
    new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
    new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)
    new(System.IO.Stream stream, System.IO.Compression.ZLibCompressionOptions compressionOptions, bool leaveOpen = False)
    bool CanRead {get;}
    bool CanWrite {get;}
    bool CanSeek {get;}
    long Length {get;}
    long Position {get;set;}
    System.IO.Stream BaseStream {get;}
    bool CanTimeout {get;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    void Flush()
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task FlushAsync()
    long Seek(long offset, System.IO.SeekOrigin origin)
    void SetLength(long value)
    int ReadByte()
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    int EndRead(System.IAsyncResult asyncResult)
    int Read(byte[] buffer, int offset, int count)
    int Read(System.Span[byte] buffer)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    void EndWrite(System.IAsyncResult asyncResult)
    void Write(byte[] buffer, int offset, int count)
    void Write(System.ReadOnlySpan[byte] buffer)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    void WriteByte(byte value)
    void CopyTo(System.IO.Stream destination, int bufferSize)
    void CopyTo(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask DisposeAsync()
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

class System.IO.Compression.ZipArchiveEntry : System.Object
    System.IO.Compression.ZipArchive Archive {get;}
    uint Crc32 {get;}
    bool IsEncrypted {get;}
    long CompressedLength {get;}
    int ExternalAttributes {get;set;}
    string Comment {get;set;}
    string FullName {get;}
    System.DateTimeOffset LastWriteTime {get;set;}
    long Length {get;}
    string Name {get;}
    void Delete()
    System.IO.Stream Open()
    string ToString()
    System.Threading.Tasks.Task[System.IO.Stream] OpenAsync(System.Threading.CancellationToken cancellationToken = default)

static class System.IO.Compression.ZipFileExtensions : System.Object
    static System.IO.Compression.ZipArchiveEntry CreateEntryFromFile(System.IO.Compression.ZipArchive destination, string sourceFileName, string entryName)
    static System.IO.Compression.ZipArchiveEntry CreateEntryFromFile(System.IO.Compression.ZipArchive destination, string sourceFileName, string entryName, System.IO.Compression.CompressionLevel compressionLevel)
    static System.Threading.Tasks.Task[System.IO.Compression.ZipArchiveEntry] CreateEntryFromFileAsync(System.IO.Compression.ZipArchive destination, string sourceFileName, string entryName, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task[System.IO.Compression.ZipArchiveEntry] CreateEntryFromFileAsync(System.IO.Compression.ZipArchive destination, string sourceFileName, string entryName, System.IO.Compression.CompressionLevel compressionLevel, System.Threading.CancellationToken cancellationToken = default)
    static void ExtractToDirectory(System.IO.Compression.ZipArchive source, string destinationDirectoryName)
    static void ExtractToDirectory(System.IO.Compression.ZipArchive source, string destinationDirectoryName, bool overwriteFiles)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Compression.ZipArchive source, string destinationDirectoryName, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToDirectoryAsync(System.IO.Compression.ZipArchive source, string destinationDirectoryName, bool overwriteFiles, System.Threading.CancellationToken cancellationToken = default)
    static void ExtractToFile(System.IO.Compression.ZipArchiveEntry source, string destinationFileName)
    static void ExtractToFile(System.IO.Compression.ZipArchiveEntry source, string destinationFileName, bool overwrite)
    static System.Threading.Tasks.Task ExtractToFileAsync(System.IO.Compression.ZipArchiveEntry source, string destinationFileName, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task ExtractToFileAsync(System.IO.Compression.ZipArchiveEntry source, string destinationFileName, bool overwrite, System.Threading.CancellationToken cancellationToken = default)
