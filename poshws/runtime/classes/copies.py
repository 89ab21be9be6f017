"""`$this.MemberwiseClone()`: .NET's shallow copy, which methods of a class alone may ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.runtime.classes.fields import ScriptObject
from poshws.runtime.execution.method_calls import invoke_0

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def memberwise_clone(ps: Session, owner: object) -> object:
    """Another object of the class with the same values; what they refer to is not copied."""
    if not isinstance(owner, ScriptObject):
        return invoke_0(ps, owner, "MemberwiseClone")
    from copy import copy  # deferred

    made = copy(owner)
    made.fields = dict(owner.fields)
    return made
