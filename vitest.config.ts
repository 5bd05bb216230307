import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Sources are tested, not builds: the `source` condition of each package's exports points there.
const shared = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } };
// The files of a worker share the modules they import, which would else be loaded for each of them anew.
const node = (name: string, include: string[], options = {}) => ({
  ...shared,
  test: { name, include, environment: 'node' as const, isolate: false, testTimeout: 60_000, hookTimeout: 120_000, ...options },
});

export default defineConfig({
  test: {
    // Vitest's own choice leaves one core idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      node('domain', ['packages/domain/src/**/*.test.ts']),
      node('parser', ['packages/parser/src/**/*.test.ts']),
      node('documents', ['packages/documents/src/**/*.test.ts']),
      node('store', ['packages/store/src/**/*.test.ts']),
      node('server', ['packages/server/src/**/*.test.ts']),
      node('cli', ['packages/cli/src/**/*.test.ts']),
      node('tidy', ['tidy/**/*.test.ts']),
      'packages/*/vitest.config.ts',
      // A real browser and a real server with a ledger of its own, one journey at a time.
      node('journeys', ['packages/web/journeys/**/*.journey.ts'], { fileParallelism: false }),
    ],
  },
});
