"""PowerShell inside PowerShell: runspaces, pools of them, [powershell] objects that run in them.

A runspace is a session beside the script's, with variables and functions of its own. What runs in
one is a fiber (see `runtime.execution.isolated`), so several run side by side while they wait.
"""
