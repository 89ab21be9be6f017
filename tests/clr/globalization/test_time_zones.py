"""Time zones: methods get the object alone."""

from __future__ import annotations

import poshws


def test_methods_get_the_object_alone() -> None:
    script = "[TimeZone]::CurrentTimeZone.GetUtcOffset((Get-Date)) -is [timespan]"
    assert poshws.run(script) == [True]
