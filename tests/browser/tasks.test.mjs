// What people come for (conventions, part 4), done as they would do it; taps are counted.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { address, compressed, files, read, reader } from './site.mjs';

const SCHOOL = 'kamensk-uralskiy/schools/shkola-7.html';
const PLAN = 'kamensk-uralskiy/plans/plan-2021.html';

async function open(site, file, options) {
  const page = await reader(options);
  await page.goto(address(site, file));
  return page;
}

test('U1.1 a school is found in two taps, without a script too', async () => {
  for (const scripts of [true, false]) {
    const page = await open('y2021', 'index.html', { scripts });
    await page.tapOn(page.locator('summary', { hasText: 'Каменск-Уральский' }));
    await page.tapOn(page.getByRole('link', { name: 'Школа № 7', exact: true }));
    assert.match(page.url(), /shkola-7\.html$/);
    assert.ok(page.taps <= 2);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  }
});

test('U1.1 a school is found by typing its number', async () => {
  const page = await open('y2021', 'index.html');
  await page.getByLabel('Найдите школу').fill('7');
  const shown = page.locator('#found li:visible');
  assert.ok(await shown.count() <= 3);
  await page.tapOn(shown.filter({ hasText: '№ 7' }).first().getByRole('link'));
  assert.equal(page.taps, 1);
  assert.match(page.url(), /shkola-7\.html$/);
  await page.context().close();
});

for (const [name, site, file] of [['without a report', 'y2021', SCHOOL], ['with indicators', 'y2025', 'ozersk/schools/shkola-1.html']]) {
  test('U1.2–U1.5 the first 900 px of a school answer what, when, who, did it help: ' + name, async () => {
    const page = await open(site, file, { height: 900, scripts: false });
    const answers = page.locator('dl.answers');
    for (const question of ['Что делают', 'Что дальше и когда', 'Кто отвечает', 'Помогло ли']) {
      assert.equal(await answers.getByText(question, { exact: true }).count(), 1, question);
    }
    const box = await answers.boundingBox();
    assert.ok(box.y + box.height <= 900, 'answers end at ' + (box.y + box.height));
    await page.context().close();
  });
}

test('U1.6 an abbreviation is explained where it stands by one tap, without a script too', async () => {
  for (const scripts of [true, false]) {
    const page = await open('y2021', PLAN, { scripts });
    await page.tapOn(page.getByRole('button', { name: 'ШНОР' }).first());
    assert.ok(await page.getByText('школа с низкими образовательными результатами').first().isVisible());
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.term-note:visible').count(), 0);
    await page.context().close();
  }
});

test('U1.7 what concerns parents stands together', async () => {
  const page = await open('y2025', 'ozersk/schools/shkola-1.html');
  await page.tapOn(page.getByRole('navigation', { name: 'На этой странице' }).getByRole('link', { name: 'Для родителей' }));
  assert.match(await page.locator('#parents ~ ul.steps').first().innerText(), /одител/);
  await page.context().close();
});

test('U2.1 schools of a plan are compared in one table, without a score', async () => {
  const page = await open('y2021', PLAN);
  const table = page.getByRole('table', { name: 'Школы плана и их мероприятия' });
  assert.ok(await table.getByRole('row').count() > 10);
  await page.context().close();
});

test('U2.2 what is late is found by one tap', async () => {
  const page = await open('y2025', 'ozersk/plans/plan-2025.html');
  await page.tapOn(page.getByText(/^Просрочено \(\d+\)$/));
  const rows = page.locator('.list tr[id]:visible');
  assert.ok(await rows.count() > 0);
  for (const row of await rows.all()) assert.equal(await row.getAttribute('data-s'), 'late');
  await page.context().close();
});

test('U2.3 who supports whom is drawn and told', async () => {
  const page = await open('y2021', 'verkhnebureinskiy/index.html', { scripts: false });
  assert.equal(await page.getByRole('img', { name: /^Кто кому помогает: / }).count(), 2);
  await page.tapOn(page.getByText('То же таблицей: кто кому помогает'));
  assert.ok(await page.getByRole('table', { name: /Кто кому помогает/ }).getByRole('row').count() >= 2);
  await page.context().close();
});

test('U2.6 an activity is found by a word in any form', async () => {
  const page = await open('y2021', 'search.html?q=' + encodeURIComponent('родителей'));
  await page.locator('#hits li').first().waitFor();
  const hits = (await page.locator('#hits li mark').allInnerTexts()).map((text) => text.toLowerCase());
  assert.ok(hits.includes('родителями') && hits.includes('родительских'), hits.join());
  await page.context().close();
});

test('U3.1 own duties: a school, a party and a month are chosen by one tap each', async () => {
  const page = await open('y2021', PLAN);
  const choice = (name) => page.getByRole('combobox', { name });
  const before = await page.locator('.list tr[id]:visible').count();
  await choice('Школа').selectOption({ label: 'Школа №\u00a07' });
  const ofSchool = await page.locator('.list tr[id]:visible').count();
  assert.ok(ofSchool > 0 && ofSchool < before);
  await choice('Месяц').selectOption(await page.locator('option', { hasText: 'апрель' }).getAttribute('value'));
  const inMonth = await page.locator('.list tr[id]:visible').count();
  assert.ok(inMonth > 0 && inMonth < ofSchool);
  await choice('Школа').selectOption({ index: 0 });
  await choice('Месяц').selectOption({ index: 0 });
  await choice('Кто отвечает').selectOption({ index: 1 });
  const ofParty = await page.locator('.list tr[id]:visible').count();
  assert.ok(ofParty > 0 && ofParty < before);
  assert.match(await page.locator('.pick output').innerText(), new RegExp(ofParty + ' / ' + before));
  await page.context().close();
});

test('U3.3 the school offers its calendar and the table', async () => {
  const page = await open('y2021', SCHOOL);
  for (const ending of ['.ics', '.csv']) assert.ok(await page.locator(`a[href$="${ending}"]`).count() > 0, ending);
  await page.context().close();
});

test('U3.5 an activity has an address of its own', async () => {
  const page = await open('y2021', PLAN + '#a20');
  const row = page.locator('#a20');
  assert.ok(await row.isVisible());
  const box = await row.boundingBox();
  assert.ok(box.y >= 0 && box.y < 800);
  await page.context().close();
});

test('U3.6 a month prints as a sheet', async () => {
  const page = await open('y2021', 'kamensk-uralskiy/months/2021-10.html', { width: 794 });
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.steps li:visible').count() > 0);
  assert.equal(await page.locator('.site-nav:visible').count(), 0);
  await page.context().close();
});

test('U6.3, U6.5 the table has as many rows as the page, each with its address', async () => {
  const page = await open('y2021', PLAN);
  const rows = read('y2021', 'kamensk-uralskiy/plans/plan-2021.csv').split('\r\n').filter((line) => /plan-2021\.html#a\d+/.test(line));
  assert.equal(rows.length, await page.locator('.list tr[id]').count());
  await page.context().close();
});

test('first views are light', () => {
  const common = ['assets/style.css', 'assets/ui.js'];
  assert.ok(compressed('y2021', [SCHOOL, ...common]) <= 30_000);
  assert.ok(compressed('y2021', [PLAN, ...common]) <= 60_000);
  assert.ok(compressed('y2021', ['index.html', ...common]) <= 25_000);
  assert.ok(compressed('y2021', [...files('y2021', '.js').filter((f) => f.includes('search'))]) <= 60_000);
});
