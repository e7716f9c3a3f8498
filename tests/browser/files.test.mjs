// What other programs read: HTML and calendars, by parsers that Vekha did not write.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { files, pages, read } from './site.mjs';

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
