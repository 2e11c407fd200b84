/**
 * Which webmails Composure may read: the hosts that the reader allowed on the options page, and those that an
 * administrator set and allowed. The browser's own list of permissions is the only record of it.
 */
import { isProblem, type Problem } from "../core/mail/index.ts";
import { hostPattern, isOneHost, patternOrigin, readHost } from "./match-host.ts";
import { injectIntoOpenTabs } from "./open-tabs.ts";
import { browser } from "./platform.ts";

const SCRIPT = "composure-reader";
/** Where the build puts the content script. */
const SCRIPT_FILE = "src/entries/content.iife.js";

let known: Promise<readonly string[]> | null = null;
let granted: Promise<readonly string[]> | null = null;

/**
 * The webmails that the browser's permissions name. Known at once, where managed storage may keep everybody waiting
 * for many seconds after a browser has started (2026-11, Chromium 156). Remembered until a permission changes, so that
 * requests which came in order are also proved in order.
 */
export function grantedPatterns(): Promise<readonly string[]> {
  granted ??= browser.permissions.getAll().then(
    ({ origins = [] }) => origins.filter(isOneHost),
    (cause: unknown) => {
      granted = null;
      throw cause;
    },
  );
  return granted;
}

/** Patterns of every webmail that is allowed now, for example `https://webmail.example.org/*`; remembered likewise. */
export function webmailPatterns(): Promise<readonly string[]> {
  known ??= readPatterns().catch((cause: unknown) => {
    known = null;
    throw cause;
  });
  return known;
}

async function readPatterns(): Promise<readonly string[]> {
  const named = await grantedPatterns();
  const managed = await managedPatterns();
  const allowed = await Promise.all(managed.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return [...new Set([...named, ...managed.filter((_, index) => allowed[index])])];
}

/** Hosts that the administrator set (managed storage, `webmailHosts`); empty where there is no such policy. */
export async function managedPatterns(): Promise<readonly string[]> {
  try {
    const { webmailHosts } = await browser.storage.managed.get("webmailHosts");
    if (!Array.isArray(webmailHosts)) return [];
    const origins = webmailHosts.filter((host) => typeof host === "string").map(readHost);
    return origins.flatMap((origin) => (isProblem(origin) ? [] : hostPattern(origin)));
  } catch {
    return [];
  }
}

const REFUSED: Problem<"host-refused"> = {
  problem: "host-refused",
  message: "The browser did not allow this address, so Composure does not read there.",
  next: "Add it again and choose Allow. If your organisation manages this browser, ask the people who do.",
};

const KEPT: Problem<"host-kept"> = {
  problem: "host-kept",
  message: "This address cannot be removed here: your organisation set it.",
  next: "Ask the people who manage this browser.",
};

/** Asks the browser for a host. Call it inside the reader's click. Null once it is allowed. */
export async function askForHost(typed: string): Promise<null | Problem> {
  const origin = readHost(typed);
  if (isProblem(origin)) return origin;
  try {
    return (await browser.permissions.request({ origins: [hostPattern(origin)] })) ? null : REFUSED;
  } catch {
    return REFUSED;
  }
}

/** Gives a host back. Null once it is gone. */
export async function forgetHost(origin: string): Promise<null | Problem> {
  try {
    return (await browser.permissions.remove({ origins: [hostPattern(origin)] })) ? null : KEPT;
  } catch {
    return KEPT;
  }
}

/** Hosts that the manifest names: they are read without asking, and cannot be taken away here. */
function namedPatterns(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? [];
}

/**
 * The webmails that were added, for the options page; one that an administrator set and nobody allowed yet is
 * `allowed: false`.
 */
export async function listHosts(): Promise<readonly { readonly origin: string; readonly allowed: boolean }[]> {
  const allowed = await readPatterns();
  const named = namedPatterns();
  const all = [...new Set([...allowed, ...(await managedPatterns())])].filter((pattern) => !named.includes(pattern));
  return all.map((pattern) => ({ origin: patternOrigin(pattern), allowed: allowed.includes(pattern) }));
}

let registering: Promise<unknown> = Promise.resolve();

/**
 * Makes the browser put the content script into the pages of every allowed webmail, and no others. `arrived`: the
 * reader just allowed a webmail, whose open tabs get the script at once.
 */
export function registerReader(arrived: readonly string[] = []): Promise<unknown> {
  known = null;
  granted = null;
  registering = registering
    .then(registerNow, registerNow)
    .then(() => injectIntoOpenTabs(arrived, [SCRIPT_FILE]))
    .catch((cause: unknown) => console.error("Composure: the webmails could not be registered", cause));
  return registering;
}

async function registerNow(): Promise<void> {
  const matches = [...(await addedPatterns())];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, matches, js: [SCRIPT_FILE], allFrames: true, runAt: "document_end" as const };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** After an install or an update: the tabs that stand open have no script, or one whose tie is cut. */
async function arriveInOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const named = scripts.map(({ matches, js = [] }) => injectIntoOpenTabs(matches, js));
  await Promise.allSettled([...named, addedPatterns().then(registerReader)]);
}

async function addedPatterns(): Promise<readonly string[]> {
  const named = namedPatterns();
  return (await webmailPatterns()).filter((pattern) => !named.includes(pattern));
}

/** Keeps the registration in step with the permissions and with the administrator's list. Call it as the worker starts. */
export function keepReaderRegistered(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void registerReader(origins.filter(isOneHost)));
  browser.permissions.onRemoved.addListener(() => void registerReader());
  browser.storage.onChanged.addListener((_, area) => area === "managed" && void registerReader());
  browser.runtime.onStartup.addListener(() => void registerReader());
  browser.runtime.onInstalled.addListener(() => void arriveInOpenTabs());
}
