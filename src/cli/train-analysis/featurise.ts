/** Items → rows of feature numbers. */
import { featuresOf } from "../../core/analysis/model/features.ts";
import { wordsOf } from "../../core/analysis/model/words.ts";
import type { Item } from "./item.ts";
import type { Rows } from "./linear.ts";

export function rowsOf(items: readonly Item[]): Rows {
  const lists = items.map(({ text }) => featuresOf(wordsOf(text, 160)));
  const from = new Uint32Array(items.length + 1);
  lists.forEach((list, at) => {
    from[at + 1] = (from[at] as number) + list.length;
  });
  const features = new Uint32Array(from[items.length] as number);
  lists.forEach((list, at) => features.set(list, from[at] as number));
  return {
    features,
    from,
    wanted: items.map(({ wanted }) => wanted),
    weight: Float32Array.from(items, ({ weight }) => weight),
  };
}
