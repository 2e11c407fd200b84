/** Opens the practice inbox of a built extension in a browser that was started on a pipe. */
import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Stop } from "./run.mjs";

const OPENS_BY_ITSELF = 5000;

function practicePage(folder) {
  const pages = readdirSync(folder, { recursive: true }).map((path) => path.split(sep).join("/"));
  const page = pages.find((path) => path.endsWith(".html") && path.includes("practice"));
  if (!page) throw new Stop(`There is no practice inbox in ${folder}. Delete that folder and try again.`);
  return page;
}

async function loadExtension(send, folder) {
  try {
    return (await send("Extensions.loadUnpacked", { path: folder })).id;
  } catch (error) {
    throw new Stop(
      `This browser did not load the extension (${error.message}). ` +
        "Use Chromium, Google Chrome or Microsoft Edge 137 or newer; COMPOSURE_BROWSER can name one.",
    );
  }
}

/** Loads the extension and returns the tab of its practice inbox, which it opens by itself when it is installed. */
export async function openPractice(send, folder) {
  const id = await loadExtension(send, folder);
  const url = `chrome-extension://${id}/${practicePage(folder)}`;
  for (let waited = 0; waited < OPENS_BY_ITSELF; waited += 100) {
    const { targetInfos } = await send("Target.getTargets");
    const tab = targetInfos.find((target) => target.type === "page" && target.url.startsWith(url));
    if (tab) return tab.targetId;
    await sleep(100);
  }
  return (await send("Target.createTarget", { url })).targetId;
}
