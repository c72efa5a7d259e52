/** Two towns for the tests: the one of the demo with fewer people, and a neighbour that must never see it. */
import { erenhot } from '../../seeds/people/erenhot';
import type { Place, Post } from '../../seeds/people/place';

const KEPT = new Set([
  'lead',
  'finance',
  'cyberspace',
  'cryptography',
  'development-reform',
  'public-security',
  'government',
  'leader',
  'auditor',
  'unit-1',
  'unit-2',
  'contractor-1',
  'contractor-2',
]);
const post = (code: string, name: string, bodies: string[], account: string, role: string): Post => ({
  code,
  name,
  bodies,
  account,
  role,
});

export const town: Place = {
  jurisdiction: erenhot.jurisdiction,
  departments: [
    ...erenhot.departments.filter(({ code }) => KEPT.has(code)),
    post('administrator', '政务信息中心', [], 'administrator', 'administrator'),
  ],
};

export const neighbour: Place = {
  jurisdiction: { ...erenhot.jurisdiction, code: 'neighbour', name: '邻市' },
  departments: [
    post('lead', '邻市大数据局', ['lead', 'tech-review', 'procurement'], 'lead', 'lead'),
    post('finance', '邻市财政局', ['finance'], 'finance', 'finance'),
    post('government', '邻市人民政府办公室', ['government'], 'government', 'reviewer'),
    post('auditor', '邻市审计局', [], 'auditor', 'auditor'),
    post('administrator', '邻市信息中心', [], 'administrator', 'administrator'),
    post('unit-1', '邻市教育局', ['applicant'], 'applicant', 'applicant'),
    post('contractor-1', '邻市软件有限公司', ['contractor'], 'contractor', 'contractor'),
  ],
};
