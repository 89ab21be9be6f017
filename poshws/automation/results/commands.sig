class Microsoft.PowerShell.Commands.MatchInfo : System.Object
    new()
    new(System.Collections.Generic.IReadOnlyList[int] matchIndexes, System.Collections.Generic.IReadOnlyList[int] matchLengths)
    bool IgnoreCase {get;set;}
    ulong LineNumber {get;set;}
    string Line {get;set;}
    string Filename {get;}
    string Path {get;set;}
    string Pattern {get;set;}
    Microsoft.PowerShell.Commands.MatchInfoContext Context {get;set;}
    System.Text.RegularExpressions.Match[] Matches {get;set;}
    string RelativePath(string directory)
    string ToString()
    string ToString(string directory)
    string ToEmphasizedString(string directory)

class Microsoft.PowerShell.Commands.GroupInfo : System.Object
    System.Collections.ArrayList Values {get;}
    int Count {get;}
    System.Collections.ObjectModel.Collection[psobject] Group {get;}
    string Name {get;}

class Microsoft.PowerShell.Commands.MemberDefinition : System.Object
    new(string typeName, string name, System.Management.Automation.PSMemberTypes memberType, string definition)
    string TypeName {get;}
    string Name {get;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    string Definition {get;}
    string ToString()

sealed class Microsoft.PowerShell.Commands.GenericMeasureInfo : Microsoft.PowerShell.Commands.MeasureInfo
    new()
    int Count {get;set;}
    System.Nullable[double] Average {get;set;}
    System.Nullable[double] Sum {get;set;}
    System.Nullable[double] Maximum {get;set;}
    System.Nullable[double] Minimum {get;set;}
    System.Nullable[double] StandardDeviation {get;set;}
    string Property {get;set;}

sealed class Microsoft.PowerShell.Commands.TextMeasureInfo : Microsoft.PowerShell.Commands.MeasureInfo
    new()
    System.Nullable[int] Lines {get;set;}
    System.Nullable[int] Words {get;set;}
    System.Nullable[int] Characters {get;set;}
    string Property {get;set;}

class Microsoft.PowerShell.Commands.HistoryInfo : System.Object
    long Id {get;}
    string CommandLine {get;}
    System.Management.Automation.Runspaces.PipelineState ExecutionStatus {get;}
    datetime StartExecutionTime {get;}
    datetime EndExecutionTime {get;}
    timespan Duration {get;}
    string ToString()
    Microsoft.PowerShell.Commands.HistoryInfo Clone()

class Microsoft.PowerShell.Commands.ModuleSpecification : System.Object
    new()
    new(string moduleName)
    new(hashtable moduleSpecification)
    string Name {get;}
    System.Nullable[guid] Guid {get;}
    version Version {get;}
    string MaximumVersion {get;}
    version RequiredVersion {get;}
    string ToString()
    static bool TryParse(string input, [ref] Microsoft.PowerShell.Commands.ModuleSpecification result)

class Microsoft.PowerShell.Commands.ModuleSpecificationComparer : System.Object, System.Collections.Generic.IEqualityComparer[Microsoft.PowerShell.Commands.ModuleSpecification]
    new()
    bool Equals(Microsoft.PowerShell.Commands.ModuleSpecification x, Microsoft.PowerShell.Commands.ModuleSpecification y)
    int GetHashCode(Microsoft.PowerShell.Commands.ModuleSpecification obj)

class Microsoft.PowerShell.Commands.FileHashInfo : System.Object
    new()
    string Algorithm {get;set;}
    string Hash {get;set;}
    string Path {get;set;}

class Microsoft.PowerShell.Commands.ByteCollection : System.Object
    new(uint offset, byte[] value, string path)
    new(ulong offset, byte[] value, string path)
    new(uint offset, byte[] value)
    new(ulong offset, byte[] value)
    new(ulong offset, string label, byte[] value)
    new(byte[] value)
    uint Offset {get;}
    ulong Offset64 {get;}
    byte[] Bytes {get;}
    string Path {get;}
    string HexOffset {get;}
    string Label {get;}
    string HexBytes {get;}
    string Ascii {get;}
    string ToString()

class Microsoft.PowerShell.Commands.PSPropertyExpression : System.Object
    new(string s)
    new(string s, bool isResolved)
    new(scriptblock scriptBlock)
    scriptblock Script {get;}
    bool HasWildCardCharacters {get;}
    string ToString()
    System.Collections.Generic.List[pspropertyexpression] ResolveNames(psobject target)
    System.Collections.Generic.List[pspropertyexpression] ResolveNames(psobject target, bool expand)
    System.Collections.Generic.List[Microsoft.PowerShell.Commands.PSPropertyExpressionResult] GetValues(psobject target)
    System.Collections.Generic.List[Microsoft.PowerShell.Commands.PSPropertyExpressionResult] GetValues(psobject target, bool expand, bool eatExceptions)
