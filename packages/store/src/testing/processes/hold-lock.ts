import { lockDirectory, StoreLocked } from '../../pglite/directory-lock.js';

// Waits for a line, so that several may try at the same moment; takes the folder, says `held` or `refused`, and lives on.
process.stdin.once('data', () => {
  try {
    lockDirectory(process.argv[2] ?? '');
    process.stdout.write('held\n');
  } catch (cause) {
    if (!(cause instanceof StoreLocked)) throw cause;
    process.stdout.write('refused\n');
  }
});
process.stdout.write('ready\n');
