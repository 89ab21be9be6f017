sealed class System.IO.Pipes.AnonymousPipeClientStream : System.IO.Pipes.PipeStream, System.IDisposable, System.IAsyncDisposable
    new(string pipeHandleAsString)
    new(System.IO.Pipes.PipeDirection direction, string pipeHandleAsString)
    new(System.IO.Pipes.PipeDirection direction, Microsoft.Win32.SafeHandles.SafePipeHandle safePipeHandle)
    System.IO.Pipes.PipeTransmissionMode ReadMode {set;}

sealed class System.IO.Pipes.AnonymousPipeServerStream : System.IO.Pipes.PipeStream, System.IDisposable, System.IAsyncDisposable
    new()
    new(System.IO.Pipes.PipeDirection direction)
    new(System.IO.Pipes.PipeDirection direction, System.IO.HandleInheritability inheritability)
    new(System.IO.Pipes.PipeDirection direction, Microsoft.Win32.SafeHandles.SafePipeHandle serverSafePipeHandle, Microsoft.Win32.SafeHandles.SafePipeHandle clientSafePipeHandle)
    new(System.IO.Pipes.PipeDirection direction, System.IO.HandleInheritability inheritability, int bufferSize)
    Microsoft.Win32.SafeHandles.SafePipeHandle ClientSafePipeHandle {get;}
    System.IO.Pipes.PipeTransmissionMode ReadMode {set;}
    string GetClientHandleAsString()
    void DisposeLocalCopyOfClientHandle()

sealed class System.IO.Pipes.NamedPipeClientStream : System.IO.Pipes.PipeStream, System.IDisposable, System.IAsyncDisposable
    new(string pipeName)
    new(string serverName, string pipeName)
    new(string serverName, string pipeName, System.IO.Pipes.PipeDirection direction)
    new(string serverName, string pipeName, System.IO.Pipes.PipeDirection direction, System.IO.Pipes.PipeOptions options)
    new(string serverName, string pipeName, System.IO.Pipes.PipeDirection direction, System.IO.Pipes.PipeOptions options, System.Security.Principal.TokenImpersonationLevel impersonationLevel)
    new(string serverName, string pipeName, System.IO.Pipes.PipeDirection direction, System.IO.Pipes.PipeOptions options, System.Security.Principal.TokenImpersonationLevel impersonationLevel, System.IO.HandleInheritability inheritability)
    new(System.IO.Pipes.PipeDirection direction, bool isAsync, bool isConnected, Microsoft.Win32.SafeHandles.SafePipeHandle safePipeHandle)
    new(string serverName, string pipeName, System.IO.Pipes.PipeAccessRights desiredAccessRights, System.IO.Pipes.PipeOptions options, System.Security.Principal.TokenImpersonationLevel impersonationLevel, System.IO.HandleInheritability inheritability)
    int NumberOfServerInstances {get;}
    void Connect()
    void Connect(int timeout)
    void Connect(timespan timeout)
    System.Threading.Tasks.Task ConnectAsync()
    System.Threading.Tasks.Task ConnectAsync(int timeout)
    System.Threading.Tasks.Task ConnectAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ConnectAsync(int timeout, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ConnectAsync(timespan timeout, System.Threading.CancellationToken cancellationToken = default)

sealed class System.IO.Pipes.NamedPipeServerStream : System.IO.Pipes.PipeStream, System.IDisposable, System.IAsyncDisposable
    new(string pipeName)
    new(string pipeName, System.IO.Pipes.PipeDirection direction)
    new(string pipeName, System.IO.Pipes.PipeDirection direction, int maxNumberOfServerInstances)
    new(string pipeName, System.IO.Pipes.PipeDirection direction, int maxNumberOfServerInstances, System.IO.Pipes.PipeTransmissionMode transmissionMode)
    new(string pipeName, System.IO.Pipes.PipeDirection direction, int maxNumberOfServerInstances, System.IO.Pipes.PipeTransmissionMode transmissionMode, System.IO.Pipes.PipeOptions options)
    new(string pipeName, System.IO.Pipes.PipeDirection direction, int maxNumberOfServerInstances, System.IO.Pipes.PipeTransmissionMode transmissionMode, System.IO.Pipes.PipeOptions options, int inBufferSize, int outBufferSize)
    new(System.IO.Pipes.PipeDirection direction, bool isAsync, bool isConnected, Microsoft.Win32.SafeHandles.SafePipeHandle safePipeHandle)
    field static int MaxAllowedServerInstances = "-1"
    System.Threading.Tasks.Task WaitForConnectionAsync()
    System.Threading.Tasks.Task WaitForConnectionAsync(System.Threading.CancellationToken cancellationToken)
    System.IAsyncResult BeginWaitForConnection(System.AsyncCallback callback, System.Object state)
    void EndWaitForConnection(System.IAsyncResult asyncResult)
    void WaitForConnection()
    void Disconnect()
    string GetImpersonationUserName()
    void RunAsClient(System.IO.Pipes.PipeStreamImpersonationWorker impersonationWorker)

delegate System.IO.Pipes.PipeStreamImpersonationWorker : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke()
    System.IAsyncResult BeginInvoke(System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

enum flags System.IO.Pipes.PipeAccessRights : System.Int32
    ReadData=1 WriteData=2 CreateNewInstance=4 ReadExtendedAttributes=8 WriteExtendedAttributes=16
    ReadAttributes=128 WriteAttributes=256 Write=274 Delete=65536 ReadPermissions=131072 Read=131209
    ReadWrite=131483 ChangePermissions=262144 TakeOwnership=524288 Synchronize=1048576 FullControl=2032031
    AccessSystemSecurity=16777216

enum System.IO.Pipes.PipeDirection : System.Int32
    In=1 Out=2 InOut=3

enum flags System.IO.Pipes.PipeOptions : System.Int32
    None=0 FirstPipeInstance=524288 CurrentUserOnly=536870912 Asynchronous=1073741824 WriteThrough=-2147483648

abstract class System.IO.Pipes.PipeStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    bool IsConnected {get;}
    bool IsAsync {get;}
    bool IsMessageComplete {get;}
    Microsoft.Win32.SafeHandles.SafePipeHandle SafePipeHandle {get;}
    System.IO.Pipes.PipeTransmissionMode TransmissionMode {get;}
    int InBufferSize {get;}
    int OutBufferSize {get;}
    System.IO.Pipes.PipeTransmissionMode ReadMode {get;set;}
    void WaitForPipeDrain()

enum System.IO.Pipes.PipeTransmissionMode : System.Int32
    Byte=0 Message=1
