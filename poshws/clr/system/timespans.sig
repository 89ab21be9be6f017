struct System.TimeSpan : System.ValueType, System.IComparable, System.IComparable[timespan], System.IEquatable[timespan], System.ISpanFormattable, System.IFormattable, System.ISpanParsable[timespan], System.IParsable[timespan], System.IUtf8SpanFormattable
    new(long ticks)
    new(int hours, int minutes, int seconds)
    new(int days, int hours, int minutes, int seconds)
    new(int days, int hours, int minutes, int seconds, int milliseconds)
    new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)
    long Ticks {get;}
    int Days {get;}
    int Hours {get;}
    int Milliseconds {get;}
    int Microseconds {get;}
    int Nanoseconds {get;}
    int Minutes {get;}
    int Seconds {get;}
    double TotalDays {get;}
    double TotalHours {get;}
    double TotalMilliseconds {get;}
    double TotalMicroseconds {get;}
    double TotalNanoseconds {get;}
    double TotalMinutes {get;}
    double TotalSeconds {get;}
    field static timespan Zero
    field static timespan MaxValue
    field static timespan MinValue
    field static long NanosecondsPerTick = "100"
    field static long TicksPerMicrosecond = "10"
    field static long TicksPerMillisecond = "10000"
    field static long TicksPerSecond = "10000000"
    field static long TicksPerMinute = "600000000"
    field static long TicksPerHour = "36000000000"
    field static long TicksPerDay = "864000000000"
    field static long MicrosecondsPerMillisecond = "1000"
    field static long MicrosecondsPerSecond = "1000000"
    field static long MicrosecondsPerMinute = "60000000"
    field static long MicrosecondsPerHour = "3600000000"
    field static long MicrosecondsPerDay = "86400000000"
    field static long MillisecondsPerSecond = "1000"
    field static long MillisecondsPerMinute = "60000"
    field static long MillisecondsPerHour = "3600000"
    field static long MillisecondsPerDay = "86400000"
    field static long SecondsPerMinute = "60"
    field static long SecondsPerHour = "3600"
    field static long SecondsPerDay = "86400"
    field static long MinutesPerHour = "60"
    field static long MinutesPerDay = "1440"
    field static int HoursPerDay = "24"
    timespan Add(timespan ts)
    int CompareTo(System.Object value)
    int CompareTo(timespan value)
    int IComparable.CompareTo(System.Object obj)
    int IComparable[timespan].CompareTo(timespan other)
    timespan Duration()
    bool Equals(System.Object value)
    bool Equals(timespan obj)
    bool IEquatable[timespan].Equals(timespan other)
    int GetHashCode()
    timespan Negate()
    timespan Subtract(timespan ts)
    timespan Multiply(double factor)
    timespan Divide(double divisor)
    double Divide(timespan ts)
    string ToString()
    string ToString(string format)
    string ToString(string format, System.IFormatProvider formatProvider)
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format = default, System.IFormatProvider formatProvider = null)
    bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    static int Compare(timespan t1, timespan t2)
    static timespan FromDays(double value)
    static timespan FromDays(int days)
    static timespan FromDays(int days, int hours = 0, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0)
    static bool Equals(timespan t1, timespan t2)
    static timespan FromHours(int hours)
    static timespan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0)
    static timespan FromHours(double value)
    static timespan FromMinutes(long minutes)
    static timespan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0)
    static timespan FromMinutes(double value)
    static timespan FromSeconds(long seconds)
    static timespan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0)
    static timespan FromSeconds(double value)
    static timespan FromMilliseconds(long milliseconds)
    static timespan FromMilliseconds(long milliseconds, long microseconds)
    static timespan FromMilliseconds(double value)
    static timespan FromMicroseconds(long microseconds)
    static timespan FromMicroseconds(double value)
    static timespan FromTicks(long value)
    static timespan Parse(string s)
    static timespan Parse(string input, System.IFormatProvider formatProvider)
    static timespan Parse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider = null)
    static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)
    static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider)
    static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles)
    static timespan ParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles = System.Globalization.TimeSpanStyles.None)
    static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles)
    static timespan ParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles = System.Globalization.TimeSpanStyles.None)
    static bool TryParse(string s, [ref] timespan result)
    static bool TryParse(System.ReadOnlySpan[char] s, [ref] timespan result)
    static bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)
    static bool TryParse(System.ReadOnlySpan[char] input, System.IFormatProvider formatProvider, [ref] timespan result)
    static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result)
    static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, [ref] timespan result)
    static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result)
    static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result)
    static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
    static bool TryParseExact(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] format, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
    static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
    static bool TryParseExact(System.ReadOnlySpan[char] input, string[] formats, System.IFormatProvider formatProvider, System.Globalization.TimeSpanStyles styles, [ref] timespan result)
    static timespan op_UnaryNegation(timespan t)
    static timespan op_Subtraction(timespan t1, timespan t2)
    static timespan op_UnaryPlus(timespan t)
    static timespan op_Addition(timespan t1, timespan t2)
    static timespan op_Multiply(timespan timeSpan, double factor)
    static timespan op_Multiply(double factor, timespan timeSpan)
    static timespan op_Division(timespan timeSpan, double divisor)
    static double op_Division(timespan t1, timespan t2)
    static bool op_Equality(timespan t1, timespan t2)
    static bool op_Inequality(timespan t1, timespan t2)
    static bool op_LessThan(timespan t1, timespan t2)
    static bool op_LessThanOrEqual(timespan t1, timespan t2)
    static bool op_GreaterThan(timespan t1, timespan t2)
    static bool op_GreaterThanOrEqual(timespan t1, timespan t2)
