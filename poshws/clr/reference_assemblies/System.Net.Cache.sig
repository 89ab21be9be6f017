enum System.Net.Cache.RequestCacheLevel : System.Int32
    Default=0 BypassCache=1 CacheOnly=2 CacheIfAvailable=3 Revalidate=4 Reload=5 NoCacheNoStore=6

class System.Net.Cache.RequestCachePolicy : System.Object
    new()
    new(System.Net.Cache.RequestCacheLevel level)
    System.Net.Cache.RequestCacheLevel Level {get;}
    string ToString()

enum System.Net.Cache.HttpCacheAgeControl : System.Int32
    None=0 MinFresh=1 MaxAge=2 MaxAgeAndMinFresh=3 MaxStale=4 MaxAgeAndMaxStale=6

enum System.Net.Cache.HttpRequestCacheLevel : System.Int32
    Default=0 BypassCache=1 CacheOnly=2 CacheIfAvailable=3 Revalidate=4 Reload=5 NoCacheNoStore=6
    CacheOrNextCacheOnly=7 Refresh=8

class System.Net.Cache.HttpRequestCachePolicy : System.Net.Cache.RequestCachePolicy
    new()
    new(System.Net.Cache.HttpRequestCacheLevel level)
    new(System.Net.Cache.HttpCacheAgeControl cacheAgeControl, timespan ageOrFreshOrStale)
    new(System.Net.Cache.HttpCacheAgeControl cacheAgeControl, timespan maxAge, timespan freshOrStale)
    new(datetime cacheSyncDate)
    new(System.Net.Cache.HttpCacheAgeControl cacheAgeControl, timespan maxAge, timespan freshOrStale, datetime cacheSyncDate)
    System.Net.Cache.HttpRequestCacheLevel Level {get;}
    datetime CacheSyncDate {get;}
    timespan MaxAge {get;}
    timespan MinFresh {get;}
    timespan MaxStale {get;}
