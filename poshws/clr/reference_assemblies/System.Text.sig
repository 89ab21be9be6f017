struct System.Text.StringBuilder+ChunkEnumerator : System.ValueType
    System.ReadOnlyMemory[char] Current {get;}
    System.Text.StringBuilder+ChunkEnumerator GetEnumerator()
    bool MoveNext()

struct System.Text.StringBuilder+AppendInterpolatedStringHandler : System.ValueType
    new(int literalLength, int formattedCount, System.Text.StringBuilder stringBuilder)
    new(int literalLength, int formattedCount, System.Text.StringBuilder stringBuilder, System.IFormatProvider provider)
    void AppendLiteral(string value)
    void AppendFormatted[T](T value)
    void AppendFormatted[T](T value, string format)
    void AppendFormatted[T](T value, int alignment)
    void AppendFormatted[T](T value, int alignment, string format)
    void AppendFormatted(System.ReadOnlySpan[char] value)
    void AppendFormatted(System.ReadOnlySpan[char] value, int alignment = 0, string format = null)
    void AppendFormatted(string value)
    void AppendFormatted(string value, int alignment = 0, string format = null)
    void AppendFormatted(System.Object value, int alignment = 0, string format = null)

static class System.Text.Ascii : System.Object
    static bool IsValid(System.ReadOnlySpan[byte] value)
    static bool IsValid(System.ReadOnlySpan[char] value)
    static bool IsValid(byte value)
    static bool IsValid(char value)
    static System.Buffers.OperationStatus ToUpper(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Buffers.OperationStatus ToUpper(System.ReadOnlySpan[char] source, System.Span[char] destination, [ref] int charsWritten)
    static System.Buffers.OperationStatus ToUpper(System.ReadOnlySpan[byte] source, System.Span[char] destination, [ref] int charsWritten)
    static System.Buffers.OperationStatus ToUpper(System.ReadOnlySpan[char] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Buffers.OperationStatus ToLower(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Buffers.OperationStatus ToLower(System.ReadOnlySpan[char] source, System.Span[char] destination, [ref] int charsWritten)
    static System.Buffers.OperationStatus ToLower(System.ReadOnlySpan[byte] source, System.Span[char] destination, [ref] int charsWritten)
    static System.Buffers.OperationStatus ToLower(System.ReadOnlySpan[char] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Buffers.OperationStatus ToLowerInPlace(System.Span[byte] value, [ref] int bytesWritten)
    static System.Buffers.OperationStatus ToLowerInPlace(System.Span[char] value, [ref] int charsWritten)
    static System.Buffers.OperationStatus ToUpperInPlace(System.Span[byte] value, [ref] int bytesWritten)
    static System.Buffers.OperationStatus ToUpperInPlace(System.Span[char] value, [ref] int charsWritten)
    static bool Equals(System.ReadOnlySpan[byte] left, System.ReadOnlySpan[byte] right)
    static bool Equals(System.ReadOnlySpan[byte] left, System.ReadOnlySpan[char] right)
    static bool Equals(System.ReadOnlySpan[char] left, System.ReadOnlySpan[byte] right)
    static bool Equals(System.ReadOnlySpan[char] left, System.ReadOnlySpan[char] right)
    static bool EqualsIgnoreCase(System.ReadOnlySpan[byte] left, System.ReadOnlySpan[byte] right)
    static bool EqualsIgnoreCase(System.ReadOnlySpan[byte] left, System.ReadOnlySpan[char] right)
    static bool EqualsIgnoreCase(System.ReadOnlySpan[char] left, System.ReadOnlySpan[byte] right)
    static bool EqualsIgnoreCase(System.ReadOnlySpan[char] left, System.ReadOnlySpan[char] right)
    static System.Buffers.OperationStatus ToUtf16(System.ReadOnlySpan[byte] source, System.Span[char] destination, [ref] int charsWritten)
    static System.Buffers.OperationStatus FromUtf16(System.ReadOnlySpan[char] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Range Trim(System.ReadOnlySpan[byte] value)
    static System.Range Trim(System.ReadOnlySpan[char] value)
    static System.Range TrimStart(System.ReadOnlySpan[byte] value)
    static System.Range TrimStart(System.ReadOnlySpan[char] value)
    static System.Range TrimEnd(System.ReadOnlySpan[byte] value)
    static System.Range TrimEnd(System.ReadOnlySpan[char] value)

abstract class System.Text.Decoder : System.Object
    System.Text.DecoderFallback Fallback {get;set;}
    System.Text.DecoderFallbackBuffer FallbackBuffer {get;}
    void Reset()
    int GetCharCount(byte[] bytes, int index, int count)
    int GetCharCount(byte[] bytes, int index, int count, bool flush)
    int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count, bool flush)
    int GetCharCount(System.ReadOnlySpan[byte] bytes, bool flush)
    int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush)
    int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, bool flush)
    int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, bool flush)
    void Convert(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, int charCount, bool flush, [ref] int bytesUsed, [ref] int charsUsed, [ref] bool completed)
    void Convert(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, bool flush, [ref] int bytesUsed, [ref] int charsUsed, [ref] bool completed)
    void Convert(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, bool flush, [ref] int bytesUsed, [ref] int charsUsed, [ref] bool completed)

sealed class System.Text.DecoderExceptionFallback : System.Text.DecoderFallback
    new()
    bool Equals(System.Object value)
    int GetHashCode()

sealed class System.Text.DecoderExceptionFallbackBuffer : System.Text.DecoderFallbackBuffer
    new()

sealed class System.Text.DecoderFallbackException : System.ArgumentException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, byte[] bytesUnknown, int index)
    byte[] BytesUnknown {get;}
    int Index {get;}

abstract class System.Text.DecoderFallback : System.Object
    int MaxCharCount {get;}
    static System.Text.DecoderFallback ReplacementFallback {get;}
    static System.Text.DecoderFallback ExceptionFallback {get;}
    System.Text.DecoderFallbackBuffer CreateFallbackBuffer()

abstract class System.Text.DecoderFallbackBuffer : System.Object
    int Remaining {get;}
    bool Fallback(byte[] bytesUnknown, int index)
    char GetNextChar()
    bool MovePrevious()
    void Reset()

sealed class System.Text.DecoderReplacementFallback : System.Text.DecoderFallback
    new()
    new(string replacement)
    string DefaultString {get;}
    bool Equals(System.Object value)
    int GetHashCode()

sealed class System.Text.DecoderReplacementFallbackBuffer : System.Text.DecoderFallbackBuffer
    new(System.Text.DecoderReplacementFallback fallback)

abstract class System.Text.Encoder : System.Object
    System.Text.EncoderFallback Fallback {get;set;}
    System.Text.EncoderFallbackBuffer FallbackBuffer {get;}
    void Reset()
    int GetByteCount(char[] chars, int index, int count, bool flush)
    int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count, bool flush)
    int GetByteCount(System.ReadOnlySpan[char] chars, bool flush)
    int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush)
    int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, bool flush)
    int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, bool flush)
    void Convert(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, int byteCount, bool flush, [ref] int charsUsed, [ref] int bytesUsed, [ref] bool completed)
    void Convert(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, bool flush, [ref] int charsUsed, [ref] int bytesUsed, [ref] bool completed)
    void Convert(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, bool flush, [ref] int charsUsed, [ref] int bytesUsed, [ref] bool completed)

sealed class System.Text.EncoderExceptionFallback : System.Text.EncoderFallback
    new()
    bool Equals(System.Object value)
    int GetHashCode()

sealed class System.Text.EncoderExceptionFallbackBuffer : System.Text.EncoderFallbackBuffer
    new()

sealed class System.Text.EncoderFallbackException : System.ArgumentException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    char CharUnknown {get;}
    char CharUnknownHigh {get;}
    char CharUnknownLow {get;}
    int Index {get;}
    bool IsUnknownSurrogate()

abstract class System.Text.EncoderFallback : System.Object
    int MaxCharCount {get;}
    static System.Text.EncoderFallback ReplacementFallback {get;}
    static System.Text.EncoderFallback ExceptionFallback {get;}
    System.Text.EncoderFallbackBuffer CreateFallbackBuffer()

abstract class System.Text.EncoderFallbackBuffer : System.Object
    int Remaining {get;}
    bool Fallback(char charUnknown, int index)
    bool Fallback(char charUnknownHigh, char charUnknownLow, int index)
    char GetNextChar()
    bool MovePrevious()
    void Reset()

sealed class System.Text.EncoderReplacementFallback : System.Text.EncoderFallback
    new()
    new(string replacement)
    string DefaultString {get;}
    bool Equals(System.Object value)
    int GetHashCode()

sealed class System.Text.EncoderReplacementFallbackBuffer : System.Text.EncoderFallbackBuffer
    new(System.Text.EncoderReplacementFallback fallback)

sealed class System.Text.EncodingInfo : System.Object
    new(System.Text.EncodingProvider provider, int codePage, string name, string displayName)
    int CodePage {get;}
    string Name {get;}
    string DisplayName {get;}
    System.Text.Encoding GetEncoding()
    bool Equals(System.Object value)
    int GetHashCode()

struct System.Text.SpanLineEnumerator : System.ValueType, System.Collections.Generic.IEnumerator[System.ReadOnlySpan[char]], System.IDisposable, System.Collections.IEnumerator
    System.ReadOnlySpan[char] Current {get;}
    System.Text.SpanLineEnumerator GetEnumerator()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

struct System.Text.SpanRuneEnumerator : System.ValueType, System.Collections.Generic.IEnumerator[System.Text.Rune], System.IDisposable, System.Collections.IEnumerator
    System.Text.Rune Current {get;}
    System.Text.SpanRuneEnumerator GetEnumerator()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

static class System.Text.EncodingExtensions : System.Object
    static long GetBytes(System.Text.Encoding encoding, System.ReadOnlySpan[char] chars, System.Buffers.IBufferWriter[byte] writer)
    static long GetBytes(System.Text.Encoding encoding, [ref] System.Buffers.ReadOnlySequence[char] chars, System.Buffers.IBufferWriter[byte] writer)
    static int GetBytes(System.Text.Encoding encoding, [ref] System.Buffers.ReadOnlySequence[char] chars, System.Span[byte] bytes)
    static byte[] GetBytes(System.Text.Encoding encoding, [ref] System.Buffers.ReadOnlySequence[char] chars)
    static long GetChars(System.Text.Encoding encoding, System.ReadOnlySpan[byte] bytes, System.Buffers.IBufferWriter[char] writer)
    static long GetChars(System.Text.Encoding encoding, [ref] System.Buffers.ReadOnlySequence[byte] bytes, System.Buffers.IBufferWriter[char] writer)
    static int GetChars(System.Text.Encoding encoding, [ref] System.Buffers.ReadOnlySequence[byte] bytes, System.Span[char] chars)
    static string GetString(System.Text.Encoding encoding, [ref] System.Buffers.ReadOnlySequence[byte] bytes)
    static void Convert(System.Text.Encoder encoder, System.ReadOnlySpan[char] chars, System.Buffers.IBufferWriter[byte] writer, bool flush, [ref] long bytesUsed, [ref] bool completed)
    static void Convert(System.Text.Encoder encoder, [ref] System.Buffers.ReadOnlySequence[char] chars, System.Buffers.IBufferWriter[byte] writer, bool flush, [ref] long bytesUsed, [ref] bool completed)
    static void Convert(System.Text.Decoder decoder, System.ReadOnlySpan[byte] bytes, System.Buffers.IBufferWriter[char] writer, bool flush, [ref] long charsUsed, [ref] bool completed)
    static void Convert(System.Text.Decoder decoder, [ref] System.Buffers.ReadOnlySequence[byte] bytes, System.Buffers.IBufferWriter[char] writer, bool flush, [ref] long charsUsed, [ref] bool completed)
