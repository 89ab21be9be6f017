"""XML as .NET's XmlDocument has it: nodes, reading, writing, XPath, and how scripts see them."""
