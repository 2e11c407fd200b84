/** A real Chromium with a page that holds Composure's store and nothing else, filled as a test wants it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { AS_ROOT, BROWSER, ROOT } from "../harness/machine.ts";

export interface Looked {
  /** Milliseconds of one look-up. */
  readonly took: number;
  /** The person's own earlier messages that were found. */
  readonly own: number;
  /** How many people sent this wording; 0 where it is no campaign. */
  readonly people: number;
}

export interface BigStore {
  fill(from: number, to: number): Promise<void>;
  /** Looks up message after message in a store of `total`. */
  look(total: number, rounds: number): Promise<readonly Looked[]>;
  /** Bytes on disk. */
  size(): Promise<number>;
  /** Puts messages up to `total` into a store as version 3 was. */
  fillVersion3(total: number): Promise<void>;
  /** Brings the store up to date; milliseconds. */
  upgrade(): Promise<number>;
  /** Begins to, and crashes the browser once so many rows were copied. */
  crashInUpgrade(rows: number): Promise<void>;
  /** How many messages are found by person in a store as version 3 was. */
  countVersion3(): Promise<number>;
  /** Closes the browser and opens it on the same profile. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** What in-page.ts puts there. */
interface InPage {
  readonly bigStore: {
    fill(from: number, to: number): Promise<void>;
    lookUp(total: number, round: number): Promise<Looked>;
    size(): Promise<number>;
    fillVersion3(total: number): Promise<void>;
    upgrade(): Promise<number>;
    upgradeUntil(rows: number): Promise<void>;
    countOld(): Promise<number>;
  };
}

async function scriptFor(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: join(ROOT, "test/journeys/store/in-page.ts"),
        treeshake: { moduleSideEffects: true },
        output: { format: "iife", entryFileNames: "page.js", codeSplitting: false },
      },
    },
  });
  return readFileSync(join(folder, "page.js"), "utf8");
}

export async function startBigStore(): Promise<BigStore> {
  const folder = mkdtempSync(join(tmpdir(), "composure-store-"));
  const script = await scriptFor(join(folder, "page"));
  const server = createServer((request, answer) => {
    const isScript = request.url === "/page.js";
    answer.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    answer.end(isScript ? script : "<!doctype html><title>Store</title><script src=/page.js></script>");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const open = async () => {
    const context = await chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath: BROWSER,
      headless: true,
      chromiumSandbox: !AS_ROOT,
      args: ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    });
    const [page = await context.newPage()] = context.pages();
    await page.goto(address);
    return { context, page };
  };
  let { context, page } = await open();
  return {
    fill: (from, to) =>
      page.evaluate(([from, to]) => (globalThis as unknown as InPage).bigStore.fill(from, to), [from, to] as const),
    look: (total, rounds) =>
      page.evaluate(
        async ([total, rounds]) => {
          const { bigStore } = globalThis as unknown as InPage;
          const looked: Looked[] = [];
          for (let round = 0; round < rounds; round++) looked.push(await bigStore.lookUp(total, round));
          return looked;
        },
        [total, rounds] as const,
      ),
    size: () => page.evaluate(() => (globalThis as unknown as InPage).bigStore.size()),
    fillVersion3: (total) =>
      page.evaluate((total) => (globalThis as unknown as InPage).bigStore.fillVersion3(total), total),
    upgrade: () => page.evaluate(() => (globalThis as unknown as InPage).bigStore.upgrade()),
    crashInUpgrade: async (rows) => {
      const session = await context.newCDPSession(page);
      await page.evaluate((rows) => (globalThis as unknown as InPage).bigStore.upgradeUntil(rows), rows);
      const closed = new Promise((done) => context.once("close", done));
      await Promise.all([session.send("Browser.crash").catch(() => {}), closed]);
      ({ context, page } = await open());
    },
    countVersion3: () => page.evaluate(() => (globalThis as unknown as InPage).bigStore.countOld()),
    restart: async () => {
      await context.close();
      ({ context, page } = await open());
    },
    stop: async () => {
      await context.close();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
