<#
Lists every public member of .NET types as PowerShell sees them, in the form of poshws' signature files.

    pwsh -NoProfile -File types.ps1 -Names FILE          # a full name a line; `Namespace.*` is all of a namespace

The tables are PowerShell's own (its adapter for .NET objects), so that overloads, their order and the
members of interfaces that a class implements explicitly are as `Get-Member` has them. A block a type:

    sealed class System.Text.StringBuilder : System.Object, System.Runtime.Serialization.ISerializable
        new(int capacity)
        int Length {get;set;}
        indexer char Chars(int index) {get;set;}
        System.Text.StringBuilder Append(string value)

A line before a block that begins with `@` names the type's own attributes. Members of System.Object
and the accessors of properties and events are left out, as they follow.
#>
param([Parameter(Mandatory)] [string] $Names)
$ErrorActionPreference = 'Stop'
'System.Data.Common', 'System.Drawing.Primitives', 'System.Net.Http', 'System.Net.Sockets', 'System.Net.Mail',
'System.Net.WebSockets.Client', 'System.Text.Json', 'System.Threading.Channels', 'System.Private.Xml',
'System.Private.Xml.Linq', 'System.Web.HttpUtility', 'System.Net.Security', 'System.Net.WebClient', 'System.Linq',
'System.Security.Cryptography', 'System.Security.Claims', 'System.Linq.Expressions', 'System.Runtime.Numerics',
'System.Net.HttpListener', 'System.Net.NetworkInformation', 'System.Net.Ping', 'System.Net.Requests',
'System.Collections', 'System.Collections.Concurrent', 'System.Collections.Specialized', 'System.ObjectModel',
'System.Collections.Immutable', 'System.Diagnostics.Process', 'System.Diagnostics.TraceSource', 'System.IO.Compression',
'System.IO.Compression.ZipFile', 'System.IO.Compression.Brotli', 'System.IO.Pipes', 'System.IO.FileSystem.Watcher',
'System.Text.RegularExpressions', 'System.Text.Encoding.CodePages', 'System.Threading', 'System.Console',
'System.Threading.Tasks.Parallel', 'System.Net.NameResolution', 'System.Net.Primitives', 'System.Net.WebHeaderCollection',
'System.ComponentModel.Primitives', 'System.ComponentModel.TypeConverter', 'System.ComponentModel.EventBasedAsync',
'System.Private.Uri', 'System.Diagnostics.FileVersionInfo', 'System.Diagnostics.StackTrace', 'System.IO.MemoryMappedFiles',
'System.Security.Principal.Windows', 'System.Transactions.Local', 'System.Runtime.InteropServices', 'System.Net.Http.Json',
'System.Formats.Asn1', 'System.Data.SqlClient', 'Microsoft.Win32.Primitives', 'System.Memory', 'System.Text.Encodings.Web', 'System.Net.ServicePoint',
'Microsoft.PowerShell.Commands.Utility', 'Microsoft.PowerShell.Commands.Management', 'Microsoft.PowerShell.Security',
'Newtonsoft.Json', 'Microsoft.PowerShell.MarkdownRender', 'System.ComponentModel.Annotations', 'System.Diagnostics.DiagnosticSource' |
    ForEach-Object { $null = [System.Reflection.Assembly]::Load($_) }

$NonPublic = [System.Reflection.BindingFlags] 'NonPublic, Static, Instance'
$adapter = [psobject].Assembly.GetType('System.Management.Automation.DotNetAdapter')
$tables = @{}
foreach ($kind in 'Property', 'Method', 'Event') {
    foreach ($side in 'Instance', 'Static') { $tables["$side$kind"] = $adapter.GetMethod("Get$side${kind}ReflectionTable", $NonPublic) }
}
$members = [psobject].Assembly.GetType('System.Management.Automation.DotNetAdapter+CacheTable')
$cached = ($members ?? $tables['InstanceProperty'].ReturnType).GetField('memberCollection', $NonPublic)
$define = $adapter.GetMethod('GetMethodInfoOverloadDefinition', $NonPublic)

function Name([type] $type) {
    # A type's own name inside it, `Task`1[TResult]`, is shown as any other closed type.
    [Microsoft.PowerShell.ToStringCodeMethods]::Type($type) -replace '(?<![+\w`.][\w`.]*\+[\w`]*)`\d+(?=\[)'
}

$shortName = [Microsoft.PowerShell.ToStringCodeMethods].GetMethods($NonPublic) | Where-Object { $_.Name -eq 'Type' -and $_.GetParameters().Count -gt 1 }
function ShortName([type] $type) {
    if (!$type.IsGenericType) { return $shortName.Invoke($null, @($type, $true, $null)) }
    $type.Name.Split('`')[0] + "[$(($type.GetGenericArguments() | ForEach-Object { $_.IsGenericParameter ? $_.Name : (ShortName $_) }) -join ',')]"
}

function Field($entry, [string] $name) {
    $entry.GetType().GetField($name, $NonPublic -bor [System.Reflection.BindingFlags]::Public).GetValue($entry)
}

function Default($parameter, $value) {
    $type = $parameter.ParameterType
    if ($null -eq $value) { return ($type.IsValueType -or $type.IsGenericMethodParameter) ? 'default' : 'null' }
    if ($type.IsEnum) { return "$type.$value" }
    $value -is [string] ? "`"$value`"" : $value -is [char] -and [char]::IsControl($value) ? '' : $value.ToString()
}

function Signature($method) {
    # As GetMethodInfoOverloadDefinition does, which fails on interfaces of a type that is still generic.
    $static = $method.IsStatic ? 'static ' : ''
    $result = $method -is [System.Reflection.MethodInfo] ? "$(Name $method.ReturnType) " : ''
    $owner = $method.DeclaringType.IsInterface -and !$isInterface ? "$(ShortName $method.DeclaringType)." : ''
    $generic = $method.IsGenericMethod ? "[$(($method.GetGenericArguments() | ForEach-Object { Name $_ }) -join ', ')]" : ''
    $parameters = $method.GetParameters()
    $strings = foreach ($parameter in $parameters) {
        $type = $parameter.ParameterType
        $mode = ''
        if ($type.IsByRef) { $mode = '[ref] '; $type = $type.GetElementType() }
        elseif ($type.IsArray -and $parameter.Position -eq $parameters.Count - 1 -and $parameter.IsDefined([ParamArrayAttribute], $false)) { $mode = 'Params ' }
        $default = ''
        if ($parameter.HasDefaultValue) {
            $value = $parameter.DefaultValue
            $default = ' = ' + (Default $parameter $parameter.DefaultValue)
        }
        "$mode$(Name $type) $($parameter.Name)$default"
    }
    "$static$result$owner$($method.Name)$generic($($strings -join ', '))"
}

function Constant($value) {
    if ($value -is [double] -or $value -is [float]) { return $value.ToString('R', [cultureinfo]::InvariantCulture) }
    [string] $value
}

function FieldLine([System.Reflection.FieldInfo] $field) {
    $static = $field.IsStatic ? 'static ' : ''
    $line = "field $static$(Name $field.FieldType) $($field.Name)"
    if (!$field.IsLiteral) { return $line }
    $value = $field.GetRawConstantValue()
    if ($null -eq $value) { return $line }
    "$line = $(ConvertTo-Json (Constant $value) -Compress)"
}

function Access($property) {
    $get = $property.GetGetMethod()
    $set = $property.GetSetMethod()
    '{' + ($get ? 'get;' : '') + ($set ? 'set;' : '') + '}'
}

function PropertyLine([System.Reflection.PropertyInfo] $property, [type] $of) {
    $accessor = $property.GetGetMethod() ?? $property.GetSetMethod()
    $static = $accessor -and $accessor.IsStatic ? 'static ' : ''
    $owner = $property.DeclaringType.IsInterface -and !$of.IsInterface ? "$(ShortName $property.DeclaringType)." : ''
    "$static$(Name $property.PropertyType) $owner$($property.Name) $(Access $property)"
}

function IndexerLine([System.Reflection.PropertyInfo] $property, [type] $of) {
    $head, $tail = (PropertyLine $property $of) -split ' (?=\{)', 2
    $parameters = $property.GetIndexParameters() | ForEach-Object { "$(Name $_.ParameterType) $($_.Name)" }
    "indexer $head($($parameters -join ', ')) $tail"
}

function PropertyLines([type] $type, [string] $side) {
    foreach ($entry in $cached.GetValue($tables["${side}Property"].Invoke($null, @(, $type)))) {
        if ($entry.GetType().Name -eq 'PropertyCacheEntry') {
            $member = Field $entry 'member'
            if ($member -is [System.Reflection.FieldInfo]) { FieldLine $member } else { PropertyLine $member $type }
        }
        else {
            $name = Field $entry 'propertyName'
            foreach ($one in $type.GetProperties() | Where-Object { $_.Name -eq $name -and $_.GetIndexParameters() }) { IndexerLine $one $type }
            $seen = @($type.GetProperties() | Where-Object { $_.GetIndexParameters() }).Count
            if (!$seen) {
                foreach ($one in @($type) + $type.GetInterfaces()) {
                    foreach ($property in $one.GetProperties() | Where-Object { $_.Name -eq $name -and $_.GetIndexParameters() }) { IndexerLine $property $type }
                }
            }
        }
    }
}

function IsOwn($method) {
    if ($method.DeclaringType -eq [object]) { return $false }
    !$method.IsSpecialName -or $method.Name.StartsWith('op_')
}

function MethodLines([type] $type, [string] $side) {
    foreach ($entry in $cached.GetValue($tables["${side}Method"].Invoke($null, @(, $type)))) {
        foreach ($information in Field $entry 'methodInformationStructures') {
            $method = Field $information 'method'
            if ($method -isnot [System.Reflection.ConstructorInfo] -and (IsOwn $method)) { Signature $method }
        }
    }
}

function EventLines([type] $type, [string] $side) {
    foreach ($entry in $tables["${side}Event"].Invoke($null, @(, $type)).Values) {
        foreach ($one in (Field $entry 'events')) { "event $($side -eq 'Static' ? 'static ' : '')$(Name $one.EventHandlerType) $($one.Name)" }
    }
}

function Kind([type] $type) {
    if ($type.IsInterface) { return 'interface' }
    if ($type.IsValueType) { return 'struct' }
    if ($type.BaseType -eq [System.MulticastDelegate]) { return 'delegate' }
    if ($type.IsAbstract -and $type.IsSealed) { return 'static class' }
    if ($type.IsAbstract) { return 'abstract class' }
    $type.IsSealed ? 'sealed class' : 'class'
}

function EnumBlock([type] $type) {
    $flags = $type.IsDefined([System.FlagsAttribute], $false) ? 'flags ' : ''
    "enum $flags$($type.FullName) : $([enum]::GetUnderlyingType($type).FullName)"
    $pairs = foreach ($name in [enum]::GetNames($type)) { "$name=$($type.GetField($name).GetRawConstantValue())" }
    $line = '   '
    foreach ($pair in $pairs) {
        if ($line.Length + $pair.Length -gt 109) { $line; $line = '   ' }
        $line += " $pair"
    }
    $line
}

function Head([type] $type) {
    $name = $type.FullName
    if ($type.IsGenericTypeDefinition) { $name += "[$(($type.GetGenericArguments().Name) -join ',')]" }
    $bases = @(if (!$type.IsInterface -and $type.BaseType) { Name $type.BaseType }) + @($type.GetInterfaces() | Where-Object { $_.IsVisible } | ForEach-Object { Name $_ })
    "$(Kind $type) $name$(if ($bases) { ' : ' + ($bases -join ', ') })"
}

function Lines([type] $type) {
    PropertyLines $type Instance; PropertyLines $type Static; MethodLines $type Instance
    MethodLines $type Static; EventLines $type Instance; EventLines $type Static
}

$linesOf = @{}
function Block([type] $type) {
    if ($type.IsEnum) { EnumBlock $type; return }
    $isInterface = $type.IsInterface
    Head $type
    foreach ($constructor in $type.GetConstructors()) { '    new(' + (Signature $constructor).Split('(', 2)[1] }
    $base = $type.BaseType
    if ($base -and !$linesOf.ContainsKey("$base")) { $linesOf["$base"] = [System.Collections.Generic.HashSet[string]]::new([string[]]@(Lines $base)) }
    $inherited = $base ? $linesOf["$base"] : @()
    foreach ($line in Lines $type) {
        $declared = $line -match '^\W' -or !$inherited.Contains($line)
        "$($declared ? '    ' : '   ^')$line"
    }
}

$isInterface = $false
$all = [System.AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { !$_.IsDynamic } | ForEach-Object { $(if ($_.GetName().Name -in 'System.Management.Automation', 'Microsoft.PowerShell.ConsoleHost', 'System.Private.CoreLib', 'System.Collections.Specialized', 'System.Web.HttpUtility', 'System.Private.Xml') { $_.GetTypes() } else { $_.GetExportedTypes() }) }
$byName = @{}
foreach ($type in $all) { $byName[$type.FullName] = $type }
foreach ($name in Get-Content $Names) {
    $types = $name.EndsWith('.*') ? ($all | Where-Object { $_.IsVisible -and $_.Namespace -ceq $name.Substring(0, $name.Length - 2) }) : $byName[$name]
    if (!$types) { Write-Warning "no type $name"; continue }
    foreach ($type in $types) {
        try {
            $attributes = $type.GetCustomAttributesData() | Where-Object { $_.AttributeType.IsVisible -and $_.AttributeType.Namespace -notin 'System.Runtime.CompilerServices', 'System.Diagnostics', 'System.Diagnostics.CodeAnalysis', 'System.ComponentModel' } | ForEach-Object { $_.AttributeType.FullName -creplace 'Attribute$' }
            $block = @(Block $type)
            if ($attributes) { "@ $($attributes -join ' ')" }
            $block
            ''
        }
        catch { Write-Warning "$($type.FullName): $_ $($_.ScriptStackTrace)" }
    }
}
