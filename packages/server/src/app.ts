import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { v7 } from 'uuid';
import { logAnswers } from './http/access-log.js';
import { bodyMegabytes, handleErrors } from './http/error-handler.js';
import { acceptForms } from './http/form.js';
import { registerMetrics } from './http/metrics.js';
import { registerOperationsRoutes } from './http/operations-routes.js';
import { registerRoutes } from './http/register.js';
import type { Deps } from './http/request-context.js';
import { refuseForeignOrigins } from './http/same-origin.js';
import { validateInput } from './http/validate.js';
import { serveWebApp } from './http/web-app.js';
import { routes } from './routes.js';
import { noScan, scanWith } from './scan/scan-file.js';

/** What the server is started with. */
export type AppOptions = Omit<Deps, 'now' | 'newId' | 'scan'> & {
  readonly now?: Deps['now'];
  readonly newId?: Deps['newId'];
  /** The command of the virus scanner for files that are added; none where absent. */
  readonly scanCommand?: string;
  /** Folder of the built web app; null serves the API alone. */
  readonly webRoot?: string | null;
  /** Behind HTTPS the session cookie travels over nothing else. */
  readonly secure?: boolean;
  /** Addresses of the reverse proxies whose X-Forwarded-* headers are believed; nobody's where absent. */
  readonly trustProxy?: string;
  readonly logger?: FastifyServerOptions['logger'];
};

/** What a log may never hold, wherever a request or error carries it. */
const secrets = ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.password', '*.current', '*.next'];

/** The API asks for nothing from elsewhere; antd writes its styles into the page. */
const contentPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

const makeFastify = ({ logger, trustProxy }: AppOptions): FastifyInstance =>
  Fastify({
    trustProxy: trustProxy ?? false,
    logger: typeof logger === 'object' ? { redact: secrets, ...logger } : (logger ?? false),
    genReqId: () => v7(),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyMegabytes * 1024 * 1024,
  });

/** The whole server on an open store, ready to listen or to be asked by `inject`. */
export const buildApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const deps: Deps = {
    store: options.store,
    jurisdictionId: options.jurisdictionId,
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => v7()),
    scan: options.scanCommand === undefined ? noScan : scanWith(options.scanCommand),
  };
  const app = makeFastify(options);
  handleErrors(app);
  validateInput(app);
  await app.register(helmet, { contentSecurityPolicy: contentPolicy, strictTransportSecurity: options.secure === true });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await acceptForms(app);
  refuseForeignOrigins(app);
  logAnswers(app);
  registerMetrics(app, deps);
  registerOperationsRoutes(app, deps);
  registerRoutes(app, deps, routes, options.secure === true);
  await serveWebApp(app, options.webRoot ?? null);
  return app;
};
