"""Commands of modules that nobody imported yet: the module is imported when the command is first
used.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.modules import files
from poshws.runtime.modules.analysis import module_with

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


class Quiet:
    """Whoever imports here says nothing; an error keeps the command from being found."""

    def __init__(self) -> None:
        self.errors: list[Any] = []

    def write_error(self, error: object, **details: object) -> None:
        """Keeps an error."""
        self.errors.append(error)

    def write_verbose(self, text: str) -> None:
        """Nobody listens."""

    def write_warning(self, text: str) -> None:
        """Nobody listens."""


def import_module_of(ps: Session, name: str) -> bool:
    """Imports the module that has a command of the name; False where there is none.

    about_Modules: $PSModuleAutoLoadingPreference None turns this off, ModuleQualified asks for the
    module's name in front.
    """
    preference = str(ps.get_variable("PSModuleAutoLoadingPreference", "All")).lower()
    module, slash, _ = name.rpartition("\\")
    if preference == "none" or (preference == "modulequalified" and not slash):
        return False
    if ps.is_autoloading or not any(os.path.isdir(folder) for folder in files.search_path()):
        return False
    ps.is_autoloading = True
    try:
        target = module if slash else module_of(ps, name) or ""
        return bool(target) and imported(ps, target)
    finally:
        ps.is_autoloading = False


def module_of(ps: Session, command: str) -> str | None:
    """The file of the module that promises a command."""
    found = module_with(ps, command)
    return None if found is None else found.path


def imported(ps: Session, name: str) -> bool:
    """Imports a module into the session; False if that failed."""
    from poshws.runtime.modules.import_options import Options  # deferred
    from poshws.runtime.modules.loader import Loader  # deferred

    options = Options()
    options.disable_name_checking = True
    loader = Loader(ps, Quiet(), options, ps.root_state)
    if loader.loaded(name) is not None:
        return False
    try:
        return loader.load_named(name, report=False) is not None
    except NetException:
        return False
