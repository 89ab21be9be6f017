sealed class System.Management.Automation.ProviderIntrinsics : System.Object
    System.Management.Automation.ItemCmdletProviderIntrinsics Item {get;}
    System.Management.Automation.ChildItemCmdletProviderIntrinsics ChildItem {get;}
    System.Management.Automation.ContentCmdletProviderIntrinsics Content {get;}
    System.Management.Automation.PropertyCmdletProviderIntrinsics Property {get;}
    System.Management.Automation.SecurityDescriptorCmdletProviderIntrinsics SecurityDescriptor {get;}

sealed class System.Management.Automation.ItemCmdletProviderIntrinsics : System.Object
    System.Collections.ObjectModel.Collection[psobject] Get(string path)
    System.Collections.ObjectModel.Collection[psobject] Get(string[] path, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[psobject] Set(string path, System.Object value)
    System.Collections.ObjectModel.Collection[psobject] Set(string[] path, System.Object value, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[psobject] Clear(string path)
    System.Collections.ObjectModel.Collection[psobject] Clear(string[] path, bool force, bool literalPath)
    void Invoke(string path)
    void Invoke(string[] path, bool literalPath)
    System.Collections.ObjectModel.Collection[psobject] Rename(string path, string newName)
    System.Collections.ObjectModel.Collection[psobject] Rename(string path, string newName, bool force)
    System.Collections.ObjectModel.Collection[psobject] New(string path, string name, string itemTypeName, System.Object content)
    System.Collections.ObjectModel.Collection[psobject] New(string[] path, string name, string itemTypeName, System.Object content, bool force)
    void Remove(string path, bool recurse)
    void Remove(string[] path, bool recurse, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[psobject] Copy(string path, string destinationPath, bool recurse, System.Object copyContainers)
    System.Collections.ObjectModel.Collection[psobject] Move(string path, string destination)
    System.Collections.ObjectModel.Collection[psobject] Move(string[] path, string destination, bool force, bool literalPath)
    bool Exists(string path)
    bool Exists(string path, bool force, bool literalPath)
    bool IsContainer(string path)

sealed class System.Management.Automation.ChildItemCmdletProviderIntrinsics : System.Object
    System.Collections.ObjectModel.Collection[psobject] Get(string path, bool recurse)
    System.Collections.ObjectModel.Collection[psobject] Get(string[] path, bool recurse, uint depth, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[string] GetNames(string path, System.Object returnContainers, bool recurse)
    System.Collections.ObjectModel.Collection[string] GetNames(string[] path, System.Object returnContainers, bool recurse, uint depth, bool force, bool literalPath)
    bool HasChild(string path)
    bool HasChild(string path, bool force, bool literalPath)

sealed class System.Management.Automation.ContentCmdletProviderIntrinsics : System.Object
    void Clear(string path)
    void Clear(string[] path, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[System.Management.Automation.Provider.IContentReader] GetReader(string path)
    System.Collections.ObjectModel.Collection[System.Management.Automation.Provider.IContentReader] GetReader(string[] path, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[System.Management.Automation.Provider.IContentWriter] GetWriter(string path)
    System.Collections.ObjectModel.Collection[System.Management.Automation.Provider.IContentWriter] GetWriter(string[] path, bool force, bool literalPath)

sealed class System.Management.Automation.PropertyCmdletProviderIntrinsics : System.Object
    System.Collections.ObjectModel.Collection[psobject] Get(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
    System.Collections.ObjectModel.Collection[psobject] Set(string path, psobject propertyValue)
    void Clear(string path, System.Collections.ObjectModel.Collection[string] propertyToClear)
    void Clear(string[] path, System.Collections.ObjectModel.Collection[string] propertyToClear, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[psobject] New(string path, string propertyName, string propertyTypeName, System.Object value)
    System.Collections.ObjectModel.Collection[psobject] New(string[] path, string propertyName, string propertyTypeName, System.Object value, bool force, bool literalPath)
    void Remove(string path, string propertyName)
    void Remove(string[] path, string propertyName, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[psobject] Rename(string path, string sourceProperty, string destinationProperty)
    System.Collections.ObjectModel.Collection[psobject] Rename(string[] path, string sourceProperty, string destinationProperty, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[psobject] Copy(string sourcePath, string sourceProperty, string destinationPath, string destinationProperty)
    System.Collections.ObjectModel.Collection[psobject] Copy(string[] sourcePath, string sourceProperty, string destinationPath, string destinationProperty, bool force, bool literalPath)
    System.Collections.ObjectModel.Collection[psobject] Move(string sourcePath, string sourceProperty, string destinationPath, string destinationProperty)
    System.Collections.ObjectModel.Collection[psobject] Move(string[] sourcePath, string sourceProperty, string destinationPath, string destinationProperty, bool force, bool literalPath)

class System.Management.Automation.LocationChangedEventArgs : System.EventArgs
    System.Management.Automation.PathInfo OldPath {get;}
    System.Management.Automation.PathInfo NewPath {get;}
    System.Management.Automation.SessionState SessionState {get;}
