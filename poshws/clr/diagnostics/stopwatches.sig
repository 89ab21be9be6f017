class System.Diagnostics.Stopwatch : System.Object
    new()
    bool IsRunning {get;}
    timespan Elapsed {get;}
    long ElapsedMilliseconds {get;}
    long ElapsedTicks {get;}
    field static long Frequency
    field static bool IsHighResolution
    void Start()
    void Stop()
    void Reset()
    void Restart()
    string ToString()
    static System.Diagnostics.Stopwatch StartNew()
    static timespan GetElapsedTime(long startingTimestamp)
    static timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)
    static long GetTimestamp()
