// Lighthouse on a page of every kind, as a phone on a slow network sees it.
import { execFile } from 'node:child_process';
import net from 'node:net';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { host } from './host.mjs';
import { pages } from './site.mjs';

const run = promisify(execFile);
const LIGHTHOUSE = fileURLToPath(new URL('cli/index.js', import.meta.resolve('lighthouse/package.json')));
const CATEGORIES = ['accessibility', 'best-practices', 'performance', 'seo'];
const LEAST = 99;
// Other work on the machine can only make a page slower, never faster: the best of a few runs is nearest to the truth.
const RUNS = 4;
const SILENCE = 120_000; // milliseconds; a report takes four to ten seconds
const BROWSERS = 3;

function free_port() {
  return new Promise((found) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

const server = await host();
let port, browser;

async function start() {
  port = await free_port();
  browser = await chromium.launchServer({
    executablePath: process.env.VEKHA_CHROMIUM || '/usr/bin/chromium',
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-background-networking',
      '--disable-component-update', '--disable-dev-shm-usage', '--no-first-run'],
  });
}
await start();
after(async () => { await browser.kill(); server.close(); });

/// The report on a page. At times the browser stops answering and Lighthouse waits for it without end: after SILENCE
/// both are ended, and the page is looked at by others. Lighthouse works in a process of its own, for where it loses
/// its browser it throws what nobody can catch.
async function report(address, categories) {
  const options = [`--port=${port}`, `--only-categories=${categories.join()}`, '--output=json', '--quiet', '--no-enable-error-reporting'];
  for (let browsers = 1; ; browsers++) {
    try {
      const { stdout } = await run(process.execPath, [LIGHTHOUSE, address, ...options], { timeout: SILENCE, killSignal: 'SIGKILL', maxBuffer: 2 ** 26 });
      const found = JSON.parse(stdout);
      if (found.runtimeError) throw new Error(found.runtimeError.message);
      return found;
    } catch (error) {
      if (browsers === BROWSERS) throw error;
      await browser.kill();
      await start();
      options[0] = `--port=${port}`;
    }
  }
}

/// Scores by category, and what was marked down.
async function scores(address, categories) {
  const lhr = await report(address, categories);
  return Object.fromEntries(Object.values(lhr.categories).map((category) => {
    const faults = category.auditRefs.filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 1)
      .map((ref) => `${ref.id} ${lhr.audits[ref.id].displayValue ?? ''} ${lhr.audits[ref.id].score}`);
    return [category.id, { score: Math.round(category.score * 100), faults }];
  }));
}

for (const [kind, site, file] of pages) {
  test(`${kind}: at least ${LEAST} in all four categories`, async () => {
    let found = await scores(server.address + site + '/' + file, CATEGORIES);
    for (let run = 1; run < RUNS && found.performance.score < LEAST; run++) {
      const { performance } = await scores(server.address + site + '/' + file, ['performance']);
      if (performance.score > found.performance.score) found = { ...found, performance };
    }
    assert.deepEqual(Object.keys(found).sort(), CATEGORIES);
    for (const [category, { score, faults }] of Object.entries(found)) assert.ok(score >= LEAST, `${category} ${score}: ${faults.join('; ')}`);
  });
}
