//! The machine, fed by hand: what it wants, and what it makes of what it is told.

mod floods;
mod hand;
mod ladder;
mod misuse;
mod offsets;
mod peers;
mod policy;
mod proxy;
mod random;
mod route;
mod splits;
