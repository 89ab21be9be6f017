class System.Text.RegularExpressions.Regex : System.Object, System.Runtime.Serialization.ISerializable
    new(string pattern)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options)
    new(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    System.Text.RegularExpressions.RegexOptions Options {get;}
    bool RightToLeft {get;}
    timespan MatchTimeout {get;}
    static int CacheSize {get;set;}
    field static timespan InfiniteMatchTimeout
    string ToString()
    string[] GetGroupNames()
    int[] GetGroupNumbers()
    string GroupNameFromNumber(int i)
    int GroupNumberFromName(string name)
    int Count(string input)
    int Count(System.ReadOnlySpan[char] input)
    int Count(System.ReadOnlySpan[char] input, int startat)
    bool IsMatch(string input)
    bool IsMatch(string input, int startat)
    bool IsMatch(System.ReadOnlySpan[char] input)
    bool IsMatch(System.ReadOnlySpan[char] input, int startat)
    System.Text.RegularExpressions.Match Match(string input)
    System.Text.RegularExpressions.Match Match(string input, int startat)
    System.Text.RegularExpressions.Match Match(string input, int beginning, int length)
    System.Text.RegularExpressions.MatchCollection Matches(string input)
    System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)
    string Replace(string input, string replacement)
    string Replace(string input, string replacement, int count)
    string Replace(string input, string replacement, int count, int startat)
    string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator)
    string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count)
    string Replace(string input, System.Text.RegularExpressions.MatchEvaluator evaluator, int count, int startat)
    string[] Split(string input)
    string[] Split(string input, int count)
    string[] Split(string input, int count, int startat)
    System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input)
    System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, int startat)
    System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input)
    System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, int count)
    System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, int count, int startat)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname)
    static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes)
    static void CompileToAssembly(System.Text.RegularExpressions.RegexCompilationInfo[] regexinfos, System.Reflection.AssemblyName assemblyname, System.Reflection.Emit.CustomAttributeBuilder[] attributes, string resourceFile)
    static string Escape(string str)
    static string Unescape(string str)
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
    static System.Text.RegularExpressions.Match Match(string input, string pattern)
    static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)
    static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static string Replace(string input, string pattern, string replacement)
    static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options)
    static string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator)
    static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options)
    static string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static string[] Split(string input, string pattern)
    static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern)
    static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static System.Text.RegularExpressions.Regex+ValueMatchEnumerator EnumerateMatches(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)
    static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern)
    static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options)
    static System.Text.RegularExpressions.Regex+ValueSplitEnumerator EnumerateSplits(System.ReadOnlySpan[char] input, string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)

class System.Text.RegularExpressions.Match : System.Text.RegularExpressions.Group
    System.Text.RegularExpressions.GroupCollection Groups {get;}
    bool Success {get;}
    string Name {get;}
    System.Text.RegularExpressions.CaptureCollection Captures {get;}
    int Index {get;}
    int Length {get;}
    string Value {get;}
    System.ReadOnlySpan[char] ValueSpan {get;}
    static System.Text.RegularExpressions.Match Empty {get;}
    System.Text.RegularExpressions.Match NextMatch()
    string Result(string replacement)
    string ToString()
    static System.Text.RegularExpressions.Match Synchronized(System.Text.RegularExpressions.Match inner)

class System.Text.RegularExpressions.Group : System.Text.RegularExpressions.Capture
    bool Success {get;}
    string Name {get;}
    System.Text.RegularExpressions.CaptureCollection Captures {get;}
    int Index {get;}
    int Length {get;}
    string Value {get;}
    System.ReadOnlySpan[char] ValueSpan {get;}
    string ToString()
    static System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)

class System.Text.RegularExpressions.Capture : System.Object
    int Index {get;}
    int Length {get;}
    string Value {get;}
    System.ReadOnlySpan[char] ValueSpan {get;}
    string ToString()

class System.Text.RegularExpressions.MatchCollection : System.Object, System.Collections.Generic.IList[System.Text.RegularExpressions.Match], System.Collections.Generic.ICollection[System.Text.RegularExpressions.Match], System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Match], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Match], System.Collections.Generic.IReadOnlyCollection[System.Text.RegularExpressions.Match], System.Collections.IList, System.Collections.ICollection
    bool IsReadOnly {get;}
    int Count {get;}
    indexer System.Text.RegularExpressions.Match Item(int i) {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    bool IList.IsFixedSize {get;}
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Match] IEnumerable[Match].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(array array, int arrayIndex)
    void CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex)
    void ICollection[Match].CopyTo(System.Text.RegularExpressions.Match[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    int IList[Match].IndexOf(System.Text.RegularExpressions.Match item)
    int IList.IndexOf(System.Object value)
    void IList[Match].Insert(int index, System.Text.RegularExpressions.Match item)
    void IList.Insert(int index, System.Object value)
    void IList[Match].RemoveAt(int index)
    void IList.RemoveAt(int index)
    void ICollection[Match].Add(System.Text.RegularExpressions.Match item)
    int IList.Add(System.Object value)
    void ICollection[Match].Clear()
    void IList.Clear()
    bool ICollection[Match].Contains(System.Text.RegularExpressions.Match item)
    bool IList.Contains(System.Object value)
    bool ICollection[Match].Remove(System.Text.RegularExpressions.Match item)
    void IList.Remove(System.Object value)

class System.Text.RegularExpressions.GroupCollection : System.Object, System.Collections.Generic.IList[System.Text.RegularExpressions.Group], System.Collections.Generic.ICollection[System.Text.RegularExpressions.Group], System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Group], System.Collections.Generic.IReadOnlyCollection[System.Text.RegularExpressions.Group], System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyDictionary[string,System.Text.RegularExpressions.Group], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[string,System.Text.RegularExpressions.Group]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Text.RegularExpressions.Group]]
    bool IsReadOnly {get;}
    int Count {get;}
    indexer System.Text.RegularExpressions.Group Item(int groupnum) {get;}
    indexer System.Text.RegularExpressions.Group Item(string groupname) {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    System.Collections.Generic.IEnumerable[string] Keys {get;}
    System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group] Values {get;}
    bool IList.IsFixedSize {get;}
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Group] IEnumerable[Group].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Text.RegularExpressions.Group]] IEnumerable[KeyValuePair[string,Group]].GetEnumerator()
    void CopyTo(array array, int arrayIndex)
    void CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex)
    void ICollection[Group].CopyTo(System.Text.RegularExpressions.Group[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    bool TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)
    bool IReadOnlyDictionary[string,Group].TryGetValue(string key, [ref] System.Text.RegularExpressions.Group value)
    bool ContainsKey(string key)
    bool IReadOnlyDictionary[string,Group].ContainsKey(string key)
    int IList[Group].IndexOf(System.Text.RegularExpressions.Group item)
    int IList.IndexOf(System.Object value)
    void IList[Group].Insert(int index, System.Text.RegularExpressions.Group item)
    void IList.Insert(int index, System.Object value)
    void IList[Group].RemoveAt(int index)
    void IList.RemoveAt(int index)
    void ICollection[Group].Add(System.Text.RegularExpressions.Group item)
    int IList.Add(System.Object value)
    void ICollection[Group].Clear()
    void IList.Clear()
    bool ICollection[Group].Contains(System.Text.RegularExpressions.Group item)
    bool IList.Contains(System.Object value)
    bool ICollection[Group].Remove(System.Text.RegularExpressions.Group item)
    void IList.Remove(System.Object value)

class System.Text.RegularExpressions.CaptureCollection : System.Object, System.Collections.Generic.IList[System.Text.RegularExpressions.Capture], System.Collections.Generic.ICollection[System.Text.RegularExpressions.Capture], System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Capture], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Capture], System.Collections.Generic.IReadOnlyCollection[System.Text.RegularExpressions.Capture], System.Collections.IList, System.Collections.ICollection
    bool IsReadOnly {get;}
    int Count {get;}
    indexer System.Text.RegularExpressions.Capture Item(int i) {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    bool IList.IsFixedSize {get;}
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Text.RegularExpressions.Capture] IEnumerable[Capture].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(array array, int arrayIndex)
    void CopyTo(System.Text.RegularExpressions.Capture[] array, int arrayIndex)
    void ICollection[Capture].CopyTo(System.Text.RegularExpressions.Capture[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    int IList[Capture].IndexOf(System.Text.RegularExpressions.Capture item)
    int IList.IndexOf(System.Object value)
    void IList[Capture].Insert(int index, System.Text.RegularExpressions.Capture item)
    void IList.Insert(int index, System.Object value)
    void IList[Capture].RemoveAt(int index)
    void IList.RemoveAt(int index)
    void ICollection[Capture].Add(System.Text.RegularExpressions.Capture item)
    int IList.Add(System.Object value)
    void ICollection[Capture].Clear()
    void IList.Clear()
    bool ICollection[Capture].Contains(System.Text.RegularExpressions.Capture item)
    bool IList.Contains(System.Object value)
    bool ICollection[Capture].Remove(System.Text.RegularExpressions.Capture item)
    void IList.Remove(System.Object value)
