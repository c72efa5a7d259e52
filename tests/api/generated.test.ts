/**
 * A stranger who has nothing but the description: what it allows is taken for what it is. It may be refused for what it
 * says (no such project, a rule, somebody else's right), never for its shape, and the server never fails over it.
 */
import jsf from 'json-schema-faker';
import type { Client } from '../../seeds/client';
import { type Operation, readDescription } from '../support/description';
import { furnish } from '../support/furnish';
import { DAY, openPlan, projectAt } from '../support/journey';
import { town } from '../support/places';
import { randomOf } from '../support/random';
import { startWorld, type World } from '../support/world';

/** Bodies per command, questions per list; each operation draws by its own seed, so that one fault is one test. */
const DRAWN = { bodies: 8, questions: 12 };
/** Said of a shape: of a field nobody asked for, of a kind of value, of a size. */
const OF_SHAPE =
  /不能提交此字段|^应为|不能超过\d+字|不能少于\d+字|最多\d+项|至少\d+项|不能[大小]于\d+$|格式不对|不在可选的值之内/;

const operations = Object.entries(readDescription().paths).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${template}`,
    template,
    method: method.toUpperCase(),
    operation: operation as Operation & { 'x-roles': string[] },
  })),
);
type Parameter = Operation['parameters'][number];
const bodyOf = (operation: Operation) => operation.requestBody?.content['application/json']?.schema;
/** What a page of one thing can be reduced to shows only in its answer. */
const isOpen = ({ schema }: { schema: { items?: { type?: string; enum?: unknown } } }): boolean =>
  schema.items?.type === 'string' && schema.items.enum === undefined;
const questionsOf = ({ parameters }: Operation) =>
  parameters.filter((one) => one.in === 'query' && one.name !== 'format' && !isOpen(one));

let world: World;
let ids: Record<string, string> = {};
beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
  ids = await furnish(await projectAt(world.cast, 'building', { name: '数字档案馆' }));
}, 120_000);
afterAll(() => world?.stop());

const cut = (value: unknown): string => JSON.stringify(value).slice(0, 300);
const GRAIN = 1_000_000;
function generator(name: string) {
  const below = randomOf([...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7));
  jsf.option({
    random: () => below(GRAIN) / GRAIN,
    optionalsProbability: 0.5,
    maxItems: 3,
    maxLength: 60,
    minDateTime: '2026-01-01',
    maxDateTime: '2026-12-31',
  });
  return (schema: object): unknown => jsf.generate(schema as never);
}

const people = new Set(town.departments.map(({ account }) => account));
const person = (roles: string[]): Client => world.cast.as(roles.find((role) => people.has(role)) ?? 'lead', DAY);
const placed = (template: string): string => {
  const resource = template.split('/')[2] ?? '';
  return template.replace(/\{\w+\}/g, ids[resource] ?? 'nothing');
};

/** Some of what may be filtered by: all at once is more than a question may hold. */
function few(schema: Record<string, unknown>, from: number): object {
  const all = Object.entries(schema.properties as Record<string, object>).filter(([name]) => !name.startsWith('$'));
  const chosen = [0, 1].map((step) => all[(from * 2 + step) % all.length] ?? []);
  return { ...schema, properties: Object.fromEntries(chosen) };
}

/** `filters[year][$eq]=2026`, as qs writes it and Strapi reads it. */
function spelled(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => spelled(`${name}[${index}]`, item));
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => spelled(`${name}[${key}]`, item));
}

const writes = operations.filter(
  ({ method, operation }) => method !== 'GET' && bodyOf(operation) && operation['x-roles'].length > 0,
);
const questions = operations.filter(({ method, operation }) => method === 'GET' && questionsOf(operation).length > 0);

test('there is something to draw', () => {
  expect(writes.length).toBeGreaterThan(40);
  expect(questions.length).toBeGreaterThan(15);
});

test.each(writes.map((one) => [one.name, one] as const))('%s', async (name, { template, method, operation }) => {
  const draw = generator(name);
  const wrong = new Set<string>();
  for (let count = 0; count < DRAWN.bodies; count += 1) {
    const body = draw(bodyOf(operation) as object);
    const { status, error } = await person(operation['x-roles']).call(method, placed(template), body, { version: 1 });
    const problems = (error?.details?.errors ?? []) as { field: string; message: string }[];
    const shape = problems.filter(({ message }) => OF_SHAPE.test(message));
    if (status >= 500) wrong.add(`${status}: ${cut(body)}`);
    for (const { field, message } of shape) wrong.add(`${field} ${message}: ${cut(body)}`);
  }
  expect([...wrong]).toEqual([]);
});

test.each(questions.map((one) => [one.name, one] as const))('%s', async (name, { template, operation }) => {
  const draw = generator(name);
  const wrong = new Set<string>();
  const needed = questionsOf(operation).filter(({ required }) => required);
  const free = questionsOf(operation).filter(({ required }) => !required);
  for (let count = 0; count < DRAWN.questions; count += 1) {
    const asked = [...needed, ...(free.length > 0 ? [free[count % free.length] as Parameter] : [])];
    const query = new URLSearchParams(
      asked.flatMap(({ name: field, schema }) =>
        spelled(field, draw(field === 'filters' ? few(schema, count) : schema)),
      ),
    );
    const { status, error } = await person(operation['x-roles']).call('GET', `${placed(template)}?${query}`);
    if (status !== 200 && status !== 404) wrong.add(`${error?.message}: ${cut(decodeURIComponent(String(query)))}`);
  }
  expect([...wrong]).toEqual([]);
});
