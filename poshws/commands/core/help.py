"""Get-Help: what is known about commands, from docstrings and from comments in scripts."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.commands.core.articles import find_articles, listed_article, read_article
from poshws.corelib import execution_context
from poshws.corelib.exceptions.powershell import (
    HelpNotFoundException,
    PSArgumentException,
    PSInvalidOperationException,
)
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.system.arrays import ensure_list
from poshws.formatting.objects import read
from poshws.runtime.commands import search
from poshws.runtime.commands.help_objects import category_of, reduced_help, written_help
from poshws.runtime.modules.name_patterns import any_match, fits

Category = Literal[
    "Alias", "Cmdlet", "Provider", "General", "FAQ", "Glossary", "HelpFile", "ScriptCommand",
    "Function", "Filter", "ExternalScript", "All", "DefaultHelp", "DscResource", "Class",
    "Configuration",
]  # fmt: skip

KINDS = search.CMDLET | search.FUNCTION | search.FILTER | search.ALIAS | search.SCRIPT
GENERAL = """TOPIC
    PowerShell Help System

SHORT DESCRIPTION
    Displays help about PowerShell commands.

LONG DESCRIPTION
    Get-Help shows what a command does, its parameters, and examples.

      Get-Help Get-ChildItem            shows the help of a command.
      Get-Help Get-ChildItem -Full      shows all of it.
      Get-Help Get-ChildItem -Examples  shows the examples.
      Get-Help *WebSocket*              lists the commands of such a name.
      Get-Command -Module Pode          lists the commands of a module.
"""


@cmdlet("Get-Help", module="Microsoft.PowerShell.Core", default_set="AllUsersView")
def get_help(
    name: Annotated[str | None, Param(by_property=True), NotNullOrEmpty()] = None,
    *,
    path: str | None = None,
    category: list[Category] | None = None,
    detailed: Annotated[bool, Param(sets={"DetailedView": Set(mandatory=True)})] = False,
    full: Annotated[bool, Param(sets={"AllUsersView": Set()})] = False,
    examples: Annotated[bool, Param(sets={"Examples": Set(mandatory=True)})] = False,
    parameter: Annotated[list[str] | None, Param(sets={"Parameters": Set(mandatory=True)})] = None,
    component: list[str] | None = None,
    functionality: list[str] | None = None,
    role: list[str] | None = None,
    online: Annotated[bool, Param(sets={"Online": Set(mandatory=True)})] = False,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Shows help about a command: what it does, how it is called, its parameters, examples.

    Help of functions and scripts comes from comments with keywords such as .SYNOPSIS.

    -Name           The command, or a pattern of names.
    -Path           Where help of a provider would be looked for.
    -Category       Lists help of these kinds alone.
    -Detailed       Adds the parameters and the examples.
    -Full           Shows all there is.
    -Examples       Shows the examples alone.
    -Parameter      Shows these parameters alone; wildcards are allowed.
    -Component      Lists help about such components alone.
    -Functionality  Lists help about such purposes alone.
    -Role           Lists help for such users alone.
    -Online         Opens the page about the command in a browser.

    PS> (Get-Help Get-Unique).Synopsis
    Drops every object that equals the one before it.

    PS> (Get-Help Get-Unique -Parameter OnType).description.Text
    Compares only the types of the objects.
    """
    if name is None or name.lower() == "default":
        yield GENERAL
        return
    about = find_articles(name) if name.lower().startswith("about") else []
    if about:
        yield from [read_article(about[0])] if len(about) == 1 else map(listed_article, about)
        return
    filters = {"Component": component, "Functionality": functionality, "Role": role}
    found = [
        each
        for each in topics(session, name, category)
        if all(is_about(each, title, wanted) for title, wanted in filters.items())
    ]
    if not found and any(filters.values()) and next(topics(session, name, category), None):
        return  # what is there is about other things
    if not found:
        report_missing(cmdlet, name)
    elif online:
        yield from open_page(session, found)
    elif len(found) > 1:
        for each in found:
            if parameter is None or parameters_of(each, parameter):
                yield short(each)
    elif parameter is not None:
        rows = parameters_of(found[0], parameter)
        if not rows:
            cmdlet.write_error(
                PSArgumentException(f"No parameter matches criteria {', '.join(parameter)}."),
                error_id="NoParmsFound",
                category="InvalidArgument",
            )
        yield from rows
    else:
        yield with_view(found[0], detailed=detailed, full=full, examples=examples)


def topics(session: Session, name: str, category: Sequence[str] | None) -> Iterator[PSCustomObject]:
    """The help objects of a name or pattern; a name that nothing has is looked for in others."""
    kinds = {each.lower() for each in category or ()} - {"all"}
    seen: set[tuple[str, str]] = set()
    for command in commands(session, name):
        is_alias = command.kind == "Alias"
        if kinds and category_of(command).lower() not in kinds:
            continue
        shown = alias_help(command) if is_alias else help_of(session, command)
        key = (command.name.lower(), category_of(command))
        if shown is not None and key not in seen:
            seen.add(key)
            yield shown


def commands(session: Session, name: str) -> list[Any]:
    """The commands that a name of Get-Help means."""
    if search.is_pattern(name):
        found = list(search.matching(session, name, KINDS & ~search.SCRIPT))
        found += search.promised(session, name, KINDS)
        return sorted(found, key=lambda each: each.name.lower())
    exact = session.find_command(name)
    if exact is not None and exact.kind != "Application":
        return [exact]
    if name.lower().startswith("about_"):
        return []
    return sorted(
        (c for c in search.matching(session, f"*{name}*", KINDS & ~search.ALIAS & ~search.SCRIPT)),
        key=lambda each: each.name.lower(),
    )


def help_of(session: Session, command: Any) -> PSCustomObject | None:
    """The help of a command, written or made of what is known of it."""
    if command.metadata is None:
        return None
    help = getattr(command, "help", None)
    if help is None and getattr(command, "script", None) is not None:
        from poshws.runtime.commands.script_help import help_of_script  # deferred

        help = help_of_script(command.script)
    if help is None:
        return reduced_help(command)
    if help.forward_name and help.forward_name.lower() != command.name.lower():
        target = session.find_command(help.forward_name)
        if target is not None:
            return help_of(session, target)
    return written_help(command, help)


def alias_help(alias: Any) -> PSCustomObject:
    """An alias in a list of topics."""
    made = PSCustomObject()
    made.type_names = ["AliasHelpInfo", "HelpInfo"]
    for title, value in (
        ("Name", alias.name),
        ("Category", "Alias"),
        ("Synopsis", alias.definition),
        ("ModuleName", alias.module_name or None),
    ):
        made.set_note(title, value)
    return made


def is_about(topic: PSCustomObject, title: str, wanted: list[str] | None) -> bool:
    """-Component and its like."""
    if wanted is None:
        return True
    return any_match(str(read(topic, title) or ""), wanted, False)


def short(topic: PSCustomObject) -> PSCustomObject:
    """A topic in a list."""
    made = topic.copy()
    made.type_names = ["HelpInfoShort"]
    return made


def with_view(
    topic: PSCustomObject, *, detailed: bool, full: bool, examples: bool
) -> PSCustomObject:
    """The topic with the type names of the view asked for."""
    view = (
        "DetailedView" if detailed else "FullView" if full else "ExamplesView" if examples else ""
    )
    if view:
        names = topic.type_names or []
        topic.type_names = [*(f"{name}#{view}" for name in names), *names]
    return topic


def parameters_of(topic: PSCustomObject, patterns: list[str]) -> list[Any]:
    """The parameters whose name fits."""
    rows: Any = read(read(topic, "parameters"), "parameter")
    if rows is None:
        return []
    rows = ensure_list(rows)
    return [row for p in patterns for row in rows if fits(str(read(row, "name")), p)]


def report_missing(cmdlet: CmdletContext, name: str) -> None:
    """The error for a name that there is no help for."""
    if search.is_pattern(name):
        return
    error = HelpNotFoundException(
        f"Get-Help could not find {name} in a help file in this session. To download updated help"
        ' topics type: "Update-Help". To get help online, search for the help topic in the TechNet'
        " library at https://go.microsoft.com/fwlink/?LinkID=107116."
    )
    cmdlet.write_error(error, error_id="HelpNotFound", category="ResourceUnavailable")


def open_page(session: Session, found: list[PSCustomObject]) -> Iterator[str]:
    """-Online: the page that the help names, or else the command."""
    if len(found) > 1:
        raise PSInvalidOperationException(
            "Multiple Help topics were found. Use only one Help topic with the -Online option."
        )
    links: Any = read(read(found[0], "relatedLinks"), "navigationLink")
    rows = links if isinstance(links, list) else [] if links is None else [links]
    address = next((str(uri) for row in rows if (uri := read(row, "uri"))), "")
    if not address:
        command = session.find_command(str(read(found[0], "Name")))
        address = getattr(command, "help_uri", "")
    if not address:
        raise PSInvalidOperationException(
            "The online version of this Help topic cannot be displayed because the Internet address"
            " (URI) of the Help topic is not specified in the command code or in the help file for"
            " the command."
        )
    if execution_context.TEST_HOOKS.get("bypassonlinehelpretrieval"):
        yield f"Help URI: {address}"
    else:
        show_page(address)


def show_page(address: str) -> None:
    """In a browser."""
    import webbrowser  # deferred

    if "DISPLAY" not in os.environ or not webbrowser.open(address):
        raise PSInvalidOperationException(
            "Starting a browser to display online Help failed. No program or browser is"
            f" associated to open the URI {address}."
        )
