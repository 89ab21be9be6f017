"""What a script wants called when the current location has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.automation.drives import PathInfo
from poshws.runtime.execution.scriptblock import ScriptBlock, value_of_block
from poshws.runtime.hosting.making import default_runspace
from poshws.runtime.session.execution_context import SessionStateView

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place
    from poshws.runtime.session.session import Session


class LocationChange:
    """The arguments of the event."""

    net_name = "System.Management.Automation.LocationChangedEventArgs"

    def __init__(self, session: Session, before: Place) -> None:
        self.session_state = SessionStateView(session)
        self.old_path = PathInfo(before)
        self.new_path = session.locations.current_info


def location_changed(session: Session, action: object, before: Place) -> None:
    """Calls a block with `$_` and `$this`, or whatever else can be called."""
    change = LocationChange(session, before)
    sender = default_runspace()
    if isinstance(action, ScriptBlock):
        value_of_block(session, action, (sender, change), under=change, this=sender)
    elif callable(action):
        action(sender, change)
