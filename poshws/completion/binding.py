"""The words of a command → parameters and what is given to them, as far as that can be told.

A call that is still being typed can't be bound as a real one: names may be unfinished, values
missing, sets undecided. This is PowerShell's pseudo binding: named parameters first, then the
words by position, then what takes the rest and the pipeline, and every set that may still be meant
is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.completion.safe_values import UNKNOWN, unheard, value_of
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.typesystem.types import type_of
from poshws.runtime.commands.discovery import find_command
from poshws.runtime.commands.dynamic_parameters import CalledFunction, with_dynamic_parameters
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.binding.parameters import Parameter
    from poshws.completion.context import Context
    from poshws.runtime.session.session import Session
    from poshws.syntax.ast import Node

ALL = 0xFFFFFFFF


class Pair:
    """A parameter with its argument, either of which may be missing.

    `kind` is "pair", "fake" (the argument is still to come), "switch", "array" (what takes the
    rest) or "pipe".
    """

    __slots__ = ("argument", "kind", "name_node", "rest")

    def __init__(
        self,
        name_node: n.CommandParameter | None,
        argument: Node | None,
        kind: str = "pair",
        rest: list[Node] | None = None,
    ) -> None:
        self.name_node = name_node
        self.argument = argument
        self.kind = kind
        self.rest = rest or []

    @property
    def is_named(self) -> bool:
        """Whether the parameter's name was written."""
        return self.name_node is not None

    @property
    def name(self) -> str:
        """The parameter's name as written."""
        return "" if self.name_node is None else self.name_node.parameter_name


class Binding:
    """What the words of a call are bound to. `failed` where that could not be told at all."""

    def __init__(self, command: Any, metadata: Any) -> None:
        self.command = command
        self.name = str(command.name)
        self.metadata = metadata
        self.failed = False
        self.flags = ALL
        self.is_function = command.kind in ("Function", "Filter", "ExternalScript")
        is_cmdlet = not self.is_function or metadata.is_advanced
        self.default_flag = int(metadata.default_flag) if is_cmdlet else 0
        self.pairs: list[Pair] = []
        self.bound: dict[str, Parameter] = {}
        self.arguments: dict[str, Pair] = {}
        self.unbound: list[Parameter] = list(metadata.parameters.values())
        self.unknown: list[n.CommandParameter] = []
        self.ambiguous: list[n.CommandParameter] = []
        self.duplicates: list[n.CommandParameter | None] = []
        self.left: list[Pair] = []
        """Words that no parameter took."""

    def take(self, parameter: Parameter, pair: Pair) -> None:
        """Binds a parameter."""
        if parameter in self.unbound:
            self.unbound.remove(parameter)
        self.bound.setdefault(parameter.name.lower(), parameter)
        self.arguments.setdefault(parameter.name.lower(), pair)

    def argument_node(self, name: str) -> Node | None:
        """The expression bound to a parameter."""
        pair = self.arguments.get(name.lower())
        return None if pair is None else pair.argument


def bind(
    context: Context,
    node: n.Command,
    at_cursor: n.CommandParameter | None = None,
    *,
    for_parameter: bool = False,
    positional: bool = True,
) -> Binding | None:
    """The binding of a command's words; None where the command has no parameters to know."""
    command = command_of_node(context, node)
    if command is None:
        return None
    try:
        metadata = metadata_of(context, command, node, at_cursor)
    except NetException:
        return None
    if metadata is None:
        return None
    binding = Binding(command, metadata)
    raw = raw_pairs(node)
    if has_dynamic(command):
        # What is being typed would stop the command from saying which parameters it adds.
        raw = [each for each in raw if each.name_node is None or each.name_node is not at_cursor]
    pairs = pairs_of(binding, raw, at_cursor)
    if pairs is None:
        binding.failed = True
        return binding
    binding.pairs = pairs
    left = bind_named(binding)
    if positional:
        left = bind_positional(context, binding, left, for_parameter)
    bind_rest(binding, left)
    if is_fed(node):
        bind_pipeline(binding)
    return binding


def command_of_node(context: Context, node: n.Command) -> object:
    """The command that is called: a function or an alias of the text, or one of the session."""
    head = node.command_elements[0] if node.command_elements else None
    if not isinstance(head, n.StringConstantExpression):
        return None
    name = aliased(context, head.value)
    for each in context.script.descendants():
        if isinstance(each, n.FunctionDefinition) and each.name.lower() == name.lower():
            return function_of(context, each)
    try:
        return find_command(context.session, name)
    except NetException:
        return None


def aliased(context: Context, name: str) -> str:
    """What a name stands for by the Set-Alias and New-Alias commands of the text."""
    found: dict[str, str] = {}
    for each in context.script.descendants():
        if not isinstance(each, n.Command):
            continue
        words = [
            w.value for w in each.command_elements if isinstance(w, n.StringConstantExpression)
        ]
        if len(words) > 2 and words[0].lower() in ("set-alias", "new-alias", "sal", "nal"):
            found[words[1].lower()] = words[2]
    for _ in range(5):
        if name.lower() not in found:
            break
        name = found[name.lower()]
    return name


def function_of(context: Context, node: n.FunctionDefinition) -> object:
    """A function of the text as a command, without defining it."""
    try:
        unit = load(node.extent.text)
    except NetException:
        return None
    blocks = [block for block in unit.blocks if block.title == node.name] or unit.blocks[1:2]
    if not blocks:
        return None
    return Function(node.name, ScriptBlock(blocks[0], context.session.state))


def metadata_of(
    context: Context, command: Any, node: n.Command, at_cursor: n.CommandParameter | None
) -> Any:
    """The parameters of a command, dynamic ones included where they can be asked for."""
    metadata = getattr(command, "metadata", None)
    if metadata is None:
        return None
    if isinstance(command, Function):
        if command.script.block.dynamic_param is None:
            return metadata
        return called_with(context, command, node, at_cursor) or metadata
    dynamic = [each for each in metadata.parameters.values() if each.is_dynamic]
    if str(command.name).lower() in _CONTENT:
        dynamic += [p for p in metadata.parameters.values() if p.name == "Encoding"]
    if not dynamic:
        return metadata
    provider = provider_of(context.session, path_given(node))
    left = [each.name for each in dynamic if provider not in PROVIDERS.get(each.name, FILES)]
    return metadata.without(left) if left else metadata


def has_dynamic(command: Any) -> bool:
    """Whether a command adds parameters to a call."""
    if isinstance(command, Function):
        return command.script.block.dynamic_param is not None
    return str(command.name).lower() in _DYNAMIC


_DYNAMIC = frozenset(
    f"{verb}-{noun}".lower()
    for noun, verbs in {
        "Item": "Clear Copy Get Invoke Move New Remove Rename Set",
        "ItemProperty": "Clear Copy Get Move New Remove Rename Set",
        "Content": "Add Clear Get Set",
        "ChildItem": "Get",
        "Path": "Test Join",
        "PSDrive": "New",
        "Location": "Pop Push Set Get",
        "Command": "Get",
        "Job": "Start",
    }.items()
    for verb in verbs.split()
)
"""Cmdlets that are IDynamicParameters."""
FILES = ("FileSystem",)
_CONTENT = ("add-content", "get-content", "set-content")
PROVIDERS = {"Options": ("Alias", "Function", "Variable")}
"""Parameter that a provider adds → the providers that do, where they are not those of files."""


def path_given(node: n.Command) -> str:
    """The path among the words of a command: what decides on the provider."""
    words = node.command_elements[1:]
    positional = ""
    for before, word in zip([None, *words], words, strict=False):
        if not isinstance(word, n.StringConstantExpression) or word.value == "-":
            continue
        if isinstance(before, n.CommandParameter):
            if before.parameter_name.lower() in ("path", "literalpath", "lp", "pspath"):
                return word.value
        elif not positional:
            positional = word.value
    return positional


def provider_of(session: Session, path: str) -> str:
    """The name of the provider that a path belongs to."""
    drive, colon, _ = path.partition(":")
    if not colon or drive.startswith((".", "/", "~")):
        return str(session.locations.current.provider.info.name)
    found = session.locations.drives.get(drive.lower())
    return "" if found is None else str(found.provider.info.name)


def called_with(
    context: Context, function: Function, node: n.Command, at_cursor: n.CommandParameter | None
) -> object:
    """The parameters of a function for the words that stand there; what is typed does not count."""
    given: list[Any] = []
    for word in node.command_elements[1:]:
        if word is at_cursor or word.extent.text == "-":
            continue
        if isinstance(word, n.CommandParameter):
            given.append(f"-{word.parameter_name}")
            word_node: Node | None = word.argument
        else:
            word_node = word
        if word_node is not None:
            value = value_of(context.session, word_node)
            given.append(word_node.extent.text if value is UNKNOWN else value)
    for arguments in (given, []):
        try:
            with unheard(context.session):
                return with_dynamic_parameters(CalledFunction(function, arguments))
        except NetException:
            continue
    return None


def is_fed(node: n.Command) -> bool:
    """Whether something is piped into the command."""
    pipeline = node.parent
    return isinstance(pipeline, n.Pipeline) and pipeline.pipeline_elements[0] is not node


def raw_pairs(node: n.Command) -> list[Pair]:
    """The words one by one; a dash alone is what is being typed."""
    found: list[Pair] = []
    for word in node.command_elements[1:]:
        if isinstance(word, n.CommandParameter):
            found.append(Pair(word, word.argument))
        elif isinstance(word, n.Expression) and word.extent.text != "-":
            found.append(Pair(None, word))
    return found


def is_splatted(node: Node | None) -> bool:
    """Whether a word is `@table`, which has no position."""
    return isinstance(node, n.VariableExpression) and node.splatted


def find(binding: Binding, name: str, *, exact: bool = True) -> tuple[Parameter | None, bool]:
    """The parameter of a name, and whether there are several."""
    metadata = binding.metadata
    if not exact:
        key = name.lower()
        own = [p for p in metadata.parameters.values() if starts(p, key)]
        return (own[0], False) if len(own) == 1 else (None, len(own) > 1)
    try:
        return metadata.find(name), False
    except NetException:
        return None, True


def starts(parameter: Parameter, key: str) -> bool:
    """Whether a parameter's name or one of its aliases begins so."""
    return any(each.lower().startswith(key) for each in (parameter.name, *parameter.aliases))


def pairs_of(
    binding: Binding, raw: list[Pair], at_cursor: n.CommandParameter | None
) -> list[Pair] | None:
    """Names with the words that belong to them; None where that cannot be told."""
    found: list[Pair] = []
    index = 0
    while index < len(raw):
        pair = raw[index]
        following = raw[index + 1] if index + 1 < len(raw) else None
        index += 1
        if not pair.is_named or pair.argument is not None:
            found.append(pair)
            continue
        name_node = pair.name_node
        assert name_node is not None
        parameter, is_ambiguous = find(binding, pair.name, exact=name_node is not at_cursor)
        followed_by_word = following is not None and not following.is_named
        if is_ambiguous:
            index += followed_by_word
            binding.ambiguous.append(name_node)
        elif parameter is None:
            if followed_by_word and at_cursor is not None:
                return None
            index += followed_by_word
            binding.unknown.append(name_node)
        elif parameter.is_switch:
            found.append(Pair(name_node, None, "switch"))
        elif following is None:
            found.append(Pair(name_node, None, "fake"))
        elif followed_by_word:
            found.append(Pair(name_node, following.argument))
            index += 1
        elif find(binding, following.name) == (None, False):
            # What is no parameter of the command is the argument.
            found.append(Pair(name_node, following.name_node))
            index += 1
        else:
            found.append(Pair(name_node, None, "fake"))
    return found


def bind_named(binding: Binding) -> list[Pair]:
    """Binds what has a name; gives the rest."""
    rest: list[Pair] = []
    for pair in binding.pairs:
        if pair.name_node is None:
            rest.append(pair)
            continue
        parameter, is_ambiguous = find(binding, pair.name)
        if is_ambiguous:
            binding.ambiguous.append(pair.name_node)
        elif parameter is None:
            binding.unknown.append(pair.name_node)
        elif parameter.name.lower() in binding.bound:
            binding.duplicates.append(pair.name_node)
        else:
            if parameter.flags:
                binding.flags &= parameter.flags
            binding.take(parameter, pair)
    return rest


def positions(binding: Binding) -> dict[int, list[Parameter]]:
    """The unbound parameters that have a position in a set that may still be meant."""
    found: dict[int, list[Parameter]] = {}
    for parameter in binding.unbound:
        for data in parameter.matching(binding.flags):
            if data.position >= 0 and parameter not in found.get(data.position, ()):
                found.setdefault(data.position, []).append(parameter)
    return dict(sorted(found.items()))


def bind_positional(
    context: Context, binding: Binding, given: list[Pair], for_parameter: bool
) -> list[Pair]:
    """Binds words by position; gives those that are left."""
    if not given:
        return given
    table = positions(binding)
    if not table:
        return given
    left: list[Pair] = []
    waiting = list(given)
    for position, candidates in table.items():
        if not waiting:
            break
        while waiting and is_splatted(waiting[0].argument):
            waiting.pop(0)
        if not waiting:
            break
        pair = waiting.pop(0)
        done = False
        if not for_parameter and binding.flags & binding.default_flag:
            done = bind_in_sets(
                context, binding, binding.default_flag, position, candidates, pair, False
            )
        if not done:
            done = bind_in_sets(context, binding, binding.flags, position, candidates, pair, True)
        if not done:
            left.append(pair)
    return left + waiting


def bind_in_sets(
    context: Context,
    binding: Binding,
    flags: int,
    position: int,
    candidates: list[Parameter],
    pair: Pair,
    converts: bool,
) -> bool:
    """Binds a word to all parameters that it may be meant for in some sets."""
    done = False
    taken = 0
    for parameter in candidates:
        if parameter not in binding.unbound:
            continue
        for data in parameter.matching(binding.flags):
            if data.position != position or not (data.flag & flags or data.in_all_sets):
                continue
            if converts or fits(context, pair, parameter):
                done = True
                taken |= parameter.flags
                binding.take(parameter, pair)
                break
    if done and taken:
        binding.flags &= taken
    return done


def fits(context: Context, pair: Pair, parameter: Parameter) -> bool:
    """Whether a word has a parameter's type as it is."""
    node = pair.argument
    if parameter.type is None or node is None:
        return parameter.type is None
    if isinstance(node, n.ConstantExpression):
        kind = type_of(node.value)
    elif isinstance(node, n.ScriptBlockExpression):
        return "ScriptBlock" in parameter.type.full_name
    elif isinstance(node, n.ArrayLiteral):
        return parameter.is_array
    else:
        return True
    return kind is parameter.type or kind is parameter.element_type


def bind_rest(binding: Binding, left: list[Pair]) -> None:
    """Binds the words that are left to the parameter that takes all others."""
    if not left:
        return
    taken, done = 0, False
    binding.left = left
    for parameter in list(binding.unbound):
        if not parameter.belongs(binding.flags):
            continue
        if any(data.remaining for data in parameter.matching(binding.flags)):
            taken |= parameter.flags
            rest = [pair.argument for pair in left if pair.argument is not None]
            binding.take(parameter, Pair(None, None, "array", rest))
            binding.left, done = [], True
    if done and taken:
        binding.flags &= taken


def bind_pipeline(binding: Binding) -> None:
    """Binds the parameters that take whole objects of the pipeline."""
    taken, done = 0, False
    for parameter in list(binding.unbound):
        if not parameter.pipeline_somewhere or not parameter.belongs(binding.flags):
            continue
        if any(data.by_value for data in parameter.matching(binding.flags)):
            taken |= parameter.flags
            binding.take(parameter, Pair(None, None, "pipe"))
            done = True
    if done and taken:
        binding.flags &= taken


def bound_values(context: Context, binding: Binding | None) -> dict[str, object]:
    """The values bound to parameters, where they are known: what argument completers get."""
    found: dict[str, object] = {}
    for key, pair in (binding.arguments if binding is not None else {}).items():
        assert binding is not None
        name = binding.bound[key].name
        if pair.kind == "switch":
            found[name] = True
        elif pair.kind == "pair" and pair.argument is not None:
            value = argument_value(context, pair.argument)
            if value is not UNKNOWN:
                found[name] = value
    return found


def argument_value(context: Context, argument: Node) -> object:
    """The value of an argument: words in a list are strings, a variable nobody set is null."""
    if isinstance(argument, n.ArrayLiteral):
        words = [value_of(context.session, each) for each in argument.elements]
        return UNKNOWN if any(each is UNKNOWN for each in words) else words
    value = value_of(context.session, argument)
    if value is UNKNOWN and isinstance(argument, n.VariableExpression):
        return None
    return value
