/** Closes a switch over a union: a new kind no longer compiles until it is answered here. Throws when a value from outside lied about its type. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
};
