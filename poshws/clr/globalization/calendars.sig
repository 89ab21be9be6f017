abstract class System.Globalization.Calendar : System.Object, System.ICloneable
    datetime MinSupportedDateTime {get;}
    datetime MaxSupportedDateTime {get;}
    System.Globalization.CalendarAlgorithmType AlgorithmType {get;}
    bool IsReadOnly {get;}
    int[] Eras {get;}
    int TwoDigitYearMax {get;set;}
    field static int CurrentEra = "0"
    System.Object Clone()
    System.Object ICloneable.Clone()
    datetime AddMilliseconds(datetime time, double milliseconds)
    datetime AddDays(datetime time, int days)
    datetime AddHours(datetime time, int hours)
    datetime AddMinutes(datetime time, int minutes)
    datetime AddMonths(datetime time, int months)
    datetime AddSeconds(datetime time, int seconds)
    datetime AddWeeks(datetime time, int weeks)
    datetime AddYears(datetime time, int years)
    int GetDayOfMonth(datetime time)
    System.DayOfWeek GetDayOfWeek(datetime time)
    int GetDayOfYear(datetime time)
    int GetDaysInMonth(int year, int month)
    int GetDaysInMonth(int year, int month, int era)
    int GetDaysInYear(int year)
    int GetDaysInYear(int year, int era)
    int GetEra(datetime time)
    int GetHour(datetime time)
    double GetMilliseconds(datetime time)
    int GetMinute(datetime time)
    int GetMonth(datetime time)
    int GetMonthsInYear(int year)
    int GetMonthsInYear(int year, int era)
    int GetSecond(datetime time)
    int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)
    int GetYear(datetime time)
    bool IsLeapDay(int year, int month, int day)
    bool IsLeapDay(int year, int month, int day, int era)
    bool IsLeapMonth(int year, int month)
    bool IsLeapMonth(int year, int month, int era)
    int GetLeapMonth(int year)
    int GetLeapMonth(int year, int era)
    bool IsLeapYear(int year)
    bool IsLeapYear(int year, int era)
    datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
    datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
    int ToFourDigitYear(int year)
    static System.Globalization.Calendar ReadOnly(System.Globalization.Calendar calendar)

class System.Globalization.GregorianCalendar : System.Globalization.Calendar, System.ICloneable
    new()
    new(System.Globalization.GregorianCalendarTypes type)
    datetime MinSupportedDateTime {get;}
    datetime MaxSupportedDateTime {get;}
    System.Globalization.CalendarAlgorithmType AlgorithmType {get;}
    System.Globalization.GregorianCalendarTypes CalendarType {get;set;}
    int[] Eras {get;}
    int TwoDigitYearMax {get;set;}
    bool IsReadOnly {get;}
    field static int ADEra = "1"
    field static int CurrentEra = "0"
    datetime AddMonths(datetime time, int months)
    datetime AddYears(datetime time, int years)
    int GetDayOfMonth(datetime time)
    System.DayOfWeek GetDayOfWeek(datetime time)
    int GetDayOfYear(datetime time)
    int GetDaysInMonth(int year, int month, int era)
    int GetDaysInMonth(int year, int month)
    int GetDaysInYear(int year, int era)
    int GetDaysInYear(int year)
    int GetEra(datetime time)
    int GetMonth(datetime time)
    int GetMonthsInYear(int year, int era)
    int GetMonthsInYear(int year)
    int GetYear(datetime time)
    bool IsLeapDay(int year, int month, int day, int era)
    bool IsLeapDay(int year, int month, int day)
    int GetLeapMonth(int year, int era)
    int GetLeapMonth(int year)
    bool IsLeapMonth(int year, int month, int era)
    bool IsLeapMonth(int year, int month)
    bool IsLeapYear(int year, int era)
    bool IsLeapYear(int year)
    datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
    datetime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
    int ToFourDigitYear(int year)
    System.Object Clone()
    datetime AddMilliseconds(datetime time, double milliseconds)
    datetime AddDays(datetime time, int days)
    datetime AddHours(datetime time, int hours)
    datetime AddMinutes(datetime time, int minutes)
    datetime AddSeconds(datetime time, int seconds)
    datetime AddWeeks(datetime time, int weeks)
    int GetHour(datetime time)
    double GetMilliseconds(datetime time)
    int GetMinute(datetime time)
    int GetSecond(datetime time)
    int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)
    static System.Globalization.Calendar ReadOnly(System.Globalization.Calendar calendar)

static class System.Globalization.ISOWeek : System.Object
    static int GetWeekOfYear(datetime date)
    static int GetWeekOfYear(System.DateOnly date)
    static int GetYear(datetime date)
    static int GetYear(System.DateOnly date)
    static datetime GetYearStart(int year)
    static datetime GetYearEnd(int year)
    static int GetWeeksInYear(int year)
    static datetime ToDateTime(int year, int week, System.DayOfWeek dayOfWeek)
    static System.DateOnly ToDateOnly(int year, int week, System.DayOfWeek dayOfWeek)
