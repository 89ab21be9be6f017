class System.Text.RegularExpressions.Regex : System.Object, System.Runtime.Serialization.ISerializable
    new(string pattern)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    field static timespan InfiniteMatchTimeout
    System.Text.RegularExpressions.RegexOptions Options {get;}
    bool RightToLeft {get;}
    static int CacheSize {get;set;}
    timespan MatchTimeout {get;}
    static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname)
    static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes)
    static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes, string resourceFile)
    static string Escape(string str)
    static string Unescape(string str)
    string ToString()
    string[] GetGroupNames()
    int[] GetGroupNumbers()
    string GroupNameFromNumber(int i)
    int GroupNumberFromName(string name)
    int Count(string input)
    int Count(System.ReadOnlySpan[char] input)
    int Count(System.ReadOnlySpan[char] input, int startat)
    static int Count(string input, string pattern)
    static int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static int Count(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static int Count(System.ReadOnlySpan[char] input, string pattern)
    static int Count(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static int Count(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static bool IsMatch(string input, string pattern)
    static bool IsMatch(System.ReadOnlySpan[char] input, string pattern)
    static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static bool IsMatch(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static bool IsMatch(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    bool IsMatch(string input)
    bool IsMatch(string input, int startat)
    bool IsMatch(System.ReadOnlySpan[char] input)
    bool IsMatch(System.ReadOnlySpan[char] input, int startat)
    static System.Text.RegularExpressions.Match Match(string input, string pattern)
    static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    System.Text.RegularExpressions.Match Match(string input)
    System.Text.RegularExpressions.Match Match(string input, int startat)
    System.Text.RegularExpressions.Match Match(string input, int beginning, int length)
    static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)
    static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    System.Text.RegularExpressions.MatchCollection Matches(string input)
    System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)
    static string Replace(string input, string pattern, string replacement)
    static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options)
    static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    string Replace(string input, string replacement)
    string Replace(string input, string replacement, int count)
    string Replace(string input, string replacement, int count, int startat)
    static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator)
    static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options)
    static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator)
    string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count)
    string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count, int startat)
    static string[] Split(string input, string pattern)
    static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    string[] Split(string input)
    string[] Split(string input, int count)
    string[] Split(string input, int count, int startat)
    static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern)
    static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input)
    System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, int startat)
    static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern)
    static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input)
    System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, int count)
    System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, int count, int startat)

class System.Text.RegularExpressions.Match : System.Text.RegularExpressions.Group
    static System.Text.RegularExpressions.Match Empty {get;}
    System.Text.RegularExpressions.GroupCollection Groups {get;}
    bool Success {get;}
    string Name {get;}
    System.Text.RegularExpressions.CaptureCollection Captures {get;}
    int Index {get;}
    int Length {get;}
    string Value {get;}
    System.ReadOnlySpan[char] ValueSpan {get;}
    System.Text.RegularExpressions.Match NextMatch()
    string Result(string replacement)
    static System.Text.RegularExpressions.Match Synchronized(System.Text.RegularExpressions.Match inner)
    static System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)
    string ToString()

class System.Text.RegularExpressions.Group : System.Text.RegularExpressions.Capture
    bool Success {get;}
    string Name {get;}
    System.Text.RegularExpressions.CaptureCollection Captures {get;}
    int Index {get;}
    int Length {get;}
    string Value {get;}
    System.ReadOnlySpan[char] ValueSpan {get;}
    static System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)
    string ToString()

class System.Text.RegularExpressions.Capture : System.Object
    int Index {get;}
    int Length {get;}
    string Value {get;}
    System.ReadOnlySpan[char] ValueSpan {get;}
    string ToString()

class System.Text.RegularExpressions.MatchCollection : System.Object, System.Collections.Generic.IList[System.Text.RegularExpressions.Match], System.Collections.Generic.ICollection[System.Text.RegularExpressions.Match], System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Match], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Match], System.Collections.Generic.IReadOnlyCollection[System.Text.RegularExpressions.Match], System.Collections.IList, System.Collections.ICollection
    bool IsReadOnly {get;}
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Text.RegularExpressions.Match Item(int index) {get;}
    System.Collections.IEnumerator GetEnumerator()
    void CopyTo(array array, int arrayIndex)
    void CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex)

class System.Text.RegularExpressions.GroupCollection : System.Object, System.Collections.Generic.IList[System.Text.RegularExpressions.Group], System.Collections.Generic.ICollection[System.Text.RegularExpressions.Group], System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Group], System.Collections.Generic.IReadOnlyCollection[System.Text.RegularExpressions.Group], System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyDictionary[string,System.Text.RegularExpressions.Group], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[string,System.Text.RegularExpressions.Group]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Text.RegularExpressions.Group]]
    bool IsReadOnly {get;}
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    System.Collections.Generic.IEnumerable[string] Keys {get;}
    System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group] Values {get;}
    indexer System.Text.RegularExpressions.Group Item(int index) {get;}
    indexer System.Text.RegularExpressions.Group Item(string name) {get;}
    System.Collections.IEnumerator GetEnumerator()
    void CopyTo(array array, int arrayIndex)
    void CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex)
    bool TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)
    bool ContainsKey(string key)

class System.Text.RegularExpressions.CaptureCollection : System.Object, System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection
    bool IsReadOnly {get;}
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Text.RegularExpressions.Capture Item(int index) {get;}
    System.Collections.IEnumerator GetEnumerator()
    void CopyTo(array array, int arrayIndex)
