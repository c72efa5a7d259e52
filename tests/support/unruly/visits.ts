/** Between the acts of a story: people look at the project on later days, and try what nobody tells of. */
import type { Json } from '../../../seeds/client';
import { plausible } from '../../../seeds/story/fill';
import type { Tale } from '../../../seeds/story/tale';
import type { Unruly } from './unruly';

/** Where a thing of that kind is begun. */
const CREATED_AT: Record<string, string> = {
  contract: '/api/contracts',
  change: '/api/changes',
  acceptance: '/api/acceptances',
  catalogue: '/api/catalogues',
  rectification: '/api/rectifications',
};

const DAYS_LATER = [0, 40, 400];

function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What stands and what is due, as unit, lead and auditor see it. */
export async function lookAt({ walk }: Tale): Promise<void> {
  for (const days of DAYS_LATER) {
    for (const account of [walk.part.applicant, 'lead', 'auditor']) {
      await walk.cast.as(account, later(walk.on, days)).call('GET', `/api/projects/${walk.project}/standing`);
    }
  }
}

/** What units and the place owe besides their projects. */
export async function lookAtDuties({ walk }: Tale): Promise<void> {
  for (const days of DAYS_LATER) {
    for (const account of [walk.part.applicant, 'lead']) {
      const client = walk.cast.as(account, later(walk.on, days));
      for (let page = 1; page <= 3; page += 1)
        await client.call('GET', `/api/duties?pagination[page]=${page}&pagination[pageSize]=100`);
    }
  }
}

/** Every procedure of the rulebook, by whoever may begin it. */
export async function beginEverything({ walk }: Tale, unruly: Unruly): Promise<void> {
  const { project, on, book } = walk;
  for (const { id, subject, title } of book.shown.procedures) {
    const account = walk.speaker(book.opensOf(id)[0] ?? 'applicant');
    const path = subject === 'project' ? `/api/projects/${project}/cases` : CREATED_AT[subject];
    if (path === undefined) continue;
    const body: Json = subject === 'project' ? { procedure: id } : { project, title, facts: {} };
    await unruly.knock(account, on, { method: 'POST', path, body });
  }
}

/** Every register of the rulebook, by whoever may write it. */
export async function writeEverything({ walk }: Tale, unruly: Unruly): Promise<void> {
  const { project, on, book, matter } = walk;
  for (const { id: register, by, subject, fields } of book.shown.registers) {
    const account = walk.speaker(by[0] ?? 'applicant');
    const typed = fields.flatMap((id) => {
      const field = book.facts.get(id);
      return field?.source === 'typed' ? [[id, plausible(field, matter)] as const] : [];
    });
    const about = subject === 'project' ? { project } : {};
    const body = { register, ...about, facts: Object.fromEntries(typed) };
    await unruly.knock(account, on, { method: 'POST', path: '/api/records', body });
  }
}
