"""Every code that a field may have: a type (`FindingCode`) and its values (`FINDING_CODE_VALUES`)."""

from ._codes import *
from ._codes import __all__ as _names

__all__: list[str] = []
__all__ += _names
