"""What members of PowerShell's own types do in the running session: `[scriptblock]::Create` …"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.exceptions.powershell import PSInvalidOperationException
from poshws.runtime.commands.functions import Function
from poshws.runtime.errors.position_messages import position_message
from poshws.runtime.execution.block_parts import run_here
from poshws.runtime.execution.definitions import set_function
from poshws.runtime.execution.external_errors import OwnStreams
from poshws.runtime.execution.scriptblock import Frame, block_of_text, call_block
from poshws.runtime.execution.scriptblock import ScriptBlock as Block
from poshws.runtime.execution.units import load
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.binding.help import CommentHelp
    from poshws.engine.scheduling.file_watches import Change
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.syntax.ast import Node
    from poshws.syntax.source import Extent


def file_style() -> object:
    """`$PSStyle.FileInfo` if the script has looked at $PSStyle; else it is as it was made."""
    style = current_session().style
    return None if style is None else style.file_info


def create_block(text: object) -> ScriptBlock:
    """`[scriptblock]::Create(text)`; raises ParseException for a text that is none."""
    created: ScriptBlock = block_of_text(current_session(), text)
    return created.bound_to(None)


def new_closure(script: ScriptBlock) -> ScriptBlock:
    """`.GetNewClosure()`"""
    return script.closure(current_session().scope)


def invoke_block(script: ScriptBlock, arguments: list[object]) -> object:
    """`.Invoke(…)`: everything the block writes, as a collection; errors reach the caller."""
    from poshws.operators.intrinsic_methods import collection_of  # deferred

    ps = current_session()
    with OwnStreams(ps):
        return collection_of(call_block(ps, script, arguments))


def invoke_with_context(
    script: ScriptBlock, functions: Any, variables: Any, arguments: list[Any]
) -> object:
    """`.InvokeWithContext(…)`: with functions and variables of its own."""
    ps = current_session()
    items: list[Any] = []
    frame = Frame(ps, script)
    propagate, ps.propagate = ps.propagate, True
    try:
        for name, body in dict(functions or {}).items():
            set_function(ps, frame.scope, Function(str(name), body))
        for variable in variables or ():
            frame.scope.variables[variable.name.lower()] = variable
        frame.scope.variables["args"] = Variable("args", arguments)
        run_here(ps, script, frame.scope, items.append)
    finally:
        ps.propagate = propagate
        frame.leave()
        ps.commands_changed()
    return items


def new_variable(name: str, value: object, options: int, attributes: Any) -> object:
    """`[psvariable]::new(…)`"""
    variable = Variable(name, None if value is AUTOMATION_NULL else value)
    if options or attributes:
        variable.constrain(tuple(attributes or ()), options)
    return variable


def steppable_pipeline(script: ScriptBlock, arguments: list[object]) -> object:
    """`.GetSteppablePipeline()`"""
    from poshws.runtime.commands.steppable_pipelines import SteppablePipeline  # deferred

    return SteppablePipeline(current_session(), script, arguments)


_SET_VARIABLES = (
    "param($given) foreach ($name in @($given.Keys)) "
    "{ Set-Variable $name $given[$name] -Scope Global }"
)


def power_shell_of(script: ScriptBlock, variables: object, arguments: list[object]) -> object:
    """`.GetPowerShell(…)`: what runs the block's commands in a runspace of its own."""
    from poshws.runtime.hosting.powershell import PowerShell  # deferred

    made = PowerShell(current_session())
    if variables is not None:
        made.add_script(_SET_VARIABLES)
        made.add_argument(variables).add_statement()
    made.add_script(str(script))
    for each in arguments:
        made.add_argument(each)
    return made


def load_assembly(path: str) -> object:
    """`[Reflection.Assembly]::LoadFrom`: an assembly's file."""
    from poshws.runtime.csharp.assemblies import load_assembly  # deferred

    return load_assembly(current_session(), path).assembly


def load_image(image: bytes) -> object:
    """`[Reflection.Assembly]::Load` of bytes."""
    from poshws.runtime.csharp.assemblies import load_image  # deferred

    return load_image(current_session(), image).assembly


def wait_for(awaitable: Any) -> object:
    """Waits for something of asyncio's; everything else that is ready runs meanwhile."""
    return current_session().bridge.wait(awaitable)


def wait_for_exit(process: object, seconds: float | None = None) -> None:
    """Waits until a process has ended or the time is over."""
    from poshws.runtime.native.waiting import wait_for_exit as wait  # deferred

    wait(current_session(), process, seconds)


def wait_for_input(descriptors: list[int]) -> list[int]:
    """Waits until one of the descriptors can be read."""
    from poshws.runtime.native.waiting import wait_ready  # deferred

    return wait_ready(current_session(), descriptors, None, wait=True)


def follow_folder(
    folder: str, is_deep: bool, filters: frozenset[str], report: Callable[[Change], None], fail: Any
) -> Callable[[], None]:
    """Reports from a thread what happens in a folder, until what it gives is called."""
    from poshws.engine.scheduling.file_watches import FileWatch, follow  # deferred

    return follow(FileWatch("", [folder], is_deep, filters), report, fail)


def own_program(name: str = "pwsh") -> str | None:
    """The launcher of this program, where the name means it."""
    from poshws.runtime.native import own  # deferred

    return own.own_program() if own.is_own(name) else None


def start(coroutine: Any) -> Any:
    """Runs a coroutine in the background; what it gives can be waited for."""
    return current_session().bridge.start(coroutine)


def new_future() -> object:
    """A future of the session's loop."""
    return current_session().bridge.loop.create_future()


def parse_text(text: str, file: str | None) -> tuple[Any, list[Any], list[Any]]:
    """`[Parser]::ParseInput(…)`: the tree, the tokens and the errors."""
    from poshws.syntax import parse  # deferred
    from poshws.syntax.lexer.token_classes import seen  # deferred
    from poshws.syntax.semantics.token_names import mark_names  # deferred

    result = parse(text, file)
    mark_names(result.script_block, result.tokens)
    return result.script_block, seen(result.tokens), result.errors


def variable_path(text: str) -> object:
    """`[VariablePath]::new(…)`"""
    from poshws.syntax.lexer.variable_path import VariablePath  # deferred

    return VariablePath(text)


def parse_script_file(path: str) -> tuple[Any, list[Any], list[Any]]:
    """`[Parser]::ParseFile(…)`"""
    from poshws.runtime.commands.script_text import read_script  # deferred

    full = current_session().locations.absolute_file_path(path)
    return parse_text(read_script(full), full)


def safe_value(node: Node) -> object:
    """`.SafeGetValue()`: the value of a constant expression; the text is worked out by itself.

    Raises InvalidOperationException for what has to be run.
    """
    from poshws.runtime.modules.data_files import VARIABLES, is_safe  # deferred

    if not all(is_safe(each, VARIABLES) for each in node.descendants()):
        raise InvalidOperationException(
            "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions."
            f" Dynamic expression: {node.extent.text}."
        )
    found: list[Any] = []
    current_session().run_text(f",({node.extent.text})", found.append)
    return found[0] if found else None


def position_text(extent: Extent) -> str:
    """Where an extent is, with its line and tildes below it."""
    return position_message(extent)


_NAMED = ("function", "filter")


def block_ast(script: ScriptBlock) -> object:
    """`{ … }.Ast`: the block's node, of a function the definition's."""
    from poshws.syntax import ast as nodes  # deferred
    from poshws.syntax import parse  # deferred

    unit, (start, end) = script.block.unit, script.block.place
    for node in parse(unit.text, unit.file).script_block.descendants():
        place = (node.extent.start, node.extent.end)
        if isinstance(node, nodes.FunctionDefinition) and script.block.kind in _NAMED:
            body = node.body.extent
            if (body.start, body.end) == (start, end) or place[0] == start:
                return node
        elif isinstance(node, nodes.ScriptBlock) and place == (start, end):
            return node
    return None


def help_of_tree(node: Node) -> CommentHelp | None:
    """What the comment of a script block's node says as help; None where there is none."""
    from poshws.runtime.commands.script_help import help_at  # deferred

    source = node.extent.source
    found = help_at(source.text, source.file, (node.extent.start, node.extent.end))
    return None if found is None else found[0]


def block_of_tree(node: Node) -> ScriptBlock:
    """`$ast.GetScriptBlock()`; raises PSInvalidOperationException where the text has errors."""
    from poshws.syntax import parse  # deferred

    source = node.extent.source
    if parse(source.text, source.file).errors:
        raise PSInvalidOperationException(
            "Operation is not valid due to the current state of the object."
        )
    return unchecked_block_of_tree(node)


def unchecked_block_of_tree(node: Node) -> ScriptBlock:
    """The block of a tree that is known to be right."""
    source = node.extent.source
    unit = load(source.text, source.file)
    place = (node.extent.start, node.extent.end)
    found = (block for block in unit.every_block() if block.place == place)
    return Block(next(found, unit.root), None)


def make_attribute(name: str, positional: tuple[object, ...]) -> Any:
    """`[ValidateSet]::new('a')`: as the param block would make it, its errors are its own."""
    from poshws.runtime.commands.attributes import make_attribute as make  # deferred

    return make(current_session(), name, positional, (), in_script=False)


def console() -> object:
    """The host: its `output` and `errors` are the text streams of the terminal."""
    return current_session().host


async def in_fiber(function: Any) -> object:
    """Runs plain code in a fiber of its own, where it may wait."""
    return await current_session().bridge.spawn(function)


def hosting() -> object:
    """What makes runspaces and what runs in them."""
    from poshws.runtime.hosting import making  # deferred

    return making


def check_restricted_language(
    script: ScriptBlock, commands: Any, variables: Any, environment: bool
) -> None:
    """`{ … }.CheckRestrictedLanguage(…)`"""
    from poshws.runtime.modules.data_files import check_block  # deferred

    names = None if commands is None else [str(each) for each in commands]
    check_block(block_ast(script), names, [str(each) for each in variables or ()], environment)
