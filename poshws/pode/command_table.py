"""Which module of this package holds which commands; written out, so that none has to be imported
for it.
"""

from __future__ import annotations

from typing import Final

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "auth.access": (
        "Add-PodeAccess", "Add-PodeAccessCustom", "Add-PodeAccessMiddleware", "Clear-PodeAccess",
        "Get-PodeAccess", "Merge-PodeAccess", "New-PodeAccessScheme", "Remove-PodeAccess",
        "Test-PodeAccess", "Test-PodeAccessExists", "Test-PodeAccessRoute", "Test-PodeAccessUser",
    ),
    "auth.auth": (
        "Add-PodeAuth", "Merge-PodeAuth",
    ),
    "auth.commands": (
        "Clear-PodeAuth", "Get-PodeAuth", "Get-PodeAuthUser", "Remove-PodeAuth", "Test-PodeAuth",
        "Test-PodeAuthExists", "Test-PodeAuthUser",
    ),
    "auth.events": (
        "Get-PodeAuthEvent", "Register-PodeAuthEvent", "Test-PodeAuthEvent",
        "Unregister-PodeAuthEvent",
    ),
    "auth.providers": (
        "ConvertFrom-PodeOIDCDiscovery", "New-PodeAuthAzureADScheme", "New-PodeAuthTwitterScheme",
    ),
    "auth.windows": (
        "Add-PodeAuthIIS", "Add-PodeAuthWindowsAd", "Add-PodeAuthWindowsLocal",
        "New-PodeAuthKeyTab",
    ),
    "auth.schemes": (
        "New-PodeAuthScheme",
    ),
    "auth.users": (
        "Add-PodeAuthMiddleware", "Add-PodeAuthSession", "Add-PodeAuthUserFile",
    ),
    "state.cache": (
        "Add-PodeCacheStorage", "Clear-PodeCache", "Get-PodeCache", "Get-PodeCacheDefaultStorage",
        "Get-PodeCacheDefaultTtl", "Get-PodeCacheStorage", "Remove-PodeCache",
        "Remove-PodeCacheStorage", "Set-PodeCache", "Set-PodeCacheDefaultStorage",
        "Set-PodeCacheDefaultTtl", "Test-PodeCache", "Test-PodeCacheStorage",
    ),
    "server.calls": (
        "Close-PodeDisposable", "ConvertTo-PodeString", "Get-PodeEnvironmentVariable",
        "Get-PodeTimestamp", "Invoke-PodeGC", "Invoke-PodeScriptBlock",
        "Merge-PodeScriptblockArguments", "Set-PodeEnvironmentVariable", "Start-PodeStopwatch",
        "Test-PodeConfigEnabled", "Test-PodeEnvironmentVariable", "Use-PodeStream",
        "Wait-PodeDebugger",
    ),
    "websocket_client.events": (
        "Register-PodeWebSocketEvent",
    ),
    "signals.client_ids": (
        "Disable-PodeSignalSigning", "Disable-PodeSseSigning", "Enable-PodeSignalSigning",
        "Enable-PodeSseSigning", "New-PodeSignalClientId", "New-PodeSseClientId",
        "Test-PodeSignalClientIdSigned", "Test-PodeSignalClientIdValid",
        "Test-PodeSseClientIdSigned", "Test-PodeSseClientIdValid",
    ),
    "websocket_client.status": (
        "Get-PodeWebSocket", "Wait-PodeWebSocket",
    ),
    "websocket_client.clients": (
        "Connect-PodeWebSocket", "Disconnect-PodeWebSocket", "Remove-PodeWebSocket",
        "Reset-PodeWebSocket", "Send-PodeWebSocket", "Set-PodeWebSocketConcurrency",
        "Test-PodeWebSocket",
    ),
    "server.console": (
        "Out-PodeHost", "Show-PodeGui", "Write-PodeHost",
    ),
    "responses.favicons": (
        "Add-PodeFavicon", "Get-PodeFavicon", "Remove-PodeFavicon", "Test-PodeFavicon",
    ),
    "responses.cookies": (
        "Get-PodeCookie", "Get-PodeCookieSecret", "Get-PodeCookieValue", "Remove-PodeCookie",
        "Set-PodeCookie", "Set-PodeCookieSecret", "Test-PodeCookie", "Test-PodeCookieSigned",
        "Update-PodeCookieExpiry",
    ),
    "security.csrf": (
        "Enable-PodeCsrfMiddleware", "Get-PodeCsrfMiddleware", "Initialize-PodeCsrf",
        "New-PodeCsrfToken",
    ),
    "server.endpoints": (
        "Add-PodeEndpoint", "Get-PodeEndpoint",
    ),
    "background.events": (
        "Clear-PodeEvent", "Get-PodeEvent", "Register-PodeEvent", "Test-PodeEvent",
        "Unregister-PodeEvent",
    ),
    "server.facts": (
        "Get-PodeDefaultFolder", "Get-PodeIISApplicationPath", "Get-PodeServerUptime",
        "Get-PodeVersion", "Out-PodeVariable", "Protect-PodeValue", "Resolve-PodeValue",
        "Set-PodeDefaultFolder", "Start-PodeSleep", "Test-PodeInRunspace", "Test-PodeIsEmpty",
        "Test-PodeIsHeroku", "Test-PodeIsHosted", "Test-PodeIsIIS", "Test-PodeIsMacOS",
        "Test-PodeIsPSCore", "Test-PodeIsUnix", "Test-PodeIsWindows",
    ),
    "background.file_watchers": (
        "Add-PodeFileWatcher", "Clear-PodeFileWatchers", "Get-PodeFileWatcher",
        "Remove-PodeFileWatcher", "Test-PodeFileWatcher",
    ),
    "state.flash": (
        "Add-PodeFlashMessage", "Clear-PodeFlashMessages", "Get-PodeFlashMessage",
        "Get-PodeFlashMessageNames", "Remove-PodeFlashMessage", "Test-PodeFlashMessage",
    ),
    "responses.headers": (
        "Add-PodeHeader", "Add-PodeHeaderBulk", "Get-PodeHeader", "Set-PodeHeader",
        "Set-PodeHeaderBulk", "Test-PodeHeader", "Test-PodeHeaderSigned",
    ),
    "server.imports": (
        "Export-PodeFunction", "Export-PodeModule", "Export-PodeSecretVault", "Export-PodeSnapin",
        "Import-PodeModule", "Import-PodeSnapin", "Use-PodeScript",
    ),
    "security.limit_components": (
        "New-PodeLimitEndpointComponent", "New-PodeLimitHeaderComponent",
        "New-PodeLimitIPComponent", "New-PodeLimitMethodComponent", "New-PodeLimitRouteComponent",
    ),
    "security.limits": (
        "Add-PodeAccessRule", "Add-PodeLimitAccessRule", "Add-PodeLimitRateRule",
        "Add-PodeLimitRule", "Get-PodeLimitAccessRule", "Get-PodeLimitRateRule",
        "Remove-PodeLimitAccessRule", "Remove-PodeLimitRateRule", "Test-PodeLimitAccessRule",
        "Test-PodeLimitRateRule", "Update-PodeLimitAccessRule", "Update-PodeLimitRateRule",
    ),
    "state.locks": (
        "Clear-PodeLockables", "Clear-PodeMutexes", "Clear-PodeSemaphores", "Enter-PodeLockable",
        "Enter-PodeMutex", "Enter-PodeSemaphore", "Exit-PodeLockable", "Exit-PodeMutex",
        "Exit-PodeSemaphore", "Get-PodeLockable", "Get-PodeMutex", "Get-PodeSemaphore",
        "Lock-PodeObject", "New-PodeLockable", "New-PodeMutex", "New-PodeSemaphore",
        "Remove-PodeLockable", "Remove-PodeMutex", "Remove-PodeSemaphore", "Test-PodeLockable",
        "Test-PodeMutex", "Test-PodeSemaphore", "Use-PodeMutex", "Use-PodeSemaphore",
    ),
    "logging.formats": (
        "Convert-PodeLogItemToString", "ConvertTo-PodeSyslog", "Get-PodeLogDefaultFormat",
        "Get-PodeLogDefaultSerialiseFormat", "Get-PodeLogDefaultSyslogFormat",
        "Get-PodeLogOverride", "Set-PodeLogDefaultFormat", "Set-PodeLogDefaultSerialiseFormat",
        "Set-PodeLogDefaultSyslogFormat",
    ),
    "logging.network": (
        "New-PodeLogNetworkMethod",
    ),
    "logging.overrides": (
        "New-PodeLogApiOverride", "New-PodeLogAwsOverride", "New-PodeLogAzureOverride",
        "New-PodeLogCustomOverride", "New-PodeLogDatadogOverride",
        "New-PodeLogEventViewerOverride", "New-PodeLogFileOverride", "New-PodeLogNetworkOverride",
        "New-PodeLogSplunkOverride", "New-PodeLogTerminalOverride",
    ),
    "logging.services": (
        "New-PodeLogApiMethod", "New-PodeLogAwsMethod", "New-PodeLogAzureMethod",
        "New-PodeLogDatadogMethod", "New-PodeLogEventViewerMethod", "New-PodeLogSplunkMethod",
    ),
    "logging.requests": (
        "Add-PodeLogW3CCustomField", "Add-PodeLogW3CField", "Disable-PodeLogRequestType",
        "Enable-PodeLogRequestType", "New-PodeLogSyslogInfo", "New-PodeLogW3CInfo",
    ),
    "logging.types": (
        "Add-PodeLogType", "Clear-PodeLogMethods", "Clear-PodeLogTypes", "Disable-PodeLogErrorType",
        "Enable-PodeLogErrorType", "New-PodeLogBatchInfo", "New-PodeLogCustomMethod",
        "New-PodeLogFileMethod", "New-PodeLogTerminalMethod", "New-PodeLoggingMethod",
        "Protect-PodeLogItem", "Remove-PodeLogMethod", "Remove-PodeLogType",
        "Write-PodeErrorLog", "Write-PodeLog",
    ),
    "routing.middleware": (
        "Add-PodeBodyParser", "Add-PodeEndware", "Add-PodeMiddleware", "Clear-PodeMiddleware",
        "New-PodeMiddleware", "Remove-PodeBodyParser", "Remove-PodeMiddleware",
        "Test-PodeMiddleware",
    ),
    "routing.pages": (
        "Add-PodePage", "ConvertTo-PodeRoute",
    ),
    "responses.write": (
        "Send-PodeResponse", "Set-PodeResponseAttachment", "Write-PodeCsvResponse",
        "Write-PodeDirectoryResponse", "Write-PodeFileResponse", "Write-PodeHtmlResponse",
        "Write-PodeJsonResponse", "Write-PodeMarkdownResponse", "Write-PodeTextResponse",
        "Write-PodeXmlResponse", "Write-PodeYamlResponse",
    ),
    "routing.groups": (
        "Add-PodeRouteGroup", "Add-PodeSignalRouteGroup", "Add-PodeStaticRouteGroup",
    ),
    "routing.table": (
        "Clear-PodeRoutes", "Clear-PodeSignalRoutes", "Get-PodeRoute", "Get-PodeSignalRoute",
        "Remove-PodeRoute", "Remove-PodeSignalRoute", "Set-PodeRouteIfExistsPreference",
        "Test-PodeRoute", "Test-PodeSignalRoute", "Use-PodeRoutes",
    ),
    "routing.routes": (
        "Add-PodeRoute", "Add-PodeSignalRoute",
    ),
    "background.schedules": (
        "Add-PodeSchedule", "Clear-PodeSchedules", "Edit-PodeSchedule", "Get-PodeSchedule",
        "Get-PodeScheduleNextTrigger", "Get-PodeScheduleProcess", "Invoke-PodeSchedule",
        "New-PodeCron", "Remove-PodeSchedule", "Set-PodeScheduleConcurrency", "Test-PodeSchedule",

    ),
    "state.scoped_variables": (
        "Add-PodeScopedVariable", "Clear-PodeScopedVariables", "Convert-PodeScopedVariable",
        "Convert-PodeScopedVariables", "Get-PodeScopedVariable", "Remove-PodeScopedVariable",
        "Test-PodeScopedVariable",
    ),
    "secrets.vaults": (
        "Get-PodeSecretVault", "Register-PodeSecretVault", "Test-PodeSecretVault",
        "Unlock-PodeSecretVault", "Unregister-PodeSecretVault",
    ),
    "secrets.secrets": (
        "Dismount-PodeSecret", "Get-PodeSecret", "Mount-PodeSecret", "Read-PodeSecret",
        "Remove-PodeSecret", "Set-PodeSecret", "Test-PodeSecret", "Update-PodeSecret",
    ),
    "security.headers": (
        "Add-PodeSecurityHeader", "Hide-PodeSecurityServer", "Remove-PodeSecurity",
        "Remove-PodeSecurityAccessControl", "Remove-PodeSecurityContentSecurityPolicy",
        "Remove-PodeSecurityContentTypeOptions", "Remove-PodeSecurityCrossOrigin",
        "Remove-PodeSecurityFrameOptions", "Remove-PodeSecurityHeader",
        "Remove-PodeSecurityPermissionsPolicy", "Remove-PodeSecurityReferrerPolicy",
        "Remove-PodeSecurityStrictTransportSecurity", "Set-PodeSecurity",
        "Set-PodeSecurityAccessControl", "Set-PodeSecurityContentTypeOptions",
        "Set-PodeSecurityCrossOrigin", "Set-PodeSecurityFrameOptions",
        "Set-PodeSecurityReferrerPolicy", "Set-PodeSecurityStrictTransportSecurity",
        "Show-PodeSecurityServer",
    ),
    "security.policies": (
        "Add-PodeSecurityContentSecurityPolicy", "Add-PodeSecurityPermissionsPolicy",
        "Set-PodeSecurityContentSecurityPolicy", "Set-PodeSecurityPermissionsPolicy",
    ),
    "server.server": (
        "Add-PodeHandler", "Clear-PodeHandlers", "Close-PodeServer", "Disable-PodeServer",
        "Enable-PodeServer", "Get-PodeAppName", "Get-PodeConfig", "Get-PodeConfigPath",
        "Get-PodeServerDefaultSecret", "Get-PodeServerName",
        "Get-PodeServerPath", "Get-PodeServerRestartCount", "Get-PodeServerState",
        "Remove-PodeHandler", "Restart-PodeServer", "Resume-PodeServer", "Start-PodeServer",
        "Suspend-PodeServer",
        "Test-PodeServerState",
    ),
    "state.sessions": (
        "Enable-PodeSessionMiddleware", "Get-PodeSessionDuration", "Get-PodeSessionExpiry",
        "Get-PodeSessionId", "Get-PodeSessionInfo", "Get-PodeSessionTabId", "Remove-PodeSession",
        "Reset-PodeSessionExpiry", "Save-PodeSession", "Test-PodeSessionScopeIsBrowser",
        "Test-PodeSessionsEnabled",
    ),
    "signals.events": (
        "Get-PodeSignalEvent", "Register-PodeSignalEvent", "Test-PodeSignalEvent",
        "Unregister-PodeSignalEvent",
    ),
    "server.metrics": (
        "Get-PodeServerActiveRequestMetric", "Get-PodeServerActiveSignalClientMetric",
        "Get-PodeServerActiveSignalMetric", "Get-PodeServerActiveSseClientMetric",
        "Get-PodeServerActiveSseMetric", "Get-PodeServerRequestMetric",
        "Get-PodeServerSignalMetric",
    ),
    "auth.jwt": (
        "ConvertFrom-PodeJwt", "ConvertTo-PodeJwt", "Test-PodeJwt",
    ),
    "openapi.json_schemas": (
        "Merge-PodeJsonSchema", "New-PodeJsonSchemaArray", "New-PodeJsonSchemaBoolean",
        "New-PodeJsonSchemaInteger", "New-PodeJsonSchemaNull", "New-PodeJsonSchemaNumber",
        "New-PodeJsonSchemaObject", "New-PodeJsonSchemaProperty", "New-PodeJsonSchemaString",
    ),
    "mcp.requests": (
        "New-PodeMcpAudioContent", "New-PodeMcpImageContent", "New-PodeMcpTextContent",
        "Resolve-PodeMcpRequest",
    ),
    "mcp.tool_commands": (
        "Add-PodeMcpGroup", "Add-PodeMcpTool", "Add-PodeMcpToolProperty", "Clear-PodeMcpGroup",
        "Get-PodeMcpGroup", "Get-PodeMcpTool", "Register-PodeMcpToolToGroup",
        "Remove-PodeMcpGroup", "Remove-PodeMcpTool", "Test-PodeMcpGroup", "Test-PodeMcpTool",
        "Unregister-PodeMcpToolFromGroup", "Update-PodeMcpTool",
    ),
    "openapi.components": (
        "Add-PodeOAComponentExample", "Add-PodeOAComponentHeader", "Add-PodeOAComponentParameter",
        "Add-PodeOAComponentRequestBody", "Add-PodeOAComponentResponse",
        "Add-PodeOAComponentSchema", "Remove-PodeOAComponent", "Test-PodeOAComponent",
    ),
    "openapi.definitions": (
        "Add-PodeOAExternalDoc", "Add-PodeOAInfo", "Add-PodeOAServerEndpoint", "Add-PodeOATag",
        "Enable-PodeOpenApi", "Get-PodeOADefinition", "Rename-PodeOADefinitionTag",
        "Select-PodeOADefinition", "Test-PodeOADefinitionTag", "Test-PodeOAEnabled",
        "Test-PodeOAVersion",
    ),
    "openapi.objects": (
        "New-PodeOAContentMediaType", "New-PodeOAEncodingObject", "New-PodeOAExample",
        "New-PodeOAExternalDoc", "New-PodeOAResponse", "New-PodeOAResponseLink",
        "New-PodeOAServerEndpoint",
    ),
    "openapi.operations": (
        "Add-PodeOACallBack", "Add-PodeOAComponentCallBack", "Add-PodeOAComponentPathItem",
        "Add-PodeOAComponentResponseLink", "Add-PodeOAExternalRoute", "Add-PodeOAWebhook",
    ),
    "openapi.parameters": (
        "ConvertTo-PodeOAParameter",
    ),
    "openapi.routes": (
        "Add-PodeOAResponse", "New-PodeOARequestBody", "Remove-PodeOAResponse",
        "Set-PodeOARequest", "Set-PodeOARouteInfo",
    ),
    "openapi.properties": (
        "Merge-PodeOAProperty", "New-PodeOABoolProperty", "New-PodeOAComponentSchemaProperty",
        "New-PodeOAIntProperty", "New-PodeOAMultiTypeProperty", "New-PodeOANumberProperty",
        "New-PodeOAObjectProperty", "New-PodeOAStringProperty",
    ),
    "openapi.validation": (
        "Test-PodeOADefinition", "Test-PodeOAJsonSchemaCompliance",
    ),
    "openapi.viewers": (
        "Enable-PodeOAViewer",
    ),
    "requests.files": (
        "Save-PodeRequestFile", "Test-PodeRequestFile",
    ),
    "server.folders": (
        "Use-PodeAccess", "Use-PodeAuth", "Use-PodeEndware", "Use-PodeEvents",
        "Use-PodeFileWatchers", "Use-PodeHandlers", "Use-PodeLogging", "Use-PodeMiddleware",
        "Use-PodeSchedules", "Use-PodeScopedVariables", "Use-PodeTasks", "Use-PodeTimers",
        "Use-PodeVerbs",
    ),
    "signals.signals": (
        "Close-PodeSignalConnection", "ConvertTo-PodeSignalConnection",
        "Get-PodeSignalBroadcastLevel", "Get-PodeSignalClientIdList",
        "Get-PodeSignalDefaultScope", "Get-PodeSignalGroupList", "Get-PodeSignalNameList",
        "Send-PodeSignal", "Set-PodeSignalBroadcastLevel", "Set-PodeSignalDefaultScope",
        "Test-PodeSignalBroadcastLevel", "Test-PodeSignalClientId", "Test-PodeSignalName",
    ),
    "sse.connections": (
        "Close-PodeSseConnection", "ConvertTo-PodeSseConnection", "Get-PodeSseBroadcastLevel",
        "Get-PodeSseClientIdList", "Get-PodeSseDefaultScope", "Get-PodeSseGroupList",
        "Get-PodeSseEvent", "Get-PodeSseNameList", "Register-PodeSseEvent", "Send-PodeSseEvent",
        "Set-PodeSseBroadcastLevel", "Set-PodeSseDefaultScope", "Test-PodeSseBroadcastLevel",
        "Test-PodeSseClientId", "Test-PodeSseEvent", "Test-PodeSseName",
        "Unregister-PodeSseEvent",
    ),
    "state.state": (
        "Get-PodeState", "Get-PodeStateNames", "Remove-PodeState", "Set-PodeState",
        "Test-PodeState",
    ),
    "state.files": (
        "New-PodeStateBag", "New-PodeStateDictionary", "New-PodeStateList",
        "New-PodeStateOrderedDictionary", "New-PodeStateSet", "Restore-PodeState",
        "Save-PodeState",
    ),
    "routing.static_routes": (
        "Add-PodeStaticRoute", "Clear-PodeStaticRoutes", "Get-PodeStaticRoute",
        "Remove-PodeStaticRoute", "Test-PodeStaticRoute",
    ),
    "server.runspace_names": (
        "Get-PodeCurrentRunspaceName", "Set-PodeCurrentRunspaceName",
    ),
    "responses.status": (
        "Move-PodeResponseUrl", "Set-PodeResponseStatus",
    ),
    "background.tasks": (
        "Add-PodeTask", "Clear-PodeTasks", "Close-PodeTask", "Edit-PodeTask", "Get-PodeTask",
        "Get-PodeTaskProcess", "Invoke-PodeTask", "Remove-PodeTask", "Restart-PodeTaskProcess",
        "Set-PodeTaskConcurrency", "Test-PodeTaskCompleted", "Test-PodeTaskFailed",
        "Wait-PodeTask",
    ),
    "server.packages": (
        "Pode",
    ),
    "server.static_server": (
        "Start-PodeStaticServer",
    ),
    "tcp.server": (
        "Close-PodeTcpClient", "Read-PodeTcpClient", "Write-PodeTcpClient",
    ),
    "background.timers": (
        "Add-PodeTimer", "Clear-PodeTimers", "Edit-PodeTimer", "Get-PodeTimer",
        "Invoke-PodeTimer", "Remove-PodeTimer", "Test-PodeTimer",
    ),
    "tcp.verbs": (
        "Add-PodeVerb", "Clear-PodeVerbs", "Get-PodeVerb", "Remove-PodeVerb",
    ),
    "responses.views": (
        "Add-PodeViewFolder", "Set-PodeViewEngine", "Use-PodePartialView",
        "Write-PodeViewResponse",
    ),
    "requests.xml": (
        "ConvertFrom-PodeXml",
    ),
}  # fmt: skip

ALIASES: Final[dict[str, str]] = {
    "Add-PodeLogger": "Add-PodeLogType",
    "Enable-PodeOA": "Enable-PodeOpenApi",
    "Enable-PodeOpenApiViewer": "Enable-PodeOAViewer",
    "New-PodeOASchemaProperty": "New-PodeOAComponentSchemaProperty",
    "Get-PodeOpenApiDefinition": "Get-PodeOADefinition",
    "Clear-PodeLoggers": "Clear-PodeLogTypes",
    "Disable-PodeErrorLogging": "Disable-PodeLogErrorType",
    "Disable-PodeRequestLogging": "Disable-PodeLogRequestType",
    "Enable-PodeErrorLogging": "Enable-PodeLogErrorType",
    "Enable-PodeRequestLogging": "Enable-PodeLogRequestType",
    "Remove-PodeLogger": "Remove-PodeLogType",
}
"""Other names of commands."""
