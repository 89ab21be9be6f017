"""Which processes a command means: by name with wildcards, by id, or as objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from poshws.binding import CmdletContext
from poshws.clr.diagnostics.processes import Process, all_processes, find_process
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import ProcessCommandException
from poshws.corelib.text.wildcard import WildcardPattern


def found_processes(
    cmdlet: CmdletContext,
    names: Sequence[str] | None,
    ids: Sequence[int] | None,
    objects: Sequence[Process] | None,
) -> Iterator[Process]:
    """The processes; names and ids that nobody has are reported."""
    if objects is not None:
        yield from (getattr(each, "base", each) for each in objects)
    elif ids is not None:
        for process_id in ids:
            found = find_process(process_id)
            if found is not None:
                yield found
            else:
                report_unknown_id(cmdlet, process_id)
    else:
        for name in names if names is not None else ["*"]:
            yield from by_name(cmdlet, name)


def by_name(cmdlet: CmdletContext, name: str) -> Iterator[Process]:
    pattern = WildcardPattern(name, ignore_case=True)
    found = [process for process in all_processes() if pattern.is_match(process.process_name)]
    if not found and not any(letter in name for letter in "*?["):
        text = f'Cannot find a process with the name "{name}". '
        text += "Verify the process name and call the cmdlet again."
        if name.isdigit():
            text = (
                f'Cannot find a process with the name "{name}". Try running with -Id to search by '
                "Id of processes."
            )
        report(cmdlet, text, "NoProcessFoundForGivenName", "ObjectNotFound", name)
    yield from found


def report_unknown_id(cmdlet: CmdletContext, process_id: int) -> None:
    report(
        cmdlet,
        f"Cannot find a process with the process identifier {process_id}.",
        "NoProcessFoundForGivenId",
        "ObjectNotFound",
        process_id,
    )


def report(cmdlet: CmdletContext, text: str, error_id: str, category: str, target: object) -> None:
    """A ProcessCommandException."""
    cmdlet.write_error(ErrorRecord(ProcessCommandException(text), error_id, category, target))


def title(process: Process) -> str:
    """`name (id)`, as questions about a process name it; one that has ended may have no name."""
    return f"{process.process_name if process.keep() else ''} ({process.id})"
