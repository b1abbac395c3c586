use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::*;
use crate::functions::waiting::{wait, wait_for};

fn waited<T: Send + 'static>(
    work: impl Future<Output = Result<T, NotAfterError>> + Send + 'static,
) -> Result<T, NotAfterError> {
    wait(spawn(work), None, || {})
}

#[test]
fn one_runtime_for_a_process_and_another_for_a_forked_one() {
    static FIRST: OnceLock<Box<Generation>> = OnceLock::new();
    let of = |process| of_process(&FIRST, process).unwrap();
    let (parent, child, grandchild) = (of(100), of(200), of(300));
    assert!(!std::ptr::eq(parent, child) && !std::ptr::eq(child, grandchild));
    assert!(std::ptr::eq(of(100), parent));
    assert!(std::ptr::eq(of(200), child));
    let work = grandchild.spawn(async { 7 });
    assert_eq!(wait(work, None, || {}).unwrap(), 7);
    let threads =
        (0..8).map(|_| std::thread::spawn(|| std::ptr::from_ref(runtime().unwrap()).addr()));
    let threads: Vec<_> = threads.collect();
    let addresses: Vec<usize> = threads.into_iter().map(|it| it.join().unwrap()).collect();
    assert!(addresses.iter().all(|it| *it == addresses[0]));
}

#[test]
fn a_panic_is_an_internal_error() {
    let error = waited::<()>(async { panic!("oh {}", "no") }).unwrap_err();
    assert_eq!(error.class(), "internal");
    assert!(error.to_string().ends_with("oh no"), "{error}");
    let error = waited(async { compute::<()>(|| panic!("in judging")).await }).unwrap_err();
    assert!(error.to_string().ends_with("in judging"), "{error}");
    assert_eq!(waited(async { Ok(1) }), Ok(1), "the runtime goes on");
}

#[test]
fn dropping_it_drops_the_work() {
    struct Told(Arc<AtomicBool>);
    impl Drop for Told {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    let dropped = Arc::new(AtomicBool::new(false));
    let told = Told(Arc::clone(&dropped));
    let work = spawn(async move {
        let _told = told;
        pending::<Result<(), NotAfterError>>().await
    });
    assert_eq!(wait_for(work, Duration::from_millis(20)), None);
    let mut turns = 0;
    while !dropped.load(Ordering::SeqCst) {
        turns += 1;
        assert!(turns < 1000);
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn whoever_waits_is_asked_in_between() {
    let mut asked = 0;
    let work = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        Ok(())
    };
    wait(spawn(work), Some(Duration::from_millis(10)), || asked += 1).unwrap();
    assert!((2..=20).contains(&asked), "{asked}");
}
