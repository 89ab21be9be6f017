sealed class System.Data.DataTableCollection : System.Data.InternalDataCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    indexer System.Data.DataTable Item(int index) {get;}
    indexer System.Data.DataTable Item(string name) {get;}
    indexer System.Data.DataTable Item(string name, string tableNamespace) {get;}
    void Add(System.Data.DataTable table)
    System.Data.DataTable Add(string name)
    System.Data.DataTable Add(string name, string tableNamespace)
    System.Data.DataTable Add()
    void AddRange(System.Data.DataTable[] tables)
    bool CanRemove(System.Data.DataTable table)
    void Clear()
    bool Contains(string name)
    bool Contains(string name, string tableNamespace)
    void CopyTo(System.Data.DataTable[] array, int index)
    int IndexOf(System.Data.DataTable table)
    int IndexOf(string tableName)
    int IndexOf(string tableName, string tableNamespace)
    void Remove(System.Data.DataTable table)
    void Remove(string name)
    void Remove(string name, string tableNamespace)
    void RemoveAt(int index)
    event System.ComponentModel.CollectionChangeEventHandler CollectionChanged
    event System.ComponentModel.CollectionChangeEventHandler CollectionChanging

class System.Data.DataSet : System.ComponentModel.MarshalByValueComponent, System.ComponentModel.IComponent, System.IDisposable, System.IServiceProvider, System.ComponentModel.IListSource, System.Xml.Serialization.IXmlSerializable, System.ComponentModel.ISupportInitializeNotification, System.ComponentModel.ISupportInitialize, System.Runtime.Serialization.ISerializable
    new()
    new(string dataSetName)
    System.Data.SerializationFormat RemotingFormat {get;set;}
    System.Data.SchemaSerializationMode SchemaSerializationMode {get;set;}
    bool CaseSensitive {get;set;}
    System.Data.DataViewManager DefaultViewManager {get;}
    bool EnforceConstraints {get;set;}
    string DataSetName {get;set;}
    string Namespace {get;set;}
    string Prefix {get;set;}
    System.Data.PropertyCollection ExtendedProperties {get;}
    bool HasErrors {get;}
    bool IsInitialized {get;}
    cultureinfo Locale {get;set;}
    System.Data.DataRelationCollection Relations {get;}
    System.Data.DataTableCollection Tables {get;}
    bool IListSource.ContainsListCollection {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void AcceptChanges()
    void BeginInit()
    void ISupportInitialize.BeginInit()
    void EndInit()
    void ISupportInitialize.EndInit()
    void Clear()
    System.Data.DataSet Clone()
    System.Data.DataSet Copy()
    System.Data.DataSet GetChanges()
    System.Data.DataSet GetChanges(System.Data.DataRowState rowStates)
    string GetXml()
    string GetXmlSchema()
    bool HasChanges()
    bool HasChanges(System.Data.DataRowState rowStates)
    void InferXmlSchema(System.Xml.XmlReader reader, string[] nsArray)
    void InferXmlSchema(System.IO.Stream stream, string[] nsArray)
    void InferXmlSchema(System.IO.TextReader reader, string[] nsArray)
    void InferXmlSchema(string fileName, string[] nsArray)
    void ReadXmlSchema(System.Xml.XmlReader reader)
    void ReadXmlSchema(System.IO.Stream stream)
    void ReadXmlSchema(System.IO.TextReader reader)
    void ReadXmlSchema(string fileName)
    void WriteXmlSchema(System.IO.Stream stream)
    void WriteXmlSchema(System.IO.Stream stream, System.Converter[type,string] multipleTargetConverter)
    void WriteXmlSchema(string fileName)
    void WriteXmlSchema(string fileName, System.Converter[type,string] multipleTargetConverter)
    void WriteXmlSchema(System.IO.TextWriter writer)
    void WriteXmlSchema(System.IO.TextWriter writer, System.Converter[type,string] multipleTargetConverter)
    void WriteXmlSchema(System.Xml.XmlWriter writer)
    void WriteXmlSchema(System.Xml.XmlWriter writer, System.Converter[type,string] multipleTargetConverter)
    System.Data.XmlReadMode ReadXml(System.Xml.XmlReader reader)
    System.Data.XmlReadMode ReadXml(System.IO.Stream stream)
    System.Data.XmlReadMode ReadXml(System.IO.TextReader reader)
    System.Data.XmlReadMode ReadXml(string fileName)
    System.Data.XmlReadMode ReadXml(System.Xml.XmlReader reader, System.Data.XmlReadMode mode)
    System.Data.XmlReadMode ReadXml(System.IO.Stream stream, System.Data.XmlReadMode mode)
    System.Data.XmlReadMode ReadXml(System.IO.TextReader reader, System.Data.XmlReadMode mode)
    System.Data.XmlReadMode ReadXml(string fileName, System.Data.XmlReadMode mode)
    void IXmlSerializable.ReadXml(System.Xml.XmlReader reader)
    void WriteXml(System.IO.Stream stream)
    void WriteXml(System.IO.TextWriter writer)
    void WriteXml(System.Xml.XmlWriter writer)
    void WriteXml(string fileName)
    void WriteXml(System.IO.Stream stream, System.Data.XmlWriteMode mode)
    void WriteXml(System.IO.TextWriter writer, System.Data.XmlWriteMode mode)
    void WriteXml(System.Xml.XmlWriter writer, System.Data.XmlWriteMode mode)
    void WriteXml(string fileName, System.Data.XmlWriteMode mode)
    void IXmlSerializable.WriteXml(System.Xml.XmlWriter writer)
    void Merge(System.Data.DataSet dataSet)
    void Merge(System.Data.DataSet dataSet, bool preserveChanges)
    void Merge(System.Data.DataSet dataSet, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)
    void Merge(System.Data.DataTable table)
    void Merge(System.Data.DataTable table, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)
    void Merge(System.Data.DataRow[] rows)
    void Merge(System.Data.DataRow[] rows, bool preserveChanges, System.Data.MissingSchemaAction missingSchemaAction)
    void RejectChanges()
    void Reset()
    void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, System.Data.FillErrorEventHandler errorHandler, Params System.Data.DataTable[] tables)
    void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, Params System.Data.DataTable[] tables)
    void Load(System.Data.IDataReader reader, System.Data.LoadOption loadOption, Params string[] tables)
    System.Data.DataTableReader CreateDataReader()
    System.Data.DataTableReader CreateDataReader(Params System.Data.DataTable[] dataTables)
    System.Collections.IList IListSource.GetList()
    System.Xml.Schema.XmlSchema IXmlSerializable.GetSchema()
    static System.Xml.Schema.XmlSchemaComplexType GetDataSetSchema(System.Xml.Schema.XmlSchemaSet schemaSet)
    event System.Data.MergeFailedEventHandler MergeFailed
    event System.EventHandler Initialized
