import type { FastifyInstance } from 'fastify';
import type { Histogram, Registry } from 'prom-client';
import type { Deps } from './request-context.js';

type Metrics = { readonly registry: Registry; readonly durations: Histogram };

const make = async ({ store }: Deps): Promise<Metrics> => {
  const { collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'luoshi_store_revision',
    help: 'Committed writes noticed so far; -1 while unknown',
    registers: [registry],
    collect() {
      this.set(store.revision() ?? -1);
    },
  });
  const durations = new Histogram({
    name: 'luoshi_http_request_seconds',
    help: 'Time to the answer by route, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return { registry, durations };
};

type Answered = { readonly labels: { readonly route: string; readonly method: string; readonly status: number }; readonly seconds: number };

/** The first answers go before the library; it is loaded when the rush of the start is over. */
const restMilliseconds = 2000;

/** Answers that are remembered until the library is there; under a flood of requests the first ones count. */
const rememberedAnswers = 10_000;

/** Prometheus metrics at /metrics. The library is loaded some time after the server listens, so that the start does not wait for it. */
export const registerMetrics = (app: FastifyInstance, deps: Deps): void => {
  let metrics: Metrics | null = null;
  let loading: Promise<Metrics> | null = null;
  let waiting: Answered[] = [];
  const load = async (): Promise<Metrics> => {
    loading ??= make(deps);
    metrics = await loading;
    for (const { labels, seconds } of waiting) metrics.durations.observe(labels, seconds);
    waiting = [];
    return metrics;
  };
  let timer: NodeJS.Timeout | undefined;
  app.addHook('onListen', (done) => {
    timer = setTimeout(() => void load().catch((err: unknown) => app.log.error({ err }, 'fault')), restMilliseconds).unref();
    done();
  });
  app.addHook('onClose', async () => clearTimeout(timer));
  app.addHook('onResponse', (request, reply, done) => {
    const labels = { route: request.routeOptions.url ?? 'none', method: request.method, status: reply.statusCode };
    const seconds = reply.elapsedTime / 1000;
    if (metrics !== null) metrics.durations.observe(labels, seconds);
    else if (waiting.length < rememberedAnswers) waiting.push({ labels, seconds });
    done();
  });
  app.get('/metrics', async (_, reply) => {
    const { registry } = await load();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
};
