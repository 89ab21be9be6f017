"""HTTP's Digest scheme (RFC 7616 with MD5), as Pode has it."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from typing import Any

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.objects.conversion.truth import truth
from poshws.pode.auth.credentials import Found, Refusal, Scheme, authorization
from poshws.pode.requests.requests import web_event

PART = re.compile(r',(?=(?:[^"]|"[^"]*")*$)')
PAIR = re.compile(r'(?P<name>\w+)="?(?P<value>[^"]+)"?$')


def digest_scheme(tag: str) -> Scheme:
    """The scheme, under the word before the credentials."""
    scheme = Scheme([("Name", "Digest")], lambda session, _: find_digest(session, tag))
    scheme.after = check_digest
    scheme["Scheme"] = "http"
    scheme["ScriptBlock"] = Hashtable([("Script", None), ("UsingVariables", None)])
    scheme["PostValidator"] = Hashtable([("Script", None), ("UsingVariables", None)])
    scheme["Arguments"] = Hashtable([("HeaderTag", tag)])
    return scheme


def challenge() -> str:
    """What a client needs for its answer: a nonce that is new each time."""
    return f'qop="auth", algorithm="MD5", nonce="{secrets.token_hex(16)}"'


def find_digest(session: Session, tag: str) -> Found:
    """Name and parameters of the header; no password, which the hash stands for."""
    header = authorization(session)
    if header is None:
        return Refusal("No Authorization header found", 401, challenge())
    atoms = re.split(r"\s+", header)
    if len(atoms) < 2:
        return Refusal("Invalid Authorization header", 400)
    if atoms[0].lower() != tag.lower():
        return Refusal(f"Authorization header is not {tag}", 401, challenge())
    parameters: Any = parameters_of(" ".join(atoms[1:]))
    if not len(parameters):
        return Refusal("Invalid Authorization header", 400)
    if not str(parameters.get("username") or "").strip():
        return Refusal("Authorization header is missing username", 401, challenge())
    event: Any = web_event(session)
    if str(event["Path"]).lower() != str(parameters.get("uri") or "").lower():
        return Refusal("Invalid Authorization header", 400)
    return [parameters["username"], parameters]


def parameters_of(text: str) -> Hashtable:
    """The names and values of the header."""
    found = (PAIR.search(part) for part in PART.split(text))
    return Hashtable([(each["name"], each["value"]) for each in found if each is not None])


def md5(text: str) -> str:
    """The hash of a text, as the scheme asks for it: it keeps no secret by itself."""
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def check_digest(session: Session, given: list[Any], result: object) -> object:
    """The result of the validator, without the password that it told, if the client knows it."""
    table = result if isinstance(result, Hashtable) else Hashtable()
    password = str(table.get("Password") or "")
    if not truth(table.get("User")) or not password.strip():
        return refused("User not found")
    event: Any = web_event(session)
    about = {name: str(given[1].get(name) or "") for name in NAMES}
    first = md5(f"{about['username']}:{about['realm']}:{password}")
    second = md5(f"{str(event['Method']).upper()}:{about['uri']}")
    between = ":".join(about[name] for name in ("nonce", "nc", "cnonce", "qop"))
    if not hmac.compare_digest(md5(f"{first}:{between}:{second}"), about["response"].lower()):
        return refused("Hashes failed to match")
    del table["Password"]
    return table


NAMES = ("username", "realm", "uri", "nonce", "nc", "cnonce", "qop", "response")


def refused(message: str) -> Hashtable:
    """Why somebody may not come in, with a new challenge."""
    return Hashtable([("Message", message), ("Challenge", challenge()), ("Code", 401)])
