"""Compiled scripts are kept under a key that changes with whatever decides how they are compiled."""

from __future__ import annotations

import _frozen_importlib_external
import ast
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from poshws.cache import compiler_key
from poshws.cache.compiler_key import KEY_FILE, PACKAGE, content_key, stat_key, unit_folder
from poshws.runtime.execution.units import load

ROOT = Path(PACKAGE).parent
# What the compiler takes from elsewhere: markers and records, whose names are all it knows of them,
# the numbers that literals are, and which types there are.
TAKEN = {
    "cache.folder",
    "corelib",
    "corelib.automation_null",
    "corelib.numerics",
    "corelib.numerics.numbers",
    "corelib.records",
    "corelib.typesystem.accelerators",
    "corelib.typesystem.class_assemblies",
    "corelib.typesystem.declare",
    "corelib.typesystem.other_types",
    "corelib.typesystem.types",
}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the compiler and all it is made of, as in a checkout."""
    ignore = shutil.ignore_patterns("__pycache__")
    for name in ("poshws/compiler", "poshws/syntax", "poshws/corelib", "grammar"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignore)
    return tmp_path / "poshws"


def test_each_source_changes_the_key(package: Path) -> None:
    keys = {(stat_key(str(package)), content_key(str(package)))}
    sources = [
        *package.glob("compiler/**/*.py"),
        *package.glob("syntax/**/*.py"),
        *package.parent.glob("grammar/*.lark"),
        package / "corelib" / "safepoints.py",
        package / "corelib" / "text" / "utf16.py",
    ]
    assert len({path.parent for path in sources}) > 5
    for path in sources:
        with path.open("a", encoding="utf-8") as stream:
            stream.write("\n")
        keys.add((stat_key(str(package)), content_key(str(package))))
    assert len({stat for stat, _ in keys}) == len({content for _, content in keys})
    assert len(keys) == len(sources) + 1


def test_a_source_more_and_one_by_another_name_change_the_key(package: Path) -> None:
    for key in (stat_key, content_key):
        before = key(str(package))
        new = package / "compiler" / f"{key.__name__}.py"
        new.write_text("")
        added = key(str(package))
        new.rename(new.with_stem(f"{key.__name__}_renamed"))
        assert len({before, added, key(str(package))}) == 3


def test_times_count_in_a_checkout_and_contents_in_a_wheel(package: Path) -> None:
    before = stat_key(str(package)), content_key(str(package))
    os.utime(package / "compiler" / "__init__.py", (1, 1))
    after = stat_key(str(package)), content_key(str(package))
    assert before[0] != after[0]
    assert before[1] == after[1]


def test_what_does_not_compile_leaves_the_key_alone(package: Path) -> None:
    before = stat_key(str(package)), content_key(str(package))
    (package / "corelib" / "__init__.py").write_text("changed = True\n")
    (package / "syntax" / "__pycache__").mkdir()
    (package / "syntax" / "__pycache__" / "x.py").write_text("")
    assert before == (stat_key(str(package)), content_key(str(package)))


def test_the_compiler_takes_nothing_else_that_decides_about_code() -> None:
    taken: set[str] = set()
    for path in [*ROOT.glob("poshws/compiler/**/*.py"), *ROOT.glob("poshws/syntax/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("poshws."):
                taken.add(str(node.module).removeprefix("poshws."))
    others = {each for each in taken if each.split(".")[0] not in ("compiler", "syntax")}
    assert (
        others
        - {
            "corelib.safepoints",
            "corelib.typesystem.class_assemblies",
            "corelib.system.arrays",
            "corelib.text.utf16",
        }
        <= TAKEN
    )


def test_a_wheel_brings_its_key(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (package / KEY_FILE).write_text("abc")
    monkeypatch.setattr(compiler_key, "PACKAGE", str(package))
    assert compiler_key.compiler_key() == "abc"


def test_units_are_kept_under_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("POSHWS_NO_CACHE", raising=False)
    load("'a text that no other test has, kept on the disk'")
    (kept,) = tmp_path.glob("poshws/units/*/*")
    assert str(kept.parent) == unit_folder()
    assert kept.parent.name.endswith(compiler_key.compiler_key())


def test_each_python_has_units_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    folders = {unit_folder()}
    magic = _frozen_importlib_external.MAGIC_NUMBER
    other = (int.from_bytes(magic[:2], "little") + 1).to_bytes(2, "little") + magic[2:]
    with monkeypatch.context() as patch:
        patch.setattr(_frozen_importlib_external, "MAGIC_NUMBER", other)
        folders.add(unit_folder())
    with monkeypatch.context() as patch:
        patch.setattr(sys.implementation, "cache_tag", "other-311")
        folders.add(unit_folder())
    assert len(folders) == 3


def test_what_is_built_runs_with_its_key(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    key = (tmp_path / "site" / "poshws" / KEY_FILE).read_text()
    assert key == content_key(PACKAGE)
    environment = {
        **os.environ,
        "PYTHONPATH": str(tmp_path / "site"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }
    run = [sys.executable, "-m", "poshws", "-c", "(1..3 | Measure-Object -Sum).Sum"]
    assert subprocess.run(run, env=environment, cwd=tmp_path, capture_output=True).stdout == b"6\n"
    assert list(tmp_path.glob(f"cache/poshws/units/*-{key}/*"))
    assert not list(tmp_path.glob("cache/poshws/tables*"))
