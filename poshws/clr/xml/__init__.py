"""System.Xml as scripts see it; the nodes themselves are corelib.xml's."""
