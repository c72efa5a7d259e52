import { emptyCase, type TrialCase, trimmed } from './trialCase';

/** `j` plain, `z` deflated: whichever is shorter. */
const PLAIN = 'j';
const DEFLATED = 'z';
const LONG = 600;

/** The whole case as one word of an address. */
export async function encodeCase(trial: TrialCase): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(trimmed(trial)));
  const plain = PLAIN + toText(bytes);
  if (plain.length <= LONG || typeof CompressionStream === 'undefined') return plain;
  return DEFLATED + toText(await through(bytes, new CompressionStream('deflate-raw')));
}

/** null when it is no case, or was cut short on its way. */
export async function decodeCase(text: string): Promise<TrialCase | null> {
  try {
    const bytes = fromText(text.slice(1));
    const read = text.startsWith(DEFLATED) ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
    const value: unknown = JSON.parse(new TextDecoder().decode(read));
    return isCase(value) ? { ...emptyCase(value.event, value.date), ...value } : null;
  } catch {
    return null;
  }
}

const isCase = (value: unknown): value is Pick<TrialCase, 'event' | 'date'> & Partial<TrialCase> =>
  typeof value === 'object' &&
  value !== null &&
  'event' in value &&
  typeof value.event === 'string' &&
  'date' in value &&
  typeof value.date === 'string';

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function fromText(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
