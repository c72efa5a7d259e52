/** Whatever method and path the screens call is a route of the server: a POST where there is a PUT does not come back. */
import { type Called, callsIn } from '../support/called-routes';
import { filesOf } from '../support/sources';

interface Line {
  method: string;
  path: string;
}
const routes = filesOf('cms/src/api/*/routes/*.ts').flatMap(
  (file) => (require(file) as { default: { routes: Line[] } }).default.routes,
);

const isSegment = (asked: string, served: string) => asked === ':' || served.startsWith(':') || asked === served;

function isServed({ method, path }: Called): boolean {
  const asked = path.split('/');
  return routes.some((route) => {
    const served = route.path.split('/');
    return (
      route.method === method &&
      served.length === asked.length &&
      asked.every((segment, index) => isSegment(segment, served[index] ?? ''))
    );
  });
}

const strays = (calls: Called[]) =>
  calls.filter((call) => !isServed(call)).map(({ method, path }) => `${method} ${path}`);
const calls = filesOf('admin-ui/src/*.ts', 'admin-ui/src/*.tsx').flatMap((file) => callsIn(file));

test('the screens call, and read, a good part of the routes', () => {
  expect(calls.filter(({ method }) => method === 'GET').length).toBeGreaterThan(40);
  expect(calls.filter(({ method }) => method !== 'GET').length).toBeGreaterThan(40);
});

test('and every one of them is there', () => expect(strays(calls)).toEqual([]));

test.each([
  [`run({ path: '/me/password', body })`, ['POST /me/password']],
  [`run({ path: '/me/password', method: 'PUT', body })`, []],
  [`request(\`/cases/\${id}/acts\`, { method: "POST" })`, ['POST /cases/:/acts']],
  [`useRead(id ? \`/project/\${id}\` : null)`, ['GET /project/:']],
  [`const path = \`/departments/\${id}\`; run({ path, version })`, ['POST /departments/:']],
  [`useReadList('project')`, ['GET /project']],
])('%s', (text, wrong) => expect(strays(callsIn('sample.tsx', text))).toEqual(wrong));
