/** Text and choices. A choice may be given by its value or by the label people see. */
import type { FactDefinition } from '../facts';
import { cleanLine, cleanParagraph, lengthOf } from '../text/clean';
import type { FactReader } from './facts-from';
import { plain } from './scalars';

/** Nothing that can be seen states nothing. */
export const readText: FactReader = (raw, { maxLength, type }) => {
  if (typeof raw !== 'string' && typeof raw !== 'number') return { message: '请写文字' };
  const text = type === 'long-text' ? cleanParagraph(String(raw)) : cleanLine(String(raw));
  const tooLong = maxLength !== undefined && lengthOf(text) > maxLength;
  return tooLong ? { message: `不能超过 ${maxLength} 个字` } : { value: text || null };
};

function optionOf(raw: unknown, { options }: FactDefinition): string | undefined {
  const text = typeof raw === 'string' || typeof raw === 'number' ? plain(String(raw)) : undefined;
  if (!options) return text;
  return options.find(({ value, label }) => text !== undefined && (value === text || plain(label) === text))?.value;
}

const unknownOption = ({ options }: FactDefinition): string =>
  `不在选项之内，可选：${(options ?? []).map(({ value, label }) => `${label}（${value}）`).join('、')}`;

export const readChoice: FactReader = (raw, definition) => {
  const value = optionOf(raw, definition);
  return value === undefined ? { message: unknownOption(definition) } : { value };
};

/** A list, or one text with the values separated as people do. */
export const readList: FactReader = (raw, definition) => {
  const items = Array.isArray(raw)
    ? raw
    : typeof raw === 'string'
      ? raw.split(/[、,，;；]/).filter((item) => item.trim() !== '')
      : [raw];
  const values = items.map((item) => optionOf(item, definition));
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? { message: unknownOption(definition) } : { value: [...new Set(known)] };
};
