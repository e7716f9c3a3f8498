// screenshots.mjs FOLDER: a sheet of every page kind for docs/design.md: 360, 768 and 1280 px, light above dark.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { address, pages, reader } from './site.mjs';

const folder = process.argv[2];
const SIZES = [[360, 900], [768, 900], [1280, 900]];

const browser = await chromium.launch({ executablePath: process.env.VEKHA_CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
const sheet = await browser.newPage({ viewport: { width: 2480, height: 1860 }, deviceScaleFactor: 0.5 });
for (const [kind, site, file] of pages) {
  let rows = '';
  for (const scheme of ['light', 'dark']) {
    for (const [width, height] of SIZES) {
      const page = await reader({ width, height, scheme });
      await page.goto(address(site, file === 'search.html' ? file + '?q=' + encodeURIComponent('родителей') : file));
      await page.waitForTimeout(200);
      rows += `<img width="${width}" height="${height}" src="data:image/png;base64,${(await page.screenshot()).toString('base64')}">`;
      await page.context().close();
    }
  }
  await sheet.setContent(`<style>body{margin:0;padding:12px;background:#999;display:grid;gap:12px;grid-template-columns:repeat(3,auto)}</style>${rows}`);
  await sheet.screenshot({ path: path.join(folder, kind.replace(/ /g, '-').toLowerCase() + '.jpg'), type: 'jpeg', quality: 60 });
}
await browser.close();
process.exit(0); // the readers' browser is closed by the end of tests only
