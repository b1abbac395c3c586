//! XMPP, from client to server and from server to server: a stream, its features, then
//! STARTTLS (RFC 6120 sections 4.2, 4.3.2 and 5.4).

use std::net::Ipv6Addr;

use super::exchange::{Exchange, Protocol, Step};
use super::markup::{Kind, Markup, Tag, escaped};
use crate::fetch::dialogue::Dialogue;
use crate::target::Service;

/// The namespace of STARTTLS.
const TLS: &str = "urn:ietf:params:xml:ns:xmpp-tls";

/// The dialogue. The name says which of its domains is meant, and so which certificate.
/// Ours is not given: a client's belongs after TLS (RFC 6120 section 4.7.1), and no server of
/// ours could be asked about it.
pub(super) fn dialogue(service: Service, name: &str) -> Box<dyn Dialogue> {
    Exchange::start(Xmpp {
        service,
        name: match name.parse::<Ipv6Addr>() {
            // As RFC 7622 section 3.2 has it.
            Ok(address) => format!("[{address}]"),
            Err(_) => escaped(name),
        },
        depth: 0,
        element: Element::Features,
        offered: false,
        asked: false,
    })
}

struct Xmpp {
    service: Service,
    /// The server's, as it may stand in an attribute.
    name: String,
    /// How many elements are open; the stream is the first.
    depth: usize,
    /// What is open in the stream, where the depth is over one.
    element: Element,
    offered: bool,
    /// Whether STARTTLS was said.
    asked: bool,
}

/// The elements of a stream that have a place before TLS.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Features,
    Proceed,
    Failure,
    Error,
}

impl Element {
    fn named(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"features" => Self::Features,
            b"proceed" => Self::Proceed,
            b"failure" => Self::Failure,
            b"error" => Self::Error,
            _ => return None,
        })
    }
}

impl Xmpp {
    fn start(&mut self, tag: Tag<'_>) -> Step {
        match self.depth {
            0 => return self.header(tag),
            1 => match Element::named(tag.name) {
                Some(element) => self.element = element,
                None => return Step::Wrong,
            },
            2 if self.element == Element::Features && tag.name == b"starttls" => {
                // Without a namespace it has a prefix, which is declared further out.
                self.offered |= tag
                    .attribute(b"xmlns")
                    .is_none_or(|namespace| namespace == TLS.as_bytes());
            }
            _ => {}
        }
        self.depth = self.depth.saturating_add(1);
        if tag.kind == Kind::Empty {
            return self.end();
        }
        Step::More
    }

    /// The server's stream begins.
    fn header(&mut self, tag: Tag<'_>) -> Step {
        if tag.name != b"stream" || tag.kind != Kind::Start {
            return Step::Wrong;
        }
        self.depth = 1;
        // Without a version it is older than STARTTLS, and has no features to wait
        // for (RFC 6120 section 4.7.5).
        if tag.attribute(b"version").is_none() {
            return Step::NotOffered;
        }
        Step::Skip
    }

    /// An element ends.
    fn end(&mut self) -> Step {
        self.depth = match self.depth {
            0 => return Step::Wrong,
            // The stream is over.
            1 => return Step::Refused,
            depth => depth - 1,
        };
        if self.depth > 1 {
            return Step::More;
        }
        match (self.element, self.asked) {
            (Element::Features, false) if self.offered => {
                self.asked = true;
                Step::Say(format!("<starttls xmlns='{TLS}'/>").into_bytes())
            }
            (Element::Features, false) => Step::NotOffered,
            (Element::Proceed, true) => Step::Agreed,
            (Element::Failure, true) | (Element::Error, _) => Step::Refused,
            (Element::Features, true) | (Element::Proceed | Element::Failure, false) => Step::Wrong,
        }
    }
}

impl Protocol for Xmpp {
    type Reader = Markup;

    fn service(&self) -> Service {
        self.service
    }

    fn opening(&self) -> Vec<u8> {
        let namespace = match self.service {
            Service::XmppServer => "jabber:server",
            _ => "jabber:client",
        };
        format!(
            "<?xml version='1.0'?><stream:stream to='{}' version='1.0' xmlns='{namespace}' \
             xmlns:stream='http://etherx.jabber.org/streams'>",
            self.name
        )
        .into_bytes()
    }

    fn piece(&mut self, piece: &[u8]) -> Step {
        if piece.first() != Some(&b'<') {
            return match self.depth {
                0 | 1 if piece.trim_ascii().is_empty() => Step::Skip,
                0 | 1 => Step::Wrong,
                _ => Step::More,
            };
        }
        let Some(tag) = Tag::read(piece) else {
            return Step::Wrong;
        };
        match tag.kind {
            Kind::Declaration if self.depth == 0 => Step::Skip,
            Kind::Declaration => Step::Wrong,
            Kind::Start | Kind::Empty => self.start(tag),
            Kind::End => self.end(),
        }
    }

    fn farewell(&self) -> &'static [u8] {
        b"</stream:stream>"
    }
}

#[cfg(test)]
mod tests {
    use super::super::script::{Turn, agrees, assert_hostile, not_offered, play, refused, wrong};
    use super::*;

    const OPENING: &str = "<?xml version='1.0'?><stream:stream to='im.example.com' version='1.0' \
                           xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
    const HEADER: &str = "<?xml version='1.0'?><stream:stream \
                          id='++TR84Sm6A3hnt3Q065SnAbbk3Y=' from='im.example.com' version='1.0' \
                          xml:lang='en' xmlns='jabber:client' \
                          xmlns:stream='http://etherx.jabber.org/streams'>";
    const FEATURES: &str = "<stream:features><starttls \
                            xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>\
                            <mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>\
                            <mechanism>PLAIN</mechanism></mechanisms></stream:features>";
    const STARTTLS: &str = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
    const BYE: &str = "</stream:stream>";

    fn client() -> Box<dyn Dialogue> {
        dialogue(Service::XmppClient, "im.example.com")
    }

    #[test]
    fn real_servers_agree() {
        let first = format!("{HEADER}{FEATURES}");
        for agreement in [
            "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
            "<proceed xmlns=\"urn:ietf:params:xml:ns:xmpp-tls\"></proceed>",
            " \r\n<t:proceed xmlns:t='urn:ietf:params:xml:ns:xmpp-tls' />",
        ] {
            agrees(client, &[(OPENING, first.as_str()), (STARTTLS, agreement)]);
        }
        agrees(
            client,
            &[
                (
                    OPENING,
                    "\n<stream xmlns='http://etherx.jabber.org/streams' version = \"1.0\">\n \
                     <features>\n<t:starttls/>\n</features>",
                ),
                (STARTTLS, "<proceed/>"),
            ],
        );
    }

    #[test]
    fn from_server_to_server() {
        let server = || dialogue(Service::XmppServer, "a'b.example");
        agrees(
            server,
            &[
                (
                    "<?xml version='1.0'?><stream:stream to='a&apos;b.example' version='1.0' \
                     xmlns='jabber:server' xmlns:stream='http://etherx.jabber.org/streams'>",
                    "<stream:stream xmlns:db='jabber:server:dialback' version='1.0'>\
                     <stream:features><dialback xmlns='urn:xmpp:features:dialback'/><starttls \
                     xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>",
                ),
                (
                    STARTTLS,
                    "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
                ),
            ],
        );
    }

    #[test]
    fn addresses_are_names_too() {
        for (name, to) in [("192.0.2.1", "192.0.2.1"), ("2001:db8::1", "[2001:db8::1]")] {
            assert_eq!(
                dialogue(Service::XmppClient, name).opening(),
                OPENING.replace("im.example.com", to).into_bytes()
            );
        }
    }

    #[test]
    fn not_offered_is_not_refused() {
        let first = |more: &str| format!("{HEADER}{more}");
        let service = Service::XmppClient;
        for features in [
            "<stream:features/>",
            "<stream:features></stream:features>",
            "<stream:features><a><starttls/></a></stream:features>",
            "<stream:features><starttls xmlns='other'/></stream:features>",
        ] {
            assert_eq!(
                play(client, &[(OPENING, first(features).as_str())]),
                not_offered(service, features, BYE)
            );
        }
        let old = "<stream:stream xmlns='jabber:client' id='1'>";
        assert_eq!(
            play(client, &[(OPENING, old)]),
            not_offered(service, old, BYE)
        );

        let unknown = "<stream:error><host-unknown \
                       xmlns='urn:ietf:params:xml:ns:xmpp-streams'/><text>Not\nhere</text>\
                       </stream:error>";
        assert_eq!(
            play(client, &[(OPENING, first(unknown).as_str())]),
            refused(service, &unknown.replace('\n', r"\n"), BYE)
        );
        assert_eq!(
            play(client, &[(OPENING, first(BYE).as_str())]),
            refused(service, BYE, BYE)
        );
        for failure in [
            "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
            "<failure><why>no key</why></failure>",
            "<stream:error><undefined-condition/></stream:error>",
            BYE,
        ] {
            let first = first(FEATURES);
            assert_eq!(
                play(client, &[(OPENING, first.as_str()), (STARTTLS, failure)]),
                refused(service, failure, BYE)
            );
        }
    }

    #[test]
    fn other_protocols() {
        let service = Service::XmppClient;
        for (reply, said) in [
            ("HTTP/1.1 400 Bad Request\r\n", "HTTP/1.1 400 Bad Request"),
            ("220 mx ESMTP\r\n", "220 mx ESMTP"),
            ("<html>", "<html>"),
            ("<!", "<!"),
            ("</stream:stream>", "</stream:stream>"),
            ("<stream:stream/>", "<stream:stream/>"),
            ("<stream:features/>", "<stream:features/>"),
            ("<>", "<>"),
        ] {
            assert_eq!(play(client, &[(OPENING, reply)]), wrong(service, said));
        }
        for more in [
            "<proceed/>",
            "<failure/>",
            "<message>",
            "<?xml version='1.0'?>",
            "<!",
        ] {
            let reply = format!("{HEADER}{more}");
            assert_eq!(
                play(client, &[(OPENING, reply.as_str())]),
                wrong(service, more)
            );
        }
    }

    #[test]
    fn hostile_servers() {
        let first = format!("{HEADER}{FEATURES}");
        assert_hostile(client, Service::XmppClient, &[(OPENING, first.as_str())]);
        // Elements without end are only a number.
        let mut deep = client();
        deep.opening();
        let octets = [HEADER, "<stream:features>", &"<a>".repeat(20_000)].concat();
        assert_eq!(deep.incoming(octets.as_bytes()), Turn::wait());
    }
}
