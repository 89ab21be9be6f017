"""ConvertTo-SecureString and ConvertFrom-SecureString.

Without a key a secure string is written as PowerShell does on this platform: its characters in
hexadecimal, not encrypted. With one it is AES: a fixed head, then `2|vector|data` in Base64.
"""

from __future__ import annotations

import base64
import os
from typing import Annotated

from poshws.binding import Param, Session, Set, cmdlet
from poshws.cmdlets.reporting import fail, record
from poshws.cmdlets.security.aes import BLOCK, decrypt, encrypt
from poshws.values.exceptions import ArgumentException, PSArgumentException
from poshws.values.statics.credentials import SecureString

_MODULE = "Microsoft.PowerShell.Security"
_HEAD = "76492d1116743f0423413b16050a5345"
_SIZES = (16, 24, 32)
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
        made = SecureString(string)
        made.make_read_only()
        return made
    try:
        data = _decrypted(string, _key_of(secure_key, key))
    except ValueError:
        text = (
            f'The parameter value "{string}" is not a valid encrypted string.'
            if not string.startswith(_HEAD)
            else "Padding is invalid and cannot be removed."
        )
        error = PSArgumentException(text)
        session.write_error(record(error, "ImportSecureString_InvalidArgument", "InvalidArgument"))
        return None
    made = SecureString(data.decode("utf-16-le", "replace"))
    made.make_read_only()
    return made


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
    secret = _key_of(secure_key, key)
    if secret is None:
        return data.hex()
    vector = os.urandom(BLOCK)
    parts = ("2", base64.b64encode(vector).decode(), encrypt(data, secret, vector).hex())
    return _HEAD + base64.b64encode("|".join(parts).encode("utf-16-le")).decode()


def _key_of(secure_key: SecureString | None, key: object) -> bytes | None:
    if secure_key is not None:
        made = secure_key.text.encode("utf-16-le", "surrogatepass")
    elif key is not None:
        made = bytes(key)  # type: ignore[call-overload]
    else:
        return None
    if len(made) not in _SIZES:
        fail(ArgumentException(_KEY_LENGTH), "InvalidKeyLength", "InvalidArgument")
    return made


def _decrypted(text: str, key: bytes | None) -> bytes:
    """The bytes behind an encrypted string; raises ValueError."""
    if key is None:
        return bytes.fromhex(text)
    if not text.startswith(_HEAD):
        raise ValueError(text)
    parts = base64.b64decode(text[len(_HEAD) :]).decode("utf-16-le").split("|")
    if len(parts) != 3 or parts[0] != "2":
        raise ValueError(text)
    return decrypt(bytes.fromhex(parts[2]), key, base64.b64decode(parts[1]))
