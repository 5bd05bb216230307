import type { Answer } from '@luoshi/client';
import type { DemoClock } from './demo-clock.js';
import { type Character, cast, samplePassword, staffedUnits, type UnitKey, unitKeys } from './people.js';
import { type App, type Seat, seatAt } from './seat.js';

/** Opens every account of the cast as the first administrator does, and lets each choose the sample password. */
export const openAccounts = async (app: App, clock: DemoClock, admin: Seat) => {
  const unitIds = await unitIdsOf(admin);
  const seats = new Map<string, Seat>();
  // Once there is a security administrator, it alone grants roles.
  let granter = admin;
  for (const [index, one] of cast.entries()) {
    const seat = await openAccount(app, clock, { admin, granter, unitIds, one, index });
    seats.set(one.username, seat);
    if (one.roles.includes('security-admin')) granter = seat;
  }
  const seat = (username: string): Seat => {
    const found = seats.get(username);
    if (found === undefined) throw new Error(`nobody is called ${username}`);
    return found;
  };
  return { unitIds, seat };
};

const unitIdsOf = async (admin: Seat): Promise<Readonly<Record<UnitKey, string>>> => {
  const ids = {} as Record<UnitKey, string>;
  for (const key of unitKeys) {
    const { items } = await admin.ask<Answer<'listUnits'>>('GET', `/api/units?limit=20&q=${encodeURIComponent(staffedUnits[key])}`);
    const unit = items.find(({ name }) => name === staffedUnits[key]);
    if (unit === undefined) throw new Error(`${staffedUnits[key]} is not in the registry`);
    ids[key] = unit.unitId;
  }
  return ids;
};

type Opening = {
  readonly admin: Seat;
  readonly granter: Seat;
  readonly unitIds: Readonly<Record<UnitKey, string>>;
  readonly one: Character;
  readonly index: number;
};

const openAccount = async (app: App, clock: DemoClock, { admin, granter, unitIds, one, index }: Opening): Promise<Seat> => {
  const { username, name, roles, unit, official } = one;
  const opened = await admin.ask<Answer<'addUser'>>('POST', '/api/users', { username, displayName: name });
  const key = unitKeys.find((candidate) => staffedUnits[candidate] === unit);
  await granter.ask('PUT', `/api/users/${opened.user.userId}/roles`, {
    roles,
    unitId: key === undefined ? null : unitIds[key],
    officialId: official ?? null,
  });
  const address = `10.0.0.${index + 1}`;
  const first = seatAt(app, clock, { username, password: opened.initialPassword, address });
  await first.ask('POST', '/api/session/password', { current: opened.initialPassword, next: samplePassword });
  return seatAt(app, clock, { username, password: samplePassword, address });
};
