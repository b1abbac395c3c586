"""The comparison with peers that `benches/run` makes."""
