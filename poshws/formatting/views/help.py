"""Views of help: the sections that Get-Help prints, with their indentations."""

from __future__ import annotations

from poshws.formatting.objects import read, text
from poshws.formatting.packets import NEW_LINE, Frame, Part
from poshws.formatting.view import View, column, custom, table

_MAML, _REDUCED = "MamlCommandHelpInfo", "ExtendedCmdletHelpInfo"
_COMMON = "<CommonParameters>"
_COMMON_TEXT = (
    "    This cmdlet supports the common parameters: Verbose, Debug,\n"
    "    ErrorAction, ErrorVariable, WarningAction, WarningVariable,\n"
    "    OutBuffer, PipelineVariable, and OutVariable. For more information, see\n"
    "    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216). "
)


def _all(value: object) -> list[object]:
    """One object or several as a list; nothing as none."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _word(target: object, name: str) -> str:
    value = read(target, name)
    return "" if value is None else text(value)


def _frame(parts: list[Part]) -> Frame:
    return Frame(parts, 4)


def _section(title: str, parts: list[Part]) -> list[Part]:
    return [title, NEW_LINE, _frame(parts)]


def _short_strings(paragraphs: object) -> list[Part]:
    parts: list[Part] = []
    for each in _all(paragraphs):
        parts += [_word(each, "Text"), NEW_LINE]
    return parts


def _details(target: object) -> list[Part]:
    details = read(target, "details")
    parts = _section("NAME", [_word(details, "name"), NEW_LINE, NEW_LINE])
    synopsis = _short_strings(read(details, "description"))
    return parts + _section("SYNOPSIS", [*synopsis, NEW_LINE, NEW_LINE])


def _is_positional(parameter: object) -> bool:
    position = _word(parameter, "position").lower()
    return position not in ("", "named")


def _value(parameter: object) -> str:
    group = read(parameter, "parameterValueGroup")
    if group is not None:
        values = [text(each) for each in _all(read(group, "parameterValue"))]
        return f" {{{' | '.join(values)}}}"
    value = read(parameter, "parameterValue")
    return "" if value is None else f" <{text(value)}>"


def _syntax_parameter(parameter: object) -> str:
    name, value = _word(parameter, "name"), _value(parameter)
    shown = f"[-{name}]{value}" if _is_positional(parameter) else f"-{name}{value}"
    return f"{shown} " if _word(parameter, "required") == "true" else f"[{shown}] "


def _syntax_line(item: object) -> str:
    parameters = "".join(map(_syntax_parameter, _all(read(item, "parameter"))))
    return f"{_word(item, 'name')} {parameters}"


def _syntax(target: object) -> list[Part]:
    return _section("SYNTAX", [*_syntax_lines(read(target, "Syntax")), NEW_LINE])


def _syntax_lines(syntax: object) -> list[Part]:
    parts: list[Part] = []
    for item in _all(read(syntax, "syntaxItem")):
        parts += [f"{_syntax_line(item)}[{_COMMON}]", NEW_LINE, NEW_LINE]
    return parts


def _only_syntax(target: object, _: object) -> list[Part]:
    return _syntax_lines(target)


def _all_parameters(target: object, session: object) -> list[Part]:
    return [p for each in _all(read(target, "parameter")) for p in _one_parameter(each, session)]


def _all_examples(target: object, _: object) -> list[Part]:
    return [part for each in _all(read(target, "example")) for part in _example(each)]


def _description(target: object) -> list[Part]:
    parts = _short_strings(read(target, "description"))
    return [*_section("DESCRIPTION", [*parts, NEW_LINE]), NEW_LINE]


def _links(target: object) -> list[Part]:
    parts: list[Part] = []
    for link in _all(read(read(target, "relatedLinks"), "navigationLink")):
        title = _word(link, "linkText")
        parts += [f"{title} " if title else "", _word(link, "uri"), NEW_LINE]
    return _section("RELATED LINKS", parts)


def _remarks(target: object) -> list[Part]:
    name = _word(read(target, "details"), "name")
    return _section(
        "REMARKS",
        [
            f'To see the examples, type: "Get-Help {name} -Examples"',
            NEW_LINE,
            f'For more information, type: "Get-Help {name} -Detailed"',
            NEW_LINE,
            f'For technical information, type: "Get-Help {name} -Full"',
            NEW_LINE,
            _online(target, name),
        ],
    )


def _online(target: object, name: str) -> Part:
    links = _all(read(read(target, "relatedLinks"), "navigationLink"))
    if not links:
        return _frame([])
    return _frame([f'    For online help, type: "Get-Help {name} -Online"'])


def _default(target: object, _: object) -> list[Part]:
    parts = _details(target) + _syntax(target) + _description(target)
    return [*parts, *_links(target), NEW_LINE, *_remarks(target)]


def _value_of_full(parameter: object) -> str:
    value = read(parameter, "parameterValue")
    if value is None:
        return ""
    required = _word(value, "required") == "true"
    return f" <{text(value)}>" if required else f" [<{text(value)}>]"


def _detailed_parameter(parameter: object) -> list[Part]:
    head = f"-{_word(parameter, 'name')}{_value_of_full(parameter)}"
    body = [*_short_strings(read(parameter, "description")), NEW_LINE]
    return [head, NEW_LINE, _frame(body)]


def _full_parameter(parameter: object) -> list[Part]:
    head = f"-{_word(parameter, 'name')}{_value_of_full(parameter)}"
    body: list[Part] = [*_short_strings(read(parameter, "description")), NEW_LINE]
    for title, value in (
        ("Required?                    ", _word(parameter, "required")),
        ("Position?                    ", _word(parameter, "position") or "Named"),
        ("Default value                ", _word(parameter, "defaultValue")),
        ("Accept pipeline input?       ", _word(parameter, "pipelineInput")),
        ("Aliases                      ", _word(parameter, "aliases")),
        ("Accept wildcard characters?  ", _word(parameter, "globbing")),
    ):
        body += [f"{title}{value}", NEW_LINE]
    return [head, NEW_LINE, _frame([*body, NEW_LINE])]


def _common_parameters() -> list[Part]:
    return [_COMMON, NEW_LINE, _frame([_COMMON_TEXT]), NEW_LINE, NEW_LINE]


def _examples(target: object) -> list[Part]:
    parts: list[Part] = []
    for each in _all(read(read(target, "examples"), "example")):
        parts += _example(each)
    return parts


def _example(each: object) -> list[Part]:
    introduction = "".join(_word(row, "Text") for row in _all(read(each, "introduction")))
    code = "".join(text(row) for row in _all(read(each, "code")))
    parts: list[Part] = [_word(each, "title"), NEW_LINE, NEW_LINE]
    parts += [f"{introduction}{code}", NEW_LINE, _word(each, "results"), NEW_LINE]
    return parts + _short_strings(read(each, "remarks"))


def _detailed(target: object, _: object) -> list[Part]:
    parts = _details(target) + _syntax(target) + _description(target)
    rows: list[Part] = []
    for parameter in _all(read(read(target, "parameters"), "parameter")):
        rows += _detailed_parameter(parameter)
    parts += _section("PARAMETERS", [*rows, *_common_parameters()])
    return [*parts, _frame(_examples(target)), *_remarks(target)]


def _full(target: object, _: object) -> list[Part]:
    parts = _details(target) + _syntax(target) + _description(target)
    rows: list[Part] = []
    for parameter in _all(read(read(target, "parameters"), "parameter")):
        rows += _full_parameter(parameter)
    parts += _section("PARAMETERS", [*rows, *_common_parameters()])
    parts += _section("INPUTS", [*_types(target, "inputTypes", "inputType"), NEW_LINE])
    parts += _section("OUTPUTS", [*_types(target, "returnValues", "returnValue"), NEW_LINE])
    alerts = _all(read(read(target, "alertSet"), "alert"))
    if alerts:
        notes: list[Part] = [NEW_LINE]
        for alert in alerts:
            notes += [_word(alert, "Text"), NEW_LINE]
        parts += ["NOTES", NEW_LINE, _frame([*notes, NEW_LINE])]
    parts.append(_frame([*_examples(target), NEW_LINE]))
    return [*parts, NEW_LINE, *_links(target)]


def _types(target: object, group: str, name: str) -> list[Part]:
    parts: list[Part] = []
    for row in _all(read(read(target, group), name)):
        lines = _word(read(row, "type"), "name")
        parts += [lines, NEW_LINE, _frame(_short_strings(read(row, "description"))), NEW_LINE]
    return parts


def _only_examples(target: object, _: object) -> list[Part]:
    return [*_details(target), _frame(_examples(target))]


def _one_parameter(target: object, _: object) -> list[Part]:
    return _full_parameter(target)


def _one_example(target: object, _: object) -> list[Part]:
    return _example(target)


def _reduced_start(target: object) -> list[Part]:
    parts = _section("NAME", [_word(read(target, "details"), "name"), NEW_LINE, NEW_LINE])
    lines: list[Part] = []
    for item in _all(read(read(target, "Syntax"), "syntaxItem")):
        common = f"[{_COMMON}]" if read(item, "CommonParameters") is True else ""
        lines += [f"{_syntax_line(item)}{common}", NEW_LINE, NEW_LINE]
    return parts + ["SYNTAX", NEW_LINE, _frame(lines)]


def _reduced_end(target: object) -> list[Part]:
    parts = _section("ALIASES", [_word(target, "aliases"), NEW_LINE])
    return [*parts, NEW_LINE, *_section("REMARKS", [_word(target, "remarks"), NEW_LINE])]


def _reduced(target: object, _: object) -> list[Part]:
    return [*_reduced_start(target), NEW_LINE, *_reduced_end(target)]


def _reduced_rows(target: object, *, is_full: bool) -> list[Part]:
    rows: list[Part] = []
    for parameter in _all(read(read(target, "parameters"), "parameter")):
        head = f"-{_word(parameter, 'name')}{_value(parameter)}"
        rows += [head, NEW_LINE, NEW_LINE] if not is_full else _reduced_parameter(parameter)
    if read(target, "CommonParameters") is True:
        rows += _common_parameters()
    elif not rows:
        rows += ["None", NEW_LINE, NEW_LINE]
    return rows


def _reduced_parameter(parameter: object) -> list[Part]:
    head = f"-{_word(parameter, 'name')}{_value(parameter)}"
    body: list[Part] = [NEW_LINE]
    for title, name in (
        ("Required?                    ", "required"),
        ("Position?                    ", "position"),
        ("Accept pipeline input?       ", "pipelineInput"),
        ("Parameter set name           ", "parameterSetName"),
        ("Aliases                      ", "aliases"),
        ("Dynamic?                     ", "isDynamic"),
        ("Accept wildcard characters?  ", "globbing"),
    ):
        body += [f"{title}{_word(parameter, name)}", NEW_LINE]
    return [head, NEW_LINE, _frame([*body, NEW_LINE])]


def _reduced_detailed(target: object, _: object) -> list[Part]:
    rows = _reduced_rows(target, is_full=False)
    parts = [*_reduced_start(target), NEW_LINE, *_section("PARAMETERS", rows)]
    return [*parts, NEW_LINE, *_reduced_end(target)]


def _reduced_full(target: object, _: object) -> list[Part]:
    rows = _reduced_rows(target, is_full=True)
    parts = [*_reduced_start(target), NEW_LINE, *_section("PARAMETERS", [*rows, NEW_LINE])]
    parts += _section("INPUTS", [*_reduced_types(target, "inputType"), NEW_LINE])
    parts += _section("OUTPUTS", [*_reduced_types(target, "returnValue"), NEW_LINE])
    return [*parts, *_reduced_end(target)]


def _reduced_types(target: object, name: str) -> list[Part]:
    row = read(read(target, f"{name}s"), name)
    return [_word(read(row, "type"), "name"), NEW_LINE]


def _paragraph(target: object, _: object) -> list[Part]:
    return [_word(target, "Text"), NEW_LINE]


def _module_of(target: object, _: object) -> object:
    return read(target, "ModuleName") or read(target, "PSSnapIn")


VIEWS: list[View] = [
    table(
        "HelpInfoShort",
        "Name 33 Left",
        "Category 9 Left",
        column("Module", _module_of, 25, "Left"),
        "Synopsis",
        name="help",
    ),
    custom(_MAML, _default, "DefaultCommandHelp"),
    custom(f"{_MAML}#DetailedView", _detailed, "VerboseCommandHelp"),
    custom(f"{_MAML}#FullView", _full, "FullCommandHelp"),
    custom(f"{_MAML}#ExamplesView", _only_examples, "ExampleCommandHelp"),
    custom(f"{_MAML}#syntax", _only_syntax, "MamlCommandSyntax"),
    custom(f"{_MAML}#parameters", _all_parameters, "MamlCommandParameters"),
    custom(f"{_MAML}#examples", _all_examples, "MamlCommandExamples"),
    custom(f"{_MAML}#parameter", _one_parameter, "MamlCommandParameterInfo"),
    custom(f"{_MAML}#example", _one_example, "MamlCommandExample"),
    custom("MamlParaTextItem", _paragraph, "MamlTextItem"),
    custom(_REDUCED, _reduced, "ReducedDefaultCommandHelp"),
    custom(f"{_REDUCED}#DetailedView", _reduced_detailed, "ReducedVerboseCommandHelp"),
    custom(f"{_REDUCED}#FullView", _reduced_full, "ReducedFullCommandHelp"),
]
