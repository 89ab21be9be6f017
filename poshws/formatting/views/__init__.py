"""Which views a type has; the module that declares them is imported when one is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from poshws.corelib.registry import LazyRegistry
from poshws.formatting.view import View

if TYPE_CHECKING:
    from types import ModuleType

TYPES: Final = {
    "dotnet": (
        "system.reflection.assembly system.reflection.assemblyname "
        "system.globalization.cultureinfo system.diagnostics.fileversioninfo system.version "
        "system.version#includelabel system.management.automation.semanticversion "
        "system.collections.dictionaryentry system.diagnostics.processmodule "
        "system.diagnostics.process system.diagnostics.process#includeusername "
        "system.timespan system.appdomain system.datetime system.guid "
        "system.net.networkcredential system.management.automation.psmethod "
        "system.threading.tasks.task system.runtimetype"
    ),
    "files": "system.io.directoryinfo system.io.fileinfo",
    "commands": (
        "system.management.automation.commandinfo system.management.automation.aliasinfo "
        "system.management.automation.applicationinfo "
        "system.management.automation.cmdletinfo "
        "system.management.automation.externalscriptinfo "
        "system.management.automation.filterinfo system.management.automation.functioninfo "
        "system.management.automation.scriptinfo moduleinfogrouping "
        "system.management.automation.psmoduleinfo "
        "system.management.automation.experimentalfeature "
        "system.management.automation.commandparametersetinfo"
    ),
    "help": (
        "helpinfoshort mamlcommandhelpinfo mamlcommandhelpinfo#detailedview "
        "mamlcommandhelpinfo#fullview mamlcommandhelpinfo#examplesview "
        "mamlcommandhelpinfo#parameter mamlcommandhelpinfo#example mamlparatextitem "
        "mamlcommandhelpinfo#syntax mamlcommandhelpinfo#parameters "
        "mamlcommandhelpinfo#examples "
        "extendedcmdlethelpinfo extendedcmdlethelpinfo#detailedview "
        "extendedcmdlethelpinfo#fullview"
    ),
    "results": (
        "microsoft.powershell.commands.memberdefinition "
        "microsoft.powershell.commands.groupinfo "
        "microsoft.powershell.commands.groupinfonoelement "
        "microsoft.powershell.commands.historyinfo microsoft.powershell.commands.matchinfo "
        "microsoft.powershell.commands.basichtmlwebresponseobject "
        "microsoft.powershell.commands.webresponseobject "
        "microsoft.powershell.commands.filehashinfo "
        "microsoft.powershell.commands.testconnectioncommand+pingstatus "
        "microsoft.powershell.commands.testconnectioncommand+pingmtustatus "
        "microsoft.powershell.commands.testconnectioncommand+tracestatus "
        "microsoft.powershell.commands.testconnectioncommand+tcpportstatus "
        "microsoft.powershell.commands.bytecollection "
        "microsoft.powershell.markdownrender.psmarkdownoptioninfo"
    ),
    "sessions": (
        "system.management.automation.psvariable system.management.automation.pathinfo "
        "system.management.automation.runspaces.typedata "
        "system.management.automation.psdriveinfo "
        "system.management.automation.providerinfo "
        "system.management.automation.scriptblock "
        "system.management.automation.warningrecord "
        "system.management.automation.verboserecord "
        "system.management.automation.debugrecord "
        "system.management.automation.informationrecord "
        "system.management.automation.runspaces.runspace system.management.automation.job "
        "system.management.automation.callstackframe "
        "system.management.automation.commandbreakpoint "
        "system.management.automation.linebreakpoint "
        "system.management.automation.variablebreakpoint "
        "system.management.automation.pstracesource "
        "system.management.automation.runspaces.pssession "
        "system.management.automation.subsystem.subsysteminfo "
        "system.management.automation.subsystem.subsysteminfo+implementationinfo "
        "microsoft.powershell.commands.psrunspacedebug"
    ),
    "errors": (
        "system.management.automation.errorrecord "
        "system.management.automation.errorrecord#psextendederror "
        "system.exception#psextendederror"
    ),
    "styles": (
        "system.management.automation.psstyle "
        "system.management.automation.psstyle+formattingdata "
        "system.management.automation.psstyle+progressconfiguration "
        "system.management.automation.psstyle+fileinfoformatting "
        "system.management.automation.psstyle+foregroundcolor "
        "system.management.automation.psstyle+backgroundcolor"
    ),
}
"""Module of this package → the types that it has views of, in lower case."""


def _views_in(module: ModuleType) -> dict[str, list[View]]:
    found: dict[str, list[View]] = {}
    views: list[View] = module.VIEWS
    for view in views:
        for type_name in view.types:
            found.setdefault(type_name.lower(), []).append(view)
    return found


VIEWS: Final = LazyRegistry(
    __name__, {module: names.split() for module, names in TYPES.items()}, _views_in
)

_DESERIALIZED = "deserialized."


def find_view(
    names: Iterable[str],
    session: object,
    *,
    kind: str | None = None,
    name: str | None = None,
    out_of_band: bool = False,
) -> View | None:
    """The first view of the most specific type that has a fitting one."""
    for type_name in names:
        for view in views_of(type_name, session):
            if (
                view.out_of_band == out_of_band
                and (kind is None or view.kind == kind)
                and (name is None or view.name.lower() == name.lower())
            ):
                return view
    return None


def views_of(type_name: str, session: object) -> list[View]:
    """All views of exactly this type, with those that a script loaded."""
    key = type_name.lower().removeprefix(_DESERIALIZED)
    predefined = VIEWS.find(key) or []
    features = getattr(session, "features", None)
    loaded = features.get(LoadedViews) if isinstance(features, dict) else None
    if isinstance(loaded, LoadedViews):
        return [*loaded.before(key), *predefined, *loaded.after(key)]
    return predefined


def all_views(session: object) -> list[View]:
    """Every view there is, those of one module together."""
    predefined: list[View] = [view for module in VIEWS.load_all() for view in module.VIEWS]
    return predefined + loaded_views(session).all()


def loaded_views(session: object) -> LoadedViews:
    """Where a session keeps the views that its scripts load."""
    features: dict[type, object] = session.features  # type: ignore[attr-defined]
    loaded = features.setdefault(LoadedViews, LoadedViews())
    assert isinstance(loaded, LoadedViews)
    return loaded


class LoadedViews:
    """Views that a script added with Update-FormatData, before or after the predefined ones."""

    def __init__(self) -> None:
        self._before: list[View] = []
        self._after: list[View] = []

    def prepend(self, views: list[View]) -> None:
        self._before = [*views, *self._before]

    def append(self, views: list[View]) -> None:
        self._after += views

    def before(self, key: str) -> list[View]:
        return _of_type(self._before, key)

    def after(self, key: str) -> list[View]:
        return _of_type(self._after, key)

    def all(self) -> list[View]:
        return [*self._before, *self._after]


def _of_type(views: list[View], key: str) -> list[View]:
    return [view for view in views if any(each.lower() == key for each in view.types)]
