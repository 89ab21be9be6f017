sealed class System.Version : System.Object, System.ICloneable, System.IComparable, System.IComparable[version], System.IEquatable[version], System.ISpanFormattable, System.IFormattable, System.IUtf8SpanFormattable, System.IUtf8SpanParsable[version]
    new(int major, int minor, int build, int revision)
    new(int major, int minor, int build)
    new(int major, int minor)
    new(string version)
    new()
    int Major {get;}
    int Minor {get;}
    int Build {get;}
    int Revision {get;}
    short MajorRevision {get;}
    short MinorRevision {get;}
    System.Object Clone()
    int CompareTo(System.Object version)
    int CompareTo(version value)
    bool Equals(System.Object obj)
    bool Equals(version obj)
    int GetHashCode()
    string ToString()
    string ToString(int fieldCount)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten)
    bool TryFormat(System.Span[char] destination, int fieldCount, [ref] int charsWritten)
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten)
    bool TryFormat(System.Span[byte] utf8Destination, int fieldCount, [ref] int bytesWritten)
    static version Parse(string input)
    static version Parse(System.ReadOnlySpan[char] input)
    static version Parse(System.ReadOnlySpan[byte] utf8Text)
    static bool TryParse(string input, [ref] version result)
    static bool TryParse(System.ReadOnlySpan[char] input, [ref] version result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] version result)
    static bool op_Equality(version v1, version v2)
    static bool op_Inequality(version v1, version v2)
    static bool op_LessThan(version v1, version v2)
    static bool op_LessThanOrEqual(version v1, version v2)
    static bool op_GreaterThan(version v1, version v2)
    static bool op_GreaterThanOrEqual(version v1, version v2)

sealed class System.Management.Automation.SemanticVersion : System.Object, System.IComparable, System.IComparable[semver], System.IEquatable[semver]
    new(string version)
    new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)
    new(int major, int minor, int patch, string label)
    new(int major, int minor, int patch)
    new(int major, int minor)
    new(int major)
    new(version version)
    int Major {get;}
    int Minor {get;}
    int Patch {get;}
    string PreReleaseLabel {get;}
    string BuildLabel {get;}
    static version op_Implicit(semver semver)
    static semver Parse(string version)
    static bool TryParse(string version, [ref] semver result)
    string ToString()
    static int Compare(semver versionA, semver versionB)
    int CompareTo(System.Object version)
    int CompareTo(semver value)
    bool Equals(System.Object obj)
    bool Equals(semver other)
    int GetHashCode()
    static bool op_Equality(semver v1, semver v2)
    static bool op_Inequality(semver v1, semver v2)
    static bool op_LessThan(semver v1, semver v2)
    static bool op_LessThanOrEqual(semver v1, semver v2)
    static bool op_GreaterThan(semver v1, semver v2)
    static bool op_GreaterThanOrEqual(semver v1, semver v2)
