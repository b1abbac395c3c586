//! Named bits: BIT STRINGs whose bits have names of their own.

/// The names of the bits that are set; bit 0, the lowest, has the first name.
pub(super) fn names(
    names: &'static [&'static str],
    bits: u16,
) -> impl Iterator<Item = &'static str> {
    let is_set = move |bit: &usize| bits >> bit & 1 == 1;
    names
        .iter()
        .enumerate()
        .filter(move |(bit, _)| is_set(bit))
        .map(|(_, name)| *name)
}
