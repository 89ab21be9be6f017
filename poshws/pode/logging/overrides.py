"""New-PodeLogFileOverride and its like: what log methods are to do otherwise with one event."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from poshws.binding import Param
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command

Id = Annotated[str, Param(help="The id of the log method; otherwise all of this kind.")]
Ignore = Annotated[bool, Param(help="The method leaves the event out.")]
Data = Annotated[Hashtable | None, Param(help="Facts for the method's own code.")]
Source = Annotated[str, Param(help="Where it comes from.")]
SourceType = Annotated[str, Param(help="What kind of source that is.")]
Index = Annotated[str, Param(help="The index that it goes to.")]


def override(id: str, kind: str, ignore: bool, *more: tuple[str, Any]) -> Hashtable:
    """The table of an override."""
    return Hashtable([("Id", id or kind), *more, ("Ignore", ignore)])


@pode_command("New-PodeLogTerminalOverride")
def new_pode_log_terminal_override(id: Id = "", *, ignore: Ignore = False) -> Hashtable:
    """Says what methods for the terminal are to do otherwise, for Write-PodeLog.

    PS> (New-PodeLogTerminalOverride -Ignore).Id
    Terminal
    """
    return override(id, "Terminal", ignore)


@pode_command("New-PodeLogFileOverride")
def new_pode_log_file_override(id: Id = "", *, ignore: Ignore = False) -> Hashtable:
    """Says what methods for files are to do otherwise, for Write-PodeLog.

    PS> (New-PodeLogFileOverride -Ignore).Ignore
    True
    """
    return override(id, "File", ignore)


@pode_command("New-PodeLogNetworkOverride")
def new_pode_log_network_override(id: Id = "", *, ignore: Ignore = False) -> Hashtable:
    """Says what methods for the network are to do otherwise, for Write-PodeLog.

    PS> (New-PodeLogNetworkOverride).Id
    Network
    """
    return override(id, "Network", ignore)


@pode_command("New-PodeLogEventViewerOverride")
def new_pode_log_event_viewer_override(
    id: Id = "",
    event_id: Annotated[int, Param(name="EventID", help="The number of the event.")] = 0,
    *,
    ignore: Ignore = False,
) -> Hashtable:
    """Says what methods for Windows' event log are to do otherwise, for Write-PodeLog.

    PS> (New-PodeLogEventViewerOverride -EventID 7).EventID
    7
    """
    return override(id, "EventViewer", ignore, ("EventID", event_id))


@pode_command("New-PodeLogCustomOverride")
def new_pode_log_custom_override(
    id: Id = "", data: Data = None, *, ignore: Ignore = False
) -> Hashtable:
    """Says what methods of a script's own are to do otherwise, for Write-PodeLog.

    PS> (New-PodeLogCustomOverride -Data @{ To = 'ops' }).Data.To
    ops
    """
    return override(id, "Custom", ignore, ("Data", data))


@pode_command("New-PodeLogApiOverride")
def new_pode_log_api_override(
    id: Id = "", type: str = "", data: Data = None, *, ignore: Ignore = False
) -> Hashtable:
    """Says what methods for HTTP services are to do otherwise, for Write-PodeLog.

    -Type  The kind of method that New-PodeLogApiMethod was told.

    PS> (New-PodeLogApiOverride -Type Loki).Id
    Loki
    """
    return override(id, type or "API", ignore, ("Data", data))


@pode_command("New-PodeLogSplunkOverride")
def new_pode_log_splunk_override(
    id: Id = "",
    source: Source = "",
    source_type: SourceType = "",
    index: Index = "",
    *,
    ignore: Ignore = False,
) -> Hashtable:
    """Says what methods for Splunk are to do otherwise, for Write-PodeLog.

    PS> (New-PodeLogSplunkOverride -Index main).Index
    main
    """
    facts = (("Source", source), ("SourceType", source_type), ("Index", index))
    return override(id, "Splunk", ignore, *facts)


@pode_command("New-PodeLogAwsOverride")
def new_pode_log_aws_override(
    id: Id = "",
    source: Source = "",
    source_type: SourceType = "",
    index: Index = "",
    *,
    ignore: Ignore = False,
) -> Hashtable:
    """Says what methods for AWS CloudWatch are to do otherwise, for Write-PodeLog.

    PS> (New-PodeLogAwsOverride -Source shop).Source
    shop
    """
    facts = (("Source", source), ("SourceType", source_type), ("Index", index))
    return override(id, "AWS", ignore, *facts)


@pode_command("New-PodeLogAzureOverride")
def new_pode_log_azure_override(
    id: Id = "", source: Source = "", *, ignore: Ignore = False
) -> Hashtable:
    """Says what methods for Azure Monitor are to do otherwise, for Write-PodeLog.

    PS> (New-PodeLogAzureOverride).Id
    Azure
    """
    return override(id, "Azure", ignore, ("Source", source))


@pode_command("New-PodeLogDatadogOverride")
def new_pode_log_datadog_override(
    id: Id = "",
    service: str = "",
    source: Source = "",
    tags: Hashtable | None = None,
    tags_action: Literal["Merge", "Replace"] = "Merge",
    *,
    ignore: Ignore = False,
) -> Hashtable:
    """Says what methods for Datadog are to do otherwise, for Write-PodeLog.

    -Service     The service that it comes from.
    -Tags        Tags of the event.
    -TagsAction  Whether they Merge with those of the method, or Replace them.

    PS> (New-PodeLogDatadogOverride -Service shop).TagsAction
    merge
    """
    facts = (
        ("Service", service), ("Source", source), ("Tags", tags),
        ("TagsAction", tags_action.lower()),
    )  # fmt: skip
    return override(id, "Datadog", ignore, *facts)
