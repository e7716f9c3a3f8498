// The search page, from disk.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { address, reader } from './site.mjs';

async function titles(query, choose = async () => {}) {
  const page = await reader();
  await page.goto(address('y2021', 'search.html'));
  await choose(page);
  await page.getByRole('searchbox').fill(query);
  await page.locator('#found').filter({ hasText: /\S/ }).waitFor();
  await page.waitForFunction(() => !document.querySelector('#found').textContent.startsWith('Нашлось') || document.querySelector('#hits li'));
  const found = (await page.locator('#hits li').allInnerTexts()).map((text) => text.replace(/\u00a0/g, ' ').replace(/\n+/g, '\n'));
  const told = await page.locator('#found').innerText();
  assert.deepEqual(page.problems, []);
  await page.context().close();
  return { found, told };
}

test('forms of one word find the same', async () => {
  const forms = await Promise.all(['школа', 'школы', 'школ', 'школами'].map((word) => titles(word)));
  for (const form of forms) assert.deepEqual(form.told, forms[0].told);
});

test('ё is е', async () => {
  assert.deepEqual((await titles('отчёт')).found, (await titles('отчет')).found);
});

for (const [wrong, right] of [['радителей', 'родителей'], ['монитринг', 'мониторинг'], ['директро', 'директор']]) {
  test('a slip of the pen is forgiven: ' + wrong, async () => {
    const slip = await titles(wrong);
    assert.match(slip.told, /похожие/);
    const best = (await titles(right)).found.map((text) => text.split('\n')[0]);
    assert.ok(slip.found.some((text) => best.includes(text.split('\n')[0])));
  });
}

test('a number finds the school first', async () => {
  assert.match((await titles('7')).found[0], /^Средняя школа № 7\nШкола · Каменск-Уральский/);
});

test('an abbreviation finds its explanation', async () => {
  assert.match((await titles('ШНОР')).found[0], /школа с низкими образовательными результатами/);
});

test('hits show the words around, the state and the deadline', async () => {
  const { found } = await titles('родительских собраний');
  assert.ok(found.some((text) => /Мероприятие/.test(text) && /(Идёт|Срок)/.test(text)));
});

test('hits are filtered by kind and place', async () => {
  const { found } = await titles('школы', async (page) => {
    await page.getByRole('combobox', { name: 'Что искать' }).selectOption('school');
    await page.getByRole('combobox', { name: 'Где' }).selectOption('ozersk');
  });
  assert.ok(found.length > 0);
  for (const text of found) assert.match(text, /Школа · Озёрский округ/);
});

test('nothing found is said', async () => {
  assert.match((await titles('щщщщщщщщ')).told, /Ничего не нашлось/);
});

test('markup in a query is text', async () => {
  const { told } = await titles('<img src=x onerror=alert(1)>');
  assert.match(told, /Ничего|Нашлось/);
});

test('the box on the first page leads to the search', async () => {
  const page = await reader();
  await page.goto(address('y2021', 'index.html'));
  await page.getByLabel('Найдите школу').fill('собрания');
  await page.keyboard.press('Enter');
  await page.locator('#hits li').first().waitFor();
  assert.match(page.url(), /search\.html\?q=/);
  assert.deepEqual(page.problems, []);
  await page.context().close();
});

test('without a script the page leads to the lists', async () => {
  const page = await reader({ scripts: false });
  await page.goto(address('y2021', 'search.html'));
  assert.equal(await page.getByRole('searchbox').count(), 0);
  await page.locator('#no-search').getByRole('link').first().click();
  assert.match(page.url(), /index\.html#schools$/);
  await page.context().close();
});
