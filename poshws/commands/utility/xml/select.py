"""Select-Xml: finds nodes of XML by XPath."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from poshws.automation.results.xml_results import SelectXmlInfo
from poshws.binding import Calls, NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.commands.reporting import call_directly, record
from poshws.commands.text_files import read_text
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.typesystem.types import Type, core_type, resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member

_NO_PREFIX = (
    "This command cannot be run because the prefix value in the Namespace parameter is null. "
    "Provide a valid value for the prefix, and then run the command again."
)
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
        try:
            yield convert(text, _document_type()), "InputStream"
        except NetException as error:
            session.write_error(error)
    for file in _files(session, call):
        try:
            yield convert(read_text(file), _document_type()), file
        except NetException as error:
            reason = error.inner_exception or error
            text = f"The file '{file}' cannot be read: {getattr(reason, 'message', reason)}"
            session.write_error(_unread(ArgumentException(text, inner=error), file))


def _files(session: Session, call: Any) -> Iterator[str]:
    """The files to read; what leads elsewhere is reported."""
    literal = call.literal_path is not None
    for path in call.path or call.literal_path or ():
        places = session.locations.resolve(path, literal=literal, missing_ok=literal)
        name = next((each.provider.info.name for each in places), "FileSystem")
        if name == "FileSystem":
            yield from (each.path for each in places)
            continue
        full_name = f"Microsoft.PowerShell.Core\\{name}"
        text = f"Cannot open the file because the current provider ({full_name}) cannot open files."
        session.write_error(_unread(InvalidOperationException(text), path))


def _unread(error: NetException, path: str) -> object:
    is_argument = isinstance(error, ArgumentException)
    category = "InvalidArgument" if is_argument else "InvalidOperation"
    return record(error, "ProcessingFile", category, path)


def _document_type() -> Type:
    return resolve_type("System.Xml.XmlDocument") or core_type("System.Object")


def _found(
    session: Session, node: object, place: str, x_path: str, namespace: Hashtable | None
) -> Iterator[object]:
    arguments: list[object] = [x_path]
    if namespace is not None:
        arguments.append(_manager(session, node, namespace))
    nodes: Any = call_directly(node, "SelectNodes", *arguments)
    for each in nodes:
        yield SelectXmlInfo(each, place, x_path)


def _manager(session: Session, node: object, namespace: Hashtable) -> object:
    document = get_member(node, "OwnerDocument") or node
    kind = resolve_type("System.Xml.XmlNamespaceManager") or core_type("System.Object")
    manager = construct(kind, [get_member(document, "NameTable")])
    for prefix, uri in namespace.items():
        if uri is None:
            error = InvalidOperationException(_NO_PREFIX)
            session.write_error(record(error, "PrefixError", "InvalidOperation", namespace))
            continue
        invoke_member(manager, "AddNamespace", [net_to_string(prefix), net_to_string(uri)])
    return manager
