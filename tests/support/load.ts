/** People working at the same time until the power goes: what was acknowledged, and how much was under way. */
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../seeds/client';
import { isDone } from './at-once';
import type { Journey } from './journey';

const LEAST_OPINIONS = 3;

export class Load {
  readonly payments: string[] = [];
  readonly opinions: string[] = [];
  /** Requests sent and not yet answered. */
  underWay = 0;
  /** Answers that were neither done nor a refusal. */
  readonly strange: number[] = [];
  private isOver = false;
  private acknowledged = 0;
  private wake: (() => void) | undefined;

  /** Everybody works; `reached` when `count` acts have been acknowledged, opinions among them. */
  run(paid: Journey[], reviewed: Journey[], count: number): { reached: Promise<void>; ended: Promise<unknown> } {
    const reached = new Promise<void>((resolve) => {
      this.wake = () => (this.acknowledged >= count && this.opinions.length >= LEAST_OPINIONS ? resolve() : undefined);
    });
    const workers = [
      ...paid.map((journey) => this.payer(journey)),
      ...reviewed.map((journey) => this.reviewer(journey)),
    ];
    return { reached, ended: Promise.all(workers) };
  }

  stop(): void {
    this.isOver = true;
  }

  private async payer(journey: Journey): Promise<void> {
    while (!this.isOver) {
      const number = `BK-${randomUUID()}`;
      await this.send(
        () => journey.pay(number, 100),
        () => this.payments.push(number),
      );
    }
  }

  private async reviewer(journey: Journey): Promise<void> {
    while (!this.isOver) {
      const pending = await journey.handIn().catch(() => undefined);
      if (!pending) return;
      const path = `/api/opinions/${pending.documentId}/issue`;
      const body = { result: 'return', comment: '请补充。' };
      await this.send(
        () => journey.as('lead').call('POST', path, body, { version: pending.version }),
        () => this.opinions.push(pending.documentId),
      );
    }
  }

  /** A connection that breaks is no answer: the act may or may not have happened. */
  private async send(call: () => Promise<Answer<unknown>>, acknowledge: () => void): Promise<void> {
    this.underWay += 1;
    const answer = await call().catch(() => undefined);
    if (!answer) {
      this.isOver = true;
      return;
    }
    this.underWay -= 1;
    if (!isDone(answer)) {
      this.strange.push(answer.status);
      return;
    }
    acknowledge();
    this.acknowledged += 1;
    this.wake?.();
  }
}
