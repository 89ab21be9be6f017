"""System.Globalization as scripts see it: cultures, calendars, time zones."""
