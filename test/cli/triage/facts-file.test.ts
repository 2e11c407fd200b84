import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readFacts } from "../../../src/cli/triage/facts-file.ts";
import { isProblem } from "../../../src/core/mail/index.ts";
import { personId } from "../../../src/core/register/index.ts";

const folder = mkdtempSync(join(tmpdir(), "composure-facts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (local: string, domain: string) => [local, domain].join("@");
const asked = (id: string, person: string) => ({
  id,
  person,
  at: "2026-04-02T10:00:00Z",
  by: { name: "Sam", role: "Officer" },
  kind: "adjustment-asked",
});

it("facts belong to the mailbox that an address leads to, however it is spelt", () => {
  const file = join(folder, "register.json");
  const rows = [
    asked("a", at("pat.doe", "gmail.com")),
    asked("b", at("patdoe+council", "googlemail.com")),
    asked("c", at("pat.doe", "example.org")),
    asked("d", at("patdoe", "example.org")),
  ];
  writeFileSync(file, JSON.stringify(rows));
  const facts = readFacts(file);
  if (isProblem(facts)) throw new Error(facts.message);
  const of = (address: string) => facts.get(personId(address))?.map(({ id }) => id);
  expect(of(at("p.a.t.doe", "gmail.com"))).toEqual(["a", "b"]);
  expect(of(at("pat.doe", "example.org"))).toEqual(["c"]);
  expect(of(at("patdoe", "example.org"))).toEqual(["d"]);
});
