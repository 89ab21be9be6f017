static class System.Management.Automation.PSSerializer : System.Object
    static string Serialize(System.Object source)
    static string Serialize(System.Object source, int depth)
    static System.Object Deserialize(string source)
    static System.Object[] DeserializeAsList(string source)
