"""`python -m poshws`"""

from __future__ import annotations

import sys

from poshws.cli import main

sys.exit(main())
