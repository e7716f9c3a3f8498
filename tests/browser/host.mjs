// The sites under test as a host serves them: on loopback, compressed, with the types of their files.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { sites } from './site.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.json': 'application/json', '.csv': 'text/csv', '.ics': 'text/calendar', '.xml': 'application/xml',
};

function answer(request, response) {
  const file = path.join(path.resolve('/', new URL(request.url, 'http://host').pathname));
  const [, site, ...rest] = file.split('/');
  const name = sites[site] && path.join(sites[site], ...rest);
  if (!name || !fs.existsSync(name) || !fs.statSync(name).isFile()) return response.writeHead(404).end();
  const headers = { 'content-type': TYPES[path.extname(name)] ?? 'text/plain', 'content-encoding': 'gzip', 'cache-control': 'max-age=86400' };
  return response.writeHead(200, headers).end(zlib.gzipSync(fs.readFileSync(name)));
}

/// The address that the sites stand under, "http://127.0.0.1:N/": then the site's name and the path. close() ends it.
export async function host() {
  const server = http.createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
