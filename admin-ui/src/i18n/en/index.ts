import englishMessages from 'ra-language-english';
import { zh } from '../zh';
import { shell } from './shell';

type Tree = { [key: string]: string | Tree };

/** English covers the frame; what an area has not translated stays in Chinese rather than showing a key. */
export const en = merge(merge(zh as unknown as Tree, englishMessages as unknown as Tree), shell);

function merge(base: Tree, over: Tree): Tree {
  const result: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = result[key];
    result[key] = typeof value === 'object' && typeof below === 'object' ? merge(below, value) : value;
  }
  return result;
}
