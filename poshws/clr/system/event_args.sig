class System.EventArgs : System.Object
    new()
    field static System.EventArgs Empty
