/** A browser in memory: storage, messages, tabs and permissions as far as Composure uses them. Stands in for the polyfill. */
import type { Stamp } from "../../src/browser/prove-sender.ts";

type Listener = (...args: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  fire(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => (listener as (...given: unknown[]) => unknown)(...args));
  }
}

class FakeArea {
  kept = new Map<string, unknown>();
  /** Bytes that fit; as browsers do, more is refused. */
  room = Number.POSITIVE_INFINITY;
  async get(keys: string | readonly string[]): Promise<Record<string, unknown>> {
    const wanted = typeof keys === "string" ? [keys] : keys;
    return Object.fromEntries(wanted.filter((key) => this.kept.has(key)).map((key) => [key, this.kept.get(key)]));
  }
  async set(values: Record<string, unknown>): Promise<void> {
    const text = JSON.stringify(values);
    if (text.length > this.room) throw new Error("QUOTA_BYTES quota exceeded");
    for (const [key, value] of Object.entries(JSON.parse(text))) this.kept.set(key, value);
  }
  async remove(key: string): Promise<void> {
    this.kept.delete(key);
  }
}

export const ID = "composureid";
export const BASE = `chrome-extension://${ID}/`;

const make = () => ({
  runtime: {
    id: ID as string | undefined,
    onMessage: new FakeEvent(),
    onInstalled: new FakeEvent(),
    onStartup: new FakeEvent(),
    getURL: (path: string) => BASE + path,
    getManifest: () => ({ version: "0.0.0", content_scripts: [] as { matches: string[]; js?: string[] }[] }),
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    openOptionsPage: async () => {},
  },
  storage: {
    local: new FakeArea(),
    session: new FakeArea(),
    managed: new FakeArea(),
    onChanged: new FakeEvent(),
  },
  permissions: {
    granted: [] as string[],
    onAdded: new FakeEvent(),
    onRemoved: new FakeEvent(),
    getAll: async () => ({ origins: [...fake.permissions.granted] }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => fake.permissions.granted.includes(origin)),
    request: async (_asked: { origins: string[] }) => true,
    remove: async (_given: { origins: string[] }) => true,
  },
  scripting: {
    scripts: [] as { id: string; matches: string[] }[],
    getRegisteredContentScripts: async () => [...fake.scripting.scripts],
    registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
      if (fake.scripting.scripts.length > 0) throw new Error("Duplicate script ID 'composure-reader'");
      fake.scripting.scripts = scripts;
    },
    updateContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
      fake.scripting.scripts = scripts;
    },
    unregisterContentScripts: async () => {
      fake.scripting.scripts = [];
    },
    executeScript: async (_script: unknown) => [],
  },
  alarms: {
    set: new Map<string, unknown>(),
    onAlarm: new FakeEvent(),
    get: async (name: string) => fake.alarms.set.get(name),
    create: (name: string, when: unknown) => void fake.alarms.set.set(name, when),
  },
  contextMenus: {
    items: [] as unknown[],
    onClicked: new FakeEvent(),
    create: (item: unknown) => void fake.contextMenus.items.push(item),
  },
  tabs: {
    open: [] as { id: number }[],
    told: [] as unknown[],
    onRemoved: new FakeEvent(),
    onActivated: new FakeEvent(),
    query: async (_filter: unknown) => [...fake.tabs.open],
    sendMessage: async (tab: number, message: unknown) => void fake.tabs.told.push({ tab, message }),
    create: async (_tab: unknown) => ({}),
  },
  windows: {
    made: [] as unknown[],
    create: async (made: unknown) => void fake.windows.made.push(made),
  },
  action: {
    badge: new Map<number, string>(),
    title: new Map<number, string>(),
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void fake.action.badge.set(tabId, text),
    setBadgeBackgroundColor: async () => {},
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void fake.action.title.set(tabId, title),
  },
});

declare global {
  // The browser outlives the worker: modules that are loaded anew meet the same one.
  var fakeBrowser: ReturnType<typeof make> | undefined;
}
globalThis.fakeBrowser ??= make();
export const fake = globalThis.fakeBrowser;

/** A browser as newly started. */
export function resetBrowser(): void {
  const fresh = make();
  Object.assign(fake, fresh);
}

/** Sends a message to the background's ears with the given stamp; the first answer, as browsers give it. */
export async function deliver(message: unknown, stamp: Stamp): Promise<unknown> {
  return fake.runtime.onMessage.fire(message, stamp).find((answer) => answer !== undefined);
}

export { fake as default };
