"""System.Collections and the namespaces below it, as scripts see them."""
