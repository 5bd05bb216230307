import { ledgerList } from './ledger-list.mjs';
import { parseAgainstTokenising } from './parse-against-tokenising.mjs';
import { parseFuzz } from './parse-fuzz.mjs';
import { parseScaling } from './parse-scaling.mjs';
import { warmStart } from './warm-start.mjs';
import { year } from './year.mjs';

/** What the suite asks, in order. */
export const questions = {
  parse: parseAgainstTokenising,
  scaling: parseScaling,
  fuzz: parseFuzz,
  list: ledgerList,
  start: warmStart,
  year,
};
