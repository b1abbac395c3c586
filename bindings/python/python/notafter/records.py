"""Every record, under its name in all languages.

The package itself has them too, but for the one whose name is an exception there: `TargetError`.
"""

from ._records import *
from ._records import __all__ as _names

__all__: list[str] = []
__all__ += _names
