/** What is left once the content of a project stands fast. */
import type { Rulebook } from '../../engine/rulebook';

export function wayToChange({ procedures }: Rulebook): string {
  const changes = procedures.filter(({ subject }) => subject === 'change').map(({ title }) => `“${title}”`);
  return changes.length > 0 ? `确需调整的，请办理${changes.join('或')}，随变更修改。` : '';
}
