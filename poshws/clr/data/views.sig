class System.Data.DataView : System.ComponentModel.MarshalByValueComponent, System.ComponentModel.IComponent, System.IDisposable, System.IServiceProvider, System.ComponentModel.IBindingListView, System.ComponentModel.IBindingList, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable, System.ComponentModel.ITypedList, System.ComponentModel.ISupportInitializeNotification, System.ComponentModel.ISupportInitialize
    new()
    new(System.Data.DataTable table)
    new(System.Data.DataTable table, string RowFilter, string Sort, System.Data.DataViewRowState RowState)
    bool AllowDelete {get;set;}
    bool ApplyDefaultSort {get;set;}
    bool AllowEdit {get;set;}
    bool AllowNew {get;set;}
    int Count {get;}
    System.Data.DataViewManager DataViewManager {get;}
    bool IsInitialized {get;}
    string RowFilter {get;set;}
    System.Data.DataViewRowState RowStateFilter {get;set;}
    string Sort {get;set;}
    System.Data.DataTable Table {get;set;}
    indexer System.Data.DataRowView Item(int recordIndex) {get;}
    string IBindingListView.Filter {get;set;}
    System.ComponentModel.ListSortDescriptionCollection IBindingListView.SortDescriptions {get;}
    bool IBindingListView.SupportsAdvancedSorting {get;}
    bool IBindingListView.SupportsFiltering {get;}
    bool IBindingList.AllowRemove {get;}
    bool IBindingList.SupportsChangeNotification {get;}
    bool IBindingList.SupportsSearching {get;}
    bool IBindingList.SupportsSorting {get;}
    bool IBindingList.IsSorted {get;}
    System.ComponentModel.PropertyDescriptor IBindingList.SortProperty {get;}
    System.ComponentModel.ListSortDirection IBindingList.SortDirection {get;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Data.DataRowView AddNew()
    System.Object IBindingList.AddNew()
    void BeginInit()
    void ISupportInitialize.BeginInit()
    void EndInit()
    void ISupportInitialize.EndInit()
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    void Delete(int index)
    int Find(System.Object key)
    int Find(System.Object[] key)
    int IBindingList.Find(System.ComponentModel.PropertyDescriptor property, System.Object key)
    System.Data.DataRowView[] FindRows(System.Object key)
    System.Data.DataRowView[] FindRows(System.Object[] key)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Data.DataTable ToTable()
    System.Data.DataTable ToTable(string tableName)
    System.Data.DataTable ToTable(bool distinct, Params string[] columnNames)
    System.Data.DataTable ToTable(string tableName, bool distinct, Params string[] columnNames)
    bool Equals(System.Data.DataView view)
    void IBindingListView.ApplySort(System.ComponentModel.ListSortDescriptionCollection sorts)
    void IBindingList.ApplySort(System.ComponentModel.PropertyDescriptor property, System.ComponentModel.ListSortDirection direction)
    void IBindingListView.RemoveFilter()
    void IBindingList.AddIndex(System.ComponentModel.PropertyDescriptor property)
    void IBindingList.RemoveIndex(System.ComponentModel.PropertyDescriptor property)
    void IBindingList.RemoveSort()
    int IList.Add(System.Object value)
    bool IList.Contains(System.Object value)
    void IList.Clear()
    int IList.IndexOf(System.Object value)
    void IList.Insert(int index, System.Object value)
    void IList.Remove(System.Object value)
    void IList.RemoveAt(int index)
    string ITypedList.GetListName(System.ComponentModel.PropertyDescriptor[] listAccessors)
    System.ComponentModel.PropertyDescriptorCollection ITypedList.GetItemProperties(System.ComponentModel.PropertyDescriptor[] listAccessors)
    event System.ComponentModel.ListChangedEventHandler ListChanged
    event System.EventHandler Initialized

class System.Data.DataRowView : System.Object, System.ComponentModel.ICustomTypeDescriptor, System.ComponentModel.IEditableObject, System.ComponentModel.IDataErrorInfo, System.ComponentModel.INotifyPropertyChanged
    System.Data.DataView DataView {get;}
    indexer System.Object Item(int ndx) {get;set;}
    indexer System.Object Item(string property) {get;set;}
    System.Data.DataRowVersion RowVersion {get;}
    System.Data.DataRow Row {get;}
    bool IsNew {get;}
    bool IsEdit {get;}
    System.Nullable[bool] ICustomTypeDescriptor.RequireRegisteredTypes {get;}
    string IDataErrorInfo.Error {get;}
    bool Equals(System.Object other)
    int GetHashCode()
    System.Data.DataView CreateChildView(System.Data.DataRelation relation, bool followParent)
    System.Data.DataView CreateChildView(System.Data.DataRelation relation)
    System.Data.DataView CreateChildView(string relationName, bool followParent)
    System.Data.DataView CreateChildView(string relationName)
    void BeginEdit()
    void IEditableObject.BeginEdit()
    void CancelEdit()
    void IEditableObject.CancelEdit()
    void EndEdit()
    void IEditableObject.EndEdit()
    void Delete()
    System.ComponentModel.AttributeCollection ICustomTypeDescriptor.GetAttributes()
    string ICustomTypeDescriptor.GetClassName()
    string ICustomTypeDescriptor.GetComponentName()
    System.ComponentModel.TypeConverter ICustomTypeDescriptor.GetConverter()
    System.ComponentModel.EventDescriptor ICustomTypeDescriptor.GetDefaultEvent()
    System.ComponentModel.PropertyDescriptor ICustomTypeDescriptor.GetDefaultProperty()
    System.Object ICustomTypeDescriptor.GetEditor(type editorBaseType)
    System.ComponentModel.EventDescriptorCollection ICustomTypeDescriptor.GetEvents()
    System.ComponentModel.EventDescriptorCollection ICustomTypeDescriptor.GetEvents(System.Attribute[] attributes)
    System.ComponentModel.PropertyDescriptorCollection ICustomTypeDescriptor.GetProperties()
    System.ComponentModel.PropertyDescriptorCollection ICustomTypeDescriptor.GetProperties(System.Attribute[] attributes)
    System.Object ICustomTypeDescriptor.GetPropertyOwner(System.ComponentModel.PropertyDescriptor pd)
    System.ComponentModel.TypeConverter ICustomTypeDescriptor.GetConverterFromRegisteredType()
    System.ComponentModel.EventDescriptorCollection ICustomTypeDescriptor.GetEventsFromRegisteredType()
    System.ComponentModel.PropertyDescriptorCollection ICustomTypeDescriptor.GetPropertiesFromRegisteredType()
    event System.ComponentModel.PropertyChangedEventHandler PropertyChanged
