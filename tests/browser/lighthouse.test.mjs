// Lighthouse on a page of every kind, as a phone on a slow network sees it.
import net from 'node:net';
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { host } from './host.mjs';
import { pages } from './site.mjs';

const LEAST = 99;
// Other work on the machine can only make a page slower, never faster: the best of a few runs is nearest to the truth.
const RUNS = 4;

function free_port() {
  return new Promise((found) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

const port = await free_port();
const browser = await chromium.launch({
  executablePath: process.env.VEKHA_CHROMIUM || '/usr/bin/chromium',
  args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-background-networking',
    '--disable-component-update', '--disable-dev-shm-usage', '--no-first-run'],
});
const server = await host();
after(async () => { await browser.close(); server.close(); });

/// Scores by category, and what was marked down.
async function scores(address, onlyCategories) {
  const { lhr } = await lighthouse(address, { port, onlyCategories, output: 'json', logLevel: 'silent' });
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  return Object.fromEntries(Object.values(lhr.categories).map((category) => {
    const faults = category.auditRefs.filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
      .map((ref) => `${ref.id} ${lhr.audits[ref.id].displayValue ?? ''} ${lhr.audits[ref.id].score}`);
    return [category.id, { score: Math.round(category.score * 100), faults }];
  }));
}

for (const [kind, site, file] of pages) {
  test(`${kind}: at least ${LEAST} in all four categories`, async () => {
    let found = await scores(server.address + site + '/' + file);
    for (let run = 1; run < RUNS && found.performance.score < LEAST; run++) {
      const { performance } = await scores(server.address + site + '/' + file, ['performance']);
      if (performance.score > found.performance.score) found = { ...found, performance };
    }
    assert.deepEqual(Object.keys(found).sort(), ['accessibility', 'best-practices', 'performance', 'seo']);
    for (const [category, { score, faults }] of Object.entries(found)) assert.ok(score >= LEAST, `${category} ${score}: ${faults.join('; ')}`);
  });
}
