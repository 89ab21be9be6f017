"""Which parameter sets a call can still mean: narrowed with each bound parameter, decided at the
end.

``Choice`` holds what is needed for that: the current flags (``ALL_FLAGS`` until something narrows
them), the parameters bound and unbound so far. The algorithm is PowerShell's, step by step, since
scripts depend on its results in ambiguous cases:

* ``check_sets`` counts the sets still possible and takes the default set where it may;
  where several are left, the one without missing mandatory parameters wins.
* ``find_missing`` gives the mandatory parameters that are missing, and while pipeline input is
  still to come chooses between the sets that can and cannot be completed by it.
"""

from __future__ import annotations

from typing import NoReturn

from poshws.binding.errors import binding_error
from poshws.binding.metadata import CommandMetadata
from poshws.binding.parameters import ALL_FLAGS, Parameter, SetData


def count_sets(flags: int) -> int:
    """The number of sets in the flags; not narrowed down counts as one."""
    return 1 if flags == ALL_FLAGS else flags.bit_count()


class SetNeeds:
    """The mandatory parameters a set still lacks, by how they could be bound."""

    __slots__ = ("by_property", "by_value", "flags", "is_all", "is_default", "named", "piped")

    def __init__(self, flags: int, is_default: bool) -> None:
        self.flags = flags
        self.is_default = is_default
        self.is_all = flags == ALL_FLAGS
        self.named: list[Parameter] = []
        self.piped: list[Parameter] = []
        self.by_value: list[Parameter] = []
        self.by_property: list[Parameter] = []

    def add(self, parameter: Parameter, data: SetData, expects_input: bool) -> None:
        """Notes a missing parameter."""
        if not (expects_input and (data.by_value or data.by_property)):
            self.named.append(parameter)
            return
        self.piped.append(parameter)
        if data.by_value:
            self.by_value.append(parameter)
        if data.by_property:
            self.by_property.append(parameter)


class Choice:
    """The state of the choice of a parameter set during one call."""

    __slots__ = ("bound", "flags", "metadata", "priority", "unbound")

    def __init__(self, metadata: CommandMetadata) -> None:
        self.metadata = metadata
        self.flags = ALL_FLAGS
        self.priority = 0
        self.unbound: list[Parameter] = list(metadata.parameters.values())
        self.bound: dict[str, Parameter] = {}

    def take(self, parameter: Parameter) -> None:
        """The parameter is bound: only its sets are left."""
        if parameter.flags:
            self.flags &= parameter.flags
        if parameter in self.unbound:
            self.unbound.remove(parameter)
        self.bound.setdefault(parameter.name, parameter)

    @property
    def set_name(self) -> str:
        """The set in use, as $PSCmdlet.ParameterSetName tells it."""
        flags, default = self.flags, self.metadata.default_flag
        if count_sets(flags) > 1 and flags & default:
            return self.metadata.set_name(default)
        return self.metadata.set_name(flags)

    def ambiguous(self) -> NoReturn:
        """Raises AmbiguousParameterSet."""
        raise binding_error("AmbiguousParameterSet")

    def any_takes_input(self) -> bool:
        """Whether some unbound parameter of the sets left can be bound from the pipeline."""
        return any(parameter.takes_pipeline_input(self.flags) for parameter in self.unbound)

    def check_sets(self, *, before_input: bool, take_default: bool) -> int:
        """The number of sets left; raises AmbiguousParameterSet for none or an open choice."""
        count = count_sets(self.flags)
        default = self.metadata.default_flag
        if count == 0:
            self.ambiguous()
        if count > 1:
            if default and self.flags & default:
                if take_default:
                    self.flags = default
                    return 1
                return count
            if before_input and self.any_takes_input():
                return count
            return self.decide_by_mandatory()
        if self.flags == ALL_FLAGS:
            count = len(self.metadata.set_names) or 1
            if before_input and self.any_takes_input():
                return count
            if default:
                if take_default:
                    self.flags = default
                    return 1
            elif count > 1:
                return self.decide_by_mandatory()
        return count

    def decide_by_mandatory(self) -> int:
        """Of several sets the only one that lacks no mandatory parameter."""
        known = 0
        for parameter in (*self.bound.values(), *self.unbound):
            for data in parameter.sets.values():
                known |= data.flag
        left = self.flags & known
        for parameter in self.unbound:
            for data in parameter.sets.values():
                if data.mandatory:
                    left &= ~data.flag
        if count_sets(left) != 1:
            self.ambiguous()
        self.flags = left
        return 1

    def without_input_sets(self, delayed: list[Parameter]) -> int:
        """The flags of the sets left that take pipeline input; all of them if none or any does."""
        taking = 0
        for parameter in delayed:
            taking |= parameter.flags
        for parameter in self.unbound:
            if not parameter.pipeline_somewhere:
                continue
            for data in parameter.matching(self.flags):
                if data.by_value or data.by_property:
                    if data.flag == 0 and data.in_all_sets:
                        return self.flags
                    taking |= data.flag
        return self.flags & taking if taking else self.flags

    def find_missing(self, valid_count: int, expects_input: bool) -> list[Parameter]:
        """The mandatory parameters that are missing and cannot come from the pipeline."""
        needs: dict[int, SetNeeds] = {}
        result: list[Parameter] = []
        sets_lacking = 0
        lacking_in_all = False
        default = self.metadata.default_flag
        for parameter in self.unbound:
            if not parameter.mandatory_somewhere:
                continue
            is_missing = False
            for data in parameter.matching(self.flags):
                if not data.mandatory:
                    continue
                is_missing = True
                flags = data.flag or ALL_FLAGS
                if flags not in needs:
                    needs[flags] = SetNeeds(flags, bool(default & flags))
                needs[flags].add(parameter, data, expects_input)
                if data.flag:
                    sets_lacking |= self.flags & data.flag
                else:
                    lacking_in_all = True
            if is_missing and not expects_input:
                result.append(parameter)
        if not needs or not expects_input:
            return result
        if lacking_in_all:
            sets_lacking = self.flags & (((1 << len(self.metadata.set_names)) - 1) or ALL_FLAGS)
        elif sets_lacking == 0:
            sets_lacking = self.flags
        return self.choose_for_input(list(needs.values()), sets_lacking, valid_count)

    def choose_for_input(
        self, needs: list[SetNeeds], sets_lacking: int, valid_count: int
    ) -> list[Parameter]:
        """With input to come: the parameters that are missing all the same."""
        default = self.metadata.default_flag
        complete_default = (
            valid_count > 1 and default and not default & sets_lacking and default & self.flags
        )
        if complete_default and not self.another_takes_input(needs):
            # The default set lacks nothing and no other can be completed by the input.
            sets_lacking = self.flags = self.flags & ~sets_lacking & ALL_FLAGS
            if self.flags != default:
                self.priority = default
        count = count_sets(sets_lacking)
        if count == 0:
            self.ambiguous()
        if count == 1:
            return named_in(needs, sets_lacking)
        if self.priority:
            return []
        if default and sets_lacking & default and self.latches_on_default(needs):
            self.flags = default
            return named_in(needs, default)
        return self.choose_by_input(needs, sets_lacking)

    def another_takes_input(self, needs: list[SetNeeds]) -> bool:
        """Whether a set other than the default one can be completed by the input."""
        default = self.metadata.default_flag
        return any(
            need.flags & self.flags and not need.flags & default and not need.is_all and need.piped
            for need in needs
        )

    def latches_on_default(self, needs: list[SetNeeds]) -> bool:
        """Whether the default set is the better one of several incomplete sets."""
        others = [need for need in needs if not need.is_all and not need.is_default]
        another_takes = any(need.piped and not need.named for need in others)
        another_by_property = any(need.by_property for need in others)
        own = next((n for n in needs if n.flags == self.metadata.default_flag), None)
        if own is not None:
            if own.by_property and not another_by_property:
                return True
            if own.piped and not another_takes:
                return True
        if not another_takes:
            return True
        return any(need.is_all and need.named for need in needs)

    def choose_by_input(self, needs: list[SetNeeds], sets_lacking: int) -> list[Parameter]:
        """The set that alone takes the input by value, or by property name."""
        able = [need for need in needs if need.flags & sets_lacking and not need.is_all]
        by_value = [need for need in able if need.by_value]
        by_property = [need for need in able if need.by_property]
        value_flags = by_value[0].flags if len(by_value) == 1 else 0
        property_flags = by_property[0].flags if len(by_property) == 1 else 0
        chosen = 0
        if by_value and by_property and value_flags == property_flags:
            chosen = value_flags
        if bool(by_value) != bool(by_property):
            chosen = value_flags if by_value else property_flags
        if chosen:
            return self.keep_chosen(needs, chosen)
        lacking = [n for n in needs if n.named and (n.flags & sets_lacking or n.is_all)]
        if not lacking:
            return []
        if value_flags:
            return self.keep_chosen(needs, value_flags)
        if len(by_value) < 2 and len(by_property) < 2:
            self.ambiguous()
        hopeless = 0
        for need in lacking:
            hopeless |= 0 if need.is_all else need.flags
        if hopeless:
            self.drop(hopeless)
            if self.flags == 0:
                self.ambiguous()
        return []

    def keep_chosen(self, needs: list[SetNeeds], chosen: int) -> list[Parameter]:
        """The chosen set is tried first; sets that cannot be completed are given up."""
        result: list[Parameter] = []
        others = 0
        needs_named = False
        for need in needs:
            if need.flags & chosen or need.is_all:
                if not need.is_all:
                    needs_named = bool(need.named)
                result += need.named
            else:
                others |= need.flags
        if needs_named:
            self.flags = chosen
        else:
            self.drop(others)
            if self.flags != chosen:
                self.priority = chosen
        return result

    def drop(self, others: int) -> None:
        """Gives up those sets."""
        if not others:
            return
        if self.flags == ALL_FLAGS:
            self.flags = (1 << len(self.metadata.set_names)) - 1
        self.flags &= ~others & ALL_FLAGS

    def require_chosen(self) -> None:
        """At the end one set has to be in use: the default one, or the command is ambiguous."""
        if len(self.metadata.set_names) > 1 and self.flags == ALL_FLAGS:
            if not self.metadata.default_flag:
                self.ambiguous()
            self.flags = self.metadata.default_flag


def named_in(needs: list[SetNeeds], flags: int) -> list[Parameter]:
    """What those sets lack and cannot get from the pipeline."""
    return [p for need in needs if need.flags & flags or need.is_all for p in need.named]
