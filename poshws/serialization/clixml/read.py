"""CLIXML to objects.

Numbers, strings, dates and the like come back as they were. Dictionaries come back as hashtables,
collections as array lists. Any other object comes back as its properties: a property bag whose type
names begin with `Deserialized.` and that still has the text it had.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree import ElementTree

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.dotnet import NetException, XmlException
from poshws.corelib.psobject import (
    MemberSlot,
    PSCustomObject,
    PSNoteProperty,
    PSObject,
)
from poshws.corelib.typesystem.types import core_type, resolve_type
from poshws.corelib.xml.document_types import has_document_type
from poshws.objects.conversion.convert import convert
from poshws.objects.instance_members import add_member, added_members, own_type_names
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member
from poshws.serialization.clixml.deserialized import (
    TO_STRING,
    DeserializedProperty,
    DeserializedToString,
)
from poshws.serialization.clixml.primitives import READERS, decode
from poshws.serialization.clixml.write import NAMESPACE

PREFIX = "Deserialized."
_ORDERED = "System.Collections.Specialized.OrderedDictionary"
_REHYDRATED = {
    "System.Net.IPAddress": None,
    "System.Net.Mail.MailAddress": None,
    "System.Globalization.CultureInfo": "Name",
    "System.Management.Automation.SwitchParameter": "IsPresent",
}
"""Types that come back as they were (DeserializingTypeConverter), by their text or a property."""
MAX_DEPTH = 50
"""How deep values may be nested, as PowerShell has it."""
_NO_DTD = (
    "For security reasons DTD is prohibited in this XML document. To enable DTD processing set the "
    "DtdProcessing property on XmlReaderSettings to Parse and pass the settings into "
    "XmlReader.Create method."
)
_TOO_DEEP = "Serialized XML is nested too deeply."
_UNDEFINED_ENTITY = 11  # XML_ERROR_UNDEFINED_ENTITY of expat


def read_clixml(text: str) -> Iterator[object]:
    """The objects of a document.

    Raises XmlException for what is no CLIXML.
    """
    text = text.removeprefix("#< CLIXML").lstrip()
    root = parse(text)
    if root.tag != f"{{{NAMESPACE}}}Objs":
        raise XmlException(
            f"Element 'Objs' with namespace name '{NAMESPACE}' was not found. Line 1, position 2."
        )
    reader = Deserializer()
    for element in root:
        try:
            value = reader.read(element)
        except NestedTooDeeply:
            line, column = _place_too_deep(text)
            raise XmlException(f"{_TOO_DEEP} Line {line}, position {column}.") from None
        yield value


def parse(text: str) -> ElementTree.Element:
    """The root of a document; raises XmlException.

    A document type is refused, as PowerShell does, and with it all that entities can do.
    """
    if has_document_type(text):
        raise XmlException(_NO_DTD)
    try:
        return ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        line, column = error.position
        where = f"Line {line}, position {column + 1}."
        if not text.strip():
            raise XmlException("Root element is missing.") from error
        if error.code == _UNDEFINED_ENTITY:
            name = text.split("\n")[line - 1][column + 1 :].partition(";")[0]
            message = f"Reference to undeclared entity '{name}'."
            raise XmlException(f"{message} Line {line}, position {column + 2}.") from error
        if not text.lstrip().startswith("<"):
            raise XmlException(f"Data at the root level is invalid. {where}") from error
        raise XmlException(f"'{_unexpected(text)}' is an invalid token. {where}") from error


def _place_too_deep(text: str) -> tuple[int, int]:
    """Line and column of the first value that is nested too deeply."""
    from xml.parsers import expat  # deferred

    parser = expat.ParserCreate()
    depth = 0
    found: list[tuple[int, int]] = []

    def begin(name: str, attributes: object) -> None:
        nonlocal depth
        depth += _is_value(name)
        if depth == MAX_DEPTH and not found:
            found.append((parser.CurrentLineNumber, parser.CurrentColumnNumber + 2))

    def end(name: str) -> None:
        nonlocal depth
        depth -= _is_value(name)

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(text, True)
    return found[0]


def _is_value(tag: str) -> bool:
    return tag in READERS or tag in ("Nil", "Ref", "Obj")


class NestedTooDeeply(XmlException):
    """Values are nested deeper than MAX_DEPTH."""


def _unexpected(text: str) -> str:
    return text.lstrip()[:1]


class Deserializer:
    """Reads elements; remembers objects and type names that others refer to."""

    def __init__(self) -> None:
        self._objects: dict[str, object] = {}
        self._types: dict[str, list[str]] = {}
        self._depth = 0

    def read(self, element: ElementTree.Element) -> object:
        """The value of an element; raises NestedTooDeeply."""
        if self._depth == MAX_DEPTH - 1:
            raise NestedTooDeeply(_TOO_DEEP)
        self._depth += 1
        value = self._value(element)
        self._depth -= 1
        return value

    def _value(self, element: ElementTree.Element) -> object:
        tag = _tag(element)
        reader = READERS.get(tag)
        if reader is not None:
            return self._primitive(tag, reader, element.text or "")
        if tag == "Nil":
            return None
        if tag == "Ref":
            return self._reference(element.get("RefId", ""))
        if tag == "Obj":
            return self._object(element)
        raise XmlException(f"{tag} XML tag is not recognized.")

    def _primitive(self, tag: str, reader: Callable[[str], object], text: str) -> object:
        try:
            return reader(text)
        except (ValueError, NetException) as error:
            raise XmlException(
                f"The contents of the {tag} primitive type are not valid."
            ) from error

    def _reference(self, number: str) -> object:
        if number not in self._objects:
            raise XmlException(f"No object found for referenceId {number}")
        return self._objects[number]

    # --- Obj

    def _object(self, element: ElementTree.Element) -> object:
        names: list[str] | None = None
        text: str | None = None
        value: object = None
        has_base = False
        number = element.get("RefId")
        properties: list[ElementTree.Element] = []
        for child in element:
            tag = _tag(child)
            if tag in ("TN", "TNRef"):
                names = self._type_names(child)
            elif tag == "ToString":
                text = decode(child.text or "")
            elif tag in ("Props", "MS"):
                properties.append(child)
            else:
                value, has_base = self._base(tag, child, names), True
                if number is not None:
                    self._objects[number] = value
        made = value if has_base else PSCustomObject()
        if has_base and text is not None and not isinstance(made, PSObject):
            made = PSObject(made)
        if number is not None:
            self._objects[number] = made
        for child in properties:
            made = self._add_members(made, child)
        return self._finish(made, names, text)

    def _finish(self, made: object, names: list[str] | None, text: str | None) -> object:
        """Names the object's types, and gives it its text."""
        if text is not None and isinstance(made, PSCustomObject | PSObject):
            members = added_members(made)
            assert members is not None
            members.slots[TO_STRING] = MemberSlot(DeserializedToString(text))
        if names is None:
            return made
        if names[0] in _REHYDRATED:
            return _rehydrated(made, names[0], text)
        own_type_names(made)[:] = [_deserialized(name) for name in names]
        return made

    def _type_names(self, element: ElementTree.Element) -> list[str]:
        number = element.get("RefId", "")
        if _tag(element) == "TNRef":
            if number not in self._types:
                raise XmlException(
                    "Cannot process names because no TypeNames were found for referenceId "
                    f"{number}."
                )
            return self._types[number]
        names = [decode(child.text or "") for child in element]
        self._types[number] = names
        return names

    def _base(
        self, tag: str, element: ElementTree.Element, names: list[str] | None = None
    ) -> object:
        """The dictionary, collection or simple value that an object is."""
        if tag == "DCT":
            return self._dictionary(element, names)
        if tag in ("LST", "IE"):
            return construct(
                core_type("System.Collections.ArrayList"),
                [[self.read(child) for child in element]],
            )
        if tag in ("QUE", "STK"):
            return self._line(tag, [self.read(child) for child in element])
        return self.read(element)

    def _dictionary(self, element: ElementTree.Element, names: list[str] | None) -> Hashtable:
        is_ordered = bool(names) and names is not None and names[0] == _ORDERED
        table: Hashtable = OrderedDictionary() if is_ordered else Hashtable()
        for entry in element:
            held = {child.get("N"): self.read(child) for child in entry}
            if "Key" not in held:
                raise XmlException("Key for dictionary entry is not specified.")
            if held["Key"] is None:
                raise XmlException("Null is specified as dictionary key.")
            table[held["Key"]] = held.get("Value")
        return table

    def _line(self, tag: str, items: list[object]) -> object:
        """A queue, or a stack: its elements stand top first."""
        name = "System.Collections.Queue" if tag == "QUE" else "System.Collections.Stack"
        found = resolve_type(name)
        assert found is not None
        return construct(found, [items if tag == "QUE" else items[::-1]])

    def _add_members(self, made: object, element: ElementTree.Element) -> object:
        is_own = _tag(element) == "Props"
        for child in element:
            name = decode(child.get("N") or "")
            if _tag(child) == "MS":
                continue  # member sets say how to show a type, which the type's own views do
            value = self.read(child)
            member = DeserializedProperty(name, value) if is_own else PSNoteProperty(name, value)
            made = add_member(made, member)
        return made


def _rehydrated(made: object, name: str, text: str | None) -> object:
    source = _REHYDRATED[name]
    return convert(text if source is None else get_member(made, source), core_type(name))


def _deserialized(name: str) -> str:
    """The name of a type whose object is only its properties now."""
    return name if name.startswith(PREFIX) else PREFIX + name


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]
