"""What a `dynamicparam` block gives: parameters that are made at run time, and their dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.clr.collections.comparers import BY_KIND
from poshws.clr.collections.dictionaries import Dictionary
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import core_type, declared_type
from poshws.objects.invocation.invoke import construct

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

_SPACE: Final = "System.Management.Automation"
_PARAMETER: Final = f"{_SPACE}.RuntimeDefinedParameter"
_ATTRIBUTES: Final = "System.Collections.ObjectModel.Collection[System.Attribute]"


class RuntimeDefinedParameter:
    """One parameter with its attributes; its value is set when it is bound."""

    __slots__ = ("_attributes", "_value", "is_set", "name", "parameter_type")
    net_name = _PARAMETER

    def __init__(
        self, name: str = "", parameter_type: Type | None = None, attributes: Any = None
    ) -> None:
        self.name = name
        self.parameter_type = parameter_type
        self._attributes = attributes
        self._value: object = None
        self.is_set = False

    @property
    def attributes(self) -> Any:
        """The collection of attributes, which may be added to."""
        if self._attributes is None:
            self._attributes = construct(declared_type(_ATTRIBUTES), [])
        return self._attributes

    @property
    def value(self) -> object:
        """What the call gave; setting it says that it was given."""
        return self._value

    @value.setter
    def value(self, value: object) -> None:
        self._value = value
        self.is_set = True


class RuntimeDefinedParameterDictionary(Dictionary):
    """The parameters by name, whatever the case."""

    __slots__ = ("data", "help_file")

    def __init__(self) -> None:
        text, parameter = core_type("System.String"), declared_type(_PARAMETER)
        kind = close_type("System.Collections.Generic.Dictionary`2", text, parameter)
        super().__init__(kind, comparer=BY_KIND["OrdinalIgnoreCase"])
        self.net_type = declared_type(f"{_PARAMETER}Dictionary")
        self.help_file = ""
        self.data: object = None


TYPES = [
    declare(
        _PARAMETER,
        RuntimeDefinedParameter,
        {
            "new()": RuntimeDefinedParameter,
            f"new(string name, type parameterType, {_ATTRIBUTES} attributes)": (
                RuntimeDefinedParameter
            ),
            "string Name {get;set;}": "name",
            "type ParameterType {get;set;}": "parameter_type",
            "System.Object Value {get;set;}": "value",
            "bool IsSet {get;set;}": "is_set",
            f"{_ATTRIBUTES} Attributes {{get;}}": lambda this: this.attributes,
        },
    ),
    declare(
        f"{_PARAMETER}Dictionary",
        RuntimeDefinedParameterDictionary,
        {
            "new()": RuntimeDefinedParameterDictionary,
            "string HelpFile {get;set;}": "help_file",
            "System.Object Data {get;set;}": "data",
        },
        base=f"System.Collections.Generic.Dictionary[string,{_PARAMETER}]",
        interfaces=("System.Collections.IDictionary", "System.Collections.IEnumerable"),
    ),
]
