import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for the journeys: what CHROMIUM names, else the first one in a usual place, else null. */
export const findChromium = () => [process.env.CHROMIUM, ...usual].find((file) => file && existsSync(file)) ?? null;
