struct System.IO.Enumeration.FileSystemEntry : System.ValueType
    System.ReadOnlySpan[char] FileName {get;}
    System.ReadOnlySpan[char] Directory {get;}
    System.ReadOnlySpan[char] RootDirectory {get;}
    System.ReadOnlySpan[char] OriginalRootDirectory {get;}
    System.IO.FileAttributes Attributes {get;}
    long Length {get;}
    System.DateTimeOffset CreationTimeUtc {get;}
    System.DateTimeOffset LastAccessTimeUtc {get;}
    System.DateTimeOffset LastWriteTimeUtc {get;}
    bool IsHidden {get;}
    bool IsDirectory {get;}
    string ToSpecifiedFullPath()
    System.IO.FileSystemInfo ToFileSystemInfo()
    string ToFullPath()

abstract class System.IO.Enumeration.FileSystemEnumerator`1[TResult] : System.Runtime.ConstrainedExecution.CriticalFinalizerObject, System.Collections.Generic.IEnumerator[TResult], System.IDisposable, System.Collections.IEnumerator
    new(string directory, System.IO.EnumerationOptions options = null)
    TResult Current {get;}
    void Reset()
    void IEnumerator.Reset()
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()

class System.IO.Enumeration.FileSystemEnumerable`1[TResult] : System.Object, System.Collections.Generic.IEnumerable[TResult], System.Collections.IEnumerable
    new(string directory, System.IO.Enumeration.FileSystemEnumerable`1+FindTransform[TResult] transform, System.IO.EnumerationOptions options = null)
    System.IO.Enumeration.FileSystemEnumerable`1+FindPredicate[TResult] ShouldIncludePredicate {get;set;}
    System.IO.Enumeration.FileSystemEnumerable`1+FindPredicate[TResult] ShouldRecursePredicate {get;set;}
    System.Collections.Generic.IEnumerator[TResult] GetEnumerator()
    System.Collections.Generic.IEnumerator[TResult] IEnumerable[TResult].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

delegate System.IO.Enumeration.FileSystemEnumerable`1+FindPredicate[TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    bool Invoke([ref] System.IO.Enumeration.FileSystemEntry entry)
    System.IAsyncResult BeginInvoke([ref] System.IO.Enumeration.FileSystemEntry entry, System.AsyncCallback callback, System.Object object)
    bool EndInvoke([ref] System.IO.Enumeration.FileSystemEntry entry, System.IAsyncResult result)

delegate System.IO.Enumeration.FileSystemEnumerable`1+FindTransform[TResult] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    TResult Invoke([ref] System.IO.Enumeration.FileSystemEntry entry)
    System.IAsyncResult BeginInvoke([ref] System.IO.Enumeration.FileSystemEntry entry, System.AsyncCallback callback, System.Object object)
    TResult EndInvoke([ref] System.IO.Enumeration.FileSystemEntry entry, System.IAsyncResult result)

static class System.IO.Enumeration.FileSystemName : System.Object
    static string TranslateWin32Expression(string expression)
    static bool MatchesWin32Expression(System.ReadOnlySpan[char] expression, System.ReadOnlySpan[char] name, bool ignoreCase = True)
    static bool MatchesSimpleExpression(System.ReadOnlySpan[char] expression, System.ReadOnlySpan[char] name, bool ignoreCase = True)
