/** The outbox: nothing is lost, nothing counts twice. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Outbox } from "../../static/js/parts/outbox.js";
import { answering, atOnce, keepIn, nobody, Server, Storage } from "./room.js";

const YES = { options: [0] };
const NO = { options: [1] };
const NOW = 1_795_161_600_000;

function room({ storage = new Storage(), answers = [], post = nobody, pause = atOnce } = {}) {
  const server = new Server();
  const keep = keepIn(storage);
  const outbox = new Outbox({ keep, send: answering(server, answers), post, pause, clock: () => NOW });
  return { server, keep, outbox, storage };
}

test("an answer is sent once and shown as the server has it", async () => {
  const { outbox, server } = room();

  await outbox.put("p1", "ballot", YES);

  assert.deepEqual(server.values, [YES]);
  assert.deepEqual(outbox.mine("p1"), { ballot: { value: YES, status: "sent", why: "", since: NOW } });
});

test("the value the server stored is the one shown", async () => {
  const { outbox } = room({ answers: [{ ok: true, seq: 1, value: { words: ["ro"] } }] });

  await outbox.put("p1", "ballot", { words: ["  ro "] });

  assert.deepEqual(outbox.mine("p1").ballot.value, { words: ["ro"] });
});

test("an answer without an ack is sent again and counts once", async () => {
  const { outbox, server } = room({ answers: ["taken, ack lost", "lost"] });

  await outbox.put("p1", "ballot", YES);

  assert.deepEqual(server.values, [YES]);
  assert.deepEqual(
    server.received.map(({ seq }) => seq),
    [1, 1],
  );
});

test("after three lost answers the other way in is used", async () => {
  const server = new Server();
  const posted = [];
  const post = async (entry) => (posted.push(entry.slot), server.take(entry));
  const outbox = new Outbox({ keep: keepIn(new Storage()), send: nobody, post, pause: atOnce });

  await outbox.put("p1", "ballot", YES);

  assert.deepEqual(posted, ["ballot"]);
  assert.deepEqual(outbox.mine("p1").ballot.status, "sent");
});

test("while nothing gets through the answer waits and is shown as waiting", async () => {
  const { outbox } = room({ answers: ["lost"], pause: () => new Promise(() => {}) });

  outbox.put("p1", "ballot", YES);
  await atOnce();

  assert.deepEqual(outbox.mine("p1"), { ballot: { value: YES, status: "waiting", why: "" } });
  assert.equal(outbox.waiting(), 1);
});

test("what waited is sent after a reload", async () => {
  const storage = new Storage();
  const before = room({ storage, answers: ["lost"], pause: () => new Promise(() => {}) });
  before.outbox.put("p1", "ballot", YES);
  await atOnce();
  const after = room({ storage });

  await after.outbox.wake();

  assert.deepEqual(after.server.values, [YES]);
  assert.equal(after.outbox.waiting(), 0);
});

test("only the newest of two unsent values in a slot is sent", async () => {
  const { outbox, server } = room();

  outbox.put("p1", "ballot", YES);
  await outbox.put("p1", "ballot", NO);

  assert.deepEqual(server.received, [{ slot: "ballot", seq: 2, value: NO }]);
});

test("a value written while the one before is on its way is sent after it", async () => {
  let answer;
  const server = new Server();
  const send = (entry) => new Promise((done) => (answer = () => done(server.take(entry))));
  const outbox = new Outbox({ clock: () => NOW, keep: keepIn(new Storage()), send, post: nobody, pause: atOnce });
  const first = outbox.put("p1", "ballot", YES);
  await atOnce();

  outbox.put("p1", "ballot", NO);
  answer();
  await atOnce();
  answer();
  await first;

  assert.deepEqual(server.values, [NO]);
  assert.deepEqual(outbox.mine("p1").ballot, { value: NO, status: "sent", why: "", since: NOW });
});

test("a line that somebody else changed meanwhile stands, and my words get a line of their own", async () => {
  const changed = { ok: false, why: "Linjen er ændret af en anden i gruppen.", code: "changed" };
  const { outbox, server } = room({ answers: [changed] });

  await outbox.put("p1", "line:a1b2c3d4e5f6", { text: "Når det haster", to: 0, was: "Når det" });

  const mine = Object.values(outbox.mine("p1"));
  assert.deepEqual(mine.map(({ value, status }) => [value, status]), [
    [{ text: "Når det haster", to: 0, was: "" }, "sent"],
  ]);
  assert.equal(server.values.length, 1);
});

test("a name that somebody else changed meanwhile is kept here for the person to decide", async () => {
  const why = "En anden i gruppen har givet jeres ark et nyt navn.";
  const { outbox, server } = room({ answers: [{ ok: false, why, code: "changed" }] });

  await outbox.put("p1", "name", { text: "Havnebo", was: "" });

  assert.deepEqual(outbox.mine("p1"), { name: { value: { text: "Havnebo", was: "" }, status: "refused", why } });
  assert.deepEqual(server.values, []);
});

test("what was taken back is known, on its way and when it is confirmed", async () => {
  const { outbox } = room();
  await outbox.put("p1", "line:a1b2c3d4e5f6", { text: "Når det haster" });

  const taken = outbox.put("p1", "line:a1b2c3d4e5f6", null);
  const onItsWay = outbox.gone("p1").get("line:a1b2c3d4e5f6");
  await taken;

  assert.equal(onItsWay, Infinity);
  assert.equal(outbox.gone("p1").get("line:a1b2c3d4e5f6"), NOW);
});

test("entries go out in the order they were written", async () => {
  const { outbox, server } = room({ answers: ["lost"] });

  outbox.put("p1", "card:b", { text: "først" });
  outbox.put("p1", "card:a", { text: "så" });
  await outbox.put("p2", "ballot", YES);

  assert.deepEqual(
    server.received.map(({ slot }) => slot),
    ["card:b", "card:a", "ballot"],
  );
});

test("too many at a time means waiting, not losing", async () => {
  const { outbox, server } = room({ answers: [{ ok: false, code: "limit", why: "Vent lidt." }] });

  await outbox.put("p1", "ballot", YES);

  assert.deepEqual(server.values, [YES]);
});

for (const code of ["closed", "refused"]) {
  test(`an answer that is ${code} stays on the phone with the reason`, async () => {
    const { outbox, server } = room({ answers: [{ ok: false, code, why: "Der er lukket for svar her." }] });

    await outbox.put("p1", "card:1", { text: "Halvt skrevet" });

    assert.deepEqual(server.values, []);
    assert.deepEqual(outbox.mine("p1")["card:1"], {
      value: { text: "Halvt skrevet" },
      status: "refused",
      why: "Der er lukket for svar her.",
    });
  });
}

test("a refused answer does not hold up the ones after it", async () => {
  const { outbox, server } = room({ answers: [{ ok: false, code: "refused", why: "Nej." }] });

  outbox.put("p1", "card:1", { text: "" });
  await outbox.put("p1", "card:2", { text: "Ro" });

  assert.deepEqual(server.values, [{ text: "Ro" }]);
});

test("a withdrawal that is refused leaves what the server has", async () => {
  const { outbox } = room({ answers: [undefined, { ok: false, code: "closed", why: "Lukket." }] });
  await outbox.put("p1", "card:1", { text: "Ro" });

  await outbox.put("p1", "card:1", null);

  assert.deepEqual(outbox.mine("p1")["card:1"], {
    value: { text: "Ro" }, status: "refused", why: "Lukket.", stands: true,
  });
});

test("beside a change that is refused stands the answer that counts", async () => {
  const { outbox, server } = room({ answers: [undefined, { ok: false, code: "closed", why: "Lukket." }] });
  await outbox.put("p1", "ballot", YES);

  await outbox.put("p1", "ballot", NO);

  assert.deepEqual(server.values, [YES]);
  assert.deepEqual(outbox.mine("p1").ballot, { value: NO, status: "refused", why: "Lukket.", counted: YES });
});

test("a change of what was taken back counts for nothing when it is refused", async () => {
  const { outbox } = room({ answers: [undefined, undefined, { ok: false, code: "closed", why: "Lukket." }] });
  await outbox.put("p1", "ballot", YES);
  await outbox.put("p1", "ballot", null);

  await outbox.put("p1", "ballot", NO);

  assert.deepEqual(outbox.mine("p1").ballot, { value: NO, status: "refused", why: "Lukket." });
});

test("what was refused to be taken back is not gone", async () => {
  const { outbox } = room({ answers: [{ ok: false, code: "closed", why: "Lukket." }] });

  await outbox.put("p1", "share", null);

  assert.equal(outbox.gone("p1").has("share"), false);
});

test("a withdrawn entry is gone", async () => {
  const { outbox } = room();
  await outbox.put("p1", "card:1", { text: "Ro" });

  await outbox.put("p1", "card:1", null);

  assert.deepEqual(outbox.mine("p1"), {});
});

test("whoever is known under another key waits for the facilitator's leave and is then counted", async () => {
  const { outbox, server } = room({ answers: [{ ok: false, code: "again", why: "Du har allerede svaret." }] });
  await outbox.put("p1", "ballot", YES);
  const asked = outbox.needsAgain("p1");

  await outbox.retryAgain();

  assert.equal(asked, true);
  assert.equal(outbox.needsAgain("p1"), false);
  assert.deepEqual(server.values, [YES]);
});

test("two tabs share one outbox: what both send counts once", async () => {
  const storage = new Storage();
  const server = new Server();
  const [one, other] = [1, 2].map(
    () => new Outbox({ keep: keepIn(storage), send: server.take, post: nobody, pause: atOnce }),
  );

  await Promise.all([
    one.put("p1", "card:1", { text: "Ro" }),
    other.put("p1", "card:2", { text: "Tid" }),
    one.wake(),
    other.wake(),
  ]);

  assert.deepEqual(server.values, [{ text: "Ro" }, { text: "Tid" }]);
  assert.equal(one.waiting() + other.waiting(), 0);
});

test("a person has another author key in every activity", async () => {
  const { outbox, keep } = room();

  await outbox.put("p1", "ballot", YES);
  await outbox.put("p2", "ballot", YES);

  assert.equal(new Set(Object.values(keep.authors())).size, 2);
});
