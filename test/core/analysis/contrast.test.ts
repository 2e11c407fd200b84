/** Pairs that look alike: in the first the rules see the finding or signal, in the second they do not. The model is left out. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { messageOf } from "./message-of.ts";
import { RULES_ONLY } from "./rules-only.ts";

const PAIRS: readonly (readonly [string, string, string])[] = [
  ["threat.violence", "I will break your legs.", "I will break your record for letters."],
  [
    "threat.violence",
    "I am going to stab the next person who rings.",
    "The nurse is going to stab my finger for the next test.",
  ],
  [
    "threat.violence",
    "Your warden is getting battered if he comes back.",
    "Your warden is getting married if she comes back.",
  ],
  ["threat.violence", "You will be leaving in an ambulance.", "You will be leaving in an afternoon."],
  [
    "threat.violence",
    "If you close my case somebody is going to get hurt.",
    "If you leave that pothole somebody is going to get hurt on the road.",
  ],
  ["threat.violence", "You'd better watch your back.", "You'd better watch the clock."],
  ["threat.property", "I'll burn your office down.", "I'll clear your office desk."],
  ["threat.property", "I'm going to smash your windows.", "I'm going to clean your windows."],
  ["abuse.insult", "You stupid cow.", "You sold a cow."],
  ["abuse.insult", "Your manager is an idiot.", "Your manager is an engineer."],
  ["abuse.insult", "I hope you rot.", "I hope you ring."],
  ["abuse.profanity", "This is fucking ridiculous.", "This is bloody ridiculous."],
  ["abuse.profanity", "Piss off.", "Ring off."],
  ["abuse.discriminatory", "Send that paki back.", "Send that packet back."],
  ["abuse.sexual", "Send me nudes.", "Send me notes."],
  ["abuse.sexual", "What are you wearing?", "What are you waiting for?"],
  ["stalking", "I followed you home last night.", "I followed your advice last night."],
  ["stalking", "I know where you live.", "I know where to sign."],
  ["boundary", "Can you give me your own mobile?", "Can you give me the team's mobile number?"],
  ["boundary", "Are you single?", "Are you sure?"],
  ["safeguarding.self-harm", "I am going to end my life.", "I am going to end my contract."],
  ["safeguarding.self-harm", "I want to kill myself.", "I want to help myself."],
  [
    "safeguarding.self-harm",
    "The children would be better off without me.",
    "The children would be better off without homework.",
  ],
  ["safeguarding.other", "My neighbour hits her little boy.", "My neighbour collects her little boy."],
  ["safeguarding.other", "My daughter says she wants to die.", "My daughter says she wants to drive."],
  ["distress", "I am so upset that I cannot sleep.", "I am so pleased that you rang."],
  ["adjustment", "My wife died in March.", "My lease died in March."],
  ["rights", "I will go to the Ombudsman.", "I will go to the library."],
  ["resolution", "You closed my complaint in May.", "You closed my road in May."],
  ["new-matter", "This is a new complaint.", "This is a new road."],
  ["no-cooperation", "I will not sign your consent form.", "I did sign your consent form."],
];

describe.each(PAIRS)("%s", (kind, found, alike) => {
  const kinds = async (text: string): Promise<string[]> => {
    const { findings, signals } = await analyse(messageOf(text), RULES_ONLY);
    return [...findings.map(({ category }) => category), ...signals.map(({ id }) => id)];
  };
  test(`${found} / ${alike}`, async () => {
    expect(await kinds(found)).toContain(kind);
    expect(await kinds(alike)).not.toContain(kind);
  });
});
