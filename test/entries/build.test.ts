/** What is built is what was promised: few permissions, nothing a page can see, one small content script. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const VITE = join(ROOT, "node_modules/vite/bin/vite.js");
/** Bytes after gzip, before anything must be shown. */
const CONTENT_SCRIPT_LIMIT = 30_000;
const WEBMAILS = [
  "https://mail.google.com/*",
  "https://outlook.live.com/*",
  "https://outlook.office.com/*",
  "https://outlook.office365.com/*",
  "https://outlook.cloud.microsoft/*",
];

let folder = "";
const read = (file: string) => readFileSync(join(folder, file), "utf8");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "composure-build-"));
  const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
  execFileSync(process.execPath, [VITE, "build", "--outDir", folder, "--emptyOutDir"], {
    cwd: ROOT,
    env,
    stdio: "pipe",
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built manifest", () => {
  it("asks for these permissions and these hosts, and reads there only", () => {
    const manifest = JSON.parse(read("manifest.json"));
    expect(manifest.permissions).toEqual(["storage", "sidePanel", "scripting", "contextMenus", "alarms"]);
    expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
    expect(manifest.host_permissions).toEqual(WEBMAILS);
    const everywhere = { all_frames: true, run_at: "document_start" };
    const [gmail, ...outlook] = WEBMAILS;
    expect(manifest.content_scripts).toEqual([
      { ...everywhere, matches: [gmail], js: ["src/entries/gmail.iife.js"] },
      { ...everywhere, matches: outlook, js: ["src/entries/outlook.iife.js"], match_about_blank: true },
    ]);
    for (const key of ["web_accessible_resources", "externally_connectable", "key"]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it("lets pages of ours load and run their own files only", () => {
    const policy: string = JSON.parse(read("manifest.json")).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it("names files that are there", () => {
    const { background, icons, options_ui, side_panel, storage } = JSON.parse(read("manifest.json"));
    const named = [background.service_worker, options_ui.page, side_panel.default_path, storage.managed_schema];
    for (const file of [...named, ...Object.values<string>(icons), "src/entries/practice.html"]) {
      expect(read(file).length).toBeGreaterThan(0);
    }
  });
});

describe.each(["content", "gmail", "outlook"])("the content script `%s`", (name) => {
  const code = () => read(`src/entries/${name}.iife.js`);

  it("is one small file that loads nothing", () => {
    expect(gzipSync(code(), { level: 9 }).length).toBeLessThan(CONTENT_SCRIPT_LIMIT);
    expect(code()).not.toMatch(/\bimport\s*\(|\bimport\s*["'{]/);
  });

  it("leaves what it shows to a file that comes when there is something to show", () => {
    expect(code()).not.toContain("About this message");
    expect(read("src/entries/parts.iife.js")).toContain("About this message");
  });

  it("carries no analysis", () => {
    expect(code()).not.toContain("threat.violence/");
  });
});

describe("the background", () => {
  it("is one file that loads nothing at run time, and wakes without compromise", () => {
    const code = read("background.js");
    expect(code).not.toMatch(/\bimport\s*\(|\bimport\s*["'{]/);
    expect(code).toMatch(/Promise\.resolve\(\)\.then\(\(\)=>\([\w$]+\(\),[\w$]+\)\)/);
  });
});

it("no file runs text as code or speaks to the network", () => {
  const scripts = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(4);
  for (const file of scripts)
    expect(read(file)).not.toMatch(/\bnew Function\(|\beval\(|XMLHttpRequest|WebSocket\(|sendBeacon/);
});
