/** A browser's storage that holds nothing yet, and the modules that open it, loaded anew. */
import { vi } from "vitest";

export async function freshDatabase() {
  const { IDBFactory } = await import("fake-indexeddb");
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  const [{ openDatabase }, { registerStore }, { historyStore }] = [
    await import("../../src/browser/database.ts"),
    await import("../../src/browser/register-store.ts"),
    await import("../../src/browser/history-store.ts"),
  ];
  return { openDatabase, registerStore, historyStore };
}
