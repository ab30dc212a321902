/** Role and place on their way: the answer to an older seat takes nothing back of a newer one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Seating } from "../../static/js/phone/seating.js";

class Line {
  sent = [];
  send = (seat) => new Promise((answer, lose) => this.sent.push({ seat, answer, lose }));
}

const keep = (kept = {}) => ({ get: (name, other) => kept[name] ?? other, set: (name, value) => (kept[name] = value) });

const opened = (kept) => {
  const line = new Line();
  return { line, seating: new Seating({ keep: keep(kept), send: line.send, draw: () => {} }) };
};

const settled = () => new Promise((done) => setImmediate(done));

const taken = (seat) => ({ ok: true, me: seat });

test("a seat that was taken is saved", async () => {
  const { line, seating } = opened();

  seating.take({ role: "tr" });
  line.sent[0].answer(taken({ role: "tr", table: "" }));
  await settled();

  assert.deepEqual(seating.me, { role: "tr", table: "", saved: "sent", why: "" });
});

test("the answer to the role does not take back the place that was written meanwhile", async () => {
  const { line, seating } = opened();

  seating.take({ role: "tr" });
  seating.take({ table: "Solsikken" });
  line.sent[0].answer(taken({ role: "tr", table: "" }));
  line.sent[1].lose(new Error("no answer"));
  await settled();

  assert.deepEqual(seating.me, { role: "tr", table: "Solsikken", saved: "waiting", why: "" });
});

test("what waits is told again with the next hello, and once is enough", async () => {
  const { line, seating } = opened();
  seating.take({ table: "Solsikken" });

  seating.greet({ role: "", table: "" });
  line.sent[1].answer(taken({ role: "", table: "Solsikken" }));
  line.sent[0].lose(new Error("no answer"));
  await settled();

  assert.deepEqual(line.sent.map(({ seat }) => seat.table), ["Solsikken", "Solsikken"]);
  assert.deepEqual(seating.me, { role: "", table: "Solsikken", saved: "sent", why: "" });
});

test("why a seat was refused is told", async () => {
  const { line, seating } = opened();

  seating.take({ table: "x" });
  line.sent[0].answer({ ok: false, why: "Vent et øjeblik." });
  await settled();

  assert.deepEqual([seating.me.saved, seating.me.why], ["refused", "Vent et øjeblik."]);
});
