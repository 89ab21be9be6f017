struct System.DateTimeOffset : System.ValueType, System.IComparable, System.ISpanFormattable, System.IFormattable, System.IComparable[System.DateTimeOffset], System.IEquatable[System.DateTimeOffset], System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback, System.ISpanParsable[System.DateTimeOffset], System.IParsable[System.DateTimeOffset], System.IUtf8SpanFormattable
    new(long ticks, timespan offset)
    new(datetime dateTime)
    new(datetime dateTime, timespan offset)
    new(System.DateOnly date, System.TimeOnly time, timespan offset)
    new(int year, int month, int day, int hour, int minute, int second, timespan offset)
    new(int year, int month, int day, int hour, int minute, int second, int millisecond, timespan offset)
    new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.Globalization.Calendar calendar, timespan offset)
    new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, timespan offset)
    new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.Globalization.Calendar calendar, timespan offset)
    datetime DateTime {get;}
    datetime UtcDateTime {get;}
    datetime LocalDateTime {get;}
    datetime Date {get;}
    int Day {get;}
    System.DayOfWeek DayOfWeek {get;}
    int DayOfYear {get;}
    int Hour {get;}
    int Millisecond {get;}
    int Microsecond {get;}
    int Nanosecond {get;}
    int Minute {get;}
    int Month {get;}
    timespan Offset {get;}
    int TotalOffsetMinutes {get;}
    int Second {get;}
    long Ticks {get;}
    long UtcTicks {get;}
    timespan TimeOfDay {get;}
    int Year {get;}
    static System.DateTimeOffset UtcNow {get;}
    static System.DateTimeOffset Now {get;}
    field static System.DateTimeOffset MinValue
    field static System.DateTimeOffset MaxValue
    field static System.DateTimeOffset UnixEpoch
    System.DateTimeOffset ToOffset(timespan offset)
    System.DateTimeOffset Add(timespan timeSpan)
    System.DateTimeOffset AddDays(double days)
    System.DateTimeOffset AddHours(double hours)
    System.DateTimeOffset AddMilliseconds(double milliseconds)
    System.DateTimeOffset AddMicroseconds(double microseconds)
    System.DateTimeOffset AddMinutes(double minutes)
    System.DateTimeOffset AddMonths(int months)
    System.DateTimeOffset AddSeconds(double seconds)
    System.DateTimeOffset AddTicks(long ticks)
    System.DateTimeOffset AddYears(int years)
    int CompareTo(System.DateTimeOffset other)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[DateTimeOffset].CompareTo(System.DateTimeOffset other)
    bool Equals(System.Object obj)
    bool Equals(System.DateTimeOffset other)
    bool IEquatable[DateTimeOffset].Equals(System.DateTimeOffset other)
    bool EqualsExact(System.DateTimeOffset other)
    int GetHashCode()
    timespan Subtract(System.DateTimeOffset value)
    System.DateTimeOffset Subtract(timespan value)
    long ToFileTime()
    long ToUnixTimeSeconds()
    long ToUnixTimeMilliseconds()
    System.DateTimeOffset ToLocalTime()
    string ToString()
    string ToString(string format)
    string ToString(System.IFormatProvider formatProvider)
    string ToString(string format, System.IFormatProvider formatProvider)
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)
    bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    System.DateTimeOffset ToUniversalTime()
    void Deconstruct([ref] System.DateOnly date, [ref] System.TimeOnly time, [ref] timespan offset)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static int Compare(System.DateTimeOffset first, System.DateTimeOffset second)
    static bool Equals(System.DateTimeOffset first, System.DateTimeOffset second)
    static System.DateTimeOffset FromFileTime(long fileTime)
    static System.DateTimeOffset FromUnixTimeSeconds(long seconds)
    static System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)
    static System.DateTimeOffset Parse(string input)
    static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider)
    static System.DateTimeOffset Parse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
    static System.DateTimeOffset Parse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider = null, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)
    static System.DateTimeOffset Parse(System.ReadOnlySpan[char] s, System.IFormatProvider provider)
    static System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider)
    static System.DateTimeOffset ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
    static System.DateTimeOffset ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)
    static System.DateTimeOffset ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles)
    static System.DateTimeOffset ParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles = System.Globalization.DateTimeStyles.None)
    static bool TryParse(string input, [ref] System.DateTimeOffset result)
    static bool TryParse(System.ReadOnlySpan[char] input, [ref] System.DateTimeOffset result)
    static bool TryParse(string input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
    static bool TryParse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
    static bool TryParse(string s, System.IFormatProvider provider, [ref] System.DateTimeOffset result)
    static bool TryParse(System.ReadOnlySpan[char] s, System.IFormatProvider provider, [ref] System.DateTimeOffset result)
    static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
    static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
    static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
    static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.DateTimeStyles styles, [ref] System.DateTimeOffset result)
    static System.DateTimeOffset op_Implicit(datetime dateTime)
    static System.DateTimeOffset op_Addition(System.DateTimeOffset dateTimeOffset, timespan timeSpan)
    static System.DateTimeOffset op_Subtraction(System.DateTimeOffset dateTimeOffset, timespan timeSpan)
    static timespan op_Subtraction(System.DateTimeOffset left, System.DateTimeOffset right)
    static bool op_Equality(System.DateTimeOffset left, System.DateTimeOffset right)
    static bool op_Inequality(System.DateTimeOffset left, System.DateTimeOffset right)
    static bool op_LessThan(System.DateTimeOffset left, System.DateTimeOffset right)
    static bool op_LessThanOrEqual(System.DateTimeOffset left, System.DateTimeOffset right)
    static bool op_GreaterThan(System.DateTimeOffset left, System.DateTimeOffset right)
    static bool op_GreaterThanOrEqual(System.DateTimeOffset left, System.DateTimeOffset right)
