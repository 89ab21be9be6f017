"""What the operating system is called."""

from __future__ import annotations

import os


def system_name() -> str:
    """The distribution's name, as RuntimeInformation.OSDescription has it; else the kernel's."""
    system = os.uname()
    kernel = f"{system.sysname} {system.release}"
    try:
        with open("/etc/os-release", encoding="utf-8") as file:
            names = [line.partition("=")[2] for line in file if line.startswith("PRETTY_NAME=")]
    except OSError:
        return kernel
    return names[0].strip().strip("\"'") if names else kernel
