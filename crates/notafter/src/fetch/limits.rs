//! Every limit and default of fetching, each with its reason.

use std::time::Duration;

/// Time for a whole fetch, from the name to the last octet: 10 seconds.
///
/// A healthy server answers within one; TCP's first retransmissions come after 1, 3 and
/// 7 seconds, so that ten survive three lost packets in a row. A person still
/// waits for it.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

/// The longest time that a fetch may be given: one hour. Longer ones are cut to it, so
/// that no arithmetic on the clock can overflow.
pub const MAX_TIMEOUT: Duration = Duration::from_secs(3600);

/// Time for which a server is still listened to when the certificate is already
/// here or no more than a banner is expected: half a second.
///
/// In TLS 1.3 a server refuses a missing client certificate only after the handshake
/// (RFC 8446 section 4.4.2.4), one round trip later; around the world that is 0.3 s.
pub const LINGER: Duration = Duration::from_millis(500);

/// Octets taken from one server: 256 KiB.
///
/// rustls refuses a handshake message over 64 KiB, and a handshake has under four of
/// the server's that could be that large.
pub const MAX_RECEIVED: usize = 256 * 1024;

/// Octets taken from one server while TLS is wrapped in frames of another protocol: twice as many. Frames of
/// TDS are 8 octets around 4 KiB; but a server may send them empty, without end.
pub const MAX_WRAPPED: usize = 2 * MAX_RECEIVED;

/// Certificates of one served chain: 100.
///
/// Real chains have under ten. Whole root programmes, sent by mistake, break rustls' limit
/// of 64 KiB before they reach this one; certificates of a few octets do not.
pub const MAX_CHAIN: usize = 100;

/// Addresses of one name that are tried: 16. Names with more are balanced over equal
/// servers; the deadline would leave each too little.
pub const MAX_ADDRESSES: usize = 16;

/// Targets of one [`TargetRange`](super::TargetRange): 2^36.
///
/// That is all of IPv4 on 16 ports, and an IPv6 network of a prefix of 92 bits on one. At 10,000
/// a second it takes 80 days; a `/64` would take 58 million years.
pub const MAX_RANGE_TARGETS: u128 = 1 << 36;

/// Octets kept of what a server said that was not TLS: 200. Enough for a status line
/// or a greeting.
pub const MAX_SAID: usize = 200;

/// Characters kept of a reason that the operating system gives: 200.
pub const MAX_REASON: usize = 200;

/// Threads of the process that may wait for `getaddrinfo` at once: 16.
///
/// It cannot be cancelled and may hang for minutes, so that its threads cannot be one
/// for each fetch; sixteen lookups of 50 ms each are 320 a second.
pub const MAX_RESOLVER_THREADS: usize = 16;

/// Threads more that may be waiting in vain, for names whose callers have given up: 64. So many names that
/// hang can be asked for before others have to wait for them; a thread that waits costs a few kilobytes.
pub const MAX_HUNG_LOOKUPS: usize = 64;

/// Lookups of the process that may wait for one of those threads: 10,000, as many as a large
/// scan has under way. Beyond them a lookup fails at once.
pub const MAX_WAITING_LOOKUPS: usize = 10_000;

/// Octets taken from one server or proxy before TLS begins: 64 KiB. Greetings and lists of
/// capabilities have a few hundred.
pub const MAX_DIALOGUE: usize = 64 * 1024;

/// Octets of one line that a server says before TLS begins, or of one tag in XMPP: 8 KiB.
/// RFC 7162 section 4 recommends as much for a command of IMAP, the longest among the protocols in lines;
/// replies before TLS have a few hundred.
pub const MAX_LINE: usize = 8 * 1024;

/// Time to say goodbye in: 100 ms. It fits into any socket's buffer, so that this is for
/// servers that read nothing at all.
pub const GOODBYE: Duration = Duration::from_millis(100);

/// How long a fetch on the thread that calls takes to notice that it is to stop: 50 ms.
/// Sockets of `std` cannot be woken, so that it looks every so often; nobody who pressed a
/// key sees less.
pub const CANCELLATION_LATENCY: Duration = Duration::from_millis(50);

/// Targets of a scan that are under way at once, by default: 200.
///
/// Each has a file of the process open, and macOS lets a process have 256 (other systems
/// 1,024 as a rule). Of silent addresses, at ten seconds each, it gets through 20 a second.
pub const DEFAULT_CONCURRENCY: usize = 200;

/// Octets of all application protocols that are offered, each with the one of its length: 8 KiB, so that the hello fits
/// into one record.
pub const MAX_ALPN_SIZE: usize = 8 * 1024;

/// Targets of a scan that may be under way at once: 10,000. Each costs memory and a port of this machine, which
/// has under 65,536.
pub const MAX_CONCURRENCY: usize = 10_000;

/// Connections that a scan makes in a second, by default: as many as come.
///
/// What a network bears is known to those who run it alone: a small office's firewall, a few
/// hundred. The number of those under way is a limit by itself.
pub const DEFAULT_CONNECTIONS_PER_SECOND: Option<u32> = None;

/// Time whose unused connections a scan with a rate may catch up on: 100 ms. Timers come late by a few
/// milliseconds, which must not slow it down; nobody who counts by the second sees more.
pub const CATCH_UP: Duration = Duration::from_millis(100);

/// Connections that a scan has open to one address at once, by default: 4. A browser opens six; management
/// cards and printers have a dozen in all.
pub const DEFAULT_CONNECTIONS_PER_ADDRESS: usize = 4;

/// Names that a scan looks up at once: twice as many as there are threads for it, so that each has
/// another one waiting. The others wait at no cost to their deadlines.
pub const MAX_SCAN_LOOKUPS: usize = 2 * MAX_RESOLVER_THREADS;

/// Targets that a scan begins with in one go: 64. Then others have their turn on the thread, which
/// takes under a millisecond.
pub const STARTS_AT_ONCE: usize = 64;

/// Connections that a matrix has open at once: 8. They go to the few addresses of one name, whose owner
/// need not take them for an attack.
pub const MATRIX_AT_ONCE: usize = 8;

/// Octets of one line of what an HTTP proxy answers: 8,192. RFC 9112 section 3 asks for 8,000
/// octets of a request's first line to be taken; an answer's lines are shorter.
pub const MAX_PROXY_LINE: usize = 8192;

/// The port of an HTTP proxy for which none is given: 8080, `http-alt` in IANA's Service Name and
/// Transport Protocol Port Number Registry.
pub const DEFAULT_HTTP_PROXY_PORT: u16 = 8080;

/// The port of a SOCKS proxy for which none is given: 1080, `socks` in the same registry.
pub const DEFAULT_SOCKS_PORT: u16 = 1080;

/// Octets of the user name and of the password for a SOCKS5 proxy: 255 (RFC 1929 section 2).
pub const MAX_SOCKS_CREDENTIAL: usize = 255;

/// Octets of the user name and of the password for an HTTP proxy: 2,048.
///
/// RFC 7617 has no limit. Servers take about 8,000 octets of a header; both together in Base64
/// stay below that, and the tokens that some proxies want as passwords have about 1,000.
pub const MAX_HTTP_CREDENTIAL: usize = 2048;

/// Octets of the fragment of one record in the clear: 18 KiB, the most that TLS 1.2 allows to a
/// record in any state (2^14 + 2048, RFC 5246 section 6.2.3).
pub const MAX_FRAGMENT: usize = 16 * 1024 + 2048;

/// Octets of one handshake message in the clear, other than the certificates: 64 KiB, as
/// rustls has it. The largest is a list of hundreds of CAs that a client certificate may come
/// from.
pub const MAX_MESSAGE: usize = 64 * 1024;

/// Records without any octet in them that one server may send in the clear: 16. No handshake has any (RFC 5246
/// section 6.2.1); old servers sent one against attacks on CBC.
pub const MAX_EMPTY_RECORDS: usize = 16;

/// Warnings that one server may send in the clear: 8. Real ones send one, that they do not know
/// the name.
pub const MAX_WARNINGS: usize = 8;
