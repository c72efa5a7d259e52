/** For which bodies somebody speaks on one project: a unit is applicant of its own projects only, a contractor of those it builds. */
import type { Actor } from '../engine/dossier';
import type { BodyId } from '../engine/rulebook';

export interface Speaker {
  departmentId: number | null;
  bodies: BodyId[];
  userName?: string;
  departmentName?: string;
}
export interface Parties {
  department_id: number;
  contractor_id: number | null;
}

/** A case may be about another contractor than the project has (yet): a contract that is being signed. */
export function partiesOf(project: Parties, running?: { contractor_id: number | null }): Parties {
  return { department_id: project.department_id, contractor_id: running?.contractor_id ?? project.contractor_id };
}

export function actingBodies(speaker: Speaker, parties: Parties): BodyId[] {
  const own: Partial<Record<BodyId, number | null>> = {
    applicant: parties.department_id,
    contractor: parties.contractor_id,
  };
  return speaker.bodies.filter((body) => !(body in own) || own[body] === speaker.departmentId);
}

/** The same person as the rules see him on one project. */
export function actorOn(speaker: Speaker, parties: Parties): Actor {
  return { ...himself(speaker), bodies: actingBodies(speaker, parties) };
}

/** Where there is no project a person speaks for all his functions. */
export function himself({ bodies, userName, departmentName }: Speaker): Actor {
  return { bodies, user: userName, department: departmentName };
}
