// What people come for (conventions, part 4), done as they would do it; taps are counted.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
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

test('U2.4 the money of a plan stands together, in the words of the document', async () => {
  const page = await open('full', 'beregovoy/plans/plan-2025.html');
  await page.tapOn(page.getByRole('navigation', { name: 'На этой странице' }).getByRole('link', { name: 'Деньги' }));
  assert.equal(page.taps, 1);
  assert.ok(await page.getByText('О деньгах сказано у 3 из 4 мероприятий.').isVisible());
  const rows = page.getByRole('table', { name: 'Деньги по мероприятиям' }).getByRole('row');
  const repair = rows.filter({ hasText: 'Ремонт кабинета физики' });
  assert.equal(await repair.locator('[data-l="Источник финансирования"]').innerText(), 'Областной бюджет');
  assert.equal(await repair.locator('[data-l="Объём финансирования, тыс. руб."]').innerText(), '1 480');
  assert.match(await page.locator('#money ~ .verbatim').innerText(), /Местный бюджет\s.*120,5/);
  await page.tapOn(rows.getByRole('link', { name: /Ремонт кабинета физики/ }));
  assert.match(page.url(), /#a2$/);
  await page.context().close();
  const silent = await open('y2021', PLAN);
  assert.equal(await silent.locator('#money').count(), 0);
  await silent.context().close();
});

test('U2.5, H-6 a plan prints on A4 with everything that it says and without controls', async () => {
  for (const [site, file] of [['full', 'beregovoy/plans/plan-2025.html'], ['y2025', 'ozersk/plans/plan-2025.html'], ['y2021', PLAN]]) {
    const page = await open(site, file, { width: 794, height: 1123, scripts: false });
    await page.emulateMedia({ media: 'print' });
    for (const control of ['.pick', '.site-nav', '.toc', '.lv-open', 'form']) assert.equal(await page.locator(control + ':visible').count(), 0, control);
    const lost = await page.locator('main').evaluate((main) => {
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), missing = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        if (/\S/.test(node.data) && !node.parentElement.closest('.pick, .toc, .noprint, thead') && !range.getClientRects().length) missing.push(node.data.trim().slice(0, 60));
      }
      return missing;
    });
    assert.deepEqual(lost, []);
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...sheet.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
    assert.ok(boxes.length > 1);
    for (const [width, height] of boxes) assert.ok(Math.abs(width - 595) <= 1 && Math.abs(height - 842) <= 1, 'A4, not ' + [width, height]);
    await page.context().close();
  }
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

test('U3.2 the dates ahead stand with what proves them', async () => {
  const page = await open('y2025', 'ozersk/index.html');
  await page.tapOn(page.getByRole('link', { name: /октябрь/i }).first());
  assert.equal(page.taps, 1);
  const due = await page.locator('main h2 + ul.steps').first().locator('li').allInnerTexts();
  assert.ok(due.length > 0);
  for (const step of due) assert.match(step, /до \d|октябр/);
  assert.ok(due.every((step) => /Должно получиться: \S/.test(step)), due.join('\n'));
  await page.context().close();
  const plan = await open('y2025', 'ozersk/plans/plan-2025.html');
  assert.match(await plan.locator('#now + ul.steps li').first().innerText(), /Должно получиться: \S/);
  await plan.context().close();
  const silent = await open('y2021', 'kamensk-uralskiy/months/2021-12.html');
  assert.ok(await silent.getByText('Чем подтвердить выполнение, в плане не сказано.').isVisible());
  await silent.context().close();
});

test('U3.4 how the school is named and who is shown is seen before anything is published', async () => {
  const run = (...words) => execFileSync(process.env.VEKHA_PROGRAM, words, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'ru_RU.UTF-8' } });
  const preview = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'vekha-')), 'preview');
  run('build', '--content', process.env.VEKHA_CONTENT, '--site', preview, '--today', '2021-10-15');
  const page = await reader();
  await page.goto('file://' + path.join(preview, SCHOOL));
  assert.equal((await page.locator('h1').innerText()).replace('\u00a0', ' '), 'Средняя школа № 7');
  assert.match(await page.locator('.facts').innerText(), /Средняя общеобразовательная школа № 7|Средняя школа № 7/);
  await page.context().close();
  const named = run('check', '--site', preview, '--content', process.env.VEKHA_CONTENT, '--people').split('\n');
  assert.ok(named.some((line) => line.includes('Миннуллина Л.М.') && line.includes('kamensk-uralskiy/plans/plan-2021.html')));
  fs.rmSync(path.dirname(preview), { recursive: true });
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

test('U3.5 the address of an activity is got by one tap, and shows it whatever is folded or filtered', async () => {
  const page = await open('y2021', PLAN);
  const row = page.locator('#a20');
  await page.tapOn(row.getByRole('link', { name: /^ссылка/ }));
  assert.equal(page.taps, 1);
  assert.match(page.url(), /plan-2021\.html#a20$/);
  const colour = (one) => one.evaluate((e) => getComputedStyle(e).backgroundColor);
  assert.notEqual(await colour(row), await colour(page.locator('#a21')));
  await page.getByRole('searchbox').first().fill('щщщ');
  assert.equal(await row.isVisible(), false);
  await page.evaluate(() => { location.hash = 'a21'; });
  await page.waitForFunction(() => document.querySelector('#a21').getClientRects().length > 0);
  assert.ok(await row.isVisible());
  await page.context().close();
  const school = await open('y2021', SCHOOL);
  assert.match(await school.getByRole('link', { name: /^ссылка/ }).first().getAttribute('href'), /^\.\.\/plans\/plan-2021\.html#a\d+$/);
  await school.context().close();
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
