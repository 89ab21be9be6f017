"""ConvertTo-SecureString and ConvertFrom-SecureString: keys, and strings that are not right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], list[object]]

KEY = "([byte[]](1..16))"
# `hello`, encrypted by PowerShell with that key.
KNOWN = "76492d1116743f0423413b16050a5345MgB8AEoAbQBPAEcAdgBDAEwAcABaAC8ANABoACsAbABnAGQALwA2AEsARwBrAGcAPQA9AHwANgA3AGUAMgAxAGYAYwAxAGYAMgA1AGUAYQA3AGEAYgAxADUAZgA2AGEAZQA0ADMANgA4ADcANQBlADIAYwBiAA=="

ERRORS = {
    f"ConvertTo-SecureString '{KNOWN}' -Key ([byte[]](2..17)) -ErrorAction Stop": (
        "CryptographicException ImportSecureString_InvalidArgument_CryptographicError "
        "Padding is invalid and cannot be removed."
    ),
    f"ConvertTo-SecureString abcd -Key {KEY} -ErrorAction Stop": (
        "CryptographicException ImportSecureString_InvalidArgument_CryptographicError "
        "The input data is not a complete block."
    ),
    "ConvertTo-SecureString abcd -Key ([byte[]](1..15)) -ErrorAction Stop": (
        "PSArgumentException ImportSecureString_InvalidArgument "
        "The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or 256 bits."
    ),
    f"ConvertTo-SecureString {KNOWN[:40]} -Key {KEY}": (
        "FormatException System.FormatException The input string 'Mg' was not in a correct format."
    ),
    "ConvertTo-SecureString zz": (
        "FormatException System.FormatException The input string 'zz' was not in a correct format."
    ),
    "ConvertTo-SecureString abc -ErrorAction Stop": (
        "PSArgumentException ImportSecureString_InvalidArgument "
        'The parameter value "abc" is not a valid encrypted string.'
    ),
    f"ConvertFrom-SecureString ([securestring]::new()) -Key {KEY}": (
        "PSArgumentException Argument Cannot process argument because the value of argument "
        '"SecureString" is not valid. Change the value of the "SecureString" argument and run the '
        "operation again."
    ),
}


def test_what_powershell_encrypted_is_read(run: Run) -> None:
    script = f"ConvertTo-SecureString '{KNOWN}' -Key {KEY} | ConvertFrom-SecureString -AsPlainText"
    assert run(script) == ["hello"]


@pytest.mark.parametrize("size", [16, 24, 32])
def test_what_a_key_encrypts_comes_back(run: Run, size: int) -> None:
    script = f"""
        $key = [byte[]](1..{size})
        $text = ConvertTo-SecureString 'grün' -AsPlainText | ConvertFrom-SecureString -Key $key
        $text.StartsWith('76492d1116743f0423413b16050a5345')
        ConvertTo-SecureString $text -Key $key | ConvertFrom-SecureString -AsPlainText
    """
    assert run(script) == [True, "grün"]


def test_a_secure_string_is_a_key(run: Run) -> None:
    script = """
        $key = ConvertTo-SecureString ('k' * 16) -AsPlainText
        $text = ConvertTo-SecureString secret -AsPlainText | ConvertFrom-SecureString -SecureKey $key
        ConvertTo-SecureString $text -SecureKey $key | ConvertFrom-SecureString -AsPlainText
    """
    assert run(script) == ["secret"]


@pytest.mark.parametrize("script", ERRORS)
def test_errors(run: Run, script: str) -> None:
    caught = "$_.Exception.GetType().Name, ($_.FullyQualifiedErrorId -split ',')[0], $_.Exception.Message"
    assert run(f'try {{ {script} }} catch {{ ({caught}) -join " " }}') == [ERRORS[script]]
