import { type RawBuilder, sql } from 'kysely';

/** The posts that the account `a` holds or stands in for on the day of an instant. */
export const standingPosts = (now: Date): RawBuilder<unknown> => sql`
      coalesce((select jsonb_agg(jsonb_build_object('kind', p.kind, 'unitId', p.unit_id, 'unitName', n.name, 'official', p.official_id)
          order by p.post_id)
        from post_holding h join post p on p.jurisdiction_id = h.jurisdiction_id and p.post_id = h.post_id
        left join unit n on n.jurisdiction_id = p.jurisdiction_id and n.unit_id = p.unit_id
        where h.jurisdiction_id = a.jurisdiction_id and h.user_id = a.user_id and ${inForce(now)}), '[]')`;

/** Whether no successor holds the post of the official under whose name the account `a` stands. */
export const holdsOfficial = (now: Date): RawBuilder<unknown> => sql`
      not exists (select 1 from post p join post_holding h on h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.post_id
        where p.jurisdiction_id = a.jurisdiction_id and p.official_id = a.official_id and h.kind = 'holder'
          and h.user_id is distinct from a.user_id and ${inForce(now)})`;

const inForce = (now: Date): RawBuilder<unknown> => {
  const day = sql`(${now}::timestamptz at time zone 'Asia/Shanghai')::date`;
  return sql`h.from_date <= ${day} and (h.to_date is null or h.to_date >= ${day})`;
};
