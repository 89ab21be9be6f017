"""The attribute classes a param block is written with: ``[Parameter(Mandatory)]`` as an object.

Each class stands for the .NET attribute class of the same name. ``construct`` makes one from what
a script writes: arguments by position, then named ones (``Position = 0`` or just ``Mandatory``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from poshws.binding.messages import message
from poshws.corelib.exceptions.arguments import (
    argument_out_of_range,
    invalid_argument,
    null_argument,
)
from poshws.corelib.exceptions.powershell import (
    PSArgumentException,
    PSArgumentNullException,
    RuntimeException,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import core_type, declared_type, resolve_type, type_of
from poshws.objects.conversion.convert import convert

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.session.session import Session

ALL_SETS = "__AllParameterSets"
NO_POSITION = -2147483648


class Attribute:
    """Root of the attributes. ``PROPERTIES`` maps a named argument to the Python attribute."""

    NAME: ClassVar[str] = "System.Attribute"
    PROPERTIES: ClassVar[dict[str, tuple[str, str]]] = {}
    """Property name in lower case: (attribute name, type name the argument is converted to)."""
    NEVER_EMPTY: ClassVar[frozenset[str]] = frozenset()
    """Property names in lower case whose strings may not be empty."""
    net_name: ClassVar[str] = NAME

    __slots__ = ("written",)
    written: tuple[tuple[Any, ...], tuple[tuple[str, Any], ...]]
    """The arguments in parentheses and those with a name, where a script wrote it."""

    def __init_subclass__(cls) -> None:
        cls.net_name = cls.NAME

    @property
    def type_id(self) -> Type:
        """What .NET tells attributes apart by: their type."""
        return type_of(self)


class ParameterAttribute(Attribute):
    """What a parameter is in one parameter set."""

    NAME = "System.Management.Automation.ParameterAttribute"
    PROPERTIES = {
        "position": ("position", "int"),
        "parametersetname": ("parameter_set_name", "string"),
        "mandatory": ("mandatory", "bool"),
        "valuefrompipeline": ("value_from_pipeline", "bool"),
        "valuefrompipelinebypropertyname": ("value_from_pipeline_by_property_name", "bool"),
        "valuefromremainingarguments": ("value_from_remaining_arguments", "bool"),
        "helpmessage": ("help_message", "string"),
        "helpmessagebasename": ("help_message_base_name", "string"),
        "helpmessageresourceid": ("help_message_resource_id", "string"),
        "dontshow": ("dont_show", "bool"),
    }
    NEVER_EMPTY = frozenset(("helpmessage", "helpmessagebasename", "helpmessageresourceid"))

    __slots__ = (
        "dont_show",
        "experiment_action",
        "experiment_name",
        "help_message",
        "help_message_base_name",
        "help_message_resource_id",
        "mandatory",
        "parameter_set_name",
        "position",
        "value_from_pipeline",
        "value_from_pipeline_by_property_name",
        "value_from_remaining_arguments",
    )

    def __init__(
        self,
        *experiment: Any,
        position: int = NO_POSITION,
        parameter_set_name: str = ALL_SETS,
        mandatory: bool = False,
        value_from_pipeline: bool = False,
        value_from_pipeline_by_property_name: bool = False,
        value_from_remaining_arguments: bool = False,
        help_message: str | None = None,
        help_message_base_name: str | None = None,
        help_message_resource_id: str | None = None,
        dont_show: bool = False,
    ) -> None:
        self.experiment_name, self.experiment_action = None, None
        if experiment:
            self.experiment_name, self.experiment_action = checked_experiment(*experiment)
        self.position = position
        self.parameter_set_name = parameter_set_name or ALL_SETS
        self.mandatory = mandatory
        self.value_from_pipeline = value_from_pipeline
        self.value_from_pipeline_by_property_name = value_from_pipeline_by_property_name
        self.value_from_remaining_arguments = value_from_remaining_arguments
        self.help_message = help_message
        self.help_message_base_name = help_message_base_name
        self.help_message_resource_id = help_message_resource_id
        self.dont_show = dont_show


def without_hidden(attributes: Iterable[object]) -> list[Any] | None:
    """The attributes of a parameter that count; None for one that its feature hides.

    A parameter whose every [Parameter] is hidden is not there either (CompiledCommandParameter).
    """
    given = list(attributes)
    if any(isinstance(each, ExperimentalAttribute) and is_hidden(each) for each in given):
        return None
    sets = [each for each in given if isinstance(each, ParameterAttribute)]
    if sets and all(map(is_hidden, sets)):
        return None
    is_kept = (not isinstance(a, ExperimentalAttribute) and not is_hidden(a) for a in given)
    return [each for each, kept in zip(given, is_kept, strict=True) if kept]


class AliasAttribute(Attribute):
    """Other names of a parameter or a function."""

    NAME = "System.Management.Automation.AliasAttribute"

    __slots__ = ("alias_names",)

    def __init__(self, *names: Any) -> None:
        if names == (None,):
            raise null_argument("aliasNames")
        self.alias_names = [str(name) for name in flatten(names)]


class CmdletBindingAttribute(Attribute):
    """Makes a function bind and behave as a cmdlet."""

    NAME = "System.Management.Automation.CmdletBindingAttribute"
    PROPERTIES = {
        "defaultparametersetname": ("default_parameter_set_name", "string"),
        "supportsshouldprocess": ("supports_should_process", "bool"),
        "supportspaging": ("supports_paging", "bool"),
        "supportstransactions": ("supports_transactions", "bool"),
        "confirmimpact": ("confirm_impact", "System.Management.Automation.ConfirmImpact"),
        "helpuri": ("help_uri", "string"),
        "positionalbinding": ("positional_binding", "bool"),
        "remotingcapability": ("remoting_capability", "string"),
    }

    __slots__ = (
        "confirm_impact",
        "default_parameter_set_name",
        "help_uri",
        "positional_binding",
        "remoting_capability",
        "supports_paging",
        "supports_should_process",
        "supports_transactions",
    )

    def __init__(
        self,
        *,
        default_parameter_set_name: str | None = None,
        supports_should_process: bool = False,
        supports_paging: bool = False,
        confirm_impact: Any = "Medium",
        help_uri: str = "",
        positional_binding: bool = True,
    ) -> None:
        self.default_parameter_set_name = default_parameter_set_name
        self.supports_should_process = supports_should_process
        self.supports_paging = supports_paging
        self.supports_transactions = False
        self.confirm_impact = confirm_impact
        self.help_uri = help_uri
        self.positional_binding = positional_binding
        self.remoting_capability = "PowerShell"


class CmdletAttribute(CmdletBindingAttribute):
    """What the class of a cmdlet bears."""

    NAME = "System.Management.Automation.CmdletAttribute"
    PROPERTIES = {
        name: entry
        for name, entry in CmdletBindingAttribute.PROPERTIES.items()
        if name != "positionalbinding"
    }
    __slots__ = ("noun_name", "verb_name")

    def __init__(self, verb_name: Any, noun_name: Any, **named: Any) -> None:
        super().__init__(**named)
        self.verb_name = str(verb_name)
        self.noun_name = str(noun_name)


class DynamicClassImplementationAssemblyAttribute(Attribute):
    """What the assembly of a script's classes carries: the file they are written in."""

    NAME = "System.Management.Automation.DynamicClassImplementationAssemblyAttribute"
    PROPERTIES = {"scriptfile": ("script_file", "string")}
    __slots__ = ("script_file",)

    def __init__(self, script_file: str | None = None) -> None:
        self.script_file = script_file


class OutputTypeAttribute(Attribute):
    """The types a command writes, for Get-Command and completion only."""

    NAME = "System.Management.Automation.OutputTypeAttribute"
    PROPERTIES = {
        "parametersetname": ("parameter_set_name", "string[]"),
        "providercmdlet": ("provider_cmdlet", "string"),
    }

    __slots__ = ("parameter_set_name", "provider_cmdlet", "types")

    def __init__(self, *types: Any) -> None:
        self.types = flatten(types)
        self.parameter_set_name = [ALL_SETS]
        self.provider_cmdlet: str | None = None


class AllowNullAttribute(Attribute):
    """A mandatory parameter takes $null."""

    NAME = "System.Management.Automation.AllowNullAttribute"
    __slots__ = ()


class AllowEmptyStringAttribute(Attribute):
    """A mandatory parameter takes an empty string."""

    NAME = "System.Management.Automation.AllowEmptyStringAttribute"
    __slots__ = ()


class AllowEmptyCollectionAttribute(Attribute):
    """A mandatory parameter takes an empty collection."""

    NAME = "System.Management.Automation.AllowEmptyCollectionAttribute"
    __slots__ = ()


class PSTypeNameAttribute(Attribute):
    """The argument has to have this name among its PSTypeNames."""

    NAME = "System.Management.Automation.PSTypeNameAttribute"
    __slots__ = ("ps_type_name",)

    def __init__(self, name: Any) -> None:
        if not name:
            raise invalid_argument("psTypeName")
        self.ps_type_name = str(name)


class SupportsWildcardsAttribute(Attribute):
    """Documents that wildcards are allowed."""

    NAME = "System.Management.Automation.SupportsWildcardsAttribute"
    __slots__ = ()


class PSDefaultValueAttribute(Attribute):
    """Documents the default value."""

    NAME = "System.Management.Automation.PSDefaultValueAttribute"
    PROPERTIES = {"value": ("value", "object"), "help": ("help", "string")}
    __slots__ = ("help", "value")

    def __init__(self) -> None:
        self.value: Any = None
        self.help: str | None = None


class HiddenAttribute(Attribute):
    """``hidden`` in a class."""

    NAME = "System.Management.Automation.HiddenAttribute"
    __slots__ = ()


class ObsoleteAttribute(Attribute):
    """Using the parameter or the command gives a warning."""

    NAME = "System.ObsoleteAttribute"
    __slots__ = ("message",)

    def __init__(self, text: Any = "") -> None:
        self.message = str(text)


class ExperimentalAttribute(Attribute):
    """Shows or hides a function or parameter by an experimental feature."""

    NAME = "System.Management.Automation.ExperimentalAttribute"
    __slots__ = ("experiment_action", "experiment_name")

    def __init__(self, name: Any, action: Any) -> None:
        self.experiment_name, self.experiment_action = checked_experiment(name, action)


def checked_experiment(name: object, action: object) -> tuple[str, Any]:
    """A feature's name and what it does, as attributes take them."""
    if not name:
        raise PSArgumentNullException(
            "experimentName",
            "The argument value for the parameter 'experimentName' cannot be null or an empty"
            " string.",
        )
    made = convert(action, declared_type("System.Management.Automation.ExperimentAction"))
    if str(made) == "None":
        raise PSArgumentException(
            "The Enum member 'None' is not a valid value for the parameter 'experimentAction'."
            " Specify one of the following members and try again: Hide, Show."
        )
    return str(name), made


def is_hidden(attribute: object) -> bool:
    """Whether an attribute hides what it stands at: its feature would show it, and no feature is
    ever enabled here.
    """
    return str(getattr(attribute, "experiment_action", None)) == "Show"


class DscResourceAttribute(Attribute):
    """Says that a class is a resource of Desired State Configuration."""

    NAME = "System.Management.Automation.DscResourceAttribute"
    PROPERTIES = {"runascredential": ("run_as_credential", "string")}
    __slots__ = ("run_as_credential",)

    def __init__(self) -> None:
        self.run_as_credential: Any = None


class DscPropertyAttribute(Attribute):
    """Says that a property is one of such a resource."""

    NAME = "System.Management.Automation.DscPropertyAttribute"
    PROPERTIES = {
        "key": ("key", "bool"),
        "mandatory": ("mandatory", "bool"),
        "notconfigurable": ("not_configurable", "bool"),
    }
    __slots__ = ("key", "mandatory", "not_configurable")

    def __init__(self) -> None:
        self.key = self.mandatory = self.not_configurable = False


class ArgumentCompleterAttribute(Attribute):
    """Completes the argument by a scriptblock, or by an object of a class."""

    NAME = "System.Management.Automation.ArgumentCompleterAttribute"
    __slots__ = ("script_block", "type")

    def __init__(self, completer: Any = None) -> None:
        is_type = hasattr(completer, "full_name")
        self.type = completer if is_type else None
        self.script_block = None if is_type else completer


class ArgumentCompletionsAttribute(Attribute):
    """Completes the argument by fixed words."""

    NAME = "System.Management.Automation.ArgumentCompletionsAttribute"
    __slots__ = ("completions",)

    def __init__(self, *completions: Any) -> None:
        if completions == (None,):
            raise null_argument("completions")
        if not flatten(completions):
            raise argument_out_of_range(
                "completions", TypedArray(element_type=core_type("System.String"))
            )
        self.completions = [str(word) for word in flatten(completions)]


class ArgumentTransformationAttribute(Attribute):
    """Maps an argument to another before it is converted; scripts derive classes from it."""

    NAME = "System.Management.Automation.ArgumentTransformationAttribute"
    __slots__ = ("function",)
    transforms_null = False
    """Whether a null for an optional parameter is mapped, too (TransformNullOptionalParameters)."""

    def __init__(self, function: Any = None) -> None:
        self.function = function

    def transform(self, session: Session, value: object) -> Any:
        """The mapped argument."""
        return self.function(session, value) if self.function else value


class ArgumentTypeConverterAttribute(Attribute):
    """Stands for a type constraint among the attributes of a parameter."""

    NAME = "System.Management.Automation.ArgumentTypeConverterAttribute"
    __slots__ = ()


def flatten(values: tuple[object, ...]) -> list[Any]:
    """A ``params T[]`` argument list: one array given stands for its elements."""
    if len(values) == 1 and isinstance(values[0], list):
        return list(values[0])
    return list(values)


def construct(
    kind: type[Attribute], positional: list[object], named: dict[str, object]
) -> Attribute:
    """Makes an attribute from a script's arguments; named ones are converted and set.

    Raises RuntimeException PropertyNotFound… for a named argument the class does not have and
    MethodException for a wrong number of arguments, as the compiler of PowerShell does.
    """
    try:
        if kind is ParameterAttribute and len(positional) not in (0, 2):
            raise TypeError
        made = kind(*positional)
    except TypeError as error:
        text = message("NoConstructor", kind.NAME, len(positional))
        raise RuntimeException(text, error_id="MethodCountCouldNotFindBest") from error
    for name, value in named.items():
        entry = kind.PROPERTIES.get(name.lower())
        if entry is None:
            # PowerShell's compiler names the wrong class.
            text = message("AttributePropertyNotFound", name, CmdletBindingAttribute.NAME)
            raise RuntimeException(text, error_id="PropertyNotFoundForType")
        attribute, type_name = entry
        given = converted(value, type_name)
        if name.lower() in kind.NEVER_EMPTY and not given:
            raise PSArgumentException(message("EmptyAttributeText", name))
        setattr(made, attribute, given)
    return made


def converted(value: object, type_name: str) -> Any:
    """A named argument in the type of its property."""
    if type_name == "bool" and isinstance(value, bool):
        return value
    if type_name == "object":
        return value
    target = resolve_type(type_name)
    return value if target is None else convert(value, target)
