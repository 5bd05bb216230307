import { expect, it } from 'vitest';
import { asOwner } from './testing/as-owner.js';
import { describeStore } from './testing/describe-store.js';

const tables = `pg_class t join pg_namespace n on n.oid = t.relnamespace where n.nspname = 'public' and t.relkind in ('r', 'p')`;
/** Says which files the database has had; it belongs to no jurisdiction. */
const ofNoJurisdiction = ['schema_migration'];

describeStore((store) => {
  const names = async (select: string): Promise<readonly unknown[]> => (await asOwner(store(), select)).map((row) => row['name']);

  it('holds every table under forced row-level security', async () => {
    expect((await names(`select relname as name from ${tables} and relrowsecurity and relforcerowsecurity`)).length).toBeGreaterThan(20);
    expect(await names(`select relname as name from ${tables} and not (relrowsecurity and relforcerowsecurity)`)).toEqual(ofNoJurisdiction);
  });

  it('keeps jurisdictions apart by a restrictive policy on every table, for every role and every act', async () => {
    const held = `exists (select from pg_policy p where p.polrelid = t.oid and not p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
      and pg_get_expr(p.polqual, t.oid) = '(jurisdiction_id = luoshi_jurisdiction())')`;
    expect(await names(`select relname as name from ${tables} and not ${held}`)).toEqual(ofNoJurisdiction);
  });

  it('begins every primary, unique and foreign key with the jurisdiction (invariant 10)', async () => {
    const first = `(select attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1])`;
    const keys = `from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'public' and k.contype in ('p', 'u', 'f') and t.relname <> 'schema_migration'`;
    expect((await names(`select conname as name ${keys}`)).length).toBeGreaterThan(40);
    expect(await names(`select conname as name ${keys} and ${first} <> 'jurisdiction_id'`)).toEqual([]);
  });

  it('begins every unique index with the jurisdiction', async () => {
    const first = `(select attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0])`;
    const indexes = `from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'public' and i.indisunique and t.relname <> 'schema_migration'`;
    expect(await names(`select i.indexrelid::regclass::text as name ${indexes} and ${first} <> 'jurisdiction_id'`)).toEqual([]);
  });

  it('gives its two roles no right to log in, to bypass policies, or to own anything', async () => {
    expect(
      await asOwner(store(), `select rolname, rolcanlogin, rolbypassrls, rolsuper from pg_roles where rolname like 'luoshi%' order by 1`),
    ).toEqual([
      { rolname: 'luoshi_app', rolcanlogin: false, rolbypassrls: false, rolsuper: false },
      { rolname: 'luoshi_system', rolcanlogin: false, rolbypassrls: false, rolsuper: false },
    ]);
    expect(await names(`select relname as name from ${tables} and pg_get_userbyid(relowner) like 'luoshi%'`)).toEqual([]);
  });
});
