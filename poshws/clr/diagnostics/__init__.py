"""System.Diagnostics: processes, stopwatches, trace sources."""
