"""What tests of PowerShell switch by InternalTestHooks holds for the process."""

from __future__ import annotations

from poshws import Session
from poshws.corelib.execution_context import TEST_HOOKS

HOOK = "[System.Management.Automation.Internal.InternalTestHooks]::SetTestHook"


def test_a_hook_outlives_the_making_of_another_session() -> None:
    with Session() as session:
        session.run(f"{HOOK}('BypassOnlineHelpRetrieval', $true)")
        try:
            with Session():
                pass
            assert session.run("Get-Help Get-Item -Online")[0].startswith("Help URI: ")
        finally:
            TEST_HOOKS.clear()
