abstract class System.Text.Encoding : System.Object, System.ICloneable
    System.ReadOnlySpan[byte] Preamble {get;}
    string BodyName {get;}
    string EncodingName {get;}
    string HeaderName {get;}
    string WebName {get;}
    int WindowsCodePage {get;}
    bool IsBrowserDisplay {get;}
    bool IsBrowserSave {get;}
    bool IsMailNewsDisplay {get;}
    bool IsMailNewsSave {get;}
    bool IsSingleByte {get;}
    System.Text.EncoderFallback EncoderFallback {get;set;}
    System.Text.DecoderFallback DecoderFallback {get;set;}
    bool IsReadOnly {get;}
    int CodePage {get;}
    static System.Text.Encoding Default {get;}
    static System.Text.Encoding ASCII {get;}
    static System.Text.Encoding Latin1 {get;}
    static System.Text.Encoding Unicode {get;}
    static System.Text.Encoding BigEndianUnicode {get;}
    static System.Text.Encoding UTF7 {get;}
    static System.Text.Encoding UTF8 {get;}
    static System.Text.Encoding UTF32 {get;}
    byte[] GetPreamble()
    System.Object Clone()
    System.Object ICloneable.Clone()
    int GetByteCount(char[] chars)
    int GetByteCount(string s)
    int GetByteCount(char[] chars, int index, int count)
    int GetByteCount(string s, int index, int count)
    int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count)
    int GetByteCount(System.ReadOnlySpan[char] chars)
    byte[] GetBytes(char[] chars)
    byte[] GetBytes(char[] chars, int index, int count)
    int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    byte[] GetBytes(string s)
    byte[] GetBytes(string s, int index, int count)
    int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
    bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
    int GetCharCount(byte[] bytes)
    int GetCharCount(byte[] bytes, int index, int count)
    int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count)
    int GetCharCount(System.ReadOnlySpan[byte] bytes)
    char[] GetChars(byte[] bytes)
    char[] GetChars(byte[] bytes, int index, int count)
    int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount)
    int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
    bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
    string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    string GetString(System.ReadOnlySpan[byte] bytes)
    string GetString(byte[] bytes)
    string GetString(byte[] bytes, int index, int count)
    bool IsAlwaysNormalized()
    bool IsAlwaysNormalized(System.Text.NormalizationForm form)
    System.Text.Decoder GetDecoder()
    System.Text.Encoder GetEncoder()
    int GetMaxByteCount(int charCount)
    int GetMaxCharCount(int byteCount)
    bool Equals(System.Object value)
    int GetHashCode()
    static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)
    static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)
    static void RegisterProvider(System.Text.EncodingProvider provider)
    static System.Text.Encoding GetEncoding(int codepage)
    static System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
    static System.Text.Encoding GetEncoding(string name)
    static System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
    static System.Text.EncodingInfo[] GetEncodings()
    static System.IO.Stream CreateTranscodingStream(System.IO.Stream innerStream, System.Text.Encoding innerStreamEncoding, System.Text.Encoding outerStreamEncoding, bool leaveOpen = False)

class System.Text.UTF8Encoding : System.Text.Encoding, System.ICloneable
    new()
    new(bool encoderShouldEmitUTF8Identifier)
    new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
    System.ReadOnlySpan[byte] Preamble {get;}
    string BodyName {get;}
    string EncodingName {get;}
    string HeaderName {get;}
    string WebName {get;}
    int WindowsCodePage {get;}
    bool IsBrowserDisplay {get;}
    bool IsBrowserSave {get;}
    bool IsMailNewsDisplay {get;}
    bool IsMailNewsSave {get;}
    bool IsSingleByte {get;}
    System.Text.EncoderFallback EncoderFallback {get;set;}
    System.Text.DecoderFallback DecoderFallback {get;set;}
    bool IsReadOnly {get;}
    int CodePage {get;}
    int GetByteCount(char[] chars, int index, int count)
    int GetByteCount(string chars)
    int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count)
    int GetByteCount(System.ReadOnlySpan[char] chars)
    int GetByteCount(char[] chars)
    int GetByteCount(string s, int index, int count)
    int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
    byte[] GetBytes(char[] chars)
    byte[] GetBytes(char[] chars, int index, int count)
    byte[] GetBytes(string s)
    byte[] GetBytes(string s, int index, int count)
    bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
    int GetCharCount(byte[] bytes, int index, int count)
    int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count)
    int GetCharCount(System.ReadOnlySpan[byte] bytes)
    int GetCharCount(byte[] bytes)
    int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount)
    int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
    char[] GetChars(byte[] bytes)
    char[] GetChars(byte[] bytes, int index, int count)
    bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
    string GetString(byte[] bytes, int index, int count)
    string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    string GetString(System.ReadOnlySpan[byte] bytes)
    string GetString(byte[] bytes)
    System.Text.Decoder GetDecoder()
    System.Text.Encoder GetEncoder()
    int GetMaxByteCount(int charCount)
    int GetMaxCharCount(int byteCount)
    byte[] GetPreamble()
    bool Equals(System.Object value)
    int GetHashCode()
    System.Object Clone()
    bool IsAlwaysNormalized()
    bool IsAlwaysNormalized(System.Text.NormalizationForm form)

class System.Text.UnicodeEncoding : System.Text.Encoding, System.ICloneable
    new()
    new(bool bigEndian, bool byteOrderMark)
    new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)
    System.ReadOnlySpan[byte] Preamble {get;}
    string BodyName {get;}
    string EncodingName {get;}
    string HeaderName {get;}
    string WebName {get;}
    int WindowsCodePage {get;}
    bool IsBrowserDisplay {get;}
    bool IsBrowserSave {get;}
    bool IsMailNewsDisplay {get;}
    bool IsMailNewsSave {get;}
    bool IsSingleByte {get;}
    System.Text.EncoderFallback EncoderFallback {get;set;}
    System.Text.DecoderFallback DecoderFallback {get;set;}
    bool IsReadOnly {get;}
    int CodePage {get;}
    field static int CharSize = "2"
    int GetByteCount(char[] chars, int index, int count)
    int GetByteCount(string s)
    int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count)
    int GetByteCount(char[] chars)
    int GetByteCount(string s, int index, int count)
    int GetByteCount(System.ReadOnlySpan[char] chars)
    int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    byte[] GetBytes(char[] chars)
    byte[] GetBytes(char[] chars, int index, int count)
    byte[] GetBytes(string s)
    byte[] GetBytes(string s, int index, int count)
    int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
    int GetCharCount(byte[] bytes, int index, int count)
    int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count)
    int GetCharCount(byte[] bytes)
    int GetCharCount(System.ReadOnlySpan[byte] bytes)
    int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount)
    char[] GetChars(byte[] bytes)
    char[] GetChars(byte[] bytes, int index, int count)
    int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
    string GetString(byte[] bytes, int index, int count)
    string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    string GetString(System.ReadOnlySpan[byte] bytes)
    string GetString(byte[] bytes)
    System.Text.Encoder GetEncoder()
    System.Text.Decoder GetDecoder()
    byte[] GetPreamble()
    int GetMaxByteCount(int charCount)
    int GetMaxCharCount(int byteCount)
    bool Equals(System.Object value)
    int GetHashCode()
    System.Object Clone()
    bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
    bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
    bool IsAlwaysNormalized()
    bool IsAlwaysNormalized(System.Text.NormalizationForm form)

class System.Text.ASCIIEncoding : System.Text.Encoding, System.ICloneable
    new()
    bool IsSingleByte {get;}
    System.ReadOnlySpan[byte] Preamble {get;}
    string BodyName {get;}
    string EncodingName {get;}
    string HeaderName {get;}
    string WebName {get;}
    int WindowsCodePage {get;}
    bool IsBrowserDisplay {get;}
    bool IsBrowserSave {get;}
    bool IsMailNewsDisplay {get;}
    bool IsMailNewsSave {get;}
    System.Text.EncoderFallback EncoderFallback {get;set;}
    System.Text.DecoderFallback DecoderFallback {get;set;}
    bool IsReadOnly {get;}
    int CodePage {get;}
    int GetByteCount(char[] chars, int index, int count)
    int GetByteCount(string chars)
    int GetByteCount(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int count)
    int GetByteCount(System.ReadOnlySpan[char] chars)
    int GetByteCount(char[] chars)
    int GetByteCount(string s, int index, int count)
    int GetBytes(string chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
    byte[] GetBytes(char[] chars)
    byte[] GetBytes(char[] chars, int index, int count)
    byte[] GetBytes(string s)
    byte[] GetBytes(string s, int index, int count)
    bool TryGetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes, [ref] int bytesWritten)
    int GetCharCount(byte[] bytes, int index, int count)
    int GetCharCount(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int count)
    int GetCharCount(System.ReadOnlySpan[byte] bytes)
    int GetCharCount(byte[] bytes)
    int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    int GetChars(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount, System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount)
    int GetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars)
    char[] GetChars(byte[] bytes)
    char[] GetChars(byte[] bytes, int index, int count)
    bool TryGetChars(System.ReadOnlySpan[byte] bytes, System.Span[char] chars, [ref] int charsWritten)
    string GetString(byte[] bytes, int byteIndex, int byteCount)
    string GetString(System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    string GetString(System.ReadOnlySpan[byte] bytes)
    string GetString(byte[] bytes)
    int GetMaxByteCount(int charCount)
    int GetMaxCharCount(int byteCount)
    System.Text.Decoder GetDecoder()
    System.Text.Encoder GetEncoder()
    byte[] GetPreamble()
    System.Object Clone()
    bool IsAlwaysNormalized()
    bool IsAlwaysNormalized(System.Text.NormalizationForm form)
    bool Equals(System.Object value)
    int GetHashCode()

sealed class System.Text.UTF32Encoding : System.Text.Encoding, System.ICloneable
    new()
    new(bool bigEndian, bool byteOrderMark)
    new(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters)

class System.Text.UTF7Encoding : System.Text.Encoding, System.ICloneable
    new()
    new(bool allowOptionals)

class System.Text.Latin1Encoding : System.Text.Encoding, System.ICloneable
    new()

sealed class System.Text.UTF8Encoding+UTF8EncodingSealed : System.Text.UTF8Encoding, System.ICloneable
    new(bool encoderShouldEmitUTF8Identifier)
    byte[] GetBytes(string s)
    int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
    byte[] GetBytes(char[] chars)
    byte[] GetBytes(char[] chars, int index, int count)
    byte[] GetBytes(string s, int index, int count)

sealed class System.Text.ASCIIEncoding+ASCIIEncodingSealed : System.Text.ASCIIEncoding, System.ICloneable
    new()
    int GetBytes(string chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
    byte[] GetBytes(char[] chars)
    byte[] GetBytes(char[] chars, int index, int count)
    byte[] GetBytes(string s)
    byte[] GetBytes(string s, int index, int count)

sealed class System.Text.Latin1Encoding+Latin1EncodingSealed : System.Text.Latin1Encoding, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e, System.ICloneable
    new()
    int GetBytes(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e chars, int charCount, System.Byte*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e bytes, int byteCount)
    int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    int GetBytes(System.ReadOnlySpan[char] chars, System.Span[byte] bytes)
    int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    byte[] GetBytes(char[] chars)
    byte[] GetBytes(char[] chars, int index, int count)
    byte[] GetBytes(string s)
    byte[] GetBytes(string s, int index, int count)

class System.Text.SBCSEncoding : System.Text.Encoding, System.ICloneable
    byte[] GetBytes(string s)

abstract class System.Text.EncodingProvider : System.Object
    new()
    System.Text.Encoding GetEncoding(string name)
    System.Text.Encoding GetEncoding(int codepage)
    System.Text.Encoding GetEncoding(string name, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
    System.Text.Encoding GetEncoding(int codepage, System.Text.EncoderFallback encoderFallback, System.Text.DecoderFallback decoderFallback)
    System.Collections.Generic.IEnumerable[System.Text.EncodingInfo] GetEncodings()

sealed class System.Text.CodePagesEncodingProvider : System.Text.EncodingProvider
    static System.Text.EncodingProvider Instance {get;}
