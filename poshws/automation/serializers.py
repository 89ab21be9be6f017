"""PSSerializer: objects to CLIXML and back."""

from __future__ import annotations

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.serialization.clixml.read import read_clixml
from poshws.serialization.clixml.write import Serializer


class SerializerMembers:
    """PSSerializer."""

    @staticmethod
    def serialize(source: object, depth: int = 1) -> str:
        if depth < 1:
            raise PSArgumentException("Serialization depth must be greater than zero.")
        serializer = Serializer(depth)
        serializer.write(source)
        return serializer.document()

    @staticmethod
    def deserialize(source: str) -> object:
        """The object; where there are several, all of them."""
        objects = SerializerMembers.deserialize_as_list(source)
        return objects[0] if len(objects) == 1 else objects

    @staticmethod
    def deserialize_as_list(source: str) -> list[object]:
        return list(read_clixml(source))


TYPES = describe(__file__, {"System.Management.Automation.PSSerializer": (None, SerializerMembers)})
