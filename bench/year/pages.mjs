/** What a page asks for when it is opened, and by whom. */
export const pagesOf = ({ planId }, { supervisor, liaison }) => ({
  Ledger: { person: supervisor, asks: [`/api/tasks?plan=${planId}&limit=100`, `/api/tasks/facets?plan=${planId}`] },
  Overview: { person: supervisor, asks: [`/api/plans/${planId}/overview`, `/api/plans/${planId}/progress`] },
  Desk: { person: liaison, asks: ['/api/desk?limit=50'] },
});

/** Opens a page; its requests go out together, as from a browser. */
export const openPage = ({ person, asks }) => Promise.all(asks.map((url) => person('GET', url)));
