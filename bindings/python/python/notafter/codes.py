"""Every code that a field may have: a type (`FindingCode`) and its values (`FINDING_CODE_VALUES`)."""

from ._codes import *
