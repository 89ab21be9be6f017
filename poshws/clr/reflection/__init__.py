"""System.Reflection and [type]."""
