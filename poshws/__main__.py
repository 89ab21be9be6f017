"""`python -m poshws`, and what the command `poshws` imports."""

from __future__ import annotations

import sys

if sys.dont_write_bytecode:
    from poshws.cache.bytecode import use_cache

    use_cache()

from poshws.cli.main import main  # noqa: E402  (from the cache, if that is where modules come from)

if __name__ == "__main__":
    sys.exit(main())
