/** How the letters read: short sentences, short words, British, kind, no law and no labels. */
import { describe, expect, test } from "vitest";
import { pack } from "../policy/invented.ts";

const VOWELS = /[aeiouy]+/g;

function syllables(word: string): number {
  const trimmed = word.toLowerCase().replace(/(?:[^laeiouy]e|ed)$/, "");
  return Math.max(1, trimmed.match(VOWELS)?.length ?? 1);
}

/** Flesch-Kincaid school grade; 6 is about eleven years of age. */
function grade(text: string): number {
  const sentences = text.split(/[.?:]\s|\n/).filter((one) => /\w/.test(one));
  const words = text.match(/[A-Za-z’']+/g) ?? [];
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (count / words.length) - 15.59;
}

describe.each(pack().letters.map((letter) => [letter.id, letter] as const))("%s", (_, letter) => {
  const texts = letter.paragraphs.flatMap((one) => ("text" in one ? [one.text] : []));
  const text = texts.join("\n").replace(/\{\{[^}]*\}\}/g, "x");

  test("can be read at about eleven years of age", () => {
    expect(grade(text)).toBeLessThan(7);
  });

  test("has no sentence over 30 words", () => {
    const long = text.split(/[.?]\s|\n/).filter((sentence) => (sentence.match(/\w+/g) ?? []).length > 30);
    expect(long).toEqual([]);
  });

  test("names no law and threatens with nobody", () => {
    expect(text).not.toMatch(/\b(law|legal|act \d{4}|offen[cs]e|criminal|crime|prosecut|police|court|solicitor)/i);
  });

  test("speaks of words, never of what somebody is or has", () => {
    expect(text).not.toMatch(
      /\b(offender|abuser|abusive person|vexatious|unreasonable|aggressive|you are (being )?\w*(rude|abusive|threatening)|condition|illness|disab|mental|autis|anxiety|false)/i,
    );
  });

  test("asks for help with communication and says where to get support", () => {
    expect(text).toContain("Is there anything we can do to make it easier for you to communicate with us?");
    expect(texts.join("\n")).toContain("{{place: advocacy}}");
  });
});
