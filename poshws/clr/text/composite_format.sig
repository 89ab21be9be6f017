sealed class System.Text.CompositeFormat : System.Object
    string Format {get;}
    int MinimumArgumentCount {get;}
    static System.Text.CompositeFormat Parse(string format)
