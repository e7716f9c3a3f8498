// on one page of every kind.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { address, pages, reader, sideways } from './site.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOW_VISION = ['black', 'white', 'blue', 'beige'];

async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const result = await globalThis.axe.run(document, {
      preload: false, // it would fetch the style sheet, which the page forbids
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | '));
  });
}

for (const [kind, site, file] of pages) {
  test(kind + ': no barrier, no message, no request in any colours', async () => {
    for (const [scheme, width] of [['dark', 360], ['light', 1280]]) {
      const page = await reader({ scheme, width });
      await page.goto(address(site, file));
      await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
      assert.deepEqual(await violations(page), [], scheme);
      for (const low of scheme === 'light' ? LOW_VISION : []) {
        await page.evaluate((name) => { document.documentElement.dataset.scheme = name; }, low);
        assert.deepEqual(await violations(page), [], low);
      }
      assert.deepEqual(page.problems, [], scheme);
      await page.context().close();
    }
  });

  test(kind + ': A-2 nothing to scroll sideways at 320 px, nor at 200 % text', async () => {
    const narrow = await reader({ width: 320 });
    await narrow.goto(address(site, file));
    await narrow.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
    assert.ok(await sideways(narrow) <= 0);
    await narrow.context().close();
    const large = await reader({ width: 1280 });
    await large.goto(address(site, file));
    await large.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    assert.ok(await sideways(large) <= 0);
    await large.context().close();
  });

  test(kind + ': A-1 the keyboard reaches everything, and it shows where it is', async () => {
    const page = await reader({ width: 1280 });
    await page.goto(address(site, file));
    const wanted = await page.evaluate(() => document.querySelectorAll('a[href], button, input, select, summary').length);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    for (let i = 0; i < Math.min(wanted, 25); i++) {
      const now = await page.evaluate(() => {
        const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
        return { shown: style.outlineStyle !== 'none' && box.width > 0, name: e.outerHTML.slice(0, 120), body: e === document.body, stuck: e === globalThis.last, here: (globalThis.last = e, 0) };
      });
      if (now.body) break;
      assert.ok(now.shown, now.name);
      assert.ok(!now.stuck, now.name);
      await page.keyboard.press('Tab');
    }
    await page.context().close();
  });
}

test('A-11 the low-vision panel changes the page and is remembered', async () => {
  const page = await reader();
  await page.goto(address('y2021', 'index.html'));
  await page.getByRole('button', { name: 'Версия для слабовидящих' }).click();
  await page.getByLabel('белым по чёрному').check();
  await page.getByLabel('200 %').check();
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(0, 0, 0)');
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
  await page.getByRole('button', { name: 'Вернуть обычный вид' }).click();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '16px');
  await page.context().close();
});

test('A-11 without a script there is no button that does nothing', async () => {
  const page = await reader({ scripts: false });
  await page.goto(address('y2021', 'index.html'));
  assert.equal(await page.getByRole('button', { name: 'Версия для слабовидящих' }).count(), 0);
  await page.context().close();
});

test('U2.5, H-6 a plan prints on A4 with all its activities and without controls', async () => {
  const page = await reader({ width: 794, height: 1123 });
  await page.goto(address('y2021', 'kamensk-uralskiy/plans/plan-2021.html'));
  await page.locator('#q-active').check();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.list tr[id]:visible').count(), 74);
  for (const control of ['.pick', '.site-nav', '.toc', '.lv-open']) assert.equal(await page.locator(control + ':visible').count(), 0, control);
  assert.ok(await sideways(page) <= 0);
  await page.context().close();
});
