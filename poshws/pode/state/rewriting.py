"""Code that uses a script's own scoped variables, rewritten as Pode does it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode


def convert(pode: Pode, script: ScriptBlock) -> ScriptBlock:
    """The block with the script's own scoped variables rewritten, if it uses any."""
    return converted(script, list(pode.parts.scoped_variables.values()))


def converted(script: ScriptBlock, added: list[Added]) -> ScriptBlock:
    """The block with these scoped variables rewritten, if it uses any of them."""
    text = script.text
    used = [each for each in added if each.pattern.search(text)]
    if not used:
        return script
    for each in used:
        text = each.rewrite(text)
    made = ScriptBlock(load(text, None).root, script.state)
    made.using_values = script.using_values
    return made


class Added:
    """A scoped variable that a script has added."""

    def __init__(self, name: str, get_replace: str, set_replace: str, block: Any) -> None:
        self.name = name
        self.get_replace = get_replace
        self.set_replace = set_replace
        self.block = block
        self.pattern = re.compile(rf"\$\{{?{re.escape(name)}:", re.IGNORECASE)

    def rewrite(self, text: str) -> str:
        """Replaces every use in a text; an assignment first."""
        name = re.escape(self.name)
        if self.set_replace:
            text = re.sub(
                rf"\$\{{?{name}:(\w+)\}}?\s*=(?!=)",
                lambda found: self.set_replace.replace("{{name}}", found[1]),
                text,
                flags=re.IGNORECASE,
            )
        return re.sub(
            rf"\$\{{?{name}:(\w+)\}}?",
            lambda found: f"({self.get_replace.replace('{{name}}', found[1])})",
            text,
            flags=re.IGNORECASE,
        )
