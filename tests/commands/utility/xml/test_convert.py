"""ConvertTo-Xml."""

from __future__ import annotations

from poshws import Session


def test_xml_of_what_is_too_deep() -> None:
    text = """
    $inner = [pscustomobject]@{ a = 1 }
    ([pscustomobject]@{ b = $inner } | ConvertTo-Xml -NoTypeInformation).OuterXml
    """
    (found,) = Session().run(text)
    assert '<Property Name="b"><Property>@{a=1}</Property><Property Name="a">1<' in str(found)
