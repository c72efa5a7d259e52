/** Which functions a department performs, from its row. */
import type { BodyId } from '../engine/rulebook';
import type { DepartmentRow } from './rows';
import { readJson } from './stored';

export function performs(department: Pick<DepartmentRow, 'bodies'>, body: BodyId): boolean {
  return readJson<string[]>(department.bodies, []).includes(body);
}
