"""What the variables of a fresh session are for, as their tooltips say."""

from __future__ import annotations

from typing import Final

VARIABLES: Final = {
    "?": "Status of last command",
    "confirmpreference": (
        "Dictates when confirmation should be requested. Confirmation is requested when "
        "the ConfirmImpact of the operation is equal to or greater than "
        "$ConfirmPreference. If $ConfirmPreference is None, actions will only be "
        "confirmed when Confirm is specified."
    ),
    "debugpreference": "Dictates the action taken when a Debug message is delivered",
    "enabledexperimentalfeatures": "Variable to hold the enabled experimental feature names",
    "erroractionpreference": "Dictates the action taken when an error message is delivered",
    "errorview": "Dictates the view mode to use when displaying errors",
    "executioncontext": "The run objects available to cmdlets",
    "false": "Boolean False",
    "formatenumerationlimit": "Dictates the limit of enumeration on formatting IEnumerable objects",
    "home": "Folder containing the current user's profile",
    "host": "A reference to the host of the current runspace",
    "informationpreference": (
        "Dictates the action taken when a command generates an item in the Information stream"
    ),
    "maximumhistorycount": "Maximum number of history objects to retain in a session",
    "nestedpromptlevel": (
        "Dictates what type of prompt should be displayed for the current nesting level"
    ),
    "null": (
        "References to the null variable always return the null value. Assignments have no effect."
    ),
    "ofs": "The Output Field Separator",
    "outputencoding": "The text encoding used when piping text to a native executable file",
    "pid": "Current process ID",
    "progresspreference": "Dictates the action taken when progress records are delivered",
    "psculture": "Culture of the current PowerShell session",
    "psdefaultparametervalues": "Variable to hold all default <cmdlet:parameter, value> pairs",
    "psedition": "Edition information for the current PowerShell session",
    "psemailserver": (
        "Variable to contain the name of the email server. This can be used instead of "
        "the HostName parameter in the Send-MailMessage cmdlet."
    ),
    "pshome": "Parent folder of the host application of the current runspace",
    "psnativecommandargumentpassing": "Dictates how arguments are passed to native executables.",
    "psnativecommanduseerroractionpreference": (
        "If true, $ErrorActionPreference applies to native executables, so that non-zero "
        "exit codes will generate cmdlet-style errors governed by error action settings"
    ),
    "pssessionapplicationname": "AppName where the remote connection will be established",
    "pssessionconfigurationname": (
        "Name of the session configuration which will be loaded on the remote computer"
    ),
    "pssessionoption": "Default session options for new remote sessions",
    "psstyle": "Configuration controlling how text is rendered.",
    "psuiculture": "UI culture of the current PowerShell session",
    "psversiontable": "Version information for current PowerShell session",
    "shellid": "The ShellID identifies the current shell.  This is used by #Requires.",
    "true": "Boolean True",
    "verbosepreference": "Dictates the action taken when a Verbose message is delivered",
    "warningpreference": "Dictates the action taken when a Warning message is delivered",
    "whatifpreference": "If true, WhatIf is considered to be enabled for all commands.",
}
"""Lower-case name of a variable → what it is for."""

PARAMETERS: Final = {
    ("clear-history", "Id"): (
        "Specifies the ID of a command in the session history.Clear history clears only the "
        "specified command"
    ),
    ("clear-history", "CommandLine"): "Specifies the name of a command in the session history",
    ("clear-history", "Count"): "Clears the specified number of history entries",
    ("clear-history", "Newest"): (
        "Specifies whether new entries to be cleared or the default old ones."
    ),
    ("convertto-xml", "Depth"): (
        "Specifies how many levels of contained objects should be included in the XML "
        "representation"
    ),
    ("convertto-xml", "NoTypeInformation"): (
        "Specifies not to include the Type information in the XML representation"
    ),
    ("write-progress", "Activity"): (
        "Text to describe the activity for which progress is being reported."
    ),
    ("write-progress", "Status"): (
        "Text to describe the current state of the activity for which progress is being reported."
    ),
}
"""Lower-case name of a cmdlet and name of a parameter → its help message."""
