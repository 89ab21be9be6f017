"""CustomAttributeData: attributes as a script wrote them."""

from __future__ import annotations

from poshws import Session

RESOURCE = """
class Resource {
    [DscProperty(Key)] [string] $Name
    [ValidateRange(1, 5)] [int] $Level
    [string] $Plain
}
"""


def test_named_argument() -> None:
    text = """
    $data = [Resource].GetProperty('Name').CustomAttributes
    $data.AttributeType.Name
    $data.NamedArguments.MemberName; $data.NamedArguments.TypedValue.Value
    $data[0].NamedArguments[0].ToString(); $data[0].ToString()
    """
    assert Session().run(RESOURCE + text) == [
        "DscPropertyAttribute",
        "Key",
        True,
        "Key = True",
        "[System.Management.Automation.DscPropertyAttribute(Key = True)]",
    ]


def test_arguments_of_the_constructor() -> None:
    text = """
    $data = [Resource].GetMember('Level').CustomAttributes
    $data.ConstructorArguments.Value; @([Resource].GetProperty('Plain').CustomAttributes).Count
    """
    assert Session().run(RESOURCE + text) == [1, 5, 0]
