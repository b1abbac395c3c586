use super::proxy;
use crate::fetch::proxy::{Proxy, ProxyErrorCode as Code, ProxyProtocol};
use crate::target::Host;

#[test]
fn what_is_read() {
    use ProxyProtocol::{HttpConnect, Socks5};
    for (text, protocol, remote_names, written) in [
        (
            "http://proxy.example.com:3128",
            HttpConnect,
            false,
            "http://proxy.example.com:3128",
        ),
        (
            "http://proxy.example.com",
            HttpConnect,
            false,
            "http://proxy.example.com:8080",
        ),
        (
            "HTTP://Proxy.Example.com./",
            HttpConnect,
            false,
            "http://proxy.example.com:8080",
        ),
        (" socks5://proxy \n", Socks5, false, "socks5://proxy:1080"),
        ("Socks5H://proxy:", Socks5, true, "socks5h://proxy:1080"),
        (
            "socks5://192.0.2.1:65535",
            Socks5,
            false,
            "socks5://192.0.2.1:65535",
        ),
        (
            "http://[2001:db8::1]",
            HttpConnect,
            false,
            "http://[2001:db8::1]:8080",
        ),
        (
            "socks5h://u:p@[2001:db8::1]:1",
            Socks5,
            true,
            "socks5h://[2001:db8::1]:1",
        ),
        ("http://@proxy:1", HttpConnect, false, "http://proxy:1"),
        ("socks5://:@proxy:1", Socks5, false, "socks5://proxy:1"),
    ] {
        let read = proxy(text);
        assert_eq!(read.protocol(), protocol, "{text}");
        assert_eq!(read.remote_names, remote_names, "{text}");
        assert_eq!(read.to_string(), written, "{text}");
        assert_eq!(read.has_credentials(), text.contains("u:p@"), "{text}");
        assert_eq!(text.parse(), Ok(read));
    }
}

#[test]
fn credentials_are_decoded() {
    for (text, user_name, password) in [
        ("socks5://anna:secret@p", &b"anna"[..], &b"secret"[..]),
        ("socks5://a%3Ab:c:d@p", b"a:b", b"c:d"),
        ("socks5://a:%40%2f%25%ff%00@p", b"a", b"@/%\xff\x00"),
        ("socks5://a:b@c@p", b"a", b"b@c"),
        (
            "socks5://b%C3%BCcher:\u{fc}+@p",
            "b\u{fc}cher".as_bytes(),
            "\u{fc}+".as_bytes(),
        ),
    ] {
        let host = Host::Dns("p".to_owned());
        let expected = Proxy::socks5(host, 1080).with_credentials(user_name, password);
        assert_eq!(Proxy::parse(text), expected, "{text}");
        assert!(expected.unwrap().has_credentials());
    }
}

#[test]
fn what_is_refused() {
    for (text, code) in [
        ("", Code::Empty),
        (" ", Code::Empty),
        ("http://", Code::Empty),
        ("http://:8080", Code::Empty),
        ("http://user:pw@", Code::Empty),
        ("proxy.example.com:8080", Code::MissingScheme),
        ("user:pw@proxy:8080", Code::MissingScheme),
        ("://proxy", Code::MissingScheme),
        ("1http://proxy", Code::MissingScheme),
        ("user:pw://x@proxy", Code::MissingScheme),
        ("https://proxy", Code::UnknownScheme),
        ("socks4://proxy", Code::UnknownScheme),
        ("http://pro xy", Code::InvalidHost),
        ("http://*.example.com", Code::InvalidHost),
        ("http://2001:db8::1", Code::InvalidHost),
        ("http://[2001:db8::1", Code::InvalidHost),
        ("http://[proxy]:80", Code::InvalidHost),
        ("http://[2001:db8::1]80", Code::InvalidPort),
        ("http://proxy:0", Code::InvalidPort),
        ("http://proxy:65536", Code::InvalidPort),
        ("http://proxy:+80", Code::InvalidPort),
        ("http://proxy:000080", Code::InvalidPort),
        ("http://proxy:http", Code::InvalidPort),
        ("http://proxy/path", Code::UnexpectedPath),
        ("http://proxy?x", Code::UnexpectedPath),
        ("http://proxy#x", Code::UnexpectedPath),
        ("http://u:a/b@proxy", Code::UnescapedCharacter),
        ("http://u:a\\b@proxy", Code::UnescapedCharacter),
        ("http://u:a?b@proxy", Code::UnescapedCharacter),
        ("http://u:a#b@proxy", Code::UnescapedCharacter),
        ("http://u:a%@proxy", Code::InvalidEscape),
        ("http://u:a%2@proxy", Code::InvalidEscape),
        ("http://u:a%2g@proxy", Code::InvalidEscape),
        ("http://u%+1:a@proxy", Code::InvalidEscape),
        ("http://a%3Ab:pw@proxy", Code::InvalidUserName),
        ("http://a%0A:pw@proxy", Code::InvalidUserName),
        ("http://a:p%7F@proxy", Code::InvalidPassword),
        ("socks5://a@proxy", Code::InvalidPassword),
        ("socks5://:pw@proxy", Code::InvalidUserName),
    ] {
        assert_eq!(Proxy::parse(text).unwrap_err().code, code, "{text}");
    }
}

#[test]
fn lengths_at_their_limits() {
    let of = |scheme: &str, length: usize| {
        let long = "x".repeat(length);
        let user_name = Proxy::parse(&format!("{scheme}://{long}:p@proxy"));
        let password = Proxy::parse(&format!("{scheme}://u:{long}@proxy"));
        [user_name, password].map(|read| read.map(|_| ()).map_err(|error| error.code))
    };
    let refused = [Err(Code::InvalidUserName), Err(Code::InvalidPassword)];
    assert_eq!(of("socks5", 255), [Ok(()), Ok(())]);
    assert_eq!(of("socks5", 256), refused);
    assert_eq!(of("http", 2048), [Ok(()), Ok(())]);
    assert_eq!(of("http", 2049), refused);
    assert_eq!(of("http", 8192), [Err(Code::TooLong); 2]);
    // RFC 7617 allows an empty one of both.
    assert!(proxy("http://u:@p").has_credentials());
    assert!(proxy("http://:p@p").has_credentials());
}

#[test]
fn sentences_and_facts() {
    for (text, sentence, facts) in [
        (
            "https://user:pw@proxy",
            "\"https\" is not a kind of proxy that is known: write http:// for HTTP CONNECT in the \
             clear, socks5:// for SOCKS5, or socks5h:// for SOCKS5 where the proxy looks names up",
            &["scheme"][..],
        ),
        (
            "http://pro_xy!",
            "\"pro_xy!\" is not a host: give its name or address, as in \
             http://proxy.example.com:8080 or http://[2001:db8::1]:8080",
            &["why", "host"],
        ),
        (
            "socks5://anna@proxy",
            "the password is empty, which SOCKS5 does not allow: give one, or neither user name \
             nor password",
            &["why"],
        ),
        (
            "proxy",
            "it is not said which protocol the proxy speaks: write http://, socks5:// or \
             socks5h:// before its host",
            &[],
        ),
    ] {
        let error = Proxy::parse(text).unwrap_err();
        assert_eq!(error.to_string(), sentence);
        let names: Vec<_> = error.facts().iter().map(|fact| fact.name).collect();
        assert_eq!(names, facts, "{text}");
    }
    let long = format!("socks5://u:{}@proxy", "x".repeat(300));
    let error = Proxy::parse(&long).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the password has more than the 255 octets that it may have in SOCKS5"
    );
    assert_eq!(error.facts()[1].value, 255_usize.into());
}

/// Wherever the credentials stand and whatever is wrong around them, they are not repeated.
#[test]
fn credentials_are_never_shown() {
    let secret = "hunter2";
    for text in [
        "http://hunter2:hunter2@proxy",
        "http://hunter2:hunter2@pro xy",
        "http://hunter2:hunter2@proxy:x",
        "http://x@hunter2 y",
        "http://hunter2:hunter2/x@proxy",
        "http://hunter2/hunter2@proxy",
        "http://hunter2:hunter2",
        "http://user:hunter2/hunter2",
        "http://user:hunter2%@proxy",
        "socks5://user:hunter2\0@proxy:0",
        "http://user:hunter2\0@proxy",
        "socks4://user:hunter2@proxy",
        "hunter2://x@proxy",
        "user:hunter2://x@proxy",
        "hunter2:hunter2@proxy",
        "http://a:b:hunter2",
        "http://[hunter2@proxy",
        "http://[::1]hunter2",
    ] {
        let told = match Proxy::parse(text) {
            Ok(proxy) => format!("{proxy:?} {proxy}"),
            Err(error) => format!("{error:?} {error} {:?}", error.facts()),
        };
        assert!(!told.contains(secret), "{text}: {told}");
    }
    let proxy = proxy("http://user:hunter2@proxy");
    assert_eq!(
        format!("{proxy:?}"),
        "Proxy { host: Dns(\"proxy\"), port: 8080, remote_names: false, protocol: HttpConnect, \
         credentials: Some(Credentials { .. }) }"
    );
}

#[test]
fn spellings_are_unique() {
    let codes: std::collections::BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(codes.len(), Code::ALL.len());
    let protocols: Vec<_> = ProxyProtocol::ALL.iter().map(|it| it.as_str()).collect();
    assert_eq!(protocols, ["http-connect", "socks5"]);
}
