abstract class System.Text.Encodings.Web.HtmlEncoder : System.Text.Encodings.Web.TextEncoder
    static System.Text.Encodings.Web.HtmlEncoder Default {get;}
    static System.Text.Encodings.Web.HtmlEncoder Create(System.Text.Encodings.Web.TextEncoderSettings settings)
    static System.Text.Encodings.Web.HtmlEncoder Create(Params System.Text.Unicode.UnicodeRange[] allowedRanges)

abstract class System.Text.Encodings.Web.JavaScriptEncoder : System.Text.Encodings.Web.TextEncoder
    static System.Text.Encodings.Web.JavaScriptEncoder Default {get;}
    static System.Text.Encodings.Web.JavaScriptEncoder UnsafeRelaxedJsonEscaping {get;}
    static System.Text.Encodings.Web.JavaScriptEncoder Create(System.Text.Encodings.Web.TextEncoderSettings settings)
    static System.Text.Encodings.Web.JavaScriptEncoder Create(Params System.Text.Unicode.UnicodeRange[] allowedRanges)

abstract class System.Text.Encodings.Web.TextEncoder : System.Object
    int MaxOutputCharactersPerInputCharacter {get;}
    bool TryEncodeUnicodeScalar(int unicodeScalar, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e buffer, int bufferLength, [ref] int numberOfCharactersWritten)
    int FindFirstCharacterToEncode(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e text, int textLength)
    bool WillEncode(int unicodeScalar)
    string Encode(string value)
    void Encode(System.IO.TextWriter output, string value)
    void Encode(System.IO.TextWriter output, string value, int startIndex, int characterCount)
    void Encode(System.IO.TextWriter output, char[] value, int startIndex, int characterCount)
    System.Buffers.OperationStatus Encode(System.ReadOnlySpan[char] source, System.Span[char] destination, [ref] int charsConsumed, [ref] int charsWritten, bool isFinalBlock = True)
    System.Buffers.OperationStatus EncodeUtf8(System.ReadOnlySpan[byte] utf8Source, System.Span[byte] utf8Destination, [ref] int bytesConsumed, [ref] int bytesWritten, bool isFinalBlock = True)
    int FindFirstCharacterToEncodeUtf8(System.ReadOnlySpan[byte] utf8Text)

class System.Text.Encodings.Web.TextEncoderSettings : System.Object
    new()
    new(System.Text.Encodings.Web.TextEncoderSettings other)
    new(Params System.Text.Unicode.UnicodeRange[] allowedRanges)
    void AllowCharacter(char character)
    void AllowCharacters(Params char[] characters)
    void AllowCodePoints(System.Collections.Generic.IEnumerable[int] codePoints)
    void AllowRange(System.Text.Unicode.UnicodeRange range)
    void AllowRanges(Params System.Text.Unicode.UnicodeRange[] ranges)
    void Clear()
    void ForbidCharacter(char character)
    void ForbidCharacters(Params char[] characters)
    void ForbidRange(System.Text.Unicode.UnicodeRange range)
    void ForbidRanges(Params System.Text.Unicode.UnicodeRange[] ranges)
    System.Collections.Generic.IEnumerable[int] GetAllowedCodePoints()

abstract class System.Text.Encodings.Web.UrlEncoder : System.Text.Encodings.Web.TextEncoder
    static System.Text.Encodings.Web.UrlEncoder Default {get;}
    static System.Text.Encodings.Web.UrlEncoder Create(System.Text.Encodings.Web.TextEncoderSettings settings)
    static System.Text.Encodings.Web.UrlEncoder Create(Params System.Text.Unicode.UnicodeRange[] allowedRanges)
