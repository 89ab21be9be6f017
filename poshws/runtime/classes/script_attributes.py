"""Attributes whose class a script defines, as the binder and completion use attributes.

The object of the script's class does the work; what stands here hands it the arguments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.binding.attributes import (
    ArgumentCompleterAttribute,
    ArgumentTransformationAttribute,
    Attribute,
)
from poshws.binding.validation import (
    ValidateArgumentsAttribute,
    ValidateEnumeratedArgumentsAttribute,
)
from poshws.corelib.typesystem.types import type_of
from poshws.objects.invocation.calls import invoke_member

if TYPE_CHECKING:
    from poshws.runtime.classes.fields import ScriptObject
    from poshws.runtime.session.session import Session

AUTOMATION: Final = "System.Management.Automation."


def engine(session: Session) -> Any:
    """What scripts know as $ExecutionContext."""
    return session.get_variable("ExecutionContext")


class ScriptAttribute(Attribute):
    """An attribute that only says something to those who look for it."""

    __slots__ = ("script_object",)

    def __init__(self, script_object: ScriptObject) -> None:
        self.script_object = script_object


class ScriptTransformation(ArgumentTransformationAttribute):
    """A class that derives from ArgumentTransformationAttribute."""

    __slots__ = ("script_object",)
    transforms_null = True

    def __init__(self, script_object: ScriptObject) -> None:
        super().__init__()
        self.script_object = script_object

    def transform(self, session: Session, value: object) -> object:
        """What the object's Transform gives."""
        return invoke_member(self.script_object, "Transform", [engine(session), value])


class ScriptValidation(ValidateArgumentsAttribute):
    """A class that derives from ValidateArgumentsAttribute."""

    __slots__ = ("script_object",)

    def __init__(self, script_object: ScriptObject) -> None:
        self.script_object = script_object

    def validate(self, value: object, session: Any = None) -> None:
        """The object's Validate throws where the value does not fit."""
        invoke_member(self.script_object, "Validate", [value, engine(session)])


class ScriptEnumeratedValidation(ValidateEnumeratedArgumentsAttribute):
    """A class that derives from ValidateEnumeratedArgumentsAttribute."""

    __slots__ = ("script_object",)

    def __init__(self, script_object: ScriptObject) -> None:
        self.script_object = script_object

    def validate_element(self, element: object, session: object) -> None:
        """The object's ValidateElement throws where the element does not fit."""
        invoke_member(self.script_object, "ValidateElement", [element])


class ScriptCompleter(ArgumentCompleterAttribute):
    """A class that derives from ArgumentCompleterAttribute and makes completers."""

    __slots__ = ("script_object",)

    def __init__(self, script_object: ScriptObject) -> None:
        super().__init__()
        self.script_object = script_object


BY_BASE: Final = {
    AUTOMATION + "ArgumentTransformationAttribute": ScriptTransformation,
    AUTOMATION + "ValidateEnumeratedArgumentsAttribute": ScriptEnumeratedValidation,
    AUTOMATION + "ValidateArgumentsAttribute": ScriptValidation,
    AUTOMATION + "ArgumentCompleterAttribute": ScriptCompleter,
}


def as_attribute(script_object: Any) -> Attribute:
    """The attribute that an object of a script's class stands for."""
    for each in type_of(script_object).hierarchy():
        made = BY_BASE.get(each.full_name)
        if made is not None:
            return made(script_object)
    return ScriptAttribute(script_object)
