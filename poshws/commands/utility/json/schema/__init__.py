"""JSON Schema for Test-Json: the `jsonschema` package, in the words of JsonSchema.Net."""
