class System.ComponentModel.BackgroundWorker : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable
    new()
    bool CancellationPending {get;}
    bool IsBusy {get;}
    bool WorkerReportsProgress {get;set;}
    bool WorkerSupportsCancellation {get;set;}
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.IContainer Container {get;}
    void CancelAsync()
    void ReportProgress(int percentProgress)
    void ReportProgress(int percentProgress, System.Object userState)
    void RunWorkerAsync()
    void RunWorkerAsync(System.Object argument)
    void Dispose()
    string ToString()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    event System.ComponentModel.DoWorkEventHandler DoWork
    event System.ComponentModel.ProgressChangedEventHandler ProgressChanged
    event System.ComponentModel.RunWorkerCompletedEventHandler RunWorkerCompleted
    event System.EventHandler Disposed
