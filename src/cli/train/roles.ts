/** Trains the role of a sentence from its words alone. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sentencesOf } from "../../core/analysis/index.ts";
import { ROLES, type Role } from "../../core/history/role.ts";
import { GRAM_PLACES, gramsOf } from "../../core/history/role-grams.ts";
import { messageOf } from "../evaluate/judges.ts";
import { readRows } from "../evaluate/sources.ts";
import { complaints, isLeft, type Left, sourceOf } from "./examples.ts";
import { shortAsides } from "./short-histories.ts";
import { fitSoftmax, type Labelled } from "./softmax.ts";

/** The lines of asides.txt that begin with a letter: C chasing, R reply, G greeting or other courtesy. */
export const asides = (letter: string) =>
  readFileSync(join(import.meta.dirname, "asides.txt"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith(`${letter}: `))
    .map((line) => line.slice(3));

function cut(text: string): readonly string[] {
  const message = messageOf("training", text);
  return message === null ? [] : sentencesOf(message).map(({ start, end }) => message.text.slice(start, end));
}

const labelled = (text: string, role: Role, weight = 1): Labelled => ({
  places: gramsOf(text),
  label: ROLES.indexOf(role),
  weight,
});

/** Kinds of the shipped training sentences whose role is plain. */
const KINDS: Readonly<Record<string, Role>> = {
  "plain-report": "matter",
  "harsh-criticism": "matter",
  "hard-word": "matter",
  "reported-words": "matter",
  "run-contact": "matter",
  "run-staff-rude": "matter",
  "run-dark": "matter",
  "run-other": "matter",
  "new-matter": "fresh",
  "rights-next-stage": "reply",
};

function ownLists(): Labelled[] {
  return [
    ...asides("C").map((text) => labelled(text, "chasing")),
    ...asides("R").map((text) => labelled(text, "reply")),
    ...asides("G").map((text) => labelled(text, "courtesy", 2)),
    ...["ordinary", "ordinary-2"].flatMap((name) =>
      (readRows<{ text: string; kind: string }>(`training/${name}.jsonl`) ?? []).flatMap(({ text, kind }) => {
        const role = KINDS[kind];
        return role === undefined ? [] : cut(text).map((sentence) => labelled(sentence, role, 0.4));
      }),
    ),
  ];
}

function fromComplaints(left: Left): Labelled[] {
  return complaints()
    .filter((one) => !isLeft(left, one.fold, sourceOf(one.row)))
    .flatMap(({ row }) => {
      const told = new Set(cut(row.original));
      const added = row.rewrites
        .filter(({ how }) => how.startsWith("pasted"))
        .flatMap(({ text }) => cut(text).filter((sentence) => !told.has(sentence)));
      return [
        ...[...told].map((text) => labelled(text, "matter")),
        ...row.rewrites
          .filter(({ how }) => !how.startsWith("pasted"))
          .flatMap(({ text, how }) =>
            cut(text).map((s) => labelled(s, /angrier|shortened/.test(how) ? "again" : "matter", 0.5)),
          ),
        ...row.partlyNew.flatMap(({ newSentences }) => newSentences.map((text) => labelled(text, "fresh"))),
        ...added.map((text) => labelled(text, cut(text).length > 0 && text.length < 25 ? "courtesy" : "chasing")),
        ...row.chasers.flatMap((text) => cut(text).map((s) => labelled(s, "chasing", 1.5))),
        ...row.replies.flatMap((text) => cut(text).map((s) => labelled(s, "reply", 1.5))),
      ];
    });
}

function fromShort(left: Left): Labelled[] {
  const lists = shortAsides(left);
  return (["chasing", "reply", "matter", "fresh", "again"] as const).flatMap((role) =>
    lists[role].flatMap((text) => cut(text).map((sentence) => labelled(sentence, role))),
  );
}

/** Weights without the complaints of one fold (null: with all). */
export function trainRoles(left: Left): Float64Array[] {
  return fitSoftmax([...ownLists(), ...fromComplaints(left), ...fromShort(left)], ROLES.length, GRAM_PLACES);
}
