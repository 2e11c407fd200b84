export { type Kin, kinOf } from "./kin.ts";
export { negationsIn } from "./negations.ts";
export { weightOf } from "./rarity.ts";
export { type Token, type TokenKind, tokensOf } from "./tokens.ts";
