/** Who may import whom. The table is the house's plan; there is no list of exemptions. */
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./source.ts";

const ROUTE = ["mail", "analysis", "history", "register", "policy", "letters"] as const;
const CORE = ROUTE.map((room) => `core/${room}`);

/** Room → rooms it may import. Rooms in core: those to their left in the route. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ROUTE.map((room, at) => [`core/${room}`, CORE.slice(0, at)])),
  core: CORE,
  webmail: ["core/mail"],
  browser: [...CORE, "core"],
  ui: [...CORE, "core"],
  reader: [...CORE, "core", "webmail", "browser", "ui"],
  service: [...CORE, "core", "browser"],
  entries: [...CORE, "core", "webmail", "browser", "ui", "reader", "service"],
  cli: [...CORE, "core"],
};

/** Packages that only one door may open. */
const DOORS: Readonly<Record<string, RegExp>> = {
  compromise: /^src\/(core\/analysis\/language|cli\/bench)\.ts$/,
  "postal-mime": /^src\/core\/mail\//,
  htmlparser2: /^src\/core\/mail\//,
  "webextension-polyfill": /^src\/(browser|entries)\//,
  idb: /^src\/browser\//,
  preact: /^src\/(ui|entries)\//,
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gm;

const imports: readonly Import[] = sourceFiles().flatMap(({ path, text }) =>
  [...text.matchAll(IMPORT)].map((match) => ({
    from: path,
    to: match[2] ?? match[3] ?? "",
    typeOnly: match[1] !== undefined,
  })),
);

function roomOf(path: string): string {
  const [, first = "", second = ""] = path.split("/");
  return first === "core" && (ROUTE as readonly string[]).includes(second) ? `core/${second}` : first;
}

const inside = imports
  .filter(({ to }) => to.startsWith("."))
  .map((one) => ({ ...one, to: normalize(join(dirname(one.from), one.to)).replace(/\?.*$/, "") }));

describe("the house's import rules", () => {
  test("the source has imports to check", () => expect(inside.length).toBeGreaterThan(50));

  test("a room imports only the rooms that the plan allows", () => {
    const wrong = inside
      .map(({ from, to }) => ({ from, to, room: roomOf(from), other: roomOf(to) }))
      .filter(({ room, other }) => room !== other && !(MAY_IMPORT[room] ?? []).includes(other));
    expect(wrong).toEqual([]);
  });

  test("rooms of core are entered by their index alone, save by the commands that train and measure them", () => {
    const wrong = inside.filter(
      ({ from, to }) =>
        roomOf(from) !== "cli" &&
        roomOf(to).startsWith("core/") &&
        roomOf(from) !== roomOf(to) &&
        !to.endsWith("/index.ts"),
    );
    expect(wrong).toEqual([]);
  });

  test("nothing imports an entry or a command", () => {
    const wrong = inside.filter(({ from, to }) => /^src\/(entries|cli)\//.test(to) && roomOf(from) !== roomOf(to));
    expect(wrong).toEqual([]);
  });

  test("a package with one door is imported there only", () => {
    const wrong = imports.filter(({ from, to }) => {
      const door = Object.entries(DOORS).find(([name]) => to === name || to.startsWith(`${name}/`));
      return door !== undefined && !door[1].test(from);
    });
    expect(wrong).toEqual([]);
  });

  test("no file imports itself by a round trip", () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of inside) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (trail.includes(file) || done.has(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...trail, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(cycles).toEqual([]);
  });
});
