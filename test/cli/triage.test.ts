import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTriage } from "./run-triage.ts";

interface Line {
  readonly id: string;
  readonly text: string;
  readonly findings: readonly { category: string; quote: string; start: number; end: number }[];
  readonly repeat: {
    kind: string;
    of: string[];
    newSentences: string[];
    newSpans: { start: number; end: number }[];
    campaign: { id: string; people: number } | null;
  } | null;
  readonly persistence: readonly { id: string; of: string[] }[];
  readonly copyOf: string | null;
  readonly steps: readonly { id: string; decidedBy: string; allowed: boolean; missing: string[] }[];
  readonly scores: Readonly<Record<string, number>>;
  readonly problem?: { id: string; message: string };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "composure-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const jsonl = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");

async function triageLines(args: readonly string[]): Promise<{ status: number | null; lines: Line[]; errors: string }> {
  const ran = await runTriage(["--format", "jsonl", ...args]);
  return { ...ran, lines: ran.lines.map((line) => JSON.parse(line) as Line) };
}

const ANN = "Ann Reed <ann.reed@example.org>";
const COMPLAINT =
  "The lift at Alder Court has been broken since 9 February. My mother is 84 and lives on the sixth floor. " +
  "She has missed two hospital appointments because of it.";
const ADDED = "Yesterday she fell on the stairs between two landings and broke her wrist.";
const THREAT = "Ring me by Friday or I will come down there and break your legs.";

const eml = (id: string, from: string, date: string, body: string) =>
  `From: ${from}\nTo: complaints@example.org\nSubject: Lift\nDate: ${date}\nMessage-ID: <${id}>\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;

describe("npm run triage", { timeout: 60_000 }, () => {
  test("prints the contract's object for each line, text unchanged and quotes exact", async () => {
    const text = `${COMPLAINT}\r\n\r\n${THREAT}`;
    const { status, lines } = await triageLines([
      file("a.jsonl", jsonl([{ id: "a", from: ANN, text, colour: "ignored" }])),
    ]);
    expect(status).toBe(0);
    const [line] = lines;
    expect(Object.keys(line ?? {})).toEqual([
      "id",
      "text",
      "findings",
      "signals",
      "repeat",
      "persistence",
      "copyOf",
      "steps",
      "scores",
    ]);
    expect(line?.text).toBe(text);
    expect(line?.findings.map((finding) => finding.category)).toContain("threat.violence");
    for (const { quote, start, end } of line?.findings ?? []) expect(text.slice(start, end)).toBe(quote);
    expect(Object.keys(line?.scores ?? {}).sort()).toEqual(["abuse", "self-harm", "sexual", "threat"]);
  });

  test("judges in order of date and prints in order of input", async () => {
    const rows = [
      { id: "later", from: ANN, date: "2026-03-15T09:00:00Z", text: `${COMPLAINT} ${ADDED}` },
      { id: "other", from: "Bo <bo@example.org>", date: "2026-03-01T09:00:00Z", text: COMPLAINT },
      { id: "first", from: ANN, date: "2026-03-02T09:00:00Z", text: COMPLAINT },
    ];
    const { lines } = await triageLines([file("b.jsonl", jsonl(rows))]);
    expect(lines.map((line) => line.id)).toEqual(["later", "other", "first"]);
    expect(lines.map((line) => line.repeat?.kind)).toEqual(["partly-new", "first", "first"]);
    const [later] = lines;
    expect(later?.repeat).toMatchObject({ of: ["first"], newSentences: [ADDED] });
    expect(later?.repeat?.newSpans.map(({ start, end }) => later.text.slice(start, end))).toEqual([ADDED]);
  });

  test("a message without sender is an unknown person of its own", async () => {
    const { lines } = await triageLines([
      file(
        "c.jsonl",
        jsonl([
          { id: "a", text: COMPLAINT },
          { id: "b", text: COMPLAINT },
        ]),
      ),
    ]);
    expect(lines.map((line) => line.repeat?.kind)).toEqual(["first", "first"]);
  });

  test("an unreadable message is a named problem, the rest goes on, the status is 2", async () => {
    const bad = file(
      "d.jsonl",
      `${JSON.stringify({ id: "a", text: COMPLAINT })}\n{broken\n${JSON.stringify({ id: "b", text: "Thanks." })}`,
    );
    const { status, lines } = await triageLines([bad]);
    expect(status).toBe(2);
    expect(lines.map((line) => line.problem !== undefined)).toEqual([false, true, false]);
    expect(lines[1]?.problem?.message).toMatch(/\w/);
  });

  test("reads .eml and .mbox, a mail's id is its Message-ID, our own mail is not judged", async () => {
    const mails = [
      eml("m1@example.org", ANN, "Mon, 02 Mar 2026 09:00:00 +0000", COMPLAINT),
      eml("m2@example.org", "Team <complaints@example.org>", "Tue, 03 Mar 2026 09:00:00 +0000", THREAT),
    ];
    const mbox = file("e.mbox", mails.map((mail) => `From x@example.org Mon Mar  2 09:00:00 2026\n${mail}\n`).join(""));
    const single = file("f.eml", eml("m3@example.org", ANN, "Wed, 04 Mar 2026 09:00:00 +0000", COMPLAINT));
    const { status, lines } = await triageLines(["--own", "complaints@example.org", mbox, single]);
    expect(status).toBe(0);
    expect(lines.map((line) => line.id)).toEqual(["m1@example.org", "m2@example.org", "m3@example.org"]);
    expect(lines[1]).toMatchObject({ findings: [], repeat: null, steps: [] });
    expect(lines[2]?.repeat).toMatchObject({ kind: "duplicate", of: ["m1@example.org"] });
  });

  test("the same mail twice is a copy, and the second is not counted", async () => {
    const row = { id: "a", from: ANN, date: "2026-03-02T09:00:00Z", text: COMPLAINT };
    const { lines } = await triageLines([file("g.jsonl", jsonl([row, row, { ...row, id: "b" }]))]);
    expect(lines.map((line) => line.copyOf)).toEqual([null, "a", "a"]);
    expect(lines.map((line) => line.persistence)).toEqual([[], [], []]);
  });

  test("with --history a mailbox can be judged in instalments, and the file holds no words", async () => {
    const history = join(folder, "history");
    const row = { from: ANN, text: COMPLAINT };
    await triageLines([
      "--history",
      history,
      file("h1.jsonl", jsonl([{ ...row, id: "a", date: "2026-03-02T09:00:00Z" }])),
    ]);
    const next = await triageLines([
      "--history",
      history,
      file("h2.jsonl", jsonl([{ ...row, id: "b", date: "2026-03-09T09:00:00Z" }])),
    ]);
    expect(next.lines[0]?.repeat).toMatchObject({ kind: "duplicate", of: ["a"] });
    expect(readFileSync(history, "utf8")).not.toMatch(/lift|Alder|ann\.reed/i);
    if (process.platform !== "win32") expect(statSync(history).mode & 0o077).toBe(0);
  });

  test("instalments say the same as one go, copies, campaigns and undated mails among them", async () => {
    const object = "I object to the closure of Ferrow Baths, where two thousand swimmers go each month. ";
    const why = "The nearest other pool is eleven miles off, has no hoist and shuts on Sundays.";
    const at = (day: number) => `2026-03-${String(day).padStart(2, "0")}T09:00:00Z`;
    const rows = [
      { id: "a1", from: ANN, date: at(1), text: COMPLAINT },
      { id: "b1", from: "Bob <bob@example.org>", date: at(2), text: object + why },
      {
        id: "c1",
        from: "Cy <cy@example.org>",
        date: at(3),
        text: `Dear Sir, ${object}${why} My son learnt to swim there.`,
      },
      { id: "a2", from: ANN, date: at(4), text: `${COMPLAINT} ${ADDED}` },
      { id: "a1", from: ANN, date: at(1), text: COMPLAINT },
      { id: "d1", from: "Di <di@example.org>", date: at(5), text: object + why },
      { id: "b2", from: "Bob <bob@example.org>", date: at(6), text: object + why },
      { id: "a3", from: ANN, text: COMPLAINT },
    ];
    const whole = await triageLines([file("whole.jsonl", jsonl(rows))]);
    const history = join(folder, "instalments");
    const parts: Line[] = [];
    for (const [at, part] of [rows.slice(0, 3), rows.slice(3, 5), rows.slice(5)].entries()) {
      parts.push(...(await triageLines(["--history", history, file(`part${at}.jsonl`, jsonl(part))])).lines);
    }
    expect(parts).toEqual(whole.lines);
    const repeats = whole.lines.map(({ repeat, copyOf }) => [repeat?.kind, repeat?.campaign?.people ?? 0, copyOf]);
    expect(repeats).toEqual([
      ["first", 0, null],
      ["first", 0, null],
      ["first", 2, null],
      ["partly-new", 0, null],
      ["first", 0, "a1"],
      ["first", 3, null],
      ["duplicate", 3, null],
      ["duplicate", 0, null],
    ]);
    expect(whole.lines[6]?.persistence).toEqual([]);
    expect(whole.lines[7]?.persistence).toMatchObject([{ id: "persistence.duplicate" }]);
    expect(whole.lines[6]?.repeat?.campaign).toEqual(whole.lines[5]?.repeat?.campaign);
  });

  test("a damaged history or a wrong register stops with one sentence and changes nothing", async () => {
    const history = file("broken-history", "not a history\n");
    const mail = file("i.jsonl", jsonl([{ id: "a", text: COMPLAINT }]));
    const ran = await triageLines(["--history", history, mail]);
    expect(ran).toMatchObject({ status: 1, lines: [] });
    expect(ran.errors).toContain("no history file");
    expect(readFileSync(history, "utf8")).toBe("not a history\n");
    expect((await triageLines(["--register", file("r.json", "[{}]"), mail])).status).toBe(1);
  });

  test("wrong options say what to do", async () => {
    expect((await triageLines([])).errors).toContain("Usage");
    expect((await triageLines(["--pack", "nowhere", file("j.jsonl", "")])).status).toBe(1);
    expect((await triageLines([join(folder, "missing.eml")])).errors).toContain("could not be found");
    expect((await triageLines([file("k.txt", "")])).errors).toContain(".mbox");
  });

  test("without a format it prints a report to read", async () => {
    const ran = await runTriage([file("l.jsonl", jsonl([{ id: "a", from: ANN, date: "2026-03-02", text: THREAT }]))]);
    expect(ran.status).toBe(0);
    expect(ran.lines.join("\n")).toContain("2026-03-02  ann.reed@example.org");
    expect(ran.lines.join("\n")).toContain("break your legs");
  });

  test("a large mailbox needs no more memory than its largest mail", async () => {
    const quoted = `Thank you.\n${"> I am still waiting for the repair that was booked in January.\n".repeat(16_000)}`;
    const mailbox = (name: string, mails: number) => {
      const path = file(name, "");
      for (let n = 0; n < mails; n++) {
        const mail = eml(`big${n}@example.org`, `P <p${n % 7}@example.org>`, "Mon, 02 Mar 2026 09:00:00 +0000", quoted);
        appendFileSync(path, `From x Mon Mar  2 09:00:00 2026\n${mail}\n`);
      }
      return path;
    };
    const [small, large] = [mailbox("small.mbox", 5), mailbox("large.mbox", 40)];
    const grown = (await peakOf([large])) - (await peakOf([small]));
    expect(statSync(large).size).toBeGreaterThan(40_000_000);
    expect(grown).toBeLessThan(statSync(large).size / 2);
  }, 180_000);
});

const REPORT_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))";

/** Largest resident set of a run, in bytes. */
async function peakOf(args: readonly string[]): Promise<number> {
  const { errors } = await runTriage(
    ["--format", "jsonl", ...args],
    ["--max-old-space-size=64", "--import", REPORT_PEAK],
  );
  return 1024 * Number(/peak (\d+)/.exec(errors)?.[1]);
}
