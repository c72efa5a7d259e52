/** Who is asking: read once per request by the session strategy, from one row. */
import type { Context } from 'koa';
import type { BodyId } from '../engine/rulebook';
import { Unauthorized } from '../write/errors';
import type { Role } from './roles';

export interface Actor {
  userId: number;
  userDocumentId: string;
  userName: string;
  displayName: string;
  role: Role;
  /** 0 and '' for a person who belongs to no department (the first administrator). */
  departmentId: number;
  departmentDocumentId: string;
  departmentName: string;
  /** Functions this person exercises: those of the department, as far as the role lets him. */
  bodies: BodyId[];
  jurisdictionId: number;
  jurisdictionCode: string;
  sessionId: string;
  /** A password set by someone else must be changed before anything else is done. */
  mustChangePassword: boolean;
}

/** The actor of a request that passed the session strategy. */
export function actorOf(ctx: Context): Actor {
  const actor = ctx.state.actor as Actor | undefined;
  if (!actor) throw new Unauthorized();
  return actor;
}
