sealed class System.Management.Automation.ParameterAttribute : System.Management.Automation.Internal.ParsingBaseAttribute
    new()
    new(string experimentName, ExperimentAction experimentAction)
    field static string AllParameterSets = "__AllParameterSets"
    string ExperimentName {get;}
    ExperimentAction ExperimentAction {get;}
    int Position {get;set;}
    string ParameterSetName {get;set;}
    bool Mandatory {get;set;}
    bool ValueFromPipeline {get;set;}
    bool ValueFromPipelineByPropertyName {get;set;}
    bool ValueFromRemainingArguments {get;set;}
    string HelpMessage {get;set;}
    string HelpMessageBaseName {get;set;}
    string HelpMessageResourceId {get;set;}
    bool DontShow {get;set;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

class System.Management.Automation.DynamicClassImplementationAssemblyAttribute : System.Attribute
    new()
    string ScriptFile {get;set;}
    System.Object TypeId {get;}

class System.Management.Automation.CmdletBindingAttribute : System.Management.Automation.CmdletCommonMetadataAttribute
    new()
    bool PositionalBinding {get;set;}
    string DefaultParameterSetName {get;set;}
    bool SupportsShouldProcess {get;set;}
    bool SupportsPaging {get;set;}
    bool SupportsTransactions {get;set;}
    System.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}
    string HelpUri {get;set;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;set;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.CmdletAttribute : System.Management.Automation.CmdletCommonMetadataAttribute
    new(string verbName, string nounName)
    string NounName {get;}
    string VerbName {get;}
    string DefaultParameterSetName {get;set;}
    bool SupportsShouldProcess {get;set;}
    bool SupportsPaging {get;set;}
    bool SupportsTransactions {get;set;}
    System.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}
    string HelpUri {get;set;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;set;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.AliasAttribute : System.Management.Automation.Internal.ParsingBaseAttribute
    new(Params string[] aliasNames)
    System.Collections.Generic.IList[string] AliasNames {get;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateSetAttribute : System.Management.Automation.ValidateEnumeratedArgumentsAttribute
    new(Params string[] validValues)
    new(type valuesGeneratorType)
    string ErrorMessage {get;set;}
    bool IgnoreCase {get;set;}
    System.Collections.Generic.IList[string] ValidValues {get;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateRangeAttribute : System.Management.Automation.ValidateEnumeratedArgumentsAttribute
    new(System.Object minRange, System.Object maxRange)
    new(System.Management.Automation.ValidateRangeKind kind)
    System.Object MinRange {get;}
    System.Object MaxRange {get;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidatePatternAttribute : System.Management.Automation.ValidateEnumeratedArgumentsAttribute
    new(string regexPattern)
    string RegexPattern {get;}
    System.Text.RegularExpressions.RegexOptions Options {get;set;}
    string ErrorMessage {get;set;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateScriptAttribute : System.Management.Automation.ValidateEnumeratedArgumentsAttribute
    new(scriptblock scriptBlock)
    string ErrorMessage {get;set;}
    scriptblock ScriptBlock {get;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateCountAttribute : System.Management.Automation.ValidateArgumentsAttribute
    new(int minLength, int maxLength)
    int MinLength {get;}
    int MaxLength {get;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateLengthAttribute : System.Management.Automation.ValidateEnumeratedArgumentsAttribute
    new(int minLength, int maxLength)
    int MinLength {get;}
    int MaxLength {get;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.OutputTypeAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    new(Params type[] type)
    new(Params string[] type)
    System.Management.Automation.PSTypeName[] Type {get;}
    string ProviderCmdlet {get;set;}
    string[] ParameterSetName {get;set;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

class System.Management.Automation.ArgumentCompleterAttribute : System.Attribute
    new(type type)
    new(scriptblock scriptBlock)
    type Type {get;}
    scriptblock ScriptBlock {get;}
    System.Object TypeId {get;}
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateNotNullAttribute : System.Management.Automation.ValidateArgumentsAttribute
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateNotNullOrEmptyAttribute : System.Management.Automation.ValidateNotNullOrAttributeBase
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute : System.Management.Automation.ValidateNotNullOrAttributeBase
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.AllowNullAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.AllowEmptyStringAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.AllowEmptyCollectionAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.SupportsWildcardsAttribute : System.Management.Automation.Internal.ParsingBaseAttribute
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.HiddenAttribute : System.Management.Automation.Internal.ParsingBaseAttribute
    new()
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ArgumentCompletionsAttribute : System.Attribute
    new(Params string[] completions)
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)

sealed class System.Management.Automation.PSTypeNameAttribute : System.Attribute
    new(string psTypeName)
    string PSTypeName {get;}
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.PSDefaultValueAttribute : System.Management.Automation.Internal.ParsingBaseAttribute
    new()
    System.Object Value {get;set;}
    string Help {get;set;}
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

abstract class System.Management.Automation.ValidateArgumentsAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    System.Object TypeId {get;}

abstract class System.Management.Automation.ValidateEnumeratedArgumentsAttribute : System.Management.Automation.ValidateArgumentsAttribute
    System.Object TypeId {get;}

abstract class System.Management.Automation.ValidateNotNullOrAttributeBase : System.Management.Automation.ValidateArgumentsAttribute
    System.Object TypeId {get;}

abstract class System.Management.Automation.Internal.CmdletMetadataAttribute : System.Attribute
    System.Object TypeId {get;}

abstract class System.Management.Automation.Internal.ParsingBaseAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    System.Object TypeId {get;}

abstract class System.Management.Automation.CmdletCommonMetadataAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    System.Object TypeId {get;}
    string DefaultParameterSetName {get;set;}
    bool SupportsShouldProcess {get;set;}
    bool SupportsPaging {get;set;}
    bool SupportsTransactions {get;set;}
    System.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}
    string HelpUri {get;set;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;set;}

class System.Management.Automation.DscResourceAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    new()
    System.Management.Automation.DSCResourceRunAsCredential RunAsCredential {get;set;}
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

class System.Management.Automation.DscPropertyAttribute : System.Management.Automation.Internal.CmdletMetadataAttribute
    new()
    bool Key {get;set;}
    bool Mandatory {get;set;}
    bool NotConfigurable {get;set;}
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

class System.Management.Automation.ValidateDriveAttribute : System.Management.Automation.ValidateArgumentsAttribute
    new(string[] validRootDrives)
    System.Collections.Generic.IList[string] ValidRootDrives {get;}
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ValidateUserDriveAttribute : System.Management.Automation.ValidateDriveAttribute
    new()
    System.Collections.Generic.IList[string] ValidRootDrives {get;}
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()

sealed class System.Management.Automation.ExperimentalAttribute : System.Management.Automation.Internal.ParsingBaseAttribute
    new(string experimentName, ExperimentAction experimentAction)
    string ExperimentName {get;}
    ExperimentAction ExperimentAction {get;}
    System.Object TypeId {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    bool Match(System.Object obj)
    bool IsDefaultAttribute()
