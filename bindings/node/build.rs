//! What `napi` needs to link.

fn main() {
    napi_build::setup();
}
