export { HEADS, type Head, type HeadScores } from "./heads.ts";
export { type Ear, type Heard, type Hearing, hear } from "./hear.ts";
export { MODEL_WHY } from "./model-why.ts";
export { scoreSentences } from "./score.ts";
export { THRESHOLDS } from "./thresholds.ts";
