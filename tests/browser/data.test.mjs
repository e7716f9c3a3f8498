// What journalists and researchers come for (conventions, U6): tables, passports, earlier versions, documented fields.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { address, files, read, reader, sites } from './site.mjs';

/// The table as Python's csv module reads it: rows of objects.
function table(site, file, separator) {
  const program = 'import csv,json,sys\n'
    + 'rows=csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline=""),delimiter=sys.argv[2],strict=True)\n'
    + 'print(json.dumps(list(rows)))';
  return JSON.parse(execFileSync('python3', ['-c', program, path.join(sites[site], file), separator], { maxBuffer: 2 ** 26 }));
}

function is_date(text) { return text === '' || (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))); }

test('U6.1 tables open with the right letters, columns and dates', () => {
  let tables = 0;
  for (const site of ['y2021', 'y2025', 'full']) {
    for (const file of files(site, '.csv').filter((name) => name.includes('/plans/'))) {
      const excel = file.endsWith('-excel.csv');
      const bytes = fs.readFileSync(path.join(sites[site], file));
      assert.equal(bytes.subarray(0, 3).toString('hex'), 'efbbbf', file + ': the mark by which Excel knows UTF-8');
      const rows = table(site, file, excel ? ';' : ',');
      const activities = JSON.parse(read(site, file.replace(/(-excel)?\.csv$/, '.json'))).activities;
      assert.equal(rows.length, activities.length, file);
      rows.forEach((row, index) => {
        assert.ok(!Object.keys(row).includes('null') && !Object.values(row).includes(null), `${file}: as many cells as headings`);
        assert.ok(row['Мероприятие'].includes(activities[index].text.slice(0, 40)), `${file}: ${row['Мероприятие']}`);
        assert.ok(is_date(row['Начало']) && is_date(row['Окончание']), `${file}: ${row['Начало']} ${row['Окончание']}`);
      });
      tables++;
    }
  }
  assert.ok(tables >= 10);
});

test('U6.1 columns that the plan has of its own are in its table', () => {
  const [first] = table('full', 'beregovoy/plans/plan-2025.csv', ',');
  assert.equal(first['Объём финансирования, тыс. руб.'], '120,5');
});

test('U6.2 from a plan, one tap leads to the terms, the day of the data and their passports', async () => {
  const page = await reader();
  await page.goto(address('full', 'ozersk/plans/plan-2025-2.html') + '#files');
  await page.tapOn(page.locator('#files ~ p a'));
  assert.equal(page.taps, 1);
  assert.ok(await page.getByText('Данные обновлены 15 октября 2025 года', { exact: false }).isVisible());
  assert.ok(await page.getByText('с любой целью, в том числе коммерческой').isVisible());
  assert.equal(await page.locator('details', { hasText: 'Паспорт набора' }).count(), 4);
  await page.tapOn(page.locator('summary', { hasText: 'Мероприятия' }));
  const rows = page.locator('details[open] tbody tr');
  assert.equal(await rows.count(), 16);
  assert.match(await rows.filter({ hasText: 'Ответственное лицо' }).innerText(), /Примерова Анна Ивановна/);
  const link = rows.filter({ hasText: 'Гиперссылка' }).getByRole('link');
  assert.ok(fs.existsSync(new URL(await link.evaluate((a) => a.href))), 'the data are where the passport says');
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('U6.2 the passports as files name data that are there', () => {
  const list = table('full', 'opendata/list.csv', ',');
  assert.equal(list.length, 5);
  const base = list.find((row) => row.property !== 'standardversion').value.split('opendata/')[0];
  for (const { value } of list.filter((row) => row.format === 'csv')) {
    const meta = value.slice(base.length);
    for (const row of table('full', meta, ',').filter((r) => /^(data|structure)-/.test(r.property))) {
      assert.ok(table('full', row.value.slice(base.length), ',').length >= 0, row.value);
    }
  }
});

test('U6.4 the earlier edition of a plan stays, with its files, and says what replaced it', async () => {
  const page = await reader();
  await page.goto(address('full', 'ozersk/index.html'));
  await page.tapOn(page.locator('#plans ~ ul a[href="plans/plan-2025.html"]'));
  assert.equal(page.taps, 1);
  assert.match(page.url(), /plan-2025\.html$/);
  const notice = page.locator('.notice').first();
  assert.match(await notice.getByRole('link').getAttribute('href'), /plan-2025-2\.html$/);
  for (const ending of ['.csv', '.json', '.ics']) {
    assert.ok(fs.existsSync(new URL(await page.locator(`#files + ul a[href$="${ending}"]`).first().evaluate((a) => a.href))), ending);
  }
  await page.context().close();
  assert.match(read('full', 'opendata/index.html'), /прежняя редакция/);
});

/// "activities[].schedule.kind" for every key of a JSON; parts within parts of the text and places count as one.
function keys_of(value, at = '', found = new Set()) {
  if (Array.isArray(value)) value.forEach((one) => keys_of(one, at + '[]', found));
  else if (value && typeof value === 'object' && !at.endsWith('.arguments')) {
    for (const [key, inner] of Object.entries(value)) {
      let path = at ? at + '.' + key : key;
      if (key === 'source' && at) path = 'source';
      if (key === 'blocks') path = 'blocks';
      keys_of(inner, path, found);
      if (!inner || typeof inner !== 'object' || key === 'arguments') found.add(path);
    }
  }
  return found;
}

test('U6.6 every key of the published JSON is explained on the site and in the contract', async () => {
  const page = await reader();
  await page.goto(address('y2021', 'opendata/index.html'));
  await page.tapOn(page.getByText('Показать все поля'));
  assert.equal(page.taps, 1);
  const told = new Set((await page.locator('code').allInnerTexts()).map((key) => key.replace(/\[\]$/, '')));
  await page.context().close();
  const contract = fs.readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8');
  const keys = new Set();
  for (const site of ['y2021', 'full']) for (const file of files(site, '.json')) keys_of(JSON.parse(read(site, file)), '', keys);
  assert.ok(keys.size > 60);
  assert.deepEqual([...keys].filter((key) => !told.has(key) && ![...told].some((one) => one.startsWith(key + '.'))), []);
  assert.deepEqual([...keys].map((key) => key.replace(/[[\]]/g, '').split('.').at(-1)).filter((key) => !contract.includes(`"${key}"`)), []);
});
