struct System.Text.Json.Nodes.JsonNodeOptions : System.ValueType
    bool PropertyNameCaseInsensitive {get;set;}
