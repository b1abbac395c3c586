//! A map for what is nearly always few and may be many.

use std::collections::HashMap;
use std::hash::Hash;

/// Entries up to which keys are compared one by one: 16. Comparing a few short keys costs less than hashing one; beyond,
/// hashing keeps hostile input from making the work grow with the square of its size.
const MAX_COMPARED: usize = 16;

/// A map that compares its keys one by one while they are few, and hashes them from then on.
#[derive(Debug)]
pub(crate) struct SmallMap<K, V> {
    few: Vec<(K, V)>,
    many: HashMap<K, V>,
}

impl<K, V> Default for SmallMap<K, V> {
    fn default() -> Self {
        Self {
            few: Vec::new(),
            many: HashMap::new(),
        }
    }
}

impl<K: Eq + Hash, V> SmallMap<K, V> {
    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        if self.many.is_empty() {
            let entry = self.few.iter().find(|(it, _)| it == key)?;
            Some(&entry.1)
        } else {
            self.many.get(key)
        }
    }

    /// Adds an entry, in place of one with this key. Returns whether the key is new.
    pub(crate) fn insert(&mut self, key: K, value: V) -> bool {
        if self.many.is_empty() {
            if let Some(entry) = self.few.iter_mut().find(|(it, _)| *it == key) {
                entry.1 = value;
                return false;
            }
            if self.few.len() < MAX_COMPARED {
                self.few.push((key, value));
                return true;
            }
            self.many.extend(self.few.drain(..));
        }
        self.many.insert(key, value).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_and_many_behave_alike() {
        let mut map = SmallMap::default();
        for round in 0..2 {
            for key in 0..3 * MAX_COMPARED {
                assert_eq!(map.get(&key).is_some(), round > 0);
                assert_eq!(map.insert(key, key + round), round == 0);
                assert_eq!(map.get(&key), Some(&(key + round)));
            }
        }
        let mut few = SmallMap::default();
        assert!(few.insert("a", 1) && !few.insert("a", 2));
        assert_eq!((few.get(&"a"), few.get(&"b")), (Some(&2), None));
    }
}
