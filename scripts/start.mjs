/**
 * `npm start`: opens a browser with Composure on the practice inbox, after installing and building whatever is missing.
 * `npm start -- --check [FILE]` does so without a window and writes a screenshot of the first banner.
 */
import { join, resolve } from "node:path";
import { needBrowser } from "./browser.mjs";
import { needBuild } from "./build.mjs";
import { startBrowser } from "./cdp.mjs";
import { firstBanner } from "./first-banner.mjs";
import { needNode } from "./machine.mjs";
import { needPackages } from "./packages.mjs";
import { openPractice } from "./practice.mjs";
import { throwawayProfile } from "./profile.mjs";
import { main, ROOT, Stop } from "./run.mjs";

function needScreen() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY) return;
  throw new Stop("There is no screen here to open a window on. `npm start -- --check` works without one.");
}

async function show(browserPath, folder) {
  needScreen();
  const profile = throwawayProfile();
  const browser = startBrowser(browserPath, profile.args, () => {});
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => browser.end());
  try {
    await openPractice(browser.send, folder);
    console.log("Composure is open on the practice inbox. Close the window, or press Ctrl+C here, to end it.");
    await browser.ended;
    return 0;
  } finally {
    await browser.end();
    profile.remove();
  }
}

await main(async () => {
  needNode();
  const [flag, file] = process.argv.slice(2);
  if (flag !== undefined && flag !== "--check") throw new Stop(`npm start knows --check [FILE], and not ${flag}.`);
  await needPackages();
  const folder = await needBuild();
  const browser = await needBrowser();
  const picture = file ? resolve(process.env.INIT_CWD ?? ".", file) : join(ROOT, "dist", "check.png");
  return flag ? firstBanner(browser, folder, picture) : show(browser, folder);
});
