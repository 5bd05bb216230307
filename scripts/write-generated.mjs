import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at } from './root.mjs';

/** Writes the files made from the compiled code, where they changed. Imported late: dependencies may just have been installed. */
export const writeGenerated = async () => {
  const [{ generatedFiles }, domain, server] = await Promise.all([
    import('./generated-files.mjs'),
    import('../packages/domain/dist/index.js'),
    import('../packages/server/dist/index.js'),
  ]);
  for (const [file, text] of Object.entries(await generatedFiles({ domain, server }))) writeIfChanged(file, text);
};

const writeIfChanged = (file, text) => {
  if (existsSync(at(file)) && readFileSync(at(file), 'utf8') === text) return;
  mkdirSync(dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
  console.log(`wrote ${file}`);
};
