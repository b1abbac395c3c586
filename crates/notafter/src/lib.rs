//! What a product embeds.
