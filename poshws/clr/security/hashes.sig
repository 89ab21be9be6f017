abstract class System.Security.Cryptography.SHA1 : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "160"
    field static int HashSizeInBytes = "20"
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Initialize()
    static System.Security.Cryptography.SHA1 Create()
    static System.Security.Cryptography.SHA1 Create(string hashName)
    static byte[] HashData(byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

abstract class System.Security.Cryptography.SHA256 : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "256"
    field static int HashSizeInBytes = "32"
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Initialize()
    static System.Security.Cryptography.SHA256 Create()
    static System.Security.Cryptography.SHA256 Create(string hashName)
    static byte[] HashData(byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

abstract class System.Security.Cryptography.SHA384 : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "384"
    field static int HashSizeInBytes = "48"
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Initialize()
    static System.Security.Cryptography.SHA384 Create()
    static System.Security.Cryptography.SHA384 Create(string hashName)
    static byte[] HashData(byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

abstract class System.Security.Cryptography.SHA512 : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "512"
    field static int HashSizeInBytes = "64"
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Initialize()
    static System.Security.Cryptography.SHA512 Create()
    static System.Security.Cryptography.SHA512 Create(string hashName)
    static byte[] HashData(byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

abstract class System.Security.Cryptography.MD5 : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "128"
    field static int HashSizeInBytes = "16"
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Initialize()
    static System.Security.Cryptography.MD5 Create()
    static System.Security.Cryptography.MD5 Create(string algName)
    static byte[] HashData(byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

class System.Security.Cryptography.HMACSHA1 : System.Security.Cryptography.HMAC, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()
    new(byte[] key)
    new(byte[] key, bool useManagedSha1)
    byte[] Key {get;set;}
    string HashName {get;set;}
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "160"
    field static int HashSizeInBytes = "20"
    void Initialize()
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    static byte[] HashData(byte[] key, byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static byte[] HashData(byte[] key, System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

class System.Security.Cryptography.HMACSHA256 : System.Security.Cryptography.HMAC, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()
    new(byte[] key)
    byte[] Key {get;set;}
    string HashName {get;set;}
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "256"
    field static int HashSizeInBytes = "32"
    void Initialize()
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    static byte[] HashData(byte[] key, byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static byte[] HashData(byte[] key, System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

class System.Security.Cryptography.HMACSHA512 : System.Security.Cryptography.HMAC, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()
    new(byte[] key)
    bool ProduceLegacyHmacValues {get;set;}
    byte[] Key {get;set;}
    string HashName {get;set;}
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "512"
    field static int HashSizeInBytes = "64"
    void Initialize()
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    static byte[] HashData(byte[] key, byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static byte[] HashData(byte[] key, System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

abstract class System.Security.Cryptography.HashAlgorithm : System.Object, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void IDisposable.Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Initialize()
    static System.Security.Cryptography.HashAlgorithm Create()
    static System.Security.Cryptography.HashAlgorithm Create(string hashName)

class System.Security.Cryptography.Rfc2898DeriveBytes : System.Security.Cryptography.DeriveBytes, System.IDisposable
    new(byte[] password, byte[] salt, int iterations)
    new(byte[] password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    new(string password, byte[] salt)
    new(string password, byte[] salt, int iterations)
    new(string password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    new(string password, int saltSize)
    new(string password, int saltSize, int iterations)
    new(string password, int saltSize, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    System.Security.Cryptography.HashAlgorithmName HashAlgorithm {get;}
    int IterationCount {get;set;}
    byte[] Salt {get;set;}
    byte[] GetBytes(int cb)
    byte[] CryptDeriveKey(string algname, string alghashname, int keySize, byte[] rgbIV)
    void Reset()
    void Dispose()
    static byte[] Pbkdf2(byte[] password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
    static byte[] Pbkdf2(System.ReadOnlySpan[byte] password, System.ReadOnlySpan[byte] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
    static void Pbkdf2(System.ReadOnlySpan[byte] password, System.ReadOnlySpan[byte] salt, System.Span[byte] destination, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    static byte[] Pbkdf2(string password, byte[] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
    static byte[] Pbkdf2(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] salt, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int outputLength)
    static void Pbkdf2(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] salt, System.Span[byte] destination, int iterations, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)

struct System.Security.Cryptography.HashAlgorithmName : System.ValueType, System.IEquatable[System.Security.Cryptography.HashAlgorithmName]
    new(string name)
    string Name {get;}
    static System.Security.Cryptography.HashAlgorithmName MD5 {get;}
    static System.Security.Cryptography.HashAlgorithmName SHA1 {get;}
    static System.Security.Cryptography.HashAlgorithmName SHA256 {get;}
    static System.Security.Cryptography.HashAlgorithmName SHA384 {get;}
    static System.Security.Cryptography.HashAlgorithmName SHA512 {get;}
    static System.Security.Cryptography.HashAlgorithmName SHA3_256 {get;}
    static System.Security.Cryptography.HashAlgorithmName SHA3_384 {get;}
    static System.Security.Cryptography.HashAlgorithmName SHA3_512 {get;}
    string ToString()
    bool Equals(System.Object obj)
    bool Equals(System.Security.Cryptography.HashAlgorithmName other)
    bool IEquatable[HashAlgorithmName].Equals(System.Security.Cryptography.HashAlgorithmName other)
    static bool op_Equality(System.Security.Cryptography.HashAlgorithmName left, System.Security.Cryptography.HashAlgorithmName right)
    static bool op_Inequality(System.Security.Cryptography.HashAlgorithmName left, System.Security.Cryptography.HashAlgorithmName right)
    static bool TryFromOid(string oidValue, [ref] System.Security.Cryptography.HashAlgorithmName value)
    static System.Security.Cryptography.HashAlgorithmName FromOid(string oidValue)

class System.Security.Cryptography.HMACSHA384 : System.Security.Cryptography.HMAC, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()
    new(byte[] key)
    bool ProduceLegacyHmacValues {get;set;}
    byte[] Key {get;set;}
    string HashName {get;set;}
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "384"
    field static int HashSizeInBytes = "48"
    void Initialize()
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    static byte[] HashData(byte[] key, byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static byte[] HashData(byte[] key, System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

class System.Security.Cryptography.HMACMD5 : System.Security.Cryptography.HMAC, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()
    new(byte[] key)
    byte[] Key {get;set;}
    string HashName {get;set;}
    int HashSize {get;}
    byte[] Hash {get;}
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    field static int HashSizeInBits = "128"
    field static int HashSizeInBytes = "16"
    void Initialize()
    byte[] ComputeHash(byte[] buffer)
    byte[] ComputeHash(byte[] buffer, int offset, int count)
    byte[] ComputeHash(System.IO.Stream inputStream)
    bool TryComputeHash(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    System.Threading.Tasks.Task[byte[]] ComputeHashAsync(System.IO.Stream inputStream, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void Clear()
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    static byte[] HashData(byte[] key, byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static byte[] HashData(byte[] key, System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)
