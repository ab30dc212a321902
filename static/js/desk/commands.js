/** Commands from the desk: one after the other, told again with the same id until they are answered. */

import { t } from "../parts/words.js";

export const TRIES = 4;
const PAUSE_MS = 700;
const CATCH_UP_MS = 1500;
const CATCH_UP_STEP_MS = 50;

/**
 * `send(payload)` gives a promise of the answer and fails when none came; `step()` is the step the desk sees;
 * `onChange({busy, why})` hears when a command begins and how it went.
 */
export function createCommands({ send, step, wait = pause, newId = randomId, onChange = () => {} }) {
  let last = Promise.resolve();
  const underWay = [];

  /** The same thing twice at once is an impatient press and counts once; another thing waits its turn. */
  async function command(what, args = {}) {
    const press = { what, args };
    if (underWay.some((other) => same(other, press))) return { ok: false, why: "", code: "busy" };
    underWay.push(press);
    onChange({ busy: true, why: "" });
    const mine = last.then(() => tell(what, args));
    last = mine;
    const answer = await mine;
    underWay.splice(underWay.indexOf(press), 1);
    onChange({ busy: underWay.length > 0, why: answer.ok ? "" : answer.why });
    return answer;
  }

  async function tell(what, args) {
    const answer = await deliver(send, { ...args, do: what, id: newId(), seen: step() }, wait);
    if (answer.ok) await caughtUp(step, answer.step, wait);
    return answer;
  }

  /** What a command of this name asks for and has no answer to yet; a choice shows it, so that it stands as pressed. */
  const asked = (what) => underWay.findLast((press) => press.what === what)?.args ?? null;

  return { command, asked };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** The same payload until it is answered: the server knows its id and does it once. */
async function deliver(send, payload, wait) {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return await send(payload);
    } catch {
      if (tries < TRIES) await wait(PAUSE_MS * tries);
    }
  }
  return { ok: false, why: t("Der kom intet svar. Se efter, om det nåede frem, og prøv så igen."), code: "lost" };
}

/** Waits until the picture shows the step that was answered, so that the next press is about what is seen. */
async function caughtUp(step, reached, wait) {
  for (let waited = 0; step() < reached && waited < CATCH_UP_MS; waited += CATCH_UP_STEP_MS) {
    await wait(CATCH_UP_STEP_MS);
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** 32 hex digits; works without a secure context. */
export function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
