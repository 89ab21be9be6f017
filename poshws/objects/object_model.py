"""What conversions and properties ask of members and calls, which stand above them.

A call converts its arguments, and a conversion may call a constructor; a property of an object is
read as any member, and members list an object's properties. So what is below asks the model, which
is named here and imported when it is first asked, as the type system names the class library.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from poshws.corelib.psobject import Member
    from poshws.corelib.typesystem.declare import Method
    from poshws.corelib.typesystem.types import Type
    from poshws.objects.properties import PropertyView

_MODEL: Final = "poshws.objects.model"


class ObjectModel(Protocol):
    """Conversions, calls and members of any value."""

    def convert(self, value: object, wanted: Type) -> object:
        """The value as a cast to the type gives it."""

    def construct(self, wanted: Type, arguments: Sequence[object]) -> object:
        """`[type]::new(…)`"""

    def default_value(self, wanted: Type) -> object:
        """The value of a value type that nothing was done to."""

    def call_method(
        self, method: Method, target: tuple[object, ...], arguments: Sequence[object]
    ) -> object:
        """Calls the overload that fits; `target` is the object, or empty for a static method."""

    def invoke_member(self, value: object, name: str, arguments: Sequence[object]) -> object:
        """`$value.name(…)`"""

    def invoke_static(self, owner: Type, name: str, arguments: Sequence[object]) -> object:
        """`[type]::name(…)`"""

    def get_member(self, value: object, name: str) -> object:
        """`$value.name`"""

    def set_member(self, value: object, name: str, new: object) -> None:
        """`$value.name = …`"""

    def has_property(self, value: object, name: str) -> bool:
        """Whether the value has a property of the name."""

    def get_static(self, owner: Type, name: str) -> object:
        """`[type]::name`"""

    def property_value(self, owner: object, member: Member) -> object:
        """What reading an added member of an object gives."""

    def properties_of(self, value: object) -> list[PropertyView]:
        """The properties of a value."""

    def object_view(self, value: object) -> object:
        """`.psobject`"""

    def base_view(self, value: object) -> object:
        """`.psbase`"""

    def type_names_view(self, value: object) -> object:
        """`.pstypenames`"""


@cache
def object_model() -> ObjectModel:
    """The one there is."""
    model: ObjectModel = import_module(_MODEL).MODEL
    return model
