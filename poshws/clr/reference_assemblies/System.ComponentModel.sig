class System.ComponentModel.DefaultValueAttribute : System.Attribute
    new(type type, string value)
    new(char value)
    new(byte value)
    new(short value)
    new(int value)
    new(long value)
    new(float value)
    new(double value)
    new(bool value)
    new(string value)
    new(System.Object value)
    new(sbyte value)
    new(ushort value)
    new(uint value)
    new(ulong value)
    System.Object Value {get;}

sealed class System.ComponentModel.EditorBrowsableAttribute : System.Attribute
    new(System.ComponentModel.EditorBrowsableState state)
    new()
    System.ComponentModel.EditorBrowsableState State {get;}

enum System.ComponentModel.EditorBrowsableState : System.Int32
    Always=0 Never=1 Advanced=2

class System.ComponentModel.ArrayConverter : System.ComponentModel.CollectionConverter
    new()

abstract class System.ComponentModel.BaseNumberConverter : System.ComponentModel.TypeConverter

class System.ComponentModel.BooleanConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.ByteConverter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.CharConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.CollectionConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.DateOnlyConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.DateTimeConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.DateTimeOffsetConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.DecimalConverter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.DoubleConverter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.EnumConverter : System.ComponentModel.TypeConverter
    new(type type)

class System.ComponentModel.GuidConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.HalfConverter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.Int16Converter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.Int128Converter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.Int32Converter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.Int64Converter : System.ComponentModel.BaseNumberConverter
    new()

interface System.ComponentModel.ITypeDescriptorContext : System.IServiceProvider
    System.ComponentModel.IContainer Container {get;}
    System.Object Instance {get;}
    System.ComponentModel.PropertyDescriptor PropertyDescriptor {get;}
    bool OnComponentChanging()
    void OnComponentChanged()
    System.Object GetService(type serviceType)

class System.ComponentModel.MultilineStringConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.NullableConverter : System.ComponentModel.TypeConverter
    new(type type)
    type NullableType {get;}
    type UnderlyingType {get;}
    System.ComponentModel.TypeConverter UnderlyingTypeConverter {get;}

abstract class System.ComponentModel.PropertyDescriptor : System.ComponentModel.MemberDescriptor
    type ComponentType {get;}
    System.ComponentModel.TypeConverter Converter {get;}
    System.ComponentModel.TypeConverter ConverterFromRegisteredType {get;}
    bool IsLocalizable {get;}
    bool IsReadOnly {get;}
    System.ComponentModel.DesignerSerializationVisibility SerializationVisibility {get;}
    type PropertyType {get;}
    bool SupportsChangeEvents {get;}
    void AddValueChanged(System.Object component, System.EventHandler handler)
    bool CanResetValue(System.Object component)
    System.ComponentModel.PropertyDescriptorCollection GetChildProperties()
    System.ComponentModel.PropertyDescriptorCollection GetChildProperties(System.Attribute[] filter)
    System.ComponentModel.PropertyDescriptorCollection GetChildProperties(System.Object instance)
    System.ComponentModel.PropertyDescriptorCollection GetChildProperties(System.Object instance, System.Attribute[] filter)
    System.Object GetEditor(type editorBaseType)
    System.Object GetValue(System.Object component)
    void RemoveValueChanged(System.Object component, System.EventHandler handler)
    void ResetValue(System.Object component)
    void SetValue(System.Object component, System.Object value)
    bool ShouldSerializeValue(System.Object component)

class System.ComponentModel.SByteConverter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.SingleConverter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.StringConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.TimeOnlyConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.TimeSpanConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.TypeConverter : System.Object
    new()
    bool CanConvertFrom(type sourceType)
    bool CanConvertFrom(System.ComponentModel.ITypeDescriptorContext context, type sourceType)
    bool CanConvertTo(type destinationType)
    bool CanConvertTo(System.ComponentModel.ITypeDescriptorContext context, type destinationType)
    System.Object ConvertFrom(System.Object value)
    System.Object ConvertFrom(System.ComponentModel.ITypeDescriptorContext context, cultureinfo culture, System.Object value)
    System.Object ConvertFromInvariantString(string text)
    System.Object ConvertFromInvariantString(System.ComponentModel.ITypeDescriptorContext context, string text)
    System.Object ConvertFromString(string text)
    System.Object ConvertFromString(System.ComponentModel.ITypeDescriptorContext context, string text)
    System.Object ConvertFromString(System.ComponentModel.ITypeDescriptorContext context, cultureinfo culture, string text)
    System.Object ConvertTo(System.Object value, type destinationType)
    System.Object ConvertTo(System.ComponentModel.ITypeDescriptorContext context, cultureinfo culture, System.Object value, type destinationType)
    string ConvertToInvariantString(System.Object value)
    string ConvertToInvariantString(System.ComponentModel.ITypeDescriptorContext context, System.Object value)
    string ConvertToString(System.Object value)
    string ConvertToString(System.ComponentModel.ITypeDescriptorContext context, System.Object value)
    string ConvertToString(System.ComponentModel.ITypeDescriptorContext context, cultureinfo culture, System.Object value)
    System.Object CreateInstance(System.Collections.IDictionary propertyValues)
    System.Object CreateInstance(System.ComponentModel.ITypeDescriptorContext context, System.Collections.IDictionary propertyValues)
    bool GetCreateInstanceSupported()
    bool GetCreateInstanceSupported(System.ComponentModel.ITypeDescriptorContext context)
    System.ComponentModel.PropertyDescriptorCollection GetProperties(System.Object value)
    System.ComponentModel.PropertyDescriptorCollection GetProperties(System.ComponentModel.ITypeDescriptorContext context, System.Object value)
    System.ComponentModel.PropertyDescriptorCollection GetProperties(System.ComponentModel.ITypeDescriptorContext context, System.Object value, System.Attribute[] attributes)
    bool GetPropertiesSupported()
    bool GetPropertiesSupported(System.ComponentModel.ITypeDescriptorContext context)
    System.Collections.ICollection GetStandardValues()
    System.ComponentModel.TypeConverter+StandardValuesCollection GetStandardValues(System.ComponentModel.ITypeDescriptorContext context)
    bool GetStandardValuesExclusive()
    bool GetStandardValuesExclusive(System.ComponentModel.ITypeDescriptorContext context)
    bool GetStandardValuesSupported()
    bool GetStandardValuesSupported(System.ComponentModel.ITypeDescriptorContext context)
    bool IsValid(System.Object value)
    bool IsValid(System.ComponentModel.ITypeDescriptorContext context, System.Object value)

class System.ComponentModel.TypeConverter+StandardValuesCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    new(System.Collections.ICollection values)
    int Count {get;}
    indexer System.Object Item(int index) {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

abstract class System.ComponentModel.TypeListConverter : System.ComponentModel.TypeConverter

class System.ComponentModel.UInt128Converter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.UInt16Converter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.UInt32Converter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.UInt64Converter : System.ComponentModel.BaseNumberConverter
    new()

class System.ComponentModel.VersionConverter : System.ComponentModel.TypeConverter
    new()

class System.ComponentModel.AttributeCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    new(Params System.Attribute[] attributes)
    int Count {get;}
    indexer System.Attribute Item(int index) {get;}
    indexer System.Attribute Item(type attributeType) {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    field static System.ComponentModel.AttributeCollection Empty
    bool Contains(System.Attribute attribute)
    bool Contains(System.Attribute[] attributes)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Matches(System.Attribute attribute)
    bool Matches(System.Attribute[] attributes)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    static System.ComponentModel.AttributeCollection FromExisting(System.ComponentModel.AttributeCollection existing, Params System.Attribute[] newAttributes)

class System.ComponentModel.AttributeProviderAttribute : System.Attribute
    new(string typeName)
    new(string typeName, string propertyName)
    new(type type)
    string TypeName {get;}
    string PropertyName {get;}

delegate System.ComponentModel.CancelEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.CancelEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.CancelEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

enum System.ComponentModel.CollectionChangeAction : System.Int32
    Add=1 Remove=2 Refresh=3

class System.ComponentModel.CollectionChangeEventArgs : System.EventArgs
    new(System.ComponentModel.CollectionChangeAction action, System.Object element)
    System.ComponentModel.CollectionChangeAction Action {get;}
    System.Object Element {get;}

delegate System.ComponentModel.CollectionChangeEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.CollectionChangeEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.CollectionChangeEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

abstract class System.ComponentModel.CustomTypeDescriptor : System.Object, System.ComponentModel.ICustomTypeDescriptor
    System.Nullable[bool] RequireRegisteredTypes {get;}
    System.ComponentModel.AttributeCollection GetAttributes()
    System.ComponentModel.AttributeCollection ICustomTypeDescriptor.GetAttributes()
    string GetClassName()
    string ICustomTypeDescriptor.GetClassName()
    string GetComponentName()
    string ICustomTypeDescriptor.GetComponentName()
    System.ComponentModel.TypeConverter GetConverter()
    System.ComponentModel.TypeConverter ICustomTypeDescriptor.GetConverter()
    System.ComponentModel.TypeConverter GetConverterFromRegisteredType()
    System.ComponentModel.TypeConverter ICustomTypeDescriptor.GetConverterFromRegisteredType()
    System.ComponentModel.EventDescriptor GetDefaultEvent()
    System.ComponentModel.EventDescriptor ICustomTypeDescriptor.GetDefaultEvent()
    System.ComponentModel.PropertyDescriptor GetDefaultProperty()
    System.ComponentModel.PropertyDescriptor ICustomTypeDescriptor.GetDefaultProperty()
    System.Object GetEditor(type editorBaseType)
    System.Object ICustomTypeDescriptor.GetEditor(type editorBaseType)
    System.ComponentModel.EventDescriptorCollection GetEvents()
    System.ComponentModel.EventDescriptorCollection GetEvents(System.Attribute[] attributes)
    System.ComponentModel.EventDescriptorCollection ICustomTypeDescriptor.GetEvents()
    System.ComponentModel.EventDescriptorCollection ICustomTypeDescriptor.GetEvents(System.Attribute[] attributes)
    System.ComponentModel.EventDescriptorCollection GetEventsFromRegisteredType()
    System.ComponentModel.EventDescriptorCollection ICustomTypeDescriptor.GetEventsFromRegisteredType()
    System.ComponentModel.PropertyDescriptorCollection GetProperties()
    System.ComponentModel.PropertyDescriptorCollection GetProperties(System.Attribute[] attributes)
    System.ComponentModel.PropertyDescriptorCollection ICustomTypeDescriptor.GetProperties()
    System.ComponentModel.PropertyDescriptorCollection ICustomTypeDescriptor.GetProperties(System.Attribute[] attributes)
    System.ComponentModel.PropertyDescriptorCollection GetPropertiesFromRegisteredType()
    System.ComponentModel.PropertyDescriptorCollection ICustomTypeDescriptor.GetPropertiesFromRegisteredType()
    System.Object GetPropertyOwner(System.ComponentModel.PropertyDescriptor pd)
    System.Object ICustomTypeDescriptor.GetPropertyOwner(System.ComponentModel.PropertyDescriptor pd)

sealed class System.ComponentModel.DefaultEventAttribute : System.Attribute
    new(string name)
    string Name {get;}
    field static System.ComponentModel.DefaultEventAttribute Default

sealed class System.ComponentModel.DefaultPropertyAttribute : System.Attribute
    new(string name)
    string Name {get;}
    field static System.ComponentModel.DefaultPropertyAttribute Default

abstract class System.ComponentModel.EventDescriptor : System.ComponentModel.MemberDescriptor
    type ComponentType {get;}
    type EventType {get;}
    bool IsMulticast {get;}
    void AddEventHandler(System.Object component, System.Delegate value)
    void RemoveEventHandler(System.Object component, System.Delegate value)

class System.ComponentModel.EventDescriptorCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.IList
    new(System.ComponentModel.EventDescriptor[] events)
    new(System.ComponentModel.EventDescriptor[] events, bool readOnly)
    int Count {get;}
    indexer System.ComponentModel.EventDescriptor Item(int index) {get;}
    indexer System.ComponentModel.EventDescriptor Item(string name) {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    field static System.ComponentModel.EventDescriptorCollection Empty
    int Add(System.ComponentModel.EventDescriptor value)
    int IList.Add(System.Object value)
    void Clear()
    void IList.Clear()
    bool Contains(System.ComponentModel.EventDescriptor value)
    bool IList.Contains(System.Object value)
    System.ComponentModel.EventDescriptor Find(string name, bool ignoreCase)
    int IndexOf(System.ComponentModel.EventDescriptor value)
    int IList.IndexOf(System.Object value)
    void Insert(int index, System.ComponentModel.EventDescriptor value)
    void IList.Insert(int index, System.Object value)
    void Remove(System.ComponentModel.EventDescriptor value)
    void IList.Remove(System.Object value)
    void RemoveAt(int index)
    void IList.RemoveAt(int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.ComponentModel.EventDescriptorCollection Sort()
    System.ComponentModel.EventDescriptorCollection Sort(string[] names)
    System.ComponentModel.EventDescriptorCollection Sort(string[] names, System.Collections.IComparer comparer)
    System.ComponentModel.EventDescriptorCollection Sort(System.Collections.IComparer comparer)
    void ICollection.CopyTo(array array, int index)

sealed class System.ComponentModel.ExtenderProvidedPropertyAttribute : System.Attribute
    new()
    System.ComponentModel.PropertyDescriptor ExtenderProperty {get;}
    System.ComponentModel.IExtenderProvider Provider {get;}
    type ReceiverType {get;}

class System.ComponentModel.HandledEventArgs : System.EventArgs
    new()
    new(bool defaultHandledValue)
    bool Handled {get;set;}

delegate System.ComponentModel.HandledEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.HandledEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.HandledEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

interface System.ComponentModel.ICustomTypeDescriptor
    System.Nullable[bool] RequireRegisteredTypes {get;}
    System.ComponentModel.AttributeCollection GetAttributes()
    string GetClassName()
    string GetComponentName()
    System.ComponentModel.TypeConverter GetConverter()
    System.ComponentModel.EventDescriptor GetDefaultEvent()
    System.ComponentModel.PropertyDescriptor GetDefaultProperty()
    System.Object GetEditor(type editorBaseType)
    System.ComponentModel.EventDescriptorCollection GetEvents()
    System.ComponentModel.EventDescriptorCollection GetEvents(System.Attribute[] attributes)
    System.ComponentModel.PropertyDescriptorCollection GetProperties()
    System.ComponentModel.PropertyDescriptorCollection GetProperties(System.Attribute[] attributes)
    System.Object GetPropertyOwner(System.ComponentModel.PropertyDescriptor pd)
    System.ComponentModel.TypeConverter GetConverterFromRegisteredType()
    System.ComponentModel.EventDescriptorCollection GetEventsFromRegisteredType()
    System.ComponentModel.PropertyDescriptorCollection GetPropertiesFromRegisteredType()

interface System.ComponentModel.IExtenderProvider
    bool CanExtend(System.Object extendee)

interface System.ComponentModel.IListSource
    bool ContainsListCollection {get;}
    System.Collections.IList GetList()

interface System.ComponentModel.ITypedList
    string GetListName(System.ComponentModel.PropertyDescriptor[] listAccessors)
    System.ComponentModel.PropertyDescriptorCollection GetItemProperties(System.ComponentModel.PropertyDescriptor[] listAccessors)

abstract class System.ComponentModel.MemberDescriptor : System.Object
    System.ComponentModel.AttributeCollection Attributes {get;}
    string Category {get;}
    string Description {get;}
    bool IsBrowsable {get;}
    string Name {get;}
    bool DesignTimeOnly {get;}
    string DisplayName {get;}
    bool Equals(System.Object obj)
    int GetHashCode()

class System.ComponentModel.PropertyDescriptorCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.IList, System.Collections.IDictionary
    new(System.ComponentModel.PropertyDescriptor[] properties)
    new(System.ComponentModel.PropertyDescriptor[] properties, bool readOnly)
    int Count {get;}
    indexer System.ComponentModel.PropertyDescriptor Item(int index) {get;}
    indexer System.ComponentModel.PropertyDescriptor Item(string name) {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    System.Collections.ICollection IDictionary.Keys {get;}
    System.Collections.ICollection IDictionary.Values {get;}
    field static System.ComponentModel.PropertyDescriptorCollection Empty
    int Add(System.ComponentModel.PropertyDescriptor value)
    int IList.Add(System.Object value)
    void IDictionary.Add(System.Object key, System.Object value)
    void Clear()
    void IList.Clear()
    void IDictionary.Clear()
    bool Contains(System.ComponentModel.PropertyDescriptor value)
    bool IList.Contains(System.Object value)
    bool IDictionary.Contains(System.Object key)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    System.ComponentModel.PropertyDescriptor Find(string name, bool ignoreCase)
    int IndexOf(System.ComponentModel.PropertyDescriptor value)
    int IList.IndexOf(System.Object value)
    void Insert(int index, System.ComponentModel.PropertyDescriptor value)
    void IList.Insert(int index, System.Object value)
    void Remove(System.ComponentModel.PropertyDescriptor value)
    void IList.Remove(System.Object value)
    void IDictionary.Remove(System.Object key)
    void RemoveAt(int index)
    void IList.RemoveAt(int index)
    System.ComponentModel.PropertyDescriptorCollection Sort()
    System.ComponentModel.PropertyDescriptorCollection Sort(string[] names)
    System.ComponentModel.PropertyDescriptorCollection Sort(string[] names, System.Collections.IComparer comparer)
    System.ComponentModel.PropertyDescriptorCollection Sort(System.Collections.IComparer comparer)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()

sealed class System.ComponentModel.ProvidePropertyAttribute : System.Attribute
    new(string propertyName, type receiverType)
    new(string propertyName, string receiverTypeName)
    string PropertyName {get;}
    string ReceiverTypeName {get;}

class System.ComponentModel.RefreshEventArgs : System.EventArgs
    new(System.Object componentChanged)
    new(type typeChanged)
    System.Object ComponentChanged {get;}
    type TypeChanged {get;}

delegate System.ComponentModel.RefreshEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.ComponentModel.RefreshEventArgs e)
    System.IAsyncResult BeginInvoke(System.ComponentModel.RefreshEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.ComponentModel.TypeDescriptor : System.Object
    static type InterfaceType {get;}
    static type ComObjectType {get;}
    static System.ComponentModel.IComNativeDescriptorHandler ComNativeDescriptorHandler {get;set;}
    static void RegisterType[T]()
    static System.ComponentModel.TypeDescriptionProvider AddAttributes(type type, Params System.Attribute[] attributes)
    static System.ComponentModel.TypeDescriptionProvider AddAttributes(System.Object instance, Params System.Attribute[] attributes)
    static void AddEditorTable(type editorBaseType, hashtable table)
    static void AddProvider(System.ComponentModel.TypeDescriptionProvider provider, type type)
    static void AddProvider(System.ComponentModel.TypeDescriptionProvider provider, System.Object instance)
    static void AddProviderTransparent(System.ComponentModel.TypeDescriptionProvider provider, type type)
    static void AddProviderTransparent(System.ComponentModel.TypeDescriptionProvider provider, System.Object instance)
    static void CreateAssociation(System.Object primary, System.Object secondary)
    static System.ComponentModel.EventDescriptor CreateEvent(type componentType, string name, type type, Params System.Attribute[] attributes)
    static System.ComponentModel.EventDescriptor CreateEvent(type componentType, System.ComponentModel.EventDescriptor oldEventDescriptor, Params System.Attribute[] attributes)
    static System.Object CreateInstance(System.IServiceProvider provider, type objectType, type[] argTypes, System.Object[] args)
    static System.ComponentModel.PropertyDescriptor CreateProperty(type componentType, string name, type type, Params System.Attribute[] attributes)
    static System.ComponentModel.PropertyDescriptor CreateProperty(type componentType, System.ComponentModel.PropertyDescriptor oldPropertyDescriptor, Params System.Attribute[] attributes)
    static System.Object GetAssociation(type type, System.Object primary)
    static System.ComponentModel.AttributeCollection GetAttributes(type componentType)
    static System.ComponentModel.AttributeCollection GetAttributes(System.Object component)
    static System.ComponentModel.AttributeCollection GetAttributes(System.Object component, bool noCustomTypeDesc)
    static string GetClassName(System.Object component)
    static string GetClassName(System.Object component, bool noCustomTypeDesc)
    static string GetClassName(type componentType)
    static string GetComponentName(System.Object component)
    static string GetComponentName(System.Object component, bool noCustomTypeDesc)
    static System.ComponentModel.TypeConverter GetConverter(System.Object component)
    static System.ComponentModel.TypeConverter GetConverter(System.Object component, bool noCustomTypeDesc)
    static System.ComponentModel.TypeConverter GetConverter(type type)
    static System.ComponentModel.TypeConverter GetConverterFromRegisteredType(System.Object component)
    static System.ComponentModel.TypeConverter GetConverterFromRegisteredType(type type)
    static System.ComponentModel.EventDescriptor GetDefaultEvent(type componentType)
    static System.ComponentModel.EventDescriptor GetDefaultEvent(System.Object component)
    static System.ComponentModel.EventDescriptor GetDefaultEvent(System.Object component, bool noCustomTypeDesc)
    static System.ComponentModel.PropertyDescriptor GetDefaultProperty(type componentType)
    static System.ComponentModel.PropertyDescriptor GetDefaultProperty(System.Object component)
    static System.ComponentModel.PropertyDescriptor GetDefaultProperty(System.Object component, bool noCustomTypeDesc)
    static System.Object GetEditor(System.Object component, type editorBaseType)
    static System.Object GetEditor(System.Object component, type editorBaseType, bool noCustomTypeDesc)
    static System.Object GetEditor(type type, type editorBaseType)
    static System.ComponentModel.EventDescriptorCollection GetEvents(type componentType)
    static System.ComponentModel.EventDescriptorCollection GetEvents(type componentType, System.Attribute[] attributes)
    static System.ComponentModel.EventDescriptorCollection GetEvents(System.Object component)
    static System.ComponentModel.EventDescriptorCollection GetEvents(System.Object component, bool noCustomTypeDesc)
    static System.ComponentModel.EventDescriptorCollection GetEvents(System.Object component, System.Attribute[] attributes)
    static System.ComponentModel.EventDescriptorCollection GetEvents(System.Object component, System.Attribute[] attributes, bool noCustomTypeDesc)
    static System.ComponentModel.EventDescriptorCollection GetEventsFromRegisteredType(type componentType)
    static string GetFullComponentName(System.Object component)
    static System.ComponentModel.PropertyDescriptorCollection GetProperties(type componentType)
    static System.ComponentModel.PropertyDescriptorCollection GetProperties(type componentType, System.Attribute[] attributes)
    static System.ComponentModel.PropertyDescriptorCollection GetProperties(System.Object component)
    static System.ComponentModel.PropertyDescriptorCollection GetProperties(System.Object component, bool noCustomTypeDesc)
    static System.ComponentModel.PropertyDescriptorCollection GetProperties(System.Object component, System.Attribute[] attributes)
    static System.ComponentModel.PropertyDescriptorCollection GetProperties(System.Object component, System.Attribute[] attributes, bool noCustomTypeDesc)
    static System.ComponentModel.PropertyDescriptorCollection GetPropertiesFromRegisteredType(type componentType)
    static System.ComponentModel.PropertyDescriptorCollection GetPropertiesFromRegisteredType(System.Object component)
    static System.ComponentModel.TypeDescriptionProvider GetProvider(type type)
    static System.ComponentModel.TypeDescriptionProvider GetProvider(System.Object instance)
    static type GetReflectionType(type type)
    static type GetReflectionType(System.Object instance)
    static void Refresh(System.Object component)
    static void Refresh(type type)
    static void Refresh(System.Reflection.Module module)
    static void Refresh(System.Reflection.Assembly assembly)
    static System.ComponentModel.Design.IDesigner CreateDesigner(System.ComponentModel.IComponent component, type designerBaseType)
    static void RemoveAssociation(System.Object primary, System.Object secondary)
    static void RemoveAssociations(System.Object primary)
    static void RemoveProvider(System.ComponentModel.TypeDescriptionProvider provider, type type)
    static void RemoveProvider(System.ComponentModel.TypeDescriptionProvider provider, System.Object instance)
    static void RemoveProviderTransparent(System.ComponentModel.TypeDescriptionProvider provider, type type)
    static void RemoveProviderTransparent(System.ComponentModel.TypeDescriptionProvider provider, System.Object instance)
    static void SortDescriptorArray(System.Collections.IList infos)
    event static System.ComponentModel.RefreshEventHandler Refreshed

abstract class System.ComponentModel.TypeDescriptionProvider : System.Object
    System.Nullable[bool] RequireRegisteredTypes {get;}
    void RegisterType[T]()
    System.Object CreateInstance(System.IServiceProvider provider, type objectType, type[] argTypes, System.Object[] args)
    System.Collections.IDictionary GetCache(System.Object instance)
    System.ComponentModel.ICustomTypeDescriptor GetExtendedTypeDescriptor(System.Object instance)
    System.ComponentModel.ICustomTypeDescriptor GetExtendedTypeDescriptorFromRegisteredType(System.Object instance)
    string GetFullComponentName(System.Object component)
    type GetReflectionType(type objectType)
    type GetReflectionType(System.Object instance)
    type GetReflectionType(type objectType, System.Object instance)
    type GetRuntimeType(type reflectionType)
    System.ComponentModel.ICustomTypeDescriptor GetTypeDescriptor(type objectType)
    System.ComponentModel.ICustomTypeDescriptor GetTypeDescriptor(System.Object instance)
    System.ComponentModel.ICustomTypeDescriptor GetTypeDescriptor(type objectType, System.Object instance)
    System.ComponentModel.ICustomTypeDescriptor GetTypeDescriptorFromRegisteredType(type objectType)
    System.ComponentModel.ICustomTypeDescriptor GetTypeDescriptorFromRegisteredType(System.Object instance)
    System.ComponentModel.ICustomTypeDescriptor GetTypeDescriptorFromRegisteredType(type objectType, System.Object instance)
    bool IsRegisteredType(type type)
    bool IsSupportedType(type type)

class System.ComponentModel.AddingNewEventArgs : System.EventArgs
    new()
    new(System.Object newObject)
    System.Object NewObject {get;set;}

delegate System.ComponentModel.AddingNewEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.AddingNewEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.AddingNewEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.ComponentModel.AmbientValueAttribute : System.Attribute
    new(type type, string value)
    new(char value)
    new(byte value)
    new(short value)
    new(int value)
    new(long value)
    new(float value)
    new(double value)
    new(bool value)
    new(string value)
    new(System.Object value)
    System.Object Value {get;}

sealed class System.ComponentModel.BindableAttribute : System.Attribute
    new(bool bindable)
    new(bool bindable, System.ComponentModel.BindingDirection direction)
    new(System.ComponentModel.BindableSupport flags)
    new(System.ComponentModel.BindableSupport flags, System.ComponentModel.BindingDirection direction)
    bool Bindable {get;}
    System.ComponentModel.BindingDirection Direction {get;}
    field static System.ComponentModel.BindableAttribute Yes
    field static System.ComponentModel.BindableAttribute No
    field static System.ComponentModel.BindableAttribute Default

enum System.ComponentModel.BindableSupport : System.Int32
    No=0 Yes=1 Default=2

enum System.ComponentModel.BindingDirection : System.Int32
    OneWay=0 TwoWay=1

class System.ComponentModel.BindingList`1[T] : System.Collections.ObjectModel.Collection[T], System.Collections.Generic.IList[T], System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[T], System.Collections.Generic.IReadOnlyCollection[T], System.ComponentModel.IBindingList, System.ComponentModel.ICancelAddNew, System.ComponentModel.IRaiseItemChangedEvents
    new()
    new(System.Collections.Generic.IList[T] list)
    bool RaiseListChangedEvents {get;set;}
    bool AllowNew {get;set;}
    bool AllowEdit {get;set;}
    bool AllowRemove {get;set;}
    bool IBindingList.SupportsChangeNotification {get;}
    bool IBindingList.SupportsSearching {get;}
    bool IBindingList.SupportsSorting {get;}
    bool IBindingList.IsSorted {get;}
    System.ComponentModel.PropertyDescriptor IBindingList.SortProperty {get;}
    System.ComponentModel.ListSortDirection IBindingList.SortDirection {get;}
    bool IRaiseItemChangedEvents.RaisesItemChangedEvents {get;}
    void ResetBindings()
    void ResetItem(int position)
    void CancelNew(int itemIndex)
    void ICancelAddNew.CancelNew(int itemIndex)
    void EndNew(int itemIndex)
    void ICancelAddNew.EndNew(int itemIndex)
    T AddNew()
    System.Object IBindingList.AddNew()
    void IBindingList.AddIndex(System.ComponentModel.PropertyDescriptor property)
    void IBindingList.ApplySort(System.ComponentModel.PropertyDescriptor property, System.ComponentModel.ListSortDirection direction)
    int IBindingList.Find(System.ComponentModel.PropertyDescriptor property, System.Object key)
    void IBindingList.RemoveIndex(System.ComponentModel.PropertyDescriptor property)
    void IBindingList.RemoveSort()
    event System.ComponentModel.AddingNewEventHandler AddingNew
    event System.ComponentModel.ListChangedEventHandler ListChanged

interface System.ComponentModel.IBindingList : System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    bool AllowNew {get;}
    bool AllowEdit {get;}
    bool AllowRemove {get;}
    bool SupportsChangeNotification {get;}
    bool SupportsSearching {get;}
    bool SupportsSorting {get;}
    bool IsSorted {get;}
    System.ComponentModel.PropertyDescriptor SortProperty {get;}
    System.ComponentModel.ListSortDirection SortDirection {get;}
    indexer System.Object Item(int index) {get;set;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    System.Object AddNew()
    void AddIndex(System.ComponentModel.PropertyDescriptor property)
    void ApplySort(System.ComponentModel.PropertyDescriptor property, System.ComponentModel.ListSortDirection direction)
    int Find(System.ComponentModel.PropertyDescriptor property, System.Object key)
    void RemoveIndex(System.ComponentModel.PropertyDescriptor property)
    void RemoveSort()
    int Add(System.Object value)
    bool Contains(System.Object value)
    void Clear()
    int IndexOf(System.Object value)
    void Insert(int index, System.Object value)
    void Remove(System.Object value)
    void RemoveAt(int index)
    void CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    event System.ComponentModel.ListChangedEventHandler ListChanged

interface System.ComponentModel.ICancelAddNew
    void CancelNew(int itemIndex)
    void EndNew(int itemIndex)

interface System.ComponentModel.IRaiseItemChangedEvents
    bool RaisesItemChangedEvents {get;}

class System.ComponentModel.ListChangedEventArgs : System.EventArgs
    new(System.ComponentModel.ListChangedType listChangedType, int newIndex)
    new(System.ComponentModel.ListChangedType listChangedType, int newIndex, System.ComponentModel.PropertyDescriptor propDesc)
    new(System.ComponentModel.ListChangedType listChangedType, System.ComponentModel.PropertyDescriptor propDesc)
    new(System.ComponentModel.ListChangedType listChangedType, int newIndex, int oldIndex)
    System.ComponentModel.ListChangedType ListChangedType {get;}
    int NewIndex {get;}
    int OldIndex {get;}
    System.ComponentModel.PropertyDescriptor PropertyDescriptor {get;}

delegate System.ComponentModel.ListChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.ListChangedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.ListChangedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

enum System.ComponentModel.ListChangedType : System.Int32
    Reset=0 ItemAdded=1 ItemDeleted=2 ItemMoved=3 ItemChanged=4 PropertyDescriptorAdded=5
    PropertyDescriptorDeleted=6 PropertyDescriptorChanged=7

sealed class System.ComponentModel.ComplexBindingPropertiesAttribute : System.Attribute
    new()
    new(string dataSource)
    new(string dataSource, string dataMember)
    string DataSource {get;}
    string DataMember {get;}
    field static System.ComponentModel.ComplexBindingPropertiesAttribute Default

class System.ComponentModel.ComponentConverter : System.ComponentModel.ReferenceConverter
    new(type type)

class System.ComponentModel.ReferenceConverter : System.ComponentModel.TypeConverter
    new(type type)

abstract class System.ComponentModel.ComponentEditor : System.Object
    bool EditComponent(System.Object component)
    bool EditComponent(System.ComponentModel.ITypeDescriptorContext context, System.Object component)

class System.ComponentModel.Container : System.Object, System.ComponentModel.IContainer, System.IDisposable
    new()
    System.ComponentModel.ComponentCollection Components {get;}
    void Add(System.ComponentModel.IComponent component)
    void Add(System.ComponentModel.IComponent component, string name)
    void IContainer.Add(System.ComponentModel.IComponent component)
    void IContainer.Add(System.ComponentModel.IComponent component, string name)
    void Dispose()
    void IDisposable.Dispose()
    void Remove(System.ComponentModel.IComponent component)
    void IContainer.Remove(System.ComponentModel.IComponent component)

abstract class System.ComponentModel.ContainerFilterService : System.Object
    System.ComponentModel.ComponentCollection FilterComponents(System.ComponentModel.ComponentCollection components)

sealed class System.ComponentModel.InheritanceAttribute : System.Attribute
    new()
    new(System.ComponentModel.InheritanceLevel inheritanceLevel)
    System.ComponentModel.InheritanceLevel InheritanceLevel {get;}
    field static System.ComponentModel.InheritanceAttribute Inherited
    field static System.ComponentModel.InheritanceAttribute InheritedReadOnly
    field static System.ComponentModel.InheritanceAttribute NotInherited
    field static System.ComponentModel.InheritanceAttribute Default
    bool Equals(System.Object value)
    string ToString()

enum System.ComponentModel.InheritanceLevel : System.Int32
    Inherited=1 InheritedReadOnly=2 NotInherited=3

class System.ComponentModel.CultureInfoConverter : System.ComponentModel.TypeConverter
    new()

sealed class System.ComponentModel.DataObjectAttribute : System.Attribute
    new()
    new(bool isDataObject)
    bool IsDataObject {get;}
    field static System.ComponentModel.DataObjectAttribute DataObject
    field static System.ComponentModel.DataObjectAttribute NonDataObject
    field static System.ComponentModel.DataObjectAttribute Default

sealed class System.ComponentModel.DataObjectFieldAttribute : System.Attribute
    new(bool primaryKey)
    new(bool primaryKey, bool isIdentity)
    new(bool primaryKey, bool isIdentity, bool isNullable)
    new(bool primaryKey, bool isIdentity, bool isNullable, int length)
    bool IsIdentity {get;}
    bool IsNullable {get;}
    int Length {get;}
    bool PrimaryKey {get;}

sealed class System.ComponentModel.DataObjectMethodAttribute : System.Attribute
    new(System.ComponentModel.DataObjectMethodType methodType)
    new(System.ComponentModel.DataObjectMethodType methodType, bool isDefault)
    bool IsDefault {get;}
    System.ComponentModel.DataObjectMethodType MethodType {get;}

enum System.ComponentModel.DataObjectMethodType : System.Int32
    Fill=0 Select=1 Update=2 Insert=3 Delete=4

sealed class System.ComponentModel.DefaultBindingPropertyAttribute : System.Attribute
    new()
    new(string name)
    string Name {get;}
    field static System.ComponentModel.DefaultBindingPropertyAttribute Default

sealed class System.ComponentModel.DesignTimeVisibleAttribute : System.Attribute
    new(bool visible)
    new()
    bool Visible {get;}
    field static System.ComponentModel.DesignTimeVisibleAttribute Yes
    field static System.ComponentModel.DesignTimeVisibleAttribute No
    field static System.ComponentModel.DesignTimeVisibleAttribute Default

class System.ComponentModel.ExpandableObjectConverter : System.ComponentModel.TypeConverter
    new()

interface System.ComponentModel.IBindingListView : System.ComponentModel.IBindingList, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    string Filter {get;set;}
    System.ComponentModel.ListSortDescriptionCollection SortDescriptions {get;}
    bool SupportsAdvancedSorting {get;}
    bool SupportsFiltering {get;}
    bool AllowNew {get;}
    bool AllowEdit {get;}
    bool AllowRemove {get;}
    bool SupportsChangeNotification {get;}
    bool SupportsSearching {get;}
    bool SupportsSorting {get;}
    bool IsSorted {get;}
    System.ComponentModel.PropertyDescriptor SortProperty {get;}
    System.ComponentModel.ListSortDirection SortDirection {get;}
    indexer System.Object Item(int index) {get;set;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    void ApplySort(System.ComponentModel.ListSortDescriptionCollection sorts)
    void ApplySort(System.ComponentModel.PropertyDescriptor property, System.ComponentModel.ListSortDirection direction)
    void RemoveFilter()
    System.Object AddNew()
    void AddIndex(System.ComponentModel.PropertyDescriptor property)
    int Find(System.ComponentModel.PropertyDescriptor property, System.Object key)
    void RemoveIndex(System.ComponentModel.PropertyDescriptor property)
    void RemoveSort()
    int Add(System.Object value)
    bool Contains(System.Object value)
    void Clear()
    int IndexOf(System.Object value)
    void Insert(int index, System.Object value)
    void Remove(System.Object value)
    void RemoveAt(int index)
    void CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()

class System.ComponentModel.ListSortDescriptionCollection : System.Object, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    new(System.ComponentModel.ListSortDescription[] sorts)
    indexer System.ComponentModel.ListSortDescription Item(int index) {get;set;}
    int Count {get;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    bool Contains(System.Object value)
    bool IList.Contains(System.Object value)
    int IndexOf(System.Object value)
    int IList.IndexOf(System.Object value)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    int IList.Add(System.Object value)
    void IList.Clear()
    void IList.Insert(int index, System.Object value)
    void IList.Remove(System.Object value)
    void IList.RemoveAt(int index)
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

class System.ComponentModel.ListSortDescription : System.Object
    new(System.ComponentModel.PropertyDescriptor property, System.ComponentModel.ListSortDirection direction)
    System.ComponentModel.PropertyDescriptor PropertyDescriptor {get;set;}
    System.ComponentModel.ListSortDirection SortDirection {get;set;}

interface System.ComponentModel.IComNativeDescriptorHandler
    System.ComponentModel.AttributeCollection GetAttributes(System.Object component)
    string GetClassName(System.Object component)
    System.ComponentModel.TypeConverter GetConverter(System.Object component)
    System.ComponentModel.EventDescriptor GetDefaultEvent(System.Object component)
    System.ComponentModel.PropertyDescriptor GetDefaultProperty(System.Object component)
    System.Object GetEditor(System.Object component, type baseEditorType)
    string GetName(System.Object component)
    System.ComponentModel.EventDescriptorCollection GetEvents(System.Object component)
    System.ComponentModel.EventDescriptorCollection GetEvents(System.Object component, System.Attribute[] attributes)
    System.ComponentModel.PropertyDescriptorCollection GetProperties(System.Object component, System.Attribute[] attributes)
    System.Object GetPropertyValue(System.Object component, string propertyName, [ref] bool success)
    System.Object GetPropertyValue(System.Object component, int dispid, [ref] bool success)

interface System.ComponentModel.IDataErrorInfo
    indexer string Item(string columnName) {get;}
    string Error {get;}

interface System.ComponentModel.INestedContainer : System.ComponentModel.IContainer, System.IDisposable
    System.ComponentModel.IComponent Owner {get;}
    System.ComponentModel.ComponentCollection Components {get;}
    void Add(System.ComponentModel.IComponent component)
    void Add(System.ComponentModel.IComponent component, string name)
    void Remove(System.ComponentModel.IComponent component)
    void Dispose()

interface System.ComponentModel.IIntellisenseBuilder
    string Name {get;}
    bool Show(string language, string value, [ref] string newValue)

interface System.ComponentModel.INestedSite : System.ComponentModel.ISite, System.IServiceProvider
    string FullName {get;}
    System.ComponentModel.IComponent Component {get;}
    System.ComponentModel.IContainer Container {get;}
    bool DesignMode {get;}
    string Name {get;set;}
    System.Object GetService(type serviceType)

class System.ComponentModel.InstallerTypeAttribute : System.Attribute
    new(type installerType)
    new(string typeName)
    type InstallerType {get;}

abstract class System.ComponentModel.InstanceCreationEditor : System.Object
    string Text {get;}
    System.Object CreateInstance(System.ComponentModel.ITypeDescriptorContext context, type instanceType)

interface System.ComponentModel.ISupportInitializeNotification : System.ComponentModel.ISupportInitialize
    bool IsInitialized {get;}
    void BeginInit()
    void EndInit()
    event System.EventHandler Initialized

abstract class System.ComponentModel.License : System.Object, System.IDisposable
    string LicenseKey {get;}
    void Dispose()
    void IDisposable.Dispose()

class System.ComponentModel.LicenseContext : System.Object, System.IServiceProvider
    new()
    System.ComponentModel.LicenseUsageMode UsageMode {get;}
    string GetSavedLicenseKey(type type, System.Reflection.Assembly resourceAssembly)
    System.Object GetService(type type)
    System.Object IServiceProvider.GetService(type serviceType)
    void SetSavedLicenseKey(type type, string key)

enum System.ComponentModel.LicenseUsageMode : System.Int32
    Runtime=0 Designtime=1

class System.ComponentModel.LicenseException : System.SystemException, System.Runtime.Serialization.ISerializable
    new(type type)
    new(type type, System.Object instance)
    new(type type, System.Object instance, string message)
    new(type type, System.Object instance, string message, System.Exception innerException)
    type LicensedType {get;}

sealed class System.ComponentModel.LicenseManager : System.Object
    static System.ComponentModel.LicenseContext CurrentContext {get;set;}
    static System.ComponentModel.LicenseUsageMode UsageMode {get;}
    static System.Object CreateWithContext(type type, System.ComponentModel.LicenseContext creationContext)
    static System.Object CreateWithContext(type type, System.ComponentModel.LicenseContext creationContext, System.Object[] args)
    static bool IsLicensed(type type)
    static bool IsValid(type type)
    static bool IsValid(type type, System.Object instance, [ref] System.ComponentModel.License license)
    static void LockContext(System.Object contextUser)
    static void UnlockContext(System.Object contextUser)
    static void Validate(type type)
    static System.ComponentModel.License Validate(type type, System.Object instance)

abstract class System.ComponentModel.LicenseProvider : System.Object
    System.ComponentModel.License GetLicense(System.ComponentModel.LicenseContext context, type type, System.Object instance, bool allowExceptions)

sealed class System.ComponentModel.LicenseProviderAttribute : System.Attribute
    new()
    new(string typeName)
    new(type type)
    type LicenseProvider {get;}
    field static System.ComponentModel.LicenseProviderAttribute Default
    bool Equals(System.Object value)

class System.ComponentModel.LicFileLicenseProvider : System.ComponentModel.LicenseProvider
    new()

sealed class System.ComponentModel.ListBindableAttribute : System.Attribute
    new(bool listBindable)
    new(System.ComponentModel.BindableSupport flags)
    bool ListBindable {get;}
    field static System.ComponentModel.ListBindableAttribute Yes
    field static System.ComponentModel.ListBindableAttribute No
    field static System.ComponentModel.ListBindableAttribute Default

sealed class System.ComponentModel.LookupBindingPropertiesAttribute : System.Attribute
    new()
    new(string dataSource, string displayMember, string valueMember, string lookupMember)
    string DataSource {get;}
    string DisplayMember {get;}
    string ValueMember {get;}
    string LookupMember {get;}
    field static System.ComponentModel.LookupBindingPropertiesAttribute Default

class System.ComponentModel.MarshalByValueComponent : System.Object, System.ComponentModel.IComponent, System.IDisposable, System.IServiceProvider
    new()
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.IContainer Container {get;}
    bool DesignMode {get;}
    void Dispose()
    void IDisposable.Dispose()
    System.Object GetService(type service)
    System.Object IServiceProvider.GetService(type serviceType)
    string ToString()
    event System.EventHandler Disposed

class System.ComponentModel.MaskedTextProvider : System.Object, System.ICloneable
    new(string mask)
    new(string mask, bool restrictToAscii)
    new(string mask, cultureinfo culture)
    new(string mask, cultureinfo culture, bool restrictToAscii)
    new(string mask, char passwordChar, bool allowPromptAsInput)
    new(string mask, cultureinfo culture, char passwordChar, bool allowPromptAsInput)
    new(string mask, cultureinfo culture, bool allowPromptAsInput, char promptChar, char passwordChar, bool restrictToAscii)
    bool AllowPromptAsInput {get;}
    int AssignedEditPositionCount {get;}
    int AvailableEditPositionCount {get;}
    cultureinfo Culture {get;}
    int EditPositionCount {get;}
    System.Collections.IEnumerator EditPositions {get;}
    bool IncludeLiterals {get;set;}
    bool IncludePrompt {get;set;}
    bool AsciiOnly {get;}
    bool IsPassword {get;set;}
    int LastAssignedPosition {get;}
    int Length {get;}
    string Mask {get;}
    bool MaskCompleted {get;}
    bool MaskFull {get;}
    char PasswordChar {get;set;}
    char PromptChar {get;set;}
    bool ResetOnPrompt {get;set;}
    bool ResetOnSpace {get;set;}
    bool SkipLiterals {get;set;}
    indexer char Item(int index) {get;}
    static char DefaultPasswordChar {get;}
    static int InvalidIndex {get;}
    System.Object Clone()
    System.Object ICloneable.Clone()
    bool Add(char input)
    bool Add(char input, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool Add(string input)
    bool Add(string input, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    void Clear()
    void Clear([ref] System.ComponentModel.MaskedTextResultHint resultHint)
    int FindAssignedEditPositionFrom(int position, bool direction)
    int FindAssignedEditPositionInRange(int startPosition, int endPosition, bool direction)
    int FindEditPositionFrom(int position, bool direction)
    int FindEditPositionInRange(int startPosition, int endPosition, bool direction)
    int FindNonEditPositionFrom(int position, bool direction)
    int FindNonEditPositionInRange(int startPosition, int endPosition, bool direction)
    int FindUnassignedEditPositionFrom(int position, bool direction)
    int FindUnassignedEditPositionInRange(int startPosition, int endPosition, bool direction)
    bool InsertAt(char input, int position)
    bool InsertAt(char input, int position, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool InsertAt(string input, int position)
    bool InsertAt(string input, int position, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool IsAvailablePosition(int position)
    bool IsEditPosition(int position)
    bool Remove()
    bool Remove([ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool RemoveAt(int position)
    bool RemoveAt(int startPosition, int endPosition)
    bool RemoveAt(int startPosition, int endPosition, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool Replace(char input, int position)
    bool Replace(char input, int position, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool Replace(char input, int startPosition, int endPosition, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool Replace(string input, int position)
    bool Replace(string input, int position, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool Replace(string input, int startPosition, int endPosition, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    bool Set(string input)
    bool Set(string input, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    string ToDisplayString()
    string ToString()
    string ToString(bool ignorePasswordChar)
    string ToString(int startPosition, int length)
    string ToString(bool ignorePasswordChar, int startPosition, int length)
    string ToString(bool includePrompt, bool includeLiterals)
    string ToString(bool includePrompt, bool includeLiterals, int startPosition, int length)
    string ToString(bool ignorePasswordChar, bool includePrompt, bool includeLiterals, int startPosition, int length)
    bool VerifyChar(char input, int position, [ref] System.ComponentModel.MaskedTextResultHint hint)
    bool VerifyEscapeChar(char input, int position)
    bool VerifyString(string input)
    bool VerifyString(string input, [ref] int testPosition, [ref] System.ComponentModel.MaskedTextResultHint resultHint)
    static bool GetOperationResultFromHint(System.ComponentModel.MaskedTextResultHint hint)
    static bool IsValidInputChar(char c)
    static bool IsValidMaskChar(char c)
    static bool IsValidPasswordChar(char c)

enum System.ComponentModel.MaskedTextResultHint : System.Int32
    Unknown=0 CharacterEscaped=1 NoEffect=2 SideEffect=3 Success=4 PositionOutOfRange=-55 NonEditPosition=-54
    UnavailableEditPosition=-53 PromptCharNotAllowed=-52 InvalidInput=-51 SignedDigitExpected=-5
    LetterExpected=-4 DigitExpected=-3 AlphanumericCharacterExpected=-2 AsciiCharacterExpected=-1

class System.ComponentModel.NestedContainer : System.ComponentModel.Container, System.ComponentModel.IContainer, System.IDisposable, System.ComponentModel.INestedContainer
    new(System.ComponentModel.IComponent owner)
    System.ComponentModel.IComponent Owner {get;}

sealed class System.ComponentModel.PasswordPropertyTextAttribute : System.Attribute
    new()
    new(bool password)
    bool Password {get;}
    field static System.ComponentModel.PasswordPropertyTextAttribute Yes
    field static System.ComponentModel.PasswordPropertyTextAttribute No
    field static System.ComponentModel.PasswordPropertyTextAttribute Default
    bool Equals(System.Object o)

class System.ComponentModel.PropertyTabAttribute : System.Attribute
    new()
    new(type tabClass)
    new(string tabClassName)
    new(type tabClass, System.ComponentModel.PropertyTabScope tabScope)
    new(string tabClassName, System.ComponentModel.PropertyTabScope tabScope)
    type[] TabClasses {get;}
    System.ComponentModel.PropertyTabScope[] TabScopes {get;}
    bool Equals(System.Object other)
    bool Equals(System.ComponentModel.PropertyTabAttribute other)

enum System.ComponentModel.PropertyTabScope : System.Int32
    Static=0 Global=1 Document=2 Component=3

class System.ComponentModel.RecommendedAsConfigurableAttribute : System.Attribute
    new(bool recommendedAsConfigurable)
    bool RecommendedAsConfigurable {get;}
    field static System.ComponentModel.RecommendedAsConfigurableAttribute No
    field static System.ComponentModel.RecommendedAsConfigurableAttribute Yes
    field static System.ComponentModel.RecommendedAsConfigurableAttribute Default

class System.ComponentModel.RunInstallerAttribute : System.Attribute
    new(bool runInstaller)
    bool RunInstaller {get;}
    field static System.ComponentModel.RunInstallerAttribute Yes
    field static System.ComponentModel.RunInstallerAttribute No
    field static System.ComponentModel.RunInstallerAttribute Default

sealed class System.ComponentModel.SettingsBindableAttribute : System.Attribute
    new(bool bindable)
    bool Bindable {get;}
    field static System.ComponentModel.SettingsBindableAttribute Yes
    field static System.ComponentModel.SettingsBindableAttribute No

static class System.ComponentModel.SyntaxCheck : System.Object
    static bool CheckMachineName(string value)
    static bool CheckPath(string value)
    static bool CheckRootedPath(string value)

class System.ComponentModel.ToolboxItemAttribute : System.Attribute
    new(bool defaultType)
    new(string toolboxItemTypeName)
    new(type toolboxItemType)
    type ToolboxItemType {get;}
    string ToolboxItemTypeName {get;}
    field static System.ComponentModel.ToolboxItemAttribute Default
    field static System.ComponentModel.ToolboxItemAttribute None

sealed class System.ComponentModel.ToolboxItemFilterAttribute : System.Attribute
    new(string filterString)
    new(string filterString, System.ComponentModel.ToolboxItemFilterType filterType)
    string FilterString {get;}
    System.ComponentModel.ToolboxItemFilterType FilterType {get;}
    string ToString()

enum System.ComponentModel.ToolboxItemFilterType : System.Int32
    Allow=0 Custom=1 Prevent=2 Require=3

class System.ComponentModel.WarningException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, string helpUrl)
    new(string message, System.Exception innerException)
    new(string message, string helpUrl, string helpTopic)
    string HelpUrl {get;}
    string HelpTopic {get;}

class System.ComponentModel.ComponentResourceManager : System.Resources.ResourceManager
    new()
    new(type t)
    void ApplyResources(System.Object value, string objectName)
    void ApplyResources(System.Object value, string objectName, cultureinfo culture)
    void ApplyResourcesToRegisteredType(System.Object value, string objectName, cultureinfo culture)

class System.ComponentModel.DataErrorsChangedEventArgs : System.EventArgs
    new(string propertyName)
    string PropertyName {get;}

interface System.ComponentModel.INotifyDataErrorInfo
    bool HasErrors {get;}
    System.Collections.IEnumerable GetErrors(string propertyName)
    event System.EventHandler[System.ComponentModel.DataErrorsChangedEventArgs] ErrorsChanged

interface System.ComponentModel.INotifyPropertyChanged
    event System.ComponentModel.PropertyChangedEventHandler PropertyChanged

interface System.ComponentModel.INotifyPropertyChanging
    event System.ComponentModel.PropertyChangingEventHandler PropertyChanging

class System.ComponentModel.PropertyChangedEventArgs : System.EventArgs
    new(string propertyName)
    string PropertyName {get;}

delegate System.ComponentModel.PropertyChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.PropertyChangedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.PropertyChangedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.ComponentModel.PropertyChangingEventArgs : System.EventArgs
    new(string propertyName)
    string PropertyName {get;}

delegate System.ComponentModel.PropertyChangingEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.PropertyChangingEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.PropertyChangingEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.ComponentModel.TypeConverterAttribute : System.Attribute
    new()
    new(type type)
    new(string typeName)
    string ConverterTypeName {get;}
    field static System.ComponentModel.TypeConverterAttribute Default

sealed class System.ComponentModel.TypeDescriptionProviderAttribute : System.Attribute
    new(string typeName)
    new(type type)
    string TypeName {get;}

interface System.ComponentModel.ISynchronizeInvoke
    bool InvokeRequired {get;}
    System.IAsyncResult BeginInvoke(System.Delegate method, System.Object[] args)
    System.Object EndInvoke(System.IAsyncResult result)
    System.Object Invoke(System.Delegate method, System.Object[] args)

sealed class System.ComponentModel.BrowsableAttribute : System.Attribute
    new(bool browsable)
    bool Browsable {get;}
    field static System.ComponentModel.BrowsableAttribute Yes
    field static System.ComponentModel.BrowsableAttribute No
    field static System.ComponentModel.BrowsableAttribute Default

class System.ComponentModel.CategoryAttribute : System.Attribute
    new()
    new(string category)
    string Category {get;}
    static System.ComponentModel.CategoryAttribute Action {get;}
    static System.ComponentModel.CategoryAttribute Appearance {get;}
    static System.ComponentModel.CategoryAttribute Asynchronous {get;}
    static System.ComponentModel.CategoryAttribute Behavior {get;}
    static System.ComponentModel.CategoryAttribute Data {get;}
    static System.ComponentModel.CategoryAttribute Default {get;}
    static System.ComponentModel.CategoryAttribute Design {get;}
    static System.ComponentModel.CategoryAttribute DragDrop {get;}
    static System.ComponentModel.CategoryAttribute Focus {get;}
    static System.ComponentModel.CategoryAttribute Format {get;}
    static System.ComponentModel.CategoryAttribute Key {get;}
    static System.ComponentModel.CategoryAttribute Layout {get;}
    static System.ComponentModel.CategoryAttribute Mouse {get;}
    static System.ComponentModel.CategoryAttribute WindowStyle {get;}

class System.ComponentModel.Component : System.MarshalByRefObject, System.ComponentModel.IComponent, System.IDisposable
    new()
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.IContainer Container {get;}
    void Dispose()
    void IDisposable.Dispose()
    string ToString()
    event System.EventHandler Disposed

class System.ComponentModel.ComponentCollection : System.Collections.ReadOnlyCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    new(System.ComponentModel.IComponent[] components)
    indexer System.ComponentModel.IComponent Item(string name) {get;}
    indexer System.ComponentModel.IComponent Item(int index) {get;}
    void CopyTo(System.ComponentModel.IComponent[] array, int index)

class System.ComponentModel.DescriptionAttribute : System.Attribute
    new()
    new(string description)
    string Description {get;}
    field static System.ComponentModel.DescriptionAttribute Default

sealed class System.ComponentModel.DesignerAttribute : System.Attribute
    new(string designerTypeName)
    new(type designerType)
    new(string designerTypeName, string designerBaseTypeName)
    new(string designerTypeName, type designerBaseType)
    new(type designerType, type designerBaseType)
    string DesignerBaseTypeName {get;}
    string DesignerTypeName {get;}

sealed class System.ComponentModel.DesignerCategoryAttribute : System.Attribute
    new()
    new(string category)
    string Category {get;}
    field static System.ComponentModel.DesignerCategoryAttribute Component
    field static System.ComponentModel.DesignerCategoryAttribute Default
    field static System.ComponentModel.DesignerCategoryAttribute Form
    field static System.ComponentModel.DesignerCategoryAttribute Generic

enum System.ComponentModel.DesignerSerializationVisibility : System.Int32
    Hidden=0 Visible=1 Content=2

sealed class System.ComponentModel.DesignerSerializationVisibilityAttribute : System.Attribute
    new(System.ComponentModel.DesignerSerializationVisibility visibility)
    System.ComponentModel.DesignerSerializationVisibility Visibility {get;}
    field static System.ComponentModel.DesignerSerializationVisibilityAttribute Content
    field static System.ComponentModel.DesignerSerializationVisibilityAttribute Hidden
    field static System.ComponentModel.DesignerSerializationVisibilityAttribute Visible
    field static System.ComponentModel.DesignerSerializationVisibilityAttribute Default

sealed class System.ComponentModel.DesignOnlyAttribute : System.Attribute
    new(bool isDesignOnly)
    bool IsDesignOnly {get;}
    field static System.ComponentModel.DesignOnlyAttribute Yes
    field static System.ComponentModel.DesignOnlyAttribute No
    field static System.ComponentModel.DesignOnlyAttribute Default

class System.ComponentModel.DisplayNameAttribute : System.Attribute
    new()
    new(string displayName)
    string DisplayName {get;}
    field static System.ComponentModel.DisplayNameAttribute Default

sealed class System.ComponentModel.EditorAttribute : System.Attribute
    new()
    new(string typeName, string baseTypeName)
    new(string typeName, type baseType)
    new(type type, type baseType)
    string EditorBaseTypeName {get;}
    string EditorTypeName {get;}

sealed class System.ComponentModel.EventHandlerList : System.Object, System.IDisposable
    new()
    indexer System.Delegate Item(System.Object key) {get;set;}
    void AddHandler(System.Object key, System.Delegate value)
    void AddHandlers(System.ComponentModel.EventHandlerList listToAddFrom)
    void Dispose()
    void IDisposable.Dispose()
    void RemoveHandler(System.Object key, System.Delegate value)

interface System.ComponentModel.IComponent : System.IDisposable
    System.ComponentModel.ISite Site {get;set;}
    void Dispose()
    event System.EventHandler Disposed

interface System.ComponentModel.IContainer : System.IDisposable
    System.ComponentModel.ComponentCollection Components {get;}
    void Add(System.ComponentModel.IComponent component)
    void Add(System.ComponentModel.IComponent component, string name)
    void Remove(System.ComponentModel.IComponent component)
    void Dispose()

sealed class System.ComponentModel.ImmutableObjectAttribute : System.Attribute
    new(bool immutable)
    bool Immutable {get;}
    field static System.ComponentModel.ImmutableObjectAttribute Yes
    field static System.ComponentModel.ImmutableObjectAttribute No
    field static System.ComponentModel.ImmutableObjectAttribute Default

sealed class System.ComponentModel.InitializationEventAttribute : System.Attribute
    new(string eventName)
    string EventName {get;}

class System.ComponentModel.InvalidAsynchronousStateException : System.ArgumentException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.ComponentModel.InvalidEnumArgumentException : System.ArgumentException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string argumentName, int invalidValue, type enumClass)

interface System.ComponentModel.ISite : System.IServiceProvider
    System.ComponentModel.IComponent Component {get;}
    System.ComponentModel.IContainer Container {get;}
    bool DesignMode {get;}
    string Name {get;set;}
    System.Object GetService(type serviceType)

interface System.ComponentModel.ISupportInitialize
    void BeginInit()
    void EndInit()

sealed class System.ComponentModel.LocalizableAttribute : System.Attribute
    new(bool isLocalizable)
    bool IsLocalizable {get;}
    field static System.ComponentModel.LocalizableAttribute Yes
    field static System.ComponentModel.LocalizableAttribute No
    field static System.ComponentModel.LocalizableAttribute Default

sealed class System.ComponentModel.MergablePropertyAttribute : System.Attribute
    new(bool allowMerge)
    bool AllowMerge {get;}
    field static System.ComponentModel.MergablePropertyAttribute Yes
    field static System.ComponentModel.MergablePropertyAttribute No
    field static System.ComponentModel.MergablePropertyAttribute Default

sealed class System.ComponentModel.NotifyParentPropertyAttribute : System.Attribute
    new(bool notifyParent)
    bool NotifyParent {get;}
    field static System.ComponentModel.NotifyParentPropertyAttribute Yes
    field static System.ComponentModel.NotifyParentPropertyAttribute No
    field static System.ComponentModel.NotifyParentPropertyAttribute Default

sealed class System.ComponentModel.ParenthesizePropertyNameAttribute : System.Attribute
    new()
    new(bool needParenthesis)
    bool NeedParenthesis {get;}
    field static System.ComponentModel.ParenthesizePropertyNameAttribute Default

sealed class System.ComponentModel.ReadOnlyAttribute : System.Attribute
    new(bool isReadOnly)
    bool IsReadOnly {get;}
    field static System.ComponentModel.ReadOnlyAttribute Yes
    field static System.ComponentModel.ReadOnlyAttribute No
    field static System.ComponentModel.ReadOnlyAttribute Default
    bool Equals(System.Object value)

enum System.ComponentModel.RefreshProperties : System.Int32
    None=0 All=1 Repaint=2

sealed class System.ComponentModel.RefreshPropertiesAttribute : System.Attribute
    new(System.ComponentModel.RefreshProperties refresh)
    System.ComponentModel.RefreshProperties RefreshProperties {get;}
    field static System.ComponentModel.RefreshPropertiesAttribute All
    field static System.ComponentModel.RefreshPropertiesAttribute Repaint
    field static System.ComponentModel.RefreshPropertiesAttribute Default

class System.ComponentModel.CancelEventArgs : System.EventArgs
    new()
    new(bool cancel)
    bool Cancel {get;set;}

interface System.ComponentModel.IChangeTracking
    bool IsChanged {get;}
    void AcceptChanges()

interface System.ComponentModel.IEditableObject
    void BeginEdit()
    void EndEdit()
    void CancelEdit()

interface System.ComponentModel.IRevertibleChangeTracking : System.ComponentModel.IChangeTracking
    bool IsChanged {get;}
    void RejectChanges()
    void AcceptChanges()

delegate System.ComponentModel.AsyncCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.AsyncCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.AsyncCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.ComponentModel.AsyncCompletedEventArgs : System.EventArgs
    new(System.Exception error, bool cancelled, System.Object userState)
    bool Cancelled {get;}
    System.Exception Error {get;}
    System.Object UserState {get;}

sealed class System.ComponentModel.AsyncOperation : System.Object
    System.Object UserSuppliedState {get;}
    System.Threading.SynchronizationContext SynchronizationContext {get;}
    void Post(System.Threading.SendOrPostCallback d, System.Object arg)
    void PostOperationCompleted(System.Threading.SendOrPostCallback d, System.Object arg)
    void OperationCompleted()

static class System.ComponentModel.AsyncOperationManager : System.Object
    static System.Threading.SynchronizationContext SynchronizationContext {get;set;}
    static System.ComponentModel.AsyncOperation CreateOperation(System.Object userSuppliedState)

delegate System.ComponentModel.ProgressChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.ProgressChangedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.ProgressChangedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.ComponentModel.ProgressChangedEventArgs : System.EventArgs
    new(int progressPercentage, System.Object userState)
    int ProgressPercentage {get;}
    System.Object UserState {get;}

delegate System.ComponentModel.DoWorkEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.DoWorkEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.DoWorkEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.ComponentModel.DoWorkEventArgs : System.ComponentModel.CancelEventArgs
    new(System.Object argument)
    System.Object Argument {get;}
    System.Object Result {get;set;}

delegate System.ComponentModel.RunWorkerCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.RunWorkerCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.RunWorkerCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.ComponentModel.RunWorkerCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    new(System.Object result, System.Exception error, bool cancelled)
    System.Object Result {get;}
