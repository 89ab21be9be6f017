"""Native programs as members of pipelines: arguments, text and bytes in and out, exit codes."""
