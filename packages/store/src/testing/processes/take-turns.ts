import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockDirectory, StoreLocked } from '../../pglite/directory-lock.js';

// Takes the folder and gives it back as often as it is told. Inside, it makes a file that must not be there: two at once would fail.
const [, , folder = '', times = '0'] = process.argv;
const inside = join(folder, 'inside');
for (let held = 0; held < Number(times); ) {
  try {
    const unlock = lockDirectory(folder);
    writeFileSync(inside, String(process.pid), { flag: 'wx' });
    rmSync(inside);
    unlock();
    held += 1;
  } catch (cause) {
    if (!(cause instanceof StoreLocked)) throw cause;
  }
}
process.stdout.write('done\n');
