"""What a module will export, without running it: from its manifest, or from a look at its code."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.modules import files
from poshws.runtime.modules.modules import Module

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.runtime.session.session import Session


def describe_file(ps: Session, path: str) -> Module | None:
    """The module of a file with the commands it promises; None for a manifest that is not valid."""
    if not path.lower().endswith(".psd1"):
        module = Module(files.module_name(path), path)
        module.declared = promised(path)
        return module
    from poshws.runtime.modules.manifest import load_manifest  # deferred: circle
    from poshws.runtime.modules.manifest_loader import describe, file_of  # deferred: circle

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
    from poshws.runtime.modules.members import prefixed  # deferred: circle

    return [prefixed(name, prefix) for name in names]


def look_into(module: Module, lists: dict[str, list[str] | None], path: str | None) -> None:
    """Adds what a script of the module defines, as far as the manifest's patterns let it
    through.
    """
    from poshws.runtime.modules.members import any_match  # deferred: circle

    if path is None or not path.lower().endswith((".psm1", ".ps1")):
        return
    for what, names in promised(path).items():
        patterns = lists.get(what)
        if patterns is not None and not any("*" in p or "?" in p for p in patterns):
            continue
        fitting = [name for name in names if any_match(name, patterns, True)]
        module.declared.setdefault(what, []).extend(with_prefix(fitting, module.command_prefix))


def promised(path: str) -> dict[str, list[str]]:
    """The functions and aliases that a script defines at its top, or that Export-ModuleMember
    names.
    """
    from poshws.runtime.commands.script_files import read_script  # deferred: circle
    from poshws.syntax import parse  # deferred

    try:
        root = parse(read_script(path), path).script_block
    except (OSError, NetException):
        return {}
    functions: dict[str, str] = {}
    aliases: dict[str, str] = {}
    exported: dict[str, list[str]] = {}
    for node in top_nodes(root):
        if node.kind == "FunctionDefinition":
            functions.setdefault(node.name.lower(), node.name)
            for alias in aliases_of_function(node):
                aliases.setdefault(alias.lower(), alias)
        elif node.kind == "Command":
            read_command(node, exported, aliases)
    if exported:
        return {
            "functions": chosen(exported.get("function", []), functions),
            "aliases": chosen(exported.get("alias", []), aliases),
        }
    return {"functions": list(functions.values()), "aliases": list(aliases.values())}


def top_nodes(root: Any) -> Iterator[Any]:
    """The nodes of a script that are not inside a function or block."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if node.kind not in ("FunctionDefinition", "ScriptBlockExpression", "TypeDefinition"):
            waiting.extend(reversed(list(node.children())))


def aliases_of_function(node: Any) -> list[str]:
    """The names in a function's [Alias()]."""
    block = getattr(node.body, "param_block", None)
    found: list[str] = []
    for attribute in getattr(block, "attributes", ()) or ():
        if str(getattr(attribute.type_name, "name", "")).lower() == "alias":
            found += [a.value for a in attribute.positional_arguments if hasattr(a, "value")]
    return found


def read_command(node: Any, exported: dict[str, list[str]], aliases: dict[str, str]) -> None:
    """Export-ModuleMember, New-Alias and Set-Alias with plain names."""
    name = str(getattr(node.command_elements[0], "value", "")).lower().rpartition("\\")[2]
    if name == "export-modulemember":
        exported.setdefault("", [])
        for parameter, values in arguments(node, "function"):
            exported.setdefault(parameter, []).extend(values)
    elif name in ("new-alias", "set-alias", "nal", "sal"):
        named = dict(arguments(node, "name"))
        for value in named.get("name", [])[:1]:
            aliases.setdefault(value.lower(), value)


def arguments(node: Any, first: str) -> Iterator[tuple[str, list[str]]]:
    """Parameter → the plain strings given; `first` is the one without a name."""
    known = {"function", "cmdlet", "variable", "alias", "name", "value"}
    current = first
    for element in node.command_elements[1:]:
        if element.kind == "CommandParameter":
            given = element.parameter_name.lower()
            current = next((each for each in sorted(known) if each.startswith(given)), given)
            if element.argument is not None:
                yield current, texts(element.argument)
                current = ""
        else:
            yield current, texts(element)
            current = "value" if first == "name" else ""


def texts(node: Any) -> list[str]:
    """The plain strings of an argument."""
    if node.kind == "ArrayLiteral":
        return [text for each in node.elements for text in texts(each)]
    if node.kind in ("ArrayExpression", "ParenExpression"):
        return [n.value for n in node.descendants() if n.kind == "StringConstantExpression"]
    value = getattr(node, "value", None)
    return [value] if isinstance(value, str) else []


def chosen(patterns: list[str], names: dict[str, str]) -> list[str]:
    """The names that fit; a plain name is taken though nothing defines it here."""
    from poshws.runtime.modules.members import fits  # deferred: circle

    found: list[str] = []
    for pattern in patterns:
        if any(sign in pattern for sign in "*?["):
            found += [name for name in names.values() if fits(name, pattern) and name not in found]
        elif pattern not in found:
            found.append(pattern)
    return found


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
