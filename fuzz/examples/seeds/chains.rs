//! Chains made to order: each octet decides one thing, in the order in which `mutants::case` asks.

use crate::write;

/// The shapes that there are, and how often `signed_chain` asks once more in another way.
const SHAPES: u8 = 14;
const WAYS: u8 = 4;
const PROFILES: u8 = 2;

/// What one change of a certificate can be, what one change of the whole chain, and what damage. Higher numbers begin
/// again, with another shape and at another place.
const FIELDS: u8 = 80;
const WHOLE: u8 = 20;
const DAMAGES: u8 = 12;

/// Numbers of a hundred that say no or yes, and which certificate is meant.
const NO: u8 = 99;
const YES: u8 = 0;
const INTERMEDIATE: u8 = 0;
const LEAF: u8 = 60;
const ANCHOR: u8 = 90;

/// The number of changes that this octet stands for is 1.
const ONE_CHANGE: u8 = 1;

/// What an edit decides further: nothing; a bit of everything; a key usage for signatures alone; a subtree that permits
/// only what is below the host.
const FURTHER: [[u8; 10]; 4] = [
    [0; 10],
    [7, 3, 1, 5, 2, 9, 4, 6, 8, 2],
    [7, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    [9, 9, 9, 9, 1, 0, 99, 0, 0, 0],
];

pub(crate) fn write_seeds() {
    for shape in 0..SHAPES {
        for profile in 0..PROFILES {
            write_case(shape, &[profile, shape, 0]);
        }
    }
    for (edit, further) in (0..FIELDS).flat_map(|edit| FURTHER.map(|further| (edit, further))) {
        // Of the leaf there is one; of the others it is said which.
        let place: &[u8] = [&[LEAF][..], &[INTERMEDIATE, 0], &[ANCHOR, 0]][usize::from(edit % 3)];
        let head = [edit % PROFILES, edit % SHAPES, ONE_CHANGE, NO];
        write_case(edit, &[&head, place, &[NO, edit], &further].concat());
    }
    for (edit, further) in (0..WHOLE).flat_map(|edit| FURTHER.map(|further| (edit, further))) {
        let head = [0, edit % SHAPES, ONE_CHANGE, YES, edit];
        write_case(edit, &[&head[..], &further].concat());
    }
    for damage in 0..DAMAGES {
        let head = [0, damage, ONE_CHANGE, NO, LEAF, YES];
        write_case(damage, &[&head, &[0, 0, 99, damage][..], &[4; 6]].concat());
    }
}

/// For both targets that judge such chains. The first octet of one says in which other way it asks.
fn write_case(number: u8, octets: &[u8]) {
    write("differential_webpki", octets);
    write("signed_chain", &[&[number % WAYS][..], octets].concat());
}
