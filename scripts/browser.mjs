/** Finds a Chromium-family browser on Linux, macOS or Windows, or says what to install. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installDebian } from "./debian.mjs";
import { Stop } from "./run.mjs";

const PROGRAMS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

function usable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates({ PATH = "", HOME = "", ProgramFiles, "ProgramFiles(x86)": older, LOCALAPPDATA }) {
  if (process.platform === "darwin") {
    const folders = ["/Applications", join(HOME, "Applications")];
    return MAC.flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, "Contents", "MacOS", name)));
  }
  if (process.platform === "win32") {
    const folders = [ProgramFiles, older, LOCALAPPDATA].filter(Boolean);
    return WINDOWS.flatMap((path) => folders.map((folder) => join(folder, path)));
  }
  return PROGRAMS.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
}

/** The path of a browser, or null. `COMPOSURE_BROWSER` comes before everything; naming one that is not there stops. */
export function findBrowser() {
  const chosen = process.env.COMPOSURE_BROWSER;
  if (!chosen) return candidates(process.env).find(usable) ?? null;
  if (usable(chosen)) return chosen;
  throw new Stop(`COMPOSURE_BROWSER names ${chosen}, and there is no program there that can be started.`);
}

export const BROWSER_ADVICE =
  "No Chromium-family browser was found. Install Chromium, Google Chrome or Microsoft Edge " +
  "(on Debian: sudo apt install chromium), or name one in COMPOSURE_BROWSER.";

/** The path of a browser, installed first where this may do so. */
export async function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (canInstall && (await installDebian(["chromium"]))) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Stop(BROWSER_ADVICE);
}
