"""Holds poshws against real PowerShell with programs nobody wrote: seeded, reproducible, shrunk.

    python -m conformance.differential --host 'pwsh -NoProfile -File' --seed N --programs N

`generators/` makes programs, `hosts` runs them on both sides in few processes, `compare` leaves
out what can't be equal, `shrink` makes what differs small, `ledger` keeps what differs by rule.
"""
