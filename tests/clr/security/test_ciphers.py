"""[Security.Cryptography.Aes]: modes, paddings, transforms and errors, as .NET gives them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

Run = Callable[[str], str]

SETTING = """
$aes = [Security.Cryptography.Aes]::Create()
$aes.Key = [byte[]](0..31); $aes.IV = [byte[]](0..15)
function Hex($bytes) { -join ($bytes | ForEach-Object { '{0:X2}' -f $_ }) }
$data = [byte[]](0..19)
"""

# Mode, padding, bits of feedback: 20 bytes encrypted.
ENCRYPTED = {
    ("CBC", "PKCS7", 8): "F29000B62A499FD0A9F39A6ADD2E77803DB4FF4CACB6241383F538619060DBD2",
    ("CBC", "Zeros", 8): "F29000B62A499FD0A9F39A6ADD2E778047E8751DA0ED4EA42095D025C7594F80",
    ("CBC", "ANSIX923", 8): "F29000B62A499FD0A9F39A6ADD2E7780A8F79DB5200B44B7D396907E78EFC031",
    ("ECB", "PKCS7", 8): "5A6E045708FB7196F02E553D02C3A692971C0466131C0AEAAC6DF74EE43789E7",
    ("CFB", "None", 8): "5A962FDA85EEDCC87F8B0F4F91EDA6CBB7A9F141",
    ("CFB", "PKCS7", 8): "5A962FDA85EEDCC87F8B0F4F91EDA6CBB7A9F141D4",
    ("CFB", "PKCS7", 128): "5A6F06540CFE7791F8275F360ECEA89DD3D946A12FAED53DEFB5F2179F931938",
    ("CFB", "Zeros", 128): "5A6F06540CFE7791F8275F360ECEA89DD3D946A123A2D931E3B9FE1B939F1534",
}

ERRORS = {
    "$aes.Key = [byte[]](1, 2)": "CryptographicException: Specified key is not a valid size for this algorithm.",
    "$aes.IV = $null": "ArgumentNullException: Value cannot be null. (Parameter 'value')",
    "$aes.BlockSize = 64": "CryptographicException: Specified block size is not valid for this algorithm.",
    "$aes.FeedbackSize = 256": "CryptographicException: Specified feedback size is not valid for this algorithm.",
    "$aes.Mode = 'CTS'": "CryptographicException: Specified cipher mode is not valid for this algorithm.",
    "$aes.Mode = 'CFB'; $aes.FeedbackSize = 64; $aes.CreateEncryptor()": "CryptographicException: The specified feedback size '64' for CipherMode 'CFB' is not supported.",
    "$aes.CreateEncryptor([byte[]](1, 2), $aes.IV)": "ArgumentException: Specified key is not a valid size for this algorithm. (Parameter 'rgbKey')",
    "$aes.CreateEncryptor($aes.Key, $null)": "CryptographicException: The cipher mode specified requires that an initialization vector (IV) be used.",
    "$aes.EncryptCbc($data, [byte[]](1, 2))": "ArgumentException: Specified initialization vector (IV) does not match the block size for this algorithm. (Parameter 'iv')",
    "$aes.EncryptEcb($data, 'None')": "ArgumentException: The specified plaintext size is not valid for the padding and block size. (Parameter 'plaintextLength')",
    "$aes.EncryptCfb($data, $aes.IV, 'None', 128)": "ArgumentException: The specified plaintext size is not valid for the padding and feedback size. (Parameter 'plaintextLength')",
    "$aes.DecryptCbc($data, $aes.IV)": "CryptographicException: The input data is not a complete block.",
    "$aes.DecryptEcb([byte[]]@(), 'PKCS7')": "CryptographicException: Padding is invalid and cannot be removed.",
    "$aes.DecryptEcb($aes.EncryptEcb([byte[]](1..15 + 17), 'None'), 'ISO10126')": "CryptographicException: Padding is invalid and cannot be removed.",
    "$aes.DecryptEcb($aes.EncryptEcb([byte[]](1..15 + 3), 'None'), 'ANSIX923')": "CryptographicException: Padding is invalid and cannot be removed.",
    "$aes.CreateEncryptor().TransformFinalBlock($data, 0, 21)": "ArgumentOutOfRangeException: Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection. (Parameter 'inputCount')",
    "$aes.CreateEncryptor().TransformBlock($data, 0, 5, $data, 0)": "ArgumentOutOfRangeException: TransformBlock may only process bytes in block sized increments. (Parameter 'inputCount')",
    "$aes.CreateEncryptor().TransformBlock($data, 0, 16, $null, 0)": "ArgumentNullException: Value cannot be null. (Parameter 'outputBuffer')",
    "$s = [Security.Cryptography.CryptoStream]::new([IO.MemoryStream]::new(), $aes.CreateEncryptor(), 'Write'); $s.FlushFinalBlock(); $s.FlushFinalBlock()": "NotSupportedException: FlushFinalBlock() method was called twice on a CryptoStream. It can only be called once.",
}


@pytest.mark.parametrize(("mode", "padding", "feedback"), ENCRYPTED)
def test_modes_and_paddings(run: Run, mode: str, padding: str, feedback: int) -> None:
    script = f"""
        {SETTING} $aes.Mode = '{mode}'; $aes.Padding = '{padding}'; $aes.FeedbackSize = {feedback}
        $secret = $aes.CreateEncryptor().TransformFinalBlock($data, 0, 20)
        Hex $secret
        (Hex $aes.CreateDecryptor().TransformFinalBlock($secret, 0, $secret.Length)).Substring(0, 40)
    """
    plain = bytes(range(20)).hex().upper()
    assert run(script) == f"{ENCRYPTED[mode, padding, feedback]} {plain}"


@pytest.mark.parametrize("script", ERRORS)
def test_errors(run: Run, script: str) -> None:
    assert run(SETTING + script) == f"!{ERRORS[script]}"


def test_chance_fills_a_padding_of_iso10126(run: Run) -> None:
    script = "$secret = $aes.EncryptCbc($data, $aes.IV, 'ISO10126'); $secret.Length"
    assert run(f"{SETTING} {script}; Hex $aes.DecryptCbc($secret, $aes.IV, 'ISO10126')") == (
        "32 " + bytes(range(20)).hex().upper()
    )


def test_block_by_block(run: Run) -> None:
    """A decryptor keeps the last block back, since there may be padding in it."""
    script = """
        $e = $aes.CreateEncryptor(); $d = $aes.CreateDecryptor(); $out = [byte[]]::new(36)
        $e.TransformBlock([byte[]](1..32), 0, 32, $out, 4)
        $last = $e.TransformFinalBlock([byte[]](1..3), 0, 3)
        $all = $out[4..35] + $last
        $plain = [byte[]]::new(32)
        $d.TransformBlock($all, 0, 16, $plain, 0); $d.TransformBlock($all, 16, 16, $plain, 0)
        $rest = $d.TransformFinalBlock($all, 32, 16)
        Hex ($plain[0..15] + $rest)
        (Hex $e.TransformFinalBlock([byte[]](1..3), 0, 3)) -eq (Hex $aes.EncryptCbc([byte[]](1..3), $aes.IV))
    """
    plain = bytes([*range(1, 33), 1, 2, 3]).hex().upper()
    assert run(SETTING + script) == f"32 0 16 {plain} True"


def test_a_stream_writes_whole_blocks_at_once(run: Run) -> None:
    script = """
        $target = [IO.MemoryStream]::new()
        $stream = [Security.Cryptography.CryptoStream]::new($target, $aes.CreateEncryptor(), 'Write')
        $stream.Write([byte[]](1..40), 0, 40); $target.Length
        $stream.FlushFinalBlock(); $target.Length
        (Hex $target.ToArray()) -eq (Hex $aes.EncryptCbc([byte[]](1..40), $aes.IV))
        $source = [IO.MemoryStream]::new($target.ToArray())
        $back = [Security.Cryptography.CryptoStream]::new($source, $aes.CreateDecryptor(), 'Read')
        $copy = [IO.MemoryStream]::new(); $back.CopyTo($copy); Hex $copy.ToArray()
    """
    plain = bytes(range(1, 41)).hex().upper()
    assert run(SETTING + script) == f"32 48 True {plain}"


def test_the_library_comes_with_the_first_encryption() -> None:
    script = (
        "import sys; from poshws import Session; s = Session();"
        "s.run('$a = [Security.Cryptography.Aes]::Create()');"
        "assert 'cryptography' not in sys.modules;"
        "s.run('$a.EncryptEcb([byte[]](1..16), 2)'); assert 'cryptography' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
