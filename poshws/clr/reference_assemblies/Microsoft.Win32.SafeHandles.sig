sealed class Microsoft.Win32.SafeHandles.SafeFileHandle : Microsoft.Win32.SafeHandles.SafeHandleZeroOrMinusOneIsInvalid, System.IDisposable
    new(System.IntPtr preexistingHandle, bool ownsHandle)
    new()
    bool IsAsync {get;}
