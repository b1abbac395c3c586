// Every night: look at what is due, keep how all stands in a JSON file, and tell what has changed.
//
//   node nightly-refresh.mjs hosts.txt state.json

import { readFile, rename, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { diff, newRefreshState, refreshDue, refreshStep, scan, snapshots, standings } from 'notafter';

export async function nightlyRefresh(hosts, stateFile, at = new Date()) {
  const { states, known } = await kept(stateFile);
  for (const host of hosts) states[host] ??= newRefreshState({ target: host, at });
  const due = hosts.filter((host) => refreshDue(states[host], { at }).isDue);
  const looks = [];
  for await (const found of scan(due, { at })) {
    const host = found.input;
    states[host] = refreshStep(states[host], {
      at,
      outcome: found.expiry === null ? 'failed' : 'obtained',
      effectiveNotAfter: found.expiry?.effectiveNotAfter ?? null,
      nextTransitionAt: found.expiry?.nextTransitionAt ?? null,
    });
    if (found.error === null) looks.push(...snapshots(found));
  }
  const now = standings(known, looks, { at });
  const events = diff(known, now, { at });
  // Beside it and then in its place: a file that is half written would forget everything.
  await writeFile(`${stateFile}.new`, JSON.stringify({ states, known: now }));
  await rename(`${stateFile}.new`, stateFile);
  return events;
}

/** What was kept; texts of instants may be given wherever a `Date` may. */
async function kept(stateFile) {
  try {
    return JSON.parse(await readFile(stateFile, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return { states: {}, known: [] };
    throw error;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [hostsFile, stateFile] = process.argv.slice(2);
  const hosts = (await readFile(hostsFile, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  for (const event of await nightlyRefresh(hosts, stateFile)) console.log(`${event.level}: ${event.message}`);
}
