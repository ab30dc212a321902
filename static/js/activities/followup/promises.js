/** My own promises at a follow-up: those this phone kept, those I remember, and what I have said of each. */
import { dayText, everything } from "../../parts/promise.js";
import { t } from "../../parts/words.js";

const CHECKOUT = "checkout";
const PROMISE = "promise:";
const SLOTS = "slots";
const REMEMBERED = "remembered";
const AWAY = "away";

/** Everything to be asked about: {id, what, lines, level, remembered}. */
export const promises = (state) => [...kept(state), ...remembered(state)];

/** What was shared, what was for me alone, and what never got off: all of it lies on this phone. */
const kept = ({ metBefore }) =>
  metBefore()
    .filter(({ activity }) => activity.kind === CHECKOUT)
    .flatMap((checkout) => Object.entries(everything(checkout)).map((entry) => [checkout.activity.id, ...entry]))
    .filter(([, slot]) => slot.startsWith(PROMISE))
    .map(([where, slot, { value }]) => promiseOf(`${where}/${slot}`, value));

/** With what helps to remember how it went; who was asked along and who may see it do not. */
const promiseOf = (id, { what, first_step: step, by, level }) => ({
  id,
  what,
  lines: [step && t("Første skridt: {step}", { step }), by && t("Hvornår: {day}", { day: dayText(by) })].filter(Boolean),
  level,
  remembered: false,
});

const remembered = ({ local }) =>
  local.get(REMEMBERED, []).map(({ id, what }) => ({ id, what, lines: [], level: "", remembered: true }));

/** What I have said of one: {value, status, why}, or nothing yet. */
export const said = ({ local, mine }, { id }) => mine[local.get(SLOTS, {})[id]];

/** Only how it went is sent, under a name that leads back to the promise on this phone alone. */
export function tell(state, { id, level }, way) {
  const slots = state.local.get(SLOTS, {});
  const slot = slots[id] ?? state.slot("went");
  state.local.set(SLOTS, { ...slots, [id]: slot });
  if (isAway(state)) state.withdraw(AWAY);
  state.send(slot, { state: way, level });
}

export function remember(state, what) {
  const id = state.slot("own");
  state.local.set(REMEMBERED, [...state.local.get(REMEMBERED, []), { id, what }]);
}

/** What I wrote myself goes again, and with it what I said of it. */
export function forget(state, promise) {
  const { [promise.id]: slot, ...others } = state.local.get(SLOTS, {});
  if (said(state, promise)) state.withdraw(slot);
  state.local.set(SLOTS, others);
  state.local.set(REMEMBERED, state.local.get(REMEMBERED, []).filter(({ id }) => id !== promise.id));
}

export const isAway = ({ mine }) => AWAY in mine;
export const stayAway = ({ send }) => send(AWAY, { pass: true });
export const comeBack = ({ withdraw }) => withdraw(AWAY);
