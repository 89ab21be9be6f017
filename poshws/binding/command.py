"""``@cmdlet``: makes a command of an annotated Python function.

Start here::

    from __future__ import annotations

    from collections.abc import Iterator

    from poshws.binding import Pipe, Session, cmdlet

    @cmdlet("Get-Unique", alias="gu", sets={"AsString": "as_string", "UniqueByType": "on_type"},
            default_set="AsString")
    def get_unique(*, input: Pipe[object], as_string: bool = False, on_type: bool = False,
                   case_insensitive: bool = False) -> Iterator[object]:
        '''Drops every object that equals the one before it.

        Only neighbours are compared, so the objects have to come sorted.

        -AsString  Compares the objects as text.
        -OnType    Compares only the types of the objects.

        PS> 'a', 'a', 'b' | Get-Unique
        a
        b
        '''
        last: object = MISSING
        for item in input:
            ...
            yield item

How parameters are written is documented in ``annotations.py``. What the function gives:

* ``yield value`` writes one object (a yielded list is one object).
* ``return value`` of a plain function: None writes nothing, a ``list`` or an iterator is written
  item by item, anything else is one object.
* ``raise`` ends the command (a terminating error); ``session.write_error(…)`` reports and goes on.

Nothing registers itself: ``@cmdlet`` returns a ``Cmdlet`` object, which can still be called as the
plain function from Python, and ``poshws.commands`` holds the table of names.

Parameter sets in short: ``sets={"Path": "path!", "LiteralPath": "literal_path!"}`` lists for each
set the parameters that are *not* in all sets, by their Python names; ``!`` is mandatory there,
``@0`` the position there (``"property!@0 value@1"``), ``|`` by value and ``.`` by property name.
Parameters that no set lists are in all sets. For anything finer: ``Param(sets={…: Set(…)})``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from poshws.binding import command_info
from poshws.binding.command_info import CommandInfo
from poshws.binding.signature import read_signature
from poshws.binding.stage import CmdletStage
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert

if TYPE_CHECKING:
    from poshws.binding.help import CommentHelp
    from poshws.binding.metadata import CommandMetadata
    from poshws.binding.signature import Signature
    from poshws.runtime.session.session import Session

Words = str | tuple[str, ...]


class Cmdlet(CommandInfo):
    """A command made of a Python function; its metadata are read from it at first use."""

    kind = "Cmdlet"
    net_name = "System.Management.Automation.CmdletInfo"
    options = 1  # ReadOnly

    __slots__ = (
        "_help",
        "_help_uri",
        "_signature",
        "aliases",
        "confirm_impact",
        "default_set",
        "function",
        "module_name",
        "name",
        "net_class",
        "order",
        "output_types",
        "positional_binding",
        "positions",
        "sets",
        "stage_class",
        "supports_paging",
        "supports_should_process",
    )

    def __init__(self, name: str, function: Callable[..., Any]) -> None:
        self.name = name
        self.function = function
        self.aliases: tuple[str, ...] = ()
        self.module_name = ""  # type: ignore[misc]
        self.net_class = ""
        self.default_set: str | None = None
        self.sets: Mapping[str, str] = {}
        self.supports_should_process = False
        self.supports_paging = False
        self.confirm_impact = "Medium"
        self.positional_binding = True
        self.order = ""
        self.positions: list[str] = []
        self.output_types: tuple[str, ...] = ()
        self._help_uri = ""
        self.stage_class: type[CmdletStage] | None = None
        self._signature: Signature | None = None
        self._help: CommentHelp | None = None

    def __call__(self, *arguments: object, **named: object) -> Any:
        return self.function(*arguments, **named)

    def __repr__(self) -> str:
        return f"<Cmdlet {self.name}>"

    @property
    def signature(self) -> Signature:
        """Parameters, sets and how the function is called; read once."""
        if self._signature is None:
            self._signature = read_signature(self)
        return self._signature

    @property
    def metadata(self) -> CommandMetadata:
        """Parameters and sets."""
        return self.signature.metadata

    def stage(
        self, session: Session, scope: object, site: object, values: tuple[object, ...]
    ) -> CmdletStage:
        """The cmdlet as one stage of a pipeline."""
        if self.stage_class is not None:
            return self.stage_class(session, self, site, values)
        return CmdletStage(session, self, site, values)

    @property
    def help(self) -> CommentHelp:
        """The docstring as help; what it does not say of parameters, their declarations say."""
        if self._help is None:
            from poshws.binding.docstring import read_docstring  # deferred

            self._help = read_docstring(self.function.__doc__ or "")
            shared = [read_docstring(text).parameters for text in self._shared_docstrings()]
            for each in (self.signature.help, *shared):
                for name, text in each.items():
                    self._help.parameters.setdefault(name, text)
        return self._help

    def _shared_docstrings(self) -> Iterator[str]:
        for group in self.signature.groups:
            yield from group.docstrings()

    @property
    def help_uri(self) -> str:
        """The address of its help page."""
        if self._help_uri:
            return self._help_uri
        from poshws.binding.help_links import help_link  # deferred

        return help_link(self.name)

    @property
    def module(self) -> Any:
        """The module the command belongs to; those of the core belong to none."""
        return command_info.find_module(self.module_name)

    @property
    def version(self) -> Any:
        """The version of its module, or of PowerShell."""
        module = self.module
        if module is not None:
            return module.version
        if not self.module_name:
            return None

        return convert(command_info.CORE_VERSION, declared_type("System.Version"))

    @property
    def definition(self) -> str:
        """The syntax lines."""
        from poshws.binding.syntax import syntax_lines  # deferred

        return "".join(f"\n{line}\n" for line in syntax_lines(self.metadata))

    @property
    def output_type(self) -> list[Any]:
        """The types the command says it writes."""
        return [command_info.TypeName(name) for name in self.output_types]

    @property
    def implementing_type(self) -> object:
        """The .NET class PowerShell's own command is."""
        from poshws.binding.implementing_type import implementing_type  # deferred

        return implementing_type(self)

    @property
    def dll(self) -> str:
        """The path of the assembly that PowerShell's own command is in."""
        from poshws.binding.assemblies import assembly_of  # deferred

        return assembly_of(self.module_name)

    @property
    def help_file(self) -> str:
        """The file PowerShell's own help of the command is in."""
        return f"{self.dll.rpartition('/')[2]}-Help.xml"

    @property
    def remoting_capability(self) -> Any:
        """How the command works with remote computers."""
        from poshws.binding.assemblies import remoting_capability  # deferred

        return command_info.enum_value("RemotingCapability", remoting_capability(self.name))


class PythonFunction(Cmdlet):
    """A command that is a function in the real module, and so called by scripts."""

    kind = "Function"
    net_name = "System.Management.Automation.FunctionInfo"
    options = 0
    __slots__ = ()

    description = ""
    script: Any = None


def cmdlet(
    name: str,
    *,
    kind: type[Cmdlet] = Cmdlet,
    alias: Words = (),
    sets: Mapping[str, str] | None = None,
    default_set: str | None = None,
    module: str = "Microsoft.PowerShell.Utility",
    net_class: str | None = None,
    supports_should_process: bool = False,
    confirm_impact: str = "Medium",
    supports_paging: bool = False,
    positional_binding: bool = True,
    order: str = "",
    positions: str = "",
    output: Words = (),
    help_uri: str = "",
    stage: type[CmdletStage] | None = None,
) -> Callable[[Callable[..., Any]], Cmdlet]:
    """Declares the decorated function to be the command ``name``.

    ``net_class`` is what PowerShell appends to FullyQualifiedErrorId; without it,
    ``Get-Item`` is ``Microsoft.PowerShell.Commands.GetItemCommand``. For a command that is a
    function in the real module (Pode's are), give ``kind=PythonFunction`` and ``net_class=name``.
    ``order``: Python names of parameters that stand before the others wherever parameters are
    listed. ``positions``: those that have a position, in order, where the signature does not say
    it. ``stage``: a stage class of the command's own, for the few that are too hot to run as a
    plain function.
    """

    def declare(function: Callable[..., Any]) -> Cmdlet:
        made = kind(name, function)
        made.aliases = words(alias)
        made.sets = sets or {}
        made.default_set = default_set
        made.module_name = module  # type: ignore[misc]
        made.net_class = net_class or class_name(name)
        made.supports_should_process = supports_should_process
        made.confirm_impact = confirm_impact if supports_should_process else "None"
        made.supports_paging = supports_paging
        made.positional_binding = positional_binding
        made.order = order
        made.positions = positions.split()
        made.output_types = words(output)
        made._help_uri = help_uri
        made.stage_class = stage
        return made

    return declare


def words(given: Words) -> tuple[str, ...]:
    """One word or several."""
    return (given,) if isinstance(given, str) else tuple(given)


def class_name(name: str) -> str:
    """``Get-Item`` → ``Microsoft.PowerShell.Commands.GetItemCommand``."""
    return f"Microsoft.PowerShell.Commands.{name.replace('-', '')}Command"
