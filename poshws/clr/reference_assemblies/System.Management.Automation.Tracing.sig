abstract class System.Management.Automation.Tracing.EtwActivity : System.Object
    static bool SetActivityId(guid activityId)
    static guid CreateActivityId()
    static guid GetActivityId()

sealed class System.Management.Automation.Tracing.Tracer : System.Management.Automation.Tracing.EtwActivity
    new()
    void EndpointRegistered(string endpointName, string endpointType, string registeredBy)
    void EndpointUnregistered(string endpointName, string unregisteredBy)
    void EndpointDisabled(string endpointName, string disabledBy)
    void EndpointEnabled(string endpointName, string enabledBy)
    void EndpointModified(string endpointName, string modifiedBy)
    void BeginContainerParentJobExecution(guid containerParentJobInstanceId)
    void BeginProxyJobExecution(guid proxyJobInstanceId)
    void ProxyJobRemoteJobAssociation(guid proxyJobInstanceId, guid containerParentJobInstanceId)
    void EndProxyJobExecution(guid proxyJobInstanceId)
    void BeginProxyJobEventHandler(guid proxyJobInstanceId)
    void EndProxyJobEventHandler(guid proxyJobInstanceId)
    void BeginProxyChildJobEventHandler(guid proxyChildJobInstanceId)
    void EndContainerParentJobExecution(guid containerParentJobInstanceId)

sealed class System.Management.Automation.Tracing.PowerShellTraceSource : System.Object, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()
    bool WriteMessage(string message)
    bool WriteMessage(string message1, string message2)
    bool WriteMessage(string message, guid instanceId)
    void WriteMessage(string className, string methodName, guid workflowId, string message, Params string[] parameters)
    void WriteMessage(string className, string methodName, guid workflowId, System.Management.Automation.Job job, string message, Params string[] parameters)
    bool TraceException(System.Exception exception)

static class System.Management.Automation.Tracing.PowerShellTraceSourceFactory : System.Object
    static System.Management.Automation.Tracing.PowerShellTraceSource GetTraceSource()
    static System.Management.Automation.Tracing.PowerShellTraceSource GetTraceSource(System.Management.Automation.Tracing.PowerShellTraceTask task)
    static System.Management.Automation.Tracing.PowerShellTraceSource GetTraceSource(System.Management.Automation.Tracing.PowerShellTraceTask task, System.Management.Automation.Tracing.PowerShellTraceKeywords keywords)
