class System.Diagnostics.Stopwatch : System.Object
    new()
    field static long Frequency
    field static bool IsHighResolution
    bool IsRunning {get;}
    timespan Elapsed {get;}
    long ElapsedMilliseconds {get;}
    long ElapsedTicks {get;}
    void Start()
    static System.Diagnostics.Stopwatch StartNew()
    void Stop()
    void Reset()
    void Restart()
    string ToString()
    static timespan GetElapsedTime(long startingTimestamp)
    static timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)
    static long GetTimestamp()
