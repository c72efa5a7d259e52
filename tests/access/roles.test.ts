/**
 * The complete permitted set, written out a second time: whoever changes a right changes it here too.
 * A建设单位 C承建单位 L大数据 F财政 Y网信 K密码 R其他职能 D领导 U审计 S管理员
 */
import { ACCESS, actionsOf, bodiesOf, can, decisionOn, PUBLIC, ROLES, type Role } from '../../cms/src/access/roles';

const LETTERS: Record<Role, string> = {
  applicant: 'A',
  contractor: 'C',
  lead: 'L',
  finance: 'F',
  cyberspace: 'Y',
  cryptography: 'K',
  reviewer: 'R',
  leader: 'D',
  auditor: 'U',
  administrator: 'S',
};
const roles = Object.keys(ROLES) as Role[];

const PERMITTED = `
auth.login                 public
auth.refresh               public
auth.logout                public
openapi.find               public
me.find                    A C L F Y K R D U S
me.password                A C L F Y K R D U S
rulebook.find              A C L F Y K R D U S
rulebook.findOne           A C L F Y K R D U S
rulebook.search            A C L F Y K R D U S
rulebook.compare           A C L F Y K R D U S
rulebook.evaluate          A C L F Y K R D U S
rulebook.what-if           - - L - - - - D U S
fact.find                  A C L F Y K R D U S
jurisdiction.find          A C L F Y K R D U S
jurisdiction.findOne       A C L F Y K R D U S
jurisdiction.create        - - - - - - - - - S
jurisdiction.update        - - - - - - - - - S
department.find            A C L F Y K R D U S
department.findOne         A C L F Y K R D U S
department.create          - - - - - - - - - S
department.update          - - - - - - - - - S
user.find                  - - - - - - - - - S
user.findOne               - - - - - - - - - S
user.create                - - - - - - - - - S
user.update                - - - - - - - - - S
user.disable               - - - - - - - - - S
user.enable                - - - - - - - - - S
user.reset-password        - - - - - - - - - S
notice.find                A C L F Y K R D U -
notice.findOne             A C L F Y K R D U -
notice.read                A C L F Y K R - - -
audit-entry.find           - - - - - - - - U S
audit-entry.findOne        - - - - - - - - U S
audit-entry.verify         - - - - - - - - U S
project.find               A C L F Y K R D U -
project.findOne            A C L F Y K R D U -
project.standing           A C L F Y K R D U -
project.history            A C L F Y K R D U -
project.dossier            A C L F Y K R D U -
project.create             A - - - - - - - - -
project.update             A - - - - - - - - -
project.submit             A - - - - - - - - -
project.submit-new         A - - - - - - - - -
project.withdraw           A - - - - - - - - -
project.open               A C L F Y K R - - -
project.postpone           A - L F - - R - - -
project.end                A - L F - - R - - -
project.resume             A - L F - - R - - -
project.check-version      - - L - - - - - - -
project.move-version       - - L - - - - - - -
case.find                  A C L F Y K R D U -
case.findOne               A C L F Y K R D U -
case.dossier               A C L F Y K R D U -
case.act                   A C L F Y K R - - -
opinion.find               A C L F Y K R D U -
opinion.findOne            A C L F Y K R D U -
opinion.issue              A C L F Y K R - - -
annual-plan.find           A - L F Y K R D U -
annual-plan.findOne        A - L F Y K R D U -
annual-plan.create         - - L - - - - - - -
annual-plan.open           - - L F Y K R - - -
annual-plan.set-total      - - - F - - - - - -
annual-plan.compile        - - L - - - - - - -
annual-plan.finalise       - - L - - - - - - -
annual-plan.reallocate     - - L F - - - - - -
plan-entry.find            A - L F Y K R D U -
plan-entry.findOne         A - L F Y K R D U -
budget.find                A - L F Y K R D U -
budget.findOne             A - L F Y K R D U -
budget.create              - - L F - - R - - -
contract.find              A C L F Y K R D U -
contract.findOne           A C L F Y K R D U -
contract.create            A - L - - - R - - -
contract.end               A - L - - - R - - -
payment.find               A C L F Y K R D U -
payment.findOne            A C L F Y K R D U -
payment.create             A - L F - - R - - -
progress-report.find       A - L F Y K R D U -
progress-report.findOne    A - L F Y K R D U -
progress-report.create     A - - - - - - - - -
progress-report.update     A - - - - - - - - -
progress-report.file       A - - - - - - - - -
progress-report.return     - - L - - - - - - -
change.find                A C L F Y K R D U -
change.findOne             A C L F Y K R D U -
change.create              A C L F Y K R - - -
acceptance.find            A C L F Y K R D U -
acceptance.findOne         A C L F Y K R D U -
acceptance.create          A C L F Y K R - - -
evaluation.find            A C L F Y K R D U -
evaluation.findOne         A C L F Y K R D U -
evaluation.create          A C L F Y K R - - -
catalogue.find             A C L F Y K R D U -
catalogue.findOne          A C L F Y K R D U -
catalogue.create           A C L F Y K R - - -
catalogue-item.find        A C L F Y K R D U -
catalogue-item.findOne     A C L F Y K R D U -
catalogue-item.create      A C L F Y K R - - -
catalogue-item.update      A C L F Y K R - - -
catalogue-item.share       A C L F Y K R - - -
catalogue-item.open        A C L F Y K R - - -
rectification.find         A C L F Y K R D U -
rectification.findOne      A C L F Y K R D U -
rectification.create       A - L F Y K R - - -
record.find                A C L F Y K R D U -
record.findOne             A C L F Y K R D U -
record.create              A C L F Y K R - - -
record.update              A C L F Y K R - - -
material.find              A C L F Y K R D U -
material.findOne           A C L F Y K R D U -
material.file              A C L F Y K R D U -
material.create            A C L F Y K R - - -
duty.find                  A C L F Y K R D U -
duty.explain               A C L F Y K R - - -
dashboard.execution        A - L F Y K R D U -
dashboard.home             A C L F Y K R D U S
dashboard.conservation     - - L F - - - D U -
report.quarterly           A - L F Y K R D U -
report.snapshots           A - L F Y K R D U -
report.freeze              - - L - - - - - - -
`;

function lettersOf(action: string): string {
  if (decisionOn(action) === PUBLIC) return 'public';
  return roles.map((role) => (can({ role }, action) ? LETTERS[role] : '-')).join(' ');
}

const rows = PERMITTED.trim()
  .split('\n')
  .map((line) => line.split(/ (.*)/s) as [action: string, letters: string])
  .map(([action, letters]) => [action, letters.trim()] as const);
const decided = Object.entries(ACCESS).flatMap(([entity, verbs]) =>
  Object.keys(verbs).map((verb) => `${entity}.${verb}`),
);

test.each(rows)('%s: %s', (action, letters) => expect(lettersOf(action)).toBe(letters));

test('nothing is permitted that is not written here', () => {
  expect(decided.sort()).toEqual(rows.map(([action]) => action).sort());
});

test('an action nobody decided is nobody’s', () => {
  for (const action of ['project.destroy', 'nothing.find', 'project', 'constructor.name', '']) {
    expect(roles.filter((role) => can({ role }, action))).toEqual([]);
  }
});

test('nobody may delete anything, nobody may change the trail', () => {
  const verbs = decided.map((action) => action.split('.')[1]);
  expect(verbs).not.toContain('delete');
  expect(decided.filter((action) => /^audit-entry\.(create|update)/.test(action))).toEqual([]);
});

test('leaders and auditors only read; the administrator does no business', () => {
  const writes = decided.filter(
    (action) =>
      !/\.(find|findOne|standing|history|dossier|file|execution|home|conservation|quarterly|snapshots|verify|evaluate|search|compare|what-if|password)$/.test(
        action,
      ),
  );
  const writersAmong = (role: Role) =>
    writes.filter((action) => decisionOn(action) !== PUBLIC && can({ role }, action));
  expect(writersAmong('leader')).toEqual([]);
  expect(writersAmong('auditor')).toEqual([]);
  expect(writersAmong('administrator').filter((action) => !/^(user|department|jurisdiction)\./.test(action))).toEqual(
    [],
  );
});

test('the client is told exactly what the server permits', () => {
  for (const role of roles) {
    const told = Object.entries(actionsOf(role)).flatMap(([entity, verbs]) => verbs.map((verb) => `${entity}.${verb}`));
    const expected = decided.filter((action) => decisionOn(action) !== PUBLIC && can({ role }, action));
    expect(told.sort()).toEqual(expected.sort());
  }
});

describe('functions of a person: those of the department, as far as the role lets him', () => {
  test.each<[Role, string[], string[]]>([
    ['applicant', ['applicant', 'lead'], ['applicant']],
    ['contractor', ['contractor', 'finance'], ['contractor']],
    ['lead', ['lead', 'tech-review', 'applicant'], ['lead', 'tech-review']],
    ['reviewer', ['government'], ['government']],
    ['leader', ['lead'], []],
    ['auditor', ['audit'], []],
    ['administrator', ['lead', 'finance'], []],
    ['finance', ['finance', 'no-such-body'], ['finance']],
  ])('%s of a department with %p exercises %p', (role, department, exercised) => {
    expect(bodiesOf(role, department)).toEqual(exercised);
  });
});
