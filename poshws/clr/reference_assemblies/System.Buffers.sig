delegate System.Buffers.SpanAction`2[T,TArg] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Span[T] span, TArg arg)
    System.IAsyncResult BeginInvoke(System.Span[T] span, TArg arg, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Buffers.ReadOnlySpanAction`2[T,TArg] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.ReadOnlySpan[T] span, TArg arg)
    System.IAsyncResult BeginInvoke(System.ReadOnlySpan[T] span, TArg arg, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

abstract class System.Buffers.ArrayPool`1[T] : System.Object
    static System.Buffers.ArrayPool[T] Shared {get;}
    T[] Rent(int minimumLength)
    void Return(T[] array, bool clearArray = False)
    static System.Buffers.ArrayPool[T] Create()
    static System.Buffers.ArrayPool[T] Create(int maxArrayLength, int maxArraysPerBucket)

interface System.Buffers.IMemoryOwner`1[T] : System.IDisposable
    System.Memory[T] Memory {get;}
    void Dispose()

interface System.Buffers.IPinnable
    System.Buffers.MemoryHandle Pin(int elementIndex)
    void Unpin()

struct System.Buffers.MemoryHandle : System.ValueType, System.IDisposable
    new(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e pointer, System.Runtime.InteropServices.GCHandle handle = default, System.Buffers.IPinnable pinnable = null)
    System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Pointer {get;}
    void Dispose()
    void IDisposable.Dispose()

abstract class System.Buffers.MemoryManager`1[T] : System.Object, System.Buffers.IMemoryOwner[T], System.IDisposable, System.Buffers.IPinnable
    System.Memory[T] Memory {get;}
    System.Span[T] GetSpan()
    System.Buffers.MemoryHandle Pin(int elementIndex = 0)
    System.Buffers.MemoryHandle IPinnable.Pin(int elementIndex)
    void Unpin()
    void IPinnable.Unpin()
    void IDisposable.Dispose()

enum System.Buffers.OperationStatus : System.Int32
    Done=0 DestinationTooSmall=1 NeedMoreData=2 InvalidData=3

struct System.Buffers.StandardFormat : System.ValueType, System.IEquatable[System.Buffers.StandardFormat]
    new(char symbol, byte precision = 255)
    char Symbol {get;}
    byte Precision {get;}
    bool HasPrecision {get;}
    bool IsDefault {get;}
    field static byte NoPrecision = "255"
    field static byte MaxPrecision = "99"
    bool Equals(System.Buffers.StandardFormat other)
    bool IEquatable[StandardFormat].Equals(System.Buffers.StandardFormat other)
    static System.Buffers.StandardFormat op_Implicit(char symbol)
    static System.Buffers.StandardFormat Parse(System.ReadOnlySpan[char] format)
    static System.Buffers.StandardFormat Parse(string format)
    static bool TryParse(System.ReadOnlySpan[char] format, [ref] System.Buffers.StandardFormat result)
    static bool op_Equality(System.Buffers.StandardFormat left, System.Buffers.StandardFormat right)
    static bool op_Inequality(System.Buffers.StandardFormat left, System.Buffers.StandardFormat right)

static class System.Buffers.SearchValues : System.Object
    static System.Buffers.SearchValues[byte] Create(System.ReadOnlySpan[byte] values)
    static System.Buffers.SearchValues[char] Create(System.ReadOnlySpan[char] values)
    static System.Buffers.SearchValues[string] Create(System.ReadOnlySpan[string] values, System.StringComparison comparisonType)

class System.Buffers.SearchValues`1[T] : System.Object
    bool Contains(T value)

static class System.Buffers.BuffersExtensions : System.Object
    static System.Nullable[System.SequencePosition] PositionOf[T]([ref] System.Buffers.ReadOnlySequence[T] source, T value)
    static void CopyTo[T]([ref] System.Buffers.ReadOnlySequence[T] source, System.Span[T] destination)
    static T[] ToArray[T]([ref] System.Buffers.ReadOnlySequence[T] sequence)
    static void Write[T](System.Buffers.IBufferWriter[T] writer, System.ReadOnlySpan[T] value)

interface System.Buffers.IBufferWriter`1[T]
    void Advance(int count)
    System.Memory[T] GetMemory(int sizeHint = 0)
    System.Span[T] GetSpan(int sizeHint = 0)

abstract class System.Buffers.MemoryPool`1[T] : System.Object, System.IDisposable
    int MaxBufferSize {get;}
    static System.Buffers.MemoryPool[T] Shared {get;}
    System.Buffers.IMemoryOwner[T] Rent(int minBufferSize = -1)
    void Dispose()
    void IDisposable.Dispose()

struct System.Buffers.ReadOnlySequence`1[T] : System.ValueType
    new(System.Buffers.ReadOnlySequenceSegment[T] startSegment, int startIndex, System.Buffers.ReadOnlySequenceSegment[T] endSegment, int endIndex)
    new(T[] array)
    new(T[] array, int start, int length)
    new(System.ReadOnlyMemory[T] memory)
    long Length {get;}
    bool IsEmpty {get;}
    bool IsSingleSegment {get;}
    System.ReadOnlyMemory[T] First {get;}
    System.ReadOnlySpan[T] FirstSpan {get;}
    System.SequencePosition Start {get;}
    System.SequencePosition End {get;}
    field static System.Buffers.ReadOnlySequence[T] Empty
    System.Buffers.ReadOnlySequence[T] Slice(long start, long length)
    System.Buffers.ReadOnlySequence[T] Slice(long start, System.SequencePosition end)
    System.Buffers.ReadOnlySequence[T] Slice(System.SequencePosition start, long length)
    System.Buffers.ReadOnlySequence[T] Slice(int start, int length)
    System.Buffers.ReadOnlySequence[T] Slice(int start, System.SequencePosition end)
    System.Buffers.ReadOnlySequence[T] Slice(System.SequencePosition start, int length)
    System.Buffers.ReadOnlySequence[T] Slice(System.SequencePosition start, System.SequencePosition end)
    System.Buffers.ReadOnlySequence[T] Slice(System.SequencePosition start)
    System.Buffers.ReadOnlySequence[T] Slice(long start)
    System.Buffers.ReadOnlySequence`1+Enumerator[T] GetEnumerator()
    System.SequencePosition GetPosition(long offset)
    System.SequencePosition GetPosition(long offset, System.SequencePosition origin)
    long GetOffset(System.SequencePosition position)
    bool TryGet([ref] System.SequencePosition position, [ref] System.ReadOnlyMemory[T] memory, bool advance = True)

struct System.Buffers.ReadOnlySequence`1+Enumerator[T] : System.ValueType
    new([ref] System.Buffers.ReadOnlySequence[T] sequence)
    System.ReadOnlyMemory[T] Current {get;}
    bool MoveNext()

abstract class System.Buffers.ReadOnlySequenceSegment`1[T] : System.Object
    System.ReadOnlyMemory[T] Memory {get;}
    System.Buffers.ReadOnlySequenceSegment[T] Next {get;}
    long RunningIndex {get;}

struct System.Buffers.SequenceReader`1[T] : System.ValueType
    new(System.Buffers.ReadOnlySequence[T] sequence)
    bool End {get;}
    System.Buffers.ReadOnlySequence[T] Sequence {get;}
    System.Buffers.ReadOnlySequence[T] UnreadSequence {get;}
    System.SequencePosition Position {get;}
    System.ReadOnlySpan[T] CurrentSpan {get;}
    int CurrentSpanIndex {get;}
    System.ReadOnlySpan[T] UnreadSpan {get;}
    long Consumed {get;}
    long Remaining {get;}
    long Length {get;}
    bool TryPeek([ref] T value)
    bool TryPeek(long offset, [ref] T value)
    bool TryRead([ref] T value)
    void Rewind(long count)
    void Advance(long count)
    bool TryCopyTo(System.Span[T] destination)
    bool TryReadTo([ref] System.ReadOnlySpan[T] span, T delimiter, bool advancePastDelimiter = True)
    bool TryReadTo([ref] System.ReadOnlySpan[T] span, T delimiter, T delimiterEscape, bool advancePastDelimiter = True)
    bool TryReadTo([ref] System.Buffers.ReadOnlySequence[T] sequence, T delimiter, bool advancePastDelimiter = True)
    bool TryReadTo([ref] System.Buffers.ReadOnlySequence[T] sequence, T delimiter, T delimiterEscape, bool advancePastDelimiter = True)
    bool TryReadTo([ref] System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] delimiter, bool advancePastDelimiter = True)
    bool TryReadTo([ref] System.Buffers.ReadOnlySequence[T] sequence, System.ReadOnlySpan[T] delimiter, bool advancePastDelimiter = True)
    bool TryReadToAny([ref] System.ReadOnlySpan[T] span, System.ReadOnlySpan[T] delimiters, bool advancePastDelimiter = True)
    bool TryReadToAny([ref] System.Buffers.ReadOnlySequence[T] sequence, System.ReadOnlySpan[T] delimiters, bool advancePastDelimiter = True)
    bool TryReadExact(int count, [ref] System.Buffers.ReadOnlySequence[T] sequence)
    bool TryAdvanceTo(T delimiter, bool advancePastDelimiter = True)
    bool TryAdvanceToAny(System.ReadOnlySpan[T] delimiters, bool advancePastDelimiter = True)
    long AdvancePast(T value)
    long AdvancePastAny(System.ReadOnlySpan[T] values)
    long AdvancePastAny(T value0, T value1, T value2, T value3)
    long AdvancePastAny(T value0, T value1, T value2)
    long AdvancePastAny(T value0, T value1)
    void AdvanceToEnd()
    bool IsNext(T next, bool advancePast = False)
    bool IsNext(System.ReadOnlySpan[T] next, bool advancePast = False)

static class System.Buffers.SequenceReaderExtensions : System.Object
    static bool TryReadLittleEndian([ref] System.Buffers.SequenceReader[byte] reader, [ref] short value)
    static bool TryReadLittleEndian([ref] System.Buffers.SequenceReader[byte] reader, [ref] int value)
    static bool TryReadLittleEndian([ref] System.Buffers.SequenceReader[byte] reader, [ref] long value)
    static bool TryReadBigEndian([ref] System.Buffers.SequenceReader[byte] reader, [ref] short value)
    static bool TryReadBigEndian([ref] System.Buffers.SequenceReader[byte] reader, [ref] int value)
    static bool TryReadBigEndian([ref] System.Buffers.SequenceReader[byte] reader, [ref] long value)

sealed class System.Buffers.ArrayBufferWriter`1[T] : System.Object, System.Buffers.IBufferWriter[T]
    new()
    new(int initialCapacity)
    System.ReadOnlyMemory[T] WrittenMemory {get;}
    System.ReadOnlySpan[T] WrittenSpan {get;}
    int WrittenCount {get;}
    int Capacity {get;}
    int FreeCapacity {get;}
    void Clear()
    void ResetWrittenCount()
    void Advance(int count)
    void IBufferWriter[T].Advance(int count)
    System.Memory[T] GetMemory(int sizeHint = 0)
    System.Memory[T] IBufferWriter[T].GetMemory(int sizeHint = 0)
    System.Span[T] GetSpan(int sizeHint = 0)
    System.Span[T] IBufferWriter[T].GetSpan(int sizeHint = 0)
