class System.Progress`1[T] : System.Object, System.IProgress[T]
    new()
    new(System.Action[T] handler)
    void IProgress[T].Report(T value)
    event System.EventHandler[T] ProgressChanged
