"""ErrorRecord and its parts as scripts see them."""

from __future__ import annotations

from typing import Any

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.error_records import CategoryInfo, ErrorDetails, ErrorRecord
from poshws.corelib.exceptions.powershell import (
    ParentContainsErrorRecordException,
    PSArgumentNullException,
)
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert

AUTOMATION = "System.Management.Automation."
_NO_EXCEPTION = (
    'Cannot process argument because the value of argument "exception" is null. Change the value '
    'of argument "exception" to a non-null value.'
)


def category_enum(name: str) -> object:
    """The ErrorCategory of a name."""
    return convert(name, declared_type(AUTOMATION + "ErrorCategory"))


class RecordMembers:
    """ErrorRecord."""

    exception = fully_qualified_error_id = category_info = ""
    invocation_info = script_stack_trace = target_object = ""

    @staticmethod
    def new(
        first: Any, second: Any = None, category: Any = "NotSpecified", target: object = None
    ) -> ErrorRecord:
        if isinstance(first, ErrorRecord):
            # Only what stands for the exception itself is replaced.
            replaced = isinstance(first.exception, ParentContainsErrorRecordException)
            return first.copy(second if replaced else None)
        if first is None:
            raise PSArgumentNullException("exception", _NO_EXCEPTION)
        return ErrorRecord(first, second or "", getattr(category, "name", str(category)), target)

    def set_error_details(self: Any, value: object) -> None:
        self.error_details = value

    def error_details(self: Any) -> object:
        return self.error_details

    def pipeline_iteration_info(self: Any) -> list[Any]:
        return list(self.pipeline_iteration_info)

    def to_string(self: object) -> str:
        return str(self)


class CategoryMembers:
    """ErrorCategoryInfo."""

    def category(self: Any) -> Any:
        return category_enum(self.category)

    def activity(self: Any) -> str:
        return str(self.activity)

    def set_activity(self: Any, value: str) -> None:
        self.activity = value

    def reason(self: Any) -> str:
        return str(self.reason)

    def set_reason(self: Any, value: str) -> None:
        self.reason = value

    def target_name(self: Any) -> str:
        return str(self.target_name)

    def set_target_name(self: Any, value: str) -> None:
        self.target_name = value

    def target_type(self: Any) -> str:
        return str(self.target_type)

    def set_target_type(self: Any, value: str) -> None:
        self.target_type = value

    def get_message(self: Any, culture: object = None) -> str:
        return str(self.message())

    def to_string(self: object) -> str:
        return str(self)


class DetailsMembers:
    """ErrorDetails."""

    message = ""

    @staticmethod
    def new(message: str, *rest: object) -> ErrorDetails:
        return ErrorDetails(message)

    def recommended_action(self: Any) -> str:
        return str(self.recommended_action)

    def set_recommended_action(self: Any, value: str) -> None:
        self.recommended_action = value

    def to_string(self: object) -> str:
        return str(self)


TYPES = describe(
    __file__,
    {
        AUTOMATION + "ErrorRecord": (ErrorRecord, RecordMembers),
        AUTOMATION + "ErrorCategoryInfo": (CategoryInfo, CategoryMembers),
        AUTOMATION + "ErrorDetails": (ErrorDetails, DetailsMembers),
    },
)
