"""[Threading.Tasks.Parallel]: bodies one after the other, since a script has one thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.clr.system.delegates import call

if TYPE_CHECKING:
    pass


class ParallelMembers:
    """System.Threading.Tasks.Parallel: one after the other, which every order allows."""

    @staticmethod
    def invoke(*arguments: Any) -> None:
        for action in arguments[-1]:
            call(action)

    @staticmethod
    def for_(*arguments: object) -> None:
        numbers = [each for each in arguments if isinstance(each, int)]
        for number in range(*numbers):
            call(arguments[-1], number)

    @staticmethod
    def for_each(*arguments: Any) -> None:
        source = next(each for each in arguments if not isinstance(each, tuple))
        for item in list(source):
            call(arguments[-1], item)
