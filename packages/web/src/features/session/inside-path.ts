/** Where to go after log-in: an address of this app only, so that a forged link cannot lead elsewhere. */
export const insidePath = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])/.test(to) && !to.startsWith('/login') ? to : '/';
