/** The browser's API behind words of ours: requests between contexts, stores, hosts, the toolbar. No DOM. */

export { type ActiveTab, findActiveTab, watchActiveTab } from "./active-tab.ts";
export { type Client, makeClient } from "./client.ts";
export { type SelectedText, watchSelectedText } from "./context-menu.ts";
export { type DatabaseName, STORE_BROKEN } from "./database.ts";
export { holdReply, takeReply } from "./held-replies.ts";
export { type HistoryStore, historyStore } from "./history-store.ts";
export { askForHost, forgetHost, keepReaderRegistered, listHosts } from "./hosts.ts";
export { onFirstInstall, openOptions, openPanelOnClick } from "./install.ts";
export { findThreads, type KnownThread, rememberFound, rememberPerson } from "./known-threads.ts";
export { isNoted, note } from "./notes.ts";
export { type Override, readOverrides } from "./overrides.ts";
export { readOwnFile } from "./own-file.ts";
export { loadParts, type PageFunction, pasteInPage } from "./page-scripts.ts";
export { PRACTICE_ACCOUNT, PRACTICE_DAY } from "./practice.ts";
export { mayRecord, type Sender, type Stamp } from "./prove-sender.ts";
export { RECORD_DAMAGED, type RegisterStore, registerStore } from "./register-store.ts";
export * from "./requests.ts";
export { type Handlers, serve, tell } from "./server.ts";
export * from "./settings.ts";
export { readSettings, saveSettings } from "./settings-store.ts";
export { clearTabView, findTabView, setTabView, type TabView, watchTabsClosing } from "./tab-views.ts";
export { setToolbar, type ToolbarFace } from "./toolbar.ts";
