"""The golden vectors of `tests/vectors`, run through the public functions of the package."""
