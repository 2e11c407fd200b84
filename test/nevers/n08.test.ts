import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../src/core/mail/index.ts";
import { parsePack, stepsFor } from "../../src/core/policy/index.ts";
import { pack } from "../core/policy/invented.ts";
import { anyInput } from "./any-case.ts";

const SRC = new URL("../../src/", import.meta.url);

/** Every code file with its text, comments taken out. */
function code(): readonly { path: string; text: string }[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path,
      text: readFileSync(new URL(path, SRC), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""),
    }));
}

const filesWith = (pattern: RegExp) =>
  code()
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path);

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

describe("N8: software never decides, sends, blocks or deletes by itself", () => {
  test("a step names the person or role who decides, and carries words only", () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        for (const step of stepsFor(freeze(any))) {
          expect(step.decidedBy.trim()).not.toBe("");
          expect(step.decidedBy).not.toMatch(/\b(software|system|automatic\w*|composure)\b/i);
          expect(JSON.parse(JSON.stringify(step))).toEqual(step);
        }
      }),
    );
  });

  test("no code sends a mail or submits a page's form", () => {
    expect(filesWith(/\b(send(Mail|Reply|Letter|Draft|Email)|submit(Reply|Compose))\b/)).toEqual([]);
    expect(filesWith(/\.(requestSubmit|submit)\(/)).toEqual([]);
  });

  test("no pack can allow it", () => {
    expect(isProblem(parsePack({ ...pack(), locked: { ...pack().locked, autoSend: true } }))).toBe(true);
  });
});
