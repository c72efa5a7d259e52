/** One server for all journeys, started before the first. Each journey plays in a town of its own on it. */
import { startServer, type TestServer } from '../../support/server';

declare global {
  var journeyServer: TestServer | undefined;
}

/** A server that is up already is used when its address is given. */
export default async function start(): Promise<void> {
  if (process.env.JOURNEY_SERVER) return;
  const server = await startServer();
  globalThis.journeyServer = server;
  // the only thing that reaches the test files, which run in worlds of their own
  process.env.JOURNEY_SERVER = server.url;
}
