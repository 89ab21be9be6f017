"""Commands on other machines: known by name, refused as on a Linux without WSMan."""
