"""Every text of the Pode commands that a script may see, by id; the words are Pode's own."""

from __future__ import annotations

from typing import NoReturn

from poshws.corelib.exceptions.powershell import RuntimeException

MESSAGES = {
    "notInitialized": "Pode has not been initialized.",
    "noLogic": "No logic passed in the ScriptBlock.",
    "nullMethod": "You cannot call a method on a null-valued expression.",
    "noNameToDisconnect": "No Name for a WebSocket to disconnect from supplied.",
    "noNameToRemove": "No Name for a WebSocket to remove supplied.",
    "noNameToSend": "No Name for a WebSocket to send message to supplied.",
    "notATable": "-{0} must be a table.",
    "notASecret": "-{0} must be text or a secure string.",
    "noWebSocket": "There is no WebSocket with the name '{0}'.",
    "noReply": "No message from the WebSocket '{0}' was the one waited for within {1} seconds.",
    "lostWaiting": "The WebSocket '{0}' was closed before the message waited for came.",
    "notOpen": "The WebSocket '{0}' is not open.",
    "noNameToReset": "No Name for a WebSocket to reset supplied.",
    "noUsingValue": "Value for '$using:{0}' could not be found.",
    "noPath": "Path does not exist: {0}",
    "notAFile": "The Path supplied cannot be a wildcard or a directory: {0}",
    "noScriptBlock": "No ScriptBlock supplied.",
    "emptyLogType": "A non-empty ScriptBlock is required for the Log Method.",
    "emptyLogMethod": ("A non-empty ScriptBlock is required for the Custom logging output method."),
    "emptyAuth": "A non-empty ScriptBlock is required for the authentication method.",
    "emptyScheme": "A non-empty ScriptBlock is required for the Custom authentication scheme.",
    "endpointExists": "An endpoint named '{0}' has already been defined.",
    "noEndpoint": "Endpoint with name '{0}' does not exist.",
    "routeExists": "[{0}] {1}: Already defined.",
    "routeExistsForUrl": "[{0}] {1}: Already defined for {2}",
    "noRouteLogic": "[{0}] {1}: No logic passed.",
    "noRoutePath": "No Path supplied for the Route.",
    "signalNameRequired": (
        "A Signal connection Name is required, either from -Name or $WebEvent.Signal.Name"
    ),
    "handlerExists": "[{0}] {1}: Handler already defined.",
    "noServiceHandlers": "No Service handlers have been defined.",
    "logMethodExists": "Log Method already defined: {0}",
    "noLogMethod": "The Log Method '{0}' does not exist.",
    "lockNull": "Cannot lock an object that is null.",
    "lockValueType": "Cannot lock a [ValueType]",
    "unlockValueType": "Cannot unlock a [ValueType]",
    "taskType": (
        "Task type is invalid, expected either [System.Threading.Tasks.Task] or [hashtable]"
    ),
    "middlewareExists": "[Middleware] {0}: Middleware already defined.",
    "middlewareType": (
        "One of the Middlewares supplied is an invalid type. Expected either a ScriptBlock or "
        "Hashtable, but got: {0}"
    ),
    "middlewareTableNoLogic": "A Hashtable Middleware supplied has no Logic defined.",
    "middlewareLogicType": (
        "A Hashtable Middleware supplied has an invalid Logic type. Expected ScriptBlock, but got: "
        "{0}"
    ),
    "bodyParserExists": "A body-parser is already defined for the {0} content-type.",
    "noViewsPath": "The Views path does not exist: {0}",
    "noStaticSource": "{0}: The Source path supplied for Static Route does not exist: {1}",
    "rootedDefault": "Static route defaults cannot be rooted paths. Invalid default: '{0}'",
    "noRouteGroup": "The Route parameter needs a valid, not empty, scriptblock.",
    "accessNeedsAuth": "Access requires Authentication to be supplied on Routes.",
    "pageName": "The Page name should be a valid Alphanumeric value: {0}",
    "noPageLogic": "A non-empty ScriptBlock is required to create a Page Route.",
    "noCommandsToConvert": "No commands supplied to convert to Routes.",
    "notInModule": "Module {0} does not contain function {1} to convert to a Route.",
    "noRedirectEndpoint": "An endpoint named '{0}' has not been defined for redirecting.",
    "defaultEndpoint": (
        "A default endpoint for the type '{0}' is already set. Only one default endpoint is "
        "allowed per type."
    ),
    "expiredCertificate": "The certificate '{0}' has expired: {1}",
    "noCertificateStore": "Certificate Thumbprints/Name are only supported on Windows OS.",
    "noCertificateObjects": (
        "-X509Certificate is not supported: save the certificate as a PEM or PFX file for "
        "-Certificate."
    ),
    "noTlsEndpoint": "Certificate supplied for non-HTTPS/WSS endpoint.",
    "noSignalName": "No Signal connection found with the name '{0}'.",
    "signalLevel": (
        "Signal failed to broadcast due to defined Signal broadcast level for {0}: {1}"
    ),
    "signalEventExists": "{0} event already registered for Signal connection {1}: {2}",
    "noSignalEvent": "{0} event not registered for Signal connection {1}: {2}",
    "noRequestFile": (
        "A parameter called '{0}' was not supplied in the request or has no data available."
    ),
    "hstsDuration": (
        "Invalid Strict-Transport-Security duration supplied: {0}. It should be greater than 0."
    ),
    "corsDuration": (
        "Invalid Access-Control-Max-Age duration supplied: {0}. Should be greater than 0."
    ),
    "wildcardWithCredentials": (
        "When Credentials is passed, The * wildcard for Headers will be taken as a literal string "
        "and not a wildcard."
    ),
    "wildcardAutoHeaders": (
        "The * wildcard for Headers is incompatible with the AutoHeaders switch."
    ),
    "wildcardAutoMethods": (
        "The * wildcard for Methods is incompatible with the AutoMethods switch."
    ),
    "flashNeedsSessions": "Sessions are required to use Flash messages.",
    "noEnumName": "Requested value '{0}' was not found.",
    "vaultExists": "A Secret Vault with the name '{0}' has already been registered{1}.",
    "noVault": "No Secret Vault with the name '{0}' has been registered.",
    "noUnlockScript": (
        "Unlock secret supplied for custom Secret Vault type, but not Unlock ScriptBlock supplied."
    ),
    "unlockedInPast": "Secret Vault unlock expiry date is in the past (UTC): {0}",
    "noSetScript": ("No Set ScriptBlock supplied for updating/creating secrets in the vault '{0}'"),
    "noRemoveScript": "No Remove ScriptBlock supplied for removing secrets from the vault '{0}'",
    "secretExists": "A Secret with the name '{0}' has already been mounted.",
    "noSecret": "No Secret named '{0}' has been mounted.",
    "secretType": (
        "Secret value is of an invalid type. Expected types: String, SecureString, HashTable, "
        "Byte[], or PSCredential. But got: {0}"
    ),
    "exclusive": "Parameters '{0}' and '{1}' are mutually exclusive.",
    "noArrayInput": ("The function '{0}' does not accept an array as pipeline input."),
    "noCacheToGet": (
        "Cache storage with name '{0}' not found when attempting to retrieve cached item '{1}'"
    ),
    "noCacheToSet": (
        "Cache storage with name '{0}' not found when attempting to set cached item '{1}'"
    ),
    "noCacheToTest": (
        "Cache storage with name '{0}' not found when attempting to check if cached item '{1}' "
        "exists."
    ),
    "noCacheToRemove": (
        "Cache storage with name '{0}' not found when attempting to remove cached item '{1}'"
    ),
    "noCacheToClear": (
        "Cache storage with name '{0}' not found when attempting to clear the cache."
    ),
    "cacheStorageExists": "Cache Storage with name '{0}' already exists.",
    "verbExists": "[Verb] {0}: Already defined",
    "verbExistsForUrl": "[Verb] {0}: Already defined for {1}",
    "noVerbLogic": "[Verb] {0}: No logic passed",
    "noSessions": "Sessions have not been configured.",
    "sessionsExist": "Session Middleware has already been initialized.",
    "noSessionToSave": "There is no session available to save.",
    "negativeDuration": "Duration must be 0 or greater, but got: {0}s",
    "noSessionSecret": "A Secret is required when using custom session storage.",
    "noSessionMethod": (
        "The custom session storage does not implement the required '{0}()' method."
    ),
    "csrfNeedsSessions": "Sessions are required to use CSRF unless you want to use cookies.",
    "csrfNeedsSecret": (
        "When using cookies for CSRF, a Secret is required. You can either supply a Secret or set "
        "the Cookie global secret - (Set-PodeCookieSecret '<value>' -Global)"
    ),
    "noCsrf": "CSRF Middleware has not been initialized.",
    "authExists": "Authentication method already defined: {0}",
    "noAuth": "No Authentication method found with the name '{0}'.",
    "noAccess": "Access method does not exist: {0}.",
    "accessExists": "Access method already defined: {0}",
    "noSmtpHandlers": "No SMTP handlers have been defined.",
    "noSmtp": "SMTP needs the Python package 'aiosmtpd': pip install 'poshws[smtp]'",
    "noAuthOnRoute": "Authentication method does not exist: {0}",
    "authNeedsSessions": "Sessions are required to use session persistent authentication.",
    "noSchemeLogic": (
        "The supplied scheme for the '{0}' authentication validator requires a valid ScriptBlock."
    ),
    "mergeDefaultNotThere": (
        "The MergeDefault Authentication '{0}' is not in the Authentication list supplied."
    ),
    "defaultNotThere": (
        "The Default Authentication '{0}' is not in the Authentication list supplied."
    ),
    "noMergeLogic": (
        "A Scriptblock for merging multiple authenticated users into 1 object is required When "
        "Valid is All."
    ),
    "noUserFile": "The user file does not exist: {0}",
    "noAccessLogic": "A Path or ScriptBlock is required for sourcing the Custom access values.",
    "noAccessToMerge": "Access method does not exist for merging: {0}",
    "customAccessExists": "Route '[{0}] {1}' already contains Custom Access with name '{2}'",
    "notEventStream": (
        "SSE can only be configured on requests with an Accept header value of text/event-stream"
    ),
    "sseNameRequired": (
        "An SSE connection Name is required, either from -Name or $WebEvent.Sse.Name"
    ),
    "sseLevel": "SSE failed to broadcast due to defined SSE broadcast level for {0}: {1}",
    "sseEventExists": "{0} event already registered for SSE connection {1}: {2}",
    "noSseEvent": "{0} event not registered for SSE connection {1}: {2}",
    "badAddress": "The IP address supplied is invalid: {0}",
    "accessRuleExists": "An Access Limit Rule with the name '{0}' already exists.",
    "rateRuleExists": "A Rate Limit Rule with the name '{0}' already exists.",
    "noAccessRule": "An Access Limit Rule with the name '{0}' does not exist.",
    "noRateRule": "A Rate Limit Rule with the name '{0}' does not exist.",
    "noFileData": "No data for file '{0}' was uploaded in the request.",
    "middlewareNoLogic": "[Middleware]: No logic supplied in ScriptBlock.",
    "scopedVariableExists": "Scoped Variable already defined: {0}",
    "scheduleAfterEnd": "Supplied date is after the end time of the schedule at {0}",
    "scheduleBeforeStart": "Supplied date is before the start time of the schedule at {0}",
    "viewsFolderExists": "The Views folder name already exists: {0}",
    "notInView": "Use-PodePartialView can only be used inside a view.",
    "noTimersFolder": "Path to load timers not found: {0}",
    "noScript": "The script path does not exist: {0}",
    "noModule": "The module path does not exist: {0}",
    "noSseName": "No SSE connection found with the name '{0}'.",
    "noUploadedFile": "No data for file '{0}' was uploaded in the request.",
    "jwtAlgorithm": "The JWT algorithm is not currently supported: {0}",
    "jwtBase64": "Invalid Base64 encoded value found in JWT",
    "jwtExpired": "The JWT has expired.",
    "jwtHeader": "Invalid JWT header algorithm supplied.",
    "jwtInvalid": "Invalid JWT supplied.",
    "jwtJson": "Invalid JSON value found in JWT",
    "jwtNoAlgorithm": "No algorithm supplied in JWT Header.",
    "jwtNoSecret": "No secret supplied for JWT signature.",
    "jwtNoSignature": "No JWT signature supplied for {0}.",
    "jwtSecretForNone": "Expected no secret to be supplied for no signature.",
    "jwtTooEarly": "The JWT is not yet valid for use.",
    "jwtUnexpectedSignature": "Expected no JWT signature to be supplied.",
    "jwtWrongSignature": "Invalid JWT signature supplied.",
    "schemaNoName": "Each JSON Schema Object property definition must include a 'Name' key.",
    "schemaMaxProperties": (
        "MaxProperties cannot be less than MinProperties for object JSON Schema property."
    ),
    "schemaMaxItems": "MaxItems cannot be less than MinItems for array JSON Schema property.",
    "schemaMaxLength": "MaxLength cannot be less than MinLength for string JSON Schema property.",
    "schemaMaximum": "Maximum cannot be less than Minimum for {0} JSON Schema property.",
    "toolParameterType": (
        "Unsupported parameter type '{0}' for parameter '{1}' in tool '{2}'. Auto schema "
        "generation only supports string, int, long, double, float, and bool types."
    ),
    "noToolGroup": "The MCP tool group '{0}' does not exist.",
    "noTool": "The MCP tool '{0}' does not exist.",
    "toolExists": "The MCP tool '{0}' already exists.",
    "toolGroupExists": "The MCP tool group '{0}' already exists.",
    "noDefinition": "DefinitionTag {0} does not exist.",
    "definitionTagFixed": "Definition Tag for a Route cannot be changed.",
    "schemaContentType": "Invalid 'content-type' found for schema: {0}",
    "propertiesWithoutName": (
        "The Properties parameters cannot be used if the Property has no name."
    ),
    "notABoolean": "The default value is not a boolean and is not part of the enum.",
    "noPropertiesExclusive": (
        "The parameter 'NoProperties' is mutually exclusive with 'Properties', 'MinProperties' and "
        "'MaxProperties'"
    ),
    "mappingWithoutProperty": (
        "The parameter 'DiscriminatorMapping' can only be used when 'DiscriminatorProperty' is "
        "present."
    ),
    "licenseNeedsName": (
        "The OpenAPI object 'license' required the property 'name'. Use -LicenseName parameter."
    ),
    "operationIdOfOne": ("OperationID: {0} has to be unique and cannot be applied to an array."),
    "operationIdTaken": "OperationID: {0} has to be unique.",
    "bodyNotAllowed": (
        "'{0}' operations cannot have a Request Body. Use -AllowNonStandardBody to override this "
        "restriction."
    ),
    "responseNeedsDescription": "A Description is required for Path:{0} Response:{1}",
    "parameterHasNoName": (
        "The Parameter has no name. Please give this component a name using the 'Name' parameter."
    ),
    "parameterNeedsName": "The OpenApi parameter requires a name to be specified.",
    "pathNeedsRequired": (
        "If the parameter location is 'Path', the switch parameter 'Required' is mandatory."
    ),
    "parameterStyle": "OpenApi request Style cannot be {0} for a {1} parameter.",
    "openApiVersion": "OpenApi Version property is mandatory.",
    "encodingOfMultipart": (
        "The encoding attribute only applies to multipart and application/x-www-form-urlencoded "
        "request bodies."
    ),
    "noKerberos": (
        "poshws knows nothing of Kerberos, and of Windows' own users: authenticate them by a proxy "
        "in front of the server, or with another scheme."
    ),
    "iisOnWindows": "IIS Authentication support is for Windows OS only.",
    "localUsersOnWindows": "Windows Local Authentication support is for Windows OS only.",
    "noDirectory": (
        "poshws can't ask a directory (LDAP, Active Directory): authenticate by a proxy in front "
        "of the server, by OAuth2 or by a ScriptBlock of your own."
    ),
    "oauthInnerScheme": (
        "OAuth2 InnerScheme can only be one of either Basic or Form authentication, but got: {0}"
    ),
    "oauthNeedsUrl": "OAuth2 requires an 'AuthoriseUrl' property to be supplied.",
    "pkceNeedsSessions": "Sessions are required to use OAuth2 with PKCE",
    "oauthNeedsSecret": "OAuth2 requires a Client Secret when not using PKCE.",
    "providerHasNoCode": "The OAuth2 provider does not support the 'code' response_type.",
    "providerHasNoPassword": (
        "The OAuth2 provider does not support the 'password' grant_type required by using an "
        "InnerScheme."
    ),
    "authEventExists": "{0} event already registered for Authentication method {1}: {2}",
    "noAuthEvent": "{0} event not registered for Authentication method {1}: {2}",
    "bodyNotText": "The body returned from the logging API body scriptblock is not a string.",
    "headersNotTable": (
        "The headers returned from the logging API headers scriptblock is not a hashtable."
    ),
    "eventLogOnWindows": "Event Viewer logging only supported on Windows OS.",
    "noSnapins": "Snapins are only supported on Windows PowerShell.",
    "noSuchModule": "Module or version not found on {0}: {1}@{2}",
    "noScopedVariable": "Scoped Variable not found: {0}",
    "noGui": (
        "Show-PodeGui is currently only available for Windows PowerShell and PowerShell 7+ on "
        "Windows OS."
    ),
    "multiTypeNeeds31": "Multi-type properties require OpenApi Version 3.1 or above.",
    "propertyNeedsType": "Cannot create the property because no type is defined.",
    "onlyObjects": "Only properties of type Object can be associated with {0}.",
    "discriminatorOfAllOf": "The parameter 'Discriminator' is incompatible with 'allOf'.",
    "valueOrExternal": "Parameters 'Value' or 'ExternalValue' are mandatory",
    "webhooksNeed31": "The Webhooks feature is not supported in OpenAPI v3.0.x",
    "pathItemsNeed31": "The PathItems feature is not supported in OpenAPI v3.0.x",
    "pathItemNeeds31": (
        "The 'pathItems' reusable component feature is not available in OpenAPI v3.0."
    ),
    "definitionExists": "OpenAPI definition named {0} already exists.",
    "renameInsideSelect": (
        "Rename-PodeOADefinitionTag cannot be used inside a Select-PodeOADefinition 'ScriptBlock'."
    ),
    "twoLocalServers": (
        "Both '{0}' and '{1}' are defined as local OpenAPI endpoints, but only one local endpoint "
        "is allowed per API definition."
    ),
    "unsupportedObject": "Unsupported object",
    "validationNotEnabled": (
        "'Test-PodeOAComponentSchema' need to be enabled using 'Enable-PodeOpenApi "
        "-EnableSchemaValidation'"
    ),
    "noSchemaToValidate": "The OpenApi component schema {0} doesn't exist.",
    "undefinedReferences": "Undefined OpenAPI References:",
    "definitionTag": "Definition {0}:",
    "definitionError": "OpenAPI generation document error:",
    "titleMandatory": "info.title is mandatory.",
    "versionMandatory": "info.version is mandatory.",
    "missingComponents": "Missing component(s)",
    "notCompliant": "OpenAPI document is not compliant.",
    "deprecatedInfo": (
        "WARNING: Title, Version, and Description on 'Enable-PodeOpenApi' are deprecated. Please "
        "use 'Add-PodeOAInfo' instead."
    ),
    "noOpenApiUrl": "No OpenAPI URL supplied for {0}.",
    "noPageTitle": "No title supplied for {0} page.",
    "editorNeeds30": "This version on Swagger-Editor doesn't support OpenAPI 3.1",
    "rapiPdfNeeds30": "The Document tool RapidPdf doesn't support OpenAPI 3.1",
    "headerNeedsName": "Header must have a name when used in an encoding context.",
    "fileWatcherExists": "A File Watcher named '{0}' has already been defined.",
    "noFolder": "Path to load {0} not found: {1}",
    "noFunctionToImport": "No Path, Name or Module supplied.",
    "cronIntervalNone": ("Cannot supply an interval when the parameter `Every` is set to None"),
    "cronIntervalQuarter": "Cannot supply interval value for every quarter.",
    "cronIntervalYear": "Cannot supply interval value for every year.",
    "listening": "Server looping every {0}secs",
}


def fail(message_id: str, *values: object) -> NoReturn:
    """Raises the text as a `throw` in a script would."""
    raise thrown(MESSAGES[message_id].format(*values))


def thrown(text: str) -> RuntimeException:
    """The error of a `throw` with this text: it ends the script unless somebody catches it."""
    error = RuntimeException(text, error_id=text, category="OperationStopped", target=text)
    error.was_thrown_by_throw = True
    return error
