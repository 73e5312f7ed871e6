// Ends well when node_modules holds what package-lock.json asks for, by the list that npm itself keeps there
// (node_modules/.package-lock.json, written by `npm ci` and `npm install` alike). Packages for other systems may lack.
import { existsSync, readFileSync } from 'node:fs';

const WANTED = 'package-lock.json';
const THERE = 'node_modules/.package-lock.json';

function packagesOf(path) {
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages).filter(([at]) => at !== ''));
}

function differs() {
  if (!existsSync(THERE)) return 'nothing is installed';
  const wanted = packagesOf(WANTED);
  const there = packagesOf(THERE);
  for (const [at, { version, integrity, optional }] of wanted) {
    const found = there.get(at);
    if (found === undefined && optional !== true) return `${at} is not installed`;
    if (found !== undefined && (found.version !== version || found.integrity !== integrity))
      return `${at} is another version`;
  }
  for (const at of there.keys()) if (!wanted.has(at)) return `${at} is not wanted`;
  return null;
}

const why = differs();
if (why !== null) {
  console.log(`npm ci: ${why}`);
  process.exit(1);
}
