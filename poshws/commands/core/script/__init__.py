"""Running scripts from scripts: Invoke-Expression, Invoke-Command, strict mode, the call stack."""
