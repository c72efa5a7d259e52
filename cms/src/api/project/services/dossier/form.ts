/** A paper that is a form: the rulebook says of which step, the record fills it, whoever hands it in signs it. */

import type { Context } from 'koa';
import { applyScope, scopeOf } from '../../../../access/scope';
import { stepRules } from '../../../../cases/work';
import { readJson, type StoredJson } from '../../../../dossier/stored';
import type { FactDefinition, Facts } from '../../../../engine/facts';
import type { Paper, Rulebook } from '../../../../engine/rulebook';
import { formLayout } from '../../../../export/form-layout';
import { handOver, placeOf, takenBy } from '../../../../export/hand-over';
import { ask } from '../../../../read/inspect';
import { rulebookFor } from '../../../../rulebooks/registry';
import { toXlsx } from '../../../../spreadsheet/write-xlsx';
import { NotFound } from '../../../../write/errors';
import type { Tx } from '../../../../write/tx';
import { projectView } from '../project-view';
import { readProject } from '../take';

function paperIn({ materials }: Rulebook, id: string): Paper & { filledFrom: string } {
  const paper = materials.find((one) => one.id === id);
  if (!paper?.filledFrom) throw new NotFound('办法没有可按填报内容生成的这种材料。');
  return { ...paper, filledFrom: paper.filledFrom };
}

/** Several rules may describe the step; the paper shows what any of them asks for, once. */
function fieldsOf(rulebook: Rulebook, step: string): FactDefinition[] {
  const [procedure = '', name] = step.split('.');
  const asked = stepRules(rulebook, procedure).filter((rule) => rule.step === name);
  const facts = [...new Set(asked.flatMap(({ form }) => form))];
  return facts.flatMap((id) => rulebook.facts[id] ?? []);
}

/** On the project, and in the latest case of that procedure that the person may see. */
async function statedOn(tx: Tx, id: string, step: string): Promise<Facts> {
  const project = await readProject(tx, id);
  const cases = tx.trx('cases').where({ project_id: project.id, procedure: step.split('.')[0] });
  applyScope(cases, scopeOf(tx.actor), 'cases');
  const latest = await cases.orderBy('cases.id', 'desc').first('cases.facts');
  const { name: title, total_amount: total, plan_year: year } = project;
  const columns = {
    'project.name': title,
    'project.planYear': year,
    'project.totalAmount': Number(total ?? 0) || null,
  };
  const stored = (value: unknown): Facts => readJson<Facts>(value as StoredJson, {});
  return { ...columns, ...stored(latest?.facts ?? null), ...stored(project.facts) };
}

/** Stands where the number will be. */
export const DRAFT = '草稿';

export async function handOverForm(ctx: Context, id: string, kind: string): Promise<void> {
  const { rulebook, paper, view, stated } = await ask(ctx, async (tx) => {
    const view = await projectView(tx, id);
    const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
    const paper = paperIn(rulebook, kind);
    return { view, rulebook, paper, stated: await statedOn(tx, id, paper.filledFrom) };
  });
  const place = await placeOf(ctx);
  const unit = (view.department as { name?: string } | null)?.name ?? '';
  const head = {
    title: `${place.name}${paper.label}`,
    unit,
    number: view.number ?? '',
    basis: `${rulebook.title}${paper.article}`,
  };
  const layout = formLayout({ ...head, taken: takenBy(ctx) }, fieldsOf(rulebook, paper.filledFrom), stated);
  const title = [paper.label, view.number ?? DRAFT, view.name].join(' ');
  await handOver(ctx, { title, content: await toXlsx(layout), what: { list: paper.label }, entityId: id, project: id });
}
