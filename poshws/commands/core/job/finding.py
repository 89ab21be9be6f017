"""Which jobs a command means: by name, id, instance id, state or command; errors for the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import NotNullOrEmpty, Param, Set
from poshws.commands.reporting import record
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.runtime.jobs.job import Job, JobTable, job_table

if TYPE_CHECKING:
    from poshws.binding import Session

NAME, ID, INSTANCE = "NameParameterSet", "SessionIdParameterSet", "InstanceIdParameterSet"
STATE, COMMAND, FILTER = "StateParameterSet", "CommandParameterSet", "FilterParameterSet"
JOB = "JobParameterSet"

_FIRST = Set(0, mandatory=True, by_property=True)
_NOT_FINISHED = "because the job is not finished. To remove the job, first stop the job"

Names = Annotated[list[str] | None, Param(sets={NAME: _FIRST}), NotNullOrEmpty()]
Ids = Annotated[list[int] | None, Param(sets={ID: _FIRST}), NotNullOrEmpty()]
InstanceIds = Annotated[
    object, Param(type="System.Guid[]", sets={INSTANCE: _FIRST}), NotNullOrEmpty()
]
State = Annotated[object, Param(type="System.Management.Automation.JobState", sets={STATE: _FIRST})]
Filter = Annotated[Hashtable | None, Param(sets={FILTER: _FIRST}), NotNullOrEmpty()]
Commands = Annotated[
    list[str] | None, Param(sets={COMMAND: Set(by_property=True)}), NotNullOrEmpty()
]
Jobs = Annotated[
    list[Job] | None,
    Param(name="Job", sets={JOB: Set(0, mandatory=True, by_value=True, by_property=True)}),
    NotNullOrEmpty(),
]


class Finder:
    """Finds the jobs that one call of a command means."""

    def __init__(self, session: Session, *, recurse: bool = True) -> None:
        self.session = session
        self.table: JobTable = job_table(session)
        self.recurse = recurse

    def find(
        self,
        *,
        jobs: Sequence[Job] | None = None,
        names: Sequence[str] | None = None,
        ids: Sequence[int] | None = None,
        instance_ids: Any = None,
        state: Any = None,
        commands: Sequence[str] | None = None,
        filter: Hashtable | None = None,
    ) -> list[Job]:
        """The jobs; what is not found is reported."""
        if jobs is not None:
            return list(jobs)
        if names is not None:
            return self.by_names(names)
        if ids is not None:
            return self.by_ids(ids)
        if instance_ids is not None:
            return self.by_instance_ids(instance_ids)
        if state is not None:
            return [job for job in self.table.jobs if job.job_state_info.state_name == str(state)]
        if commands is not None:
            return [job for job in self.table.jobs if _has_command(job, commands)]
        if filter is not None:
            return [job for job in self.table.jobs if _passes(job, filter)]
        return list(self.table.jobs)

    def by_names(self, names: Iterable[str]) -> list[Job]:
        """Those whose names match a pattern."""
        found: list[Job] = []
        for name in names:
            if not name:
                continue
            pattern = WildcardPattern(name)
            matching = self._where(lambda job, pattern=pattern: pattern.is_match(job.name))  # type: ignore[misc]
            found += matching
            if not matching and not has_wildcards(name):
                self._missing(
                    f"The command cannot find the job because the job name {name} was not found. "
                    "Verify the value of the Name parameter, and then try the command again.",
                    "JobWithSpecifiedNameNotFound",
                    name,
                )
        return found

    def by_ids(self, ids: Iterable[int]) -> list[Job]:
        """Those of the ids."""
        found: list[Job] = []
        for each in ids:
            matching = self._where(lambda job, each=each: job.id == each)  # type: ignore[misc]
            found += matching[:1]
            if not matching:
                self._missing(
                    f"The command cannot find a job with the job ID {each}. Verify the value of "
                    "the Id parameter and then try the command again.",
                    "JobWithSpecifiedSessionNotFound",
                    each,
                )
        return found

    def by_instance_ids(self, ids: Iterable[object]) -> list[Job]:
        """Those of the instance ids."""
        found: list[Job] = []
        for each in ids:
            text = convert_to_string(each)
            jobs = self._where(lambda job: True)
            matching = [job for job in jobs if convert_to_string(job.instance_id) == text]
            found += matching[:1]
            if not matching:
                self._missing(
                    f"The command cannot find a job with the instance identifier {text}. Verify "
                    "the value of the InstanceId parameter, and then try the command again.",
                    "JobWithSpecifiedInstanceIdNotFound",
                    each,
                )
        return found

    def _where(self, fits: Callable[[Job], bool]) -> list[Job]:
        jobs = self.table.all() if self.recurse else self.table.jobs
        return [job for job in jobs if fits(job)]

    def _missing(self, text: str, error_id: str, target: object) -> None:
        error = PSArgumentException(text)
        self.session.write_error(record(error, error_id, "ObjectNotFound", target))


def _has_command(job: Job, commands: Iterable[str]) -> bool:
    own = job.command.strip()
    return any(
        own.lower() == command.strip().lower() or WildcardPattern(command).is_match(own)
        for command in commands
    )


def _passes(job: Job, filter: Hashtable) -> bool:
    return all(
        WildcardPattern(convert_to_string(wanted)).is_match(
            convert_to_string(get_member(job, convert_to_string(name)))
        )
        for name, wanted in filter.items()
    )


def refuse_unfinished(session: Session, job: Job, subject: str, ending: str) -> None:
    """Reports that a job cannot be removed yet."""
    text = f"The command cannot remove the job with the job ID {job.id}{subject} {_NOT_FINISHED}"
    session.write_error(
        record(
            ArgumentException(f"{text}{ending}", parameter="Job"),
            "JobObjectNotFinishedCannotBeRemoved",
            "InvalidOperation",
            job,
        )
    )
