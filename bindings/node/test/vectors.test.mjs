import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FILES, details } from './support/found.mjs';
import { differences, files, vectors } from './support/vectors.mjs';

/** Cases that the public API cannot ask, by file and name, and why. */
const SKIPPED = ['version-1-alone', 'fields-of-later-days', 'pasted-with-a-next-look'].map((name) => [
  'expiry/refresh.json',
  name,
  'it expects a state as it is read, and no function gives that without a look',
]);

/** The files of errors are run by errors.test.mjs. */
const ELSEWHERE = ['errors/functions.json'];

test('every file is listed', () => {
  assert.deepEqual(files(), [...Object.keys(FILES), ...ELSEWHERE].sort());
});

test('every case', () => {
  const wrong = [];
  let executed = 0;
  let skipped = 0;
  let total = 0;
  for (const [file, found] of Object.entries(FILES)) {
    const whole = vectors(file);
    for (const one of whole.cases) {
      total += 1;
      if (SKIPPED.some(([of, name]) => of === file && name === one.name)) {
        skipped += 1;
        continue;
      }
      executed += 1;
      let different;
      try {
        different = differences(one.expect, found(whole, one));
        if (one.facts !== undefined) different.push(...differences(one.facts, details(one), 'facts'));
      } catch (error) {
        different = [error.stack];
      }
      if (different.length > 0) wrong.push(`${file} ${one.name}: ${different.join('\n    ')}`);
    }
  }
  console.log(`golden vectors: ${executed} executed + ${skipped} skipped == ${total}`);
  assert.equal(executed + skipped, total);
  assert.equal(skipped, SKIPPED.length, 'a case that is skipped is not there');
  assert.equal(wrong.length, 0, `${wrong.length} of ${total}:\n${wrong.slice(0, 20).join('\n')}`);
});
