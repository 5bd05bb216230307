import { randomBytes } from 'node:crypto';

// argon2id with 19 MiB and two passes (OWASP's first recommendation): 12 ms for one log-in, years for a list of guesses.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Loaded with the first log-in: the native module costs the start 30 ms. */
const argon2 = () => import('@node-rs/argon2');

/** A salted argon2id hash in PHC form. */
export const hashPassword = async (password: string): Promise<string> => (await argon2()).hash(password, cost);

/** A hash that no password has; checked for unknown user names, so that they take as long as known ones. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** Whether the password fits the hash; `hash` null stands for an unknown user and never fits. */
export const passwordFits = async (hash: string | null, password: string): Promise<boolean> => {
  const fits = await (await argon2()).verify(hash ?? nobody, password);
  return fits && hash !== null;
};

const shortest = 12;

/** Length is what makes a password strong (NIST SP 800-63B §5.1.1); the user name is the first guess. */
export const isWeak = (password: string, username: string): boolean =>
  password.length < shortest || password.toLowerCase() === username.toLowerCase();

// Without 0 O 1 l I: initial passwords are read from paper.
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const initialLength = 16;

/** A random initial password of about 92 bits. */
export const initialPassword = (): string => {
  const limit = 256 - (256 % letters.length);
  let password = '';
  while (password.length < initialLength) {
    for (const byte of randomBytes(initialLength))
      if (byte < limit && password.length < initialLength) password += letters[byte % letters.length];
  }
  return password;
};
