static class System.Data.DataReaderExtensions : System.Object
    static bool GetBoolean(System.Data.Common.DbDataReader reader, string name)
    static byte GetByte(System.Data.Common.DbDataReader reader, string name)
    static long GetBytes(System.Data.Common.DbDataReader reader, string name, long dataOffset, byte[] buffer, int bufferOffset, int length)
    static char GetChar(System.Data.Common.DbDataReader reader, string name)
    static long GetChars(System.Data.Common.DbDataReader reader, string name, long dataOffset, char[] buffer, int bufferOffset, int length)
    static System.Data.Common.DbDataReader GetData(System.Data.Common.DbDataReader reader, string name)
    static string GetDataTypeName(System.Data.Common.DbDataReader reader, string name)
    static datetime GetDateTime(System.Data.Common.DbDataReader reader, string name)
    static decimal GetDecimal(System.Data.Common.DbDataReader reader, string name)
    static double GetDouble(System.Data.Common.DbDataReader reader, string name)
    static type GetFieldType(System.Data.Common.DbDataReader reader, string name)
    static T GetFieldValue[T](System.Data.Common.DbDataReader reader, string name)
    static System.Threading.Tasks.Task[T] GetFieldValueAsync[T](System.Data.Common.DbDataReader reader, string name, System.Threading.CancellationToken cancellationToken = default)
    static float GetFloat(System.Data.Common.DbDataReader reader, string name)
    static guid GetGuid(System.Data.Common.DbDataReader reader, string name)
    static short GetInt16(System.Data.Common.DbDataReader reader, string name)
    static int GetInt32(System.Data.Common.DbDataReader reader, string name)
    static long GetInt64(System.Data.Common.DbDataReader reader, string name)
    static type GetProviderSpecificFieldType(System.Data.Common.DbDataReader reader, string name)
    static System.Object GetProviderSpecificValue(System.Data.Common.DbDataReader reader, string name)
    static System.IO.Stream GetStream(System.Data.Common.DbDataReader reader, string name)
    static string GetString(System.Data.Common.DbDataReader reader, string name)
    static System.IO.TextReader GetTextReader(System.Data.Common.DbDataReader reader, string name)
    static System.Object GetValue(System.Data.Common.DbDataReader reader, string name)
    static bool IsDBNull(System.Data.Common.DbDataReader reader, string name)
    static System.Threading.Tasks.Task[bool] IsDBNullAsync(System.Data.Common.DbDataReader reader, string name, System.Threading.CancellationToken cancellationToken = default)

enum System.Data.UpdateStatus : System.Int32
    Continue=0 ErrorsOccurred=1 SkipCurrentRow=2 SkipAllRemainingRows=3

enum System.Data.XmlReadMode : System.Int32
    Auto=0 ReadSchema=1 IgnoreSchema=2 InferSchema=3 DiffGram=4 Fragment=5 InferTypedSchema=6

enum System.Data.XmlWriteMode : System.Int32
    WriteSchema=0 IgnoreSchema=1 DiffGram=2

enum System.Data.AcceptRejectRule : System.Int32
    None=0 Cascade=1

enum flags System.Data.CommandBehavior : System.Int32
    Default=0 SingleResult=1 SchemaOnly=2 KeyInfo=4 SingleRow=8 SequentialAccess=16 CloseConnection=32

enum System.Data.ConflictOption : System.Int32
    CompareAllSearchableValues=1 CompareRowVersion=2 OverwriteChanges=3

enum flags System.Data.ConnectionState : System.Int32
    Closed=0 Open=1 Connecting=2 Executing=4 Fetching=8 Broken=16

abstract class System.Data.Constraint : System.Object
    string ConstraintName {get;set;}
    System.Data.DataTable Table {get;}
    System.Data.PropertyCollection ExtendedProperties {get;}
    string ToString()

sealed class System.Data.ConstraintCollection : System.Data.InternalDataCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Data.Constraint Item(int index) {get;}
    indexer System.Data.Constraint Item(string name) {get;}
    void Add(System.Data.Constraint constraint)
    System.Data.Constraint Add(string name, System.Data.DataColumn[] columns, bool primaryKey)
    System.Data.Constraint Add(string name, System.Data.DataColumn column, bool primaryKey)
    System.Data.Constraint Add(string name, System.Data.DataColumn primaryKeyColumn, System.Data.DataColumn foreignKeyColumn)
    System.Data.Constraint Add(string name, System.Data.DataColumn[] primaryKeyColumns, System.Data.DataColumn[] foreignKeyColumns)
    void AddRange(System.Data.Constraint[] constraints)
    bool CanRemove(System.Data.Constraint constraint)
    void Clear()
    bool Contains(string name)
    void CopyTo(System.Data.Constraint[] array, int index)
    int IndexOf(System.Data.Constraint constraint)
    int IndexOf(string constraintName)
    void Remove(System.Data.Constraint constraint)
    void Remove(string name)
    void RemoveAt(int index)
    event System.ComponentModel.CollectionChangeEventHandler CollectionChanged

class System.Data.DataColumnChangeEventArgs : System.EventArgs
    new(System.Data.DataRow row, System.Data.DataColumn column, System.Object value)
    System.Data.DataColumn Column {get;}
    System.Data.DataRow Row {get;}
    System.Object ProposedValue {get;set;}

delegate System.Data.DataColumnChangeEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Data.DataColumnChangeEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Data.DataColumnChangeEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Data.DataException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string s, System.Exception innerException)

class System.Data.ConstraintException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.DeletedRowInaccessibleException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.DuplicateNameException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.InRowChangingEventException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.InvalidConstraintException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.MissingPrimaryKeyException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.NoNullAllowedException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.ReadOnlyException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.RowNotInTableException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.VersionNotFoundException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.DataRelation : System.Object
    new(string relationName, System.Data.DataColumn parentColumn, System.Data.DataColumn childColumn)
    new(string relationName, System.Data.DataColumn parentColumn, System.Data.DataColumn childColumn, bool createConstraints)
    new(string relationName, System.Data.DataColumn[] parentColumns, System.Data.DataColumn[] childColumns)
    new(string relationName, System.Data.DataColumn[] parentColumns, System.Data.DataColumn[] childColumns, bool createConstraints)
    new(string relationName, string parentTableName, string childTableName, string[] parentColumnNames, string[] childColumnNames, bool nested)
    new(string relationName, string parentTableName, string parentTableNamespace, string childTableName, string childTableNamespace, string[] parentColumnNames, string[] childColumnNames, bool nested)
    System.Data.DataColumn[] ChildColumns {get;}
    System.Data.DataTable ChildTable {get;}
    System.Data.DataSet DataSet {get;}
    System.Data.DataColumn[] ParentColumns {get;}
    System.Data.DataTable ParentTable {get;}
    string RelationName {get;set;}
    bool Nested {get;set;}
    System.Data.UniqueConstraint ParentKeyConstraint {get;}
    System.Data.ForeignKeyConstraint ChildKeyConstraint {get;}
    System.Data.PropertyCollection ExtendedProperties {get;}
    string ToString()

abstract class System.Data.DataRelationCollection : System.Data.InternalDataCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Data.DataRelation Item(int index) {get;}
    indexer System.Data.DataRelation Item(string name) {get;}
    void Add(System.Data.DataRelation relation)
    System.Data.DataRelation Add(string name, System.Data.DataColumn[] parentColumns, System.Data.DataColumn[] childColumns)
    System.Data.DataRelation Add(string name, System.Data.DataColumn[] parentColumns, System.Data.DataColumn[] childColumns, bool createConstraints)
    System.Data.DataRelation Add(System.Data.DataColumn[] parentColumns, System.Data.DataColumn[] childColumns)
    System.Data.DataRelation Add(string name, System.Data.DataColumn parentColumn, System.Data.DataColumn childColumn)
    System.Data.DataRelation Add(string name, System.Data.DataColumn parentColumn, System.Data.DataColumn childColumn, bool createConstraints)
    System.Data.DataRelation Add(System.Data.DataColumn parentColumn, System.Data.DataColumn childColumn)
    void AddRange(System.Data.DataRelation[] relations)
    void Clear()
    bool Contains(string name)
    void CopyTo(System.Data.DataRelation[] array, int index)
    int IndexOf(System.Data.DataRelation relation)
    int IndexOf(string relationName)
    bool CanRemove(System.Data.DataRelation relation)
    void Remove(System.Data.DataRelation relation)
    void Remove(string name)
    void RemoveAt(int index)
    event System.ComponentModel.CollectionChangeEventHandler CollectionChanged

sealed class System.Data.DataRowBuilder : System.Object

enum flags System.Data.DataRowAction : System.Int32
    Nothing=0 Delete=1 Change=2 Rollback=4 Commit=8 Add=16 ChangeOriginal=32 ChangeCurrentAndOriginal=64

class System.Data.DataRowChangeEventArgs : System.EventArgs
    new(System.Data.DataRow row, System.Data.DataRowAction action)
    System.Data.DataRow Row {get;}
    System.Data.DataRowAction Action {get;}

delegate System.Data.DataRowChangeEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Data.DataRowChangeEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Data.DataRowChangeEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

static class System.Data.DataRowComparer : System.Object
    static System.Data.DataRowComparer[System.Data.DataRow] Default {get;}

sealed class System.Data.DataRowComparer`1[TRow] : System.Object, System.Collections.Generic.IEqualityComparer[TRow]
    static System.Data.DataRowComparer[TRow] Default {get;}
    bool Equals(TRow leftRow, TRow rightRow)
    bool IEqualityComparer[TRow].Equals(TRow x, TRow y)
    int GetHashCode(TRow row)
    int IEqualityComparer[TRow].GetHashCode(TRow obj)

static class System.Data.DataRowExtensions : System.Object
    static T Field[T](System.Data.DataRow row, string columnName)
    static T Field[T](System.Data.DataRow row, System.Data.DataColumn column)
    static T Field[T](System.Data.DataRow row, int columnIndex)
    static T Field[T](System.Data.DataRow row, int columnIndex, System.Data.DataRowVersion version)
    static T Field[T](System.Data.DataRow row, string columnName, System.Data.DataRowVersion version)
    static T Field[T](System.Data.DataRow row, System.Data.DataColumn column, System.Data.DataRowVersion version)
    static void SetField[T](System.Data.DataRow row, int columnIndex, T value)
    static void SetField[T](System.Data.DataRow row, string columnName, T value)
    static void SetField[T](System.Data.DataRow row, System.Data.DataColumn column, T value)

enum flags System.Data.DataRowState : System.Int32
    Detached=1 Unchanged=2 Added=4 Deleted=8 Modified=16

enum System.Data.DataRowVersion : System.Int32
    Original=256 Current=512 Proposed=1024 Default=1536

enum System.Data.SerializationFormat : System.Int32
    Xml=0 Binary=1

enum System.Data.DataSetDateTime : System.Int32
    Local=1 Unspecified=2 UnspecifiedLocal=3 Utc=4

class System.Data.DataSysDescriptionAttribute : System.ComponentModel.DescriptionAttribute
    new(string description)

static class System.Data.DataTableExtensions : System.Object
    static System.Data.EnumerableRowCollection[System.Data.DataRow] AsEnumerable(System.Data.DataTable source)
    static System.Data.DataTable CopyToDataTable[T](System.Collections.Generic.IEnumerable[T] source)
    static void CopyToDataTable[T](System.Collections.Generic.IEnumerable[T] source, System.Data.DataTable table, System.Data.LoadOption options)
    static void CopyToDataTable[T](System.Collections.Generic.IEnumerable[T] source, System.Data.DataTable table, System.Data.LoadOption options, System.Data.FillErrorEventHandler errorHandler)
    static System.Data.DataView AsDataView(System.Data.DataTable table)
    static System.Data.DataView AsDataView[T](System.Data.EnumerableRowCollection[T] source)

sealed class System.Data.DataTableClearEventArgs : System.EventArgs
    new(System.Data.DataTable dataTable)
    System.Data.DataTable Table {get;}
    string TableName {get;}
    string TableNamespace {get;}

delegate System.Data.DataTableClearEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Data.DataTableClearEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Data.DataTableClearEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.Data.DataTableNewRowEventArgs : System.EventArgs
    new(System.Data.DataRow dataRow)
    System.Data.DataRow Row {get;}

delegate System.Data.DataTableNewRowEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Data.DataTableNewRowEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Data.DataTableNewRowEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.Data.DataTableReader : System.Data.Common.DbDataReader, System.Data.IDataReader, System.IDisposable, System.Data.IDataRecord, System.Collections.IEnumerable, System.IAsyncDisposable
    new(System.Data.DataTable dataTable)
    new(System.Data.DataTable[] dataTables)
    long GetBytes(int ordinal, long dataIndex, byte[] buffer, int bufferIndex, int length)
    long GetChars(int ordinal, long dataIndex, char[] buffer, int bufferIndex, int length)

class System.Data.DataViewManager : System.ComponentModel.MarshalByValueComponent, System.ComponentModel.IComponent, System.IDisposable, System.IServiceProvider, System.ComponentModel.IBindingList, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable, System.ComponentModel.ITypedList
    new()
    new(System.Data.DataSet dataSet)
    System.Data.DataSet DataSet {get;set;}
    System.Data.DataViewSettingCollection DataViewSettings {get;}
    string DataViewSettingCollectionString {get;set;}
    bool IBindingList.AllowNew {get;}
    bool IBindingList.AllowEdit {get;}
    bool IBindingList.AllowRemove {get;}
    bool IBindingList.SupportsChangeNotification {get;}
    bool IBindingList.SupportsSearching {get;}
    bool IBindingList.SupportsSorting {get;}
    bool IBindingList.IsSorted {get;}
    System.ComponentModel.PropertyDescriptor IBindingList.SortProperty {get;}
    System.ComponentModel.ListSortDirection IBindingList.SortDirection {get;}
    indexer System.Object IList.Item(int index) {get;set;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    int ICollection.Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Data.DataView CreateDataView(System.Data.DataTable table)
    System.Object IBindingList.AddNew()
    void IBindingList.AddIndex(System.ComponentModel.PropertyDescriptor property)
    void IBindingList.ApplySort(System.ComponentModel.PropertyDescriptor property, System.ComponentModel.ListSortDirection direction)
    int IBindingList.Find(System.ComponentModel.PropertyDescriptor property, System.Object key)
    void IBindingList.RemoveIndex(System.ComponentModel.PropertyDescriptor property)
    void IBindingList.RemoveSort()
    int IList.Add(System.Object value)
    bool IList.Contains(System.Object value)
    void IList.Clear()
    int IList.IndexOf(System.Object value)
    void IList.Insert(int index, System.Object value)
    void IList.Remove(System.Object value)
    void IList.RemoveAt(int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    string ITypedList.GetListName(System.ComponentModel.PropertyDescriptor[] listAccessors)
    System.ComponentModel.PropertyDescriptorCollection ITypedList.GetItemProperties(System.ComponentModel.PropertyDescriptor[] listAccessors)
    event System.ComponentModel.ListChangedEventHandler ListChanged

enum flags System.Data.DataViewRowState : System.Int32
    None=0 Unchanged=2 Added=4 Deleted=8 ModifiedCurrent=16 CurrentRows=22 ModifiedOriginal=32 OriginalRows=42

class System.Data.DataViewSetting : System.Object
    bool ApplyDefaultSort {get;set;}
    System.Data.DataViewManager DataViewManager {get;}
    System.Data.DataTable Table {get;}
    string RowFilter {get;set;}
    System.Data.DataViewRowState RowStateFilter {get;set;}
    string Sort {get;set;}

class System.Data.DataViewSettingCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Data.DataViewSetting Item(System.Data.DataTable table) {get;set;}
    indexer System.Data.DataViewSetting Item(string tableName) {get;}
    indexer System.Data.DataViewSetting Item(int index) {get;set;}
    int Count {get;}
    bool IsReadOnly {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    void CopyTo(array ar, int index)
    void CopyTo(System.Data.DataViewSetting[] ar, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

sealed class System.Data.DBConcurrencyException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    new(string message, System.Exception inner, System.Data.DataRow[] dataRows)
    System.Data.DataRow Row {get;set;}
    int RowCount {get;}
    void CopyToRows(System.Data.DataRow[] array)
    void CopyToRows(System.Data.DataRow[] array, int arrayIndex)

enum System.Data.DbType : System.Int32
    AnsiString=0 Binary=1 Byte=2 Boolean=3 Currency=4 Date=5 DateTime=6 Decimal=7 Double=8 Guid=9 Int16=10
    Int32=11 Int64=12 Object=13 SByte=14 Single=15 String=16 Time=17 UInt16=18 UInt32=19 UInt64=20
    VarNumeric=21 AnsiStringFixedLength=22 StringFixedLength=23 Xml=25 DateTime2=26 DateTimeOffset=27

abstract class System.Data.EnumerableRowCollection : System.Object, System.Collections.IEnumerable
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

class System.Data.EnumerableRowCollection`1[TRow] : System.Data.EnumerableRowCollection, System.Collections.IEnumerable, System.Collections.Generic.IEnumerable[TRow]
    System.Collections.Generic.IEnumerator[TRow] GetEnumerator()
    System.Collections.Generic.IEnumerator[TRow] IEnumerable[TRow].GetEnumerator()

static class System.Data.EnumerableRowCollectionExtensions : System.Object
    static System.Data.EnumerableRowCollection[TRow] Where[TRow](System.Data.EnumerableRowCollection[TRow] source, System.Func[TRow,bool] predicate)
    static System.Data.OrderedEnumerableRowCollection[TRow] OrderBy[TRow, TKey](System.Data.EnumerableRowCollection[TRow] source, System.Func[TRow,TKey] keySelector)
    static System.Data.OrderedEnumerableRowCollection[TRow] OrderBy[TRow, TKey](System.Data.EnumerableRowCollection[TRow] source, System.Func[TRow,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
    static System.Data.OrderedEnumerableRowCollection[TRow] OrderByDescending[TRow, TKey](System.Data.EnumerableRowCollection[TRow] source, System.Func[TRow,TKey] keySelector)
    static System.Data.OrderedEnumerableRowCollection[TRow] OrderByDescending[TRow, TKey](System.Data.EnumerableRowCollection[TRow] source, System.Func[TRow,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
    static System.Data.OrderedEnumerableRowCollection[TRow] ThenBy[TRow, TKey](System.Data.OrderedEnumerableRowCollection[TRow] source, System.Func[TRow,TKey] keySelector)
    static System.Data.OrderedEnumerableRowCollection[TRow] ThenBy[TRow, TKey](System.Data.OrderedEnumerableRowCollection[TRow] source, System.Func[TRow,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
    static System.Data.OrderedEnumerableRowCollection[TRow] ThenByDescending[TRow, TKey](System.Data.OrderedEnumerableRowCollection[TRow] source, System.Func[TRow,TKey] keySelector)
    static System.Data.OrderedEnumerableRowCollection[TRow] ThenByDescending[TRow, TKey](System.Data.OrderedEnumerableRowCollection[TRow] source, System.Func[TRow,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
    static System.Data.EnumerableRowCollection[S] Select[TRow, S](System.Data.EnumerableRowCollection[TRow] source, System.Func[TRow,S] selector)
    static System.Data.EnumerableRowCollection[TResult] Cast[TResult](System.Data.EnumerableRowCollection source)

class System.Data.FillErrorEventArgs : System.EventArgs
    new(System.Data.DataTable dataTable, System.Object[] values)
    bool Continue {get;set;}
    System.Data.DataTable DataTable {get;}
    System.Exception Errors {get;set;}
    System.Object[] Values {get;}

delegate System.Data.FillErrorEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Data.FillErrorEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Data.FillErrorEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Data.ForeignKeyConstraint : System.Data.Constraint
    new(System.Data.DataColumn parentColumn, System.Data.DataColumn childColumn)
    new(string constraintName, System.Data.DataColumn parentColumn, System.Data.DataColumn childColumn)
    new(System.Data.DataColumn[] parentColumns, System.Data.DataColumn[] childColumns)
    new(string constraintName, System.Data.DataColumn[] parentColumns, System.Data.DataColumn[] childColumns)
    new(string constraintName, string parentTableName, string[] parentColumnNames, string[] childColumnNames, System.Data.AcceptRejectRule acceptRejectRule, System.Data.Rule deleteRule, System.Data.Rule updateRule)
    new(string constraintName, string parentTableName, string parentTableNamespace, string[] parentColumnNames, string[] childColumnNames, System.Data.AcceptRejectRule acceptRejectRule, System.Data.Rule deleteRule, System.Data.Rule updateRule)
    System.Data.DataColumn[] Columns {get;}
    System.Data.AcceptRejectRule AcceptRejectRule {get;set;}
    System.Data.Rule DeleteRule {get;set;}
    System.Data.DataColumn[] RelatedColumns {get;}
    System.Data.DataTable RelatedTable {get;}
    System.Data.Rule UpdateRule {get;set;}
    bool Equals(System.Object key)
    int GetHashCode()

interface System.Data.IColumnMapping
    string DataSetColumn {get;set;}
    string SourceColumn {get;set;}

interface System.Data.IColumnMappingCollection : System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Object Item(string index) {get;set;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    System.Data.IColumnMapping Add(string sourceColumnName, string dataSetColumnName)
    int Add(System.Object value)
    bool Contains(string sourceColumnName)
    bool Contains(System.Object value)
    System.Data.IColumnMapping GetByDataSetColumn(string dataSetColumnName)
    int IndexOf(string sourceColumnName)
    int IndexOf(System.Object value)
    void RemoveAt(string sourceColumnName)
    void RemoveAt(int index)
    void Clear()
    void Insert(int index, System.Object value)
    void Remove(System.Object value)
    void CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()

interface System.Data.IDataAdapter
    System.Data.MissingMappingAction MissingMappingAction {get;set;}
    System.Data.MissingSchemaAction MissingSchemaAction {get;set;}
    System.Data.ITableMappingCollection TableMappings {get;}
    System.Data.DataTable[] FillSchema(System.Data.DataSet dataSet, System.Data.SchemaType schemaType)
    int Fill(System.Data.DataSet dataSet)
    System.Data.IDataParameter[] GetFillParameters()
    int Update(System.Data.DataSet dataSet)

interface System.Data.IDataParameter
    System.Data.DbType DbType {get;set;}
    System.Data.ParameterDirection Direction {get;set;}
    bool IsNullable {get;}
    string ParameterName {get;set;}
    string SourceColumn {get;set;}
    System.Data.DataRowVersion SourceVersion {get;set;}
    System.Object Value {get;set;}

interface System.Data.IDataParameterCollection : System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Object Item(string parameterName) {get;set;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    bool Contains(string parameterName)
    bool Contains(System.Object value)
    int IndexOf(string parameterName)
    int IndexOf(System.Object value)
    void RemoveAt(string parameterName)
    void RemoveAt(int index)
    int Add(System.Object value)
    void Clear()
    void Insert(int index, System.Object value)
    void Remove(System.Object value)
    void CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()

interface System.Data.IDataReader : System.IDisposable, System.Data.IDataRecord
    int Depth {get;}
    bool IsClosed {get;}
    int RecordsAffected {get;}
    int FieldCount {get;}
    indexer System.Object Item(int i) {get;}
    indexer System.Object Item(string name) {get;}
    void Close()
    System.Data.DataTable GetSchemaTable()
    bool NextResult()
    bool Read()
    void Dispose()
    string GetName(int i)
    string GetDataTypeName(int i)
    type GetFieldType(int i)
    System.Object GetValue(int i)
    int GetValues(System.Object[] values)
    int GetOrdinal(string name)
    bool GetBoolean(int i)
    byte GetByte(int i)
    long GetBytes(int i, long fieldOffset, byte[] buffer, int bufferoffset, int length)
    char GetChar(int i)
    long GetChars(int i, long fieldoffset, char[] buffer, int bufferoffset, int length)
    guid GetGuid(int i)
    short GetInt16(int i)
    int GetInt32(int i)
    long GetInt64(int i)
    float GetFloat(int i)
    double GetDouble(int i)
    string GetString(int i)
    decimal GetDecimal(int i)
    datetime GetDateTime(int i)
    System.Data.IDataReader GetData(int i)
    bool IsDBNull(int i)

interface System.Data.IDataRecord
    int FieldCount {get;}
    indexer System.Object Item(int i) {get;}
    indexer System.Object Item(string name) {get;}
    string GetName(int i)
    string GetDataTypeName(int i)
    type GetFieldType(int i)
    System.Object GetValue(int i)
    int GetValues(System.Object[] values)
    int GetOrdinal(string name)
    bool GetBoolean(int i)
    byte GetByte(int i)
    long GetBytes(int i, long fieldOffset, byte[] buffer, int bufferoffset, int length)
    char GetChar(int i)
    long GetChars(int i, long fieldoffset, char[] buffer, int bufferoffset, int length)
    guid GetGuid(int i)
    short GetInt16(int i)
    int GetInt32(int i)
    long GetInt64(int i)
    float GetFloat(int i)
    double GetDouble(int i)
    string GetString(int i)
    decimal GetDecimal(int i)
    datetime GetDateTime(int i)
    System.Data.IDataReader GetData(int i)
    bool IsDBNull(int i)

interface System.Data.IDbCommand : System.IDisposable
    System.Data.IDbConnection Connection {get;set;}
    System.Data.IDbTransaction Transaction {get;set;}
    string CommandText {get;set;}
    int CommandTimeout {get;set;}
    System.Data.CommandType CommandType {get;set;}
    System.Data.IDataParameterCollection Parameters {get;}
    System.Data.UpdateRowSource UpdatedRowSource {get;set;}
    void Prepare()
    void Cancel()
    System.Data.IDbDataParameter CreateParameter()
    int ExecuteNonQuery()
    System.Data.IDataReader ExecuteReader()
    System.Data.IDataReader ExecuteReader(System.Data.CommandBehavior behavior)
    System.Object ExecuteScalar()
    void Dispose()

interface System.Data.IDbConnection : System.IDisposable
    string ConnectionString {get;set;}
    int ConnectionTimeout {get;}
    string Database {get;}
    System.Data.ConnectionState State {get;}
    System.Data.IDbTransaction BeginTransaction()
    System.Data.IDbTransaction BeginTransaction(System.Data.IsolationLevel il)
    void Close()
    void ChangeDatabase(string databaseName)
    System.Data.IDbCommand CreateCommand()
    void Open()
    void Dispose()

interface System.Data.IDbDataAdapter : System.Data.IDataAdapter
    System.Data.IDbCommand SelectCommand {get;set;}
    System.Data.IDbCommand InsertCommand {get;set;}
    System.Data.IDbCommand UpdateCommand {get;set;}
    System.Data.IDbCommand DeleteCommand {get;set;}
    System.Data.MissingMappingAction MissingMappingAction {get;set;}
    System.Data.MissingSchemaAction MissingSchemaAction {get;set;}
    System.Data.ITableMappingCollection TableMappings {get;}
    System.Data.DataTable[] FillSchema(System.Data.DataSet dataSet, System.Data.SchemaType schemaType)
    int Fill(System.Data.DataSet dataSet)
    System.Data.IDataParameter[] GetFillParameters()
    int Update(System.Data.DataSet dataSet)

interface System.Data.IDbDataParameter : System.Data.IDataParameter
    byte Precision {get;set;}
    byte Scale {get;set;}
    int Size {get;set;}
    System.Data.DbType DbType {get;set;}
    System.Data.ParameterDirection Direction {get;set;}
    bool IsNullable {get;}
    string ParameterName {get;set;}
    string SourceColumn {get;set;}
    System.Data.DataRowVersion SourceVersion {get;set;}
    System.Object Value {get;set;}

interface System.Data.IDbTransaction : System.IDisposable
    System.Data.IDbConnection Connection {get;}
    System.Data.IsolationLevel IsolationLevel {get;}
    void Commit()
    void Rollback()
    void Dispose()

enum System.Data.IsolationLevel : System.Int32
    Chaos=16 ReadUncommitted=256 ReadCommitted=4096 RepeatableRead=65536 Serializable=1048576
    Snapshot=16777216 Unspecified=-1

interface System.Data.ITableMapping
    System.Data.IColumnMappingCollection ColumnMappings {get;}
    string DataSetTable {get;set;}
    string SourceTable {get;set;}

interface System.Data.ITableMappingCollection : System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Object Item(string index) {get;set;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    int Count {get;}
    System.Object SyncRoot {get;}
    bool IsSynchronized {get;}
    System.Data.ITableMapping Add(string sourceTableName, string dataSetTableName)
    int Add(System.Object value)
    bool Contains(string sourceTableName)
    bool Contains(System.Object value)
    System.Data.ITableMapping GetByDataSetTable(string dataSetTableName)
    int IndexOf(string sourceTableName)
    int IndexOf(System.Object value)
    void RemoveAt(string sourceTableName)
    void RemoveAt(int index)
    void Clear()
    void Insert(int index, System.Object value)
    void Remove(System.Object value)
    void CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()

enum System.Data.KeyRestrictionBehavior : System.Int32
    AllowOnly=0 PreventUsage=1

enum System.Data.LoadOption : System.Int32
    OverwriteChanges=1 PreserveChanges=2 Upsert=3

enum System.Data.MappingType : System.Int32
    Element=1 Attribute=2 SimpleContent=3 Hidden=4

class System.Data.MergeFailedEventArgs : System.EventArgs
    new(System.Data.DataTable table, string conflict)
    System.Data.DataTable Table {get;}
    string Conflict {get;}

delegate System.Data.MergeFailedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Data.MergeFailedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Data.MergeFailedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

enum System.Data.MissingMappingAction : System.Int32
    Passthrough=1 Ignore=2 Error=3

enum System.Data.MissingSchemaAction : System.Int32
    Add=1 Ignore=2 Error=3 AddWithKey=4

sealed class System.Data.OrderedEnumerableRowCollection`1[TRow] : System.Data.EnumerableRowCollection[TRow], System.Collections.IEnumerable, System.Collections.Generic.IEnumerable[TRow]

enum System.Data.ParameterDirection : System.Int32
    Input=1 Output=2 InputOutput=3 ReturnValue=6

class System.Data.PropertyCollection : hashtable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback, System.ICloneable
    new()

sealed class System.Data.StatementCompletedEventArgs : System.EventArgs
    new(int recordCount)
    int RecordCount {get;}

delegate System.Data.StatementCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Data.StatementCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Data.StatementCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

enum System.Data.Rule : System.Int32
    None=0 Cascade=1 SetNull=2 SetDefault=3

enum System.Data.SchemaSerializationMode : System.Int32
    IncludeSchema=1 ExcludeSchema=2

enum System.Data.SchemaType : System.Int32
    Source=1 Mapped=2

enum System.Data.SqlDbType : System.Int32
    BigInt=0 Binary=1 Bit=2 Char=3 DateTime=4 Decimal=5 Float=6 Image=7 Int=8 Money=9 NChar=10 NText=11
    NVarChar=12 Real=13 UniqueIdentifier=14 SmallDateTime=15 SmallInt=16 SmallMoney=17 Text=18 Timestamp=19
    TinyInt=20 VarBinary=21 VarChar=22 Variant=23 Xml=25 Udt=29 Structured=30 Date=31 Time=32 DateTime2=33
    DateTimeOffset=34 Json=35 Vector=36

sealed class System.Data.StateChangeEventArgs : System.EventArgs
    new(System.Data.ConnectionState originalState, System.Data.ConnectionState currentState)
    System.Data.ConnectionState CurrentState {get;}
    System.Data.ConnectionState OriginalState {get;}

delegate System.Data.StateChangeEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Data.StateChangeEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Data.StateChangeEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

enum System.Data.StatementType : System.Int32
    Select=0 Insert=1 Update=2 Delete=3 Batch=4

class System.Data.StrongTypingException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string s, System.Exception innerException)

abstract class System.Data.TypedTableBase`1[T] : System.Data.DataTable, System.ComponentModel.IComponent, System.IDisposable, System.IServiceProvider, System.ComponentModel.IListSource, System.ComponentModel.ISupportInitializeNotification, System.ComponentModel.ISupportInitialize, System.Runtime.Serialization.ISerializable, System.Xml.Serialization.IXmlSerializable, System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Data.EnumerableRowCollection[TResult] Cast[TResult]()

static class System.Data.TypedTableBaseExtensions : System.Object
    static System.Data.EnumerableRowCollection[TRow] Where[TRow](System.Data.TypedTableBase[TRow] source, System.Func[TRow,bool] predicate)
    static System.Data.OrderedEnumerableRowCollection[TRow] OrderBy[TRow, TKey](System.Data.TypedTableBase[TRow] source, System.Func[TRow,TKey] keySelector)
    static System.Data.OrderedEnumerableRowCollection[TRow] OrderBy[TRow, TKey](System.Data.TypedTableBase[TRow] source, System.Func[TRow,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
    static System.Data.OrderedEnumerableRowCollection[TRow] OrderByDescending[TRow, TKey](System.Data.TypedTableBase[TRow] source, System.Func[TRow,TKey] keySelector)
    static System.Data.OrderedEnumerableRowCollection[TRow] OrderByDescending[TRow, TKey](System.Data.TypedTableBase[TRow] source, System.Func[TRow,TKey] keySelector, System.Collections.Generic.IComparer[TKey] comparer)
    static System.Data.EnumerableRowCollection[S] Select[TRow, S](System.Data.TypedTableBase[TRow] source, System.Func[TRow,S] selector)
    static System.Data.EnumerableRowCollection[TRow] AsEnumerable[TRow](System.Data.TypedTableBase[TRow] source)
    static TRow ElementAtOrDefault[TRow](System.Data.TypedTableBase[TRow] source, int index)

class System.Data.UniqueConstraint : System.Data.Constraint
    new(string name, System.Data.DataColumn column)
    new(System.Data.DataColumn column)
    new(string name, System.Data.DataColumn[] columns)
    new(System.Data.DataColumn[] columns)
    new(string name, string[] columnNames, bool isPrimaryKey)
    new(string name, System.Data.DataColumn column, bool isPrimaryKey)
    new(System.Data.DataColumn column, bool isPrimaryKey)
    new(string name, System.Data.DataColumn[] columns, bool isPrimaryKey)
    new(System.Data.DataColumn[] columns, bool isPrimaryKey)
    System.Data.DataColumn[] Columns {get;}
    bool IsPrimaryKey {get;}
    bool Equals(System.Object key2)
    int GetHashCode()

enum System.Data.UpdateRowSource : System.Int32
    None=0 OutputParameters=1 FirstReturnedRecord=2 Both=3

class System.Data.InvalidExpressionException : System.Data.DataException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.EvaluateException : System.Data.InvalidExpressionException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)

class System.Data.SyntaxErrorException : System.Data.InvalidExpressionException, System.Runtime.Serialization.ISerializable
    new()
    new(string s)
    new(string message, System.Exception innerException)
