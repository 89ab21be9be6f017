"""System.Management.Automation.Language: syntax trees, tokens and parse errors."""
