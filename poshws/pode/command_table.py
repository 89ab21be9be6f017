"""Which module of this package holds which commands; written out, so that none has to be imported
for it.
"""

from __future__ import annotations

from typing import Final

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "access": (
        "Add-PodeAccess", "Add-PodeAccessCustom", "Add-PodeAccessMiddleware", "Clear-PodeAccess",
        "Get-PodeAccess", "Merge-PodeAccess", "New-PodeAccessScheme", "Remove-PodeAccess",
        "Test-PodeAccess", "Test-PodeAccessExists", "Test-PodeAccessRoute", "Test-PodeAccessUser",
    ),
    "auth": (
        "Add-PodeAuth", "Merge-PodeAuth",
    ),
    "auth_commands": (
        "Clear-PodeAuth", "Get-PodeAuthUser", "Remove-PodeAuth", "Test-PodeAuth",
        "Test-PodeAuthExists", "Test-PodeAuthUser",
    ),
    "auth_schemes": (
        "New-PodeAuthScheme",
    ),
    "auth_users": (
        "Add-PodeAuthMiddleware", "Add-PodeAuthSession", "Add-PodeAuthUserFile",
    ),
    "cache": (
        "Add-PodeCacheStorage", "Clear-PodeCache", "Get-PodeCache", "Get-PodeCacheDefaultStorage",
        "Get-PodeCacheDefaultTtl", "Get-PodeCacheStorage", "Remove-PodeCache",
        "Remove-PodeCacheStorage", "Set-PodeCache", "Set-PodeCacheDefaultStorage",
        "Set-PodeCacheDefaultTtl", "Test-PodeCache", "Test-PodeCacheStorage",
    ),
    "calls": (
        "Close-PodeDisposable", "ConvertTo-PodeString", "Get-PodeEnvironmentVariable",
        "Get-PodeTimestamp", "Invoke-PodeGC", "Invoke-PodeScriptBlock",
        "Merge-PodeScriptblockArguments", "Set-PodeEnvironmentVariable", "Start-PodeStopwatch",
        "Test-PodeConfigEnabled", "Test-PodeEnvironmentVariable", "Use-PodeStream",
    ),
    "client_events": (
        "Register-PodeWebSocketEvent",
    ),
    "client_ids": (
        "Disable-PodeSignalSigning", "Disable-PodeSseSigning", "Enable-PodeSignalSigning",
        "Enable-PodeSseSigning", "New-PodeSignalClientId", "New-PodeSseClientId",
        "Test-PodeSignalClientIdSigned", "Test-PodeSignalClientIdValid",
        "Test-PodeSseClientIdSigned", "Test-PodeSseClientIdValid",
    ),
    "client_facts": (
        "Get-PodeWebSocket", "Wait-PodeWebSocket",
    ),
    "clients": (
        "Connect-PodeWebSocket", "Disconnect-PodeWebSocket", "Remove-PodeWebSocket",
        "Reset-PodeWebSocket", "Send-PodeWebSocket", "Set-PodeWebSocketConcurrency",
        "Test-PodeWebSocket",
    ),
    "console": (
        "Out-PodeHost", "Write-PodeHost",
    ),
    "cookies": (
        "Get-PodeCookie", "Get-PodeCookieSecret", "Get-PodeCookieValue", "Remove-PodeCookie",
        "Set-PodeCookie", "Set-PodeCookieSecret", "Test-PodeCookie", "Test-PodeCookieSigned",
        "Update-PodeCookieExpiry",
    ),
    "csrf": (
        "Enable-PodeCsrfMiddleware", "Get-PodeCsrfMiddleware", "Initialize-PodeCsrf",
        "New-PodeCsrfToken",
    ),
    "endpoints": (
        "Add-PodeEndpoint", "Get-PodeEndpoint",
    ),
    "events": (
        "Clear-PodeEvent", "Get-PodeEvent", "Register-PodeEvent", "Test-PodeEvent",
        "Unregister-PodeEvent",
    ),
    "facts": (
        "Get-PodeDefaultFolder", "Get-PodeServerUptime", "Get-PodeVersion", "Out-PodeVariable",
        "Protect-PodeValue", "Resolve-PodeValue", "Set-PodeDefaultFolder", "Start-PodeSleep",
        "Test-PodeInRunspace", "Test-PodeIsEmpty", "Test-PodeIsHeroku", "Test-PodeIsHosted",
        "Test-PodeIsIIS", "Test-PodeIsMacOS", "Test-PodeIsPSCore", "Test-PodeIsUnix",
        "Test-PodeIsWindows",
    ),
    "file_watchers": (
        "Add-PodeFileWatcher", "Clear-PodeFileWatchers", "Get-PodeFileWatcher",
        "Remove-PodeFileWatcher", "Test-PodeFileWatcher", "Use-PodeFileWatchers",
    ),
    "flash": (
        "Add-PodeFlashMessage", "Clear-PodeFlashMessages", "Get-PodeFlashMessage",
        "Get-PodeFlashMessageNames", "Remove-PodeFlashMessage", "Test-PodeFlashMessage",
    ),
    "headers": (
        "Add-PodeHeader", "Add-PodeHeaderBulk", "Get-PodeHeader", "Set-PodeHeader",
        "Set-PodeHeaderBulk", "Test-PodeHeader", "Test-PodeHeaderSigned",
    ),
    "imports": (
        "Export-PodeFunction", "Export-PodeModule", "Import-PodeModule", "Use-PodeScript",
    ),
    "limit_components": (
        "New-PodeLimitEndpointComponent", "New-PodeLimitHeaderComponent",
        "New-PodeLimitIPComponent", "New-PodeLimitMethodComponent", "New-PodeLimitRouteComponent",
    ),
    "limits": (
        "Add-PodeLimitAccessRule", "Add-PodeLimitRateRule", "Get-PodeLimitAccessRule",
        "Get-PodeLimitRateRule", "Remove-PodeLimitAccessRule", "Remove-PodeLimitRateRule",
        "Test-PodeLimitAccessRule", "Test-PodeLimitRateRule", "Update-PodeLimitAccessRule",
        "Update-PodeLimitRateRule",
    ),
    "locks": (
        "Clear-PodeLockables", "Clear-PodeMutexes", "Clear-PodeSemaphores", "Enter-PodeLockable",
        "Enter-PodeMutex", "Enter-PodeSemaphore", "Exit-PodeLockable", "Exit-PodeMutex",
        "Exit-PodeSemaphore", "Get-PodeLockable", "Get-PodeMutex", "Get-PodeSemaphore",
        "Lock-PodeObject", "New-PodeLockable", "New-PodeMutex", "New-PodeSemaphore",
        "Remove-PodeLockable", "Remove-PodeMutex", "Remove-PodeSemaphore", "Test-PodeLockable",
        "Test-PodeMutex", "Test-PodeSemaphore", "Use-PodeMutex", "Use-PodeSemaphore",
    ),
    "log_requests": (
        "Add-PodeLogW3CCustomField", "Add-PodeLogW3CField", "Disable-PodeLogRequestType",
        "Enable-PodeLogRequestType", "New-PodeLogSyslogInfo", "New-PodeLogW3CInfo",
    ),
    "log_types": (
        "Add-PodeLogType", "Clear-PodeLogTypes", "Disable-PodeLogErrorType",
        "Enable-PodeLogErrorType", "New-PodeLogBatchInfo", "New-PodeLogCustomMethod",
        "New-PodeLogFileMethod", "New-PodeLogTerminalMethod", "New-PodeLoggingMethod",
        "Remove-PodeLogType", "Write-PodeErrorLog", "Write-PodeLog",
    ),
    "middleware": (
        "Add-PodeBodyParser", "Add-PodeEndware", "Add-PodeMiddleware", "Clear-PodeMiddleware",
        "New-PodeMiddleware", "Remove-PodeBodyParser", "Remove-PodeMiddleware",
        "Test-PodeMiddleware", "Use-PodeEndware", "Use-PodeMiddleware",
    ),
    "pages": (
        "Add-PodePage", "ConvertTo-PodeRoute",
    ),
    "responses": (
        "Set-PodeResponseAttachment", "Write-PodeCsvResponse", "Write-PodeDirectoryResponse",
        "Write-PodeFileResponse", "Write-PodeHtmlResponse", "Write-PodeJsonResponse",
        "Write-PodeMarkdownResponse", "Write-PodeTextResponse", "Write-PodeXmlResponse",
        "Write-PodeYamlResponse",
    ),
    "route_groups": (
        "Add-PodeRouteGroup", "Add-PodeSignalRouteGroup", "Add-PodeStaticRouteGroup",
    ),
    "route_table": (
        "Clear-PodeRoutes", "Clear-PodeSignalRoutes", "Get-PodeRoute", "Get-PodeSignalRoute",
        "Remove-PodeRoute", "Remove-PodeSignalRoute", "Set-PodeRouteIfExistsPreference",
        "Test-PodeRoute", "Test-PodeSignalRoute", "Use-PodeRoutes",
    ),
    "routes": (
        "Add-PodeRoute", "Add-PodeSignalRoute",
    ),
    "schedules": (
        "Add-PodeSchedule", "Clear-PodeSchedules", "Edit-PodeSchedule", "Get-PodeSchedule",
        "Get-PodeScheduleNextTrigger", "Get-PodeScheduleProcess", "Invoke-PodeSchedule",
        "New-PodeCron", "Remove-PodeSchedule", "Set-PodeScheduleConcurrency", "Test-PodeSchedule",
        "Use-PodeSchedules",
    ),
    "scoped_variables": (
        "Add-PodeScopedVariable", "Clear-PodeScopedVariables", "Get-PodeScopedVariable",
        "Remove-PodeScopedVariable", "Test-PodeScopedVariable",
    ),
    "secret_vaults": (
        "Get-PodeSecretVault", "Register-PodeSecretVault", "Test-PodeSecretVault",
        "Unlock-PodeSecretVault", "Unregister-PodeSecretVault",
    ),
    "secrets": (
        "Dismount-PodeSecret", "Get-PodeSecret", "Mount-PodeSecret", "Read-PodeSecret",
        "Remove-PodeSecret", "Set-PodeSecret", "Test-PodeSecret", "Update-PodeSecret",
    ),
    "security": (
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
    "security_policies": (
        "Add-PodeSecurityContentSecurityPolicy", "Add-PodeSecurityPermissionsPolicy",
        "Set-PodeSecurityContentSecurityPolicy", "Set-PodeSecurityPermissionsPolicy",
    ),
    "server": (
        "Add-PodeHandler", "Clear-PodeHandlers", "Close-PodeServer", "Disable-PodeServer",
        "Enable-PodeServer", "Get-PodeAppName", "Get-PodeConfig", "Get-PodeServerDefaultSecret",
        "Get-PodeServerName",
        "Get-PodeServerPath", "Get-PodeServerRestartCount", "Get-PodeServerState",
        "Remove-PodeHandler", "Restart-PodeServer", "Resume-PodeServer", "Start-PodeServer",
        "Suspend-PodeServer",
        "Test-PodeServerState",
    ),
    "sessions": (
        "Enable-PodeSessionMiddleware", "Get-PodeSessionDuration", "Get-PodeSessionExpiry",
        "Get-PodeSessionId", "Get-PodeSessionTabId", "Remove-PodeSession",
        "Reset-PodeSessionExpiry", "Save-PodeSession", "Test-PodeSessionScopeIsBrowser",
        "Test-PodeSessionsEnabled",
    ),
    "signal_events": (
        "Get-PodeSignalEvent", "Register-PodeSignalEvent", "Test-PodeSignalEvent",
        "Unregister-PodeSignalEvent",
    ),
    "metrics": (
        "Get-PodeServerActiveRequestMetric", "Get-PodeServerActiveSignalClientMetric",
        "Get-PodeServerActiveSignalMetric", "Get-PodeServerActiveSseClientMetric",
        "Get-PodeServerActiveSseMetric", "Get-PodeServerRequestMetric",
        "Get-PodeServerSignalMetric",
    ),
    "jwt": (
        "ConvertFrom-PodeJwt", "ConvertTo-PodeJwt", "Test-PodeJwt",
    ),
    "json_schemas": (
        "Merge-PodeJsonSchema", "New-PodeJsonSchemaArray", "New-PodeJsonSchemaBoolean",
        "New-PodeJsonSchemaInteger", "New-PodeJsonSchemaNull", "New-PodeJsonSchemaNumber",
        "New-PodeJsonSchemaObject", "New-PodeJsonSchemaProperty", "New-PodeJsonSchemaString",
    ),
    "mcp": (
        "New-PodeMcpAudioContent", "New-PodeMcpImageContent", "New-PodeMcpTextContent",
        "Resolve-PodeMcpRequest",
    ),
    "mcp_tools": (
        "Add-PodeMcpGroup", "Add-PodeMcpTool", "Add-PodeMcpToolProperty", "Clear-PodeMcpGroup",
        "Get-PodeMcpGroup", "Get-PodeMcpTool", "Register-PodeMcpToolToGroup",
        "Remove-PodeMcpGroup", "Remove-PodeMcpTool", "Test-PodeMcpGroup", "Test-PodeMcpTool",
        "Unregister-PodeMcpToolFromGroup", "Update-PodeMcpTool",
    ),
    "open_api_components": (
        "Add-PodeOAComponentExample", "Add-PodeOAComponentHeader", "Add-PodeOAComponentParameter",
        "Add-PodeOAComponentRequestBody", "Add-PodeOAComponentResponse",
        "Add-PodeOAComponentSchema", "Remove-PodeOAComponent", "Test-PodeOAComponent",
    ),
    "open_api_definitions": (
        "Add-PodeOAInfo", "Add-PodeOATag", "Enable-PodeOpenApi", "Get-PodeOADefinition",
        "Test-PodeOAEnabled",
    ),
    "open_api_parameters": (
        "ConvertTo-PodeOAParameter",
    ),
    "open_api_routes": (
        "Add-PodeOAResponse", "New-PodeOARequestBody", "Set-PodeOARequest", "Set-PodeOARouteInfo",
    ),
    "open_api_properties": (
        "New-PodeOABoolProperty", "New-PodeOAIntProperty", "New-PodeOANumberProperty",
        "New-PodeOAObjectProperty", "New-PodeOAStringProperty",
    ),
    "request_files": (
        "Save-PodeRequestFile", "Test-PodeRequestFile",
    ),
    "folders": (
        "Use-PodeAccess", "Use-PodeAuth", "Use-PodeEvents", "Use-PodeHandlers",
        "Use-PodeLogging", "Use-PodeScopedVariables",
    ),
    "signals": (
        "Close-PodeSignalConnection", "ConvertTo-PodeSignalConnection",
        "Get-PodeSignalBroadcastLevel", "Get-PodeSignalClientIdList",
        "Get-PodeSignalDefaultScope", "Get-PodeSignalGroupList", "Get-PodeSignalNameList",
        "Send-PodeSignal", "Set-PodeSignalBroadcastLevel", "Set-PodeSignalDefaultScope",
        "Test-PodeSignalBroadcastLevel", "Test-PodeSignalClientId", "Test-PodeSignalName",
    ),
    "sse": (
        "Close-PodeSseConnection", "ConvertTo-PodeSseConnection", "Get-PodeSseBroadcastLevel",
        "Get-PodeSseClientIdList", "Get-PodeSseDefaultScope", "Get-PodeSseGroupList",
        "Get-PodeSseEvent", "Get-PodeSseNameList", "Register-PodeSseEvent", "Send-PodeSseEvent",
        "Set-PodeSseBroadcastLevel", "Set-PodeSseDefaultScope", "Test-PodeSseBroadcastLevel",
        "Test-PodeSseClientId", "Test-PodeSseEvent", "Test-PodeSseName",
        "Unregister-PodeSseEvent",
    ),
    "state": (
        "Get-PodeState", "Get-PodeStateNames", "Remove-PodeState", "Set-PodeState",
        "Test-PodeState",
    ),
    "state_files": (
        "New-PodeStateBag", "New-PodeStateDictionary", "New-PodeStateList",
        "New-PodeStateOrderedDictionary", "New-PodeStateSet", "Restore-PodeState",
        "Save-PodeState",
    ),
    "static_routes": (
        "Add-PodeStaticRoute", "Clear-PodeStaticRoutes", "Get-PodeStaticRoute",
        "Remove-PodeStaticRoute", "Test-PodeStaticRoute",
    ),
    "runspace_names": (
        "Get-PodeCurrentRunspaceName", "Set-PodeCurrentRunspaceName",
    ),
    "status": (
        "Move-PodeResponseUrl", "Set-PodeResponseStatus",
    ),
    "tasks": (
        "Add-PodeTask", "Clear-PodeTasks", "Close-PodeTask", "Edit-PodeTask", "Get-PodeTask",
        "Get-PodeTaskProcess", "Invoke-PodeTask", "Remove-PodeTask", "Restart-PodeTaskProcess",
        "Set-PodeTaskConcurrency", "Test-PodeTaskCompleted", "Test-PodeTaskFailed",
        "Use-PodeTasks", "Wait-PodeTask",
    ),
    "tcp": (
        "Close-PodeTcpClient", "Read-PodeTcpClient", "Write-PodeTcpClient",
    ),
    "timers": (
        "Add-PodeTimer", "Clear-PodeTimers", "Edit-PodeTimer", "Get-PodeTimer",
        "Invoke-PodeTimer", "Remove-PodeTimer", "Test-PodeTimer", "Use-PodeTimers",
    ),
    "verbs": (
        "Add-PodeVerb", "Clear-PodeVerbs", "Get-PodeVerb", "Remove-PodeVerb", "Use-PodeVerbs",
    ),
    "views": (
        "Add-PodeViewFolder", "Set-PodeViewEngine", "Use-PodePartialView",
        "Write-PodeViewResponse",
    ),
    "xml": (
        "ConvertFrom-PodeXml",
    ),
}  # fmt: skip

ALIASES: Final[dict[str, str]] = {
    "Add-PodeLogger": "Add-PodeLogType",
    "Enable-PodeOA": "Enable-PodeOpenApi",
    "Get-PodeOpenApiDefinition": "Get-PodeOADefinition",
    "Clear-PodeLoggers": "Clear-PodeLogTypes",
    "Disable-PodeErrorLogging": "Disable-PodeLogErrorType",
    "Disable-PodeRequestLogging": "Disable-PodeLogRequestType",
    "Enable-PodeErrorLogging": "Enable-PodeLogErrorType",
    "Enable-PodeRequestLogging": "Enable-PodeLogRequestType",
    "Remove-PodeLogger": "Remove-PodeLogType",
}
"""Other names of commands."""
