/** Everybody of one place, logged in. Opens the jurisdiction, the units and the accounts as the administrator. */
import { Client, Refused } from '../client';
import type { Place, Post } from '../people/place';

export interface Named {
  documentId: string;
  name: string;
}

export class Cast {
  private readonly clients = new Map<string, Client>();
  readonly departments = new Map<string, Named>();
  /** Rows of registers that belong to a unit or to the place. */
  readonly written = new Set<string>();

  constructor(
    readonly place: Place,
    private readonly baseUrl: string,
    private readonly password: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The client of an account (`lead`, `applicant-3`), on a day. */
  as(account: string, today: string): Client {
    const client = this.clients.get(account);
    if (!client) throw new Error(`nobody is called ${account}`);
    client.today = today;
    return client;
  }

  /** For what everybody may read. */
  get anybody(): Client {
    return this.as('lead', this.place.jurisdiction.effectiveFrom);
  }

  department(account: string): Named {
    const post = this.place.departments.find((candidate) => candidate.account === account);
    const department = post && this.departments.get(post.code);
    if (!department) throw new Error(`no department has the account ${account}`);
    return department;
  }

  /** Who speaks for a body: the account of that name, else somebody of a department that performs it. */
  speaker(body: string): string {
    const able = this.place.departments.filter(
      ({ bodies, role }) => bodies.includes(body) && role !== 'applicant' && role !== 'contractor',
    );
    const speaker = able.find(({ account }) => account === body) ?? able[0];
    if (!speaker) throw new Error(`nobody in ${this.place.jurisdiction.name} speaks for ${body}`);
    return speaker.account;
  }

  async enter(): Promise<void> {
    for (const post of this.place.departments) {
      const client = new Client(this.baseUrl, this.headers);
      this.clients.set(post.account, await client.login(this.identifier(post), this.password));
    }
  }

  /** What an administrator does on the first day. `admin` is already logged in. */
  async found(admin: Client): Promise<void> {
    const jurisdiction = await admin.post<Named>('/api/jurisdictions', this.place.jurisdiction);
    for (const post of this.place.departments) {
      const department = this.departments.get(post.code) ?? (await this.open(admin, jurisdiction, post));
      await admin.post('/api/users', {
        username: this.identifier(post),
        displayName: `${post.name} ${TITLES[post.role] ?? '工作人员'}`,
        password: this.password,
        role: post.role,
        department: department.documentId,
      });
    }
  }

  private async open(admin: Client, jurisdiction: Named, { code, name, bodies }: Post): Promise<Named> {
    const opened = await admin.post<Named>('/api/departments', {
      jurisdiction: jurisdiction.documentId,
      code,
      name,
      bodies,
    });
    const department = { documentId: opened.documentId, name };
    this.departments.set(code, department);
    return department;
  }

  private identifier(post: Post): string {
    return `${this.place.jurisdiction.code}-${post.account}`;
  }
}

const TITLES: Record<string, string> = {
  applicant: '经办人',
  contractor: '项目经理',
  lead: '经办人',
  finance: '经办人',
  leader: '分管领导',
  auditor: '审计人员',
};

/** The call must be refused under that rule; anything else is a story that does not hold. */
export async function refused(rule: string, call: Promise<unknown>): Promise<Refused> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refused)) throw new Error(`expected a refusal under ${rule}, got ${error ?? 'success'}`);
  const violated = (error.answer.error?.details.findings ?? []).map((finding) => finding.rule);
  if (!violated.includes(rule)) throw new Error(`expected a refusal under ${rule}: ${error.message}`);
  return error;
}
