"""Add-Type with C#: enums and classes of data become types, anything else says what it is."""

from pathlib import Path

import pytest

from poshws import Session
from poshws.runtime.csharp.declarations import Enum, read_declarations
from poshws.runtime.csharp.tokens import Unsupported


def test_enums_are_read() -> None:
    source = """
    using System;
    namespace A.B { // a comment
        [Flags] public enum Bits : byte { One = 1, Two = 1 << 1, Both = One | Two, Next }
    }"""
    declared, using = read_declarations(source)
    rows = [("One", 1), ("Two", 2), ("Both", 3), ("Next", 4)]
    assert declared == [Enum("A.B.Bits", "byte", True, rows)]
    assert using == ["System"]


@pytest.mark.parametrize("source", ["class A { extern void F(); }", "class A<T> { }"])
def test_what_is_more_is_refused(source: str) -> None:
    with pytest.raises(Unsupported):
        read_declarations(source)


CLASS = """
namespace Shop {
    public class Item {
        private string name;
        public string Name { get { return name; } set { name = value; } }
        public int Count { get; set; } = 2;
        public static int Made;
        public Item(string name, int count) { this.Name = name; Count = count; Made = Made + 1; }
        public Item() { }
        public string Show(string end) {
            if (Name == null) { return "nothing" + end; }
            return Name + " x" + Count + end;
        }
        public int Half() { return Count / 2; }
    }
}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Shop.Item]::new('nut', 5).Show('.')", ["nut x5."]),
        ("[Shop.Item]::new().Show('!')", ["nothing!"]),
        ("[Shop.Item]::new('nut', 5).Half()", [2]),
        ("[Shop.Item]::new().Count", [2]),
        ("(New-Object Shop.Item -Property @{ Name = 'x' }).Name", ["x"]),
        ("[Shop.Item].FullName", ["Shop.Item"]),
        ("$null = [Shop.Item]::new('a', 1); [Shop.Item]::Made", [1]),
    ],
)
def test_classes(text: str, expected: list[object]) -> None:
    with Session() as session:
        assert session.run(f"Add-Type @'\n{CLASS}\n'@\n{text}") == expected


def test_enums_work() -> None:
    with Session() as session:
        text = "Add-Type 'public enum Day : sbyte { Sun = -1, Mon }'; -bnot [Day]::Sun; [Day]::Sun"
        assert [str(each) for each in session.run(text)] == ["Mon", "Sun"]


def test_the_refusal_says_why() -> None:
    with Session() as session:
        text = "try { Add-Type 'class A { event X Y; }' } catch { $_.Exception.Message }"
        message = str(session.run(text)[0])
    assert "'event'" in message
    assert "Rewrite the type as a PowerShell class" in message


DYNAMIC = """
using System.Dynamic;
public class Answers : DynamicObject {
    public override bool TryGetMember(GetMemberBinder binder, out object result) {
        result = binder.Name + "!";
        return binder.Name != "Not";
    }
}
"""


def test_dynamic_objects_answer_for_members() -> None:
    with Session() as session:
        text = "$a = [Answers]::new(); $a.Some; $null -eq $a.Not; ($a | Select-Object Other).Other"
        assert session.run(f"Add-Type @'\n{DYNAMIC}\n'@\n{text}") == ["Some!", True, "Other!"]


COMPUTED = """
public class Box {
    private int side = 2;
    public int Area { get { return side * side; } }
    public int Side { get { return side; } set { if (value < 0) { return; } side = value; } }
    public string Text => $"side {side:000} {{x}} {Area}";
}
"""


def test_properties_that_compute() -> None:
    with Session() as session:
        text = "$b = [Box]::new(); $b.Side = 3; $b.Side = -1; $b.Area; $b.Text"
        assert session.run(f"Add-Type @'\n{COMPUTED}\n'@\n{text}") == [9, "side 003 {x} 9"]


SIGNATURES = """
using System;
using System.Runtime.InteropServices;
public class Calls {
    public int Start { get; }
    public Calls(int start = 3) { Start = start; }
    public static string Default(string value = "foo") => value;
    public static string Own() => Default();
    public object Optional([Optional, DefaultParameterValue("bar")] object value) => value;
    public static int Sum(params int[] values) {
        int sum = 0; foreach (int each in values) { sum += each; } return sum;
    }
    public void Add(ref int value) { value = value + 1; }
    public string Named<T>(T value) => typeof(T).FullName;
    public static int? Twice(object value) { int? n = value as int?; return n + n; }
    private string[] words = new string[2];
    public string this[int place] { get => words[place]; set => words[place] = value; }
    public static void Kinds(UriKind kind = UriKind.Relative, DateTime when = default) { }
}
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Calls]::new().Start; [Calls]::new(5).Start", [3, 5]),
        ("[Calls]::Default(); [Calls]::Own(); [Calls]::Default('x')", ["foo", "foo", "x"]),
        ("[Calls]::new().Optional()", ["bar"]),
        ("[Calls]::Sum(1, 2, 3)", [6]),
        ("$n = 4; [Calls]::new().Add([ref] $n); $n", [5]),
        (
            "[Calls]::new().Named[int](1); [Calls]::new().Named('a')",
            ["System.Int32", "System.String"],
        ),
        ("[Calls]::Twice(4); $null -eq [Calls]::Twice('x')", [8, True]),
        ("$c = [Calls]::new(); $c[1] = 'b'; $c[1]; $null -eq $c.Item(0)", ["b", True]),
        (
            "([Calls]::Kinds).OverloadDefinitions",
            [
                "static void Kinds(System.UriKind kind = System.UriKind.Relative, "
                "datetime when = default)"
            ],
        ),
        ("([Calls] | Get-Member -Static Sum).Definition", ["static int Sum(Params int[] values)"]),
    ],
)
def test_signatures(text: str, expected: list[object]) -> None:
    with Session() as session:
        assert session.run(f"Add-Type @'\n{SIGNATURES}\n'@\n{text}") == expected


INTERFACE = """
public interface IAged {
    public const int Limit = 17;
    public static string Name => "Joe";
    int GetAge();
    string Title { get; set; }
}
public class Person : IAged {
    int IAged.GetAge() { return 2; }
    public string Title { get; set; }
}
"""


def test_interfaces() -> None:
    with Session() as session:
        text = (
            "[IAged].IsInterface; [IAged]::Limit; [IAged]::Name; [Person]::Limit;"
            "[Person]::new() -is [IAged]; [Person]::new().GetAge();"
            "try { [IAged]::Name = 'x' } catch { $_.FullyQualifiedErrorId }"
        )
        expected = [True, 17, "Joe", 17, True, 2, "PropertyAssignmentException"]
        assert session.run(f"Add-Type @'\n{INTERFACE}\n'@\n{text}") == expected


def test_code_methods_are_listed_by_their_static_method() -> None:
    source = (
        "using System.Management.Automation;"
        "public static class Kept { public static T Give<T>(PSObject o, T value) => value; }"
    )
    with Session() as session:
        text = (
            "$m = [Kept].GetMethod('Give'); $o = [pscustomobject]@{};"
            "$o | Add-Member CodeMethod Give $m;"
            "$o | Add-Member CodeMethod Int $m.MakeGenericMethod(@([int]));"
            "($o | Get-Member Give, Int).Definition"
        )
        expected = [
            "static T Give[T](psobject o, T value)",
            "static int Give[int](psobject o, int value)",
        ]
        assert session.run(f"Add-Type '{source}'\n{text}") == expected


CMDLET = """
using System.Management.Automation;
namespace Mine {
    [Cmdlet(VerbsCommon.Get, "Mine", DefaultParameterSetName = "A")]
    public class GetMineCommand : PSCmdlet {
        [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)]
        public string Name { get; set; }
        [Parameter(ParameterSetName = "B")]
        [ValidateSet("x", "y")]
        public string Kind;
        protected override void ProcessRecord() { WriteObject(Name + " " + ParameterSetName); }
        protected override void EndProcessing() { WriteObject(MyInvocation.MyCommand.Name); }
    }
}
"""


def test_cmdlets_are_imported_with_their_assembly() -> None:
    with Session() as session:
        text = (
            f"$t = Add-Type -PassThru @'\n{CMDLET}\n'@\n"
            "Import-Module $t[0].Assembly; 'b', 'c' | Get-Mine; Get-Mine d -Kind x;"
            "(Get-Command Get-Mine).CommandType.ToString();"
            "try { Get-Mine b -Kind z } catch { $_.FullyQualifiedErrorId }"
        )
        assert session.run(text) == [
            *("b A", "c A", "Get-Mine", "d B", "Get-Mine", "Cmdlet"),
            "ParameterArgumentValidationError,Mine.GetMineCommand",
        ]


def test_assemblies_are_files(tmp_path: Path) -> None:
    file = tmp_path / "Mine.dll"
    with Session() as session:
        session.run(f"Add-Type -OutputAssembly '{file}' @'\n{CMDLET}\n'@")
        assert session.run("'Mine.GetMineCommand' -as [type]") in ([], [None])
        text = (
            f"$m = Import-Module '{file}' -PassThru; $m.ModuleType.ToString();"
            "[string] $m.ExportedCmdlets.Keys; $m.ImplementingAssembly.Location; Get-Mine q;"
            f"[Reflection.Assembly]::LoadFrom('{file}').GetTypes().FullName"
        )
        expected = ["Binary", "Get-Mine", str(file), "q A", "Get-Mine", "Mine.GetMineCommand"]
        assert session.run(text) == expected


def test_other_files_are_no_assemblies(tmp_path: Path) -> None:
    file = tmp_path / "x.dll"
    file.write_bytes(b"MZ")
    with Session() as session:
        text = f"try {{ [Reflection.Assembly]::LoadFrom('{file}') }} catch {{ $_.FullyQualifiedErrorId }}"
        assert session.run(text) == ["BadImageFormatException"]


FLOW = """
public class Flow {
    public static string Word(int n) {
        switch (n) {
            case 1: return "one";
            case 2: case 3: { string s = "few"; return s; }
            default: break;
        }
        return "many";
    }
    public static string Safe(string text) {
        string r = "none";
        try { r = "n" + int.Parse(text); }
        catch (System.FormatException e) { r = "bad " + (e != null); }
        finally { r = r + "!"; }
        return r;
    }
    public static int Count() { int i = 0; do { i++; } while (i < 4); return i; }
}
"""


def test_statements() -> None:
    with Session() as session:
        text = "[Flow]::Word(1); [Flow]::Word(3); [Flow]::Word(7); [Flow]::Safe('3');"
        text += "[Flow]::Safe('x'); [Flow]::Count()"
        expected = ["one", "few", "many", "n3!", "bad True!", 4]
        assert session.run(f"Add-Type @'\n{FLOW}\n'@\n{text}") == expected
