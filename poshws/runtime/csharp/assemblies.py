"""The files of assemblies, and the modules that their cmdlets make.

Add-Type -OutputAssembly writes the source, which is compiled again where the file is loaded.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.exceptions.dotnet import BadImageFormatException, FileNotFoundException
from poshws.corelib.typesystem.types import declared_type
from poshws.runtime.commands.functions import Function
from poshws.runtime.csharp.running import AddedSources, Compiled, add_types
from poshws.runtime.execution.scriptblock import ScriptBlock, write_block
from poshws.runtime.execution.units import load
from poshws.runtime.modules.modules import Module, new_state

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

_MARK: Final = "// This assembly of poshws holds its source.\n"


def write_assembly(path: str, source: str) -> None:
    """Writes an assembly's file."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(_MARK + source)


def load_assembly(session: Session, path: str) -> Compiled:
    """What is in an assembly's file."""
    if not os.path.isfile(path):
        raise FileNotFoundException(
            f"Could not load file or assembly '{path}'. The system cannot find the file"
            " specified.\n",
            file_name=path,
        )
    with open(path, "rb") as file:
        return load_image(session, file.read(), path)


def load_image(session: Session, image: bytes, path: str = "") -> Compiled:
    """What is in the bytes of an assembly. Raises BadImageFormatException for any others."""
    mark = _MARK.encode()
    if not image.startswith(mark):
        raise BadImageFormatException(
            f"Could not load file or assembly '{path}'. An attempt was made to load a program with"
            " an incorrect format.\n"
        )
    return add_types(session, image[len(mark) :].decode(), path)


class AssemblyCmdlet(Function):
    """A cmdlet of an assembly: the function that makes an object of its class."""

    __slots__ = ("net_class",)
    net_name = "System.Management.Automation.CmdletInfo"

    def __init__(self, name: str, script: ScriptBlock, net_class: str, module: Any = None) -> None:
        super().__init__(name, script, module)
        self.net_class = net_class

    def renamed(self, name: str, module: object) -> Function:
        """The same under the name it is imported by."""
        return AssemblyCmdlet(name, self.script, self.net_class, module)

    @property
    def kind(self) -> str:
        """Cmdlet."""
        return "Cmdlet"

    @property
    def net_type(self) -> object:
        """CmdletInfo."""
        return declared_type(self.net_name)


def assembly_module(session: Session, compiled: Compiled) -> Module:
    """The module of an assembly's cmdlets."""
    path = compiled.assembly.file
    name = os.path.splitext(os.path.basename(path))[0]
    title = name or f"dynamic_code_module_{compiled.assembly.full_name}"
    module = Module(title, path, new_state(session))
    module.kind, module.assembly = "Binary", compiled.assembly
    assert module.state is not None
    module.state.module = module
    text = "\n".join(each for _, each in compiled.commands)
    unit = load(text)
    write_block(session, ScriptBlock(unit.root, module.state), lambda _: None, own_scope=False)
    functions = module.state.root.functions or {}
    classes = [net_class for net_class, _ in compiled.commands]
    for (key, function), net_class in zip(list(functions.items()), classes, strict=True):
        made = AssemblyCmdlet(function.name, function.script, net_class, module)
        functions[key] = module.exports.functions[key] = made
    for key, alias in (module.state.root.aliases or {}).items():
        module.exports.aliases[key] = alias
    module.exports.is_listed = True
    return module


def compiled_of(session: Session, assembly: object) -> Compiled | None:
    """What was compiled into an assembly; None for those of .NET."""
    known = session.feature(AddedSources).values()
    return next((each for each in known if each.assembly == assembly), None)
