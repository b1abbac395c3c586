//! The public suites as questions to a validator: from inside, through the library, and from
//! outside, through the command. Both ask the same, so that every choice that a suite leaves open
//! (which profile, which instant is "now") is made here, once.

mod bettertls;
mod case;
mod exceptions;
mod limbo;
mod pkits;
mod run;
mod score;

pub use bettertls::bettertls;
pub use case::{Case, Outcome, Policies, Trust};
pub use exceptions::Exception;
pub use limbo::{NOW, limbo};
pub use pkits::{Revocation, pkits, pkits_p256};
pub use run::answer_all;
pub use score::{Answered, Score};
