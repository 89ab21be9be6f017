delegate System.Timers.ElapsedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Timers.ElapsedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Timers.ElapsedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Timers.TimersDescriptionAttribute : System.ComponentModel.DescriptionAttribute
    new(string description)
