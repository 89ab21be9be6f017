"""ConvertTo-, ConvertFrom-, Export- and Import-Csv."""
