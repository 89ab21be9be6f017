"""Select-Xml: finds nodes of XML by XPath."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from poshws.binding import Calls, NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.cmdlets.reporting import record
from poshws.cmdlets.text_files import files_to_read, read_text
from poshws.values.convert import convert, to_string
from poshws.values.exceptions import ArgumentException, NetException
from poshws.values.hashtable import Hashtable
from poshws.values.members import construct, get_member, invoke_member
from poshws.values.statics.xml_results import SelectXmlInfo
from poshws.values.types import core_type, resolve_type

_BY_NAME = Set(1, mandatory=True, by_property=True)


@cmdlet(
    "Select-Xml",
    order="path literal_path xml content",
    default_set="Xml",
    output="Microsoft.PowerShell.Commands.SelectXmlInfo",
)
def select_xml(
    x_path: Annotated[str, Param(name="XPath"), NotNullOrEmpty()],
    *,
    xml: Annotated[
        list[object] | None,
        Param(
            alias="Node",
            type="System.Xml.XmlNode[]",
            sets={"Xml": Set(1, mandatory=True, by_value=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    path: Annotated[list[str] | None, Param(sets={"Path": _BY_NAME}), NotNullOrEmpty()] = None,
    literal_path: Annotated[
        list[str] | None,
        Param(
            alias=("PSPath", "LP"),
            sets={"LiteralPath": Set(mandatory=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    content: Annotated[
        list[str] | None,
        Param(sets={"Content": Set(mandatory=True, by_value=True)}),
        NotNullOrEmpty(),
    ] = None,
    namespace: Annotated[Hashtable | None, NotNullOrEmpty()] = None,
    calls: Calls,
    session: Session,
) -> Iterator[object]:
    """Finds nodes in XML.

    -XPath        What to find.
    -Xml          The XML as nodes.
    -Path         Files with XML.
    -LiteralPath  The files, wildcards not expanded.
    -Content      The XML as text.
    -Namespace    Prefixes for the XPath and the namespaces they stand for.

    PS> (Select-Xml '//b' -Content '<a><b>1</b></a>').Node.InnerText
    1
    """
    for call in calls:
        for node, place in _sources(session, call):
            if node is not None:
                yield from _found(session, node, place, x_path, namespace)


def _sources(session: Session, call: Any) -> Iterator[tuple[object, str]]:
    if call.xml is not None:
        yield from ((node, "InputStream") for node in call.xml)
    for text in call.content or ():
        yield _document(session, text, "InputStream"), "InputStream"
    paths: Sequence[str] = call.path or call.literal_path or ()
    for file in files_to_read(session, paths, literal=call.literal_path is not None):
        try:
            yield _document(session, read_text(file), file), file
        except NetException as error:
            session.write_error(error)


def _document(session: Session, text: str, place: str) -> object:
    kind = resolve_type("System.Xml.XmlDocument") or core_type("System.Object")
    try:
        return convert(text, kind)
    except NetException as error:
        text = f"{place} has one or more exceptions that are not valid."
        session.write_error(
            record(ArgumentException(text, inner=error), "ProcessingFile", "InvalidArgument")
        )
        return None


def _found(
    session: Session, node: object, place: str, x_path: str, namespace: Hashtable | None
) -> Iterator[object]:
    arguments: list[object] = [x_path]
    if namespace is not None:
        arguments.append(_manager(node, namespace))
    nodes: Any = invoke_member(node, "SelectNodes", arguments)
    for each in nodes:
        yield SelectXmlInfo(each, place, x_path)


def _manager(node: object, namespace: Hashtable) -> object:
    document = get_member(node, "OwnerDocument") or node
    kind = resolve_type("System.Xml.XmlNamespaceManager") or core_type("System.Object")
    manager = construct(kind, [get_member(document, "NameTable")])
    for prefix, uri in namespace.items():
        invoke_member(manager, "AddNamespace", [to_string(prefix), to_string(uri)])
    return manager
