"""The types of System.Management.Automation as scripts see them."""
