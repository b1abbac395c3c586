//! Zones as products write them.

use super::*;

/// As people write it for BIND.
const BIND: &str = r#"; example.com, maintained by hand
$TTL 2d
$ORIGIN example.com.
@               IN SOA  ns1.example.com. hostmaster.example.com. (
                        2024061801      ; serial
                        12h             ; refresh
                        15m             ; retry
                        3w              ; expire
                        2h )            ; minimum
                IN NS   ns1
                IN NS   ns2.provider.example.
                IN MX   10 mx1
                IN MX   20 mx2.provider.example.
                IN TXT  "v=spf1 mx include:_spf.provider.example -all"
                IN A    192.0.2.10
                IN AAAA 2001:db8::10
ns1             IN A    192.0.2.53
mx1             IN A    192.0.2.25
www             IN CNAME @
*.shop          IN CNAME shops.provider.example.
_imaps._tcp     IN SRV  0 1 993 mx1
_25._tcp.mx1    IN TLSA 3 1 1 (
    8cb0fc6c527506a053f4f14c8464bebbd6dede2738d11468dd953d7d6a3021f1 )
mail._domainkey IN TXT  ( "v=DKIM1; k=rsa; "
    "p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A" ) ; ----- DKIM key
$ORIGIN lab.example.com.
$GENERATE 1-20 client-$ A 192.0.2.$
build           600 IN A 192.0.2.77
                IN A    192.0.2.78
$INCLUDE /etc/bind/more.zone
"#;

/// As BIND itself writes a zone that it transferred.
const BIND_DUMP: &str = "$ORIGIN .
$TTL 172800\t; 2 days
example.com\t\tIN SOA\tns1.example.com. hostmaster.example.com. (
\t\t\t\t2024061801 ; serial
\t\t\t\t43200      ; refresh (12 hours)
\t\t\t\t900        ; retry (15 minutes)
\t\t\t\t1814400    ; expire (3 weeks)
\t\t\t\t7200       ; minimum (2 hours)
\t\t\t\t)
\t\t\tNS\tns1.example.com.
\t\t\tA\t192.0.2.10
\t\t\tMX\t10 mx1.example.com.
\t\t\tHTTPS\t1 pool.example.com. port=8443
$ORIGIN example.com.
mx1\t\t\tA\t192.0.2.25
$TTL 600\t; 10 minutes
www\t\t\tCNAME\texample.com.
";

/// As `dnscmd /ZoneExport` of Windows writes it: no origin, with ages.
const WINDOWS: &str = ";\r
;  Database file corp.example.dns for corp.example zone.\r
;      Zone version:  1207\r
;\r
\r
@                       IN  SOA dc01.corp.example. hostmaster.corp.example. (\r
                        \t\t1207         ; serial number\r
                        \t\t900          ; refresh\r
                        \t\t600          ; retry\r
                        \t\t86400        ; expire\r
                        \t\t3600       ) ; default TTL\r
\r
;\r
;  Zone NS records\r
;\r
\r
@                       NS\tdc01.corp.example.\r
\r
;\r
;  Zone records\r
;\r
\r
@                       [AGE:3712345]\t600\tA\t192.0.2.2\r
                        [AGE:3712346]\t600\tA\t192.0.2.3\r
@                       MX\t10\texch.corp.example.\r
_msdcs                  NS\tdc01.corp.example.\r
_gc._tcp.Default-First-Site-Name._sites [AGE:3712345]\t600\tSRV\t0 100 3268\tdc01.corp.example.\r
_kerberos._tcp          [AGE:3712345]\t600\tSRV\t0 100 88\tdc01.corp.example.\r
_ldap._tcp              [AGE:3712345]\t600\tSRV\t0 100 389\tdc01.corp.example.\r
_ldap._tcp.DomainDnsZones [AGE:3712345]\t600\tSRV\t0 100 389\tdc01.corp.example.\r
autodiscover            CNAME\texch.corp.example.\r
dc01                    [AGE:3712345]\t3600\tA\t192.0.2.2\r
EXCH                    A\t192.0.2.20\r
DESKTOP-7             \t[AGE:3719999]\t1200\tA\t192.0.2.107\r
wpad                    WINS\tL2 C900 ( 192.0.2.2 )\r
";

/// As Cloudflare exports it: every name whole, comments with its own marks.
const CLOUDFLARE: &str = ";;
;; Domain:     example.com.
;; Exported:   2024-06-18 09:12:44
;;

;; SOA Record
example.com\t3600\tIN\tSOA\tada.ns.provider.example. dns.provider.example. 2047 10000 2400 604800 3600

;; NS Records
example.com.\t86400\tIN\tNS\tada.ns.provider.example.

;; A Records
example.com.\t1\tIN\tA\t192.0.2.10 ; cf_tags=cf-proxied:true
*.example.com.\t1\tIN\tA\t192.0.2.10 ; cf_tags=cf-proxied:true
vpn.example.com.\t1\tIN\tA\t192.0.2.11 ; cf_tags=cf-proxied:false

;; CNAME Records
www.example.com.\t1\tIN\tCNAME\texample.com. ; cf_tags=cf-proxied:true
s1._domainkey.example.com.\t1\tIN\tCNAME\ts1.dkim.provider.example.

;; HTTPS Records
shop.example.com.\t1\tIN\tHTTPS\t1 . alpn=\"h3,h2\"

;; MX Records
example.com.\t1\tIN\tMX\t1 example-com.mail.provider.example.

;; SRV Records
_sip._tls.example.com.\t1\tIN\tSRV\t100 1 443 sipdir.online.provider.example.

;; TXT Records
_dmarc.example.com.\t1\tIN\tTXT\t\"v=DMARC1; p=reject; rua=mailto:dmarc@example.com\"
";

#[test]
fn by_hand_for_bind() {
    let found = from_zone(BIND, &ZoneOptions::default());
    assert_eq!(
        targets(&found.candidates),
        [
            "mx1.example.com:25",
            "mx2.provider.example:25",
            "example.com:443",
            "ns1.example.com:443",
            "mx1.example.com:443",
            "www.example.com:443",
            "mx1.example.com:993",
            "build.lab.example.com:443",
        ]
    );
    assert_eq!(
        issues(&found),
        [(20, "wildcard"), (27, "generate"), (30, "include")]
    );
    assert_eq!(found.skipped[0].suggestion(), Some("www.shop.example.com"));
    assert_eq!(found.records, 17);
}

#[test]
fn by_bind_itself() {
    let found = from_zone(BIND_DUMP, &ZoneOptions::default());
    assert_eq!(issues(&found), []);
    assert_eq!(
        targets(&found.candidates),
        [
            "example.com:443",
            "mx1.example.com:25",
            // Within the zone by its SOA record, as the origin is the root.
            "pool.example.com:8443",
            "mx1.example.com:443",
            "www.example.com:443",
        ]
    );
}

#[test]
fn by_windows() {
    let found = from_zone(WINDOWS, &ZoneOptions::default().with_origin("corp.example"));
    assert_eq!(issues(&found), []);
    assert_eq!(
        targets(&found.candidates),
        [
            "corp.example:443",
            "exch.corp.example:25",
            "ldap://dc01.corp.example:3268",
            "dc01.corp.example:389",
            "autodiscover.corp.example:443",
            "dc01.corp.example:443",
            "exch.corp.example:443",
            "desktop-7.corp.example:443",
        ]
    );
    let found = from_zone(WINDOWS, &ZoneOptions::default());
    assert_eq!(found.skipped[0].code, ZoneIssueCode::NoOrigin);
    assert_eq!(found.skipped[0].line, 6);
}

#[test]
fn by_cloudflare() {
    let found = from_zone(CLOUDFLARE, &ZoneOptions::default());
    // Its SOA record is without the final dot, and nothing depends on that one.
    assert_eq!(issues(&found), [(7, "no-origin"), (14, "wildcard")]);
    assert_eq!(
        targets(&found.candidates),
        [
            "example.com:443",
            "vpn.example.com:443",
            "www.example.com:443",
            "shop.example.com:443",
            "example-com.mail.provider.example:25",
            "sipdir.online.provider.example:443",
        ]
    );
}
