/** The description of the API as the built server gives it, and whether what was answered is what it says. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Exchange } from '../../seeds/client';

export interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: Record<string, unknown> }[];
  requestBody?: { content: Record<string, { schema: Record<string, unknown> }> };
  responses: Record<string, { $ref?: string; content?: Record<string, unknown> }>;
}
export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, { content: Record<string, unknown> }> };
}

/** Written once before the first file, by the server that is started then. */
const FILE = join(__dirname, '../../.cache/openapi.json');

export async function keepDescription(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/openapi.json`);
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, await answer.text());
}

export const readDescription = (): Description => JSON.parse(readFileSync(FILE, 'utf8')) as Description;

const pointer = (...parts: string[]) =>
  parts.map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');

export class Described {
  private readonly ajv: Ajv;
  private readonly known = new Map<string, ValidateFunction>();
  private readonly templates: { template: string; segments: string[] }[];

  constructor(readonly description: Description) {
    this.ajv = new Ajv({ strict: false, allErrors: false });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'api', ...description });
    this.templates = Object.keys(description.paths)
      .map((template) => ({ template, segments: template.split('/') }))
      // a word in its place before any id
      .sort((one, other) => Number(one.template.includes('{')) - Number(other.template.includes('{')));
  }

  static kept(): Described | undefined {
    return existsSync(FILE) ? new Described(readDescription()) : undefined;
  }

  templateOf(path: string): string | undefined {
    const asked = (path.split('?')[0] ?? '').split('/');
    const fits = (segments: string[]) =>
      segments.length === asked.length &&
      segments.every((segment, index) => segment.startsWith('{') || segment === asked[index]);
    return this.templates.find(({ segments }) => fits(segments))?.template;
  }

  /** What is wrong with an answer; undefined where the description says the same. */
  faultOf({ method, path, status, reply }: Exchange): string | undefined {
    const template = this.templateOf(path);
    const operation = template && this.description.paths[template]?.[method.toLowerCase()];
    if (!template || !operation) return undefined;
    const response = operation.responses[String(status)];
    const what = `${method} ${template} ${status}`;
    if (!response) return `${what}: not described: ${JSON.stringify(reply).slice(0, 200)}`;
    const isFile = Object.keys(reply).length === 0 && status < 400;
    const content = response.$ref
      ? this.description.components.responses[response.$ref.split('/').at(-1) ?? '']?.content
      : response.content;
    if (isFile || !content?.['application/json']) return isFile ? undefined : `${what}: answered with JSON`;
    const at = response.$ref
      ? `${response.$ref}/${pointer('content', 'application/json', 'schema')}`
      : `#/${pointer('paths', template, method.toLowerCase(), 'responses', String(status), 'content', 'application/json', 'schema')}`;
    const validate = this.validator(at);
    if (validate(reply)) return undefined;
    const [error] = validate.errors ?? [];
    return `${what}: ${error?.instancePath} ${error?.message}: ${JSON.stringify(reply).slice(0, 300)}`;
  }

  /** Is this a body that the description allows? */
  takesBody(template: string, method: string, body: unknown): boolean {
    const at = pointer('paths', template, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema');
    return this.validator(`#/${at}`)(body) === true;
  }

  private validator(at: string): ValidateFunction {
    const known = this.known.get(at);
    if (known) return known;
    const made = this.ajv.compile({ $ref: `api${at}` });
    this.known.set(at, made);
    return made;
  }
}
