"""What parses but cannot be: the checks of a whole tree."""

from __future__ import annotations

import pytest

from poshws.syntax import parse
from poshws.syntax.semantics.definitions import definition_errors


def ids(text: str) -> list[str]:
    return [error.error_id for error in parse(text).errors]


@pytest.mark.parametrize(
    ("text", "error_id"),
    [
        ("1 = 2", "InvalidLeftHandSide"),
        ("$a, 1 = 2", "InvalidLeftHandSide"),
        ("1++", "OperatorRequiresVariableOrProperty"),
        ("$a?.b = 1", None),
        ("function f($a, $A) { }", "DuplicateFormalParameter"),
        ("function f($a) { param($b) }", "OnlyOneParameterListAllowed"),
        ("function f() { param($b) }", None),
        ("@{ a = 1; A = 2 }", "DuplicateKeyInHashLiteral"),
        ("1 + @x", "SplattingNotPermitted"),
        ("foo @x, 1", "SplattingNotPermittedInArgumentList"),
        ("foo @x", None),
        ("[ordered]1", "OrderedAttributeOnlyOnHashLiteralNode"),
        ("[ordered]@{ }", None),
        ("try { } finally { return }", "ControlLeavingFinally"),
        ("try { } finally { while (1) { break } }", None),
        ("try { } catch { } catch { }", "EmptyCatchNotLast"),
        (
            "try { } catch [Exception] { } catch [ArgumentException] { }",
            "ExceptionTypeAlreadyCaught",
        ),
        ("workflow w { }", "WorkflowNotSupportedInPowerShellCore"),
        ("parallel { }", "UnexpectedKeyword"),
        ("data { $x }", "VariableReferenceNotSupportedInDataSection"),
        ("data { 'a' }", None),
        ("data { Get-Date }", "CmdletNotInAllowedListForDataSection"),
        ("data -supportedcommand Get-Date { Get-Date }", None),
        (
            "param([Parameter(Position = $x)] $a)",
            "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock",
        ),
        ("param([Parameter(Position = 1 + 1)] $a)", None),
        ("$using:a.b()", "InvalidUsingExpression"),
        ("using type a = b", "UsingStatementNotSupported"),
        ("using namespace a..b", "InvalidNamespaceValue"),
        ("[void] $x = 1", "VoidTypeConstraintNotAllowed"),
        ("[Foo()] 1", "UnexpectedAttribute"),
        ("[int] $args = 1", "AssignmentStatementToAutomaticNotSupported"),
        ("#requires -Version a", "RequiresVersionInvalid"),
        ("#requires x", "ScriptRequiresInvalidFormat"),
        ("using module nowhere-to-be-found", "ModuleNotFoundDuringParse"),
        ("using module a*", "WildCardModuleNameError"),
    ],
)
def test_scripts(text: str, error_id: str | None) -> None:
    assert (ids(text) or [None])[0] == error_id


@pytest.mark.parametrize(
    ("members", "error_id"),
    [
        ("[int] m() { }", "MethodHasCodePathNotReturn"),
        ("[int] m() { return 1 }", None),
        ("[int] m() { if ($true) { return 1 } }", "MethodHasCodePathNotReturn"),
        ("[int] m() { if ($true) { return 1 } else { throw 2 } }", None),
        ("[int] m() { try { return 1 } catch { throw } }", None),
        ("[int] m() { while ($true) { } }", "MethodHasCodePathNotReturn"),
        ("m() { return 1 }", "VoidMethodHasReturn"),
        ("[int] m() { return }", "NonVoidMethodMissingReturnValue"),
        ("m() { $x }", "VariableNotLocal"),
        ("m() { $x = 1; $x }", None),
        ("m($x) { $x }", None),
        ("m() { if ($true) { $x = 1 } $x }", "VariableNotLocal"),
        ("m() { $global:x }", None),
        ("m() { foreach ($i in 1..3) { $i } }", None),
        ("m() { { $x } }", None),
        ("$x; m() { $x = 1 }", "MissingThis"),
        ("static $x; m() { $x = 1 }", "MissingTypeInStaticPropertyAssignment"),
        ("static m() { $this }", "NonStaticMemberAccessInStaticMember"),
        ("m() { $this }", None),
        ("m() { break outer }", "LabelNotFound"),
        ("m() { begin { } }", "NamedBlockNotAllowedInMethod"),
        ("m() { param($a) }", "ParamBlockNotAllowedInMethod"),
        ("[int] A() { }", "ConstructorCantHaveReturnType"),
        ("[void] $x", "TypeNotAllowedForProperty"),
        ("[Nope] $x", "TypeNotFound"),
        ("[A] $x", None),
        ("[System.Text.StringBuilder] $x", None),
        ("[Nope()] $x", "CustomAttributeTypeNotFound"),
        ("[CmdletBinding()] $x", "AttributeNotAllowedOnDeclaration"),
        ("[Parameter(Foo = 1)] $x", "PropertyNotFoundForAttribute"),
        ("[ValidateRange(MinRange = 1)] $x", "ReadOnlyProperty"),
        ("[ValidateScript({ $_ })] $x", "ParameterAttributeArgumentNeedsToBeConstant"),
    ],
)
def test_classes(members: str, error_id: str | None) -> None:
    assert (ids(f"class A {{ {members} }}") or [None])[0] == error_id


@pytest.mark.parametrize(
    ("text", "error_id"),
    [
        ("class A : B { } class B { }", "TypeNotFound"),
        ("class B { } class A : B { }", None),
        ("class A : A { }", "TypeNotFound"),
        ("class A : string { }", "SealedBaseClass"),
        ("class B { B($x) { } } class A : B { }", "BaseClassNoDefaultCtor"),
        ("class A { $x; $x }", "MemberAlreadyDefined"),
        ("class A { m() { }\n m([int]$a) { } }", None),
        ("class A { m([int]$a) { }\n m([int]$b) { } }", "MemberAlreadyDefined"),
        ("enum E { A; A }", "MemberAlreadyDefined"),
        ("enum E { A = 'x' }", "CannotConvertValue"),
        ("enum E { A = $y }", "EnumeratorValueMustBeConstant"),
        ("enum E : byte { A = 300 }", "EnumeratorValueOutOfBounds"),
        ("class A { static A($x) { } }", "StaticConstructorCantHaveParameters"),
        ("enum A { x = [B]::y } enum B { y = [A]::x }", "CycleInEnumInitializers"),
        ("enum A { x = [B]::y } enum B { y }", None),
    ],
)
def test_building_types(text: str, error_id: str | None) -> None:
    result = parse(text)
    assert result.errors == []
    found = definition_errors(result.script_block)
    assert ([error.error_id for error in found] or [None])[0] == error_id
