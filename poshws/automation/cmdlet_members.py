"""What `$PSCmdlet` offers a function: its call, its streams, ShouldProcess, paths, variables.

The object is the call's context; see ``runtime.commands.ps_cmdlet``.
"""

from __future__ import annotations

from typing import Any

from poshws.corelib.typesystem.types import core_type

OWN = ""


def _names(words: str) -> object:
    from poshws.clr.collections.comparers import StringComparerMembers  # deferred
    from poshws.clr.collections.sets import HashSet  # deferred
    from poshws.clr.metadata.generic_instantiation import close_type  # deferred

    kind = close_type("System.Collections.Generic.HashSet`1", core_type("System.String"))
    comparer = StringComparerMembers.ordinal_ignore_case()
    return HashSet(kind, words.split(), comparer)


class CmdletMembers:
    """PSCmdlet, with what it has from Cmdlet."""

    parameter_set_name = my_invocation = session_state = host = invoke_command = OWN
    invoke_provider = paging_parameters = OWN

    @staticmethod
    def common_parameters() -> object:
        return _names(
            "Verbose Debug ErrorAction WarningAction InformationAction ProgressAction "
            "ErrorVariable WarningVariable OutVariable OutBuffer PipelineVariable "
            "InformationVariable"
        )

    @staticmethod
    def optional_common_parameters() -> object:
        return _names("WhatIf Confirm UseTransaction")

    def stopping(self: object) -> bool:
        return False

    def command_runtime(self: object) -> object:
        return self

    def command_origin(self: Any) -> object:
        return self.my_invocation.command_origin

    def get_variable_value(self: Any, name: str, default_value: object = None) -> object:
        return self.session.get_variable(name, default_value)

    def current_provider_location(self: Any, provider_id: str) -> object:
        return self.session.locations.current_info

    def get_unresolved_provider_path_from_ps_path(self: Any, path: str) -> object:
        return self.session_state.path.get_unresolved_provider_path_from_ps_path(path)

    def get_resolved_provider_path_from_ps_path(self: Any, path: str, provider: Any) -> object:
        return self.session_state.path.get_resolved_provider_path_from_ps_path(path, provider)

    def write_error(self: Any, error_record: Any) -> None:
        self.write_error(error_record)

    def write_object(self: Any, value: object, enumerate_collection: bool = False) -> None:
        self.write_object(value, enumerate_collection)

    def write_verbose(self: Any, text: str) -> None:
        self.write_verbose(text)

    def write_warning(self: Any, text: str) -> None:
        self.write_warning(text)

    def write_debug(self: Any, text: str) -> None:
        self.write_debug(text)

    def write_command_detail(self: object, text: str) -> None:
        """Goes to a log that is not kept."""

    def write_progress(self: Any, record: object) -> None:
        self.session.write_progress(record)

    def write_information(self: Any, message_data: object, tags: object = ()) -> None:
        self.session.write_information(message_data, tags or [])

    def should_process(self: Any, *arguments: Any) -> bool:
        if len(arguments) <= 2:
            return bool(self.should_process(*arguments))
        if len(arguments) == 4:
            arguments[3].value = None
        return bool(self.should_process_described(*arguments[:3]))

    def should_continue(self: Any, query: str, caption: str, *choices: Any) -> bool:
        """`choices`: perhaps whether security is at stake, then what was answered for all."""
        if len(choices) < 2:
            return bool(self.should_continue(query, caption))
        for_all, for_none = choices[-2], choices[-1]
        if for_all.value or for_none.value:
            return bool(for_all.value)
        answer, is_for_all = self.should_continue_for_all(query, caption)
        (for_all if answer else for_none).value = is_for_all
        return bool(answer)

    def throw_terminating_error(self: Any, error_record: Any) -> None:
        self.throw_terminating_error(error_record)
