import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '@luoshi/domain';
import type { LocalOptions } from '@luoshi/server/local';

/** The jurisdiction of the plan that is shipped. */
const shippedJurisdiction = '210000';
const shippedPlan = fileURLToPath(new URL('../../../../examples/liaoning-2024.txt', import.meta.url));

/** Where the ledger lives, by the environment: DATABASE_URL goes before LUOSHI_DATA, and ./data is the default. `dataDir` overrides both. */
export const placeOf = (environment: NodeJS.ProcessEnv, dataDir: string | null = null): LocalOptions['place'] => {
  const databaseUrl = environment['DATABASE_URL'];
  if (dataDir === null && databaseUrl !== undefined && databaseUrl !== '') return { databaseUrl };
  return { dataDir: resolve(dataDir ?? environment['LUOSHI_DATA'] ?? 'data') };
};

/** How this machine's ledger is opened. LUOSHI_JURISDICTION chooses another registry; a ledger elsewhere than in Liaoning begins without a plan. */
export const localOptions = (environment: NodeJS.ProcessEnv, lang: Lang, dataDir: string | null = null): LocalOptions => {
  const jurisdictionId = environment['LUOSHI_JURISDICTION'] ?? shippedJurisdiction;
  return {
    place: placeOf(environment, dataDir),
    jurisdictionId,
    lang,
    firstDocument:
      jurisdictionId === shippedJurisdiction ? async () => ({ bytes: await readFile(shippedPlan), filename: basename(shippedPlan) }) : null,
  };
};
