/** Passwords: scrypt off the event loop, no cut at 72 bytes as bcrypt has; the policy follows 等保 (length and classes). */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

const COST = { N: 16_384, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const LENGTH = { least: 12, most: 128 };
const COMMON = ['password', '12345678', 'qwertyui', 'guicheng123', 'admin123', 'abcd1234', '1q2w3e4r'];

const derive = (password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key))),
  );

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** The same work for a name that does not exist: `hash` undefined takes as long and is never right. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [scheme, n, r, p, salt = '', key = ''] = (hash ?? '').split('$');
  const isOurs = scheme === 'scrypt';
  const options = isOurs ? { N: Number(n), r: Number(r), p: Number(p), maxmem: COST.maxmem } : COST;
  const expected = isOurs ? Buffer.from(key, 'base64') : randomBytes(32);
  const actual = await derive(password.slice(0, 1024), isOurs ? Buffer.from(salt, 'base64') : randomBytes(16), options);
  return isOurs && expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** What is wrong with a new password, in words; undefined when it will do. */
export function faultOfPassword(password: string, userName: string): string | undefined {
  if (password.length < LENGTH.least) return `密码至少 ${LENGTH.least} 位`;
  if (password.length > LENGTH.most) return `密码不能超过 ${LENGTH.most} 位`;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
  if (classes < 3) return '密码应含大写字母、小写字母、数字、其他字符中的三种';
  const lower = password.toLowerCase();
  if (lower.includes(userName.toLowerCase())) return '密码不能包含用户名';
  if (COMMON.some((word) => lower.includes(word))) return '密码过于常见';
  return new Set(password).size < 6 ? '密码中不同的字符太少' : undefined;
}

/** For accounts nobody has chosen a password for yet: 20 characters of all four classes. */
export function newPassword(): string {
  return `Gc-${randomBytes(12).toString('base64url').replace(/[-_]/g, '7')}9a`;
}
