/** Every answer that any API test is given is held against the description of the API. */
import { Client, type Exchange } from '../../seeds/client';
import { Described } from './description';

const described = Described.kept();
const faults = new Set<string>();

function hold(exchange: Exchange): void {
  const fault = described?.faultOf(exchange);
  if (fault && faults.size < 20) faults.add(fault);
}

beforeAll(() => {
  expect(described).toBeDefined();
  Client.observers.push(hold);
});

afterAll(() => {
  expect([...faults]).toEqual([]);
});
