"""Import-Module's work: finds the file of a module, runs it in a state of its own, imports what it
exports.

The order of things is PowerShell's (ModuleCmdletBase): a path names a file or a folder, any other
name is looked for on $env:PSModulePath; a module that is loaded already is not run again but its
members are imported again; a manifest loads required modules into the session, nested ones into
the module.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import FileNotFoundException, NetException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import (
    ActionPreferenceStopException,
    CmdletInvocationException,
    ParseException,
    PSInvalidOperationException,
)
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.commands.requirements import check_requirements
from poshws.runtime.commands.script_files import ScriptFunction
from poshws.runtime.commands.script_text import read_script
from poshws.runtime.errors.module_errors import recorded
from poshws.runtime.execution.control_flow import ExitSignal
from poshws.runtime.execution.scriptblock import ScriptBlock, call_block, write_block
from poshws.runtime.execution.units import load
from poshws.runtime.modules import builtin as own
from poshws.runtime.modules import files
from poshws.runtime.modules.import_options import Options
from poshws.runtime.modules.manifest_loader import load_manifest_module
from poshws.runtime.modules.members import ALL, Importer, export_members, forget_members
from poshws.runtime.modules.modules import Module, new_state
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.runtime.execution.units import Block
    from poshws.runtime.modules.members import Reports
    from poshws.runtime.session.scopes import SessionState
    from poshws.runtime.session.session import Session

IMPORT_MODULE = "Microsoft.PowerShell.Commands.ImportModuleCommand"

DEPTH = 10
"""How deep modules may nest."""


PODE = "e3ea217c-fc3d-406b-95d5-4304ab06c6af"  # the GUID of its manifest


def is_pode(path: str) -> bool:
    """Whether a file is Pode's own manifest or module, in whose place the built-in one stands: its
    compiled half can't run here.
    """
    folder, name = os.path.split(path)
    if name.lower() not in ("pode.psd1", "pode.psm1"):
        return False
    try:
        with open(os.path.join(folder, "Pode.psd1"), encoding="utf-8-sig") as file:
            return PODE in file.read().lower()
    except OSError:
        return False


class Loader:
    """One call of Import-Module; `output` is what the call writes."""

    def __init__(
        self, ps: Session, reports: Reports, options: Options, target: SessionState, depth: int = 0
    ) -> None:
        self.ps = ps
        self.reports = reports
        self.options = options
        self.target = target
        self.depth = depth
        self.output: list[object] = []

    def nested(self, options: Options, target: SessionState) -> Loader:
        """What imports a module that a manifest names."""
        return Loader(self.ps, self.reports, options, target, self.depth + 1)

    # --- by name

    def load_named(self, name: str, *, report: bool = True) -> Module | None:
        """The module of a name or path; one that is not found is reported."""
        try:
            module, found = self.find_and_load(name)
        except PSInvalidOperationException as error:
            if report:
                self.reports.write_error(error)
            return None
        if not found and report:
            self.reports.write_error(self.not_found(name))
        return module

    def find_and_load(self, name: str) -> tuple[Module | None, bool]:
        """The module, and whether there was one (its loading may have failed)."""
        rooted = self.rooted_path(name)
        if rooted is None:
            return self.load_from_path(name)
        if os.path.isfile(rooted):
            return self.load_once(rooted)
        if os.path.isdir(rooted):
            for file in files.files_of_folder(rooted.rstrip("/") or "/"):
                module, found = self.load_once(file)
                if found:
                    return module, True
            return None, False
        path = None if os.path.splitext(rooted)[1] else files.with_extension(rooted)
        return (None, False) if path is None else self.load_once(path)

    def rooted_path(self, name: str) -> str | None:
        """The full path a name stands for; None for a name that is looked for on the module
        path.
        """
        plain = name.replace("\\", "/")
        if not (
            plain.startswith(("/", "./", "../", "~/")) or plain in (".", "..", "~") or ":" in plain
        ):
            return None
        if ":" in plain:
            return str(self.ps.locations.place(name).path)
        if plain.startswith("~"):
            plain = os.path.expanduser(plain)
        return os.path.normpath(os.path.join(self.ps.locations.folder, plain))

    def load_from_path(self, name: str) -> tuple[Module | None, bool]:
        """A module of $env:PSModulePath, or one of our own."""
        built_in = own.built_in_module(self.ps, name)
        if built_in is not None:
            if not self.options.accepts(built_in.version_text, built_in.guid_text):
                return None, False
            own.use(self.ps, built_in.name)
            self.finish(built_in)
            return built_in, True
        if name.lower() == own.CORE.lower():
            self.reports.write_warning(
                f"The '{own.CORE}' module was not imported because the '{own.CORE}' snap-in was"
                " already"
                " imported."
            )
            return None, True
        for path in files.files_named(name):
            module, found = self.load_once(path)
            if found:
                return module, True
        return None, False

    def not_found(self, name: str) -> FileNotFoundException:
        """The error for a name that no file has."""
        asked = self.options
        ending = "was not loaded because no valid module file was found in any module directory."
        error_id, between = "Modules_ModuleWithVersionNotFound", ""
        if asked.required is not None or (asked.minimum is not None and asked.maximum is None):
            between = (
                f"with version '{asked.required if asked.required is not None else asked.minimum}' "
            )
        elif asked.minimum is not None:
            between = f"with MinimumVersion '{asked.minimum}' and MaximumVersion '{asked.maximum}' "
        elif asked.maximum is not None:
            between = f"with MaximumVersion '{asked.maximum}' "
        else:
            error_id = "Modules_ModuleNotFound"
        return recorded(
            FileNotFoundException(f"The specified module '{name}' {between}{ending}"),
            error_id=error_id,
            category="ResourceUnavailable",
            target=name,
        )

    # --- by file

    def loaded(self, path: str) -> Module | None:
        """The module that was loaded from a file, or through a manifest of that path."""
        for module in self.ps.modules.values():
            if path in (module.path, getattr(module, "manifest_path", None)):
                return module
        return None

    def load_once(self, path: str) -> tuple[Module | None, bool]:
        """Loads a file, unless it is loaded already: then its members are imported again."""
        old = self.loaded(path)
        if old is not None:
            fits = not self.options.has_constraints or self.options.accepts(
                old.version_text, old.guid_text
            )
            if fits and not self.options.force:
                self.finish(old)
                return old, True
            if self.options.force:
                remove_module(self.ps, old, self.reports)
        return self.load_file(path)

    def load_file(
        self, path: str, *, state: SessionState | None = None
    ) -> tuple[Module | None, bool]:
        """Loads a file by its extension. `state`: the state of the manifest it belongs to."""
        if self.depth >= DEPTH:
            raise PSInvalidOperationException(
                f"Cannot load the module '{path}' because the module nesting limit has been"
                " exceeded."
                f" Modules can only be nested to {DEPTH} levels. Evaluate and change the order in"
                " which"
                " you are loading modules to prevent exceeding the nesting limit, and then try"
                " running"
                " your script again.",
                error_id="Modules_ModuleTooDeeplyNested",
                category="InvalidOperation",
                target=path,
            )
        extension = os.path.splitext(path)[1].lower()
        if self.options.has_constraints and extension != ".psd1":
            return None, False
        if is_pode(path):
            return self.load_from_path("Pode")
        self.reports.write_verbose(f"Loading module from path '{path}'.")
        if extension == ".psd1":
            return load_manifest_module(self, path)
        if extension == ".psm1":
            return self.guarded(path, lambda: self.load_script(path, state))
        if extension == ".ps1":
            return self.guarded(path, lambda: self.dot_source(path))
        if extension in (".dll", ".exe"):
            return self.guarded(path, lambda: self.load_binary(path))
        raise PSInvalidOperationException(
            f"The extension '{extension}' is not a valid module extension. The supported module"
            " extensions"
            " are '.dll', '.ps1', '.psm1', '.psd1' and '.cdxml'. Correct the extension then try"
            " adding the"
            f" file '{path}' again.",
            error_id="Modules_InvalidModuleExtension",
            category="InvalidOperation",
            target=path,
        )

    def guarded(self, path: str, load: Any) -> tuple[Module | None, bool]:
        """Runs a file; its own `throw` ends the caller, any other error that ended it is
        reported.
        """
        try:
            return load(), True
        except PSInvalidOperationException:
            raise
        except NetException as error:
            if getattr(error, "was_thrown_by_throw", False):
                raise ended_by(error) from error
            try:
                self.reports.write_error(error)
            except ActionPreferenceStopException as stop:
                if not isinstance(error, ParseException):
                    raise
                # What ends a load that can't be parsed is an error of its own.
                stop.error_record.exception = stop
                raise
            return None, not isinstance(error, ParseException)

    def load_script(self, path: str, state: SessionState | None) -> Module:
        """A .psm1 file."""
        module = Module(files.module_name(path), path, state or new_state(self.ps))
        run_module(self.ps, module, self.options.arguments)
        if not module.exports.is_listed:
            export_members(module, self.reports, functions=ALL, cmdlets=ALL, aliases=ALL)
        if state is None:
            self.finish(module)
        return module

    def dot_source(self, path: str) -> Module:
        """A .ps1 file: it runs in the scope of whoever imports it."""
        module = Module(files.module_name(path), path)
        self.reports.write_verbose(f"Dot-sourcing the script file '{path}'.")
        block = ScriptBlock(load(read_script(path), path).root, self.target)
        write_block(self.ps, block, self.output.append, self.options.arguments, own_scope=False)
        self.add(module)
        if self.options.pass_thru:
            self.output.append(module)
        return module

    def load_binary(self, path: str) -> Module:
        """An assembly that Add-Type wrote."""
        from poshws.runtime.csharp.assemblies import assembly_module, load_assembly  # deferred

        module = assembly_module(self.ps, load_assembly(self.ps, path))
        self.finish(module)
        return module

    # --- what follows

    def importer(self, prefix: str | None = None, *, check: bool = True) -> Importer:
        """What brings the members into the caller's scope."""
        options = self.options
        return Importer(
            self.ps,
            self.reports,
            self.target,
            prefix=options.prefix if prefix is None else prefix,
            patterns=options.patterns,
            no_clobber=options.no_clobber,
            local=options.local,
            check_names=check and not options.disable_name_checking,
        )

    def finish(self, module: Module, prefix: str | None = None) -> None:
        """Imports the members, notes the module and writes it if asked."""
        prefix = prefix or self.options.prefix or module.command_prefix
        module.import_prefix = prefix or ""
        importer = self.importer(prefix)
        import_into = getattr(module, "import_into", None)
        if import_into is not None:
            import_into(importer)
        else:
            importer.import_members(module)
        self.add(module)
        if self.options.as_custom_object:
            self.output.append(module.as_custom_object())
        elif self.options.pass_thru:
            self.output.append(module)

    def add(self, module: Module) -> None:
        """Notes the module as loaded."""
        add_module(self.ps, self.target, module)


def ended_by(error: Any) -> CmdletInvocationException:
    """The error that ends Import-Module for a `throw` in the module: the script goes on."""
    made = CmdletInvocationException(error.message, error)
    record = error.error_record
    made.error_record = ErrorRecord(
        record.exception, record.error_id, record.category_info.category, record.target
    )
    made.error_record.command_class = IMPORT_MODULE
    return made


def add_module(ps: Session, target: SessionState, module: Module) -> None:
    """Notes a module in the session's list and in that of the state it was imported into."""
    key = module.name.lower()
    if ps.modules.get(key) is not None and ps.modules[key].key != module.key:
        # Of the same name from another place: both are loaded, the newest answers to the name.
        ps.modules[f"{key}\0{ps.modules[key].key}"] = ps.modules[key]
    ps.modules[key] = module
    target.modules[module.key] = module
    if target.module is not None and all(m.key != module.key for m in target.module.nested_modules):
        target.module.nested_modules.append(module)


def run_module(ps: Session, module: Module, arguments: list[object]) -> list[Any]:
    """Runs the code of a .psm1 file in the module's state; what it writes is given back."""
    unit = load(read_script(module.path), module.path, is_module=True)
    check_requirements(ps, unit)
    assert module.state is not None
    module.state.module = module
    code = ScriptBlock(unit.root, module.state)
    stage: Any = ps.current_command
    is_imported = getattr(getattr(stage, "command", None), "net_class", "") == IMPORT_MODULE
    extent = stage.site.extent if is_imported else None
    info = InvocationInfo(ScriptFunction(os.path.basename(module.path), code), extent=extent)
    module.state.root.variables["myinvocation"] = Variable("MyInvocation", info)
    return run_block(ps, module, unit.root, arguments)


def run_block(ps: Session, module: Module, block: Block, arguments: list[object]) -> list[Any]:
    """Runs a block as the body of a module."""
    assert module.state is not None
    module.state.module = module
    module.script = ScriptBlock(block, module.state)
    written: list[Any] = []
    depth = ps.depth
    try:
        write_block(ps, module.script, written.append, arguments, own_scope=False)
    except ExitSignal as signal:
        ps.last_exit_code = signal.code
    finally:
        ps.depth = depth
    return written


def remove_module(ps: Session, module: Module, reports: Reports) -> None:
    """Takes a module and what it brought out of the session."""
    if module.on_remove is not None:
        for item in call_block(ps, module.on_remove, (module,)):
            ps.out_default([item])
    forget_members(ps, ps.state, module, reports)
    if ps.state is not ps.root_state:
        forget_members(ps, ps.root_state, module, reports)
    for key in [key for key, each in ps.modules.items() if each is module]:
        del ps.modules[key]
    for other in [*ps.modules.values(), None]:
        state = ps.root_state if other is None else other.state
        if state is not None:
            state.modules.pop(module.key, None)
    ps.used_modules.pop(module.name, None)
