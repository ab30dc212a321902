/** Commands from the desk: retried with the same id, one at a time, refused in words. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { TRIES, createCommands, randomId } from "../../static/js/desk/commands.js";

const at = { step: 7 };
const desk = (send, more = {}) => createCommands({ send, step: () => at.step, wait: async () => {}, ...more });
const recorded = (answers) => {
  const sent = [];
  const send = async (payload) => {
    sent.push(payload);
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === "lost") throw new Error("no ack");
    return answer;
  };
  return { sent, send };
};

test("a command carries an id, the step that was seen and its arguments", async () => {
  const { sent, send } = recorded([{ ok: true, step: 7 }]);

  await desk(send, { newId: () => "a".repeat(32) }).command("resize", { block: "pause", minutes: 5 });

  assert.deepEqual(sent, [{ do: "resize", block: "pause", minutes: 5, id: "a".repeat(32), seen: 7 }]);
});

test("a lost answer is asked for again with the same id, so the step is taken once", async () => {
  const { sent, send } = recorded(["lost", "lost", { ok: true, step: 7 }]);

  const answer = await desk(send).command("next");

  assert.deepEqual(answer, { ok: true, step: 7 });
  assert.deepEqual([sent.length, new Set(sent.map(({ id }) => id)).size], [3, 1]);
});

test("two commands have two ids", async () => {
  const { sent, send } = recorded([{ ok: true, step: 7 }]);
  const { command } = desk(send);

  await command("next");
  await command("next");

  assert.equal(new Set(sent.map(({ id }) => id)).size, 2);
});

test("a command that is never answered says so", async () => {
  const { sent, send } = recorded(["lost"]);
  const heard = [];

  const answer = await desk(send, { onChange: (news) => heard.push(news) }).command("next");

  assert.deepEqual([sent.length, answer.ok, answer.code, heard.at(-1).why], [TRIES, false, "lost", answer.why]);
});

test("a refusal is told in the server's words and not tried again", async () => {
  const { sent, send } = recorded([{ ok: false, why: "I er ved det første.", code: "refused" }]);
  const heard = [];

  await desk(send, { onChange: (news) => heard.push(news) }).command("back");

  assert.equal(sent.length, 1);
  assert.deepEqual(heard, [{ busy: true, why: "" }, { busy: false, why: "I er ved det første." }]);
});

test("a second press while the first is under way does nothing", async () => {
  const { sent, send } = recorded([{ ok: true, step: 7 }]);
  const { command } = desk(send);

  const [first, second] = await Promise.all([command("next"), command("next")]);

  assert.deepEqual([sent.length, first.ok, second.code], [1, true, "busy"]);
});

test("another command waits its turn instead of getting lost", async () => {
  const { sent, send } = recorded([{ ok: true, step: 7 }]);
  const { command } = desk(send);

  await Promise.all([command("reveal"), command("next")]);

  assert.deepEqual(sent.map((payload) => payload.do), ["reveal", "next"]);
});

test("the desk is free again when the picture shows the step that was taken", async () => {
  const { send } = recorded([{ ok: true, step: 9 }]);
  const waited = [];
  const wait = async (ms) => {
    waited.push(ms);
    at.step += 1;
  };

  const { command, asked } = desk(send, { wait });
  const answer = command("next");
  const during = asked("next");
  await answer;

  assert.deepEqual([during, asked("next"), waited.length, at.step], [{}, null, 2, 9]);
});

test("what was chosen last stands as asked for until there is an answer, also when it is refused", async () => {
  const { send } = recorded([{ ok: true, step: 7 }, { ok: false, why: "Det kan ikke vises.", code: "refused" }]);
  const { command, asked } = desk(send);

  const answers = [command("look", { at: "wall" }), command("look", { at: "marks" })];
  const during = asked("look");
  await Promise.all(answers);

  assert.deepEqual([during, asked("look")], [{ at: "marks" }, null]);
});

test("an id is 32 hex digits", () => assert.match(randomId(), /^[0-9a-f]{32}$/));

test("two things of one sort that are not the same are both done", async () => {
  const { sent, send } = recorded([{ ok: true, step: 7 }]);
  const { command } = desk(send);

  await Promise.all([command("mark", { slot: "hide:1" }), command("mark", { slot: "hide:2" })]);

  assert.deepEqual(sent.map(({ slot }) => slot), ["hide:1", "hide:2"]);
});
