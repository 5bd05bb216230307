import { postKinds } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';

const HoldingFields = {
  person: Type.String({ minLength: 1, maxLength: 50 }),
  /** The holder's account; null: none. */
  userId: Nullable(Id),
  from: CalendarDate,
  to: Nullable(CalendarDate),
};

const Holding = Type.Object({
  ...HoldingFields,
  holdingId: Id,
  kind: OneOf(['holder', 'substitute']),
  username: Nullable(Type.String()),
  /** The account may sign in. */
  isActive: Type.Boolean(),
});

export const Post = Type.Object({
  postId: Id,
  kind: OneOf(postKinds),
  title: Type.String(),
  unitId: Nullable(Type.String()),
  unitName: Nullable(Type.String()),
  /** The lead official by whose name plans call it. */
  official: Nullable(Type.String()),
  /** Everyone who held it or stood in, the latest first. */
  holdings: Type.Array(Holding),
  /** Who holds it on the day asked for; null: nobody. */
  holder: Nullable(Holding),
  substitutes: Type.Array(Holding),
  /** What somebody should look at, in the caller's language. */
  flaws: Type.Array(Type.Object({ kind: Type.String(), message: Type.String() })),
  mayKeep: Type.Boolean(),
});
export type PostView = Static<typeof Post>;

const PostPath = Type.Object({ postId: Id });
const HoldingPath = Type.Object({ postId: Id, holdingId: Id });
const Title = Type.String({ minLength: 1, maxLength: 100 });

export const listPosts = contract({
  operationId: 'listPosts',
  method: 'GET',
  url: '/api/posts',
  permission: 'post.read',
  summary: 'Posts (岗位) with their holders; lead officials’ first, then by unit',
  query: Type.Object({
    unit: Type.Optional(Type.String()),
    kind: Type.Optional(Type.Array(OneOf(postKinds), { maxItems: postKinds.length })),
    q: Type.Optional(Type.String({ maxLength: 100 })),
    /** On this day instead of today: who held it then. */
    day: Type.Optional(CalendarDate),
    ...pageQuery,
  }),
  response: Type.Object({
    ...Page(Post).properties,
    /** Lead officials whom a plan names and who have no post yet. */
    postless: Type.Array(Type.Object({ official: Type.String(), tasks: Type.Integer() })),
  }),
});

export const addPost = contract({
  operationId: 'addPost',
  method: 'POST',
  url: '/api/posts',
  permission: 'post.write',
  summary: 'Set up a post in a unit',
  body: Type.Object({ kind: OneOf(['unit-head', 'unit-approver', 'unit-liaison', 'office']), title: Title, unitId: Type.String() }),
  response: Post,
});

export const foundOfficialPosts = contract({
  operationId: 'foundOfficialPosts',
  method: 'POST',
  url: '/api/posts/officials',
  permission: 'post.write',
  summary: 'Set up a post for every lead official that plans name and that has none, held by the person named',
  body: Type.Object({
    /** Absent: all of them. */
    officials: Type.Optional(Type.Array(Type.String(), { minItems: 1, maxItems: 500 })),
  }),
  response: Type.Object({ founded: Type.Integer() }),
});

export const renamePost = contract({
  operationId: 'renamePost',
  method: 'PUT',
  url: '/api/posts/:postId',
  permission: 'post.write',
  summary: 'Give a post another title',
  params: PostPath,
  body: Type.Object({ title: Title }),
  response: Post,
});

export const succeedPost = contract({
  operationId: 'succeedPost',
  method: 'POST',
  url: '/api/posts/:postId/successor',
  permission: 'post.write',
  summary: 'A successor takes over (接任): the holder ends the day before; duties and history belong to the post and go with it',
  params: PostPath,
  body: Type.Object({ person: HoldingFields.person, userId: HoldingFields.userId, from: CalendarDate }),
  response: Post,
});

export const substitutePost = contract({
  operationId: 'substitutePost',
  method: 'POST',
  url: '/api/posts/:postId/substitutes',
  permission: 'post.write',
  summary: 'Name a substitute with dates (代职)',
  params: PostPath,
  body: Type.Object(HoldingFields),
  response: Post,
});

export const changeHolding = contract({
  operationId: 'changeHolding',
  method: 'PUT',
  url: '/api/posts/:postId/holdings/:holdingId',
  permission: 'post.write',
  summary: 'Correct who held a post and when, or end a holding',
  params: HoldingPath,
  body: Type.Object({
    ...HoldingFields,
    /** The days that the caller looked at. */
    seen: Type.Object({ from: CalendarDate, to: Nullable(CalendarDate) }),
  }),
  response: Post,
});

export const removeHolding = contract({
  operationId: 'removeHolding',
  method: 'DELETE',
  url: '/api/posts/:postId/holdings/:holdingId',
  permission: 'post.write',
  summary: 'Remove a holder or substitute entered by mistake; the log keeps it',
  params: HoldingPath,
  response: Post,
});

export const listCandidates = contract({
  operationId: 'listCandidates',
  method: 'GET',
  url: '/api/posts/candidates',
  permission: 'post.write',
  summary: 'Accounts that may hold a post of a unit, or with no unit, a lead official’s',
  query: Type.Object({ unit: Type.Optional(Type.String()), q: Type.Optional(Type.String({ maxLength: 100 })) }),
  response: Type.Object({
    items: Type.Array(Type.Object({ userId: Id, username: Type.String(), displayName: Type.String(), unitName: Nullable(Type.String()) })),
  }),
});

export const readLeaders = contract({
  operationId: 'readLeaders',
  method: 'GET',
  url: '/api/tasks/:taskId/leaders',
  permission: 'post.read',
  summary: 'Who leads a task today: the name as printed, its post, the holder and substitutes',
  params: Type.Object({ taskId: Id }),
  response: Type.Object({
    leaders: Type.Array(
      Type.Object({
        printed: Type.String(),
        /** The name as corrected. */
        official: Type.String(),
        /** null: no post was set up for this name. */
        post: Nullable(Post),
      }),
    ),
  }),
});
