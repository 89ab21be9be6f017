"""The command line as pwsh reads it: from words to what shall run. Imports next to
nothing, since every start reads one.

Names may be shortened to what tells them apart, and begin with `-`, `--` or `/`; case does not
count. The first word that is no switch is a script file, and what follows it is for the script.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

SWITCHES = (
    ("version", "v"),
    ("help", "h"),
    ("?", "?"),
    ("login", "l"),
    ("noexit", "noe"),
    ("noprofile", "nop"),
    ("nologo", "nol"),
    ("noninteractive", "noni"),
    ("socketservermode", "so"),
    ("servermode", "s"),
    ("namedpipeservermode", "nam"),
    ("sshservermode", "sshs"),
    ("noprofileloadtime", "noprofileloadtime"),
    ("interactive", "i"),
    ("configurationfile", "configurationfile"),
    ("configurationname", "config"),
    ("custompipename", "cus"),
    ("commandwithargs", "commandwithargs"),
    ("cwa", "cwa"),
    ("command", "c"),
    ("windowstyle", "w"),
    ("file", "f"),
    ("outputformat", "o"),
    ("of", "o"),
    ("inputformat", "inp"),
    ("if", "if"),
    ("executionpolicy", "ex"),
    ("ep", "ep"),
    ("encodedcommand", "e"),
    ("ec", "e"),
    ("encodedarguments", "encodeda"),
    ("ea", "ea"),
    ("settingsfile", "settings"),
    ("sta", "sta"),
    ("mta", "mta"),
    ("workingdirectory", "wo"),
    ("wd", "wd"),
    ("emit-python", "emit-python"),
    ("console", "console"),
)
"""Each switch with the least that means it, in the order they are tried."""

SAME_AS = {
    "?": "help",
    "cwa": "commandwithargs",
    "of": "outputformat",
    "if": "inputformat",
    "ep": "executionpolicy",
    "ec": "encodedcommand",
    "ea": "encodedarguments",
    "wd": "workingdirectory",
}

SUGGESTED = (
    "sta mta command commandwithargs configurationname custompipename encodedcommand "
    "executionpolicy file help inputformat login noexit nologo noninteractive noprofile "
    "noprofileloadtime outputformat removeworkingdirectorytrailingcharacter settingsfile version "
    "windowstyle workingdirectory"
).split()

DASHES = "-\u2013\u2014\u2015"

BAD_COMMAND_LINE = 64

POLICIES = (
    "default",
    "remotesigned",
    "bypass",
    "allsigned",
    "restricted",
    "unrestricted",
    "undefined",
)

BAD_ARGUMENTS = (
    "Cannot process the command because the value specified with -EncodedArguments is not properly "
    "encoded. The value must be Base64 encoded."
)

TAKES_WORD = {
    "configurationfile": (
        "Cannot process the command because -ConfigurationFile requires an argument that is a "
        "session configuration (.pssc) file path. Specify this argument and try again."
    ),
    "configurationname": (
        "Cannot process the command because -ConfigurationName requires an argument that is a "
        "remote endpoint configuration name. Specify this argument and try again."
    ),
    "custompipename": (
        "Cannot process the command because -CustomPipeName requires an argument that is a name "
        "of the pipe you want to use. Specify this argument and try again."
    ),
    "workingdirectory": (
        "Cannot process the command because -WorkingDirectory requires an argument that is a "
        "directory path."
    ),
    "settingsfile": (
        "Cannot process the command because -SettingsFile requires an argument that is a file path."
    ),
}
"""Switches with a word behind them, and what is said without it."""


class BadSwitch(Exception):
    """The command line makes no sense; `shows_usage` says whether the usage text follows."""

    def __init__(self, text: str, shows_usage: bool = False) -> None:
        super().__init__(text)
        self.text = text
        self.shows_usage = shows_usage


class Request:
    """What a command line asks for."""

    __slots__ = (
        "arguments",
        "command",
        "configuration_file",
        "configuration_name",
        "emit_python",
        "encoded_arguments",
        "file",
        "help",
        "input_format",
        "interactive",
        "no_exit",
        "no_logo",
        "no_profile",
        "output_format",
        "prompts",
        "reads_commands",
        "version",
        "was_encoded",
        "with_arguments",
        "working_directory",
    )

    def __init__(self) -> None:
        self.version = False
        self.help = False
        self.no_exit = False
        self.no_profile = False
        self.no_logo = False
        self.interactive: bool | None = None
        self.file: str | None = None
        self.command: str | None = None
        self.arguments: list[str] = []
        self.with_arguments = False
        self.was_encoded = False
        self.reads_commands = False
        self.prompts = True
        self.working_directory: str | None = None
        self.configuration_file: str | None = None
        self.configuration_name: str | None = None
        self.encoded_arguments: str | None = None
        self.output_format = ""
        self.input_format = ""
        self.emit_python = False


class Reader:
    """Reads the words one after the other."""

    def __init__(self, words: list[str], file_exists: Callable[[str], bool]) -> None:
        self.words = words
        self.at = 0
        self.request = Request()
        self.file_exists = file_exists

    def read(self) -> Request:
        while self.at < len(self.words):
            word = self.words[self.at].strip()
            self.at += 1
            if word and word[0] not in DASHES and word[0] != "/":
                self.at -= 1
                self.read_file()
                break
            name = switch_named(word)
            if name is None:
                self.at -= 1
                self.read_file()
            elif name == "version":
                self.request.version = True
                break
            else:
                getattr(self, "read_" + name.replace("-", "_"), self.read_other)(name)
            if self.request.file is not None or self.request.reads_commands:
                break
        return self.request

    # -- switches without a word ----------------------------------------------------------------

    def read_other(self, name: str) -> None:
        """A switch that is only noted, or one with a word that changes nothing here."""
        if name in TAKES_WORD:
            self.next_word(TAKES_WORD[name])

    def read_help(self, name: str) -> None:
        self.request.help = True

    def read_noexit(self, name: str) -> None:
        self.request.no_exit = True

    def read_noprofile(self, name: str) -> None:
        self.request.no_profile = True

    def read_nologo(self, name: str) -> None:
        self.request.no_logo = True

    def read_noninteractive(self, name: str) -> None:
        self.request.interactive = False

    def read_interactive(self, name: str) -> None:
        self.request.interactive = True

    def read_windowstyle(self, name: str) -> None:
        raise BadSwitch("Parameter -WindowStyle is not implemented on this platform.")

    def read_sta(self, name: str) -> None:
        raise BadSwitch("Parameter -STA is not supported on this platform.")

    def read_mta(self, name: str) -> None:
        raise BadSwitch("Parameter -MTA is not supported on this platform.")

    def read_servermode(self, name: str) -> None:
        raise BadSwitch("Server mode is not supported here.")

    read_socketservermode = read_namedpipeservermode = read_sshservermode = read_servermode

    # -- switches with a word -------------------------------------------------------------------

    def next_word(self, missing: str, shows_usage: bool = False) -> str:
        if self.at >= len(self.words):
            raise BadSwitch(missing, shows_usage)
        self.at += 1
        return self.words[self.at - 1]

    def read_workingdirectory(self, name: str) -> None:
        self.request.working_directory = self.next_word(TAKES_WORD[name])

    def read_configurationname(self, name: str) -> None:
        self.request.configuration_name = self.next_word(TAKES_WORD[name])

    def read_configurationfile(self, name: str) -> None:
        self.request.configuration_file = self.next_word(TAKES_WORD[name])

    def read_settingsfile(self, name: str) -> None:
        path = os.path.abspath(self.next_word(TAKES_WORD[name]))
        if not self.file_exists(path):
            raise BadSwitch(
                f"The argument '{path}' passed to the -SettingsFile does not exist. Provide the "
                "path to an existing json file as an argument to the -SettingsFile parameter."
            )

    def read_outputformat(self, name: str) -> None:
        self.request.output_format = self.format_word(
            "The command cannot be run because no argument has been supplied for the OutputFormat "
            "parameter.\nSpecify one of the following formats for this parameter:\n"
        )

    def read_inputformat(self, name: str) -> None:
        self.request.input_format = self.format_word(
            "Cannot process the command because the -InputFormat parameter requires an argument. "
            "Specify a valid format argument for this parameter.\nValid formats are:\n"
        )

    def format_word(self, missing: str) -> str:
        names = "Text\nXML\nNone\n"
        word = self.next_word(missing + names, True)
        for name in ("Text", "XML", "None"):
            if word.lower() == name.lower():
                return name
        raise BadSwitch(
            "Cannot process the command because of an incorrect parameter value. "
            f'"{word}" is not a valid format.\nValid formats are:\n{names}',
            True,
        )

    def read_executionpolicy(self, name: str) -> None:
        word = self.next_word(
            "Cannot process the execution policy because of a missing policy name. A policy name "
            "must follow -ExecutionPolicy.",
            True,
        )
        if word.lower() not in POLICIES:
            raise BadSwitch(f"Invalid ExecutionPolicy value '{word}'.", True)

    # -- what runs ------------------------------------------------------------------------------

    def read_command(self, name: str) -> None:
        word = self.command_word()
        if word == "-":
            self.read_commands_from_input()
            return
        self.request.command = " ".join([word, *self.words[self.at :]])
        self.at = len(self.words)

    def read_commandwithargs(self, name: str) -> None:
        word = self.command_word()
        if word == "-":
            self.read_commands_from_input()
            return
        self.request.command = word
        self.request.with_arguments = True
        self.request.arguments = self.words[self.at :]
        self.at = len(self.words)

    def read_encodedcommand(self, name: str) -> None:
        import base64  # deferred
        import binascii  # deferred

        word = self.command_word()
        try:
            data = base64.b64decode(word, validate=True)
            self.request.command = data.decode("utf-16-le", "replace")
        except (binascii.Error, ValueError):
            raise BadSwitch(
                "Cannot process the command because the value specified with -EncodedCommand is "
                "not properly encoded. The value must be Base64 encoded.",
                True,
            ) from None
        self.request.was_encoded = True

    def read_encodedarguments(self, name: str) -> None:
        import base64  # deferred
        import binascii  # deferred

        word = self.next_word(
            "Cannot process the command because -EncodedArguments requires a value. Specify a "
            "value for the -EncodedArguments parameter.",
            True,
        )
        try:
            base64.b64decode(word, validate=True)
        except binascii.Error:
            raise BadSwitch(BAD_ARGUMENTS, True) from None
        self.request.encoded_arguments = word

    def command_word(self) -> str:
        if self.request.command is not None:
            raise BadSwitch(
                "Cannot process command because a command is already specified with -Command, "
                "-CommandWithArgs, or -EncodedCommand.",
                True,
            )
        return self.next_word(
            "Cannot process the command because of a missing parameter. A command must follow "
            "-Command.",
            True,
        )

    def read_commands_from_input(self) -> None:
        if self.at < len(self.words):
            raise BadSwitch(
                "'-' was specified with the -Command parameter; no other arguments to -Command are "
                "permitted.",
                True,
            )
        self.request.reads_commands = True
        self.request.prompts = False

    def read_file(self, name: str = "") -> None:
        """A script file and its arguments; `-` means that commands come from standard input."""
        word = self.next_word(
            "The command cannot be run because the File parameter requires a file path. Supply a "
            "path for the File parameter and then try the command again.",
            True,
        )
        if word == "-":
            self.request.reads_commands = True
            return
        if not word:
            raise BadSwitch(
                "Processing -File '' failed: The value cannot be an empty string. (Parameter "
                "'path') Specify a valid path for the -File parameter."
            )
        path = word.replace("\\", "/")
        if not self.file_exists(path):
            raise BadSwitch(*missing_file(word))
        self.request.file = path
        self.request.arguments = self.words[self.at :]

    def read_console(self, name: str) -> None:
        # The environment, so that what the script starts is told as well.
        os.environ["POSHWS_CONSOLE"] = "1"

    def read_emit_python(self, name: str) -> None:
        self.request.emit_python = True


def switch_named(word: str) -> str | None:
    """The switch that a word means."""
    dash, name = word[:1], word[1:]
    if name and dash in DASHES and name[0] == dash:
        name = name[1:]
    name = name.lower()
    for switch, least in SWITCHES:
        if len(name) >= len(least) and switch.startswith(name):
            return SAME_AS.get(switch, switch)
    return None


def missing_file(word: str) -> tuple[str, bool]:
    """What is said about a script that is not there, or a switch that nobody knows."""
    if word[:1] == "-" and len(word) > 1:
        near = [name for name in SUGGESTED if word[1:].lower() in name]
        if near:
            names = "".join(f"\n  -{name}" for name in near)
            return f"Invalid argument '{word}', did you mean:\n{names}", False
    return (
        f"The argument '{word}' is not recognized as the name of a script file. Check the spelling "
        "of the name, or if a path was included, verify that the path is correct and try again.",
        not sys.stdout.isatty(),  # whoever sees it needs the one line, and not the usage
    )


USAGE = """Usage: poshws [-Login] [[-File] <filePath> [args]]
              [-Command { - | <script-block> [-args <arg-array>]
                            | <string> [<CommandParameters>] } ]
              [-CommandWithArgs <string> [<CommandParameters>]]
              [-EncodedCommand <Base64EncodedCommand>]
              [-ExecutionPolicy <ExecutionPolicy>] [-InputFormat {Text | XML}]
              [-Interactive] [-NoExit] [-NoLogo] [-NonInteractive] [-NoProfile]
              [-OutputFormat {Text | XML}] [-Version]
              [-WorkingDirectory <directoryPath>]

       poshws -h | -Help | -? | /?

       poshws --console <filePath>        shows what a server writes though this is no terminal,
                                          as in a container (or: POSHWS_CONSOLE=1)

       poshws --emit-python <filePath>    prints the Python a script is compiled to

       poshws test [<path>...] [--output <level>] [--tag <tag>] [--junit <file>] [--nunit <file>]
                                          runs Pester tests

       poshws ws <url>                    a WebSocket by hand: a console, or pipes both ways

       poshws serve --replay <file>       plays what `poshws ws --record <file>` has recorded

       poshws load <url> [-n <connections>] [-r <rate>] [-d <time>] [<script.ps1>]
                                          measures a WebSocket server under load

All parameters are case-insensitive.
"""
