//! DER taken apart into elements, changed, and put together again.

use notafter_core::der::{Reader, Tag};

use crate::der;

/// An element taken apart as far as it goes, so that a change leaves the lengths around it right.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its identifier octet.
    pub tag: u8,
    /// What is in it.
    pub contents: Contents,
}

/// What is in an element.
#[derive(Clone, Debug)]
pub enum Contents {
    /// Octets that are no elements.
    Octets(Vec<u8>),
    /// Elements.
    Elements(Vec<Node>),
}

/// The elements that these octets are; `None` where they are no whole elements.
pub fn parse(octets: &[u8]) -> Option<Vec<Node>> {
    let mut reader = Reader::new(octets, "elements");
    let mut nodes = Vec::new();
    while !reader.is_empty() {
        let element = reader.element().ok()?;
        // The value of an extension is an element within octets.
        let has_elements = element.tag.0 & 0x20 != 0
            || (element.tag == Tag::OCTET_STRING && !element.contents.is_empty());
        let elements = if has_elements {
            parse(element.contents)
        } else {
            None
        };
        nodes.push(Node {
            tag: element.tag.0,
            contents: elements.map_or_else(
                || Contents::Octets(element.contents.to_vec()),
                Contents::Elements,
            ),
        });
    }
    Some(nodes)
}

/// The octets that these elements are, with the lengths that they have.
pub fn encode(nodes: &[Node]) -> Vec<u8> {
    let encoded = nodes.iter().map(|node| match &node.contents {
        Contents::Octets(octets) => der::element(node.tag, octets),
        Contents::Elements(nodes) => der::element(node.tag, encode(nodes)),
    });
    encoded.collect::<Vec<_>>().concat()
}

/// How many elements there are, at any depth.
pub fn count(nodes: &[Node]) -> usize {
    let below = nodes.iter().map(|node| match &node.contents {
        Contents::Octets(_) => 0,
        Contents::Elements(nodes) => count(nodes),
    });
    nodes.len() + below.sum::<usize>()
}

/// What is done to an element.
#[derive(Clone, Debug)]
pub enum Change {
    /// It comes twice.
    Duplicate,
    /// It comes so many times more.
    Repeat(u16),
    /// It goes away.
    Remove,
    /// It loses its contents.
    Empty,
    /// It gets this identifier octet.
    Retag(u8),
    /// It changes places with the one behind it.
    SwapWithNext,
    /// It gets these contents.
    Octets(Vec<u8>),
    /// Wraps it so many times.
    Bury(u8),
}

/// Changes the element with this number, counted in the order of the encoding, and leaves the number
/// smaller by what was counted. Whether there is such an element.
pub fn change(nodes: &mut Vec<Node>, number: &mut usize, what: &Change) -> bool {
    for index in 0..nodes.len() {
        if *number == 0 {
            apply(nodes, index, what);
            return true;
        }
        *number -= 1;
        if let Contents::Elements(inner) = &mut nodes[index].contents
            && change(inner, number, what)
        {
            return true;
        }
    }
    false
}

fn apply(nodes: &mut Vec<Node>, index: usize, what: &Change) {
    let node = nodes[index].clone();
    match what {
        Change::Duplicate => nodes.insert(index, node),
        Change::Repeat(times) => {
            let copies = std::iter::repeat_n(node, usize::from(*times));
            nodes.splice(index..index, copies);
        }
        Change::Remove => drop(nodes.remove(index)),
        Change::Empty => nodes[index].contents = Contents::Octets(Vec::new()),
        Change::Retag(tag) => nodes[index].tag = *tag,
        Change::SwapWithNext => {
            let next = (index + 1) % nodes.len();
            nodes.swap(index, next);
        }
        Change::Octets(octets) => nodes[index].contents = Contents::Octets(octets.clone()),
        Change::Bury(depth) => {
            for _ in 0..*depth {
                let inner = nodes[index].clone();
                nodes[index] = Node {
                    tag: Tag::SEQUENCE.0,
                    contents: Contents::Elements(vec![inner]),
                };
            }
        }
    }
}
