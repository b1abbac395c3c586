#!/bin/sh
# Makes self_signed.pem: one self-signed certificate for each kind of signature,
# under a line "# name". Needs OpenSSL 3.0 or newer. The certificates are kept, so
# that tests need no OpenSSL; run this again only to add a kind.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=self_signed.pem
: >"$out"

key() { # name, genpkey arguments
    name=$1
    shift
    openssl genpkey -quiet -out "$work/$name.key" "$@"
}

cert() { # name, key, digest, further arguments
    echo "# $1" >>"$out"
    name=$1
    key=$2
    digest=$3
    shift 3
    openssl req -x509 -new -key "$work/$key.key" "-$digest" -subj "/CN=$name" \
        -days 36500 "$@" >>"$out"
}

pss() { # salt length
    echo "-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:$1"
}

for bits in 512 1024 2047 2048 4096 8192; do
    key "rsa$bits" -algorithm RSA -pkeyopt "rsa_keygen_bits:$bits"
done
for curve in P-224 P-256 P-384 P-521 secp256k1 brainpoolP256r1; do
    key "$curve" -algorithm EC -pkeyopt "ec_paramgen_curve:$curve"
done
key ed25519 -algorithm ED25519
key ed448 -algorithm ED448
key pss -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048
key pss-sha256 -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 \
    -pkeyopt rsa_pss_keygen_md:sha256 -pkeyopt rsa_pss_keygen_mgf1_md:sha256 \
    -pkeyopt rsa_pss_keygen_saltlen:32
for sizes in 1024-160 1024-224 2048-224 3072-256; do
    openssl genpkey -quiet -genparam -algorithm DSA -out "$work/dsa.param" \
        -pkeyopt "dsa_paramgen_bits:${sizes%-*}" -pkeyopt "dsa_paramgen_q_bits:${sizes#*-}"
    key "dsa$sizes" -paramfile "$work/dsa.param"
done

for digest in sha1 sha256 sha384 sha512; do
    cert "rsa1024-$digest" rsa1024 "$digest"
    cert "rsa2048-$digest" rsa2048 "$digest"
done
cert rsa512-sha256 rsa512 sha256
cert rsa2047-sha256 rsa2047 sha256
cert rsa4096-sha256 rsa4096 sha256
cert rsa8192-sha256 rsa8192 sha256
cert rsa2048-md5 rsa2048 md5
# shellcheck disable=SC2046
{
    cert rsa2048-pss-sha1 rsa2048 sha1 $(pss 20)
    cert rsa2048-pss-sha256 rsa2048 sha256 $(pss 32)
    cert rsa2048-pss-sha384 rsa2048 sha384 $(pss 48)
    cert rsa2048-pss-sha512 rsa2048 sha512 $(pss 64)
    cert rsa2048-pss-sha256-salt20 rsa2048 sha256 $(pss 20)
    cert rsa1024-pss-sha256 rsa1024 sha256 $(pss 32)
    cert psskey-sha256 pss sha256 $(pss 32)
    cert psskey-sha512 pss sha512 $(pss 64)
    cert psskey-only-sha256-sha256 pss-sha256 sha256 $(pss 32)
}
for curve in P-256 P-384 P-521; do
    for digest in sha1 sha224 sha256 sha384 sha512; do
        cert "$curve-$digest" "$curve" "$digest"
    done
done
cert P-224-sha256 P-224 sha256
cert secp256k1-sha256 secp256k1 sha256
cert brainpoolP256r1-sha256 brainpoolP256r1 sha256
cert ed25519 ed25519 sha256
cert ed448 ed448 sha256
for digest in sha1 sha224 sha256 sha384 sha512; do
    cert "dsa1024-160-$digest" dsa1024-160 "$digest"
done
cert dsa1024-224-sha256 dsa1024-224 sha256
cert dsa2048-224-sha256 dsa2048-224 sha256
cert dsa3072-256-sha256 dsa3072-256 sha256
