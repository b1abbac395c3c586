//! The comparison: every contestant in turn, round after round.

use crate::Failure;
use crate::arguments::FleetOptions;
use crate::contestants::{self, Contestant, TCP};
use crate::job::Job;
use crate::programs::Programs;
use crate::server::{ServeOptions, Server};
use crate::statistics::{least, median, median_ratio};

/// How a contestant did.
struct Figures {
    contestant: Contestant,
    /// Microseconds of processor time for each connection, in each round.
    rounds: Vec<f64>,
    /// Whether it did not get everything: half its figures would say nothing.
    failed: bool,
}

/// Compares, and prints the table.
pub(crate) fn fleet(options: &FleetOptions) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let programs = Programs::find(folder.path())?;
    let mut figures: Vec<_> = contestants::all()
        .into_iter()
        .filter(|it| it.name == TCP || it.name.contains(&options.only))
        .filter(|it| programs.path(it.program).is_some())
        .map(|contestant| Figures {
            contestant,
            rounds: Vec::new(),
            failed: false,
        })
        .collect();
    let server = Server::start(&ServeOptions {
        folder: folder.path().to_owned(),
        count: options.count,
        key: options.key,
    })?;
    for round in 1..=options.rounds {
        for figures in figures.iter_mut().filter(|it| !it.failed) {
            let Contestant { name, program, .. } = figures.contestant;
            let job = Job {
                mode: figures.contestant.mode.to_owned(),
                targets: figures.contestant.servers.list(folder.path()),
                count: options.count,
                concurrency: options.concurrency,
            };
            match programs.run(program, &job) {
                Ok(answer) => {
                    let each = answer.cpu_us as f64 / f64::from(answer.answered);
                    let wall = answer.wall_us as f64 / 1e6;
                    eprintln!("round {round}: {each:8.1} us, {wall:5.2} s in all, {name}");
                    figures.rounds.push(each);
                }
                Err(error) => {
                    eprintln!("round {round}: {name} is left out: {error}");
                    figures.failed = true;
                }
            }
        }
    }
    drop(server);
    let (failed, figures): (Vec<_>, Vec<_>) = figures.into_iter().partition(|it| it.failed);
    print(&figures);
    match failed.first() {
        None => Ok(()),
        Some(Figures { contestant, .. }) => Err(format!("{} failed", contestant.name).into()),
    }
}

fn print(figures: &[Figures]) {
    let rounds_of = |name| {
        let found = figures.iter().find(|it| it.contestant.name == name);
        found.map(|it| it.rounds.as_slice())
    };
    let ratio = |rounds: &[f64], other| rounds_of(other).map(|it| median_ratio(rounds, it));
    println!("| client | CPU each, median | least | of TCP alone | goal |");
    println!("|---|---|---|---|---|");
    for Figures {
        contestant, rounds, ..
    } in figures
    {
        let goal = contestant.goal.and_then(|(goal, other)| {
            let ratio = ratio(rounds, other)?;
            let word = if ratio <= goal { "reached" } else { "missed" };
            Some(format!("{ratio:.2} of {other}: {goal} {word}"))
        });
        println!(
            "| {} | {:.1} us | {:.1} us | {:.2} | {} |",
            contestant.name,
            median(rounds),
            least(rounds),
            ratio(rounds, TCP).unwrap_or_default(),
            goal.unwrap_or_default(),
        );
    }
}
