// Called by race-npm: one line of figures for each package.
const fs = require('fs');
const tracking = require('ts-tracking-number');
const validation = require('tracking-number-validation');
const S10 = require('s10');

const rows = fs.readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const japanese = new Set(['yamato', 'sagawa', 'japan-post', 'jpex']);
const digits = digitStrings();

// The generator of Race.java: the same digits on both sides.
function digitStrings() {
  let state = 42n;
  const list = [];
  for (let length = 8; length <= 34; length++) {
    for (let i = 0; i < 1000; i++) {
      let text = '';
      for (let d = 0; d < length; d++) {
        state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
        text += Number((state >> 33n) % 10n);
      }
      list.push(text);
    }
  }
  return list;
}

function isRight(codes, row) {
  const wanted = [row.courier, ...(row.also || [])];
  return codes.some((code) => (code === 's10' ? row.format === 's10' : wanted.some((id) => id === code || id.startsWith(code + '-'))));
}

function race(name, codes) {
  const right = rows.filter((row) => isRight(codes(row.number), row)).length;
  const others = rows.filter((row) => !japanese.has(row.courier));
  const rightOthers = others.filter((row) => isRight(codes(row.number), row)).length;
  const taken = digits.filter((text) => codes(text).length > 0).length;
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    let count = 0;
    let used = 0;
    while (used < 500000) {
      for (const row of rows) codes(row.number);
      count += rows.length;
      const now = process.cpuUsage(start);
      used = now.user + now.system;
    }
    best = Math.max(best, (count * 1e6) / used);
  }
  const share = (part, of) => ((100 * part) / of).toFixed(1) + ' %';
  console.log(name.padEnd(32), String(Math.round(best)).padStart(12), share(right, rows.length).padStart(9),
    share(rightOthers, others.length).padStart(9), share(taken, digits.length).padStart(22));
}

const ids = { 'United States Postal Service': 'usps' };
race('ts-tracking-number 1.0.17', (text) => {
  const found = tracking.getTracking(text);
  return found ? [ids[found.courier.code] || found.courier.code] : [];
});
race('tracking-number-validation 2.0.2', (text) => validation.getCourier(text) || []);
race('s10 1.0.0', (text) => (isS10(text) ? ['s10'] : []));

function isS10(text) {
  try {
    return Boolean(S10.trackingNumberIsValid ? S10.trackingNumberIsValid(text) : new S10().trackingNumberIsValid(text));
  } catch {
    return false;
  }
}
