/** One project from the first need to the yearly security test, over REST, each act by the person whose act it is. */
import { Journey } from '../support/journey';
import { startWorld } from '../support/world';
import { building } from './life/building';
import { closing } from './life/closing';
import { design } from './life/design';
import { planning } from './life/planning';
import type { Story } from './life/story';

let told: Story;
const story = () => told;

beforeAll(async () => {
  const world = await startWorld();
  told = { world, life: new Journey(world.cast, { name: '智慧校园综合管理平台' }), plan: '' };
}, 120_000);
afterAll(() => told?.world.stop());

describe('planning', () => planning(story));
describe('design and purchase', () => design(story));
describe('building', () => building(story));
describe('acceptance and after', () => closing(story));
