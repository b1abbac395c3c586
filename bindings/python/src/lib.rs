//! notafter for Python.
