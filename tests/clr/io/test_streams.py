"""Files, streams, archives and ciphers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[[str], str]

CASES = {
    "[IO.Path]::GetFileNameWithoutExtension('/a/b.tar.gz')": "b.tar",
    "[IO.Path]::ChangeExtension('/a/b.txt', 'md')": "/a/b.md",
    "[IO.Path]::Combine('/a', '/b')": "/b",
    "[IO.Path]::GetRelativePath('/a/b', '/a/c/d')": "../c/d",
    "$m = [IO.MemoryStream]::new(); $m.Write([byte[]](1, 2, 3), 1, 2); $m.ToArray()": "2 3",
    "$m = [IO.MemoryStream]::new([byte[]](65, 66)); [IO.StreamReader]::new($m).ReadToEnd()": "AB",
    "$w = [IO.StringWriter]::new(); $w.Write('a'); $w.Write(1); $w.ToString()": "a1",
    '$r = [IO.StringReader]::new("a`nb"); $null = $r.ReadLine(); $r.ReadLine()': "b",
    "$m = [IO.MemoryStream]::new(); $w = [IO.BinaryWriter]::new($m); $w.Write(1); $w.Write('ab');"
    " $m.ToArray()": "1 0 0 0 2 97 98",
    "$m = [IO.MemoryStream]::new(); $m.Dispose(); $m.ReadByte()": (
        "!ObjectDisposedException: Cannot access a closed Stream."
    ),
}

COMPRESSED = """
$target = [IO.MemoryStream]::new()
$stream = [IO.Compression.{0}]::new($target, [IO.Compression.CompressionMode]::Compress)
$bytes = [Text.Encoding]::UTF8.GetBytes('hello hello')
$stream.Write($bytes, 0, $bytes.Length)
$stream.Close()
$source = [IO.MemoryStream]::new($target.ToArray())
$back = [IO.Compression.{0}]::new($source, [IO.Compression.CompressionMode]::Decompress)
[IO.StreamReader]::new($back).ReadToEnd()
"""

ENCRYPTED = """
$aes = [Security.Cryptography.Aes]::Create()
$aes.Key = [byte[]](0..31)
$aes.IV = [byte[]](0..15)
$bytes = [Text.Encoding]::UTF8.GetBytes('Hello, world! This is AES.')
$secret = $aes.CreateEncryptor().TransformFinalBlock($bytes, 0, $bytes.Length)
[Convert]::ToBase64String($secret)
$plain = $aes.CreateDecryptor().TransformFinalBlock($secret, 0, $secret.Length)
[Text.Encoding]::UTF8.GetString($plain)
"""


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]


@pytest.mark.parametrize("kind", ["GZipStream", "DeflateStream", "ZLibStream"])
def test_what_is_compressed_comes_back(run: Run, kind: str) -> None:
    assert run(COMPRESSED.replace("{0}", kind)) == "hello hello"


def test_what_is_encrypted_comes_back(run: Run) -> None:
    secret, _, plain = run(ENCRYPTED).partition(" ")
    assert secret == "s+rvBfOHxQWgmE2z+JgEBL8FopSzAff3RGefGGCrx7E="
    assert plain == "Hello, world! This is AES."


def test_archives(run: Run, tmp_path: Path) -> None:
    (tmp_path / "from" / "below").mkdir(parents=True)
    (tmp_path / "from" / "one.txt").write_text("1")
    (tmp_path / "from" / "below" / "two.txt").write_text("2")
    archive = tmp_path / "all.zip"
    run(f"[IO.Compression.ZipFile]::CreateFromDirectory('{tmp_path}/from', '{archive}')")
    names = (
        f"$z = [IO.Compression.ZipFile]::OpenRead('{archive}'); $z.Entries.FullName; $z.Dispose()"
    )
    assert run(names) == "one.txt below/two.txt"
    run(f"[IO.Compression.ZipFile]::ExtractToDirectory('{archive}', '{tmp_path}/to')")
    assert (tmp_path / "to" / "below" / "two.txt").read_text() == "2"


def test_files(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    run(f"[IO.File]::WriteAllText('{path}', 'x')")
    run(f"[IO.File]::AppendAllLines('{path}', [string[]]('y', 'z'))")
    assert path.read_text() == "xy\nz\n"
    assert run(f"[IO.File]::ReadAllLines('{path}').Count") == "2"
    assert run(f"[IO.FileInfo]::new('{path}').Length") == "5"
    missing = run(f"[IO.File]::ReadAllText('{path}.no')")
    assert missing == f"!FileNotFoundException: Could not find file '{path}.no'."
