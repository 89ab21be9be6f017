class System.Data.DataTable : System.ComponentModel.MarshalByValueComponent, System.ComponentModel.IComponent, System.IDisposable, System.IServiceProvider, System.ComponentModel.IListSource, System.ComponentModel.ISupportInitializeNotification, System.ComponentModel.ISupportInitialize, System.Runtime.Serialization.ISerializable, System.Xml.Serialization.IXmlSerializable
    new()
    new(string tableName)
    new(string tableName, string tableNamespace)
    bool CaseSensitive {get;set;}
    bool IsInitialized {get;}
    System.Data.SerializationFormat RemotingFormat {get;set;}
    System.Data.DataRelationCollection ChildRelations {get;}
    System.Data.DataColumnCollection Columns {get;}
    System.Data.ConstraintCollection Constraints {get;}
    System.Data.DataSet DataSet {get;}
    System.Data.DataView DefaultView {get;}
    string DisplayExpression {get;set;}
    System.Data.PropertyCollection ExtendedProperties {get;}
    bool HasErrors {get;}
    cultureinfo Locale {get;set;}
    int MinimumCapacity {get;set;}
    System.Data.DataRelationCollection ParentRelations {get;}
    System.Data.DataColumn[] PrimaryKey {get;set;}
    System.Data.DataRowCollection Rows {get;}
    string TableName {get;set;}
    string Namespace {get;set;}
    string Prefix {get;set;}
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.IContainer Container {get;}
    bool DesignMode {get;}
    bool IListSource.ContainsListCollection {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void BeginInit()
    void ISupportInitialize.BeginInit()
    void EndInit()
    void ISupportInitialize.EndInit()
    void AcceptChanges()
    System.Data.DataTable Clone()
    System.Data.DataTable Copy()
    void Clear()
    System.Object Compute(string expression, string filter)
    System.Data.DataTable GetChanges()
    System.Data.DataTable GetChanges(System.Data.DataRowState rowStates)
    System.Data.DataRow[] GetErrors()
    void ImportRow(System.Data.DataRow row)
    System.Data.DataRow NewRow()
    void RejectChanges()
    void Reset()
    System.Data.DataRow[] Select()
    System.Data.DataRow[] Select(string filterExpression)
    System.Data.DataRow[] Select(string filterExpression, string sort)
    System.Data.DataRow[] Select(string filterExpression, string sort, System.Data.DataViewRowState recordStates)
    string ToString()
    void BeginLoadData()
    void EndLoadData()
    System.Data.DataRow LoadDataRow(System.Object[] values, bool fAcceptChanges)
    System.Data.DataRow LoadDataRow(System.Object[] values, System.Data.LoadOption loadOption)
    void Merge(System.Data.DataTable table)
    void Merge(System.Data.DataTable table, bool preserveChanges)
    void Merge(System.Data.DataTable table, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)
    void Load(System.Data.IDataReader reader)
    void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption)
    void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, System.Data.FillErrorEventHandler errorHandler)
    System.Data.DataTableReader CreateDataReader()
    void WriteXml(System.IO.Stream stream)
    void WriteXml(System.IO.Stream stream, bool writeHierarchy)
    void WriteXml(System.IO.TextWriter writer)
    void WriteXml(System.IO.TextWriter writer, bool writeHierarchy)
    void WriteXml(System.Xml.XmlWriter writer)
    void WriteXml(System.Xml.XmlWriter writer, bool writeHierarchy)
    void WriteXml(string fileName)
    void WriteXml(string fileName, bool writeHierarchy)
    void WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode)
    void WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode, bool writeHierarchy)
    void WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode)
    void WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode, bool writeHierarchy)
    void WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode)
    void WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode, bool writeHierarchy)
    void WriteXml(string fileName, System.Data.XmlWriteMode mode)
    void WriteXml(string fileName, System.Data.XmlWriteMode mode, bool writeHierarchy)
    void IXmlSerializable.WriteXml(System.Xml.XmlWriter writer)
    void WriteXmlSchema(System.IO.Stream stream)
    void WriteXmlSchema(System.IO.Stream stream, bool writeHierarchy)
    void WriteXmlSchema(System.IO.TextWriter writer)
    void WriteXmlSchema(System.IO.TextWriter writer, bool writeHierarchy)
    void WriteXmlSchema(System.Xml.XmlWriter writer)
    void WriteXmlSchema(System.Xml.XmlWriter writer, bool writeHierarchy)
    void WriteXmlSchema(string fileName)
    void WriteXmlSchema(string fileName, bool writeHierarchy)
    System.Data.XmlReadMode ReadXml(System.IO.Stream stream)
    System.Data.XmlReadMode ReadXml(System.IO.TextReader reader)
    System.Data.XmlReadMode ReadXml(string fileName)
    System.Data.XmlReadMode ReadXml(System.Xml.XmlReader reader)
    void IXmlSerializable.ReadXml(System.Xml.XmlReader reader)
    void ReadXmlSchema(System.IO.Stream stream)
    void ReadXmlSchema(System.IO.TextReader reader)
    void ReadXmlSchema(string fileName)
    void ReadXmlSchema(System.Xml.XmlReader reader)
    void Dispose()
    System.Object GetService(type service)
    System.Collections.IList IListSource.GetList()
    System.Xml.Schema.XmlSchema IXmlSerializable.GetSchema()
    static System.Xml.Schema.XmlSchemaComplexType GetDataTableSchema(System.Xml.Schema.XmlSchemaSet schemaSet)
    event System.Data.DataColumnChangeEventHandler ColumnChanging
    event System.Data.DataColumnChangeEventHandler ColumnChanged
    event System.EventHandler Initialized
    event System.Data.DataRowChangeEventHandler RowChanged
    event System.Data.DataRowChangeEventHandler RowChanging
    event System.Data.DataRowChangeEventHandler RowDeleting
    event System.Data.DataRowChangeEventHandler RowDeleted
    event System.Data.DataTableClearEventHandler TableClearing
    event System.Data.DataTableClearEventHandler TableCleared
    event System.Data.DataTableNewRowEventHandler TableNewRow
    event System.EventHandler Disposed

class System.Data.DataRow : System.Object
    string RowError {get;set;}
    System.Data.DataRowState RowState {get;}
    System.Data.DataTable Table {get;}
    indexer System.Object Item(int columnIndex) {get;set;}
    indexer System.Object Item(string columnName) {get;set;}
    indexer System.Object Item(System.Data.DataColumn column) {get;set;}
    indexer System.Object Item(int columnIndex, System.Data.DataRowVersion version) {get;}
    indexer System.Object Item(string columnName, System.Data.DataRowVersion version) {get;}
    indexer System.Object Item(System.Data.DataColumn column, System.Data.DataRowVersion version) {get;}
    System.Object[] ItemArray {get;set;}
    bool HasErrors {get;}
    void AcceptChanges()
    void BeginEdit()
    void CancelEdit()
    void Delete()
    void EndEdit()
    void SetColumnError(int columnIndex, string error)
    void SetColumnError(string columnName, string error)
    void SetColumnError(System.Data.DataColumn column, string error)
    string GetColumnError(int columnIndex)
    string GetColumnError(string columnName)
    string GetColumnError(System.Data.DataColumn column)
    void ClearErrors()
    System.Data.DataColumn[] GetColumnsInError()
    System.Data.DataRow[] GetChildRows(string relationName)
    System.Data.DataRow[] GetChildRows(string relationName, System.Data.DataRowVersion version)
    System.Data.DataRow[] GetChildRows(System.Data.DataRelation relation)
    System.Data.DataRow[] GetChildRows(System.Data.DataRelation relation, System.Data.DataRowVersion version)
    System.Data.DataRow GetParentRow(string relationName)
    System.Data.DataRow GetParentRow(string relationName, System.Data.DataRowVersion version)
    System.Data.DataRow GetParentRow(System.Data.DataRelation relation)
    System.Data.DataRow GetParentRow(System.Data.DataRelation relation, System.Data.DataRowVersion version)
    System.Data.DataRow[] GetParentRows(string relationName)
    System.Data.DataRow[] GetParentRows(string relationName, System.Data.DataRowVersion version)
    System.Data.DataRow[] GetParentRows(System.Data.DataRelation relation)
    System.Data.DataRow[] GetParentRows(System.Data.DataRelation relation, System.Data.DataRowVersion version)
    bool HasVersion(System.Data.DataRowVersion version)
    bool IsNull(int columnIndex)
    bool IsNull(string columnName)
    bool IsNull(System.Data.DataColumn column)
    bool IsNull(System.Data.DataColumn column, System.Data.DataRowVersion version)
    void RejectChanges()
    void SetParentRow(System.Data.DataRow parentRow)
    void SetParentRow(System.Data.DataRow parentRow, System.Data.DataRelation relation)
    void SetAdded()
    void SetModified()

class System.Data.DataColumn : System.ComponentModel.MarshalByValueComponent, System.ComponentModel.IComponent, System.IDisposable, System.IServiceProvider
    new()
    new(string columnName)
    new(string columnName, type dataType)
    new(string columnName, type dataType, string expr)
    new(string columnName, type dataType, string expr, System.Data.MappingType type)
    bool AllowDBNull {get;set;}
    bool AutoIncrement {get;set;}
    long AutoIncrementSeed {get;set;}
    long AutoIncrementStep {get;set;}
    string Caption {get;set;}
    string ColumnName {get;set;}
    string Prefix {get;set;}
    type DataType {get;set;}
    System.Data.DataSetDateTime DateTimeMode {get;set;}
    System.Object DefaultValue {get;set;}
    string Expression {get;set;}
    System.Data.PropertyCollection ExtendedProperties {get;}
    int MaxLength {get;set;}
    string Namespace {get;set;}
    int Ordinal {get;}
    bool ReadOnly {get;set;}
    System.Data.DataTable Table {get;}
    bool Unique {get;set;}
    System.Data.MappingType ColumnMapping {get;set;}
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.IContainer Container {get;}
    bool DesignMode {get;}
    void SetOrdinal(int ordinal)
    string ToString()
    void Dispose()
    System.Object GetService(type service)
    event System.EventHandler Disposed

class System.Data.InternalDataCollectionBase : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    int Count {get;}
    bool IsReadOnly {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    void CopyTo(array ar, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

sealed class System.Data.DataColumnCollection : System.Data.InternalDataCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Data.DataColumn Item(int index) {get;}
    indexer System.Data.DataColumn Item(string name) {get;}
    void Add(System.Data.DataColumn column)
    System.Data.DataColumn Add(string columnName, type type, string expression)
    System.Data.DataColumn Add(string columnName, type type)
    System.Data.DataColumn Add(string columnName)
    System.Data.DataColumn Add()
    void AddRange(System.Data.DataColumn[] columns)
    bool CanRemove(System.Data.DataColumn column)
    void Clear()
    bool Contains(string name)
    void CopyTo(System.Data.DataColumn[] array, int index)
    int IndexOf(System.Data.DataColumn column)
    int IndexOf(string columnName)
    void Remove(System.Data.DataColumn column)
    void Remove(string name)
    void RemoveAt(int index)
    event System.ComponentModel.CollectionChangeEventHandler CollectionChanged

sealed class System.Data.DataRowCollection : System.Data.InternalDataCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Data.DataRow Item(int index) {get;}
    void Add(System.Data.DataRow row)
    System.Data.DataRow Add(Params System.Object[] values)
    void InsertAt(System.Data.DataRow row, int pos)
    int IndexOf(System.Data.DataRow row)
    System.Data.DataRow Find(System.Object key)
    System.Data.DataRow Find(System.Object[] keys)
    void Clear()
    bool Contains(System.Object key)
    bool Contains(System.Object[] keys)
    void CopyTo(System.Data.DataRow[] array, int index)
    void Remove(System.Data.DataRow row)
    void RemoveAt(int index)
