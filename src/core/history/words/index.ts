export { type Kin, kinOf } from "./kin.ts";
export { weightOf } from "./rarity.ts";
export { type Token, type TokenKind, tokensOf } from "./tokens.ts";
