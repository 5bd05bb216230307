/** The database driver with nothing around it: pg for an address, PGlite in this very thread for a folder. */
export const bareDriver = (place) => (place.startsWith('postgres') ? overNetwork(place) : inThread(place));

const overNetwork = async (connectionString) => {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString, max: 16 });
  return { query: async ({ sql, parameters }) => (await pool.query(sql, parameters)).rows, close: () => pool.end() };
};

const inThread = async (folder) => {
  const [{ PGlite }, { pg_trgm }] = await Promise.all([import('@electric-sql/pglite'), import('@electric-sql/pglite/contrib/pg_trgm')]);
  const database = await PGlite.create(folder, { extensions: { pg_trgm } });
  return { query: async ({ sql, parameters }) => (await database.query(sql, [...parameters])).rows, close: () => database.close() };
};
