/**
 * How the extension is built. `vite build` → dist/chrome; `vite build --mode test` → dist/test, which may read loopback
 * hosts without asking, for the journeys. The background, each webmail's content script and the parts that these show are one
 * file each.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { crx } from "@crxjs/vite-plugin";
import { build, type Plugin, type Rolldown } from "vite";
import { defineConfig } from "vitest/config";
import manifest from "./manifest.json" with { type: "json" };

const ROOT = import.meta.dirname;
const LOOPBACK = ["http://127.0.0.1/*", "http://localhost/*"];
const TARGET = "chrome120";

/** A page gets its own webmail's script only. `content` is for webmails that are added: src/browser/hosts.ts. */
const SCRIPTS = ["content", "gmail", "outlook", "parts"] as const;
const scriptFile = (name: (typeof SCRIPTS)[number]) => `src/entries/${name}.iife.js`;
const BACKGROUND = "background.js";

/** Importing one of our modules does nothing by itself: what is not used is left out. Only entries act. */
const treeshake: Rolldown.TreeshakingOptions = {
  moduleSideEffects: [{ test: /\/src\/(?!entries\/)[^?]*\.tsx?$/, sideEffects: false }],
};

/**
 * One file for an entry that cannot load others. A page may not see a content script's parts, and a service worker may
 * not import() at run time: in one file, what was a dynamic import waits in a wrapper that runs on first use.
 */
async function buildOneFile(entry: string, fileName: string, format: "es" | "iife", outDir: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir,
      emptyOutDir: false,
      target: TARGET,
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, entry),
        treeshake,
        output: { format, entryFileNames: fileName, codeSplitting: false },
      },
    },
  });
  const [{ output }] = [result].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  if (output.length !== 1) throw new Error(`${fileName} must be one file; the build made ${output.length}.`);
  return output[0].code;
}

const kilobytes = (code: string) => `${(gzipSync(code, { level: 9 }).length / 1000).toFixed(1)} kB gzip`;

/** At the start of a document the guard stands before the page's own listeners. Roundcube is told by its finished page. */
const scriptFor = (name: (typeof SCRIPTS)[number], matches: readonly string[]) => ({
  matches,
  js: [scriptFile(name)],
  all_frames: true,
  run_at: name === "content" ? "document_end" : "document_start",
});

/** Builds content scripts and background beside the pages, and names them in the manifest. */
function addScripts(forTests: boolean): Plugin {
  let outDir = "";
  return {
    name: "add-scripts",
    apply: "build",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const sizes: string[] = [];
      for (const name of SCRIPTS) {
        const code = await buildOneFile(`src/entries/${name}.iife.ts`, scriptFile(name), "iife", outDir);
        sizes.push(`${name} ${kilobytes(code)}`);
      }
      const background = await buildOneFile("src/entries/background.ts", BACKGROUND, "es", outDir);
      console.log([...sizes, `background ${kilobytes(background)}`].join(", "));
      const file = join(outDir, "manifest.json");
      const { web_accessible_resources = [], ...built } = JSON.parse(await readFile(file, "utf8"));
      if (web_accessible_resources.length > 0)
        throw new Error("Nothing may be web-accessible: pages would see who uses it.");
      const hosts = [...manifest.host_permissions, ...(forTests ? LOOPBACK : [])];
      const isGmail = (host: string) => host === "https://mail.google.com/*";
      const scripts = [
        scriptFor("gmail", manifest.host_permissions.filter(isGmail)),
        // Outlook draws into windows that it opens empty.
        {
          ...scriptFor(
            "outlook",
            manifest.host_permissions.filter((host) => !isGmail(host)),
          ),
          match_about_blank: true,
        },
        ...(forTests ? [scriptFor("content", LOOPBACK)] : []),
      ];
      const finished = {
        ...built,
        background: { service_worker: BACKGROUND, type: "module" },
        host_permissions: hosts,
        content_scripts: scripts,
      };
      await writeFile(file, JSON.stringify(finished, null, 2));
    },
  };
}

export default defineConfig(({ mode }) => {
  const forTests = mode === "test";
  return {
    // vitest reads this file too, and builds nothing.
    plugins: process.env["VITEST"] ? [] : [crx({ manifest: manifest as never }), addScripts(forTests)],
    build: {
      outDir: forTests ? "dist/test" : "dist/chrome",
      target: TARGET,
      modulePreload: false,
      rolldownOptions: { input: { practice: "src/entries/practice.html" }, treeshake },
    },
    test: {
      include: ["test/**/*.test.{ts,tsx}"],
      exclude: ["test/journeys/**"],
      alias: { "webextension-polyfill": join(ROOT, "test/browser/fake-browser.ts") },
    },
  };
});
