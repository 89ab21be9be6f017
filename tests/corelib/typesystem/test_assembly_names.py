"""Which assembly a type is in."""

from __future__ import annotations

import pytest

from poshws.corelib.typesystem.assembly_names import assembly_name


@pytest.mark.parametrize(
    ("name", "assembly"),
    [
        ("System.Int32", "System.Private.CoreLib"),
        ("System.Uri", "System.Private.Uri"),
        ("System.Xml.XmlChildNodes", "System.Private.Xml"),
        ("System.Collections.Hashtable+KeyCollection", "System.Private.CoreLib"),
        ("System.Collections.Generic.Stack`1", "System.Collections"),
    ],
)
def test_types_are_found_by_name_by_namespace_and_by_their_outer_type(
    name: str, assembly: str
) -> None:
    assert (assembly_name(name) or "").partition(",")[0] == assembly


def test_a_namespace_of_a_script_has_none() -> None:
    assert assembly_name("Own.Thing") is None
