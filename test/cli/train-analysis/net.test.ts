/** The way back through the net is the slope of the way forth. */
import { expect, test } from "vitest";
import { drawer } from "../../../src/cli/train-analysis/linear.ts";
import { headSlopes, lookBack, poolSlopes } from "../../../src/cli/train-analysis/net-back.ts";
import { newNet } from "../../../src/cli/train-analysis/net-start.ts";
import { newPass, runNet } from "../../../src/core/analysis/model/net.ts";

const shape = { rows: 50, depth: 4, hidden: 8, heads: 2 };
const text = [[1, 2], [3], [4, 5, 6], [7], [8]];
const wanted = Int8Array.from([1, 0]);

function lossOf(net: ReturnType<typeof newNet>): number {
  const sums = runNet(net, text, newPass(shape), null);
  return [...sums].reduce((sum, one, head) => sum + Math.log(1 + Math.exp(wanted[head] === 1 ? -one : one)), 0);
}

test("slopes of both rounds agree with small changes of the weights", () => {
  const net = newNet(shape, drawer(3));
  net.nearBias.fill(0.1);
  net.wideBias.fill(0.1);
  const pass = newPass(shape);
  const slopes = { x: pass.x.slice().fill(0), a: pass.a.slice(), b: pass.b.slice(), pool: pass.pool.slice() };
  const grads = { near: net.near.slice().fill(0), wide: net.wide.slice().fill(0), out: net.out.slice().fill(0) };
  const biases = { near: new Float32Array(8), wide: new Float32Array(8), out: new Float32Array(2) };
  runNet(net, text, pass, null);
  headSlopes(net, pass, wanted, 1, slopes.pool, grads.out, biases.out);
  poolSlopes(pass, slopes, shape.hidden, text.length);
  slopes.a.set(slopes.b);
  lookBack(pass.a, 8, net.wide, pass.b, slopes.b, slopes.a, grads.wide, biases.wide, 8, text.length);
  lookBack(pass.x, 4, net.near, pass.a, slopes.a, slopes.x, grads.near, biases.near, 8, text.length);
  for (const name of ["near", "wide", "out"] as const) {
    for (let at = 0; at < net[name].length; at += 7) {
      const before = net[name][at] as number;
      const nudge = 1e-3;
      net[name][at] = before + nudge;
      const more = lossOf(net);
      net[name][at] = before - nudge;
      const less = lossOf(net);
      net[name][at] = before;
      expect(grads[name][at]).toBeCloseTo((more - less) / (2 * nudge), 2);
    }
  }
});
