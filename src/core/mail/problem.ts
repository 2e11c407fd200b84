/**
 * A named reason why something could not be done. Expected failures are values, not exceptions, so that
 * "could not read" can never look like "nothing found".
 */
export interface Problem<Id extends string = string> {
  readonly problem: Id;
  /** One plain sentence for the reader: what could not be done. */
  readonly message: string;
  /** One plain sentence: what to do now. */
  readonly next: string;
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "problem" in value && typeof value.problem === "string";
}
