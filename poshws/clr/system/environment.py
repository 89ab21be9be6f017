"""[environment], [gc], [appdomain] and what else stands for the process and the machine."""

from __future__ import annotations

import gc
import os
import re
import sys
import time
from typing import Any, ClassVar, Final

import poshws
from poshws.clr.interop.marshal import MarshalMembers
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.reflection.assemblies import Assembly, loaded_assemblies
from poshws.clr.system.versions import Version
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
)
from poshws.corelib.system.operating_system import system_name
from poshws.corelib.typesystem.enums import EnumValue

NET_VERSION: Final = Version(10, 0, 12)
_VARIABLE: Final = re.compile(r"%([^%]+)%")


class EnvironmentMembers:
    """System.Environment."""

    new_line: ClassVar[str] = "\n"
    is64_bit_process: ClassVar[bool] = sys.maxsize > 2**32
    is64_bit_operating_system: ClassVar[bool] = True
    has_shutdown_started: ClassVar[bool] = False
    user_interactive: ClassVar[bool] = True
    system_directory: ClassVar[str] = ""
    stack_trace: ClassVar[str] = ""
    current_managed_thread_id: ClassVar[int] = 1
    version: ClassVar[Version] = NET_VERSION
    _exit_code: ClassVar[int] = 0

    @staticmethod
    def processor_count() -> int:
        return len(os.sched_getaffinity(0))

    @staticmethod
    def is_privileged_process() -> bool:
        return os.geteuid() == 0

    @staticmethod
    def command_line() -> str:
        return " ".join(sys.argv)

    @staticmethod
    def get_command_line_args() -> list[str]:
        return list(sys.argv)

    @staticmethod
    def current_directory() -> str:
        return os.getcwd()

    @staticmethod
    def set_current_directory(value: str) -> None:
        from poshws.clr.io.directories import DirectoryMembers  # deferred

        DirectoryMembers.set_current_directory(value)

    @classmethod
    def exit_code(cls) -> int:
        return cls._exit_code

    @classmethod
    def set_exit_code(cls, value: int) -> None:
        cls._exit_code = value

    @staticmethod
    def process_id() -> int:
        return os.getpid()

    @staticmethod
    def process_path() -> str:
        from poshws.clr.diagnostics.process_info import own_program  # deferred

        return own_program() or sys.executable

    @staticmethod
    def machine_name() -> str:
        return os.uname().nodename.partition(".")[0]

    user_domain_name = machine_name

    @staticmethod
    def user_name() -> str:
        import pwd  # deferred

        try:
            return pwd.getpwuid(os.geteuid()).pw_name
        except KeyError:
            return os.environ.get("USER", "")

    @staticmethod
    def os_version() -> OperatingSystem:
        return OperatingSystem(4, _kernel_version())

    @staticmethod
    def system_page_size() -> int:
        return os.sysconf("SC_PAGE_SIZE")

    @staticmethod
    def tick_count64() -> int:
        return int(time.clock_gettime(time.CLOCK_BOOTTIME) * 1000)

    @staticmethod
    def tick_count() -> int:
        return (EnvironmentMembers.tick_count64() + 2**31) % 2**32 - 2**31

    @staticmethod
    def working_set() -> int:
        import resource  # deferred

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

    @staticmethod
    def exit(code: int) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code & 255)

    @staticmethod
    def fail_fast(message: str, error: object = None) -> None:
        sys.stderr.write(f"Process terminated.\n{message}\n")
        sys.stderr.flush()
        os.abort()

    @staticmethod
    def get_environment_variable(name: str, target: int = 0) -> str | None:
        """Only the process has variables on Unix."""
        if name is None:
            raise ArgumentNullException("variable")
        return os.environ.get(name) if int(target) == 0 else None

    @staticmethod
    def get_environment_variables(target: int = 0) -> object:
        return Hashtable(os.environ.items() if int(target) == 0 else (), ignores_case=False)

    @staticmethod
    def set_environment_variable(name: str, value: str | None, target: int = 0) -> None:
        if name is None:
            raise ArgumentNullException("variable")
        if not name:
            raise ArgumentException("String cannot be of zero length.", parameter="variable")
        if name[0] == "\0":
            text = "The first char in the string is the null character."
            raise ArgumentException(text, parameter="variable")
        if "=" in name:
            text = "Environment variable name cannot contain equal character."
            raise ArgumentException(text, parameter="variable")
        if int(target) != 0:
            return
        name = name.partition("\0")[0]
        if value is None or (value and value[0] == "\0"):
            os.environ.pop(name, None)
        elif value == "":
            os.environ[name] = ""
        else:
            os.environ[name] = value.partition("\0")[0]

    @staticmethod
    def expand_environment_variables(text: str) -> str:
        return _VARIABLE.sub(lambda found: os.environ.get(found[1], found[0]), text)

    @staticmethod
    def get_folder_path(folder: int, option: int = 0) -> str:
        """Empty where there is no such folder, unless the option says that it need not be there."""
        path = _folder(int(folder))
        return path if path and (int(option) or os.path.isdir(path)) else ""

    @staticmethod
    def get_logical_drives() -> list[str]:
        from poshws.clr.io.directories import DirectoryMembers  # deferred

        return DirectoryMembers.get_logical_drives()


def _home() -> str:
    return os.environ.get("HOME") or os.path.expanduser("~")


def _folder(number: int) -> str:
    """The XDG folder that .NET takes for a SpecialFolder."""
    home = _home()
    under_home = {0: "Desktop", 16: "Desktop", 5: "", 13: "Music", 14: "Videos", 39: "Pictures"}
    if number == 40 or number == 5:
        return home
    if number in under_home:
        return os.path.join(home, under_home[number])
    if number == 26:
        return os.environ.get("XDG_CONFIG_HOME") or f"{home}/.config"
    if number == 28:
        return os.environ.get("XDG_DATA_HOME") or f"{home}/.local/share"
    return {
        20: f"{home}/.fonts",
        21: f"{home}/Templates",
        35: "/usr/share",
        45: "/usr/share/templates" if os.path.isdir("/usr/share/templates") else "",
    }.get(number, "")


def _kernel_version() -> Version:
    found = re.match(r"(\d+)\.(\d+)(?:\.(\d+))?(?:[.-](\d+))?", os.uname().release)
    numbers = [int(part) for part in found.groups() if part] if found else [0, 0]
    return Version(*(numbers + [0] * (4 - len(numbers))))


class OperatingSystem:
    """System.OperatingSystem."""

    __slots__ = ("_platform", "version", "__weakref__")
    net_name: ClassVar[str] = "System.OperatingSystem"
    service_pack: ClassVar[str] = ""

    def __init__(self, platform: int, version: Version) -> None:
        self._platform = int(platform)
        self.version = version

    @property
    def platform(self) -> EnumValue:
        return enum_value("System.PlatformID", self._platform)

    @property
    def version_string(self) -> str:
        return f"{'Unix' if self._platform == 4 else self.platform.name} {self.version}"

    def __str__(self) -> str:
        return self.version_string

    def to_string(self) -> str:
        return self.version_string

    def clone(self) -> OperatingSystem:
        return OperatingSystem(self._platform, self.version)

    @staticmethod
    def is_linux() -> bool:
        return sys.platform == "linux"

    @staticmethod
    def is_mac_os() -> bool:
        return sys.platform == "darwin"

    @staticmethod
    def is_windows() -> bool:
        return sys.platform == "win32"

    @staticmethod
    def is_free_bsd() -> bool:
        return sys.platform.startswith("freebsd")

    @staticmethod
    def never(*version: int) -> bool:
        return False

    is_browser = is_wasi = is_android = is_ios = is_mac_catalyst = is_tv_os = is_watch_os = never
    is_windows_version_at_least = is_mac_os_version_at_least = is_android_version_at_least = never

    @staticmethod
    def is_os_platform(name: str) -> bool:
        own = {"linux": "LINUX", "darwin": "OSX", "win32": "WINDOWS"}.get(sys.platform, "")
        return name.upper() == own


class GCMembers:
    """System.GC, in terms of Python's collector."""

    max_generation: ClassVar[int] = 2

    @staticmethod
    def collect(*how: object) -> None:
        gc.collect()

    @staticmethod
    def get_total_memory(collects: bool) -> int:
        import resource  # deferred

        if collects:
            GCMembers.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

    @staticmethod
    def get_total_allocated_bytes(precise: bool = False) -> int:
        return GCMembers.get_total_memory(False)

    @staticmethod
    def get_allocated_bytes_for_current_thread() -> int:
        return GCMembers.get_total_memory(False)

    @staticmethod
    def collection_count(generation: int) -> int:
        if generation < 0:
            text = "Value must be positive."
            raise ArgumentOutOfRangeException("generation", text)
        stats = gc.get_stats()
        return int(stats[generation]["collections"]) if generation < len(stats) else 0

    @staticmethod
    def get_generation(value: object) -> int:
        return 0

    @staticmethod
    def nothing(*arguments: object) -> None:
        """Nothing to do for Python's collector."""

    keep_alive = wait_for_pending_finalizers = suppress_finalize = nothing
    re_register_for_finalize = add_memory_pressure = remove_memory_pressure = nothing


class AppDomain:
    """System.AppDomain: there is one."""

    __slots__ = ("_data", "__weakref__")
    net_name: ClassVar[str] = "System.AppDomain"
    friendly_name: ClassVar[str] = "pwsh"
    id: ClassVar[int] = 1
    is_fully_trusted: ClassVar[bool] = True
    is_homogenous: ClassVar[bool] = True
    shadow_copy_files: ClassVar[bool] = False

    def __init__(self) -> None:
        self._data: dict[str, Any] = {}

    @staticmethod
    def current_domain() -> AppDomain:
        return _DOMAIN

    @property
    def base_directory(self) -> str:
        return base_directory()

    def get_assemblies(self) -> list[Assembly]:
        return loaded_assemblies()

    def load(self, name: object) -> Assembly:
        return Assembly.load(name)

    def get_data(self, name: str) -> object:
        return self._data.get(name)

    def set_data(self, name: str, value: object) -> None:
        self._data[name] = value
        if name == "REGEX_DEFAULT_MATCH_TIMEOUT" and isinstance(value, TimeSpan):
            from poshws.corelib.regex.regex import set_default_timeout  # deferred

            set_default_timeout(value.ticks)

    def is_default_app_domain(self) -> bool:
        return True

    def is_finalizing_for_unload(self) -> bool:
        return False


_DOMAIN: Final = AppDomain()


def base_directory() -> str:
    """Where the program itself lies."""
    return os.path.dirname(os.path.abspath(poshws.__file__)) + "/"


class AppContextMembers:
    """System.AppContext."""

    target_framework_name: ClassVar[str] = ".NETCoreApp,Version=v10.0"
    _switches: ClassVar[dict[str, bool]] = {}

    @staticmethod
    def base_directory() -> str:
        return base_directory()

    @staticmethod
    def get_data(name: str) -> object:
        return _DOMAIN.get_data(name)

    @staticmethod
    def set_data(name: str, value: object) -> None:
        _DOMAIN.set_data(name, value)

    @classmethod
    def set_switch(cls, name: str, value: bool) -> None:
        cls._switches[name] = value

    @classmethod
    def try_get_switch(cls, name: str, result: Any) -> bool:
        result.value = cls._switches.get(name, False)
        return name in cls._switches


class OSPlatform:
    """System.Runtime.InteropServices.OSPlatform."""

    __slots__ = ("name",)
    net_name: ClassVar[str] = "System.Runtime.InteropServices.OSPlatform"

    def __init__(self, name: str) -> None:
        self.name = name

    @staticmethod
    def linux() -> OSPlatform:
        return OSPlatform("LINUX")

    @staticmethod
    def windows() -> OSPlatform:
        return OSPlatform("WINDOWS")

    @staticmethod
    def osx() -> OSPlatform:
        return OSPlatform("OSX")

    @staticmethod
    def free_bsd() -> OSPlatform:
        return OSPlatform("FREEBSD")

    @staticmethod
    def create(name: str) -> OSPlatform:
        return OSPlatform(name)

    def __str__(self) -> str:
        return self.name

    def to_string(self) -> str:
        return self.name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OSPlatform) and self.name.upper() == other.name.upper()

    def __hash__(self) -> int:
        return hash(self.name.upper())


class RuntimeInformationMembers:
    """System.Runtime.InteropServices.RuntimeInformation."""

    framework_description: ClassVar[str] = f".NET {NET_VERSION}"

    @staticmethod
    def os_description() -> str:
        return system_name()

    @staticmethod
    def os_architecture() -> EnumValue:
        name = {"x86_64": "X64", "aarch64": "Arm64", "armv7l": "Arm"}.get(os.uname().machine, "X86")
        return enum_value("System.Runtime.InteropServices.Architecture", name)

    process_architecture = os_architecture

    @staticmethod
    def runtime_identifier() -> str:
        return f"linux-{RuntimeInformationMembers.os_architecture().name.lower()}"

    @staticmethod
    def is_os_platform(platform: OSPlatform) -> bool:
        return OperatingSystem.is_os_platform(platform.name)


TYPES = describe(
    __file__,
    {
        "System.Environment": (None, EnvironmentMembers),
        "System.OperatingSystem": OperatingSystem,
        "System.GC": (None, GCMembers),
        "System.AppDomain": AppDomain,
        "System.AppContext": (None, AppContextMembers),
        "System.Runtime.InteropServices.Marshal": (None, MarshalMembers),
        "System.Runtime.InteropServices.RuntimeInformation": (None, RuntimeInformationMembers),
        "System.Runtime.InteropServices.OSPlatform": OSPlatform,
    },
)
