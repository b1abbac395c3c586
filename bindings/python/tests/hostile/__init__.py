"""Requests that nobody would make: of the right form with wrong values, and of no form at all."""
