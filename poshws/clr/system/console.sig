static class System.Console : System.Object
    static System.IO.TextReader In {get;}
    static System.Text.Encoding InputEncoding {get;set;}
    static System.Text.Encoding OutputEncoding {get;set;}
    static bool KeyAvailable {get;}
    static System.IO.TextWriter Out {get;}
    static System.IO.TextWriter Error {get;}
    static bool IsInputRedirected {get;}
    static bool IsOutputRedirected {get;}
    static bool IsErrorRedirected {get;}
    static int CursorSize {get;set;}
    static bool NumberLock {get;}
    static bool CapsLock {get;}
    static System.ConsoleColor BackgroundColor {get;set;}
    static System.ConsoleColor ForegroundColor {get;set;}
    static int BufferWidth {get;set;}
    static int BufferHeight {get;set;}
    static int WindowLeft {get;set;}
    static int WindowTop {get;set;}
    static int WindowWidth {get;set;}
    static int WindowHeight {get;set;}
    static int LargestWindowWidth {get;}
    static int LargestWindowHeight {get;}
    static bool CursorVisible {get;set;}
    static int CursorLeft {get;set;}
    static int CursorTop {get;set;}
    static string Title {get;set;}
    static bool TreatControlCAsInput {get;set;}
    static System.ConsoleKeyInfo ReadKey()
    static System.ConsoleKeyInfo ReadKey(bool intercept)
    static void ResetColor()
    static void SetBufferSize(int width, int height)
    static void SetWindowPosition(int left, int top)
    static void SetWindowSize(int width, int height)
    static System.ValueTuple[int,int] GetCursorPosition()
    static void Beep()
    static void Beep(int frequency, int duration)
    static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop)
    static void MoveBufferArea(int sourceLeft, int sourceTop, int sourceWidth, int sourceHeight, int targetLeft, int targetTop, char sourceChar, System.ConsoleColor sourceForeColor, System.ConsoleColor sourceBackColor)
    static void Clear()
    static void SetCursorPosition(int left, int top)
    static System.IO.Stream OpenStandardInput()
    static System.IO.Stream OpenStandardInput(int bufferSize)
    static System.IO.Stream OpenStandardOutput()
    static System.IO.Stream OpenStandardOutput(int bufferSize)
    static System.IO.Stream OpenStandardError()
    static System.IO.Stream OpenStandardError(int bufferSize)
    static void SetIn(System.IO.TextReader newIn)
    static void SetOut(System.IO.TextWriter newOut)
    static void SetError(System.IO.TextWriter newError)
    static int Read()
    static string ReadLine()
    static void WriteLine()
    static void WriteLine(bool value)
    static void WriteLine(char value)
    static void WriteLine(char[] buffer)
    static void WriteLine(char[] buffer, int index, int count)
    static void WriteLine(decimal value)
    static void WriteLine(double value)
    static void WriteLine(float value)
    static void WriteLine(int value)
    static void WriteLine(uint value)
    static void WriteLine(long value)
    static void WriteLine(ulong value)
    static void WriteLine(System.Object value)
    static void WriteLine(string value)
    static void WriteLine(System.ReadOnlySpan[char] value)
    static void WriteLine(string format, System.Object arg0)
    static void WriteLine(string format, System.Object arg0, System.Object arg1)
    static void WriteLine(string format, System.Object arg0, System.Object arg1, System.Object arg2)
    static void WriteLine(string format, Params System.Object[] arg)
    static void WriteLine(string format, System.ReadOnlySpan[System.Object] arg)
    static void Write(string format, System.Object arg0)
    static void Write(string format, System.Object arg0, System.Object arg1)
    static void Write(string format, System.Object arg0, System.Object arg1, System.Object arg2)
    static void Write(string format, Params System.Object[] arg)
    static void Write(string format, System.ReadOnlySpan[System.Object] arg)
    static void Write(bool value)
    static void Write(char value)
    static void Write(char[] buffer)
    static void Write(char[] buffer, int index, int count)
    static void Write(double value)
    static void Write(decimal value)
    static void Write(float value)
    static void Write(int value)
    static void Write(uint value)
    static void Write(long value)
    static void Write(ulong value)
    static void Write(System.Object value)
    static void Write(string value)
    static void Write(System.ReadOnlySpan[char] value)
    event static System.ConsoleCancelEventHandler CancelKeyPress

struct System.ConsoleKeyInfo : System.ValueType, System.IEquatable[System.ConsoleKeyInfo]
    new(char keyChar, System.ConsoleKey key, bool shift, bool alt, bool control)
    char KeyChar {get;}
    System.ConsoleKey Key {get;}
    System.ConsoleModifiers Modifiers {get;}
    bool Equals(System.Object value)
    bool Equals(System.ConsoleKeyInfo obj)
    bool IEquatable[ConsoleKeyInfo].Equals(System.ConsoleKeyInfo other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.ConsoleKeyInfo a, System.ConsoleKeyInfo b)
    static bool op_Inequality(System.ConsoleKeyInfo a, System.ConsoleKeyInfo b)
