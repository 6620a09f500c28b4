"""``python -m reintegratie`` is the command ``reintegratie``."""

import sys

from .cli import main

sys.exit(main())
