class System.IO.FileSystemWatcher : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable, System.ComponentModel.ISupportInitialize
    new()
    new(string path)
    new(string path, string filter)
    System.IO.NotifyFilters NotifyFilter {get;set;}
    System.Collections.ObjectModel.Collection[string] Filters {get;}
    bool EnableRaisingEvents {get;set;}
    string Filter {get;set;}
    bool IncludeSubdirectories {get;set;}
    int InternalBufferSize {get;set;}
    string Path {get;set;}
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}
    System.ComponentModel.IContainer Container {get;}
    System.IO.WaitForChangedResult WaitForChanged(System.IO.WatcherChangeTypes changeType)
    System.IO.WaitForChangedResult WaitForChanged(System.IO.WatcherChangeTypes changeType, int timeout)
    System.IO.WaitForChangedResult WaitForChanged(System.IO.WatcherChangeTypes changeType, timespan timeout)
    void BeginInit()
    void ISupportInitialize.BeginInit()
    void EndInit()
    void ISupportInitialize.EndInit()
    void Dispose()
    string ToString()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    event System.IO.FileSystemEventHandler Changed
    event System.IO.FileSystemEventHandler Created
    event System.IO.FileSystemEventHandler Deleted
    event System.IO.ErrorEventHandler Error
    event System.IO.RenamedEventHandler Renamed
    event System.EventHandler Disposed

class System.IO.FileSystemEventArgs : System.EventArgs
    new(System.IO.WatcherChangeTypes changeType, string directory, string name)
    System.IO.WatcherChangeTypes ChangeType {get;}
    string FullPath {get;}
    string Name {get;}

class System.IO.RenamedEventArgs : System.IO.FileSystemEventArgs
    new(System.IO.WatcherChangeTypes changeType, string directory, string name, string oldName)
    string OldFullPath {get;}
    string OldName {get;}
    System.IO.WatcherChangeTypes ChangeType {get;}
    string FullPath {get;}
    string Name {get;}

class System.IO.ErrorEventArgs : System.EventArgs
    new(System.Exception exception)
    System.Exception GetException()

struct System.IO.WaitForChangedResult : System.ValueType
    System.IO.WatcherChangeTypes ChangeType {get;set;}
    string Name {get;set;}
    string OldName {get;set;}
    bool TimedOut {get;set;}
    string ToString()
