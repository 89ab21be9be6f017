class System.Globalization.ChineseLunisolarCalendar : System.Globalization.EastAsianLunisolarCalendar, System.ICloneable
    new()
    field static int ChineseEra = "1"

class System.Globalization.DaylightTime : System.Object
    new(datetime start, datetime end, timespan delta)
    datetime Start {get;}
    datetime End {get;}
    timespan Delta {get;}

abstract class System.Globalization.EastAsianLunisolarCalendar : System.Globalization.Calendar, System.ICloneable
    int GetSexagenaryYear(datetime time)
    int GetCelestialStem(int sexagenaryYear)
    int GetTerrestrialBranch(int sexagenaryYear)

static class System.Globalization.GlobalizationExtensions : System.Object
    static System.StringComparer GetStringComparer(System.Globalization.CompareInfo compareInfo, System.Globalization.CompareOptions options)

enum System.Globalization.GregorianCalendarTypes : System.Int32
    Localized=1 USEnglish=2 MiddleEastFrench=9 Arabic=10 TransliteratedEnglish=11 TransliteratedFrench=12

class System.Globalization.HebrewCalendar : System.Globalization.Calendar, System.ICloneable
    new()
    field static int HebrewEra

class System.Globalization.HijriCalendar : System.Globalization.Calendar, System.ICloneable
    new()
    int HijriAdjustment {get;set;}
    field static int HijriEra

sealed class System.Globalization.IdnMapping : System.Object
    new()
    bool AllowUnassigned {get;set;}
    bool UseStd3AsciiRules {get;set;}
    string GetAscii(string unicode)
    string GetAscii(string unicode, int index)
    string GetAscii(string unicode, int index, int count)
    string GetUnicode(string ascii)
    string GetUnicode(string ascii, int index)
    string GetUnicode(string ascii, int index, int count)
    bool Equals(System.Object obj)
    int GetHashCode()

class System.Globalization.JapaneseCalendar : System.Globalization.Calendar, System.ICloneable
    new()

class System.Globalization.JapaneseLunisolarCalendar : System.Globalization.EastAsianLunisolarCalendar, System.ICloneable
    new()
    field static int JapaneseEra = "1"

class System.Globalization.JulianCalendar : System.Globalization.Calendar, System.ICloneable
    new()
    field static int JulianEra

class System.Globalization.KoreanCalendar : System.Globalization.Calendar, System.ICloneable
    new()
    field static int KoreanEra = "1"

class System.Globalization.KoreanLunisolarCalendar : System.Globalization.EastAsianLunisolarCalendar, System.ICloneable
    new()
    field static int GregorianEra = "1"

class System.Globalization.PersianCalendar : System.Globalization.Calendar, System.ICloneable
    new()
    field static int PersianEra

class System.Globalization.RegionInfo : System.Object
    new(string name)
    new(int culture)
    string Name {get;}
    string EnglishName {get;}
    string DisplayName {get;}
    string NativeName {get;}
    string TwoLetterISORegionName {get;}
    string ThreeLetterISORegionName {get;}
    string ThreeLetterWindowsRegionName {get;}
    bool IsMetric {get;}
    int GeoId {get;}
    string CurrencyEnglishName {get;}
    string CurrencyNativeName {get;}
    string CurrencySymbol {get;}
    string ISOCurrencySymbol {get;}
    static System.Globalization.RegionInfo CurrentRegion {get;}
    bool Equals(System.Object value)
    int GetHashCode()
    string ToString()

sealed class System.Globalization.SortKey : System.Object
    string OriginalString {get;}
    byte[] KeyData {get;}
    bool Equals(System.Object value)
    int GetHashCode()
    string ToString()
    static int Compare(System.Globalization.SortKey sortkey1, System.Globalization.SortKey sortkey2)

sealed class System.Globalization.SortVersion : System.Object, System.IEquatable[System.Globalization.SortVersion]
    new(int fullVersion, guid sortId)
    int FullVersion {get;}
    guid SortId {get;}
    bool Equals(System.Object obj)
    bool Equals(System.Globalization.SortVersion other)
    bool IEquatable[SortVersion].Equals(System.Globalization.SortVersion other)
    int GetHashCode()
    static bool op_Equality(System.Globalization.SortVersion left, System.Globalization.SortVersion right)
    static bool op_Inequality(System.Globalization.SortVersion left, System.Globalization.SortVersion right)

class System.Globalization.TaiwanCalendar : System.Globalization.Calendar, System.ICloneable
    new()

class System.Globalization.TaiwanLunisolarCalendar : System.Globalization.EastAsianLunisolarCalendar, System.ICloneable
    new()

class System.Globalization.ThaiBuddhistCalendar : System.Globalization.Calendar, System.ICloneable
    new()
    field static int ThaiBuddhistEra = "1"

class System.Globalization.UmAlQuraCalendar : System.Globalization.Calendar, System.ICloneable
    new()
    field static int UmAlQuraEra = "1"
