import { expect, test } from "vitest";
import { silencedIn } from "../../../src/cli/evaluate/vetoes.ts";

const silenced = (text: string) => [...silencedIn(text)].map(([category, vetoes]) => [category, [...vetoes]]);

test("a veto that keeps a category silent is named", () => {
  expect(silencedIn("My neighbour said I will smash your windows.").get("threat.property")).toContain("reported");
  expect(silencedIn("I am not going to break your legs.").get("threat.violence")).toContain("negated");
});

test("where another row speaks, no veto is to blame", () => {
  expect(silenced("My neighbour said I will smash your windows, and I am going to burn your office down.")).toEqual([]);
});

test("a text that no row sees has none", () => {
  expect(silenced("The bin was missed again.")).toEqual([]);
});
