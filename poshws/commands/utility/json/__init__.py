"""ConvertFrom-, ConvertTo- and Test-Json."""
