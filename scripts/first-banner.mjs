/** Waits, without a window, for the first banner in the practice inbox, and writes what it looks like. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startBrowser } from "./cdp.mjs";
import { canIsolate, onLoopback } from "./loopback.mjs";
import { openPractice } from "./practice.mjs";
import { throwawayProfile } from "./profile.mjs";
import { Stop } from "./run.mjs";

const PATIENCE = 30_000;
const VIEW = { width: 1280, height: 900, deviceScaleFactor: 1, mobile: false };

// Runs in the page: true once a banner is there and has a size.
const BANNER_SHOWS = `(() => {
  const seen = (root) => [...root.querySelectorAll("*")].some((element) =>
    (element.matches('[data-composure="banner"]') && element.getBoundingClientRect().height > 0) ||
    (element.shadowRoot !== null && seen(element.shadowRoot)));
  return seen(document);
})()`;

async function waitForBanner(send, session, errors) {
  const begun = Date.now();
  while (Date.now() - begun < PATIENCE) {
    const { result } = await send("Runtime.evaluate", { expression: BANNER_SHOWS, returnByValue: true }, session);
    if (result.value === true) return Date.now() - begun;
    await sleep(100);
  }
  const said = errors.length > 0 ? ` The page said: ${errors.join(" | ")}` : "";
  throw new Stop(`No banner came up in the practice inbox within ${PATIENCE / 1000} seconds.${said}`);
}

async function photograph(send, tab, file, errors) {
  const { sessionId } = await send("Target.attachToTarget", { targetId: tab, flatten: true });
  await send("Runtime.enable", {}, sessionId);
  await send("Emulation.setDeviceMetricsOverride", VIEW, sessionId);
  const waited = await waitForBanner(send, sessionId, errors);
  // Two frames, so that what was just mounted is painted too.
  const painted = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
  await send("Runtime.evaluate", { expression: painted, awaitPromise: true }, sessionId);
  const { data } = await send("Page.captureScreenshot", { format: "png" }, sessionId);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(data, "base64"));
  return waited;
}

/** Exit status 0 when a banner came up; `file` then shows it. */
export async function firstBanner(browserPath, folder, file) {
  const profile = throwawayProfile();
  const args = [...profile.args, "--headless=new", "--hide-scrollbars", "--window-size=1280,900"];
  const isolated = await canIsolate();
  if (!isolated) console.log("A network of its own cannot be made here, so the browser runs on the machine's.");
  const errors = [];
  const note = (method, params) => {
    if (method !== "Runtime.exceptionThrown") return;
    errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
  };
  const browser = startBrowser(...(isolated ? onLoopback(browserPath, args) : [browserPath, args]), note);
  try {
    const tab = await openPractice(browser.send, folder);
    const waited = await photograph(browser.send, tab, file, errors);
    console.log(`The banner came up after ${waited} ms. Screenshot: ${file}`);
    return 0;
  } finally {
    await browser.end();
    profile.remove();
  }
}
