"""The differences that are known: the first four octets of its SHA-256 fingerprint say which certificate."""

from __future__ import annotations

from typing import List

from .differences import Difference

KNOWN: List[Difference] = [
    Difference(
        fact="certificate",
        says=(
            'ValueError: error parsing asn1 value: ParseError { kind: EncodedDefault, location: ["Certificat'
            'e::tbs_cert", "TbsCertificate::raw_extensions", 6, "Extension::critical"] }'
        ),
        certificates=["0a552a65", "26fd4c43", "4fd6fa52"],
        reason=(
            "a value that is the default is not written in DER (X.690 section 11.5), so that `critical` "
            "FALSE is an error of who issued it; the certificate is in use, can be read in one way only, "
            "and an anomaly tells of it"
        ),
    ),
    Difference(
        fact="certificate",
        says=(
            'ValueError: error parsing asn1 value: ParseError { kind: EncodedDefault, location: ["Certificat'
            'e::tbs_cert", "TbsCertificate::version"] }'
        ),
        certificates=["b3c962d3"],
        reason="the same of a version that is written though it is 1: an anomaly here",
    ),
    Difference(
        fact="certificate",
        says=(
            'ValueError: error parsing asn1 value: ParseError { kind: InvalidValue, location: [0, 0, "Attrib'
            'uteTypeValue::value", "AttributeValue::PrintableString"] }'
        ),
        certificates=["55982c19", "5cb3305b", "7b135479", "7e1f6bb1", "b5ee5052", "c343a76b", "f1f317d1", "f2c282be"],
        reason=(
            "a PrintableString has no `*` (X.680 section 41.4), which certificates for wildcards have "
            "there all the same: its text can be told without doubt, and pyca reads nothing of the "
            "certificate"
        ),
    ),
    Difference(
        fact="certificate",
        says=(
            'ValueError: error parsing asn1 value: ParseError { kind: InvalidValue, location: [5, 0, "Attrib'
            'uteTypeValue::value", "AttributeValue::PrintableString"] }'
        ),
        certificates=["48bdc484"],
        reason=(
            "a PrintableString has no `*` (X.680 section 41.4), which certificates for wildcards have "
            "there all the same: its text can be told without doubt, and pyca reads nothing of the "
            "certificate"
        ),
    ),
    Difference(
        fact="extensions",
        says=(
            'ValueError: error parsing asn1 value: ParseError { kind: EncodedDefault, location: ["BasicConst'
            'raints::ca"] }'
        ),
        certificates="""
            00ad94ae 0545822b 0954e6e2 0b4522fc 0cde44d7 0e2cbc72 10e16410 149247e9 158357b5 15f6f932
            168d929c 17524a72 1805c213 1a1c8a53 1d44b103 1f2cdcf1 21a68570 2395b8bd 244f98f4 24d5f676
            26892571 27debab3 2949ad16 2d136762 2d235145 2d26cfbc 2fb472ea 31768539 31ea94a7 345b3778
            358335c2 359af503 37072ad1 383d85da 3911ec08 3d08cedd 3f290a09 401c7184 406ebc05 409b0561
            409feeec 40c774ae 41bcdadb 432f9c3a 43a85a91 453deaad 45c048ac 49a8b161 4fe72135 55144300
            5620498e 580b6701 5b635e5b 608ee19a 62c6af06 6754133e 6bde374a 6f16e800 70129ce6 70df6e2e
            71f17a86 7512170e 75353790 756c14a3 79f0561b 7e3f7af1 7fc044dd 852a3025 86cb0f1c 86dbdfd3
            8b1ed829 90a516fd 91184ad2 92c8cfd0 96460302 9948cedc 9dfee616 9ebc722b 9ffb285e a0d892cd
            a19d25b6 a75a0863 ab639a86 ad567a31 ae447eab af17447a afa8aa35 b05a48ab b0eb7e0a b53b6b84
            b91bf924 c2507450 c4482bdc c9764984 c9780d10 ce804f91 d3b5479f d3bf6634 d5e1cc93 e6205cec
            e8a75aa1 e95ade80 e98161ab ea73a1dc eafe6799 ed60384a f59e7225 f7553d95 f9be46a2 fb7fcf01
            ff9fbe87
        """.split(),
        reason=(
            "a value that is the default is not written in DER (X.690 section 11.5), so that `cA` FALSE "
            "is an error of who issued it; it can be read in one way only, and pyca then reads none of "
            "the extensions. What they say is compared with OpenSSL's reading and with x509-parser's "
            "elsewhere"
        ),
    ),
    Difference(
        fact="extensions",
        says=(
            'ValueError: error parsing asn1 value: ParseError { kind: InvalidValue, location: ["PolicyQualif'
            'ierInfo::qualifier", "Qualifier::UserNotice", "UserNotice::explicit_text", "DisplayText::Visibl'
            'eString"] }'
        ),
        certificates=["5b1d9d24", "60636be2", "7d2bf348", "a6c51e0d", "d2a90e5d"],
        reason=(
            "a VisibleString has no characters beyond ASCII (X.680 section 41); pyca then reads none of "
            "the extensions, over the text of one notice"
        ),
    ),
    Difference(
        fact="extensions",
        says="ValueError: path_length must be None when ca is False",
        certificates=["1d94935b"],
        reason=(
            "a path length has a meaning only for a CA (RFC 5280 section 4.2.1.9); pyca then reads none "
            "of the extensions, and here an anomaly tells of it"
        ),
    ),
    Difference(
        fact="issuer_common_name",
        says="",
        certificates=["cd201256"],
        reason=(
            "of several common names the last is the most specific, and tools show it; pyca gives them "
            "all, of which the test takes the first"
        ),
    ),
    Difference(
        fact="names",
        says="",
        certificates=["cd201256"],
        reason="the same of a subject that is its own issuer",
    ),
    Difference(
        fact="self_signed",
        says="UnsupportedAlgorithm: Signature algorithm OID: 1.2.840.113549.1.1.2 not recognized",
        certificates="""
            13b84aba 2754d4fb 2930bd09 68725862 7803a238 ac1fae74 bd469ff4 be947beb d17cd8ec e7685634
            fae547f3
        """.split(),
        reason="pyca has no MD2, and nothing here verifies it either: both sides say that they cannot tell",
    ),
    Difference(
        fact="signature_algorithm",
        says="UnsupportedAlgorithm: Signature algorithm OID: 1.2.840.113549.1.1.2 not recognized",
        certificates="""
            13b84aba 2754d4fb 2930bd09 68725862 7803a238 ac1fae74 bd469ff4 be947beb d17cd8ec e7685634
            fae547f3
        """.split(),
        reason="md2WithRSAEncryption (RFC 3279 section 2.2.1), which pyca has no name for",
    ),
]
