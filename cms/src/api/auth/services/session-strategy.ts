/**
 * Who a request comes from. One statement reads the live session, the person, role, department and jurisdiction, so
 * that logout, disabling, a change of role and a changed reading hold from the very next request.
 * Replaces the strategy of users-permissions, whose tokens outlive a logout and whose routes without a scope are open.
 */
import type { Context } from 'koa';
import type { Actor } from '../../../access/actor';
import { bodiesOf, can, decisionOn, PUBLIC, ROLES, type Role } from '../../../access/roles';
import { actionOf } from '../../../access/routes';
import type { BodyId } from '../../../engine/rulebook';
import { database } from '../../../read/database';
import { learnSettings } from '../../../rulebooks/registry';
import { fromJson, toDate, toFlag } from '../../../write/columns';
import { Forbidden, Unauthorized } from '../../../write/errors';

type Row = Record<string, unknown>;

const COLUMNS = {
  userId: 'up_users.id',
  userDocumentId: 'up_users.document_id',
  userName: 'up_users.username',
  displayName: 'up_users.display_name',
  blocked: 'up_users.blocked',
  mustChangePassword: 'up_users.must_change_password',
  role: 'up_roles.type',
  departmentId: 'departments.id',
  departmentDocumentId: 'departments.document_id',
  departmentName: 'departments.name',
  bodies: 'departments.bodies',
  jurisdictionId: 'jurisdictions.id',
  jurisdictionCode: 'jurisdictions.code',
  rulebook: 'jurisdictions.rulebook',
  effectiveFrom: 'jurisdictions.effective_from',
  readings: 'jurisdictions.readings',
  settingsVersion: 'jurisdictions.version',
  absoluteExpiresAt: 'strapi_sessions.absolute_expires_at',
  status: 'strapi_sessions.status',
};

/** The person behind a bearer token, or undefined. */
async function actorOfToken(token: string): Promise<Actor | undefined> {
  const { isValid, payload } = strapi.sessionManager('users-permissions').validateAccessToken(token);
  if (!isValid || !payload) return undefined;
  const userId = Number(payload.userId);
  const row: Row | undefined = await database()
    .from('up_users')
    .join('strapi_sessions', (on) => {
      on.onVal('strapi_sessions.session_id', payload.sessionId).andOnVal('strapi_sessions.user_id', String(userId));
    })
    .join('up_users_role_lnk', 'up_users_role_lnk.user_id', 'up_users.id')
    .join('up_roles', 'up_roles.id', 'up_users_role_lnk.role_id')
    .leftJoin('departments', 'departments.id', 'up_users.department_id')
    .leftJoin('jurisdictions', 'jurisdictions.id', 'departments.jurisdiction_id')
    .where('up_users.id', userId)
    .first(COLUMNS);
  return row && isLive(row) ? toActor(row, payload.sessionId) : undefined;
}

function isLive({ blocked, status, absoluteExpiresAt, role }: Row): boolean {
  return (
    !toFlag(blocked) &&
    status === 'active' &&
    new Date(absoluteExpiresAt as string) > new Date() &&
    Object.hasOwn(ROLES, String(role))
  );
}

function toActor(row: Row, sessionId: string): Actor {
  if (row.jurisdictionCode) {
    learnSettings({
      code: String(row.jurisdictionCode),
      rulebook: String(row.rulebook),
      effectiveFrom: toDate(row.effectiveFrom),
      readings: fromJson<Record<string, string>>(row.readings, {}),
      version: Number(row.settingsVersion),
    });
  }
  const role = row.role as Role;
  return {
    userId: Number(row.userId),
    userDocumentId: String(row.userDocumentId),
    userName: String(row.userName),
    displayName: String(row.displayName ?? row.userName),
    role,
    departmentId: Number(row.departmentId ?? 0),
    departmentDocumentId: String(row.departmentDocumentId ?? ''),
    departmentName: String(row.departmentName ?? ''),
    bodies: bodiesOf(role, fromJson<BodyId[]>(row.bodies, [])),
    jurisdictionId: Number(row.jurisdictionId ?? 0),
    jurisdictionCode: String(row.jurisdictionCode ?? ''),
    sessionId,
    mustChangePassword: toFlag(row.mustChangePassword),
  };
}

function scopesOf(config: unknown): string[] {
  const scope = (config as { scope?: string | string[] } | undefined)?.scope ?? [];
  return (Array.isArray(scope) ? scope : [scope]).map(actionOf);
}

async function authenticate(ctx: Context) {
  const token = /^Bearer (\S+)$/i.exec(ctx.get('Authorization'))?.[1];
  const actor = token ? await actorOfToken(token) : undefined;
  if (actor) {
    ctx.state.actor = actor;
    return { authenticated: true, credentials: actor };
  }
  const scopes = scopesOf((ctx.state.route as { config?: { auth?: unknown } }).config?.auth);
  const isPublic = scopes.length > 0 && scopes.every((action) => decisionOn(action) === PUBLIC);
  if (isPublic) return { authenticated: true, credentials: null };
  throw new Unauthorized(token ? '登录已失效，请重新登录。' : '请先登录。');
}

/** All that a person may do whose password somebody else chose. */
const BEFORE_CHANGE = ['me.find', 'me.password', 'auth.logout'];

async function verify(auth: { credentials: Actor | null }, config: unknown): Promise<void> {
  const scopes = scopesOf(config);
  if (auth.credentials?.mustChangePassword && !scopes.every((action) => BEFORE_CHANGE.includes(action))) {
    throw new Forbidden('请先修改初始密码。');
  }
  const allowed = (action: string) =>
    auth.credentials ? can(auth.credentials, action) : decisionOn(action) === PUBLIC;
  if (scopes.length > 0 && scopes.every(allowed)) return;
  throw new Forbidden();
}

export const sessionStrategy = { name: 'guicheng-session', authenticate, verify };
