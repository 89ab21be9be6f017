enum System.Data.Common.CatalogLocation : System.Int32
    Start=1 End=2

class System.Data.Common.DataAdapter : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable, System.Data.IDataAdapter
    bool AcceptChangesDuringFill {get;set;}
    bool AcceptChangesDuringUpdate {get;set;}
    bool ContinueUpdateOnError {get;set;}
    System.Data.LoadOption FillLoadOption {get;set;}
    System.Data.MissingMappingAction MissingMappingAction {get;set;}
    System.Data.MissingSchemaAction MissingSchemaAction {get;set;}
    bool ReturnProviderSpecificTypes {get;set;}
    System.Data.Common.DataTableMappingCollection TableMappings {get;}
    bool ShouldSerializeAcceptChangesDuringFill()
    void ResetFillLoadOption()
    bool ShouldSerializeFillLoadOption()
    System.Data.DataTable[] FillSchema(System.Data.DataSet dataSet, System.Data.SchemaType schemaType)
    System.Data.DataTable[] IDataAdapter.FillSchema(System.Data.DataSet dataSet, System.Data.SchemaType schemaType)
    int Fill(System.Data.DataSet dataSet)
    int IDataAdapter.Fill(System.Data.DataSet dataSet)
    System.Data.IDataParameter[] GetFillParameters()
    System.Data.IDataParameter[] IDataAdapter.GetFillParameters()
    int Update(System.Data.DataSet dataSet)
    int IDataAdapter.Update(System.Data.DataSet dataSet)
    event System.Data.FillErrorEventHandler FillError

sealed class System.Data.Common.DataColumnMapping : System.MarshalByRefObject, System.Data.IColumnMapping, System.ICloneable
    new()
    new(string sourceColumn, string dataSetColumn)
    string DataSetColumn {get;set;}
    string SourceColumn {get;set;}
    System.Data.DataColumn GetDataColumnBySchemaAction(System.Data.DataTable dataTable, type dataType, System.Data.MissingSchemaAction schemaAction)
    string ToString()
    System.Object ICloneable.Clone()
    static System.Data.DataColumn GetDataColumnBySchemaAction(string sourceColumn, string dataSetColumn, System.Data.DataTable dataTable, type dataType, System.Data.MissingSchemaAction schemaAction)

sealed class System.Data.Common.DataColumnMappingCollection : System.MarshalByRefObject, System.Data.IColumnMappingCollection, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    int Count {get;}
    indexer System.Data.Common.DataColumnMapping Item(int index) {get;set;}
    indexer System.Data.Common.DataColumnMapping Item(string sourceColumn) {get;set;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    int Add(System.Object value)
    System.Data.Common.DataColumnMapping Add(string sourceColumn, string dataSetColumn)
    System.Data.IColumnMapping IColumnMappingCollection.Add(string sourceColumnName, string dataSetColumnName)
    int IList.Add(System.Object value)
    void AddRange(System.Data.Common.DataColumnMapping[] values)
    void AddRange(array values)
    void Clear()
    void IList.Clear()
    bool Contains(string value)
    bool Contains(System.Object value)
    bool IColumnMappingCollection.Contains(string sourceColumnName)
    bool IList.Contains(System.Object value)
    void CopyTo(array array, int index)
    void CopyTo(System.Data.Common.DataColumnMapping[] array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Data.Common.DataColumnMapping GetByDataSetColumn(string value)
    System.Data.IColumnMapping IColumnMappingCollection.GetByDataSetColumn(string dataSetColumnName)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    int IndexOf(System.Object value)
    int IndexOf(string sourceColumn)
    int IColumnMappingCollection.IndexOf(string sourceColumnName)
    int IList.IndexOf(System.Object value)
    int IndexOfDataSetColumn(string dataSetColumn)
    void Insert(int index, System.Object value)
    void Insert(int index, System.Data.Common.DataColumnMapping value)
    void IList.Insert(int index, System.Object value)
    void RemoveAt(int index)
    void RemoveAt(string sourceColumn)
    void IColumnMappingCollection.RemoveAt(string sourceColumnName)
    void IList.RemoveAt(int index)
    void Remove(System.Object value)
    void Remove(System.Data.Common.DataColumnMapping value)
    void IList.Remove(System.Object value)
    static System.Data.DataColumn GetDataColumn(System.Data.Common.DataColumnMappingCollection columnMappings, string sourceColumn, type dataType, System.Data.DataTable dataTable, System.Data.MissingMappingAction mappingAction, System.Data.MissingSchemaAction schemaAction)
    static System.Data.Common.DataColumnMapping GetColumnMappingBySchemaAction(System.Data.Common.DataColumnMappingCollection columnMappings, string sourceColumn, System.Data.MissingMappingAction mappingAction)

sealed class System.Data.Common.DataTableMapping : System.MarshalByRefObject, System.Data.ITableMapping, System.ICloneable
    new()
    new(string sourceTable, string dataSetTable)
    new(string sourceTable, string dataSetTable, System.Data.Common.DataColumnMapping[] columnMappings)
    System.Data.Common.DataColumnMappingCollection ColumnMappings {get;}
    string DataSetTable {get;set;}
    string SourceTable {get;set;}
    System.Data.DataColumn GetDataColumn(string sourceColumn, type dataType, System.Data.DataTable dataTable, System.Data.MissingMappingAction mappingAction, System.Data.MissingSchemaAction schemaAction)
    System.Data.Common.DataColumnMapping GetColumnMappingBySchemaAction(string sourceColumn, System.Data.MissingMappingAction mappingAction)
    System.Data.DataTable GetDataTableBySchemaAction(System.Data.DataSet dataSet, System.Data.MissingSchemaAction schemaAction)
    string ToString()
    System.Object ICloneable.Clone()

sealed class System.Data.Common.DataTableMappingCollection : System.MarshalByRefObject, System.Data.ITableMappingCollection, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    int Count {get;}
    indexer System.Data.Common.DataTableMapping Item(int index) {get;set;}
    indexer System.Data.Common.DataTableMapping Item(string sourceTable) {get;set;}
    bool IList.IsReadOnly {get;}
    bool IList.IsFixedSize {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    int Add(System.Object value)
    System.Data.Common.DataTableMapping Add(string sourceTable, string dataSetTable)
    System.Data.ITableMapping ITableMappingCollection.Add(string sourceTableName, string dataSetTableName)
    int IList.Add(System.Object value)
    void AddRange(System.Data.Common.DataTableMapping[] values)
    void AddRange(array values)
    void Clear()
    void IList.Clear()
    bool Contains(string value)
    bool Contains(System.Object value)
    bool ITableMappingCollection.Contains(string sourceTableName)
    bool IList.Contains(System.Object value)
    void CopyTo(array array, int index)
    void CopyTo(System.Data.Common.DataTableMapping[] array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Data.Common.DataTableMapping GetByDataSetTable(string dataSetTable)
    System.Data.ITableMapping ITableMappingCollection.GetByDataSetTable(string dataSetTableName)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    int IndexOf(System.Object value)
    int IndexOf(string sourceTable)
    int ITableMappingCollection.IndexOf(string sourceTableName)
    int IList.IndexOf(System.Object value)
    int IndexOfDataSetTable(string dataSetTable)
    void Insert(int index, System.Object value)
    void Insert(int index, System.Data.Common.DataTableMapping value)
    void IList.Insert(int index, System.Object value)
    void RemoveAt(int index)
    void RemoveAt(string sourceTable)
    void ITableMappingCollection.RemoveAt(string sourceTableName)
    void IList.RemoveAt(int index)
    void Remove(System.Object value)
    void Remove(System.Data.Common.DataTableMapping value)
    void IList.Remove(System.Object value)
    static System.Data.Common.DataTableMapping GetTableMappingBySchemaAction(System.Data.Common.DataTableMappingCollection tableMappings, string sourceTable, string dataSetTable, System.Data.MissingMappingAction mappingAction)

abstract class System.Data.Common.DbBatch : System.Object, System.IDisposable, System.IAsyncDisposable
    System.Data.Common.DbBatchCommandCollection BatchCommands {get;}
    int Timeout {get;set;}
    System.Data.Common.DbConnection Connection {get;set;}
    System.Data.Common.DbTransaction Transaction {get;set;}
    System.Data.Common.DbDataReader ExecuteReader(System.Data.CommandBehavior behavior = System.Data.CommandBehavior.Default)
    System.Threading.Tasks.Task[System.Data.Common.DbDataReader] ExecuteReaderAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[System.Data.Common.DbDataReader] ExecuteReaderAsync(System.Data.CommandBehavior behavior, System.Threading.CancellationToken cancellationToken = default)
    int ExecuteNonQuery()
    System.Threading.Tasks.Task[int] ExecuteNonQueryAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Object ExecuteScalar()
    System.Threading.Tasks.Task[System.Object] ExecuteScalarAsync(System.Threading.CancellationToken cancellationToken = default)
    void Prepare()
    System.Threading.Tasks.Task PrepareAsync(System.Threading.CancellationToken cancellationToken = default)
    void Cancel()
    System.Data.Common.DbBatchCommand CreateBatchCommand()
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()

abstract class System.Data.Common.DbBatchCommand : System.Object
    string CommandText {get;set;}
    System.Data.CommandType CommandType {get;set;}
    int RecordsAffected {get;}
    System.Data.Common.DbParameterCollection Parameters {get;}
    bool CanCreateParameter {get;}
    System.Data.Common.DbParameter CreateParameter()

abstract class System.Data.Common.DbBatchCommandCollection : System.Object, System.Collections.Generic.IList[System.Data.Common.DbBatchCommand], System.Collections.Generic.ICollection[System.Data.Common.DbBatchCommand], System.Collections.Generic.IEnumerable[System.Data.Common.DbBatchCommand], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    indexer System.Data.Common.DbBatchCommand Item(int index) {get;set;}
    System.Collections.Generic.IEnumerator[System.Data.Common.DbBatchCommand] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Data.Common.DbBatchCommand] IEnumerable[DbBatchCommand].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Add(System.Data.Common.DbBatchCommand item)
    void ICollection[DbBatchCommand].Add(System.Data.Common.DbBatchCommand item)
    void Clear()
    void ICollection[DbBatchCommand].Clear()
    bool Contains(System.Data.Common.DbBatchCommand item)
    bool ICollection[DbBatchCommand].Contains(System.Data.Common.DbBatchCommand item)
    void CopyTo(System.Data.Common.DbBatchCommand[] array, int arrayIndex)
    void ICollection[DbBatchCommand].CopyTo(System.Data.Common.DbBatchCommand[] array, int arrayIndex)
    bool Remove(System.Data.Common.DbBatchCommand item)
    bool ICollection[DbBatchCommand].Remove(System.Data.Common.DbBatchCommand item)
    int IndexOf(System.Data.Common.DbBatchCommand item)
    int IList[DbBatchCommand].IndexOf(System.Data.Common.DbBatchCommand item)
    void Insert(int index, System.Data.Common.DbBatchCommand item)
    void IList[DbBatchCommand].Insert(int index, System.Data.Common.DbBatchCommand item)
    void RemoveAt(int index)
    void IList[DbBatchCommand].RemoveAt(int index)

abstract class System.Data.Common.DbColumn : System.Object
    System.Nullable[bool] AllowDBNull {get;}
    string BaseCatalogName {get;}
    string BaseColumnName {get;}
    string BaseSchemaName {get;}
    string BaseServerName {get;}
    string BaseTableName {get;}
    string ColumnName {get;}
    System.Nullable[int] ColumnOrdinal {get;}
    System.Nullable[int] ColumnSize {get;}
    System.Nullable[bool] IsAliased {get;}
    System.Nullable[bool] IsAutoIncrement {get;}
    System.Nullable[bool] IsExpression {get;}
    System.Nullable[bool] IsHidden {get;}
    System.Nullable[bool] IsIdentity {get;}
    System.Nullable[bool] IsKey {get;}
    System.Nullable[bool] IsLong {get;}
    System.Nullable[bool] IsReadOnly {get;}
    System.Nullable[bool] IsUnique {get;}
    System.Nullable[int] NumericPrecision {get;}
    System.Nullable[int] NumericScale {get;}
    string UdtAssemblyQualifiedName {get;}
    type DataType {get;}
    string DataTypeName {get;}
    indexer System.Object Item(string property) {get;}

abstract class System.Data.Common.DbCommand : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable, System.Data.IDbCommand, System.IAsyncDisposable
    string CommandText {get;set;}
    int CommandTimeout {get;set;}
    System.Data.CommandType CommandType {get;set;}
    System.Data.Common.DbConnection Connection {get;set;}
    bool DesignTimeVisible {get;set;}
    System.Data.Common.DbParameterCollection Parameters {get;}
    System.Data.Common.DbTransaction Transaction {get;set;}
    System.Data.UpdateRowSource UpdatedRowSource {get;set;}
    void Cancel()
    void IDbCommand.Cancel()
    System.Data.Common.DbParameter CreateParameter()
    System.Data.IDbDataParameter IDbCommand.CreateParameter()
    int ExecuteNonQuery()
    int IDbCommand.ExecuteNonQuery()
    System.Data.Common.DbDataReader ExecuteReader()
    System.Data.Common.DbDataReader ExecuteReader(System.Data.CommandBehavior behavior)
    System.Data.IDataReader IDbCommand.ExecuteReader()
    System.Data.IDataReader IDbCommand.ExecuteReader(System.Data.CommandBehavior behavior)
    System.Threading.Tasks.Task[int] ExecuteNonQueryAsync()
    System.Threading.Tasks.Task[int] ExecuteNonQueryAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Data.Common.DbDataReader] ExecuteReaderAsync()
    System.Threading.Tasks.Task[System.Data.Common.DbDataReader] ExecuteReaderAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Data.Common.DbDataReader] ExecuteReaderAsync(System.Data.CommandBehavior behavior)
    System.Threading.Tasks.Task[System.Data.Common.DbDataReader] ExecuteReaderAsync(System.Data.CommandBehavior behavior, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Object] ExecuteScalarAsync()
    System.Threading.Tasks.Task[System.Object] ExecuteScalarAsync(System.Threading.CancellationToken cancellationToken)
    System.Object ExecuteScalar()
    System.Object IDbCommand.ExecuteScalar()
    void Prepare()
    void IDbCommand.Prepare()
    System.Threading.Tasks.Task PrepareAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()

abstract class System.Data.Common.DbCommandBuilder : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable
    System.Data.ConflictOption ConflictOption {get;set;}
    System.Data.Common.CatalogLocation CatalogLocation {get;set;}
    string CatalogSeparator {get;set;}
    System.Data.Common.DbDataAdapter DataAdapter {get;set;}
    string QuotePrefix {get;set;}
    string QuoteSuffix {get;set;}
    string SchemaSeparator {get;set;}
    bool SetAllValues {get;set;}
    System.Data.Common.DbCommand GetInsertCommand()
    System.Data.Common.DbCommand GetInsertCommand(bool useColumnsForParameterNames)
    System.Data.Common.DbCommand GetUpdateCommand()
    System.Data.Common.DbCommand GetUpdateCommand(bool useColumnsForParameterNames)
    System.Data.Common.DbCommand GetDeleteCommand()
    System.Data.Common.DbCommand GetDeleteCommand(bool useColumnsForParameterNames)
    string QuoteIdentifier(string unquotedIdentifier)
    void RefreshSchema()
    string UnquoteIdentifier(string quotedIdentifier)

abstract class System.Data.Common.DbConnection : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable, System.Data.IDbConnection, System.IAsyncDisposable
    string ConnectionString {get;set;}
    int ConnectionTimeout {get;}
    string Database {get;}
    string DataSource {get;}
    string ServerVersion {get;}
    System.Data.ConnectionState State {get;}
    bool CanCreateBatch {get;}
    System.Data.Common.DbTransaction BeginTransaction()
    System.Data.Common.DbTransaction BeginTransaction(System.Data.IsolationLevel isolationLevel)
    System.Data.IDbTransaction IDbConnection.BeginTransaction()
    System.Data.IDbTransaction IDbConnection.BeginTransaction(System.Data.IsolationLevel il)
    System.Threading.Tasks.ValueTask[System.Data.Common.DbTransaction] BeginTransactionAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[System.Data.Common.DbTransaction] BeginTransactionAsync(System.Data.IsolationLevel isolationLevel, System.Threading.CancellationToken cancellationToken = default)
    void Close()
    void IDbConnection.Close()
    System.Threading.Tasks.Task CloseAsync()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    void ChangeDatabase(string databaseName)
    void IDbConnection.ChangeDatabase(string databaseName)
    System.Threading.Tasks.Task ChangeDatabaseAsync(string databaseName, System.Threading.CancellationToken cancellationToken = default)
    System.Data.Common.DbBatch CreateBatch()
    System.Data.Common.DbCommand CreateCommand()
    System.Data.IDbCommand IDbConnection.CreateCommand()
    void EnlistTransaction(System.Transactions.Transaction transaction)
    System.Data.DataTable GetSchema()
    System.Data.DataTable GetSchema(string collectionName)
    System.Data.DataTable GetSchema(string collectionName, string[] restrictionValues)
    System.Threading.Tasks.Task[System.Data.DataTable] GetSchemaAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[System.Data.DataTable] GetSchemaAsync(string collectionName, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[System.Data.DataTable] GetSchemaAsync(string collectionName, string[] restrictionValues, System.Threading.CancellationToken cancellationToken = default)
    void Open()
    void IDbConnection.Open()
    System.Threading.Tasks.Task OpenAsync()
    System.Threading.Tasks.Task OpenAsync(System.Threading.CancellationToken cancellationToken)
    event System.Data.StateChangeEventHandler StateChange

class System.Data.Common.DbConnectionStringBuilder : System.Object, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.ComponentModel.ICustomTypeDescriptor
    new()
    new(bool useOdbcRules)
    indexer System.Object Item(string keyword) {get;set;}
    bool BrowsableConnectionString {get;set;}
    string ConnectionString {get;set;}
    int Count {get;}
    bool IsReadOnly {get;}
    bool IsFixedSize {get;}
    System.Collections.ICollection Keys {get;}
    System.Collections.ICollection Values {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Nullable[bool] ICustomTypeDescriptor.RequireRegisteredTypes {get;}
    void Add(string keyword, System.Object value)
    void IDictionary.Add(System.Object key, System.Object value)
    void Clear()
    void IDictionary.Clear()
    bool ContainsKey(string keyword)
    bool EquivalentTo(System.Data.Common.DbConnectionStringBuilder connectionStringBuilder)
    bool Remove(string keyword)
    void IDictionary.Remove(System.Object key)
    bool ShouldSerialize(string keyword)
    string ToString()
    bool TryGetValue(string keyword, [ref] System.Object value)
    bool IDictionary.Contains(System.Object key)
    System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void ICollection.CopyTo(array array, int index)
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
    static void AppendKeyValuePair(System.Text.StringBuilder builder, string keyword, string value)
    static void AppendKeyValuePair(System.Text.StringBuilder builder, string keyword, string value, bool useOdbcRules)

abstract class System.Data.Common.DbDataAdapter : System.Data.Common.DataAdapter, System.ComponentModel.IComponent, System.IDisposable, System.Data.IDataAdapter, System.Data.IDbDataAdapter, System.ICloneable
    System.Data.Common.DbCommand DeleteCommand {get;set;}
    System.Data.Common.DbCommand InsertCommand {get;set;}
    System.Data.Common.DbCommand SelectCommand {get;set;}
    int UpdateBatchSize {get;set;}
    System.Data.Common.DbCommand UpdateCommand {get;set;}
    field static string DefaultSourceTableName = "Table"
    System.Data.DataTable FillSchema(System.Data.DataTable dataTable, System.Data.SchemaType schemaType)
    System.Data.DataTable[] FillSchema(System.Data.DataSet dataSet, System.Data.SchemaType schemaType, string srcTable)
    int Fill(System.Data.DataSet dataSet, string srcTable)
    int Fill(System.Data.DataSet dataSet, int startRecord, int maxRecords, string srcTable)
    int Fill(System.Data.DataTable dataTable)
    int Fill(int startRecord, int maxRecords, Params System.Data.DataTable[] dataTables)
    int Update(System.Data.DataRow[] dataRows)
    int Update(System.Data.DataTable dataTable)
    int Update(System.Data.DataSet dataSet, string srcTable)
    System.Object ICloneable.Clone()

abstract class System.Data.Common.DbDataReader : System.MarshalByRefObject, System.Data.IDataReader, System.IDisposable, System.Data.IDataRecord, System.Collections.IEnumerable, System.IAsyncDisposable
    int Depth {get;}
    int FieldCount {get;}
    bool HasRows {get;}
    bool IsClosed {get;}
    int RecordsAffected {get;}
    int VisibleFieldCount {get;}
    indexer System.Object Item(int ordinal) {get;}
    indexer System.Object Item(string name) {get;}
    void Close()
    void IDataReader.Close()
    System.Threading.Tasks.Task CloseAsync()
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    string GetDataTypeName(int ordinal)
    string IDataRecord.GetDataTypeName(int i)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    type GetFieldType(int ordinal)
    type IDataRecord.GetFieldType(int i)
    string GetName(int ordinal)
    string IDataRecord.GetName(int i)
    int GetOrdinal(string name)
    int IDataRecord.GetOrdinal(string name)
    System.Data.DataTable GetSchemaTable()
    System.Data.DataTable IDataReader.GetSchemaTable()
    System.Threading.Tasks.Task[System.Data.DataTable] GetSchemaTableAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[System.Collections.ObjectModel.ReadOnlyCollection[System.Data.Common.DbColumn]] GetColumnSchemaAsync(System.Threading.CancellationToken cancellationToken = default)
    bool GetBoolean(int ordinal)
    bool IDataRecord.GetBoolean(int i)
    byte GetByte(int ordinal)
    byte IDataRecord.GetByte(int i)
    long GetBytes(int ordinal, long dataOffset, byte[] buffer, int bufferOffset, int length)
    long IDataRecord.GetBytes(int i, long fieldOffset, byte[] buffer, int bufferoffset, int length)
    char GetChar(int ordinal)
    char IDataRecord.GetChar(int i)
    long GetChars(int ordinal, long dataOffset, char[] buffer, int bufferOffset, int length)
    long IDataRecord.GetChars(int i, long fieldoffset, char[] buffer, int bufferoffset, int length)
    System.Data.Common.DbDataReader GetData(int ordinal)
    System.Data.IDataReader IDataRecord.GetData(int i)
    datetime GetDateTime(int ordinal)
    datetime IDataRecord.GetDateTime(int i)
    decimal GetDecimal(int ordinal)
    decimal IDataRecord.GetDecimal(int i)
    double GetDouble(int ordinal)
    double IDataRecord.GetDouble(int i)
    float GetFloat(int ordinal)
    float IDataRecord.GetFloat(int i)
    guid GetGuid(int ordinal)
    guid IDataRecord.GetGuid(int i)
    short GetInt16(int ordinal)
    short IDataRecord.GetInt16(int i)
    int GetInt32(int ordinal)
    int IDataRecord.GetInt32(int i)
    long GetInt64(int ordinal)
    long IDataRecord.GetInt64(int i)
    type GetProviderSpecificFieldType(int ordinal)
    System.Object GetProviderSpecificValue(int ordinal)
    int GetProviderSpecificValues(System.Object[] values)
    string GetString(int ordinal)
    string IDataRecord.GetString(int i)
    System.IO.Stream GetStream(int ordinal)
    System.IO.TextReader GetTextReader(int ordinal)
    System.Object GetValue(int ordinal)
    System.Object IDataRecord.GetValue(int i)
    T GetFieldValue[T](int ordinal)
    System.Threading.Tasks.Task[T] GetFieldValueAsync[T](int ordinal)
    System.Threading.Tasks.Task[T] GetFieldValueAsync[T](int ordinal, System.Threading.CancellationToken cancellationToken)
    int GetValues(System.Object[] values)
    int IDataRecord.GetValues(System.Object[] values)
    bool IsDBNull(int ordinal)
    bool IDataRecord.IsDBNull(int i)
    System.Threading.Tasks.Task[bool] IsDBNullAsync(int ordinal)
    System.Threading.Tasks.Task[bool] IsDBNullAsync(int ordinal, System.Threading.CancellationToken cancellationToken)
    bool NextResult()
    bool IDataReader.NextResult()
    bool Read()
    bool IDataReader.Read()
    System.Threading.Tasks.Task[bool] ReadAsync()
    System.Threading.Tasks.Task[bool] ReadAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[bool] NextResultAsync()
    System.Threading.Tasks.Task[bool] NextResultAsync(System.Threading.CancellationToken cancellationToken)

static class System.Data.Common.DbDataReaderExtensions : System.Object
    static System.Collections.ObjectModel.ReadOnlyCollection[System.Data.Common.DbColumn] GetColumnSchema(System.Data.Common.DbDataReader reader)
    static bool CanGetColumnSchema(System.Data.Common.DbDataReader reader)

abstract class System.Data.Common.DbDataRecord : System.Object, System.ComponentModel.ICustomTypeDescriptor, System.Data.IDataRecord
    int FieldCount {get;}
    indexer System.Object Item(int i) {get;}
    indexer System.Object Item(string name) {get;}
    System.Nullable[bool] ICustomTypeDescriptor.RequireRegisteredTypes {get;}
    bool GetBoolean(int i)
    bool IDataRecord.GetBoolean(int i)
    byte GetByte(int i)
    byte IDataRecord.GetByte(int i)
    long GetBytes(int i, long dataIndex, byte[] buffer, int bufferIndex, int length)
    long IDataRecord.GetBytes(int i, long fieldOffset, byte[] buffer, int bufferoffset, int length)
    char GetChar(int i)
    char IDataRecord.GetChar(int i)
    long GetChars(int i, long dataIndex, char[] buffer, int bufferIndex, int length)
    long IDataRecord.GetChars(int i, long fieldoffset, char[] buffer, int bufferoffset, int length)
    System.Data.IDataReader GetData(int i)
    System.Data.IDataReader IDataRecord.GetData(int i)
    string GetDataTypeName(int i)
    string IDataRecord.GetDataTypeName(int i)
    datetime GetDateTime(int i)
    datetime IDataRecord.GetDateTime(int i)
    decimal GetDecimal(int i)
    decimal IDataRecord.GetDecimal(int i)
    double GetDouble(int i)
    double IDataRecord.GetDouble(int i)
    type GetFieldType(int i)
    type IDataRecord.GetFieldType(int i)
    float GetFloat(int i)
    float IDataRecord.GetFloat(int i)
    guid GetGuid(int i)
    guid IDataRecord.GetGuid(int i)
    short GetInt16(int i)
    short IDataRecord.GetInt16(int i)
    int GetInt32(int i)
    int IDataRecord.GetInt32(int i)
    long GetInt64(int i)
    long IDataRecord.GetInt64(int i)
    string GetName(int i)
    string IDataRecord.GetName(int i)
    int GetOrdinal(string name)
    int IDataRecord.GetOrdinal(string name)
    string GetString(int i)
    string IDataRecord.GetString(int i)
    System.Object GetValue(int i)
    System.Object IDataRecord.GetValue(int i)
    int GetValues(System.Object[] values)
    int IDataRecord.GetValues(System.Object[] values)
    bool IsDBNull(int i)
    bool IDataRecord.IsDBNull(int i)
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

abstract class System.Data.Common.DbDataSource : System.Object, System.IDisposable, System.IAsyncDisposable
    string ConnectionString {get;}
    System.Data.Common.DbConnection CreateConnection()
    System.Data.Common.DbConnection OpenConnection()
    System.Threading.Tasks.ValueTask[System.Data.Common.DbConnection] OpenConnectionAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Data.Common.DbCommand CreateCommand(string commandText = null)
    System.Data.Common.DbBatch CreateBatch()
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()

abstract class System.Data.Common.DbDataSourceEnumerator : System.Object
    System.Data.DataTable GetDataSources()

class System.Data.Common.DbEnumerator : System.Object, System.Collections.IEnumerator
    new(System.Data.IDataReader reader)
    new(System.Data.IDataReader reader, bool closeReader)
    new(System.Data.Common.DbDataReader reader)
    new(System.Data.Common.DbDataReader reader, bool closeReader)
    System.Object Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()

abstract class System.Data.Common.DbException : System.Runtime.InteropServices.ExternalException, System.Runtime.Serialization.ISerializable
    bool IsTransient {get;}
    string SqlState {get;}
    System.Data.Common.DbBatchCommand BatchCommand {get;}

static class System.Data.Common.DbMetaDataCollectionNames : System.Object
    field static string MetaDataCollections
    field static string DataSourceInformation
    field static string DataTypes
    field static string Restrictions
    field static string ReservedWords

static class System.Data.Common.DbMetaDataColumnNames : System.Object
    field static string CollectionName
    field static string ColumnSize
    field static string CompositeIdentifierSeparatorPattern
    field static string CreateFormat
    field static string CreateParameters
    field static string DataSourceProductName
    field static string DataSourceProductVersion
    field static string DataType
    field static string DataSourceProductVersionNormalized
    field static string GroupByBehavior
    field static string IdentifierCase
    field static string IdentifierPattern
    field static string IsAutoIncrementable
    field static string IsBestMatch
    field static string IsCaseSensitive
    field static string IsConcurrencyType
    field static string IsFixedLength
    field static string IsFixedPrecisionScale
    field static string IsLiteralSupported
    field static string IsLong
    field static string IsNullable
    field static string IsSearchable
    field static string IsSearchableWithLike
    field static string IsUnsigned
    field static string LiteralPrefix
    field static string LiteralSuffix
    field static string MaximumScale
    field static string MinimumScale
    field static string NumberOfIdentifierParts
    field static string NumberOfRestrictions
    field static string OrderByColumnsInSelect
    field static string ParameterMarkerFormat
    field static string ParameterMarkerPattern
    field static string ParameterNameMaxLength
    field static string ParameterNamePattern
    field static string ProviderDbType
    field static string QuotedIdentifierCase
    field static string QuotedIdentifierPattern
    field static string ReservedWord
    field static string StatementSeparatorPattern
    field static string StringLiteralPattern
    field static string SupportedJoinOperators
    field static string TypeName

abstract class System.Data.Common.DbParameter : System.MarshalByRefObject, System.Data.IDbDataParameter, System.Data.IDataParameter
    System.Data.DbType DbType {get;set;}
    System.Data.ParameterDirection Direction {get;set;}
    bool IsNullable {get;set;}
    string ParameterName {get;set;}
    byte Precision {get;set;}
    byte Scale {get;set;}
    int Size {get;set;}
    string SourceColumn {get;set;}
    bool SourceColumnNullMapping {get;set;}
    System.Data.DataRowVersion SourceVersion {get;set;}
    System.Object Value {get;set;}
    void ResetDbType()

abstract class System.Data.Common.DbParameterCollection : System.MarshalByRefObject, System.Data.IDataParameterCollection, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    int Count {get;}
    bool IsFixedSize {get;}
    bool IsReadOnly {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Data.Common.DbParameter Item(int index) {get;set;}
    indexer System.Data.Common.DbParameter Item(string parameterName) {get;set;}
    int Add(System.Object value)
    int IList.Add(System.Object value)
    void AddRange(array values)
    bool Contains(System.Object value)
    bool Contains(string value)
    bool IDataParameterCollection.Contains(string parameterName)
    bool IList.Contains(System.Object value)
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    void Clear()
    void IList.Clear()
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    int IndexOf(System.Object value)
    int IndexOf(string parameterName)
    int IDataParameterCollection.IndexOf(string parameterName)
    int IList.IndexOf(System.Object value)
    void Insert(int index, System.Object value)
    void IList.Insert(int index, System.Object value)
    void Remove(System.Object value)
    void IList.Remove(System.Object value)
    void RemoveAt(int index)
    void RemoveAt(string parameterName)
    void IDataParameterCollection.RemoveAt(string parameterName)
    void IList.RemoveAt(int index)

abstract class System.Data.Common.DbProviderFactory : System.Object
    bool CanCreateBatch {get;}
    bool CanCreateDataSourceEnumerator {get;}
    bool CanCreateDataAdapter {get;}
    bool CanCreateCommandBuilder {get;}
    System.Data.Common.DbBatch CreateBatch()
    System.Data.Common.DbBatchCommand CreateBatchCommand()
    System.Data.Common.DbCommand CreateCommand()
    System.Data.Common.DbCommandBuilder CreateCommandBuilder()
    System.Data.Common.DbConnection CreateConnection()
    System.Data.Common.DbConnectionStringBuilder CreateConnectionStringBuilder()
    System.Data.Common.DbDataAdapter CreateDataAdapter()
    System.Data.Common.DbParameter CreateParameter()
    System.Data.Common.DbDataSourceEnumerator CreateDataSourceEnumerator()
    System.Data.Common.DbDataSource CreateDataSource(string connectionString)

static class System.Data.Common.DbProviderFactories : System.Object
    static bool TryGetFactory(string providerInvariantName, [ref] System.Data.Common.DbProviderFactory factory)
    static System.Data.Common.DbProviderFactory GetFactory(string providerInvariantName)
    static System.Data.Common.DbProviderFactory GetFactory(System.Data.DataRow providerRow)
    static System.Data.Common.DbProviderFactory GetFactory(System.Data.Common.DbConnection connection)
    static System.Data.DataTable GetFactoryClasses()
    static System.Collections.Generic.IEnumerable[string] GetProviderInvariantNames()
    static void RegisterFactory(string providerInvariantName, string factoryTypeAssemblyQualifiedName)
    static void RegisterFactory(string providerInvariantName, type providerFactoryClass)
    static void RegisterFactory(string providerInvariantName, System.Data.Common.DbProviderFactory factory)
    static bool UnregisterFactory(string providerInvariantName)

sealed class System.Data.Common.DbProviderSpecificTypePropertyAttribute : System.Attribute
    new(bool isProviderSpecificTypeProperty)
    bool IsProviderSpecificTypeProperty {get;}

abstract class System.Data.Common.DbTransaction : System.MarshalByRefObject, System.Data.IDbTransaction, System.IDisposable, System.IAsyncDisposable
    System.Data.Common.DbConnection Connection {get;}
    System.Data.IsolationLevel IsolationLevel {get;}
    bool SupportsSavepoints {get;}
    void Commit()
    void IDbTransaction.Commit()
    System.Threading.Tasks.Task CommitAsync(System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    void Rollback()
    void Rollback(string savepointName)
    void IDbTransaction.Rollback()
    System.Threading.Tasks.Task RollbackAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task RollbackAsync(string savepointName, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task SaveAsync(string savepointName, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task ReleaseAsync(string savepointName, System.Threading.CancellationToken cancellationToken = default)
    void Save(string savepointName)
    void Release(string savepointName)

enum System.Data.Common.GroupByBehavior : System.Int32
    Unknown=0 NotSupported=1 Unrelated=2 MustContainAll=3 ExactMatch=4

interface System.Data.Common.IDbColumnSchemaGenerator
    System.Collections.ObjectModel.ReadOnlyCollection[System.Data.Common.DbColumn] GetColumnSchema()

enum System.Data.Common.IdentifierCase : System.Int32
    Unknown=0 Insensitive=1 Sensitive=2

class System.Data.Common.RowUpdatedEventArgs : System.EventArgs
    new(System.Data.DataRow dataRow, System.Data.IDbCommand command, System.Data.StatementType statementType, System.Data.Common.DataTableMapping tableMapping)
    System.Data.IDbCommand Command {get;}
    System.Exception Errors {get;set;}
    int RecordsAffected {get;}
    System.Data.DataRow Row {get;}
    int RowCount {get;}
    System.Data.StatementType StatementType {get;}
    System.Data.UpdateStatus Status {get;set;}
    System.Data.Common.DataTableMapping TableMapping {get;}
    void CopyToRows(System.Data.DataRow[] array)
    void CopyToRows(System.Data.DataRow[] array, int arrayIndex)

class System.Data.Common.RowUpdatingEventArgs : System.EventArgs
    new(System.Data.DataRow dataRow, System.Data.IDbCommand command, System.Data.StatementType statementType, System.Data.Common.DataTableMapping tableMapping)
    System.Data.IDbCommand Command {get;set;}
    System.Exception Errors {get;set;}
    System.Data.DataRow Row {get;}
    System.Data.StatementType StatementType {get;}
    System.Data.UpdateStatus Status {get;set;}
    System.Data.Common.DataTableMapping TableMapping {get;}

static class System.Data.Common.SchemaTableColumn : System.Object
    field static string ColumnName
    field static string ColumnOrdinal
    field static string ColumnSize
    field static string NumericPrecision
    field static string NumericScale
    field static string DataType
    field static string ProviderType
    field static string NonVersionedProviderType
    field static string IsLong
    field static string AllowDBNull
    field static string IsAliased
    field static string IsExpression
    field static string IsKey
    field static string IsUnique
    field static string BaseSchemaName
    field static string BaseTableName
    field static string BaseColumnName

static class System.Data.Common.SchemaTableOptionalColumn : System.Object
    field static string ProviderSpecificDataType
    field static string IsAutoIncrement
    field static string IsHidden
    field static string IsReadOnly
    field static string IsRowVersion
    field static string BaseServerName
    field static string BaseCatalogName
    field static string AutoIncrementSeed
    field static string AutoIncrementStep
    field static string DefaultValue
    field static string Expression
    field static string BaseTableNamespace
    field static string BaseColumnNamespace
    field static string ColumnMapping

enum flags System.Data.Common.SupportedJoinOperators : System.Int32
    None=0 Inner=1 LeftOuter=2 RightOuter=4 FullOuter=8
