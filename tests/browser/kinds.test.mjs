// A kind of page that the program can make and nobody looks at would be a hole in all the other tests.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { pages } from './site.mjs';

test('a page of every kind is looked at', () => {
  const source = fs.readFileSync(new URL('../../generator/pages/page_kinds.cpp', import.meta.url), 'utf8');
  const kinds = [...source.matchAll(/PageKind\{"(\w+)"/g)].map(([, name]) => name);
  assert.ok(kinds.length > 10);
  const content = { y2021: process.env.VEKHA_CONTENT, y2025: process.env.VEKHA_CONTENT, full: process.env.VEKHA_CONTENT_FULL };
  const template = (site, file) => JSON.parse(execFileSync(process.env.VEKHA_PROGRAM,
    ['view', file, '--content', content[site], '--today', '2021-10-15'], { maxBuffer: 2 ** 26 })).template;
  const seen = new Set(pages.map(([, site, file]) => template(site, file)));
  assert.deepEqual(kinds.filter((kind) => !seen.has(kind)), []);
});
