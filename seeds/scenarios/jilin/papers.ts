/** The papers of the final acceptance that a clerk brings along at once. */
import type { Walk } from '../../story/walk';

/** Nothing beforehand: what is wanted is handed in when it is asked for. */
export async function attachAcceptancePapers(_walk: Walk): Promise<void> {}
