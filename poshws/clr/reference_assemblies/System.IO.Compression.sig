class System.IO.Compression.ZLibException : System.IO.IOException, System.Runtime.Serialization.ISerializable
    new(string message, string zlibErrorContext, int zlibErrorCode, string zlibErrorMessage)
    new()
    new(string message, System.Exception innerException)

sealed class System.IO.Compression.ZLibCompressionOptions : System.Object
    new()
    int CompressionLevel {get;set;}
    System.IO.Compression.ZLibCompressionStrategy CompressionStrategy {get;set;}

enum System.IO.Compression.ZLibCompressionStrategy : System.Int32
    Default=0 Filtered=1 HuffmanOnly=2 RunLengthEncoding=3 Fixed=4

sealed class System.IO.Compression.BrotliCompressionOptions : System.Object
    new()
    int Quality {get;set;}

sealed class System.IO.Compression.BrotliStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel)
    new(System.IO.Stream stream, System.IO.Compression.CompressionLevel compressionLevel, bool leaveOpen)
    new(System.IO.Stream stream, System.IO.Compression.BrotliCompressionOptions compressionOptions, bool leaveOpen = False)
    new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode)
    new(System.IO.Stream stream, System.IO.Compression.CompressionMode mode, bool leaveOpen)
    System.IO.Stream BaseStream {get;}
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)

struct System.IO.Compression.BrotliDecoder : System.ValueType, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()
    System.Buffers.OperationStatus Decompress(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesConsumed, [ref] int bytesWritten)
    static bool TryDecompress(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)

struct System.IO.Compression.BrotliEncoder : System.ValueType, System.IDisposable
    new(int quality, int window)
    void Dispose()
    void IDisposable.Dispose()
    System.Buffers.OperationStatus Flush(System.Span[byte] destination, [ref] int bytesWritten)
    System.Buffers.OperationStatus Compress(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesConsumed, [ref] int bytesWritten, bool isFinalBlock)
    static int GetMaxCompressedLength(int inputSize)
    static bool TryCompress(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static bool TryCompress(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten, int quality, int window)
