//! Rules of the profiles in words.

use super::{Code, Facts};
use crate::chain::Rule;

/// The message of one of these codes; nothing for others.
pub(super) fn message(code: Code, who: &str, facts: &Facts<'_>) -> String {
    match code {
        Code::LifetimeTooLong => format!(
            "{who} lives for {} days; on {}, when it begins, public CAs may issue it for {} at most.",
            facts.show("days"),
            facts.show("not_before"),
            facts.show("maximum")
        ),
        Code::SignatureParameters => format!(
            "{who} names its signature algorithm {} in another form than its standard: {}.",
            facts.show("algorithm"),
            sentence(facts)
        ),
        Code::NotACa if is_old_root(facts) => format!(
            "{who} is a root of version 1, which cannot say that it is a CA; it is taken for one because it is trusted."
        ),
        Code::NotACa if facts.is_true("has_basic_constraints") => {
            format!("{who} issued another one, but its basic constraints say that it is no CA.")
        }
        Code::NotACa => {
            format!("{who} issued another one, but has no basic constraints that say it is a CA.")
        }
        Code::ExtendedKeyUsageRule => format!(
            "{who} breaks a rule of extended key usages: {}.",
            sentence(facts)
        ),
        Code::DnsNameNotAllowed => format!(
            "{who} has the DNS name \"{}\": {}.",
            facts.show("value"),
            sentence(facts)
        ),
        Code::AuthorityKeyIdRule => format!(
            "{who} has an authority key identifier that a root may not have: {}.",
            sentence(facts)
        ),
        Code::WeakKey => format!(
            "{who} has a key that is not strong enough or not allowed ({}): {}.",
            facts.show("algorithm"),
            sentence(facts)
        ),
        _ => String::new(),
    }
}

/// Why the rule that the facts name is broken, in words to end a message with.
fn sentence(facts: &Facts<'_>) -> &'static str {
    let rule = facts.show("rule");
    let broken = Rule::ALL.iter().find(|it| it.as_str() == rule);
    broken.map_or("", |rule| why(*rule, facts))
}

/// What the rule demands of what breaks it.
fn why(rule: Rule, facts: &Facts<'_>) -> &'static str {
    match rule {
        Rule::ServerAuthWithoutAny => "it may not list anyExtendedKeyUsage (BR 7.1.2.7.10)",
        Rule::ServerAuthNotCritical => "it may not be critical (BR 7.1.2.7.6)",
        Rule::RootWithoutPurposes => "a root may not have one (BR 7.1.2.1.2)",
        Rule::TimeStampingAlone => {
            "for time stamping it has to be critical and alone (RFC 3161 section 2.3)"
        }
        Rule::CodeSigningApart => {
            "for code signing it may list neither serverAuth nor anyExtendedKeyUsage (CSBR 7.1.2.3 f)"
        }
        Rule::EmailProtectionApart => {
            "for e-mail it may list none of serverAuth, codeSigning, timeStamping and anyExtendedKeyUsage (S/MIME BR 7.1.2.3 f)"
        }
        Rule::DnsNameUnderscore | Rule::DnsNameUnderscoreOfTrusted => {
            "a host name has no underscore"
        }
        Rule::PublicSuffixWildcard => {
            "the wildcard would stand for a whole domain under which others register theirs"
        }
        Rule::PrivateSuffixWildcard => {
            "the wildcard stands for a whole domain whose owner gives names under it to others"
        }
        Rule::AuthorityKeyIdOfRoot => match facts.show("reason").as_str() {
            "no-key-id" => "it has no key identifier",
            "other-key-id" => "its key identifier is another than the subject key identifier",
            "other-issuer" => "its authorityCertIssuer is another than the issuer",
            _ => "its authorityCertSerialNumber is another than the serial number",
        },
        Rule::AuthorityKeyIdOfRootAlone => {
            "it has issuer and serial number besides the key identifier"
        }
        Rule::RsaKeySize => "an RSA key needs at least 2048 bits",
        Rule::RsaKeyOctets => "the bits of an RSA key have to be divisible by 8",
        Rule::CurveAllowed => "only P-256, P-384 and P-521 are allowed",
        Rule::CurveNamed => "the curve has to be named",
        Rule::KeyKind => match facts.show("algorithm").as_str() {
            "dsa" => "DSA is no longer allowed",
            "x25519" | "x448" | "dh" => "this kind of key signs nothing",
            _ => "only RSA and ECDSA are allowed",
        },
        Rule::KeyKindOfBrowsers => match facts.show("algorithm").as_str() {
            "rsa-pss" => "browsers accept RSA keys as rsaEncryption only",
            _ => "browsers do not accept this kind of key yet",
        },
        Rule::SignatureParameters => match facts.show("reason").as_str() {
            "not-null" => "its parameters have to be NULL",
            _ => "it has no parameters",
        },
        _ => "",
    }
}

/// Whether they are about a trusted root of version 1.
fn is_old_root(facts: &Facts<'_>) -> bool {
    facts.show("rule") == Rule::TrustedVersion1IsCa.as_str()
}

/// The remedy where the facts name a rule about roots that are trusted as they are.
pub(super) fn remedy_of_root(facts: &Facts<'_>) -> Option<&'static str> {
    is_old_root(facts).then_some(
        "Make a root of version 3 with basic constraints when this one is replaced; many clients refuse one without.",
    )
}

/// The remedy of one of these codes; nothing for others.
pub(super) const fn remedy(code: Code) -> &'static str {
    match code {
        Code::LifetimeTooLong => {
            "If a public CA issued it, have it issued again for a shorter time; a private CA is not bound by this, but some clients (Apple's among them) hold it to limits of their own."
        }
        Code::SignatureParameters => {
            "It works with most clients; tell the CA, which writes its certificates wrongly."
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Fact;

    #[test]
    fn each_rule_that_a_fact_names_has_words() {
        let codes = [
            Code::ExtendedKeyUsageRule,
            Code::DnsNameNotAllowed,
            Code::AuthorityKeyIdRule,
            Code::WeakKey,
            Code::SignatureParameters,
        ];
        let named = Rule::ALL.iter().filter(|it| codes.contains(&it.code()));
        for rule in named {
            let facts = [Fact::new("rule", rule.as_str())];
            let words = sentence(&Facts(&facts));
            assert!(words.len() > 10, "{rule}");
            let message = message(rule.code(), "It", &Facts(&facts));
            assert!(message.ends_with(&format!(": {words}.")), "{message}");
        }
    }
}
