import { describe, expect, test } from "vitest";
import { campaignKeys, campaignOf, fingerprint, type MessagePrint } from "../../../src/core/history/index.ts";
import { KEY, message, OTHER_KEY } from "./messages.ts";

const TEXT =
  "I object to the closure of Ferrow Baths. Over two thousand swimmers use the pool each month. " +
  "The nearest other pool is eleven miles off and has no hoist. The survey was held in August when schools were shut. " +
  "I ask the cabinet to withdraw the proposal on 9 June.";

const from = (name: string, text: string, day = "02"): MessagePrint =>
  fingerprint(
    message(name, text, {
      from: { name, address: `${name}@example.org` },
      date: `2026-03-${day}T09:00:00Z` as never,
    }),
    KEY,
  );

const EDITED = [
  from("ann", `Dear Councillor,\n\n${TEXT}\n\nYours, Ann Lea`, "01"),
  from("bob", TEXT.replace("I object to", "I'm against").replace("9 June", "the 9th of June"), "03"),
  from("cy", `${TEXT} My son learnt to swim there.`, "04"),
  from("di", TEXT.replace("The survey was held in August when schools were shut. ", ""), "05"),
];
const keysShared = (one: MessagePrint, other: MessagePrint) =>
  campaignKeys(one).filter((key) => campaignKeys(other).includes(key));

describe("a campaign", () => {
  test("is found among people who sent nearly the same words", () => {
    const own = EDITED[3] as MessagePrint;
    expect(campaignOf(own, EDITED)).toMatchObject({
      people: 4,
      since: "2026-03-01T09:00:00Z",
      messages: ["ann", "bob", "cy", "di"],
    });
  });

  test("has one id whichever of its messages is looked at", () => {
    expect(new Set(EDITED.map((print) => campaignOf(print, EDITED)?.id)).size).toBe(1);
  });

  test("counts people, not messages: one person who writes thrice is no campaign", () => {
    const thrice = ["a", "b", "c"].map((id) => ({ ...from("ann", TEXT), id: id as MessagePrint["id"] }));
    expect(campaignOf(thrice[0] as MessagePrint, thrice)).toBeNull();
  });

  test("of two people needs nearly the same words: neighbours write of one thing", () => {
    const own = from("ann", TEXT);
    expect(campaignOf(own, [from("bob", `Hello. ${TEXT}`)])).toMatchObject({ people: 2 });
    const neighbour = from(
      "cy",
      "Ferrow Baths must not close. Two thousand swimmers use the pool and the nearest other pool is miles off with no " +
        "hoist for my wife, who has a bad hip and went on Mondays.",
    );
    expect(campaignOf(own, [neighbour])).toBeNull();
  });

  test("leaves out people who write of the same thing in their own words", () => {
    const own = from(
      "eve",
      "Will the Ferrow pool keep its Tuesday lane for the over sixties, and who will hold the key to the hoist?",
    );
    expect(campaignOf(own, EDITED)).toBeNull();
  });

  test("has look-up keys that edited copies share and others do not", () => {
    const [first] = EDITED;
    const other = from(
      "flo",
      "My bin at 9 Mill Row was missed on Thursday, the lid is split, and the crew shouted at my husband about the glass in it.",
    );
    for (const print of EDITED) expect(keysShared(print, first as MessagePrint).length).toBeGreaterThan(0);
    expect(keysShared(other, first as MessagePrint)).toEqual([]);
  });

  test("keys of a short text do not exist, and keys differ under another key", () => {
    expect(campaignKeys(from("gil", "Please reply."))).toEqual([]);
    const other = fingerprint(message("ann", TEXT), OTHER_KEY);
    expect(keysShared(other, fingerprint(message("ann", TEXT), KEY))).toEqual([]);
  });
});
