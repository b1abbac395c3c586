//! Servers that do what they can to harm a client: they stall, drip, flood, lie and break off. Whatever
//! they do, each driver gives a typed outcome, in time, and takes no more than its limits.

#[path = "hostile/cancel.rs"]
mod cancel;
#[path = "hostile/case.rs"]
mod case;
#[path = "hostile/clear.rs"]
mod clear;
#[path = "hostile/exchanges.rs"]
mod exchanges;
#[path = "hostile/floods.rs"]
mod floods;
#[path = "hostile/peer.rs"]
mod peer;
#[path = "hostile/proxies.rs"]
mod proxies;
#[path = "hostile/starttls.rs"]
mod starttls;
#[path = "hostile/words.rs"]
mod words;
