/** A paper of a kind the rulebook names is put into the project's file. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { scopeOf } from '../../../access/scope';
import { dossierOn, type Ground, jurisdictionOf, lockGround, lockProject, onProject } from '../../../cases/ground';
import { auditOf, judge } from '../../../cases/judge';
import { mustNotBeWithdrawn } from '../../../cases/project/draft';
import type { CaseRow } from '../../../dossier/rows';
import type { Rulebook } from '../../../engine/rulebook';
import { rulebookFor } from '../../../rulebooks/registry';
import { sm3 } from '../../../write/canonical';
import type { CommandHandler } from '../../../write/command';
import { BadInput, NotFound } from '../../../write/errors';
import { type CommandInput, parsed } from '../../../write/input';
import { idOf, insertRow, rowOf } from '../../../write/rows';
import { type Tx, willStand } from '../../../write/tx';
import { cleanName, contentOf } from '../services/content';
import { storeFile } from '../services/store';

export const BODY = z.strictObject({
  kind: z.string('请选择材料种类').min(1, '请选择材料种类').max(80),
  /** Not named for a paper in the file of a case on a plan. */
  project: z.string().max(64).optional(),
  case: z.string().max(64).optional(),
});

function refuse(message: string): never {
  throw new BadInput([{ field: 'file', message }]);
}

async function fileOf({ files }: CommandInput) {
  const [file, ...others] = files;
  if (!file || others.length > 0) return refuse('请选择一个文件');
  const filename = cleanName(file.originalFilename ?? '');
  const content = await readFile(file.filepath);
  const verdict = contentOf(filename, content);
  if ('message' in verdict) return refuse(verdict.message);
  return { filename, content, mime: verdict.mime };
}

function mustBeNamed(rulebook: Rulebook, kind: string): void {
  if (rulebook.materials.some((material) => material.id === kind)) return;
  const known = rulebook.materials.map(({ id, label }) => `${label}（${id}）`).join('、');
  throw new BadInput([{ field: 'kind', message: `办法没有规定这种材料，可选：${known}` }]);
}

interface Filing {
  ground: Ground;
  running?: CaseRow;
}

/** Where the paper goes: into the file of a project, or of a case on it, or of a case on a plan. */
async function filingOf(tx: Tx, given: z.infer<typeof BODY>): Promise<Filing> {
  const scope = scopeOf(tx.actor);
  const running = given.case ? ((await rowOf(tx.trx, 'cases', given.case, scope)) as unknown as CaseRow) : undefined;
  if (running && running.plan_id !== null && !given.project)
    return { ground: await lockGround(tx.trx, running), running };
  if (!given.project) throw new BadInput([{ field: 'project', message: '请选择项目' }]);
  const project = await lockProject(tx.trx, await idOf(tx.trx, 'projects', given.project, scope));
  if (running && Number(running.project_id) !== project.id) throw new NotFound();
  return { ground: onProject(project), running };
}

export const create: CommandHandler = async (tx, input) => {
  const given = parsed(BODY, input.body);
  const { ground, running } = await filingOf(tx, given);
  const { project } = ground;
  mustNotBeWithdrawn(project);
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today, running?.rulebook_version);
  mustBeNamed(rulebook, given.kind);
  const file = await fileOf(input);
  const dossier = await dossierOn(tx.trx, ground, { rulebook, date: tx.today, actor: tx.actor });
  const judgement = judge(tx, rulebook, 'material.upload', dossier);
  const row = {
    kind: given.kind,
    filename: file.filename,
    size: file.content.length,
    mime: file.mime,
    digest: sm3(file.content),
    uploaded_on: tx.today,
  };
  const { documentId } = await insertRow(tx.trx, 'materials', {
    ...row,
    project_id: project?.id ?? null,
    case_id: running?.id ?? null,
    jurisdiction_id: jurisdictionOf(ground),
    department_id: project?.department_id ?? null,
    storage_key: willStand(tx) ? await storeFile(file.content) : '',
    uploaded_by_id: tx.actor.userId,
  });
  const { uploaded_on: uploadedOn, ...shown } = row;
  const data = { documentId, ...shown, uploadedOn };
  const ids = { entity: 'material', entityId: documentId, project: project?.document_id };
  return { status: 201, data, audit: { ...ids, after: data, ...auditOf(judgement, rulebook) } };
};
