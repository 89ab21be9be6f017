class System.Globalization.CultureInfo : System.Object, System.IFormatProvider, System.ICloneable
    new(string name)
    new(string name, bool useUserOverride)
    new(int culture)
    new(int culture, bool useUserOverride)
    cultureinfo Parent {get;}
    int LCID {get;}
    int KeyboardLayoutId {get;}
    string Name {get;}
    string IetfLanguageTag {get;}
    string DisplayName {get;}
    string NativeName {get;}
    string EnglishName {get;}
    string TwoLetterISOLanguageName {get;}
    string ThreeLetterISOLanguageName {get;}
    string ThreeLetterWindowsLanguageName {get;}
    System.Globalization.CompareInfo CompareInfo {get;}
    System.Globalization.TextInfo TextInfo {get;}
    bool IsNeutralCulture {get;}
    System.Globalization.CultureTypes CultureTypes {get;}
    System.Globalization.NumberFormatInfo NumberFormat {get;set;}
    System.Globalization.DateTimeFormatInfo DateTimeFormat {get;set;}
    System.Globalization.Calendar Calendar {get;}
    System.Globalization.Calendar[] OptionalCalendars {get;}
    bool UseUserOverride {get;}
    bool IsReadOnly {get;}
    static cultureinfo CurrentCulture {get;set;}
    static cultureinfo CurrentUICulture {get;set;}
    static cultureinfo InstalledUICulture {get;}
    static cultureinfo DefaultThreadCurrentCulture {get;set;}
    static cultureinfo DefaultThreadCurrentUICulture {get;set;}
    static cultureinfo InvariantCulture {get;}
    bool Equals(System.Object value)
    int GetHashCode()
    string ToString()
    System.Object GetFormat(type formatType)
    System.Object IFormatProvider.GetFormat(type formatType)
    void ClearCachedData()
    cultureinfo GetConsoleFallbackUICulture()
    System.Object Clone()
    System.Object ICloneable.Clone()
    static cultureinfo CreateSpecificCulture(string name)
    static cultureinfo[] GetCultures(System.Globalization.CultureTypes types)
    static cultureinfo ReadOnly(cultureinfo ci)
    static cultureinfo GetCultureInfo(int culture)
    static cultureinfo GetCultureInfo(string name)
    static cultureinfo GetCultureInfo(string name, string altName)
    static cultureinfo GetCultureInfo(string name, bool predefinedOnly)
    static cultureinfo GetCultureInfoByIetfLanguageTag(string name)

sealed class System.Globalization.NumberFormatInfo : System.Object, System.IFormatProvider, System.ICloneable
    new()
    int CurrencyDecimalDigits {get;set;}
    string CurrencyDecimalSeparator {get;set;}
    bool IsReadOnly {get;}
    int[] CurrencyGroupSizes {get;set;}
    int[] NumberGroupSizes {get;set;}
    int[] PercentGroupSizes {get;set;}
    string CurrencyGroupSeparator {get;set;}
    string CurrencySymbol {get;set;}
    string NaNSymbol {get;set;}
    int CurrencyNegativePattern {get;set;}
    int NumberNegativePattern {get;set;}
    int PercentPositivePattern {get;set;}
    int PercentNegativePattern {get;set;}
    string NegativeInfinitySymbol {get;set;}
    string NegativeSign {get;set;}
    int NumberDecimalDigits {get;set;}
    string NumberDecimalSeparator {get;set;}
    string NumberGroupSeparator {get;set;}
    int CurrencyPositivePattern {get;set;}
    string PositiveInfinitySymbol {get;set;}
    string PositiveSign {get;set;}
    int PercentDecimalDigits {get;set;}
    string PercentDecimalSeparator {get;set;}
    string PercentGroupSeparator {get;set;}
    string PercentSymbol {get;set;}
    string PerMilleSymbol {get;set;}
    string[] NativeDigits {get;set;}
    System.Globalization.DigitShapes DigitSubstitution {get;set;}
    static System.Globalization.NumberFormatInfo InvariantInfo {get;}
    static System.Globalization.NumberFormatInfo CurrentInfo {get;}
    System.Object Clone()
    System.Object ICloneable.Clone()
    System.Object GetFormat(type formatType)
    System.Object IFormatProvider.GetFormat(type formatType)
    static System.Globalization.NumberFormatInfo GetInstance(System.IFormatProvider formatProvider)
    static System.Globalization.NumberFormatInfo ReadOnly(System.Globalization.NumberFormatInfo nfi)

sealed class System.Globalization.DateTimeFormatInfo : System.Object, System.IFormatProvider, System.ICloneable
    new()
    string AMDesignator {get;set;}
    System.Globalization.Calendar Calendar {get;set;}
    string DateSeparator {get;set;}
    System.DayOfWeek FirstDayOfWeek {get;set;}
    System.Globalization.CalendarWeekRule CalendarWeekRule {get;set;}
    string FullDateTimePattern {get;set;}
    string LongDatePattern {get;set;}
    string LongTimePattern {get;set;}
    string MonthDayPattern {get;set;}
    string PMDesignator {get;set;}
    string RFC1123Pattern {get;}
    string ShortDatePattern {get;set;}
    string ShortTimePattern {get;set;}
    string SortableDateTimePattern {get;}
    string TimeSeparator {get;set;}
    string UniversalSortableDateTimePattern {get;}
    string YearMonthPattern {get;set;}
    string[] AbbreviatedDayNames {get;set;}
    string[] ShortestDayNames {get;set;}
    string[] DayNames {get;set;}
    string[] AbbreviatedMonthNames {get;set;}
    string[] MonthNames {get;set;}
    bool IsReadOnly {get;}
    string NativeCalendarName {get;}
    string[] AbbreviatedMonthGenitiveNames {get;set;}
    string[] MonthGenitiveNames {get;set;}
    static System.Globalization.DateTimeFormatInfo InvariantInfo {get;}
    static System.Globalization.DateTimeFormatInfo CurrentInfo {get;}
    System.Object GetFormat(type formatType)
    System.Object IFormatProvider.GetFormat(type formatType)
    System.Object Clone()
    System.Object ICloneable.Clone()
    int GetEra(string eraName)
    string GetEraName(int era)
    string GetAbbreviatedEraName(int era)
    string GetAbbreviatedDayName(System.DayOfWeek dayofweek)
    string GetShortestDayName(System.DayOfWeek dayOfWeek)
    string[] GetAllDateTimePatterns()
    string[] GetAllDateTimePatterns(char format)
    string GetDayName(System.DayOfWeek dayofweek)
    string GetAbbreviatedMonthName(int month)
    string GetMonthName(int month)
    void SetAllDateTimePatterns(string[] patterns, char format)
    static System.Globalization.DateTimeFormatInfo GetInstance(System.IFormatProvider provider)
    static System.Globalization.DateTimeFormatInfo ReadOnly(System.Globalization.DateTimeFormatInfo dtfi)

sealed class System.Globalization.TextInfo : System.Object, System.ICloneable, System.Runtime.Serialization.IDeserializationCallback
    int ANSICodePage {get;}
    int OEMCodePage {get;}
    int MacCodePage {get;}
    int EBCDICCodePage {get;}
    int LCID {get;}
    string CultureName {get;}
    bool IsReadOnly {get;}
    string ListSeparator {get;set;}
    bool IsRightToLeft {get;}
    System.Object Clone()
    System.Object ICloneable.Clone()
    char ToLower(char c)
    string ToLower(string str)
    char ToUpper(char c)
    string ToUpper(string str)
    bool Equals(System.Object obj)
    int GetHashCode()
    string ToString()
    string ToTitleCase(string str)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static System.Globalization.TextInfo ReadOnly(System.Globalization.TextInfo textInfo)

sealed class System.Globalization.CompareInfo : System.Object, System.Runtime.Serialization.IDeserializationCallback
    string Name {get;}
    System.Globalization.SortVersion Version {get;}
    int LCID {get;}
    int Compare(string string1, string string2)
    int Compare(string string1, string string2, System.Globalization.CompareOptions options)
    int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2)
    int Compare(string string1, int offset1, string string2, int offset2, System.Globalization.CompareOptions options)
    int Compare(string string1, int offset1, string string2, int offset2)
    int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2, System.Globalization.CompareOptions options)
    int Compare(System.ReadOnlySpan[char] string1, System.ReadOnlySpan[char] string2, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    bool IsPrefix(string source, string prefix, System.Globalization.CompareOptions options)
    bool IsPrefix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] prefix, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    bool IsPrefix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] prefix, System.Globalization.CompareOptions options, [ref] int matchLength)
    bool IsPrefix(string source, string prefix)
    bool IsSuffix(string source, string suffix, System.Globalization.CompareOptions options)
    bool IsSuffix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] suffix, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    bool IsSuffix(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] suffix, System.Globalization.CompareOptions options, [ref] int matchLength)
    bool IsSuffix(string source, string suffix)
    int IndexOf(string source, char value)
    int IndexOf(string source, string value)
    int IndexOf(string source, char value, System.Globalization.CompareOptions options)
    int IndexOf(string source, string value, System.Globalization.CompareOptions options)
    int IndexOf(string source, char value, int startIndex)
    int IndexOf(string source, string value, int startIndex)
    int IndexOf(string source, char value, int startIndex, System.Globalization.CompareOptions options)
    int IndexOf(string source, string value, int startIndex, System.Globalization.CompareOptions options)
    int IndexOf(string source, char value, int startIndex, int count)
    int IndexOf(string source, string value, int startIndex, int count)
    int IndexOf(string source, char value, int startIndex, int count, System.Globalization.CompareOptions options)
    int IndexOf(string source, string value, int startIndex, int count, System.Globalization.CompareOptions options)
    int IndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    int IndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options, [ref] int matchLength)
    int IndexOf(System.ReadOnlySpan[char] source, System.Text.Rune value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    int LastIndexOf(string source, char value)
    int LastIndexOf(string source, string value)
    int LastIndexOf(string source, char value, System.Globalization.CompareOptions options)
    int LastIndexOf(string source, string value, System.Globalization.CompareOptions options)
    int LastIndexOf(string source, char value, int startIndex)
    int LastIndexOf(string source, string value, int startIndex)
    int LastIndexOf(string source, char value, int startIndex, System.Globalization.CompareOptions options)
    int LastIndexOf(string source, string value, int startIndex, System.Globalization.CompareOptions options)
    int LastIndexOf(string source, char value, int startIndex, int count)
    int LastIndexOf(string source, string value, int startIndex, int count)
    int LastIndexOf(string source, char value, int startIndex, int count, System.Globalization.CompareOptions options)
    int LastIndexOf(string source, string value, int startIndex, int count, System.Globalization.CompareOptions options)
    int LastIndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    int LastIndexOf(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] value, System.Globalization.CompareOptions options, [ref] int matchLength)
    int LastIndexOf(System.ReadOnlySpan[char] source, System.Text.Rune value, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    System.Globalization.SortKey GetSortKey(string source, System.Globalization.CompareOptions options)
    System.Globalization.SortKey GetSortKey(string source)
    int GetSortKey(System.ReadOnlySpan[char] source, System.Span[byte] destination, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    int GetSortKeyLength(System.ReadOnlySpan[char] source, System.Globalization.CompareOptions options = System.Globalization.CompareOptions.None)
    bool Equals(System.Object value)
    int GetHashCode()
    int GetHashCode(string source, System.Globalization.CompareOptions options)
    int GetHashCode(System.ReadOnlySpan[char] source, System.Globalization.CompareOptions options)
    string ToString()
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static System.Globalization.CompareInfo GetCompareInfo(int culture, System.Reflection.Assembly assembly)
    static System.Globalization.CompareInfo GetCompareInfo(string name, System.Reflection.Assembly assembly)
    static System.Globalization.CompareInfo GetCompareInfo(int culture)
    static System.Globalization.CompareInfo GetCompareInfo(string name)
    static bool IsSortable(char ch)
    static bool IsSortable(string text)
    static bool IsSortable(System.ReadOnlySpan[char] text)
    static bool IsSortable(System.Text.Rune value)

static class System.Globalization.CharUnicodeInfo : System.Object
    static int GetDecimalDigitValue(char ch)
    static int GetDecimalDigitValue(string s, int index)
    static int GetDigitValue(char ch)
    static int GetDigitValue(string s, int index)
    static double GetNumericValue(char ch)
    static double GetNumericValue(string s, int index)
    static System.Globalization.UnicodeCategory GetUnicodeCategory(char ch)
    static System.Globalization.UnicodeCategory GetUnicodeCategory(int codePoint)
    static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)
