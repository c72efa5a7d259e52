/** The register a row belongs to, as the rulebook declares it, and what a row of it is about. */
import { scopeOf } from '../../../access/scope';
import { lockProject } from '../../../cases/ground';
import { jurisdictionDossier, projectDossier, unitDossiers } from '../../../dossier';
import type { DepartmentRow, ProjectRow } from '../../../dossier/rows';
import { type Typing, typedFacts } from '../../../dossier/typed-facts';
import { whoHolds } from '../../../engine';
import type { Dossier } from '../../../engine/dossier';
import type { Facts } from '../../../engine/facts';
import type { RecordRule, Rulebook } from '../../../engine/rulebook';
import { calendar, rulebookKnowing } from '../../../rulebooks/registry';
import { BadInput } from '../../../write/errors';
import { idOf } from '../../../write/rows';
import type { Tx } from '../../../write/tx';

const registerIn = ({ rules }: Rulebook, register: string): RecordRule | undefined =>
  rules.find((one): one is RecordRule => one.kind === 'record' && one.register === register);

/** By the version of today, else by the newest that has such a register. */
export function registerKnown(tx: Tx, register: string): { rulebook: Rulebook; rule: RecordRule } {
  const has = (one: Rulebook): boolean => registerIn(one, register) !== undefined;
  const rulebook = rulebookKnowing(tx.actor.jurisdictionCode, tx.today, has);
  const rule = registerIn(rulebook, register);
  if (!rule) throw new BadInput([{ field: 'register', message: `办法没有设这一台账，可选：${registersIn(rulebook)}` }]);
  return { rulebook, rule };
}

function registersIn({ rules }: Rulebook): string {
  const known = rules.flatMap((one) => (one.kind === 'record' ? [`${one.label}（${one.register}）`] : []));
  return [...new Set(known)].join('、');
}

export function recordFacts(rule: RecordRule, typing: Typing, input: unknown): Facts {
  return typedFacts(input, typing, (definition) => rule.fields.includes(definition.id));
}

export interface About {
  project?: ProjectRow;
  department?: DepartmentRow;
}

async function projectAbout(tx: Tx, documentId: string | undefined): Promise<About> {
  if (!documentId) throw new BadInput([{ field: 'project', message: '请选择项目' }]);
  return { project: await lockProject(tx.trx, await idOf(tx.trx, 'projects', documentId, scopeOf(tx.actor))) };
}

/** A unit writes of itself; who speaks for the whole jurisdiction names the unit. */
async function unitAbout(tx: Tx, documentId: string | undefined): Promise<About> {
  const isOwn = tx.actor.role === 'applicant' || tx.actor.role === 'contractor';
  const named = isOwn ? tx.actor.departmentDocumentId : documentId;
  if (!named) throw new BadInput([{ field: 'department', message: '请选择单位' }]);
  const id = await idOf(tx.trx, 'departments', named, scopeOf(tx.actor));
  return { department: (await tx.trx('departments').where({ id }).first()) as DepartmentRow };
}

export async function aboutOf(
  tx: Tx,
  rule: RecordRule,
  given: { project?: string; department?: string },
): Promise<About> {
  if (rule.subject === 'project') return projectAbout(tx, given.project);
  return rule.subject === 'unit' ? unitAbout(tx, given.department) : {};
}

export interface Weighing {
  rulebook: Rulebook;
  stated: Facts;
  /** The row that is being corrected does not speak beside its own correction. */
  without?: string;
}

export async function dossierAbout(tx: Tx, about: About, { rulebook, stated, without }: Weighing): Promise<Dossier> {
  const options = { rulebook, date: tx.today, actor: tx.actor, stated, without };
  if (about.project) return projectDossier(tx.trx, about.project, options);
  if (!about.department) return jurisdictionDossier(tx.trx, tx.actor.jurisdictionId, options);
  const dossier = (await unitDossiers(tx.trx, [about.department], options)).get(about.department.id);
  if (!dossier) throw new Error(`no dossier for department ${about.department.id}`);
  return dossier;
}

/** In which of the register's functions the actor writes. */
export function bodyOf(rulebook: Rulebook, rule: RecordRule, dossier: Dossier): string | undefined {
  const writers = whoHolds(rulebook, rule.by, dossier, calendar());
  return writers.find((body) => dossier.actor?.bodies.includes(body));
}
