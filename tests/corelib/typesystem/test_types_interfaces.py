"""The interfaces of a type come in .NET's order, whatever the hashes of this run."""

from __future__ import annotations

import poshws


def names(code: str) -> list[object]:
    return poshws.run(f"({code}).ForEach({{ $_.Name }})")


def test_declared_order() -> None:
    assert names("[hashtable].GetInterfaces()") == [
        "IDictionary",
        "ICollection",
        "IEnumerable",
        "ISerializable",
        "IDeserializationCallback",
        "ICloneable",
    ]
    assert names("[datetime].ImplementedInterfaces")[:4] == [
        "IComparable",
        "ISpanFormattable",
        "IFormattable",
        "IConvertible",
    ]


def test_the_base_of_a_class_comes_first() -> None:
    script = (
        "class A : System.IDisposable { [void] Dispose() { } }\n"
        "class B : A, System.IComparable { [int] CompareTo([object] $other) { return 0 } }\n"
        "[B].GetInterfaces().Name"
    )
    assert poshws.run(script) == ["IDisposable", "IComparable"]


def test_types_of_the_core_table_have_their_generic_interfaces() -> None:
    script = (
        "5 -is [IComparable[int]]; 5 -is [IComparable[long]];"
        " 'a' -is [System.Collections.Generic.IEnumerable[char]]"
    )
    assert poshws.run(script) == [True, False, True]
    assert "IList`1" in names("[int[]].GetInterfaces()")
