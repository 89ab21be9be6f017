"""A command of a [powershell] becomes a stage of a pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import IncompleteParseException, ParseException
from poshws.runtime.commands.discovery import command_named
from poshws.runtime.commands.dotted import Dotted
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.redirection import redirect_stage
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from poshws.automation.hosting.pipeline_commands import Command
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.units import Block
    from poshws.runtime.session.session import Session


def stage_of(session: Session, given: Command) -> PipelineStage:
    """What runs a command in the session."""
    command: RunnableCommand
    if given.is_script:
        command = Function("", ScriptBlock(_root(given.command_text), None))
        if not given.use_local_scope:
            command = Dotted(command)
    else:
        command = given.info or command_named(session, given.command_text)
    site, values = site_for(command, given.named, given.arguments)
    stage = command.stage(session, session.global_scope, site, values)
    if not given.redirections:
        return stage
    site.redirections = given.redirections
    return redirect_stage(session, site, values, stage)[0]


def _root(text: str) -> Block:
    """A script's block; a text that only lacks its end is an error of its own here."""
    try:
        return load(text).root
    except ParseException as error:
        if not getattr(error, "is_incomplete", False):
            raise
        first: Any = error.errors[0]
        incomplete = IncompleteParseException(first.message, error_id=first.error_id)
        incomplete.errors = error.errors
        raise incomplete from error
