"""Every record, under its name in all languages.

The package itself has them too, but for the one whose name is an exception there: `TargetError`.
"""

from ._records import *
