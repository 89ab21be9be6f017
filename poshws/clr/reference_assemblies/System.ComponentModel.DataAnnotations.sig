class System.ComponentModel.DataAnnotations.AllowedValuesAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(Params System.Object[] values)
    System.Object[] Values {get;}

class System.ComponentModel.DataAnnotations.AssociatedMetadataTypeTypeDescriptionProvider : System.ComponentModel.TypeDescriptionProvider
    new(type type)
    new(type type, type associatedMetadataType)

sealed class System.ComponentModel.DataAnnotations.AssociationAttribute : System.Attribute
    new(string name, string thisKey, string otherKey)
    string Name {get;}
    string ThisKey {get;}
    string OtherKey {get;}
    bool IsForeignKey {get;set;}
    System.Collections.Generic.IEnumerable[string] ThisKeyMembers {get;}
    System.Collections.Generic.IEnumerable[string] OtherKeyMembers {get;}

class System.ComponentModel.DataAnnotations.Base64StringAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new()

class System.ComponentModel.DataAnnotations.CompareAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(string otherProperty)
    string OtherProperty {get;}
    string OtherPropertyDisplayName {get;}

sealed class System.ComponentModel.DataAnnotations.ConcurrencyCheckAttribute : System.Attribute
    new()

sealed class System.ComponentModel.DataAnnotations.CreditCardAttribute : System.ComponentModel.DataAnnotations.DataTypeAttribute
    new()

sealed class System.ComponentModel.DataAnnotations.CustomValidationAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(type validatorType, string method)
    type ValidatorType {get;}
    string Method {get;}

enum System.ComponentModel.DataAnnotations.DataType : System.Int32
    Custom=0 DateTime=1 Date=2 Time=3 Duration=4 PhoneNumber=5 Currency=6 Text=7 Html=8 MultilineText=9
    EmailAddress=10 Password=11 Url=12 ImageUrl=13 CreditCard=14 PostalCode=15 Upload=16

class System.ComponentModel.DataAnnotations.DataTypeAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(System.ComponentModel.DataAnnotations.DataType dataType)
    new(string customDataType)
    System.ComponentModel.DataAnnotations.DataType DataType {get;}
    string CustomDataType {get;}
    System.ComponentModel.DataAnnotations.DisplayFormatAttribute DisplayFormat {get;}
    string GetDataTypeName()

class System.ComponentModel.DataAnnotations.DeniedValuesAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(Params System.Object[] values)
    System.Object[] Values {get;}

sealed class System.ComponentModel.DataAnnotations.DisplayAttribute : System.Attribute
    new()
    string ShortName {get;set;}
    string Name {get;set;}
    string Description {get;set;}
    string Prompt {get;set;}
    string GroupName {get;set;}
    type ResourceType {get;set;}
    bool AutoGenerateField {get;set;}
    bool AutoGenerateFilter {get;set;}
    int Order {get;set;}
    string GetShortName()
    string GetName()
    string GetDescription()
    string GetPrompt()
    string GetGroupName()
    System.Nullable[bool] GetAutoGenerateField()
    System.Nullable[bool] GetAutoGenerateFilter()
    System.Nullable[int] GetOrder()

class System.ComponentModel.DataAnnotations.DisplayColumnAttribute : System.Attribute
    new(string displayColumn)
    new(string displayColumn, string sortColumn)
    new(string displayColumn, string sortColumn, bool sortDescending)
    string DisplayColumn {get;}
    string SortColumn {get;}
    bool SortDescending {get;}

class System.ComponentModel.DataAnnotations.DisplayFormatAttribute : System.Attribute
    new()
    string DataFormatString {get;set;}
    string NullDisplayText {get;set;}
    bool ConvertEmptyStringToNull {get;set;}
    bool ApplyFormatInEditMode {get;set;}
    bool HtmlEncode {get;set;}
    type NullDisplayTextResourceType {get;set;}
    string GetNullDisplayText()

sealed class System.ComponentModel.DataAnnotations.EditableAttribute : System.Attribute
    new(bool allowEdit)
    bool AllowEdit {get;}
    bool AllowInitialValue {get;set;}

sealed class System.ComponentModel.DataAnnotations.EmailAddressAttribute : System.ComponentModel.DataAnnotations.DataTypeAttribute
    new()

sealed class System.ComponentModel.DataAnnotations.EnumDataTypeAttribute : System.ComponentModel.DataAnnotations.DataTypeAttribute
    new(type enumType)
    type EnumType {get;}

sealed class System.ComponentModel.DataAnnotations.FileExtensionsAttribute : System.ComponentModel.DataAnnotations.DataTypeAttribute
    new()
    string Extensions {get;set;}

sealed class System.ComponentModel.DataAnnotations.FilterUIHintAttribute : System.Attribute
    new(string filterUIHint)
    new(string filterUIHint, string presentationLayer)
    new(string filterUIHint, string presentationLayer, Params System.Object[] controlParameters)
    string FilterUIHint {get;}
    string PresentationLayer {get;}
    System.Collections.Generic.IDictionary[string,System.Object] ControlParameters {get;}

interface System.ComponentModel.DataAnnotations.IValidatableObject
    System.Collections.Generic.IEnumerable[System.ComponentModel.DataAnnotations.ValidationResult] Validate(System.ComponentModel.DataAnnotations.ValidationContext validationContext)

sealed class System.ComponentModel.DataAnnotations.KeyAttribute : System.Attribute
    new()

class System.ComponentModel.DataAnnotations.LengthAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(int minimumLength, int maximumLength)
    int MinimumLength {get;}
    int MaximumLength {get;}

class System.ComponentModel.DataAnnotations.MaxLengthAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(int length)
    new()
    int Length {get;}

sealed class System.ComponentModel.DataAnnotations.MetadataTypeAttribute : System.Attribute
    new(type metadataClassType)
    type MetadataClassType {get;}

class System.ComponentModel.DataAnnotations.MinLengthAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(int length)
    int Length {get;}

sealed class System.ComponentModel.DataAnnotations.PhoneAttribute : System.ComponentModel.DataAnnotations.DataTypeAttribute
    new()

class System.ComponentModel.DataAnnotations.RangeAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(int minimum, int maximum)
    new(double minimum, double maximum)
    new(type type, string minimum, string maximum)
    System.Object Minimum {get;}
    System.Object Maximum {get;}
    bool MinimumIsExclusive {get;set;}
    bool MaximumIsExclusive {get;set;}
    type OperandType {get;}
    bool ParseLimitsInInvariantCulture {get;set;}
    bool ConvertValueInInvariantCulture {get;set;}

class System.ComponentModel.DataAnnotations.RegularExpressionAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(string pattern)
    int MatchTimeoutInMilliseconds {get;set;}
    timespan MatchTimeout {get;}
    string Pattern {get;}

class System.ComponentModel.DataAnnotations.RequiredAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new()
    bool AllowEmptyStrings {get;set;}

class System.ComponentModel.DataAnnotations.ScaffoldColumnAttribute : System.Attribute
    new(bool scaffold)
    bool Scaffold {get;}

class System.ComponentModel.DataAnnotations.StringLengthAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    new(int maximumLength)
    int MaximumLength {get;}
    int MinimumLength {get;set;}

sealed class System.ComponentModel.DataAnnotations.TimestampAttribute : System.Attribute
    new()

class System.ComponentModel.DataAnnotations.UIHintAttribute : System.Attribute
    new(string uiHint)
    new(string uiHint, string presentationLayer)
    new(string uiHint, string presentationLayer, Params System.Object[] controlParameters)
    string UIHint {get;}
    string PresentationLayer {get;}
    System.Collections.Generic.IDictionary[string,System.Object] ControlParameters {get;}

sealed class System.ComponentModel.DataAnnotations.UrlAttribute : System.ComponentModel.DataAnnotations.DataTypeAttribute
    new()

abstract class System.ComponentModel.DataAnnotations.ValidationAttribute : System.Attribute
    bool RequiresValidationContext {get;}
    string ErrorMessage {get;set;}
    string ErrorMessageResourceName {get;set;}
    type ErrorMessageResourceType {get;set;}
    string FormatErrorMessage(string name)
    bool IsValid(System.Object value)
    System.ComponentModel.DataAnnotations.ValidationResult GetValidationResult(System.Object value, System.ComponentModel.DataAnnotations.ValidationContext validationContext)
    void Validate(System.Object value, string name)
    void Validate(System.Object value, System.ComponentModel.DataAnnotations.ValidationContext validationContext)

sealed class System.ComponentModel.DataAnnotations.ValidationContext : System.Object, System.IServiceProvider
    new(System.Object instance)
    new(System.Object instance, System.Collections.Generic.IDictionary[System.Object,System.Object] items)
    new(System.Object instance, System.IServiceProvider serviceProvider, System.Collections.Generic.IDictionary[System.Object,System.Object] items)
    new(System.Object instance, string displayName, System.IServiceProvider serviceProvider, System.Collections.Generic.IDictionary[System.Object,System.Object] items)
    System.Object ObjectInstance {get;}
    type ObjectType {get;}
    string DisplayName {get;set;}
    string MemberName {get;set;}
    System.Collections.Generic.IDictionary[System.Object,System.Object] Items {get;}
    void InitializeServiceProvider(System.Func[type,System.Object] serviceProvider)
    System.Object GetService(type serviceType)
    System.Object IServiceProvider.GetService(type serviceType)

class System.ComponentModel.DataAnnotations.ValidationException : System.Exception, System.Runtime.Serialization.ISerializable
    new(System.ComponentModel.DataAnnotations.ValidationResult validationResult, System.ComponentModel.DataAnnotations.ValidationAttribute validatingAttribute, System.Object value)
    new(string errorMessage, System.ComponentModel.DataAnnotations.ValidationAttribute validatingAttribute, System.Object value)
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.ComponentModel.DataAnnotations.ValidationAttribute ValidationAttribute {get;}
    System.ComponentModel.DataAnnotations.ValidationResult ValidationResult {get;}
    System.Object Value {get;}

class System.ComponentModel.DataAnnotations.ValidationResult : System.Object
    new(string errorMessage)
    new(string errorMessage, System.Collections.Generic.IEnumerable[string] memberNames)
    System.Collections.Generic.IEnumerable[string] MemberNames {get;}
    string ErrorMessage {get;set;}
    field static System.ComponentModel.DataAnnotations.ValidationResult Success
    string ToString()

static class System.ComponentModel.DataAnnotations.Validator : System.Object
    static bool TryValidateProperty(System.Object value, System.ComponentModel.DataAnnotations.ValidationContext validationContext, System.Collections.Generic.ICollection[System.ComponentModel.DataAnnotations.ValidationResult] validationResults)
    static bool TryValidateObject(System.Object instance, System.ComponentModel.DataAnnotations.ValidationContext validationContext, System.Collections.Generic.ICollection[System.ComponentModel.DataAnnotations.ValidationResult] validationResults)
    static bool TryValidateObject(System.Object instance, System.ComponentModel.DataAnnotations.ValidationContext validationContext, System.Collections.Generic.ICollection[System.ComponentModel.DataAnnotations.ValidationResult] validationResults, bool validateAllProperties)
    static bool TryValidateValue(System.Object value, System.ComponentModel.DataAnnotations.ValidationContext validationContext, System.Collections.Generic.ICollection[System.ComponentModel.DataAnnotations.ValidationResult] validationResults, System.Collections.Generic.IEnumerable[System.ComponentModel.DataAnnotations.ValidationAttribute] validationAttributes)
    static void ValidateProperty(System.Object value, System.ComponentModel.DataAnnotations.ValidationContext validationContext)
    static void ValidateObject(System.Object instance, System.ComponentModel.DataAnnotations.ValidationContext validationContext)
    static void ValidateObject(System.Object instance, System.ComponentModel.DataAnnotations.ValidationContext validationContext, bool validateAllProperties)
    static void ValidateValue(System.Object value, System.ComponentModel.DataAnnotations.ValidationContext validationContext, System.Collections.Generic.IEnumerable[System.ComponentModel.DataAnnotations.ValidationAttribute] validationAttributes)
