enum System.Threading.Channels.BoundedChannelFullMode : System.Int32
    Wait=0 DropNewest=1 DropOldest=2 DropWrite=3

static class System.Threading.Channels.Channel : System.Object
    static System.Threading.Channels.Channel[T] CreateUnbounded[T]()
    static System.Threading.Channels.Channel[T] CreateUnbounded[T](System.Threading.Channels.UnboundedChannelOptions options)
    static System.Threading.Channels.Channel[T] CreateBounded[T](int capacity)
    static System.Threading.Channels.Channel[T] CreateBounded[T](System.Threading.Channels.BoundedChannelOptions options)
    static System.Threading.Channels.Channel[T] CreateBounded[T](System.Threading.Channels.BoundedChannelOptions options, System.Action[T] itemDropped)
    static System.Threading.Channels.Channel[T] CreateUnboundedPrioritized[T]()
    static System.Threading.Channels.Channel[T] CreateUnboundedPrioritized[T](System.Threading.Channels.UnboundedPrioritizedChannelOptions[T] options)

class System.Threading.Channels.ChannelClosedException : System.InvalidOperationException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(System.Exception innerException)
    new(string message, System.Exception innerException)

abstract class System.Threading.Channels.ChannelOptions : System.Object
    bool SingleWriter {get;set;}
    bool SingleReader {get;set;}
    bool AllowSynchronousContinuations {get;set;}

sealed class System.Threading.Channels.BoundedChannelOptions : System.Threading.Channels.ChannelOptions
    new(int capacity)
    int Capacity {get;set;}
    System.Threading.Channels.BoundedChannelFullMode FullMode {get;set;}

sealed class System.Threading.Channels.UnboundedChannelOptions : System.Threading.Channels.ChannelOptions
    new()

abstract class System.Threading.Channels.ChannelReader`1[T] : System.Object
    System.Threading.Tasks.Task Completion {get;}
    bool CanCount {get;}
    bool CanPeek {get;}
    int Count {get;}
    bool TryRead([ref] T item)
    bool TryPeek([ref] T item)
    System.Threading.Tasks.ValueTask[bool] WaitToReadAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[T] ReadAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Collections.Generic.IAsyncEnumerable[T] ReadAllAsync(System.Threading.CancellationToken cancellationToken = default)

abstract class System.Threading.Channels.ChannelWriter`1[T] : System.Object
    bool TryComplete(System.Exception error = null)
    bool TryWrite(T item)
    System.Threading.Tasks.ValueTask[bool] WaitToWriteAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask WriteAsync(T item, System.Threading.CancellationToken cancellationToken = default)
    void Complete(System.Exception error = null)

abstract class System.Threading.Channels.Channel`1[T] : System.Threading.Channels.Channel[T,T]

abstract class System.Threading.Channels.Channel`2[TWrite,TRead] : System.Object
    System.Threading.Channels.ChannelReader[TRead] Reader {get;}
    System.Threading.Channels.ChannelWriter[TWrite] Writer {get;}
    static System.Threading.Channels.ChannelReader[TRead] op_Implicit(System.Threading.Channels.Channel[TWrite,TRead] channel)

sealed class System.Threading.Channels.UnboundedPrioritizedChannelOptions`1[T] : System.Threading.Channels.ChannelOptions
    new()
    System.Collections.Generic.IComparer[T] Comparer {get;set;}
