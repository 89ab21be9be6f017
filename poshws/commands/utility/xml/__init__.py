"""ConvertTo-Xml and Select-Xml."""
