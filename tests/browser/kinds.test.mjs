// A kind of page that the program can make and nobody looks at would be a hole in all the other tests.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { kinds, unseen } from './site.mjs';

test('a page of every kind is looked at', () => {
  assert.ok(kinds.length > 10);
  assert.deepEqual(unseen, []);
});
