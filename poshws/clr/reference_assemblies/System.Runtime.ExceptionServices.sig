sealed class System.Runtime.ExceptionServices.ExceptionDispatchInfo : System.Object
    System.Exception SourceException {get;}
    void Throw()
    static System.Runtime.ExceptionServices.ExceptionDispatchInfo Capture(System.Exception source)
    static void Throw(System.Exception source)
    static System.Exception SetCurrentStackTrace(System.Exception source)
    static System.Exception SetRemoteStackTrace(System.Exception source, string stackTrace)

static class System.Runtime.ExceptionServices.ExceptionHandling : System.Object
    static void SetUnhandledExceptionHandler(System.Func[System.Exception,bool] handler)
    static void RaiseAppDomainUnhandledExceptionEvent(System.Object exception)

class System.Runtime.ExceptionServices.FirstChanceExceptionEventArgs : System.EventArgs
    new(System.Exception exception)
    System.Exception Exception {get;}

sealed class System.Runtime.ExceptionServices.HandleProcessCorruptedStateExceptionsAttribute : System.Attribute
    new()
