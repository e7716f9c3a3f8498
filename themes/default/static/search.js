// Vekha: search without a server. The index is made with the site (assets/search/): stems with the numbers of their
// records, and the records. Parts of it are classic scripts, loaded when they are needed, so that it works from disk.
(function () {
  'use strict';
  var index = window.vekhaSearch, form = document.getElementById('search');
  if (!index || !form) return;
  var field = form.elements.q, kindField = form.elements.kind, placeField = form.elements.place;
  var found = document.getElementById('found'), list = document.getElementById('hits'), more = document.getElementById('more-hits');
  var root = form.dataset.root, PAGE = 20;
  var KINDS = { school: '{{_search.kind.school}}', person: '{{_search.kind.person}}', plan: '{{_search.kind.plan}}',
    activity: '{{_search.kind.activity}}', term: '{{_search.kind.term}}', page: '{{_search.kind.page}}' };
  var WEIGHT = { school: 2, person: 1.2, plan: 1.5, activity: 1, term: 1.5, page: 1 };
  var STATES = { done: ['is-done', 'done', '{{_status.done}}'], active: ['is-active', 'active', '{{_status.active}}'],
    planned: ['', 'planned', '{{_status.planned}}'], due: ['is-due', 'due', '{{_status.due}}'],
    late: ['is-late', 'late', '{{_status.late}}'], notdone: ['is-late', 'late', '{{_status.notdone}}'],
    cancelled: ['is-void', 'void', '{{_status.cancelled}}'], depends: ['', 'nodate', '{{_status.depends}}'],
    nodate: ['', 'nodate', '{{_status.nodate}}'] };

  // Parts of the index.
  var words = [], records = [], waiting = {};
  function number(text, at) {
    var value = 0, c;
    do {
      c = text.charCodeAt(at.i++);
      value = value * 26 + (c >= 97 ? c - 97 : c - 65);
    } while (c >= 97);
    return value;
  }
  index.addWords = function (part, lines) {
    var before = '';
    words[part] = lines[0].split(';').map(function (line) {
      var comma = line.indexOf(','), stem = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1, comma);
      before = stem;
      return { stem: stem, places: line.slice(comma + 1) };
    });
  };
  index.addRecords = function (part, rows) { records[part] = rows; };
  function load(letter, part) {
    var name = letter + part;
    if (!waiting[name]) waiting[name] = new Promise(function (done) {
      var script = document.createElement('script');
      script.src = root + 'assets/search/' + name + '.js';
      script.onload = script.onerror = done;
      document.head.append(script);
    });
    return waiting[name];
  }
  function loadAll(letter, parts) { return Promise.all(parts.map(function (part) { return load(letter, part); })); }
  // The last entry of a sorted list that is not after a value.
  function before(starts, value) {
    var low = 0, high = starts.length;
    while (high - low > 1) { var middle = (low + high) >> 1; if (starts[middle] <= value) low = middle; else high = middle; }
    return low;
  }
  // Parts that hold stems with these first letters; a small index has one part, so every slip of the pen is found.
  function partsFor(beginning) {
    var parts = [], last = before(index.words, beginning + '\uffff');
    for (var part = before(index.words, beginning); part <= last; part++) parts.push(part);
    return parts;
  }

  // Words.
  function plain(text) { return text.normalize('NFC').toLowerCase().replace(/ё/g, 'е'); }
  function wordsOf(text) { return plain(text).match(/[\p{L}\p{N}]+/gu) || []; }
  function isNumber(word) { return /^\d+$/.test(word); }
  // Endings of Russian words are no longer than this; a query word may be a stem with an ending.
  var ENDING = 4;
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    var older = [], row = [], next, i, j;
    for (j = 0; j <= b.length; j++) row[j] = j;
    for (i = 1; i <= a.length; i++) {
      next = [i];
      var best = i;
      for (j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], older[j - 2] + 1);
        best = Math.min(best, next[j]);
      }
      if (best > limit) return limit + 1;
      older = row; row = next;
    }
    return row[b.length];
  }
  // How far a misspelt word is from a stem with any ending.
  function slips(word, stem, limit) {
    var best = limit + 1;
    for (var cut = 0; cut <= ENDING && word.length - cut >= 3; cut++) best = Math.min(best, distance(word.slice(0, word.length - cut), stem, limit));
    return best;
  }
  // Stems that a word stands for: [entry, weight].
  function stemsFor(word) {
    var all = [].concat.apply([], partsFor(word.slice(0, 1)).map(function (part) { return words[part] || []; }));
    var exact = null, hits = [];
    all.forEach(function (e) {
      if (e.stem === word || (!isNumber(word) && e.stem.length >= 3 && word.indexOf(e.stem) === 0 && word.length - e.stem.length <= ENDING)) {
        if (!exact || e.stem.length > exact.stem.length) exact = e;
      }
    });
    if (isNumber(word)) return exact ? [[exact, 1]] : [];
    if (exact) hits.push([exact, 1]);
    var beginning = exact && word.length > 4 ? exact.stem : word;
    all.forEach(function (e) {
      if (e !== exact && beginning.length >= 3 && e.stem.indexOf(beginning) === 0) hits.push([e, exact ? 0.5 : 0.8]);
    });
    if (exact) synonymsOf(exact.stem).forEach(function (stem) { find(stem).forEach(function (e) { hits.push([e, 0.4]); }); });
    if (hits.length || word.length < 4) return hits;
    var limit = word.length < 7 ? 1 : 2;
    anywhere(word).forEach(function (e) {
      var far = e.stem.length >= 3 ? slips(word, e.stem, limit) : limit + 1;
      if (far <= limit) hits.push([e, 0.6 / far]);
    });
    if (hits.length) hits.slips = true;
    return hits;
  }
  function loaded() { return [].concat.apply([], words.filter(Boolean)); }
  function anywhere(word) { return index.words.length === 1 ? loaded() : [].concat.apply([], partsFor(word.slice(0, 1)).map(function (p) { return words[p] || []; })); }
  function find(stem) { return (words[before(index.words, stem)] || []).filter(function (e) { return e.stem === stem; }); }
  function synonymsOf(stem) {
    var others = [];
    index.synonyms.forEach(function (group) { if (group.indexOf(stem) >= 0) others = others.concat(group); });
    return others.filter(function (other) { return other !== stem; });
  }

  // Ranking: a record counts for every word of the query that it has, rare words more, words of the title twice.
  var starts = index.groups.map(function (g) { return g[4]; });
  function groupOf(record) { return index.groups[before(starts, record)]; }
  function scoresFor(hits) {
    var scores = new Map();
    hits.forEach(function (hit) {
      var at = { i: 0 }, place = 0, places = [];
      while (at.i < hit[0].places.length) { place += number(hit[0].places, at); places.push(place); }
      var rare = Math.log(1 + index.count / places.length) * hit[1];
      places.forEach(function (p) { scores.set(p >> 1, Math.max(scores.get(p >> 1) || 0, rare * (p & 1 ? 2 : 1))); });
    });
    return scores;
  }
  function wantedParts(query) {
    var parts = [];
    query.forEach(function (word) {
      parts = parts.concat(partsFor(word.slice(0, 1)));
      synonymsOf(word).forEach(function (other) { parts.push(before(index.words, other)); });
    });
    return parts.filter(function (p, i) { return parts.indexOf(p) === i; });
  }
  function search(text) {
    var query = wordsOf(text), known = query.filter(function (w) { return isNumber(w) || w.length > 2; });
    query = known.length ? known : query;
    return loadAll('w', wantedParts(query)).then(function () {
      var stems = [], near = false, sums = new Map();
      query.forEach(function (word) {
        var hits = stemsFor(word);
        near = near || Boolean(hits.slips);
        stems = stems.concat(hits.map(function (h) { return h[0].stem; }));
        scoresFor(hits).forEach(function (score, record) {
          var sum = sums.get(record) || { record: record, words: 0, score: 0 };
          sum.words++; sum.score += score;
          sums.set(record, sum);
        });
      });
      var all = Array.from(sums.values()), most = Math.max.apply(null, [0].concat(all.map(function (s) { return s.words; })));
      all = all.filter(function (s) { return s.words === most; });
      all.forEach(function (s) { s.group = groupOf(s.record); s.score *= WEIGHT[s.group[0]]; });
      all.sort(function (a, b) { return b.score - a.score || a.record - b.record; });
      return { hits: all, stems: stems, near: near, some: most < query.length };
    });
  }

  // What is shown.
  function make(tag, props, kids) {
    var e = Object.assign(document.createElement(tag), props);
    (kids || []).forEach(function (k) { if (k) e.append(k); });
    return e;
  }
  function marked(text, stems) {
    return text.split(/([\p{L}\p{N}]+)/u).map(function (piece) {
      var word = plain(piece);
      var hit = stems.some(function (s) { return isNumber(s) ? word === s : s.length > 2 && word.indexOf(s) === 0 && word.length - s.length <= 6; });
      return hit ? make('mark', { textContent: piece }) : piece;
    });
  }
  function shortened(text, length) {
    if (text.length <= length) return text;
    var end = text.lastIndexOf(' ', length);
    return text.slice(0, end > length / 2 ? end : length) + '…';
  }
  // The words around the first hit that the title does not show.
  function context(text, from, stems) {
    var words = /[\p{L}\p{N}]+/gu, match;
    words.lastIndex = Math.max(0, from);
    while ((match = words.exec(text))) {
      var word = plain(match[0]);
      if (stems.some(function (s) { return s.length > 2 && word.indexOf(s) === 0; })) break;
    }
    var middle = match ? match.index : from;
    if (!match && from > 0) return '';
    var begin = middle > 60 ? text.indexOf(' ', middle - 60) + 1 : 0;
    return (begin > 0 ? '…' : '') + shortened(text.slice(begin), 160);
  }
  function icon(name) {
    var svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    svg.setAttribute('class', 'i'); svg.setAttribute('viewBox', '0 0 16 16'); svg.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', '#i-' + name);
    svg.append(use);
    return svg;
  }
  function tag(state) {
    var look = STATES[state];
    return look && make('span', { className: ('tag ' + look[0]).trim() }, [icon(look[1]), look[2]]);
  }
  function hitView(hit, stems) {
    var row = records[before(index.records, hit.record)][hit.record - index.records[before(index.records, hit.record)]];
    var group = hit.group, title = shortened(row[1], 110), rest = row[1].length > 110 ? row[1] + ' ' + row[2] : row[2];
    var around = context(rest, rest === row[2] ? 0 : title.length - 1, stems);
    var note = [KINDS[group[0]] + (row[3] ? ' ' + row[3].replace(/\.$/, '') : ''), group[2]].filter(Boolean).join(' · ');
    return make('li', {}, [
      make('h2', {}, [make('a', { href: root + group[3] + row[0] }, marked(title, stems))]),
      make('p', { className: 'note', textContent: note }),
      around && make('p', {}, marked(around, stems)),
      row[4] && make('p', {}, [tag(row[4]), ' ', make('b', { className: 'when', textContent: row[5] })])
    ]);
  }
  var shown = 0, result = null, turn = 0;
  function chosen(hit) {
    return (!kindField.value || hit.group[0] === kindField.value) && (!placeField || !placeField.value || hit.group[1] === placeField.value);
  }
  function show(from) {
    var mine = turn, hits = result.hits.filter(chosen), some = hits.slice(from, from + PAGE);
    return loadAll('r', some.map(function (h) { return before(index.records, h.record); })).then(function () {
      if (mine !== turn) return;
      if (!from) list.textContent = '';
      list.append.apply(list, some.map(function (h) { return hitView(h, result.stems); }));
      shown = from + some.length;
      more.hidden = shown >= hits.length;
      found.textContent = hits.length ? '{{_search.found}}'.replace('#', hits.length) +
        (result.near ? ' {{_search.near}}' : '') + (result.some ? ' {{_search.some}}' : '') : '{{_search.nothing}}';
    });
  }
  function run() {
    var text = field.value.trim(), mine = ++turn;
    if (!text) { list.textContent = found.textContent = ''; more.hidden = true; return; }
    search(text).then(function (r) { if (mine === turn) { result = r; show(0); } });
  }
  function remember() {
    var query = new URLSearchParams(new FormData(form));
    Array.from(query.keys()).forEach(function (key) { if (!query.get(key)) query.delete(key); });
    try { history.replaceState(null, '', '?' + query); } catch (e) { /* a page from disk may not */ }
  }
  form.addEventListener('input', run);
  form.addEventListener('submit', function (e) { e.preventDefault(); run(); remember(); });
  more.addEventListener('click', function () {
    var first = shown;
    show(shown).then(function () { var next = list.children[first]; if (next) next.querySelector('a').focus(); });
  });
  var asked = new URLSearchParams(location.search);
  ['q', 'kind', 'place'].forEach(function (name) { if (form.elements[name] && asked.get(name)) form.elements[name].value = asked.get(name); });
  form.hidden = false;
  document.getElementById('no-search').hidden = true;
  if (field.value) run();
})();
