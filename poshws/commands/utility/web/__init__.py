"""Invoke-WebRequest and Invoke-RestMethod."""
