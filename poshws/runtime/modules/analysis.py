"""What a module will export, without running it: from its manifest, or from a look at its code."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws.runtime.modules import files
from poshws.runtime.modules.code_analysis import promised
from poshws.runtime.modules.modules import Module
from poshws.runtime.modules.name_patterns import any_match, prefixed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.runtime.session.session import Session


def describe_file(ps: Session, path: str) -> Module | None:
    """The module of a file with the commands it promises; None for a manifest that is not valid."""
    if not path.lower().endswith(".psd1"):
        module = Module(files.module_name(path), path)
        module.declared = promised(path)
        return module
    from poshws.runtime.modules.manifest import load_manifest  # deferred
    from poshws.runtime.modules.manifest_loader import describe, file_of  # deferred

    manifest = load_manifest(ps, path)
    if manifest.data is None or manifest.get("ModuleVersion") is None:
        return None
    module = Module(files.module_name(path), path)
    describe(module, manifest)
    module.nested_modules = [
        Module(files.module_name(each.name), file_of(manifest.folder, each.name) or each.name)
        for each in manifest.nested
    ]
    module.required_modules = [Module(each.name, each.name) for each in manifest.required]
    root = manifest.root_module
    module.kind = kind_of(root)
    lists = {
        "functions": manifest.lists["FunctionsToExport"],
        "cmdlets": manifest.lists["CmdletsToExport"],
        "aliases": manifest.lists["AliasesToExport"],
    }
    module.declared = {}
    for what, names in lists.items():
        if names is not None and not any("*" in name or "?" in name for name in names):
            module.declared[what] = with_prefix(names, module.command_prefix)
    if len(module.declared) < 2:
        targets = [root, *(each.name for each in manifest.nested)]
        found = [file_of(manifest.folder, each) for each in targets if each]
        for each in found:
            look_into(module, lists, each)
    return module


def kind_of(root: str | None) -> str:
    """Script, Binary or Manifest: by the script a manifest names."""
    if not root:
        return "Manifest"
    return "Binary" if root.lower().endswith(".dll") else "Script"


def with_prefix(names: list[str], prefix: str) -> list[str]:
    """Names as they are after the import."""
    return [prefixed(name, prefix) for name in names]


def look_into(module: Module, lists: dict[str, list[str] | None], path: str | None) -> None:
    """Adds what a script of the module defines, as far as the manifest's patterns let it
    through.
    """
    if path is None or not path.lower().endswith((".psm1", ".ps1")):
        return
    for what, names in promised(path).items():
        patterns = lists.get(what)
        if patterns is not None and not any("*" in p or "?" in p for p in patterns):
            continue
        fitting = [name for name in names if any_match(name, patterns, True)]
        module.declared.setdefault(what, []).extend(with_prefix(fitting, module.command_prefix))


def available_modules(ps: Session) -> Iterator[Module]:
    """All modules of the module path, folder by folder."""
    for root in files.search_path():
        for path in files.available(root):
            module = described(ps, path)
            if module is not None:
                yield module


def described(ps: Session, path: str) -> Module | None:
    """The description of a file, kept while the file stays as it is."""
    cache = ps.module_cache
    try:
        changed = os.stat(path).st_mtime_ns
    except OSError:
        return None
    if path not in cache or cache[path][0] != changed:
        cache[path] = (changed, describe_file(ps, path))
    return cache[path][1]


def module_with(ps: Session, command: str) -> Module | None:
    """The first module on the path that promises a command."""
    key = command.lower()
    for module in available_modules(ps):
        for names in module.declared.values():
            if any(name.lower() == key for name in names):
                return module
    return None
