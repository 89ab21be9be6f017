"""System.Runtime.InteropServices, as far as scripts use it."""
