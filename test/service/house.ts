/** The whole background in memory: a fake browser, a fake database, a clock and ids that stand still. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import type { Answer, Ask, RequestName, Stamp } from "../../src/browser/index.ts";

export interface House {
  ask<N extends RequestName>(name: N, ask: Ask<N>, from: Stamp): Promise<Answer<N> | undefined>;
  /** The worker dies and starts anew: only what was stored is left. */
  restart(): Promise<void>;
  /** Puts a row into the real register that no version of Composure wrote. */
  damage(row: unknown): Promise<void>;
  fake: typeof import("../browser/fake-browser.ts").fake;
  clock: { now: Date };
}

const FILES: Readonly<Record<string, unknown>> = {
  "demo/register.json": [
    {
      id: "demo-1",
      person: "lee@example.net",
      at: "2026-01-05T09:00:00+00:00",
      by: { name: "Sam", role: "Officer" },
      kind: "adjustment-agreed",
      adjustment: "letters in large print",
      since: "2026-01-05",
    },
  ],
  "demo/earlier.json": [
    {
      id: "e1@example.net",
      from: "lee@example.net",
      date: "2026-01-02T10:00:00Z",
      text: "The lift in Larch House has been broken for twelve days. My mother cannot climb four floors with her walking frame. Please tell me when it will be repaired.",
    },
  ],
};

/** A newly installed Composure that may read mail.example.org. */
export async function makeHouse(): Promise<House> {
  globalThis.indexedDB = new IDBFactory();
  const { BASE, deliver, fake, resetBrowser } = await import("../browser/fake-browser.ts");
  resetBrowser();
  fake.permissions.granted = ["https://mail.example.org/*"];
  vi.stubGlobal("fetch", async (path: string) => Response.json(FILES[path.slice(BASE.length)]));
  const clock = { now: new Date("2026-05-04T10:00:00Z") };
  const start = async () => {
    vi.resetModules();
    fake.runtime.onMessage.listeners.clear();
    const { serve } = await import("../../src/browser/index.ts");
    const { makeHandlers } = await import("../../src/service/index.ts");
    let ids = 0;
    const makeId = () => `id-${clock.now.getTime()}-${ids++}`;
    serve(makeHandlers({ now: () => clock.now, makeId, pasteIntoEditor: () => true }));
  };
  await start();
  return {
    async ask(name, ask, from) {
      const reply = (await deliver({ name, ask }, from)) as { answer: never } | undefined;
      return reply?.answer;
    },
    restart: start,
    async damage(row) {
      const { openDatabase } = await import("../../src/browser/database.ts");
      await (await openDatabase("composure")).put("facts", row);
    },
    fake,
    clock,
  };
}
