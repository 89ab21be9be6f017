"""System.Diagnostics.ProcessStartInfo: what to start, with what, and whose ends of its streams are
ours.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any, ClassVar

from poshws.clr.collections.lists import List
from poshws.clr.metadata.enums import enum_value
from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import InvalidOperationException, Win32Exception
from poshws.corelib.typesystem.types import core_type


class ProcessStartInfo:
    """How a program is started."""

    net_name: ClassVar[str] = "System.Diagnostics.ProcessStartInfo"

    def __init__(self, file_name: str = "", arguments: object = "") -> None:
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        self.file_name = file_name
        self.arguments = arguments if isinstance(arguments, str) else ""
        text = core_type("System.String")
        words: Iterable[object] = () if isinstance(arguments, str) else arguments  # type: ignore[assignment]
        kind = close_type("System.Collections.ObjectModel.Collection`1", text)
        self.argument_list = List(kind, words)
        self.create_no_window = False
        self.redirect_standard_input = False
        self.redirect_standard_output = False
        self.redirect_standard_error = False
        self.standard_input_encoding: Any = None
        self.standard_error_encoding: Any = None
        self.standard_output_encoding: Any = None
        self.working_directory = ""
        self.error_dialog = False
        self.user_name = ""
        self.verb = ""
        self.window_style = enum_value("System.Diagnostics.ProcessWindowStyle", 0)
        self.use_shell_execute = False
        self.create_new_process_group = False
        self._environment: Any = None

    @property
    def environment(self) -> object:
        """The variables of the new process, at first a copy of ours."""
        if self._environment is None:
            from poshws.clr.collections.dictionaries import Dictionary  # deferred
            from poshws.clr.metadata.generic_instantiation import close_type  # deferred

            text = core_type("System.String")
            kind = close_type("System.Collections.Generic.Dictionary`2", text, text)
            self._environment = Dictionary(kind, os.environ.items())
        return self._environment

    environment_variables = environment

    @property
    def verbs(self) -> list[object]:
        return []

    # -- for whoever starts it ------------------------------------------------------------------

    def words(self) -> list[str]:
        """The arguments one by one."""
        if self.arguments and self.argument_list:
            raise InvalidOperationException("Only one of Arguments or ArgumentList may be used.")
        if self.arguments:
            return split_arguments(self.arguments)
        return [str(each) for each in self.argument_list]

    def variables(self) -> dict[str, str] | None:
        """The new process's variables, None where they are ours."""
        if self._environment is None:
            return None
        items = self._environment.items()
        return {str(key): str(value) for key, value in items if value is not None}

    def program(self) -> str:
        """Where the program lies; raises Win32Exception where there is none."""
        import shutil  # deferred

        name = self.file_name
        if not name:
            raise InvalidOperationException(
                "Cannot start process because a file name has not been provided."
            )
        try:
            own: str | None = execution_context.current.services.own_program(name)
        except RuntimeError:
            own = None
        if own is not None:
            return own
        if name.startswith("/"):
            return name
        if os.path.isfile(name):
            return os.path.abspath(name)
        found = None if "/" in name else shutil.which(name)
        if found is None:
            raise self.failure(2)
        return found

    def folder(self) -> str:
        return self.working_directory or os.getcwd()

    def failure(self, code: int) -> Win32Exception:
        """What starting it raises for an error number."""
        return Win32Exception(
            code,
            f"An error occurred trying to start process '{self.file_name}' with working directory "
            f"'{self.folder()}'. {os.strerror(code)}",
        )


def split_arguments(text: str) -> list[str]:
    """One command line as words, by .NET's rules: blanks split, double quotes hold together."""
    words: list[str] = []
    word: list[str] = []
    is_quoted = has_begun = False
    index = 0
    while index < len(text):
        letter = text[index]
        if letter == "\\":
            slashes = len(text[index:]) - len(text[index:].lstrip("\\"))
            index += slashes
            if text[index : index + 1] == '"':
                word.append("\\" * (slashes // 2))
                if slashes % 2:
                    word.append('"')
                    index += 1
            else:
                word.append("\\" * slashes)
            has_begun = True
            continue
        if letter == '"':
            is_quoted, has_begun = not is_quoted, True
        elif letter in " \t" and not is_quoted:
            if has_begun:
                words.append("".join(word))
                word, has_begun = [], False
        else:
            word.append(letter)
            has_begun = True
        index += 1
    if has_begun:
        words.append("".join(word))
    return words
