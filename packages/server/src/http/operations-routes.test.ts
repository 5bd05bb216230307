import { expect, it } from 'vitest';
import { contracts } from '../contracts.js';
import { loadExample } from '../testing/describe-ledger.js';
import { describeServer } from '../testing/describe-server.js';
import { openapiDocument } from './openapi.js';

describeServer((server) => {
  it.each(['GET /healthz', 'GET /readyz'] as const)('%s says ok to anyone, and no more', async (call) => {
    const answer = await server().stranger(call);
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('the description names every route, with its permission and its refusals', async () => {
    const answer = await server().stranger('GET /api/openapi.json');
    expect(answer.json()).toEqual(JSON.parse(JSON.stringify(openapiDocument())));
    const { paths } = answer.json<{ paths: Record<string, Record<string, { 'x-permission': string; responses: object }>> }>();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, call]) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')} ${call['x-permission']}`,
      ),
    );
    expect(described.sort()).toEqual(contracts.map(({ method, url, permission }) => `${method} ${url} ${permission}`).sort());
    for (const call of Object.values(paths).flatMap(Object.values)) expect(Object.keys(call.responses)).toContain('default');
  });

  it('metrics count requests by route, never by address, and tell nothing of the ledger', async () => {
    await loadExample(server().ledger);
    const { ask, username } = await server().person(['supervisor']);
    // Answers given before the metrics were first asked for count too.
    await ask('GET /api/tasks?q=search-for-this');
    await ask('GET /api/tasks/01900000-0000-7000-8000-00000000dead');
    await server().stranger('GET /no/such/page');
    const answer = await server().stranger('GET /metrics');
    expect(answer.headers['content-type']).toContain('text/plain');
    expect(answer.body).toContain('luoshi_http_request_seconds_count{route="/api/tasks",method="GET",status="200"} 1');
    expect(answer.body).toContain('luoshi_http_request_seconds_count{route="/api/tasks/:taskId",method="GET",status="404"} 1');
    expect(answer.body).toContain('luoshi_http_request_seconds_count{route="none",method="GET",status="404"} 1');
    expect(answer.body).toMatch(/^luoshi_store_revision [1-9]\d*$/m);
    expect(answer.body).toMatch(/^process_cpu_seconds_total /m);
    for (const private_ of ['search-for-this', '00000000dead', username, '辽宁', '/no/such/page'])
      expect([private_, answer.body.includes(private_)]).toEqual([private_, false]);
  });
});
