import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepsFor } from "../../src/core/policy/index.ts";
import { RESTRICTION_KINDS } from "../../src/core/register/index.ts";
import { analysis, input, kase, repeat, restriction } from "../core/policy/invented.ts";
import { anyInput } from "./any-case.ts";

const offered = (changes: Parameters<typeof input>[0]) => stepsFor(input(changes)).map(({ id }) => id);

describe("N2: a new complaint is never ignored", () => {
  test("what says that it is new is put before a person, whatever else is found, agreed or restricted", () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom("signal", "new", "partly-new", "unsure"), (any, sign) => {
        const changes =
          sign === "signal"
            ? { analysis: { ...any.analysis, signals: analysis([], ["new-matter"]).signals } }
            : {
                repeat:
                  sign === "unsure" ? repeat("duplicate", 1, true) : repeat(sign === "new" ? "new" : "partly-new"),
              };
        const step = stepsFor({ ...any, ...changes }).find(({ id }) => id === "consider-new-matter");
        expect(step?.allowed).toBe(true);
      }),
    );
  });

  test("under every kind of restriction, “read and file” included", () => {
    for (const kind of RESTRICTION_KINDS) {
      const restricted = kase([restriction({ terms: [{ kind, detail: "as told" }] })]);
      expect(offered({ kase: restricted, repeat: repeat("partly-new", 1) })).toContain("consider-new-matter");
    }
  });

  test("mail that would be filed without an answer is looked through for something new every time", () => {
    const filed = kase([restriction({ terms: [{ kind: "read-and-file", detail: "read and filed" }] })]);
    for (const kind of ["first", "duplicate", "chaser", "reply"] as const) {
      expect(offered({ kase: filed, repeat: repeat(kind, kind === "duplicate" ? 3 : 0) })).toContain(
        "consider-new-matter",
      );
    }
  });
});
