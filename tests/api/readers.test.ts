/** A register that names people and that only some may read: for all others neither its rows nor the names are there. */
import { heilongjiang } from '../../seeds/people/heilongjiang';
import { course, DECLARATION } from '../../seeds/scenarios/heilongjiang/course';
import { Walk } from '../../seeds/story/walk';
import { type Stage, startStage } from '../support/stage';

const REGISTER = 'liability';
const PERSON = '马某某';
const READERS = ['lead', 'audit', 'cyberspace', 'auditor'];
const OTHERS = ['applicant', 'leader', 'government', 'intranet', 'archives'];
let stage: Stage;
let walk: Walk;
let row: string;

beforeAll(async () => {
  stage = await startStage(heilongjiang, course);
  const { cast, book } = stage.where;
  const part = {
    name: '被追究责任的项目',
    amount: 300,
    planYear: 2027,
    applicant: 'applicant',
    contractor: 'contractor',
  };
  walk = new Walk(cast, book, part);
  walk.on = '2026-06-08';
  const shares = { 'project.investmentFirstYear': '3000000.00', 'project.investmentSecondYear': '0.00' };
  await walk.draft({ ...DECLARATION, ...shares, 'project.investmentLaterYears': '0.00' });
  await walk.open('annual-needs');
  await walk.step('annual-needs', 'submit');
  row = (await walk.record(REGISTER, { 'liability.person': PERSON, 'liability.post': '主管人员' }, { by: 'lead' }))
    .documentId;
}, 120_000);
afterAll(() => stage?.stop());

const as = (account: string) => walk.as(account);
/** What is read of a project anywhere. */
const pages = () => [
  `/api/records?filters[register][$eq]=${REGISTER}`,
  '/api/records?pagination[pageSize]=100',
  '/api/records?_q=被追究',
  `/api/projects/${walk.project}`,
  `/api/projects/${walk.project}/standing`,
  `/api/projects/${walk.project}/history`,
  '/api/notices',
  '/api/duties',
];

test.each(READERS)('%s reads it', async (account) => {
  const rows = await as(account).get<{ documentId: string }[]>(`/api/records?filters[register][$eq]=${REGISTER}`);
  expect(rows.map(({ documentId }) => documentId)).toEqual([row]);
  expect((await as(account).call('GET', `/api/records/${row}`)).status).toBe(200);
  expect(JSON.stringify(await as(account).get(`/api/projects/${walk.project}/history`))).toContain(REGISTER);
});

describe.each(OTHERS)('for %s', (account) => {
  test('it is not there', async () => {
    const { status, error } = await as(account).call('GET', `/api/records/${row}`);
    expect([status, JSON.stringify(error)]).toEqual([404, expect.not.stringContaining(PERSON)]);
    const { data, meta } = await as(account).call<unknown[]>('GET', `/api/records?filters[register][$eq]=${REGISTER}`);
    expect([data, (meta.pagination as { total: number }).total]).toEqual([[], 0]);
  });

  test('no page tells of it, and none of the names', async () => {
    for (const page of pages()) {
      const answer = await as(account).call('GET', encodeURI(page));
      const told = JSON.stringify(answer.data);
      expect([page, answer.status, told.includes(PERSON), told.includes(row)]).toEqual([page, 200, false, false]);
    }
  });

  test('asking by what is in it finds nothing', async () => {
    const query = `/api/records?filters[facts][$contains]=${PERSON}`;
    const answer = await as(account).call<unknown[]>('GET', encodeURI(query));
    expect(answer.status === 400 || answer.data.length === 0).toBe(true);
    const { status } = await as(account).call('PUT', `/api/records/${row}`, { facts: {} }, { version: 1 });
    expect([403, 404]).toContain(status);
  });
});

test('nobody else writes it', async () => {
  const facts = { 'liability.person': '某人', 'liability.post': '某岗', 'liability.measure': '通报' };
  for (const account of OTHERS) {
    const { status } = await as(account).call('POST', '/api/records', {
      register: REGISTER,
      project: walk.project,
      facts,
    });
    expect([account, status]).toEqual([account, 403]);
  }
});
