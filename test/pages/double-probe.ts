/** Starts a browser on a page double: with an extension that holds a webmail's adapter alone, with Composure, or bare. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { bundle, type Double } from "./double-server.ts";

const NAME = "Adapter probe";

export interface ProbedPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Evaluates an expression where the adapter runs, such as `probe.keys()`. */
  probe<T>(expression: string): Promise<T>;
  /** Until the expression is truthy. */
  until<T>(expression: string, limitMs?: number): Promise<T>;
}

export interface ProbeBrowser {
  readonly context: BrowserContext;
  open(url: string): Promise<ProbedPage>;
  close(): Promise<void>;
}

/** A headless Chromium with the probe on the double's hosts. `content`: another content script in the probe's place. */
export async function startProbe(
  double: Double,
  hosts: readonly string[],
  browser: string,
  content = join(import.meta.dirname, "probe-content.ts"),
): Promise<ProbeBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "composure-probe-"));
  const matches = hosts.map((host) => `https://${host}/*`);
  const manifest = {
    manifest_version: 3,
    name: NAME,
    version: "1",
    permissions: ["scripting"],
    host_permissions: matches,
    background: { service_worker: "background.js" },
    content_scripts: [{ matches, js: ["content.js"], all_frames: true, match_about_blank: true, run_at: "document_end" }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "content.js"), await bundle(content));
  writeFileSync(join(folder, "background.js"), await bundle(join(import.meta.dirname, "probe-background.ts")));
  const { context, close } = await startOnDouble(double, browser, folder);
  const end = async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { context, close: end, open: (url) => openProbed(context, url) };
}

/** A headless Chromium for which the double's hosts lead to the double, with an unpacked extension. */
export async function startOnDouble(
  double: Double,
  browser: string,
  extension: string,
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), "composure-journey-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 900 },
    args: ["--headless=new", ...double.browserFlags, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { context, close };
}

async function openProbed(context: BrowserContext, url: string): Promise<ProbedPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let world: number | undefined;
  session.on("Runtime.executionContextCreated", ({ context: { id, name, auxData } }) => {
    if (name === NAME && auxData?.["type"] === "isolated") world ??= id;
  });
  session.on("Runtime.executionContextsCleared", () => {
    world = undefined;
  });
  await session.send("Runtime.enable");
  await page.goto(url);
  const probe = async <T>(expression: string): Promise<T> => {
    const where = world === undefined ? {} : { contextId: world };
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true, ...where });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as T;
  };
  const until = async <T>(expression: string, limitMs = 20_000): Promise<T> => {
    const end = Date.now() + limitMs;
    for (;;) {
      const value = await probe<T>(expression);
      if (value) return value;
      if (Date.now() > end) throw new Error(`It never came true: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await until("typeof probe === 'object'");
  return { page, session, probe, until };
}
