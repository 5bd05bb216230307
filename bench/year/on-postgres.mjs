import { atServer } from '../../packages/store/dist/testing/empty-database.js';
import { throwawayPostgres } from '../../scripts/throwaway-postgres.mjs';
import { atMost, median, quantile } from '../measure.mjs';
import { openOffice, seatOffice } from './office.mjs';
import { fillYear } from './open-year.mjs';
import { openPage, pagesOf } from './pages.mjs';
import { timeSubmissions } from './submissions.mjs';

const rounds = { warmUp: 10, counted: 60 };
const submissions = 60;

/** Two ledgers on one throwaway server: their pages are timed in turn, and reports are handed in to the large one. */
export const yearOnPostgres = async ({ small, large, shares }) => {
  const cluster = await throwawayPostgres();
  if (cluster === null) return { answers: [], notes: ['PostgreSQL: no server binaries found'] };
  const offices = [];
  try {
    for (const tasks of [small, large]) offices.push(await officeWith(cluster.url, tasks, shares));
    const times = await timePages(offices);
    const spent = await timeSubmissions(offices[1].year, offices[1].seats, submissions);
    return {
      answers: [...ratiosOf(times), ...submissionOf(spent)],
      notes: [...offices.map(({ year }) => noteOf(year)), ...pageNotes(times), submissionNote(spent)],
    };
  } finally {
    for (const { office } of offices) await office.close();
    await cluster.stop();
  }
};

const officeWith = async (server, tasks, shares) => {
  const url = new URL(server);
  url.pathname = `/year_${tasks}`;
  await atServer(server, `create database year_${tasks}`);
  const place = { databaseUrl: url.href };
  const started = performance.now();
  const year = await fillYear(place, { tasks, shares });
  const office = await openOffice(place);
  return { year: { ...year, seconds: (performance.now() - started) / 1000 }, office, seats: await seatOffice(office.app, year) };
};

const timePages = async (offices) => {
  const pages = offices.map(({ year, seats }) => pagesOf(year, seats));
  const times = Object.fromEntries(Object.keys(pages[0]).map((name) => [name, offices.map(() => [])]));
  for (let round = -rounds.warmUp; round < rounds.counted; round += 1) {
    for (const [name, columns] of Object.entries(times)) {
      for (const [index, column] of columns.entries()) {
        const started = performance.now();
        await openPage(pages[index][name]);
        if (round >= 0) column.push(performance.now() - started);
      }
    }
  }
  return times;
};

const p95 = (values) => quantile(values, 0.95);

const ratiosOf = (times) =>
  Object.entries(times).map(([name, [small, large]]) => atMost(`year${name}LargeOverSmall`, p95(large) / p95(small), 1.5));

const submissionOf = (spent) => [atMost('yearSubmissionDatabaseMs', p95(spent), 50)];

const submissionNote = (spent) =>
  `${spent.length} reports handed in to the large one: ${median(spent).toFixed(1)} / ${p95(spent).toFixed(1)} ms waited for the database, median / p95`;

const noteOf = ({ found, seconds }) =>
  `${found.tasks} tasks, ${found.shares} shares, ${found.reports} reports, ${found.lights} lights, made in ${seconds.toFixed(0)} s`;

const pageNotes = (times) =>
  Object.entries(times).map(([name, [small, large]]) => {
    const words = [small, large].map((values) => `${median(values).toFixed(1)} / ${p95(values).toFixed(1)} ms`);
    return `${name}, made anew for each reader, median / p95: ${words.join(' small, ')} large`;
  });
