"""Every type that is listed is declared by its module, and every signature is read and tied."""

from __future__ import annotations

import pytest

from poshws import clr
from poshws.clr.metadata.describe import signature_text, snake_case
from poshws.clr.system import guids
from poshws.corelib.typesystem.accelerators import INTERNAL
from poshws.corelib.typesystem.types import resolve_type

pytestmark = pytest.mark.usefixtures("session")

MODULES = sorted(clr.TYPES.modules)


@pytest.mark.parametrize("module", MODULES)
def test_signatures_are_tied(module: str) -> None:
    declared = clr.TYPES.load(module).TYPES
    for declaration in declared:
        for signature in declaration.members:
            declaration.members[signature]


@pytest.mark.parametrize("name", sorted(clr.TYPES))
def test_listed_types_are_found(name: str) -> None:
    found = resolve_type(name)
    if name.lower() in INTERNAL:
        # A type that is not public: scripts reach it by Assembly.GetType alone.
        assert found is None
        return
    assert found is not None
    assert found.member_names() is not None


def test_names_of_functions() -> None:
    assert snake_case("ToBase64String") == "to_base64_string"
    assert snake_case("IsNullOrEmpty") == "is_null_or_empty"
    assert snake_case("From") == "from_"


def test_signature_files_are_there() -> None:
    assert signature_text(guids.__file__).startswith("struct System.Guid")
