"""ConvertTo-Html: objects as a web page with a table or a list."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Annotated, Final

from poshws.binding import NotNullOrEmpty, OneOf, Param, Pattern, Pipe, Session, Set, cmdlet
from poshws.commands.reporting import fail
from poshws.commands.utility.object.calculated import EXPRESSION, Calculated, Key, read_calculated
from poshws.commands.utility.object.expressions import PropertyExpression
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.records import dataclass
from poshws.objects.conversion.strings import net_to_string

_KEYS: Final = (EXPRESSION, Key("label", ("name",)), Key("alignment"), Key("width"))
_STRICT = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"  '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'
)
_TRANSITIONAL = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"  '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
)
_EQUIVALENTS = ("content-type", "default-style", "x-ua-compatible")
_META_NAMES = ("application-name", "author", "description", "generator", "keywords", "viewport")
_UNKNOWN_META = (
    "Accepted meta properties are content-type, default-style, application-name, author, "
    "description, generator, keywords, x-ua-compatible, and viewport. The meta pair: {0} and {1} "
    "may not function correctly."
)
_EMPTY_URI = (
    "This command cannot be run because 'CSSUri' is empty or blank. Please specify CSSUri and "
    "then run the command."
)
_PAGE = "Page"


@dataclass(frozen=True)
class _Column:
    expression: PropertyExpression
    label: str
    width: str
    alignment: str


@cmdlet("ConvertTo-Html", order="input property body", default_set=_PAGE, output="System.String")
def convertto_html(
    property: list[object] | None = None,
    head: Annotated[list[str] | None, Param(sets={_PAGE: Set(1)})] = None,
    title: Annotated[str, Param(sets={_PAGE: Set(2)}), NotNullOrEmpty()] = "HTML TABLE",
    body: Annotated[list[str] | None, Param(sets={_PAGE: Set(3)})] = None,
    *,
    input: Pipe[object],
    as_: Annotated[str, Param(name="As"), NotNullOrEmpty(), OneOf("Table", "List")] = "Table",
    css_uri: Annotated[
        str | None,
        Param(name="CssUri", alias=("cu", "uri"), type="System.Uri", sets=_PAGE),
        NotNullOrEmpty(),
    ] = None,
    fragment: Annotated[bool, Param(sets={"Fragment": Set()}), NotNullOrEmpty()] = False,
    post_content: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    pre_content: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    meta: Annotated[Hashtable | None, Param(sets=_PAGE), NotNullOrEmpty()] = None,
    charset: Annotated[
        str, Param(sets=_PAGE), NotNullOrEmpty(), Pattern(r"^[A-Za-z0-9]\w+\S+[A-Za-z0-9]$")
    ] = "",
    transitional: Annotated[bool, Param(sets=_PAGE), NotNullOrEmpty()] = False,
    session: Session,
) -> Iterator[str]:
    """Makes HTML of objects.

    -Property      The properties to show: names, wildcards, scriptblocks or hashtables.
    -Head          What stands in the head of the page.
    -Title         The title of the page.
    -Body          What stands at the start of the body.
    -InputObject   The objects.
    -As            Table or List.
    -CssUri        A style sheet.
    -Fragment      Only the table.
    -PostContent   What stands behind the table.
    -PreContent    What stands in front of the table.
    -Meta          Meta tags.
    -Charset       The encoding that the page names.
    -Transitional  Names the transitional document type.

    PS> [pscustomobject]@{ A = 1 } | ConvertTo-Html -Fragment | Select-Object -Last 2
    <tr><td>1</td></tr>
    </table>
    """
    calculated = read_calculated(property or ["*"], _KEYS)
    if css_uri is not None and not net_to_string(css_uri).strip():
        fail(ArgumentException(_EMPTY_URI), "ArgumentException", "InvalidArgument", "CSSUri")
    if not fragment:
        yield _TRANSITIONAL if transitional else _STRICT
        yield '<html xmlns="http://www.w3.org/1999/xhtml">'
        yield "<head>"
        if charset:
            yield f'<meta charset="{charset}">'
        yield from _meta_tags(meta, session)
        yield from head or [f"<title>{title}</title>"]
        if css_uri is not None:
            yield f'<link rel="stylesheet" type="text/css" href="{net_to_string(css_uri)}" />'
        yield "</head><body>"
        yield from body or ()
    yield from pre_content or ()
    yield "<table>"
    rows = _list_rows if as_.lower() == "list" else _table_rows
    yield from rows(session, calculated, input)
    yield "</table>"
    yield from post_content or ()
    if not fragment:
        yield "</body></html>"


def _meta_tags(meta: Hashtable | None, session: Session) -> Iterator[str]:
    for key, value in meta.items() if meta is not None else ():
        name, content = net_to_string(key), net_to_string(value)
        kind = "http-equiv" if name.lower() in _EQUIVALENTS else "name"
        if kind == "name" and name.lower() not in _META_NAMES:
            session.write_warning(_UNKNOWN_META.format(name, content))
        yield f'<meta {kind}="{name}" content="{content}">'


def _table_rows(
    session: Session, calculated: list[Calculated], items: Iterator[object]
) -> Iterator[str]:
    columns: list[_Column] = []
    for item in items:
        if item is None:
            continue
        if not columns:
            columns = _columns(calculated, item)
            if not columns:
                continue
            yield _column_group(columns)
            yield "<tr>" + "".join(f"<th>{each.label}</th>" for each in columns) + "</tr>"
        cells = (f"<td>{_cell(session, each, item)}</td>" for each in columns)
        yield "<tr>" + "".join(cells) + "</tr>"


def _list_rows(
    session: Session, calculated: list[Calculated], items: Iterator[object]
) -> Iterator[str]:
    is_first = True
    for item in items:
        if item is None:
            continue
        columns = _columns(calculated, item)
        if not is_first and columns:
            yield "<tr><td><hr></td></tr>"
        is_first = False
        for each in columns:
            yield f"<tr><td>{each.label}:</td><td>{_cell(session, each, item)}</td></tr>"


def _columns(calculated: list[Calculated], item: object) -> list[_Column]:
    """The columns for an object; a wildcard makes one for each property it matches."""
    columns: list[_Column] = []
    for each in calculated:
        label = net_to_string(each.entries["label"]) if each.entries.get("label") else ""
        width = net_to_string(each.entries["width"]) if "width" in each.entries else ""
        alignment = net_to_string(each.entries["alignment"]) if "alignment" in each.entries else ""
        if each.expression.script is not None:
            found = [each.expression]
        else:
            found = [PropertyExpression(name) for name in each.expression.resolve_names(item)]
        columns += [_Column(one, label or str(one), width, alignment) for one in found]
    return columns


def _column_group(columns: list[_Column]) -> str:
    parts = []
    for each in columns:
        width = f' width = "{each.width}"' if each.width else ""
        alignment = f' align = "{each.alignment}"' if each.alignment else ""
        parts.append(f"<col{width}{alignment}/>")
    return f"<colgroup>{''.join(parts)}</colgroup>"


def _cell(session: Session, column: _Column, item: object) -> str:
    values = [result.value for result in column.expression.results(session, item)]
    return ", ".join("" if value is None else _encoded(net_to_string(value)) for value in values)


def _encoded(text: str) -> str:
    """The text as WebUtility.HtmlEncode writes it: Latin-1's upper half as numbers, too."""
    encoded = escape(text).replace("&#x27;", "&#39;")
    if encoded.isascii():
        return encoded
    return "".join(
        f"&#{ord(each)};" if "\xa0" <= each <= "\xff" or each > "\uffff" else each
        for each in encoded
    )
