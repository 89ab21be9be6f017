sealed class System.Data.SqlClient.SqlCommand : System.Data.Common.DbCommand, System.ComponentModel.IComponent, System.IDisposable, System.Data.IDbCommand, System.IAsyncDisposable, System.ICloneable
    new()
    new(string cmdText)
    new(string cmdText, System.Data.SqlClient.SqlConnection connection)
    new(string cmdText, System.Data.SqlClient.SqlConnection connection, System.Data.SqlClient.SqlTransaction transaction)
    System.Data.SqlClient.SqlConnection Connection {get;set;}
    System.Data.Sql.SqlNotificationRequest Notification {get;set;}
    System.Data.SqlClient.SqlTransaction Transaction {get;set;}
    System.Data.SqlClient.SqlParameterCollection Parameters {get;}
    void ResetCommandTimeout()
    System.Data.SqlClient.SqlParameter CreateParameter()
    System.IAsyncResult BeginExecuteNonQuery()
    System.IAsyncResult BeginExecuteNonQuery(System.AsyncCallback callback, System.Object stateObject)
    int EndExecuteNonQuery(System.IAsyncResult asyncResult)
    System.Xml.XmlReader ExecuteXmlReader()
    System.IAsyncResult BeginExecuteXmlReader()
    System.IAsyncResult BeginExecuteXmlReader(System.AsyncCallback callback, System.Object stateObject)
    System.Xml.XmlReader EndExecuteXmlReader(System.IAsyncResult asyncResult)
    System.Data.SqlClient.SqlDataReader ExecuteReader()
    System.Data.SqlClient.SqlDataReader ExecuteReader(System.Data.CommandBehavior behavior)
    System.Data.SqlClient.SqlDataReader EndExecuteReader(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginExecuteReader()
    System.IAsyncResult BeginExecuteReader(System.AsyncCallback callback, System.Object stateObject)
    System.IAsyncResult BeginExecuteReader(System.Data.CommandBehavior behavior)
    System.IAsyncResult BeginExecuteReader(System.AsyncCallback callback, System.Object stateObject, System.Data.CommandBehavior behavior)
    System.Threading.Tasks.Task[System.Data.SqlClient.SqlDataReader] ExecuteReaderAsync()
    System.Threading.Tasks.Task[System.Data.SqlClient.SqlDataReader] ExecuteReaderAsync(System.Data.CommandBehavior behavior)
    System.Threading.Tasks.Task[System.Data.SqlClient.SqlDataReader] ExecuteReaderAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Data.SqlClient.SqlDataReader] ExecuteReaderAsync(System.Data.CommandBehavior behavior, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Xml.XmlReader] ExecuteXmlReaderAsync()
    System.Threading.Tasks.Task[System.Xml.XmlReader] ExecuteXmlReaderAsync(System.Threading.CancellationToken cancellationToken)
    System.Data.SqlClient.SqlCommand Clone()
    System.Object ICloneable.Clone()
    event System.Data.StatementCompletedEventHandler StatementCompleted

sealed class System.Data.SqlClient.SqlConnection : System.Data.Common.DbConnection, System.ComponentModel.IComponent, System.IDisposable, System.Data.IDbConnection, System.IAsyncDisposable, System.ICloneable
    new(string connectionString)
    new(string connectionString, System.Data.SqlClient.SqlCredential credential)
    new()
    bool StatisticsEnabled {get;set;}
    string AccessToken {get;set;}
    int PacketSize {get;}
    guid ClientConnectionId {get;}
    string WorkstationId {get;}
    System.Data.SqlClient.SqlCredential Credential {get;set;}
    bool FireInfoMessageEventOnUserErrors {get;set;}
    System.Data.SqlClient.SqlTransaction BeginTransaction()
    System.Data.SqlClient.SqlTransaction BeginTransaction(System.Data.IsolationLevel iso)
    System.Data.SqlClient.SqlTransaction BeginTransaction(string transactionName)
    System.Data.SqlClient.SqlTransaction BeginTransaction(System.Data.IsolationLevel iso, string transactionName)
    void ChangeDatabase(string database)
    System.Data.SqlClient.SqlCommand CreateCommand()
    void ResetStatistics()
    System.Collections.IDictionary RetrieveStatistics()
    System.Object ICloneable.Clone()
    static void ClearAllPools()
    static void ClearPool(System.Data.SqlClient.SqlConnection connection)
    static void ChangePassword(string connectionString, string newPassword)
    static void ChangePassword(string connectionString, System.Data.SqlClient.SqlCredential credential, securestring newSecurePassword)
    event System.Data.SqlClient.SqlInfoMessageEventHandler InfoMessage

sealed class System.Data.SqlClient.SqlDataAdapter : System.Data.Common.DbDataAdapter, System.ComponentModel.IComponent, System.IDisposable, System.Data.IDataAdapter, System.Data.IDbDataAdapter, System.ICloneable
    new()
    new(System.Data.SqlClient.SqlCommand selectCommand)
    new(string selectCommandText, string selectConnectionString)
    new(string selectCommandText, System.Data.SqlClient.SqlConnection selectConnection)
    System.Data.SqlClient.SqlCommand DeleteCommand {get;set;}
    System.Data.SqlClient.SqlCommand InsertCommand {get;set;}
    System.Data.SqlClient.SqlCommand SelectCommand {get;set;}
    System.Data.SqlClient.SqlCommand UpdateCommand {get;set;}
    event System.Data.SqlClient.SqlRowUpdatedEventHandler RowUpdated
    event System.Data.SqlClient.SqlRowUpdatingEventHandler RowUpdating

sealed class System.Data.SqlClient.SqlError : System.Object
    string Source {get;}
    int Number {get;}
    byte State {get;}
    byte Class {get;}
    string Server {get;}
    string Message {get;}
    string Procedure {get;}
    int LineNumber {get;}
    string ToString()

sealed class System.Data.SqlClient.SqlErrorCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    int Count {get;}
    indexer System.Data.SqlClient.SqlError Item(int index) {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    void CopyTo(array array, int index)
    void CopyTo(System.Data.SqlClient.SqlError[] array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

sealed class System.Data.SqlClient.SqlException : System.Data.Common.DbException, System.Runtime.Serialization.ISerializable
    System.Data.SqlClient.SqlErrorCollection Errors {get;}
    guid ClientConnectionId {get;}
    byte Class {get;}
    int LineNumber {get;}
    int Number {get;}
    string Procedure {get;}
    string Server {get;}
    byte State {get;}
    string Source {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo si, System.Runtime.Serialization.StreamingContext context)

sealed class System.Data.SqlClient.SqlParameter : System.Data.Common.DbParameter, System.Data.IDbDataParameter, System.Data.IDataParameter, System.ICloneable
    new()
    new(string parameterName, System.Data.SqlDbType dbType)
    new(string parameterName, System.Object value)
    new(string parameterName, System.Data.SqlDbType dbType, int size)
    new(string parameterName, System.Data.SqlDbType dbType, int size, string sourceColumn)
    new(string parameterName, System.Data.SqlDbType dbType, int size, System.Data.ParameterDirection direction, bool isNullable, byte precision, byte scale, string sourceColumn, System.Data.DataRowVersion sourceVersion, System.Object value)
    new(string parameterName, System.Data.SqlDbType dbType, int size, System.Data.ParameterDirection direction, byte precision, byte scale, string sourceColumn, System.Data.DataRowVersion sourceVersion, bool sourceColumnNullMapping, System.Object value, string xmlSchemaCollectionDatabase, string xmlSchemaCollectionOwningSchema, string xmlSchemaCollectionName)
    System.Data.SqlTypes.SqlCompareOptions CompareInfo {get;set;}
    string XmlSchemaCollectionDatabase {get;set;}
    string XmlSchemaCollectionOwningSchema {get;set;}
    string XmlSchemaCollectionName {get;set;}
    int LocaleId {get;set;}
    System.Data.SqlDbType SqlDbType {get;set;}
    System.Object SqlValue {get;set;}
    string UdtTypeName {get;set;}
    string TypeName {get;set;}
    int Offset {get;set;}
    void ResetSqlDbType()
    string ToString()
    System.Object ICloneable.Clone()
