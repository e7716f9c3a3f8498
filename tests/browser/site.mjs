// The sites under test, and a browser that looks at them: from disk, as people without a server do.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { after } from 'node:test';
import { chromium } from 'playwright-core';

/// A folder that `vekha build` made of content/ on 15 October 2021, one of 15 October 2025, and one of what the sample
/// leaves out (content/ in this folder).
export const sites = { y2021: process.env.VEKHA_SITE_2021, y2025: process.env.VEKHA_SITE_2025, full: process.env.VEKHA_SITE_FULL };

/// What each of the sites was made of.
const sources = {
  y2021: [process.env.VEKHA_CONTENT, '2021-10-15'], y2025: [process.env.VEKHA_CONTENT, '2025-10-15'],
  full: [process.env.VEKHA_CONTENT_FULL, '2025-10-15'],
};

/// The paths of the pages of a site by their templates, as the program tells them.
function templates(site) {
  const [content, today] = sources[site];
  return JSON.parse(execFileSync(process.env.VEKHA_PROGRAM, ['view', '--content', content, '--today', today], { maxBuffer: 2 ** 26 }));
}
const made = Object.keys(sites).map((site) => [site, templates(site)]);

/// Every template of a page.
export const kinds = Object.keys(made[0][1]);

/// Pages worth looking at: name, site, path.
const chosen = [
  ['home', 'y2021', 'index.html'],
  ['municipality', 'y2021', 'kamensk-uralskiy/index.html'],
  ['municipality with mentors', 'y2021', 'verkhnebureinskiy/index.html'],
  ['plan', 'y2021', 'kamensk-uralskiy/plans/plan-2021.html'],
  ['plan with a report', 'y2025', 'ozersk/plans/plan-2025.html'],
  ['plan of actors', 'y2021', 'kirovsk/plans/plan-2019-2021.html'],
  ['plan with money', 'full', 'beregovoy/plans/plan-2025.html'],
  ['plan of an earlier edition', 'full', 'ozersk/plans/plan-2025.html'],
  ['plan of a new edition', 'full', 'ozersk/plans/plan-2025-2.html'],
  ['open data', 'y2021', 'opendata/index.html'],
  ['open data with passports', 'full', 'opendata/index.html'],
  ['document', 'y2021', 'kamensk-uralskiy/plans/plan-2021-document.html'],
  ['school', 'y2021', 'kamensk-uralskiy/schools/shkola-7.html'],
  ['school with indicators', 'y2025', 'ozersk/schools/shkola-1.html'],
  ['people', 'y2021', 'kamensk-uralskiy/people.html'],
  ['month', 'y2021', 'kamensk-uralskiy/months/2021-10.html'],
  ['results', 'y2025', 'ozersk/results.html'],
  ['glossary', 'y2021', 'glossary.html'],
  ['search', 'y2021', 'search.html'],
  ['news', 'y2021', 'news.html'],
  ['Markdown page', 'y2021', 'about.html'],
  ['practice', 'y2021', 'kak-nastavnik-pomog-shkole.html'],
  ['withdrawn document', 'full', 'beregovoy/plans/plan-2021-2023.html'],
  ['missing page', 'y2021', '404.html'],
];

/// The templates that make the chosen pages.
const shown = new Set(chosen.map(([, site, file]) =>
  Object.entries(made.find(([name]) => name === site)[1]).find(([, paths]) => paths.includes(file))?.[0]));

/// Kinds that nobody chose a page of are looked at by the first one that a site has.
const others = kinds.filter((kind) => !shown.has(kind)).flatMap((kind) => {
  const [site, all] = made.find(([, all]) => all[kind].length > 0) ?? [];
  return site ? [[kind, site, all[kind][0]]] : [];
});
export const pages = [...chosen, ...others];

/// Templates that no site under test has a page of.
export const unseen = kinds.filter((kind) => !shown.has(kind) && !others.some(([name]) => name === kind));

const browser = await chromium.launch({
  executablePath: process.env.VEKHA_CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
    '--disable-dev-shm-usage', '--no-first-run'],
});
after(() => browser.close());

export function address(site, file) {
  const [name, rest = ''] = file.split(/(?=[?#])/);
  return 'file://' + path.join(path.resolve(sites[site]), name) + rest;
}

/// A page of a fresh reader. `problems` gathers console messages, errors and requests that leave the site.
export async function reader({ width = 360, height = 800, scheme = 'light', scripts = true } = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: scheme, javaScriptEnabled: scripts, hasTouch: width < 500,
  });
  context.setDefaultTimeout(10_000); // a missing button must not hold up the rest
  const page = await context.newPage();
  page.problems = [];
  page.on('console', (message) => page.problems.push('console: ' + message.text()));
  page.on('pageerror', (error) => page.problems.push('error: ' + error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file://')) page.problems.push('request: ' + request.url());
  });
  page.taps = 0;
  page.tapOn = async (locator) => { page.taps++; await locator.click(); };
  return page;
}

export function read(site, file) { return fs.readFileSync(path.join(sites[site], file), 'utf8'); }

export function files(site, ending) {
  return fs.readdirSync(sites[site], { recursive: true }).filter((file) => file.endsWith(ending)).sort();
}

/// Bytes as a server sends them.
export function compressed(site, list) {
  return list.reduce((sum, file) => sum + zlib.gzipSync(fs.readFileSync(path.join(sites[site], file)), { level: 9 }).length, 0);
}

export function sideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
