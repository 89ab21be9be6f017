# Test-Json -Schema: what it says of values that fail, keyword by keyword and draft by draft
function Test([string] $schema, [string] $json) {
    $errors = $null
    try { $result = Test-Json -Json $json -Schema $schema -ErrorVariable errors -ErrorAction SilentlyContinue }
    catch { $result = 'stopped'; $errors = $_ }
    "$result  $json  $schema"
    foreach ($each in $errors) {
        $text = $each.Exception.Message -replace '^The JSON is not valid with the schema: ' -replace '^(The JSON schema contains a reference that could not be resolved).*', '$1'
        "    $($each.FullyQualifiedErrorId.Split(',')[0]) $($each.CategoryInfo.Category): $text"
    }
}
# The words of each keyword
Test '{"type": "string"}' '3'
Test '{"type": ["null", "string", "array"]}' '3.5'
Test '{"enum": [1, "a", null]}' '3'
Test '{"const": {"a": [1.50, "<é>"]}}' '3'
Test '{"multipleOf": 0.01}' '0.0075'
Test '{"multipleOf": 0.1}' '4.5'
Test '{"exclusiveMaximum": 1, "exclusiveMinimum": 1e2, "maximum": 0.5e1, "minimum": 8.00}' '7.0'
Test '{"minLength": 5, "maxLength": 1, "pattern": "^x$"}' '"abc"'
Test '{"minLength": 3}' '"e\u0301x"'
Test '{"minItems": 3, "maxItems": 1}' '[1, 2]'
Test '{"minProperties": 3, "maxProperties": 1}' '{"a": 1, "b": 2}'
Test '{"required": ["a", "b<", "c"]}' '{"c": 1}'
Test '{"uniqueItems": true}' '[1, 2, 1.0, 2, 1]'
Test '{"contains": {"type": "string"}}' '[1, 2]'
Test '{"dependentRequired": {"a": ["b", "c"], "d": ["e"]}}' '{"a": 1, "c": 2, "d": 1}'
Test '{"dependentSchemas": {"a": {"required": ["b"]}, "c": {"required": ["z"]}}}' '{"a": 1, "c": 2}'
Test '{"dependencies": {"a": ["b"], "c": {"required": ["z"]}}}' '{"a": 1, "c": 2}'
Test '{"oneOf": [{"type": "string"}, {"minimum": 5}]}' '3'
Test '{"oneOf": [{"type": "integer"}, {"minimum": 1}, {"type": "string"}]}' '3'
Test 'false' '3'
# Two levels are shown, in the order of the keywords, but what needs others comes behind them
Test '{"properties": {"a": {"type": "string"}, "b": {"required": ["q"], "properties": {"c": {"type": "string"}}}, "d/e": false}, "required": ["x"]}' '{"a": 1, "b": {"c": 1}, "d/e": 1}'
Test '{"allOf": [{"type": "string"}, {"minimum": 5}], "maximum": 0}' '3'
Test '{"anyOf": [{"type": "string"}, {"minimum": 1}], "maximum": 2}' '3'
Test '{"not": {"type": "string"}, "type": "string"}' '3'
Test '{"else": {"required": ["e"]}, "if": {"required": ["i"]}, "then": {"required": ["t"]}}' '{"a": 1}'
Test '{"additionalProperties": false, "properties": {"a": true}, "patternProperties": {"^x": {"type": "integer"}}}' '{"a": 1, "b": 2, "x": "s"}'
Test '{"propertyNames": {"pattern": "^a"}}' '{"b": 1, "a": 2}'
Test '{"items": {"type": "string"}, "prefixItems": [{"type": "object"}], "contains": {"type": "boolean"}}' '[1, 2]'
Test '{"items": [{"type": "string"}], "additionalItems": {"type": "null"}}' '[1, 2]'
Test '{"unevaluatedProperties": {"type": "null"}, "properties": {"a": true}}' '{"c": 1, "a": 2, "b": null}'
Test '{"unevaluatedItems": false, "prefixItems": [true]}' '[1, 2, 3]'
# References
Test '{"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}, "minimum": 5}' '3'
Test '{"$id": "http://a.b/c", "properties": {"x": {"$ref": "c#/$defs/y"}}, "$defs": {"y": {"type": "string"}}}' '{"x": 1}'
Test '{"properties": {"a": {"$ref": "#/nowhere"}}}' '{}'
Test '{"$ref": "http://nowhere.example/schema"}' '3'
Test '{"$ref": "http://json-schema.org/draft-07/schema#"}' '5'
# Drafts
Test '{"$schema": "http://json-schema.org/draft-04/schema#", "type": "string"}' '3'
Test '{"$schema": "http://json-schema.org/draft-06/schema#", "if": {"type": "string"}, "else": false}' '3'
Test '{"$schema": "http://json-schema.org/draft-07/schema#", "$ref": "#/definitions/a", "minimum": 9, "definitions": {"a": {"type": "integer"}}}' '3'
Test '{"$schema": "http://json-schema.org/draft-07/schema#", "dependentRequired": {"a": ["b"]}}' '{"a": 1}'
Test '{"$schema": "https://json-schema.org/draft/2019-09/schema", "contains": {"type": "string"}, "minContains": 2}' '["a"]'
Test '{"$schema": "https://json-schema.org/draft/2020-12/schema", "contains": {"type": "string"}, "maxContains": 1}' '["b", 1, "a"]'
Test '{"$schema": "https://json-schema.org/draft/2020-12/schema", "items": [{"type": "string"}]}' '[3]'
Test '{"contains": {"type": "string"}, "minContains": 2}' '["a"]'
foreach ($format in 'date', 'date-time', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid', 'regex', 'json-pointer') {
    Test "{`"`$schema`": `"https://json-schema.org/draft/2019-09/schema`", `"format`": `"$format`"}" '"?"'
}
Test '{"format": "email"}' '"?"'
# No schemas
Test '{"type": "strin"}' '3'
Test '{"type": []}' '3'
Test '{"minimum": "x"}' '3'
Test '{"minLength": -1}' '3'
Test '{"properties": {"a": 5}}' '3'
Test '{"pattern": "["}' '3'
Test '{"$schema": "x"}' '3'
Test '{"type": "string", "type": "integer"}' '3'
Test '[]' '3'
Test '{"multipleOf": 0}' '3'
Test '{"nullable": 5, "example": {}}' '3'
