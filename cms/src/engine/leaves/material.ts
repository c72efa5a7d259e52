/** All of these papers are there. Papers of which somebody gave a list are there or not; without a list nobody knows. */
import { type Answer, answer, combine } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import type { MaterialLeaf } from '../rulebook';
import { allOf } from '../three-valued';

export function materialLeaf({ dossier }: Inquiry, { materials }: MaterialLeaf): Answer {
  const answers = materials.map((material) => {
    const holds = dossier.materials ? dossier.materials.includes(material) : null;
    return answer(holds, { kind: 'material', material, holds }, [material]);
  });
  return combine(answers, allOf);
}
