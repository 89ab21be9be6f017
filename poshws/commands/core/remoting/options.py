"""New-PSSessionOption and New-PSTransportOption: options of sessions on other machines."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import Param, cmdlet

_CORE = "Microsoft.PowerShell.Core"


class PSSessionOption:
    """Options of sessions on other machines."""

    net_name = "System.Management.Automation.Remoting.PSSessionOption"

    def __init__(self, skip_ca_check: bool, skip_cn_check: bool) -> None:
        self.skip_ca_check = skip_ca_check
        self.skip_cn_check = skip_cn_check


@cmdlet(
    "New-PSSessionOption",
    module=_CORE,
    output="System.Management.Automation.Remoting.PSSessionOption",
)
def new_ps_session_option(
    *,
    skip_ca_check: Annotated[bool, Param(name="SkipCACheck")] = False,
    skip_cn_check: Annotated[bool, Param(name="SkipCNCheck")] = False,
) -> object:
    """Makes options for sessions on other machines.

    -SkipCACheck  Doesn't check who signed the certificate.
    -SkipCNCheck  Doesn't check the certificate's name.

    PS> (New-PSSessionOption -SkipCACheck).SkipCACheck
    True
    """
    return PSSessionOption(skip_ca_check, skip_cn_check)
