abstract class System.Management.Automation.Provider.ContainerCmdletProvider : System.Management.Automation.Provider.ItemCmdletProvider, System.Management.Automation.IResourceSupplier

abstract class System.Management.Automation.Provider.DriveCmdletProvider : System.Management.Automation.Provider.CmdletProvider, System.Management.Automation.IResourceSupplier

interface System.Management.Automation.Provider.IContentCmdletProvider
    System.Management.Automation.Provider.IContentReader GetContentReader(string path)
    System.Object GetContentReaderDynamicParameters(string path)
    System.Management.Automation.Provider.IContentWriter GetContentWriter(string path)
    System.Object GetContentWriterDynamicParameters(string path)
    void ClearContent(string path)
    System.Object ClearContentDynamicParameters(string path)

interface System.Management.Automation.Provider.IContentReader : System.IDisposable
    System.Collections.IList Read(long readCount)
    void Seek(long offset, System.IO.SeekOrigin origin)
    void Close()
    void Dispose()

interface System.Management.Automation.Provider.IContentWriter : System.IDisposable
    System.Collections.IList Write(System.Collections.IList content)
    void Seek(long offset, System.IO.SeekOrigin origin)
    void Close()
    void Dispose()

interface System.Management.Automation.Provider.IDynamicPropertyCmdletProvider : System.Management.Automation.Provider.IPropertyCmdletProvider
    void NewProperty(string path, string propertyName, string propertyTypeName, System.Object value)
    System.Object NewPropertyDynamicParameters(string path, string propertyName, string propertyTypeName, System.Object value)
    void RemoveProperty(string path, string propertyName)
    System.Object RemovePropertyDynamicParameters(string path, string propertyName)
    void RenameProperty(string path, string sourceProperty, string destinationProperty)
    System.Object RenamePropertyDynamicParameters(string path, string sourceProperty, string destinationProperty)
    void CopyProperty(string sourcePath, string sourceProperty, string destinationPath, string destinationProperty)
    System.Object CopyPropertyDynamicParameters(string sourcePath, string sourceProperty, string destinationPath, string destinationProperty)
    void MoveProperty(string sourcePath, string sourceProperty, string destinationPath, string destinationProperty)
    System.Object MovePropertyDynamicParameters(string sourcePath, string sourceProperty, string destinationPath, string destinationProperty)
    void GetProperty(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
    System.Object GetPropertyDynamicParameters(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
    void SetProperty(string path, psobject propertyValue)
    System.Object SetPropertyDynamicParameters(string path, psobject propertyValue)
    void ClearProperty(string path, System.Collections.ObjectModel.Collection[string] propertyToClear)
    System.Object ClearPropertyDynamicParameters(string path, System.Collections.ObjectModel.Collection[string] propertyToClear)

interface System.Management.Automation.Provider.ISecurityDescriptorCmdletProvider
    void GetSecurityDescriptor(string path, System.Security.AccessControl.AccessControlSections includeSections)
    void SetSecurityDescriptor(string path, ObjectSecurity securityDescriptor)
    ObjectSecurity NewSecurityDescriptorFromPath(string path, System.Security.AccessControl.AccessControlSections includeSections)
    ObjectSecurity NewSecurityDescriptorOfType(string type, System.Security.AccessControl.AccessControlSections includeSections)

interface System.Management.Automation.Provider.IPropertyCmdletProvider
    void GetProperty(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
    System.Object GetPropertyDynamicParameters(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
    void SetProperty(string path, psobject propertyValue)
    System.Object SetPropertyDynamicParameters(string path, psobject propertyValue)
    void ClearProperty(string path, System.Collections.ObjectModel.Collection[string] propertyToClear)
    System.Object ClearPropertyDynamicParameters(string path, System.Collections.ObjectModel.Collection[string] propertyToClear)

abstract class System.Management.Automation.Provider.ItemCmdletProvider : System.Management.Automation.Provider.DriveCmdletProvider, System.Management.Automation.IResourceSupplier

abstract class System.Management.Automation.Provider.NavigationCmdletProvider : System.Management.Automation.Provider.ContainerCmdletProvider, System.Management.Automation.IResourceSupplier

interface System.Management.Automation.Provider.ICmdletProviderSupportsHelp
    string GetHelpMaml(string helpItemName, string path)

abstract class System.Management.Automation.Provider.CmdletProvider : System.Object, System.Management.Automation.IResourceSupplier
    bool Stopping {get;}
    System.Management.Automation.SessionState SessionState {get;}
    System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
    System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
    pscredential Credential {get;}
    switch Force {get;}
    string Filter {get;}
    System.Collections.ObjectModel.Collection[string] Include {get;}
    System.Collections.ObjectModel.Collection[string] Exclude {get;}
    System.Management.Automation.Host.PSHost Host {get;}
    char ItemSeparator {get;}
    char AltItemSeparator {get;}
    System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
    string GetResourceString(string baseName, string resourceId)
    string IResourceSupplier.GetResourceString(string baseName, string resourceId)
    void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)
    bool ShouldProcess(string target)
    bool ShouldProcess(string target, string action)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
    bool ShouldContinue(string query, string caption)
    bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
    bool TransactionAvailable()
    void WriteVerbose(string text)
    void WriteWarning(string text)
    void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
    void WriteDebug(string text)
    void WriteInformation(System.Management.Automation.InformationRecord record)
    void WriteInformation(System.Object messageData, string[] tags)
    void WriteItemObject(System.Object item, string path, bool isContainer)
    void WritePropertyObject(System.Object propertyValue, string path)
    void WriteSecurityDescriptorObject(ObjectSecurity securityDescriptor, string path)
    void WriteError(System.Management.Automation.ErrorRecord errorRecord)

sealed class System.Management.Automation.Provider.CmdletProviderAttribute : System.Attribute
    new(string providerName, System.Management.Automation.Provider.ProviderCapabilities providerCapabilities)
    string ProviderName {get;}
    System.Management.Automation.Provider.ProviderCapabilities ProviderCapabilities {get;}
