/** One jurisdiction of the demo with everybody in it. `account` becomes the login `<jurisdiction>-<account>`. */
export interface Post {
  /** Of the department; a second post with the same code is another person there. */
  code: string;
  name: string;
  bodies: string[];
  account: string;
  role: string;
}
export interface Place {
  jurisdiction: { code: string; name: string; level: string; rulebook: string; effectiveFrom: string };
  departments: Post[];
}

/** A department with one account that is called like the department. */
export const post = (code: string, name: string, bodies: string[], role = 'reviewer'): Post => ({
  code,
  name,
  bodies,
  account: code,
  role,
});

const numbered = (stem: string, index: number) => (index === 0 ? stem : `${stem}-${index + 1}`);

/** The units that own projects: `applicant`, `applicant-2`, … */
export const unitsOf = (names: string[]): Post[] =>
  names.map((name, index) => ({
    code: `unit-${index + 1}`,
    name,
    bodies: ['applicant'],
    account: numbered('applicant', index),
    role: 'applicant',
  }));

export const contractorsOf = (names: string[]): Post[] =>
  names.map((name, index) => ({
    code: `contractor-${index + 1}`,
    name,
    bodies: ['contractor'],
    account: numbered('contractor', index),
    role: 'contractor',
  }));

/** Those who look on everywhere: leaders, auditors and the administrator. */
export const onlookersOf = (names: { leader: string; auditor: string; administration: string }): Post[] => [
  { ...post('leader', names.leader, [], 'leader') },
  { ...post('auditor', names.auditor, [], 'auditor') },
  { ...post('administrator', names.administration, [], 'administrator'), code: 'administration' },
];
