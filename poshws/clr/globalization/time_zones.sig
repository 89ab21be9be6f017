sealed class System.TimeZoneInfo : System.Object, System.IEquatable[System.TimeZoneInfo], System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    string Id {get;}
    bool HasIanaId {get;}
    string DisplayName {get;}
    string StandardName {get;}
    string DaylightName {get;}
    timespan BaseUtcOffset {get;}
    bool SupportsDaylightSavingTime {get;}
    static System.TimeZoneInfo Local {get;}
    static System.TimeZoneInfo Utc {get;}
    timespan[] GetAmbiguousTimeOffsets(System.DateTimeOffset dateTimeOffset)
    timespan[] GetAmbiguousTimeOffsets(datetime dateTime)
    timespan GetUtcOffset(System.DateTimeOffset dateTimeOffset)
    timespan GetUtcOffset(datetime dateTime)
    bool IsAmbiguousTime(System.DateTimeOffset dateTimeOffset)
    bool IsAmbiguousTime(datetime dateTime)
    bool IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset)
    bool IsDaylightSavingTime(datetime dateTime)
    bool IsInvalidTime(datetime dateTime)
    bool Equals(System.TimeZoneInfo other)
    bool Equals(System.Object obj)
    bool IEquatable[TimeZoneInfo].Equals(System.TimeZoneInfo other)
    int GetHashCode()
    bool HasSameRules(System.TimeZoneInfo other)
    string ToSerializedString()
    string ToString()
    System.TimeZoneInfo+AdjustmentRule[] GetAdjustmentRules()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static void ClearCachedData()
    static System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId)
    static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)
    static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)
    static System.TimeZoneInfo FindSystemTimeZoneById(string id)
    static bool TryFindSystemTimeZoneById(string id, [ref] System.TimeZoneInfo timeZoneInfo)
    static System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, System.TimeZoneInfo destinationTimeZone)
    static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone)
    static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)
    static datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)
    static datetime ConvertTimeToUtc(datetime dateTime)
    static datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)
    static System.TimeZoneInfo FromSerializedString(string source)
    static System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones()
    static System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones(bool skipSorting)
    static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName)
    static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules)
    static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)
    static bool TryConvertIanaIdToWindowsId(string ianaId, [ref] string windowsId)
    static bool TryConvertWindowsIdToIanaId(string windowsId, [ref] string ianaId)
    static bool TryConvertWindowsIdToIanaId(string windowsId, string region, [ref] string ianaId)
