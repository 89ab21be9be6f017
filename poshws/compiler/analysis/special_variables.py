"""Variables whose assignment is more than a store, and the name that a variable is kept by."""

from __future__ import annotations

from typing import Any

# Assigning these is never a plain store: they are constant, or live elsewhere.
GUARDED = frozenset(
    """true false null ? ^ $ error host home pid psversiontable pshome shellid executioncontext
    matches lastexitcode pscmdlet islinux ismacos iswindows iscoreclr psedition psculture
    psuiculture enabledexperimentalfeatures""".split()
)


def variable_name(path: Any) -> str:
    """The name a variable is kept by: `$PSItem` is another word for `$_`."""
    plain: str = path.unqualified_path
    return "_" if plain.lower() == "psitem" else plain
