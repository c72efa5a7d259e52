/** The test of a place: whatever people try, the door does what the engine said, and the books stay whole. */
import type { Json } from '../../../seeds/client';
import { type Lived, type Lives, liveThrough } from './place';

/** A few hundred attempts of people who do not know the rules; fewer would mean that the walk no longer tries anything. */
const LEAST_ATTEMPTS = 200;
const PATIENCE_MS = 600_000;
const SEED = 20_261_201;

export function walkThrough(lives: Lives): void {
  let lived: Lived | undefined;
  beforeAll(async () => {
    lived = await liveThrough(lives, SEED);
  }, PATIENCE_MS);
  afterAll(() => lived?.stage.stop());

  test('the door does what the engine says when the same is tried out', () => {
    expect(lived?.unruly.differences).toEqual([]);
  });

  test('hundreds of attempts were made, and many refused', () => {
    const { acts = 0, refused = 0 } = lived?.unruly ?? {};
    console.log(`${lives.place.jurisdiction.name}：办理 ${acts} 次，其中被拒 ${refused} 次`);
    expect({ acts: acts >= LEAST_ATTEMPTS, refused: refused >= LEAST_ATTEMPTS / 2 }).toEqual({
      acts: true,
      refused: true,
    });
  });

  test('the trail is whole, and the books add up', async () => {
    const auditor = lived?.stage.where.cast.as('auditor', '2027-12-31');
    const trail = await auditor?.get<{ intact: boolean }>('/api/audit-entries/verify');
    const books = await auditor?.get<Json>('/api/dashboards/conservation');
    expect({ trail: trail?.intact, books: books?.intact }).toEqual({ trail: true, books: true });
  });
}
