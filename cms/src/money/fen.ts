/**
 * Amounts as the API takes them: whole fen, a safe integer or a string of digits. Whatever is not exactly that is
 * refused, so that nothing is ever rounded on the way in. Arithmetic and yuan text are the engine's (`engine/money`).
 */
import { z } from 'zod';

const DIGITS = /^-?\d{1,16}$/;
const YUAN = /^(-?\d{1,14})\.(\d{2})$/;
const amounts = new WeakSet<z.ZodType>();
type Sign = 'positive' | 'zero or more' | 'either';
/** Digits and yuan text as the description of the API has them; `0` alone is left to the server. */
const SIGNS: Record<Sign, { minimum?: number; lead: string }> = {
  positive: { minimum: 1, lead: '0{0,2}[1-9]' },
  'zero or more': { minimum: 0, lead: '[0-9]' },
  either: { lead: '-?0{0,2}[1-9]' },
};
const MOST_DIGITS = 13;

function described(sign: Sign) {
  const { minimum, lead } = SIGNS[sign];
  const fen = { type: 'integer', minimum: minimum ?? -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
  const digits = { type: 'string', pattern: `^${lead}[0-9]{0,${MOST_DIGITS}}$` };
  const yuan = { type: 'string', pattern: `^${lead}[0-9]{0,${MOST_DIGITS - 2}}\\.[0-9]{2}$` };
  const alone = (name: string, schema: object) => ({
    type: 'object',
    properties: { [name]: schema },
    required: [name],
    additionalProperties: false,
  });
  return {
    description: '金额。整数或只含数字的文字以“分”为单位；也可写明单位 {"yuan": "12000.00"} 或 {"fen": 1200000}',
    anyOf: [fen, digits, alone('fen', { anyOf: [fen, digits] }), alone('yuan', yuan)],
  };
}

/** null: not an amount. */
export function readFen(value: unknown): number | null {
  if (typeof value === 'string' && !DIGITS.test(value)) return null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const fen = Number(value);
  return Number.isSafeInteger(fen) && !Object.is(fen, -0) ? fen : null;
}

/** An amount that says its unit, or one in fen as it always was. */
function readStated(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return readFen(value);
  const { fen, yuan } = value as { fen?: unknown; yuan?: unknown };
  if (fen !== undefined) return readFen(fen);
  const [, whole, decimals] = (typeof yuan === 'string' && YUAN.exec(yuan)) || [];
  return whole === undefined ? null : readFen(`${whole}${decimals}`);
}

/** Written as yuan where fen are expected: what would be a hundredth of the amount must not pass as a misprint. */
const isInYuan = (value: unknown): boolean => /^-?[\d,，]+\.\d*$|元|万/.test(String(value));
const HINT = '此处以分为单位，不写小数；以元填写的请写明单位，如 {"yuan": "12000.00"}';

/** Two things may be wrong: it is no amount as the API takes them, or not one that is possible here. */
function amount(sign: Sign, allowed: (fen: number) => boolean, message: string): z.ZodType<number> {
  const given = z.unknown().meta(described(sign));
  const schema = given.transform((value, context) => {
    const fen = readStated(value);
    if (fen !== null && allowed(fen)) return fen;
    const otherwise = fen === null ? '应为金额，以分为单位的整数' : message;
    context.addIssue({ code: 'custom', message: isInYuan(value) ? HINT : otherwise });
    return z.NEVER;
  });
  amounts.add(schema);
  return schema;
}

/** The fen an amount of a body is read as; undefined where the schema is of something else, or takes none of it. */
export const readingOf = (schema: z.ZodType, value: unknown): number | undefined =>
  amounts.has(schema) ? (schema.safeParse(value).data as number | undefined) : undefined;

/** More than nothing; corrections are rows of their own kind, not negative amounts. */
export const positiveFen = amount('positive', (fen) => fen > 0, '应为大于零的金额');
/** An adjustment may take away. */
export const signedFen = amount('either', (fen) => fen !== 0, '应为不等于零的金额');
export const wholeFen = amount('zero or more', (fen) => fen >= 0, '应为不小于零的金额');

const FEN_PER_HUNDREDTH = 10_000;

/** 万元 with two decimals, half away from zero: `0.50` for 500,000 fen. */
export function inTenThousands(fen: number): string {
  const size = Math.abs(fen);
  const rest = size % FEN_PER_HUNDREDTH;
  const hundredths = (size - rest) / FEN_PER_HUNDREDTH + (rest * 2 >= FEN_PER_HUNDREDTH ? 1 : 0);
  const sign = fen < 0 && hundredths > 0 ? '-' : '';
  return `${sign}${Math.trunc(hundredths / 100)}.${(hundredths % 100).toString().padStart(2, '0')}`;
}
