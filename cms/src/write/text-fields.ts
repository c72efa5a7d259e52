/** Text in a body: cleaned as it is kept, never empty where it is asked for, its length counted in characters. */
import { z } from 'zod';
import { isDate } from '../engine/dates';
import { cleanLine, cleanParagraph, lengthOf } from '../engine/text/clean';

const tooLong = (most: number): string => `不能超过${most}字`;

const cleaned = (clean: (text: string) => string, most: number, message: string, least = 0) =>
  z
    .string(message)
    .meta({ minLength: least, maxLength: most })
    .transform(clean)
    .refine((text) => lengthOf(text) <= most, tooLong(most));
const stated = (clean: (text: string) => string, most: number, message: string) =>
  cleaned(clean, most, message, 1).refine((text) => text !== '', message);

/** A name, a number, a title. */
export const line = (most: number, message = '请填写') => stated(cleanLine, most, message);
export const lineOrEmpty = (most: number) => cleaned(cleanLine, most, '应为文字');
export const optionalLine = (most: number) => lineOrEmpty(most).nullish();
/** A reason, a comment: lines stay as they are broken. */
export const paragraph = (most: number, message = '请填写') => stated(cleanParagraph, most, message);
export const optionalParagraph = (most: number) => paragraphOrEmpty(most).nullish();
export const paragraphOrEmpty = (most: number) => cleaned(cleanParagraph, most, '应为文字');

/** A day that exists, `2026-07-31`. */
export const day = (message = '应为日期，如 2026-07-31') =>
  z.string(message).refine(isDate, message).meta({ format: 'date' });
