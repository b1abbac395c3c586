//! What people and programs get to see.

mod bar;
mod certificate;
mod check;
mod console;
mod events;
mod findings;
mod items;
mod json;
mod matrix;
mod style;
mod table;
mod text;
mod time_left;

pub(crate) use certificate::certificate_block;
pub(crate) use check::{check_report, check_status, findings, told, tracked_report};
pub(crate) use console::{Console, Messages};
pub(crate) use events::event_report;
pub(crate) use findings::validation_report;
pub(crate) use items::{crl_block, private_key_block, public_key_block, request_block};
pub(crate) use json::{write_escaped, write_line};
pub(crate) use matrix::{divergences, matrix_rows, matrix_status};
pub(crate) use style::Tone;
pub(crate) use table::{Cell, table};
pub(crate) use text::{clean, shorten};
pub(crate) use time_left::{time_ago, time_left};
