/** A real Chromium with the test build of the extension (or without), and what it complained about. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { AS_ROOT, BROWSER, ROOT } from "./machine.ts";

const EXTENSION = join(ROOT, "dist", "test");
const OURS = "chrome-extension://";

export interface TestBrowser {
  readonly context: BrowserContext;
  /** The address of our pages, `chrome-extension://…/`. */
  readonly origin: string;
  /** Errors of the extension anywhere, and uncaught errors of any page, oldest first. */
  readonly errors: readonly string[];
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  const watchPage = (page: Page) => {
    page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
  };
  const watchWorker = (worker: Worker) => {
    worker.on("console", (said) => {
      if (said.type() === "error") errors.push(`background: ${said.text()}`);
    });
  };
  context.pages().forEach(watchPage);
  context.serviceWorkers().forEach(watchWorker);
  context.on("page", watchPage);
  context.on("serviceworker", watchWorker);
  context.on("console", (said) => {
    const { url } = said.location();
    if (said.type() === "error" && url.startsWith(OURS)) errors.push(`${url}: ${said.text()}`);
  });
  return errors;
}

/** The extension's background, woken where it sleeps. */
export async function background(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker", { timeout: 10_000 });
}

export interface BrowserOptions {
  readonly extension?: boolean;
  readonly dark?: boolean;
  /** False keeps out the practice inbox, which opens by itself when the extension is installed. */
  readonly keepFirstPages?: boolean;
}

/** Without developer mode Chromium disables an unpacked extension as soon as it reloads itself. */
function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "composure-journey-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  return profile;
}

/** Starts a browser with a fresh profile. */
export async function startTestBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const { extension = true, dark = false, keepFirstPages = false } = options;
  const profile = freshProfile();
  const load = extension ? [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: BROWSER,
    headless: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    chromiumSandbox: !AS_ROOT,
    colorScheme: dark ? "dark" : "light",
    viewport: { width: 1280, height: 900 },
    args: [
      "--headless=new",
      "--enable-unsafe-extension-debugging",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ...load,
    ],
  });
  const errors = collectErrors(context);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const origin = extension ? new URL("/", (await background(context)).url()).href : "";
    if (!keepFirstPages) await closeFirstPages(context, extension);
    const newPage = async () => {
      const page = await context.newPage();
      // A tab that only believes to be in front is never told that it became visible.
      await page.bringToFront();
      return page;
    };
    return { context, origin, errors, newPage, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function closeFirstPages(context: BrowserContext, extension: boolean): Promise<void> {
  const practice = () => context.pages().find((page) => page.url().startsWith(OURS));
  if (extension && !practice()) await context.waitForEvent("page", { timeout: 5000 }).catch(() => null);
  const [first] = context.pages();
  for (const page of context.pages()) if (page !== first) await page.close();
  await first?.goto("about:blank");
}

/** Ends the extension's background the way the browser does, at once. The next event wakes it again. */
export async function killBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}
