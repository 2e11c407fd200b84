/** How files look: small, named for what they hold, with a header, and nothing in them that belongs elsewhere. */
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, sourceFiles } from "./source.ts";

/** Rows and words, not code: these may be long. */
const DATA = /\/(rules|lexicons|packs|wording)\/|\/((domain-)?concepts|selectors|(linear|net)-weights|row-worths)\.ts$/;
const LONGEST_FILE = 200;
const LONGEST_ENTRY = 80;
const VAGUE_NAMES = /^(utils?|helpers?|common|manager|misc|shared|lib)\./;

const lines = (text: string) => text.split("\n").length - 1;
const sources = sourceFiles();
const ours = [...sources, ...filesIn("test", /\.(tsx?|mjs|html|jsonl?)$/), ...filesIn("scripts", /\.m?[jt]s$/)];
const read = [...ours, ...filesIn("docs", /\.md$/), ...filesIn(".ci", /./)];

describe("the house's files", () => {
  test("code files stay under 200 lines", () => {
    const long = sources.filter(({ path, text }) => !DATA.test(path) && lines(text) > LONGEST_FILE);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  test("entries and commands only wire: under 80 lines", () => {
    const long = sources.filter(
      ({ path, text }) => /^src\/(entries|cli)\/[^/]+$/.test(path) && lines(text) > LONGEST_ENTRY,
    );
    expect(long.map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual([]);
  });

  test("names are kebab-case and say what is inside", () => {
    const wrong = sources.filter(({ path }) => {
      const name = basename(path);
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name) || VAGUE_NAMES.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("every file but a door opens with a header that says what it knows", () => {
    const bare = sources.filter(({ path, text }) => !path.endsWith("/index.ts") && !text.startsWith("/**"));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test("exports have names, types are never any, and nothing is postponed or narrowed", () => {
    const soft = ours.filter(
      ({ path, text }) =>
        /^export default (?!define)/m.test(text) ||
        /(:|as|<) ?any\b(?!thing|one|body| )[\s,;)>[\]]/.test(path.startsWith("src/") ? text : "") ||
        new RegExp(["TO", "DO\\b|FIX", "ME\\b|\\.(only|to", "do)\\("].join("")).test(text),
    );
    expect(soft.map(({ path }) => path)).toEqual([]);
  });

  test("only reserved domains stand in addresses (RFC 2606, RFC 6761)", () => {
    const RESERVED =
      /@(?:[\w.-]+\.)?(?:example\.(?:org|com|net)|[\w-]+\.(?:example|test|invalid|localhost)|localhost|example|test)$/i;
    const found = read.flatMap(({ path, text }) =>
      [...text.matchAll(/[\w.+-]+@[a-z][\w-]*(?:\.[a-z][\w-]+)+/gi)]
        .map((match) => match[0].replace(/[.-]+$/, ""))
        .filter((address) => !RESERVED.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(found).toEqual([]);
  });

  test("the project speaks of itself alone: no path of one machine", () => {
    const PRIVATE = new RegExp(["(^|[^\\w.-])/(wo", "rk|ro", "ot|ho", "me)/"].join(""), "m");
    expect(read.filter(({ text }) => PRIVATE.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
