/** Before the first file: an installation is started once, so that the servers of the files begin with its copy. */
import { keepDescription } from '../../support/description';
import { keepAsEmpty } from '../../support/installation';
import { startServer } from '../../support/server';

export default async function prepare(): Promise<void> {
  const server = await startServer({ isFirst: true });
  await keepDescription(server.url);
  await server.halt();
  keepAsEmpty(server);
}
