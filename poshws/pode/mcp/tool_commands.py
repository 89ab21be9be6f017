"""Add-PodeMcpTool, Add-PodeMcpGroup and their like: what a server offers to language models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Pipe, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.pode.server.handlers import Handler


class Tools:
    """The tools and groups of a server by name; tables as scripts see them."""

    def __init__(self) -> None:
        self.tools = Hashtable()
        self.groups = Hashtable()
        self.handlers: dict[str, Handler] = {}

    def tool(self, name: str) -> Any:
        """A tool; raises if there is none."""
        if name not in self.tools:
            fail("noTool", name)
        return self.tools[name]

    def group(self, name: str) -> Any:
        """A group; raises if there is none."""
        if name not in self.groups:
            fail("noToolGroup", name)
        return self.groups[name]

    def tools_of(self, group: str) -> list[str]:
        """The names of a group's tools."""
        found: Any = self.groups.get(group)
        return [] if found is None else found["Tools"]

    def separate(self, name: str, group: str) -> None:
        """Takes a tool out of a group."""
        if group in self.groups:
            table: Any = self.groups[group]
            table["Tools"] = without(table["Tools"], name)
        if name in self.tools:
            tool: Any = self.tools[name]
            tool["Groups"] = without(tool["Groups"], group)

    def join(self, name: str, group: str) -> None:
        """Puts a tool into a group."""
        table, tool = self.group(group), self.tool(name)
        if not has(table["Tools"], name):
            table["Tools"] = [*table["Tools"], name]
        if not has(tool["Groups"], group):
            tool["Groups"] = [*tool["Groups"], group]


def tools_of(pode: Pode) -> Tools:
    """The tools of a server."""
    if pode.parts.tools is None:
        pode.parts.tools = Tools()
    return pode.parts.tools


def has(names: list[str], name: str) -> bool:
    """Whether a name is among others, without regard to case."""
    return name.lower() in map(str.lower, names)


def without(names: list[str], name: str) -> list[str]:
    """The names but one."""
    return [each for each in names if each.lower() != name.lower()]


@pode_command("Add-PodeMcpTool")
def add_pode_mcp_tool(
    name: str,
    description: str,
    script_block: ScriptBlock,
    group: Annotated[list[str], NotNullOrEmpty()],
    *,
    auto_schema: bool = False,
    pass_thru: bool = False,
    session: Session,
) -> Hashtable | None:
    """Adds a tool that language models may call.

    -Name         A name for the tool.
    -Description  What it does, for the model.
    -ScriptBlock  What it does; it gives contents, such as those of New-PodeMcpTextContent.
    -Group        The groups that have it.
    -AutoSchema   Takes its parameters from those of the scriptblock.
    -PassThru     Gives the tool.

    PS> Start-PodeServer { Add-PodeMcpGroup -Name Kitchen
    >>     Add-PodeMcpTool -Name Menu -Description 'What is cooking' -Group Kitchen -ScriptBlock {
    >>         New-PodeMcpTextContent -Value soup } }
    """
    pode = pode_of(session)
    known = tools_of(pode)
    groups = sorted({each.lower(): each for each in group}.values(), key=str.lower)
    if name in known.tools:
        fail("toolExists", name)
    for each in groups:
        known.group(each)
    tool = Hashtable(
        [
            ("Name", name),
            ("Description", description),
            ("ScriptBlock", script_block),
            ("Groups", []),
            ("Properties", []),
        ]
    )
    if auto_schema:
        from poshws.pode.mcp.schemas import properties_of  # deferred

        tool["Properties"] = properties_of(script_block, name)
    known.tools[name] = tool
    known.handlers[name.lower()] = make_handler(session, pode, script_block)
    for each in groups:
        known.join(name, each)
    return tool if pass_thru else None


@pode_command("Add-PodeMcpToolProperty")
def add_pode_mcp_tool_property(
    tool: Annotated[
        Pipe[Hashtable], Param(name="Tool", mandatory=True, position=0), NotNullOrEmpty()
    ],
    *,
    name: str,
    definition: Hashtable,
    required: bool = False,
    pass_thru: bool = False,
) -> Iterator[Hashtable]:
    """Adds a parameter to a tool.

    -Tool        The tool.
    -Name        The name of the parameter.
    -Definition  The schema of its value.
    -Required    It has to be given.
    -PassThru    Gives the tool.

    PS> Start-PodeServer { Get-PodeMcpTool -Name Menu |
    >>     Add-PodeMcpToolProperty -Name day -Definition (New-PodeJsonSchemaString) }
    """
    for each in tool:
        table: Any = each
        entry = Hashtable([("Name", name), ("Definition", definition), ("Required", required)])
        table["Properties"] = [*table["Properties"], entry]
        if pass_thru:
            yield each


@pode_command("Get-PodeMcpTool")
def get_pode_mcp_tool(
    name: list[str] | None = None, group: list[str] | None = None, *, session: Session
) -> Iterator[object]:
    """Gives tools.

    -Name   The names of the tools; all of them otherwise.
    -Group  Only the tools of these groups.

    PS> Start-PodeServer { Get-PodeMcpTool | ForEach-Object Name | Out-Default }
    """
    known = tools_of(pode_of(session))
    names = name or [str(each) for each in known.tools]
    if group:
        of_groups = sorted(
            {tool.lower(): tool for each in group for tool in known.tools_of(each)}.values(),
            key=str.lower,
        )
        names = of_groups if not name else [each for each in name if has(of_groups, each)]
    for each in names:
        if each in known.tools:
            yield known.tools[each]


@pode_command("Test-PodeMcpTool")
def test_pode_mcp_tool(name: str = "", group: str = "", *, session: Session) -> bool:
    """Says whether there is a tool.

    -Name   Its name; any otherwise.
    -Group  A group that has to have it.

    PS> Start-PodeServer { Test-PodeMcpTool -Name Menu | Out-Default }
    """
    known = tools_of(pode_of(session))
    if not group:
        return name in known.tools if name else len(known.tools) > 0
    names = known.tools_of(group)
    return has(names, name) and name in known.tools if name else bool(names)


@pode_command("Remove-PodeMcpTool")
def remove_pode_mcp_tool(name: str, group: list[str] | None = None, *, session: Session) -> None:
    """Removes a tool.

    -Name   Its name.
    -Group  Only from these groups.

    PS> Start-PodeServer { Remove-PodeMcpTool -Name Menu }
    """
    known = tools_of(pode_of(session))
    if name not in known.tools:
        return
    for each in group or list(known.tool(name)["Groups"]):
        known.separate(name, each)
    if not group:
        del known.tools[name]


@pode_command("Update-PodeMcpTool")
def update_pode_mcp_tool(
    name: str,
    description: str = "",
    script_block: ScriptBlock | None = None,
    *,
    reset_properties: bool = False,
    pass_thru: bool = False,
    cmdlet: CmdletContext,
    session: Session,
) -> object:
    """Changes a tool.

    -Name             Its name.
    -Description      What it does, for the model.
    -ScriptBlock      What it does.
    -ResetProperties  Takes its parameters away.
    -PassThru         Gives the tool.

    PS> Start-PodeServer { if (Test-PodeMcpTool -Name Menu) {
    >>     Update-PodeMcpTool -Name Menu -Description 'What there is' } }
    """
    pode = pode_of(session)
    known = tools_of(pode)
    tool = known.tool(name)
    if cmdlet.is_bound("Description"):
        tool["Description"] = description
    if script_block is not None:
        tool["ScriptBlock"] = script_block
        known.handlers[name.lower()] = make_handler(session, pode, script_block)
    if reset_properties:
        tool["Properties"] = []
    return tool if pass_thru else None


@pode_command("Add-PodeMcpGroup")
def add_pode_mcp_group(
    name: Annotated[str, NotNullOrEmpty()], description: str = "", *, session: Session
) -> None:
    """Adds a group of tools.

    -Name         A name for the group.
    -Description  What its tools are for.

    PS> Start-PodeServer { Add-PodeMcpGroup -Name Kitchen }
    """
    known = tools_of(pode_of(session))
    if name in known.groups:
        fail("toolGroupExists", name)
    known.groups[name] = Hashtable([("Name", name), ("Description", description), ("Tools", [])])


@pode_command("Remove-PodeMcpGroup")
def remove_pode_mcp_group(name: str, *, session: Session) -> None:
    """Removes a group; its tools stay.

    -Name  Its name.

    PS> Start-PodeServer { Remove-PodeMcpGroup -Name Kitchen }
    """
    known = tools_of(pode_of(session))
    if name in known.groups:
        for each in list(known.tools_of(name)):
            known.separate(each, name)
        del known.groups[name]


@pode_command("Get-PodeMcpGroup")
def get_pode_mcp_group(name: list[str] | None = None, *, session: Session) -> Iterator[object]:
    """Gives groups of tools.

    -Name  The names of the groups; all of them otherwise.

    PS> Start-PodeServer { Get-PodeMcpGroup | ForEach-Object Name | Out-Default }
    """
    groups = tools_of(pode_of(session)).groups
    for each in name or [str(key) for key in groups]:
        if each in groups:
            yield groups[each]


@pode_command("Test-PodeMcpGroup")
def test_pode_mcp_group(name: str = "", *, session: Session) -> bool:
    """Says whether there is a group of tools.

    -Name  Its name; any otherwise.

    PS> Start-PodeServer { Test-PodeMcpGroup -Name Kitchen | Out-Default }
    """
    groups = tools_of(pode_of(session)).groups
    return name in groups if name else len(groups) > 0


@pode_command("Clear-PodeMcpGroup")
def clear_pode_mcp_group(name: str = "", *, session: Session) -> None:
    """Takes all tools out of a group.

    -Name  Its name.

    PS> Start-PodeServer { Clear-PodeMcpGroup -Name Kitchen }
    """
    known = tools_of(pode_of(session))
    for each in list(known.tools_of(name)):
        known.separate(each, name)


@pode_command("Register-PodeMcpToolToGroup")
def register_pode_mcp_tool_to_group(name: str, group: str, *, session: Session) -> None:
    """Puts a tool into a group.

    -Name   The tool.
    -Group  The group.

    PS> Start-PodeServer { if (Test-PodeMcpTool -Name Menu) {
    >>     Register-PodeMcpToolToGroup -Name Menu -Group Kitchen } }
    """
    known = tools_of(pode_of(session))
    known.tool(name)
    known.join(name, group)


@pode_command("Unregister-PodeMcpToolFromGroup")
def unregister_pode_mcp_tool_from_group(name: str, group: str, *, session: Session) -> None:
    """Takes a tool out of a group.

    -Name   The tool.
    -Group  The group.

    PS> Start-PodeServer { if (Test-PodeMcpTool -Name Menu -Group Kitchen) {
    >>     Unregister-PodeMcpToolFromGroup -Name Menu -Group Kitchen } }
    """
    known = tools_of(pode_of(session))
    known.tool(name)
    known.group(group)
    known.separate(name, group)
