import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { readInstance } from './read-instance.js';

/** What the log-in page shows is read with the system's rights: nobody is known yet. */
export const instanceRoutes = [route(terms.readInstance, ({ asSystem }) => asSystem.read(readInstance))];
