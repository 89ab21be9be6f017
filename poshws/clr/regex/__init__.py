"""System.Text.RegularExpressions as scripts see it."""
