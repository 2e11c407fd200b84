export { type Campaign, campaignKeys, campaignOf } from "./campaign.ts";
export {
  type Contact,
  type ContactCount,
  countContacts,
  type LeftOutFor,
  SUGGESTED as SUGGESTED_WINDOWS,
  type Window,
} from "./contacts.ts";
export { fingerprint, personPrint } from "./fingerprint.ts";
export { firstMatter } from "./first-matter.ts";
export { likeness } from "./likeness.ts";
export { parsePrint } from "./print-schema.ts";
export { relate } from "./relate.ts";
export * from "./repeat.ts";
export { dueForDeletion, type Keeping, monthsLater, SUGGESTED_MONTHS } from "./retention.ts";
export { sentencesIn } from "./sentences.ts";
export { CODE_LENGTH, Sketcher } from "./sketch.ts";
