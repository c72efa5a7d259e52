/** Who must or may do something that a rulebook lays on these bodies, as far as the dossier says who holds them. */
import type { Calendar } from './calendar/calendar';
import type { Dossier } from './dossier';
import { heldBodies } from './holders';
import { inquire } from './inquire';
import type { BodyId, Rulebook } from './rulebook';

/** All of them who may hold it while nobody knows what that hangs on. */
export function whoHolds(rulebook: Rulebook, bodies: BodyId[], dossier: Dossier, calendar?: Calendar): BodyId[] {
  return heldBodies(inquire(rulebook, dossier, calendar), bodies);
}
