sealed class System.Management.Automation.WildcardPattern : System.Object
    new(string pattern)
    new(string pattern, System.Management.Automation.WildcardOptions options)
    static WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)
    bool IsMatch(string input)
    static string Escape(string pattern)
    static bool ContainsWildcardCharacters(string pattern)
    static string Unescape(string pattern)
    string ToWql()
