/** A served, empty database with two towns in it and everybody logged in: what most API tests begin with. */
import type { Knex } from 'knex';
import { Client } from '../../seeds/client';
import type { Place } from '../../seeds/people/place';
import { Cast } from '../../seeds/story/cast';
import { openDatabase } from './database';
import { neighbour, town } from './places';
import { PASSWORD, type ServerOptions, startServer, type TestServer } from './server';

/** The account that a first start without demo data leaves behind. */
export const FIRST_ADMINISTRATOR = 'admin';

export interface World {
  server: TestServer;
  admin: Client;
  cast: Cast;
  /** The neighbour's people. */
  elsewhere: Cast;
  /** Straight into the tables. */
  database: Knex;
  stop(): Promise<void>;
}

async function found(server: TestServer, admin: Client, place: Place): Promise<Cast> {
  const cast = new Cast(place, server.url, PASSWORD);
  await cast.found(admin);
  await cast.enter();
  return cast;
}

export async function startWorld(options: ServerOptions = {}): Promise<World> {
  const server = await startServer({ ...options, seed: 'none' });
  const admin = await new Client(server.url).login(FIRST_ADMINISTRATOR, PASSWORD);
  const cast = await found(server, admin, town);
  const elsewhere = await found(server, admin, neighbour);
  const world: World = {
    server,
    admin,
    cast,
    elsewhere,
    database: openDatabase(server),
    async stop() {
      // the connection of now: a test that restarts the server opens a new one
      await world.database.destroy();
      await server.stop();
    },
  };
  return world;
}
