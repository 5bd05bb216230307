import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { describeLedger, liaoning } from '../testing/describe-ledger.js';
import type { Job } from './job.js';
import { runJob } from './run-job.js';
import { Scheduler } from './scheduler.js';
import { jobContextOf } from './start-scheduler.js';

const minute = 60_000;

describeLedger((ledger) => {
  const clock = { now: new Date('2024-03-21T00:00:00Z') };
  const pass = (milliseconds: number) => {
    clock.now = new Date(clock.now.getTime() + milliseconds);
  };
  const context = () => jobContextOf({ store: ledger().store, jurisdictionId: liaoning, lang: 'zh' }, () => clock.now, v7);

  it('runs each job as often as it says, by the clock it was given, and goes on after a fault', async () => {
    const ran: string[] = [];
    const told: string[] = [];
    const job = (name: string, every: number, fails = false): Job => ({
      name,
      every,
      within: minute,
      run: async () => {
        ran.push(name);
        if (fails) throw new Error('broken');
      },
    });
    const jobs = [job('each minute', minute, true), job('each hour', 60 * minute)];
    const scheduler = new Scheduler(context(), jobs, (_, name) => told.push(name));
    await scheduler.turn();
    await scheduler.turn();
    pass(minute);
    await scheduler.turn();
    await scheduler.close();
    pass(60 * minute);
    await scheduler.turn();
    expect([ran, told]).toEqual([
      ['each minute', 'each hour', 'each minute'],
      ['each minute', 'each minute'],
    ]);
  });

  it('lets one process run a job at a time, and takes a dead one’s turn when its time is up', async () => {
    const ran: string[] = [];
    const inner: Job = { name: 'alone', every: minute, within: minute, run: async () => void ran.push('inner') };
    const outer: Job = {
      ...inner,
      run: async () => {
        ran.push('outer');
        expect(await runJob(context(), inner)).toBe('held');
        pass(minute);
        // This process has taken too long: another one takes its turn, and what it says of its own end counts no more.
        expect(await runJob(context(), inner)).toBe('done');
      },
    };
    expect(await runJob(context(), outer)).toBe('done');
    expect(ran).toEqual(['outer', 'inner']);
  });

  it('leaves no trace where nothing is due', async () => {
    const before = ledger().store.revision();
    const job: Job = { name: 'idle', every: minute, within: minute, isDue: async () => false, run: () => Promise.reject(new Error('ran')) };
    expect(await runJob(context(), job)).toBe('passed');
    expect(ledger().store.revision()).toBe(before);
  });
});
