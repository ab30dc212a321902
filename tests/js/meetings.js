/** What the tests of a follow-up share: Anna's phone, which was there the last time, and a server that hears it. */
import { Outbox } from "../../static/js/parts/outbox.js";
import { NEW_PROMISE } from "../../static/js/parts/promise.js";
import { States } from "../../static/js/phone/states.js";
import { atOnce, keepIn, nobody, Server, Storage } from "./room.js";

export const NOON = Date.UTC(2027, 0, 8, 11);

const OUT = { kind: "checkout", id: "tjek-ud", title: "Tjek ud", take: "Hvad?", commit: "Hvad nu?", themes: [] };
const AFTER = { kind: "followup", id: "opfoelgning.2", title: "Hvad blev der af det?", ask: "Hvad hjalp?" };
const STAGE = { open: true, revealed: false, locked: false, deadline: null, look: "" };

export const pictureOf = (activity, meeting, stage = {}) => ({
  activity: { ...activity, stage: { ...STAGE, ...stage } },
  result: null,
  before: null,
  workshop: { code: "31132617", language: "da", smallest_group: 5, ended: null, meeting },
});

export const promise = (what, more = {}) => ({ ...NEW_PROMISE, what, ...more });

/** A phone on the storage it had the last time; `drawn` counts how often it drew. */
export function phoneWith(storage, server = new Server()) {
  const keep = keepIn(storage);
  const outbox = new Outbox({ keep, send: server.take, post: nobody, pause: atOnce });
  const shell = {
    draw() {},
    typed() {},
    askAgain() {},
    takeSeat() {},
    play() {},
    now: () => ({ time: NOON, online: true, questions: { questions: [] }, voted: [], role: "", place: "", team: null }),
  };
  const states = new States({ keep, outbox, ...shell });
  const see = (picture) => {
    states.meet(picture);
    states.remember(picture);
    return states.of(picture, picture.activity);
  };
  return { keep, outbox, states, server, see, sent: () => outbox.wake() };
}

/** Anna at the first meeting's check-out: what she shares, and what she keeps to herself. */
export async function annaPromised({ shared = {}, secret = {} }) {
  const storage = new Storage();
  const { see, sent } = phoneWith(storage);
  const out = see(pictureOf(OUT, 1));
  for (const [slot, value] of Object.entries(shared)) out.send(slot, value);
  out.local.set("private", secret);
  await sent();
  return storage;
}

/** The same phone at the follow-up. */
export function atFollowUp(storage, stage = {}) {
  const phone = phoneWith(storage);
  return { ...phone, look: () => phone.see(pictureOf(AFTER, 2, stage)) };
}
