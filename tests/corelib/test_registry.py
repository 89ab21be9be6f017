"""Names are found in modules that are imported only then."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from poshws.corelib.registry import LazyRegistry

PACKAGE = "lazily_read"


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LazyRegistry[int]]:
    folder = tmp_path / PACKAGE
    (folder / "inner").mkdir(parents=True)
    (folder / "__init__.py").write_text("")
    (folder / "inner" / "__init__.py").write_text("")
    (folder / "inner" / "few.py").write_text("HELD = {'one': 1, 'two': 2}\n")
    (folder / "inner" / "more.py").write_text("HELD = {}\n")
    (folder / "beside.py").write_text("HELD = {'four': 4}\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    modules = {"few": ("One", "Two"), "more": ("Three",), ".beside": ("Four",)}
    yield LazyRegistry(f"{PACKAGE}.inner", modules, lambda module: module.HELD)
    for name in [each for each in sys.modules if each.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def test_only_the_module_of_a_name_is_imported(registry: LazyRegistry[int]) -> None:
    assert registry.find("TWO") == 2
    assert f"{PACKAGE}.inner.few" in sys.modules
    assert f"{PACKAGE}.inner.more" not in sys.modules


def test_a_module_may_be_beside_the_package(registry: LazyRegistry[int]) -> None:
    assert registry.find("four") == 4


def test_names_are_told_without_an_import(registry: LazyRegistry[int]) -> None:
    assert list(registry) == ["One", "Two", "Three", "Four"]
    assert "three" in registry
    assert registry.module_of("THREE") == "more"
    assert not any(name.partition(".")[0] == PACKAGE for name in sys.modules)


def test_an_unknown_name(registry: LazyRegistry[int]) -> None:
    assert registry.find("five") is None
    assert registry.module_of("five") is None
    assert "five" not in registry


def test_a_module_that_lacks_its_name(registry: LazyRegistry[int]) -> None:
    with pytest.raises(LookupError, match=r"lazily_read\.inner\.more has no Three"):
        registry.find("Three")


def test_names_may_be_told_apart_by_case(registry: LazyRegistry[int]) -> None:
    exact = LazyRegistry(registry.package, registry.modules, lambda module: {"One": 1}, fold=str)
    assert exact.find("one") is None
    assert exact.find("One") == 1
