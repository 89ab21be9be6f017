struct System.Text.RegularExpressions.ValueMatch : System.ValueType
    int Index {get;}
    int Length {get;}

struct System.Text.RegularExpressions.Regex+ValueMatchEnumerator : System.ValueType, System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.ValueMatch], System.IDisposable, System.Collections.IEnumerator
    System.Text.RegularExpressions.ValueMatch Current {get;}
    System.Text.RegularExpressions.Regex+ValueMatchEnumerator GetEnumerator()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

struct System.Text.RegularExpressions.Regex+ValueSplitEnumerator : System.ValueType, System.Collections.Generic.IEnumerator[System.Range], System.IDisposable, System.Collections.IEnumerator
    System.Range Current {get;}
    System.Text.RegularExpressions.Regex+ValueSplitEnumerator GetEnumerator()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

class System.Text.RegularExpressions.RegexCompilationInfo : System.Object
    new(string pattern, System.Text.RegularExpressions.RegexOptions options, string name, string fullnamespace, bool ispublic)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options, string name, string fullnamespace, bool ispublic, timespan matchTimeout)
    bool IsPublic {get;set;}
    timespan MatchTimeout {get;set;}
    string Name {get;set;}
    string Namespace {get;set;}
    System.Text.RegularExpressions.RegexOptions Options {get;set;}
    string Pattern {get;set;}

sealed class System.Text.RegularExpressions.GeneratedRegexAttribute : System.Attribute
    new(string pattern)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options, string cultureName)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options, int matchTimeoutMilliseconds)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options, int matchTimeoutMilliseconds, string cultureName)
    string Pattern {get;}
    System.Text.RegularExpressions.RegexOptions Options {get;}
    int MatchTimeoutMilliseconds {get;}
    string CultureName {get;}

class System.Text.RegularExpressions.RegexMatchTimeoutException : System.TimeoutException, System.Runtime.Serialization.ISerializable
    new(string regexInput, string regexPattern, timespan matchTimeout)
    new()
    new(string message)
    new(string message, System.Exception inner)
    string Input {get;}
    string Pattern {get;}
    timespan MatchTimeout {get;}

abstract class System.Text.RegularExpressions.RegexRunner : System.Object
    static bool CharInClass(char ch, string charClass)

abstract class System.Text.RegularExpressions.RegexRunnerFactory : System.Object
