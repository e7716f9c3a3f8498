// What other programs read: HTML and calendars, by parsers that Vekha did not write.
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { files, pages, read, sites } from './site.mjs';

const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // the pages are well-formed XML too
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': 'off',
    'no-self-closing': 'off',
    'doctype-style': 'off',
    // words of documents, not markup
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
});

for (const [kind, site, file] of pages) {
  test(kind + ': valid HTML', async () => {
    const report = await html.validateString(read(site, file));
    const faults = report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
    assert.deepEqual(faults.slice(0, 10), []);
  });
}

test('every calendar is read, with its events', () => {
  let events = 0;
  for (const file of files('y2021', '.ics')) {
    const calendar = new ICAL.Component(ICAL.parse(read('y2021', file)));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0', file);
    for (const part of calendar.getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(part);
      assert.ok(event.uid && event.summary && event.startDate, file);
      if (event.isRecurring()) assert.ok(event.iterator().next(), file);
      events++;
    }
  }
  assert.ok(events > 100);
});

/// Every text in a JSON that is an address.
function addresses(value) {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => (key === '@context' ? [] : addresses(inner))) : [];
}

test('what pages tell other programs is JSON, and leads to what is there', () => {
  const kinds = new Set();
  for (const [site, base] of [['y2021', 'https://example.org/vehi/'], ['full', 'https://example.org/proverka/']]) {
    for (const file of files(site, '.html').filter((name) => name !== '404.html')) {
      const parts = [...read(site, file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      assert.equal(parts.length, 1, file);
      const { '@context': context, '@graph': graph } = JSON.parse(parts[0][1]);
      assert.equal(context, 'https://schema.org');
      const [itself, way] = graph;
      assert.equal(itself.url, base + file);
      kinds.add(itself.mainEntity?.['@type']);
      for (const address of addresses(graph)) {
        assert.ok(address.startsWith(base), file + ': ' + address);
        assert.ok(fs.existsSync(path.join(sites[site], address.slice(base.length).split('#')[0])), file + ': ' + address);
      }
      way.itemListElement.forEach((step, index) => {
        assert.equal(step.position, index + 1, file);
        assert.ok(step.name && step.item, file);
      });
      assert.equal(way.itemListElement.at(-1).item, base + file, file);
      assert.equal(read(site, file).includes('itemprop'), false, file);
      assert.ok(read(site, file).includes(`<meta property="og:url" content="${base + file}"/>`), file);
    }
  }
  assert.deepEqual([...kinds].filter(Boolean).sort(), ['AdministrativeArea', 'DataCatalog', 'Dataset', 'School']);
});
