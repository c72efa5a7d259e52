/** A machine that is busy is slow, not wrong: tests over HTTP get a minute each unless they say otherwise. */
jest.setTimeout(60_000);
