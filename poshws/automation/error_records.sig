class System.Management.Automation.ErrorRecord : System.Object, System.Runtime.Serialization.ISerializable
    new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)
    new(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)
    System.Exception Exception {get;}
    System.Object TargetObject {get;}
    System.Management.Automation.ErrorCategoryInfo CategoryInfo {get;}
    string FullyQualifiedErrorId {get;}
    System.Management.Automation.ErrorDetails ErrorDetails {get;set;}
    System.Management.Automation.InvocationInfo InvocationInfo {get;}
    string ScriptStackTrace {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()

class System.Management.Automation.ErrorCategoryInfo : System.Object
    System.Management.Automation.ErrorCategory Category {get;}
    string Activity {get;set;}
    string Reason {get;set;}
    string TargetName {get;set;}
    string TargetType {get;set;}
    string GetMessage()
    string GetMessage(cultureinfo uiCultureInfo)
    string ToString()

class System.Management.Automation.ErrorDetails : System.Object, System.Runtime.Serialization.ISerializable
    new(string message)
    new(System.Management.Automation.Cmdlet cmdlet, string baseName, string resourceId, Params System.Object[] args)
    new(System.Management.Automation.IResourceSupplier resourceSupplier, string baseName, string resourceId, Params System.Object[] args)
    new(System.Reflection.Assembly assembly, string baseName, string resourceId, Params System.Object[] args)
    string Message {get;}
    string RecommendedAction {get;set;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
