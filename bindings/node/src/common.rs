//! The facts of a certificate that are asked most, in the order in which `ts/common.ts` unpacks them.

use notafter::certificate::Certificate;
use notafter_records::certificate_fields as fields;

use crate::packed::Packed;

/// Those that are quick to tell.
pub(crate) fn common(it: &Certificate) -> Packed {
    let mut packed = Packed::new();
    packed.shown(&it.subject());
    packed.shown(&it.issuer());
    packed.shown(&it.serial_number());
    packed.signed(it.not_before().unix_seconds());
    packed.signed(it.not_after().unix_seconds());
    names(&mut packed, it);
    let key = fields::public_key(it);
    packed.text(&key.algorithm);
    packed.optional_number(key.bits);
    packed.optional_text(key.curve.as_deref());
    packed.optional_text(key.parameter_set.as_deref());
    packed.text(&fields::signature_algorithm_name(it));
    packed.number(u64::from(it.version()));
    packed.number(u64::from(it.is_ca()));
    packed.optional_number(fields::path_length(it));
    packed.texts(fields::key_usage_names(it));
    packed.texts(fields::extended_key_usage_names(it));
    packed.optional_text(fields::subject_key_id(it).as_deref());
    packed.optional_text(fields::authority_key_id(it).as_deref());
    packed.texts(fields::ocsp_urls(it));
    packed.texts(fields::ca_issuer_urls(it));
    packed.texts(fields::crl_urls(it));
    packed
}

/// The subject alternative names: types and values in turn.
fn names(packed: &mut Packed, it: &Certificate) {
    packed.list(|packed| {
        let mut count = 0;
        for (kind, value) in fields::subject_alt_name_parts(it) {
            packed.text(kind);
            packed.text(&value);
            count += 1;
        }
        count
    });
}
