class System.Net.Mail.AlternateView : System.Net.Mail.AttachmentBase, System.IDisposable
    new(string fileName)
    new(string fileName, string mediaType)
    new(string fileName, System.Net.Mime.ContentType contentType)
    new(System.IO.Stream contentStream)
    new(System.IO.Stream contentStream, string mediaType)
    new(System.IO.Stream contentStream, System.Net.Mime.ContentType contentType)
    System.Net.Mail.LinkedResourceCollection LinkedResources {get;}
    uri BaseUri {get;set;}
    static System.Net.Mail.AlternateView CreateAlternateViewFromString(string content)
    static System.Net.Mail.AlternateView CreateAlternateViewFromString(string content, System.Text.Encoding contentEncoding, string mediaType)
    static System.Net.Mail.AlternateView CreateAlternateViewFromString(string content, System.Net.Mime.ContentType contentType)

sealed class System.Net.Mail.AlternateViewCollection : System.Collections.ObjectModel.Collection[System.Net.Mail.AlternateView], System.Collections.Generic.IList[System.Net.Mail.AlternateView], System.Collections.Generic.ICollection[System.Net.Mail.AlternateView], System.Collections.Generic.IEnumerable[System.Net.Mail.AlternateView], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[System.Net.Mail.AlternateView], System.Collections.Generic.IReadOnlyCollection[System.Net.Mail.AlternateView], System.IDisposable
    void Dispose()
    void IDisposable.Dispose()

abstract class System.Net.Mail.AttachmentBase : System.Object, System.IDisposable
    System.IO.Stream ContentStream {get;}
    string ContentId {get;set;}
    System.Net.Mime.ContentType ContentType {get;set;}
    System.Net.Mime.TransferEncoding TransferEncoding {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Mail.Attachment : System.Net.Mail.AttachmentBase, System.IDisposable
    new(string fileName)
    new(string fileName, string mediaType)
    new(string fileName, System.Net.Mime.ContentType contentType)
    new(System.IO.Stream contentStream, string name)
    new(System.IO.Stream contentStream, string name, string mediaType)
    new(System.IO.Stream contentStream, System.Net.Mime.ContentType contentType)
    string Name {get;set;}
    System.Text.Encoding NameEncoding {get;set;}
    System.Net.Mime.ContentDisposition ContentDisposition {get;}
    static System.Net.Mail.Attachment CreateAttachmentFromString(string content, string name)
    static System.Net.Mail.Attachment CreateAttachmentFromString(string content, string name, System.Text.Encoding contentEncoding, string mediaType)
    static System.Net.Mail.Attachment CreateAttachmentFromString(string content, System.Net.Mime.ContentType contentType)

sealed class System.Net.Mail.AttachmentCollection : System.Collections.ObjectModel.Collection[System.Net.Mail.Attachment], System.Collections.Generic.IList[System.Net.Mail.Attachment], System.Collections.Generic.ICollection[System.Net.Mail.Attachment], System.Collections.Generic.IEnumerable[System.Net.Mail.Attachment], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[System.Net.Mail.Attachment], System.Collections.Generic.IReadOnlyCollection[System.Net.Mail.Attachment], System.IDisposable
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Mail.LinkedResource : System.Net.Mail.AttachmentBase, System.IDisposable
    new(string fileName)
    new(string fileName, string mediaType)
    new(string fileName, System.Net.Mime.ContentType contentType)
    new(System.IO.Stream contentStream)
    new(System.IO.Stream contentStream, string mediaType)
    new(System.IO.Stream contentStream, System.Net.Mime.ContentType contentType)
    uri ContentLink {get;set;}
    static System.Net.Mail.LinkedResource CreateLinkedResourceFromString(string content)
    static System.Net.Mail.LinkedResource CreateLinkedResourceFromString(string content, System.Text.Encoding contentEncoding, string mediaType)
    static System.Net.Mail.LinkedResource CreateLinkedResourceFromString(string content, System.Net.Mime.ContentType contentType)

sealed class System.Net.Mail.LinkedResourceCollection : System.Collections.ObjectModel.Collection[System.Net.Mail.LinkedResource], System.Collections.Generic.IList[System.Net.Mail.LinkedResource], System.Collections.Generic.ICollection[System.Net.Mail.LinkedResource], System.Collections.Generic.IEnumerable[System.Net.Mail.LinkedResource], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[System.Net.Mail.LinkedResource], System.Collections.Generic.IReadOnlyCollection[System.Net.Mail.LinkedResource], System.IDisposable
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Mail.MailAddressCollection : System.Collections.ObjectModel.Collection[mailaddress], System.Collections.Generic.IList[mailaddress], System.Collections.Generic.ICollection[mailaddress], System.Collections.Generic.IEnumerable[mailaddress], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[mailaddress], System.Collections.Generic.IReadOnlyCollection[mailaddress]
    new()
    void Add(string addresses)
    string ToString()

class System.Net.Mail.MailMessage : System.Object, System.IDisposable
    new()
    new(string from, string to)
    new(string from, string to, string subject, string body)
    new(mailaddress from, mailaddress to)
    mailaddress From {get;set;}
    mailaddress Sender {get;set;}
    mailaddress ReplyTo {get;set;}
    System.Net.Mail.MailAddressCollection ReplyToList {get;}
    System.Net.Mail.MailAddressCollection To {get;}
    System.Net.Mail.MailAddressCollection Bcc {get;}
    System.Net.Mail.MailAddressCollection CC {get;}
    System.Net.Mail.MailPriority Priority {get;set;}
    System.Net.Mail.DeliveryNotificationOptions DeliveryNotificationOptions {get;set;}
    string Subject {get;set;}
    System.Text.Encoding SubjectEncoding {get;set;}
    System.Collections.Specialized.NameValueCollection Headers {get;}
    System.Text.Encoding HeadersEncoding {get;set;}
    string Body {get;set;}
    System.Text.Encoding BodyEncoding {get;set;}
    System.Net.Mime.TransferEncoding BodyTransferEncoding {get;set;}
    bool IsBodyHtml {get;set;}
    System.Net.Mail.AttachmentCollection Attachments {get;}
    System.Net.Mail.AlternateViewCollection AlternateViews {get;}
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Mail.SmtpException : System.Exception, System.Runtime.Serialization.ISerializable
    new(System.Net.Mail.SmtpStatusCode statusCode)
    new(System.Net.Mail.SmtpStatusCode statusCode, string message)
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Net.Mail.SmtpStatusCode StatusCode {get;set;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo serializationInfo, System.Runtime.Serialization.StreamingContext streamingContext)

class System.Net.Mail.SmtpFailedRecipientException : System.Net.Mail.SmtpException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(System.Net.Mail.SmtpStatusCode statusCode, string failedRecipient)
    new(System.Net.Mail.SmtpStatusCode statusCode, string failedRecipient, string serverResponse)
    new(string message, string failedRecipient, System.Exception innerException)
    string FailedRecipient {get;}

class System.Net.Mail.SmtpFailedRecipientsException : System.Net.Mail.SmtpFailedRecipientException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, System.Net.Mail.SmtpFailedRecipientException[] innerExceptions)
    System.Net.Mail.SmtpFailedRecipientException[] InnerExceptions {get;}

enum System.Net.Mail.SmtpStatusCode : System.Int32
    SystemStatus=211 HelpMessage=214 ServiceReady=220 ServiceClosingTransmissionChannel=221 Ok=250
    UserNotLocalWillForward=251 CannotVerifyUserWillAttemptDelivery=252 StartMailInput=354
    ServiceNotAvailable=421 MailboxBusy=450 LocalErrorInProcessing=451 InsufficientStorage=452
    ClientNotPermitted=454 CommandUnrecognized=500 SyntaxError=501 CommandNotImplemented=502
    BadCommandSequence=503 CommandParameterNotImplemented=504 MustIssueStartTlsFirst=530
    MailboxUnavailable=550 UserNotLocalTryAlternatePath=551 ExceededStorageAllocation=552
    MailboxNameNotAllowed=553 TransactionFailed=554 GeneralFailure=-1

delegate System.Net.Mail.SendCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.ComponentModel.AsyncCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ComponentModel.AsyncCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

enum System.Net.Mail.SmtpDeliveryMethod : System.Int32
    Network=0 SpecifiedPickupDirectory=1 PickupDirectoryFromIis=2

enum System.Net.Mail.SmtpDeliveryFormat : System.Int32
    SevenBit=0 International=1

class System.Net.Mail.SmtpClient : System.Object, System.IDisposable
    new()
    new(string host)
    new(string host, int port)
    string Host {get;set;}
    int Port {get;set;}
    bool UseDefaultCredentials {get;set;}
    System.Net.ICredentialsByHost Credentials {get;set;}
    int Timeout {get;set;}
    System.Net.ServicePoint ServicePoint {get;}
    System.Net.Mail.SmtpDeliveryMethod DeliveryMethod {get;set;}
    System.Net.Mail.SmtpDeliveryFormat DeliveryFormat {get;set;}
    string PickupDirectoryLocation {get;set;}
    bool EnableSsl {get;set;}
    System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates {get;}
    string TargetName {get;set;}
    void Send(string from, string recipients, string subject, string body)
    void Send(System.Net.Mail.MailMessage message)
    void SendAsync(string from, string recipients, string subject, string body, System.Object userToken)
    void SendAsync(System.Net.Mail.MailMessage message, System.Object userToken)
    void SendAsyncCancel()
    System.Threading.Tasks.Task SendMailAsync(string from, string recipients, string subject, string body)
    System.Threading.Tasks.Task SendMailAsync(System.Net.Mail.MailMessage message)
    System.Threading.Tasks.Task SendMailAsync(string from, string recipients, string subject, string body, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task SendMailAsync(System.Net.Mail.MailMessage message, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    void IDisposable.Dispose()
    event System.Net.Mail.SendCompletedEventHandler SendCompleted
