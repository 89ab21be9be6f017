"""ConvertTo-SecureString and ConvertFrom-SecureString.

Without a key a secure string is written as PowerShell does on this platform: its characters in
hexadecimal, not encrypted. With one it is AES: a fixed head, then `2|vector|data` in Base64.
"""

from __future__ import annotations

import base64
import os
from typing import Annotated

from poshws.binding import Param, Session, Set, cmdlet
from poshws.clr.security.credentials import SecureString
from poshws.commands.reporting import fail, record
from poshws.corelib.exceptions.dotnet import CryptographicException, FormatException, NetException
from poshws.corelib.exceptions.powershell import PSArgumentException

_MODULE = "Microsoft.PowerShell.Security"
_HEAD = "76492d1116743f0423413b16050a5345"
_SIZES = (16, 24, 32)  # bytes
_DIGITS = frozenset("0123456789abcdefABCDEF")
_IMPORT_FAILED = "ImportSecureString_InvalidArgument"
_KEY_LENGTH = (
    "The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or "
    "256 bits."
)
_SECURE_TYPE = "System.Security.SecureString"


@cmdlet("ConvertTo-SecureString", module=_MODULE, default_set="Secure", output=_SECURE_TYPE)
def convertto_secure_string(
    *,
    string: Annotated[
        str, Param(sets={"__AllParameterSets": Set(0, mandatory=True, by_value=True)})
    ],
    as_plain_text: Annotated[bool, Param(sets={"PlainText": Set(1)})] = False,
    force: Annotated[bool, Param(sets={"PlainText": Set(2)})] = False,
    secure_key: Annotated[SecureString | None, Param(sets={"Secure": Set(1)})] = None,
    key: Annotated[bytes | None, Param(type="System.Byte[]", sets="Open")] = None,
    session: Session,
) -> object:
    """Makes a secure string of a text, or of what ConvertFrom-SecureString gave.

    -String       The text, or the encrypted string.
    -AsPlainText  The text is the secret itself.
    -Force        Nothing more is asked.
    -SecureKey    The key that the string was encrypted with.
    -Key          The key as bytes.

    PS> (ConvertTo-SecureString secret -AsPlainText).Length
    6
    """
    if as_plain_text:
        return SecureString(string)
    try:
        secret = _key_of(secure_key, key, _IMPORT_FAILED)
        data = _shown(string) if secret is None else _decrypted(string, secret)
    except PSArgumentException as error:
        _report(session, error, _IMPORT_FAILED)
        return None
    except CryptographicException as error:
        _report(session, error, f"{_IMPORT_FAILED}_CryptographicError")
        return None
    return SecureString(data.decode("utf-16-le", "replace"))


@cmdlet("ConvertFrom-SecureString", module=_MODULE, default_set="Secure", output="System.String")
def convertfrom_secure_string(
    *,
    secure_string: Annotated[
        SecureString, Param(sets={"__AllParameterSets": Set(0, mandatory=True, by_value=True)})
    ],
    as_plain_text: Annotated[bool, Param(sets="AsPlainText")] = False,
    secure_key: Annotated[SecureString | None, Param(sets={"Secure": Set(1)})] = None,
    key: Annotated[bytes | None, Param(type="System.Byte[]", sets="Open")] = None,
) -> str:
    """Makes a text of a secure string, to be kept in a file.

    -SecureString  The secure string.
    -AsPlainText   Gives the secret itself.
    -SecureKey     A key to encrypt it with.
    -Key           The key as bytes.

    PS> ConvertTo-SecureString secret -AsPlainText | ConvertFrom-SecureString -AsPlainText
    secret
    """
    if as_plain_text:
        return secure_string.text
    data = secure_string.text.encode("utf-16-le", "surrogatepass")
    if not data:
        text = (
            'Cannot process argument because the value of argument "SecureString" is not valid. '
            'Change the value of the "SecureString" argument and run the operation again.'
        )
        fail(PSArgumentException(text), "Argument", "InvalidArgument")
    secret = _key_of(secure_key, key, "Argument")
    if secret is None:
        return data.hex()
    from poshws.clr.security.ciphers import BLOCK, Settings, encrypt  # deferred

    vector = os.urandom(BLOCK)
    encrypted = encrypt(data, Settings(secret, vector))
    parts = ("2", base64.b64encode(vector).decode(), encrypted.hex())
    return _HEAD + base64.b64encode("|".join(parts).encode("utf-16-le")).decode()


def _report(session: Session, error: NetException, error_id: str) -> None:
    session.write_error(record(error, error_id, "InvalidArgument"))


def _key_of(secure_key: SecureString | None, key: bytes | None, error_id: str) -> bytes | None:
    if secure_key is not None:
        made = secure_key.text.encode("utf-16-le", "surrogatepass")
    elif key is not None:
        made = bytes(key)
    else:
        return None
    if len(made) not in _SIZES:
        fail(PSArgumentException(_KEY_LENGTH), error_id, "InvalidArgument")
    return made


def _shown(string: str) -> bytes:
    """The bytes behind a string that was written without a key."""
    if len(string) % 2:
        text = f'The parameter value "{string}" is not a valid encrypted string.'
        raise PSArgumentException(text)
    return _bytes_of(string)


def _decrypted(string: str, key: bytes) -> bytes:
    """The bytes behind an encrypted string; one without our head is taken for hexadecimal digits
    encrypted with a vector that nobody kept, as PowerShell does.
    """
    from poshws.clr.security.ciphers import BLOCK, Settings, decrypt  # deferred

    data, vector = string, os.urandom(BLOCK)
    if string.lower().startswith(_HEAD):
        try:
            parts = base64.b64decode(string[len(_HEAD) :], validate=True)
            words = parts.decode("utf-16-le", "replace").split("|")
            if len(words) == 3:
                data, vector = words[2], base64.b64decode(words[1], validate=True)
        except ValueError:
            data = string
    return decrypt(_bytes_of(data), Settings(key, vector))


def _bytes_of(digits: str) -> bytes:
    """The bytes of pairs of hexadecimal digits; raises FormatException."""
    pairs = [digits[start : start + 2] for start in range(0, len(digits) - 1, 2)]
    for pair in pairs:
        if not all(letter in _DIGITS for letter in pair):
            raise FormatException(f"The input string '{pair}' was not in a correct format.")
    return bytes.fromhex("".join(pairs))
