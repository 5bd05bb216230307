import { freePort } from '../scripts/free-port.mjs';
import { serverProcess } from './server-process.mjs';

/** Luoshi itself on a folder or a database, as `npm start` runs it but without npm. The address and, on a first start, the password. */
export const luoshiProcess = async (env) => {
  const port = await freePort();
  const server = await serverProcess(process.execPath, ['scripts/start.mjs', '--lang', 'en'], {
    port,
    env: { ...env, PORT: String(port) },
  });
  const password = /user admin, password (\S+) /.exec(server.printed())?.[1] ?? null;
  return { ...server, address: `http://127.0.0.1:${port}`, password };
};

/** Logs in and returns the session's cookie. */
export const logIn = async (address, password) => {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ username: 'admin', password }),
  });
  if (answer.status !== 200) throw new Error(`log-in answered ${answer.status}: ${await answer.text()}`);
  return answer.headers.getSetCookie()[0].split(';')[0];
};
