"""Invoke-Expression: text that runs as a script."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import Param, cmdlet
from poshws.binding.stage import CmdletStage
from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.errors.cmdlet_errors import error_of_cmdlet
from poshws.runtime.execution.units import load


class InvokeExpressionStage(CmdletStage):
    """Invoke-Expression in a pipeline: what the text writes goes on at once."""

    __slots__ = ()

    def process(self, item: object) -> None:
        if self.bind_item(item) is not None:
            self.alone()

    def alone(self) -> None:
        self._run(str(self.bound.parameters["Command"]))

    def _run(self, text: str) -> None:
        try:
            load(text)
            success = self.session.success
            if self.common is None:
                self.session.run_text(text, self.out)
            else:
                with self.common.around():
                    self.session.run_text(text, self.out)
            self.session.success = success  # what failed in the text is the text's own matter
        except NetException as error:
            raise error_of_cmdlet(self, error) from error

    def end(self) -> None:
        return


@cmdlet("Invoke-Expression", alias="iex", stage=InvokeExpressionStage)
def invoke_expression(command: Annotated[str, Param(by_value=True)]) -> None:
    """Runs text as a script, in the current scope.

    -Command  The text.

    PS> Invoke-Expression '1 + 2'
    3
    """
