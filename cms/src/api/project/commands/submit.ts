/** 报送: a draft is handed in; or a project is written down and handed in at once. */
import { z } from 'zod';
import { isDeclared } from '../../../cases/forms/declaring';
import type { Rulebook } from '../../../engine/rulebook';
import { rulebookFor } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { parsed } from '../../../write/input';
import { mustHaveSeen } from '../../../write/tx';
import { OPINION, OVERRIDE } from '../../case/commands/act';
import { DECLARATION, type Declaration } from '../services/declaration';
import { newDraft } from '../services/new-draft';
import { submission } from '../services/submission';
import { takeProject } from '../services/take';

const HOW = {
  procedure: z.string('请选择申报方式').min(1, '请选择申报方式').max(80),
  comment: OPINION.comment,
  override: OVERRIDE.optional(),
};
/** `facts`: of the declaration and of the step alike. */
export const BODY = z.strictObject({ ...HOW, facts: OPINION.facts });
export const NEW = z.strictObject({ ...DECLARATION.shape, ...HOW });

export const submitDraft: CommandHandler = async (tx, { params, body }) => {
  const given = parsed(BODY, body);
  const project = await takeProject(tx, params.id);
  if (tx.version !== undefined) mustHaveSeen(tx, project.version);
  return submission(tx, project, given);
};

/** What is the declaration's own is written down with it; the rest is stated at the step, or refused there by name. */
function parted(rulebook: Rulebook, facts: Record<string, unknown>) {
  const isOwn = (id: string): boolean => {
    const definition = rulebook.facts[id];
    return definition !== undefined && isDeclared(rulebook, definition);
  };
  const entries = Object.entries(facts);
  return {
    own: Object.fromEntries(entries.filter(([id]) => isOwn(id))),
    rest: Object.fromEntries(entries.filter(([id]) => !isOwn(id))),
  };
}

export const submitNew: CommandHandler = async (tx, { body }) => {
  const { procedure, comment, override, facts = {}, ...columns } = parsed(NEW, body);
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const { own, rest } = parted(rulebook, facts);
  const declaration: Declaration = { ...columns, facts: own };
  const project = await takeProject(tx, await newDraft(tx, rulebook, declaration));
  return { status: 201, ...(await submission(tx, project, { procedure, comment, override, facts: rest })) };
};
