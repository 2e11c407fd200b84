export { bestPart } from "./best-part.ts";
export { HEADS, type Head, type HeadScores } from "./heads.ts";
export { type Hearing, hear } from "./hear.ts";
export { MODEL_WHY } from "./model-why.ts";
export { type Scorer, scoreSentences } from "./score.ts";
