"""The messages of what goes wrong with values, by PowerShell's resource names, with `{0}` for what
varies.
"""

from __future__ import annotations

from typing import Final

MESSAGES: Final[dict[str, str]] = {
    "InvalidCastException": 'Cannot convert the "{0}" value of type "{1}" to type "{2}".',
    "InvalidCastExceptionWithoutValue": 'Cannot convert the value of type "{0}" to type "{1}".',
    "InvalidCastExceptionWithInnerException": (
        'Cannot convert value "{0}" to type "{1}". Error: "{2}"'
    ),
    "InvalidCastExceptionEnumerationNoValue": (
        'Cannot convert value "{0}" to type "{1}" due to enumeration values that are not valid. '
        "Specify one of the following enumeration values and try again. "
        'The possible enumeration values are "{2}".'
    ),
    "InvalidCastExceptionEnumerationNull": (
        'Cannot convert null to type "{0}" due to enumeration values that are not valid. '
        "Specify one of the following enumeration values and try again. "
        'The possible enumeration values are "{1}".'
    ),
    "InvalidCastFromNull": 'Cannot convert null to type "{0}".',
    "InvalidCastCannotRetrieveString": "Cannot convert value to type System.String.",
    "ToStringException": 'The following exception occurred while retrieving the string: "{0}"',
    "ObjectCreationError": 'Cannot create object of type "{0}". {1}',
    "PropertyNotFound": (
        "The property '{0}' was not found for the '{1}' object. The settable properties are: {2}."
    ),
    "NoSettableProperty": (
        "The property '{0}' was not found for the '{1}' object. "
        "There is no settable property available."
    ),
    "NotIcomparable": 'Cannot compare "{0}" because it is not IComparable.',
    "ComparisonFailure": 'Could not compare "{0}" to "{1}". Error: "{2}"',
    "NotTheSameTypeOrNotIcomparable": (
        'Cannot compare "{0}" to "{1}" because the objects are not the same type or the object '
        '"{0}" does not implement "{2}".'
    ),
    "ExceptionWhenGetting": 'Exception getting "{0}": "{1}"',
    "ExceptionWhenSetting": 'Exception setting "{0}": "{1}"',
    "MethodInvocationException": 'Exception calling "{0}" with "{1}" argument(s): "{2}"',
    "MethodArgumentCountException": (
        'Cannot find an overload for "{0}" and the argument count: "{1}".'
    ),
    "MethodGenericArgumentCountException": (
        'Could not find a suitable generic method overload for "{0}" with "{1}" type parameters, '
        'and the argument count: "{2}".'
    ),
    "MethodAmbiguousException": (
        'Multiple ambiguous overloads found for "{0}" and the argument count: "{1}".'
    ),
    "MethodArgumentConversionException": (
        'Cannot convert argument "{0}", with value: "{1}", for "{2}" to type "{3}": "{4}"'
    ),
    "NonRefArgumentToRefParameter": "Argument: '{0}' should be a {1}. Use {2}.",
    "RefArgumentToNonRefParameter": "Argument: '{0}' should not be a {1}. Do not use {2}.",
    "InvalidArgumentValue": (
        'Cannot process argument because the value of argument "{0}" is not valid. Change the '
        'value of the "{0}" argument and run the operation again.'
    ),
    "ReadOnlyProperty": '"{0}" is a ReadOnly property.',
    "WriteOnlyProperty": ('Cannot get property value because "{0}" is a write-only property.'),
    "SetWithoutSetterException": 'Set accessor for property "{0}" is unavailable.',
    "GetWithoutGetterException": 'Get accessor for property "{0}" is unavailable.',
    "CycleInAlias": 'The alias with name "{0}" contains a cycle.',
    "MemberNotPresent": 'The member "{0}" is not present.',
    "MethodNotFound": (
        "Method invocation failed because [{0}] does not contain a method named '{1}'."
    ),
    "InvokeMethodOnNull": "You cannot call a method on a null-valued expression.",
    "PropertyNotFoundStrict": (
        "The property '{0}' cannot be found on this object. Verify that the property exists."
    ),
    "PropertyIsReadOnly": "'{0}' is a ReadOnly property.",
    "PropertyNotFoundSet": (
        "The property '{0}' cannot be found on this object. "
        "Verify that the property exists and can be set."
    ),
    "PropertyAssignmentException": (
        "The property '{0}' cannot be found on this object; make sure it exists and is settable."
    ),
    "NullArrayIndex": "Index operation failed; the array index evaluated to null.",
    "NullArray": "Cannot index into a null array.",
    "CannotIndex": 'Unable to index into an object of type "{0}".',
    "ArraySliceAssignmentNotAllowed": (
        "Array assignment to [{0}] failed because assignment to slices is not supported."
    ),
    "NeedMultidimensionalIndex": (
        "You cannot index into a {0} dimensional array with index [{1}]."
    ),
    "ArrayIndexOutOfRange": "Array assignment failed because index '{0}' was out of range.",
    "BadOperatorArgument": ("Cannot convert the \"{0}\" operator's arguments: '{1}' and '{2}'."),
    "TypeNotFound": "Unable to find type [{0}].",
    "HashtableKeyNull": "Index operation failed; the array index evaluated to null.",
    "NotADefinedOperationForType": "The operation '[{0}] {1} [{2}]' is not defined.",
    "BadArgumentOfOperator": "The argument to operator '{0}' is not valid: {1}.",
    "BadReplaceArgument": "The {0} operator allows only two elements to follow it, not {1}.",
    "InvalidRegularExpression": "The regular expression pattern {0} is not valid.",
    "IsOperatorRequiresType": "The right operand of '-is' must be a type.",
    "AsOperatorRequiresType": "The right operand of '-as' must be a type.",
    "InvalidSplitOptionWithPredicate": (
        "Options are not allowed on the -split operator with a predicate."
    ),
    "InvalidSplitOptionCombination": (
        "The combination of options with the -split operator is not valid."
    ),
    "NumberToReturnMustBeGreaterThanZero": (
        "The 'numberToReturn' value provided to the third argument of the Where() operator must be"
        " greater than zero. Please correct the argument's value and try running your script again."
    ),
    "ForEachNonexistentMemberReference": (
        "The ForEach() operator could not find a member '{0}' on the target object. "
        "Please verify that the named member exists and then try running your script again."
    ),
    "ForEachBadGenericConversionTypeSpecified": (
        "The generic collection type [{0}] passed to ForEach() has too many type arguments. Please "
        "change the specified type to be a generic collection with only one type argument then try "
        "running your script again."
    ),
    "ForEachTypeConversionFailed": (
        "Unable to convert input to the target type [{0}] passed to the ForEach() operator. Please "
        "check the specified type and try running your script again."
    ),
    "FormatError": "Error formatting a string: {0}.",
    "OperatorRequiresNumber": ("The '{0}' operator works only on numbers. The operand is a '{1}'."),
    "AddHashTableToNonHashTable": "A hash table can only be added to another hash table.",
}


def message(name: str, *arguments: object) -> str:
    """The text of a resource with its arguments put in."""
    return MESSAGES[name].format(*arguments)
