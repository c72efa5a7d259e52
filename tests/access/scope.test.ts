/** Which rows a person's queries may reach: read from the SQL itself, without a database. */
import { knex } from 'knex';
import type { Actor } from '../../cms/src/access/actor';
import type { Role } from '../../cms/src/access/roles';
import { applyScope, scopeOf } from '../../cms/src/access/scope';

const builder = knex({ client: 'pg' });
const person = (role: Role) => ({ role, jurisdictionId: 7, departmentId: 42 }) as Actor;

function conditionOf(role: Role, table: string): string {
  const query = builder(table).select('id');
  applyScope(query, scopeOf(person(role)), table);
  return query
    .toQuery()
    .replaceAll('"', '')
    .replace(/^.*? where /, '');
}

const OFFICIALS: Role[] = ['lead', 'finance', 'cyberspace', 'cryptography', 'reviewer', 'leader', 'auditor'];
const PROJECT_TABLES = [
  'projects',
  'cases',
  'contracts',
  'changes',
  'acceptances',
  'evaluations',
  'catalogues',
  'rectifications',
];
const CHILD_TABLES = [
  'budgets',
  'payments',
  'plan_entries',
  'progress_reports',
  'catalogue_items',
  'records',
  'materials',
  'duties',
];

const UNSUBMITTED = "('draft', 'withdrawn')";
const DRAFTS_OF_OTHERS = `select draft.id from projects as draft where draft.jurisdiction_id = 7 and draft.stage in ${UNSUBMITTED} and not draft.department_id = 42`;

describe.each(OFFICIALS)('%s', (role) => {
  test('sees the jurisdiction, and only it', () => {
    for (const table of ['annual_plans', 'departments', 'snapshots']) {
      expect(conditionOf(role, table)).toBe(`${table}.jurisdiction_id = 7`);
    }
  });

  test('sees no draft but those of the own unit', () => {
    expect(conditionOf(role, 'projects')).toBe(
      `projects.jurisdiction_id = 7 and (projects.stage not in ${UNSUBMITTED} or projects.department_id = 42)`,
    );
  });

  test.each([...PROJECT_TABLES.slice(1), ...CHILD_TABLES, 'opinions'])(
    'sees of %s nothing that hangs on one',
    (table) => {
      expect(conditionOf(role, table)).toBe(
        `${table}.jurisdiction_id = 7 and (${table}.project_id is null or ${table}.project_id not in (${DRAFTS_OF_OTHERS}))`,
      );
    },
  );
});

test.each([...PROJECT_TABLES, ...CHILD_TABLES])('an applicant sees of %s only what is his department’s', (table) => {
  expect(conditionOf('applicant', table)).toBe(`${table}.jurisdiction_id = 7 and ${table}.department_id = 42`);
});

test('an opinion has the department of who gives it: an applicant sees those on his own projects', () => {
  expect(conditionOf('applicant', 'opinions')).toBe(
    'opinions.jurisdiction_id = 7 and exists (select * from projects as owner where owner.id = opinions.project_id and owner.department_id = 42)',
  );
});

test.each(PROJECT_TABLES)('a contractor sees of %s only what he builds', (table) => {
  expect(conditionOf('contractor', table)).toBe(`${table}.jurisdiction_id = 7 and ${table}.contractor_id = 42`);
});

const by = (column: string) =>
  `exists (select * from up_users as sender where sender.id = ${column} and sender.department_id = 42)`;
test.each([
  ['opinions', 'cases', 'case_id', ''],
  ['payments', 'contracts', 'contract_id', ''],
  ['catalogue_items', 'catalogues', 'catalogue_id', ''],
  ['materials', 'cases', 'case_id', ` or ${by('materials.uploaded_by_id')}`],
])('a contractor sees of %s only those of %s he has a part in', (table, owner, column, more) => {
  expect(conditionOf('contractor', table)).toBe(
    `${table}.jurisdiction_id = 7 and (exists (select * from ${owner} as owner where owner.id = ${table}.${column} and owner.contractor_id = 42)${more})`,
  );
});

test('a contractor sees of records only what his people wrote', () => {
  expect(conditionOf('contractor', 'records')).toBe(
    `records.jurisdiction_id = 7 and (${by('records.recorded_by_id')})`,
  );
});

const OF_HIS_PARTS = ['opinions', 'payments', 'materials', 'catalogue_items', 'records'];
test.each(CHILD_TABLES.filter((table) => !OF_HIS_PARTS.includes(table)))(
  'a contractor sees of %s only those of projects he builds',
  (table) => {
    expect(conditionOf('contractor', table)).toBe(
      `${table}.jurisdiction_id = 7 and exists (select * from projects as owner where owner.id = ${table}.project_id and owner.contractor_id = 42)`,
    );
  },
);

test('a contractor sees no plan and no snapshot', () => {
  for (const table of ['annual_plans', 'snapshots']) expect(conditionOf('contractor', table)).toContain('1 = 0');
});

test('a table nobody thought of gives no row', () => {
  for (const table of ['up_users', 'idempotency_keys', 'audit_entries', 'strapi_core_store_settings']) {
    expect(conditionOf('lead', table)).toBe('1 = 0');
  }
});
