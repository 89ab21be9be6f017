"""`ForEach-Object Name`: a property, a key or a method of each object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.commands.reporting import record_of_input
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import PSArgumentException, RuntimeException
from poshws.corelib.psobject import Member, MemberSlot, PSCustomObject, PSObject, unwrap
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import added_members, find_added
from poshws.objects.invocation.adapter_calls import invoke_through_adapter
from poshws.objects.members import get_member, has_property
from poshws.objects.properties import methods_of, properties_of
from poshws.runtime.execution.enumeration import emit

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import Sink

_AMBIGUOUS = (
    'Input name "{0}" is ambiguous. It can be resolved to multiple matched members. '
    "Possible matches include:{1}."
)
_AMBIGUOUS_METHOD = (
    'Input name "{0}" is ambiguous. It can be resolved to multiple matched methods. '
    "Possible matches include:{1}."
)
_VARIED = (PSObject, PSCustomObject)
"""Classes of objects that have each its own members."""
_NO_MEMBER = 'The input name "{0}" cannot be resolved to a member.'
_NO_METHOD = 'Input name "{0}" cannot be resolved to a method.'
_NULL_METHOD = "You cannot call a method on a null-valued expression."
_NULL_INPUT = "Cannot operate on a 'null' input object."


class MemberCall:
    """What one ForEach-Object with a member name does to each object."""

    def __init__(self, stage: Any, name: str, arguments: list[object] | None) -> None:
        self._stage = stage
        self._name = name
        self._arguments = arguments or []
        self._has_wildcards = has_wildcards(name)
        self._kinds: set[type] = set()
        self._asks = any(each in stage.bound.parameters for each in ("WhatIf", "Confirm")) or (
            bool(stage.session.get_variable("WhatIfPreference"))
        )

    def run(self, item: object, out: Sink) -> None:
        """Writes the member's value, element by element."""
        if type(item) is PSCustomObject and not self._asks and not self._arguments:
            value = item.slots.get(self._name, self)
            if value is not self and type(value) is not MemberSlot:
                emit(out, value)
                return
        if item is None:
            self._run_on_null(out)
        elif self._arguments:
            self._call(item, self._name, out)
        elif not self._write_key(item, out):
            self._write_member(item, out)

    def _run_on_null(self, out: Sink) -> None:
        if self._arguments:
            self._report("InvokeMethodOnNull", "InputObject", _NULL_METHOD, None)
        elif self._shall(None, f"Retrieve the value for property '{self._name}'"):
            if self._is_strict():
                self._report("InputObjectIsNull", "InputObject", _NULL_INPUT, None)
            else:
                out(None)

    def _write_key(self, item: object, out: Sink) -> bool:
        table = unwrap(item)
        if not isinstance(table, Hashtable) or self._name not in table:
            return False
        if self._shall(item, f"Retrieve the value for key '{self._name}'"):
            emit(out, table[self._name])
        return True

    def _write_member(self, item: object, out: Sink) -> None:
        name = self._resolved(item)
        if name is None:
            return
        kind = type(item)
        if kind in self._kinds and added_members(item) is None:
            self._invoke(item, name, out)
            return
        if self._has_wildcards and has_method(item, name):
            emit(out, get_member(item, name))  # found, but not called
            return
        if has_method(item, name):
            if kind not in _VARIED and not hasattr(kind, "net_type"):
                self._kinds.add(kind)  # the next of its kind has the method, too
            self._invoke(item, name, out)
            return
        if not has_property(item, name) and not name.lower().startswith("ps"):
            self._write_missing(item, out)
        elif self._shall(item, f"Retrieve the value for property '{name}'"):
            try:
                value = get_member(item, name)
            except RuntimeException:
                value = None
            emit(out, value)

    def _resolved(self, item: object) -> str | None:
        """The name, a wildcard replaced by the one member it matches; None when it matches more."""
        if not self._has_wildcards:
            return self._name
        pattern = WildcardPattern(self._name, ignore_case=True)
        found = [name for name in member_names(item) if pattern.is_match(name)]
        if len(found) > 1:
            text = _AMBIGUOUS.format(self._name, "".join(f" {name}" for name in found))
            self._report("AmbiguousPropertyOrMethodName", "Name", text, item)
            return None
        return found[0] if found else self._name

    def _write_missing(self, item: object, out: Sink) -> None:
        if not self._shall(item, f"Retrieve the value for property '{self._name}'"):
            return
        if self._is_strict():
            self._report("PropertyOrMethodNotFound", "Name", _NO_MEMBER.format(self._name), item)
        else:
            out(None)

    def _call(self, item: object, name: str, out: Sink) -> None:
        found = [name] if has_method(item, name) else []
        if self._has_wildcards:
            pattern = WildcardPattern(name, ignore_case=True)
            found = [each.name for each in methods_of(item) if pattern.is_match(each.name)]
        if len(found) > 1:
            text = _AMBIGUOUS_METHOD.format(name, "".join(f" {each}" for each in found))
            self._report("AmbiguousMethodName", "Name", text, item)
        elif not found:
            self._report("MethodNotFound", "Name", _NO_METHOD.format(name), item)
        else:
            self._invoke(item, found[0], out)

    def _invoke(self, item: object, name: str, out: Sink) -> None:
        if not self._asks:
            self._write_result(item, name, out)
            return
        action = f"Invoke method '{name}'"
        if self._arguments:
            shown = ", ".join(_shown(each) for each in self._arguments)
            action = f"Invoke method '{name}' with arguments: {shown}"
        if self._shall(item, action):
            self._write_result(item, name, out)

    def _write_result(self, item: object, name: str, out: Sink) -> None:
        try:
            value = invoke_through_adapter(item, name, self._arguments)
        except NetException as error:
            if not self._arguments and getattr(error, "error_id", None) == _NO_SUCH_COUNT:
                out(get_member(item, name))  # the method itself, as it takes arguments
                return
            self._stage.report(
                record_of_input(error, "MethodInvocationError", "InvalidOperation", item)
            )
        else:
            emit(out, value)

    def _shall(self, item: object, action: str) -> bool:
        if not self._asks:
            return True
        target = f"InputObject: {_shown(item)}"
        return bool(self._stage.context_of_call().should_process(target, action))

    def _is_strict(self) -> bool:
        return bool(self._stage.session.scope.strict_version >= 20)

    def _report(self, error_id: str, parameter: str, text: str, item: object) -> None:
        self._stage.report(_parameter_error(error_id, parameter, text, item))


def _parameter_error(error_id: str, parameter: str, text: str, item: object) -> ErrorRecord:
    exception = PSArgumentException(text, parameter=parameter)
    return record_of_input(exception, error_id, "InvalidArgument", item)


_NO_SUCH_COUNT = "MethodCountCouldNotFindBest"


def has_method(item: object, name: str) -> bool:
    """Whether an object has a method of the name, its type's or an added one."""
    added = find_added(item, name)
    if isinstance(added, Member):
        return "Method" in added.member_type
    return type_of(unwrap(item)).find_method(name) is not None


def member_names(item: object) -> list[str]:
    """The names of an object's properties and methods."""
    return [each.name for each in (*properties_of(item), *methods_of(item))]


def _shown(value: object) -> str:
    if value is None:
        return "null"
    return convert_to_string(value) or type_of(unwrap(value)).full_name
