/** What I take with me and what I promise: who may see it, and how it reads in words. */
import { list, t } from "./words.js";

export const WHOM = {
  kolleger: () => t("Kolleger"),
  leder: () => t("Leder"),
  trio: () => t("TRIO"),
  andre: () => t("Andre"),
};

export const LEVELS = {
  individ: () => t("Individ"),
  gruppe: () => t("Gruppe"),
  ledelse: () => t("Ledelse"),
  organisation: () => t("Organisation"),
};

export const LEVEL_HINTS = {
  individ: () => t("det, jeg selv kan gøre"),
  gruppe: () => t("det, vi kolleger kan gøre sammen"),
  ledelse: () => t("det, lederen kan gøre"),
  organisation: () => t("det, arbejdspladsen kan gøre"),
};

export const SHARES = {
  private: () => t("Kun for mig"),
  anonymous: () => t("Anonymt i opsamlingen"),
  shared: () => t("Delt med navn eller arbejdsplads"),
};

export const NEW_TAKE = { text: "", share: "private", who: "" };

export const NEW_PROMISE = {
  what: "",
  whom: [],
  first_step: "",
  by: "",
  need: "",
  level: "",
  theme: "",
  share: "private",
  who: "",
};

const PRIVATE = "private";

/** {slot: value} of what never leaves this phone. */
export const privateOf = (local) => local.get(PRIVATE, {});

/** Keeps one by its own choice of sharing; what turns private is first safe here, then taken back from the room. */
export function place(state, slot, value) {
  if (value.share !== PRIVATE) {
    state.send(slot, { ...value, who: value.share === "shared" ? value.who : "" });
    forgetPrivate(state.local, slot);
    return;
  }
  state.local.set(PRIVATE, { ...privateOf(state.local), [slot]: { ...value, who: "" } });
  if (slot in state.mine) state.withdraw(slot);
}

export function remove(state, slot) {
  forgetPrivate(state.local, slot);
  if (slot in state.mine) state.withdraw(slot);
}

function forgetPrivate(local, slot) {
  const { [slot]: gone, ...rest } = privateOf(local);
  if (gone !== undefined) local.set(PRIVATE, rest);
}

/** Everything of mine, private or shared: {slot: {value, status, why}}; the private copy is the newer one. */
export const everything = ({ local, mine }) => withSecret(mine, privateOf(local));

export const withSecret = (mine, secret) => ({
  ...mine,
  ...Object.fromEntries(Object.entries(secret).map(([slot, value]) => [slot, privately(value, mine[slot])])),
});

/** What the room would not give back is not private yet. */
const privately = (value, there) =>
  there?.stands
    ? { value, status: "refused", why: t("Det hænger stadig på væggen. {why}", { why: there.why }) }
    : { value, status: PRIVATE, why: "" };

const TWO = (part) => String(part).padStart(2, "0");

const isoDay = (date) => `${date.getFullYear()}-${TWO(date.getMonth() + 1)}-${TWO(date.getDate())}`;

/** "2026-12-01" so many days after `now`. */
export function daysAfter(now, days) {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return isoDay(date);
}

/** One month on; the 31st becomes the last day of a shorter month. */
export function monthAfter(now) {
  const date = new Date(now);
  const last = new Date(date.getFullYear(), date.getMonth() + 2, 0).getDate();
  return isoDay(new Date(date.getFullYear(), date.getMonth() + 1, Math.min(date.getDate(), last)));
}

export function dayText(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return t("{day}.{month}.{year}", { day, month, year });
}

export function shareWord({ share, who }) {
  return share === "shared" && who ? t("Delt som {who}", { who }) : SHARES[share]();
}

/** A promise as lines of text, without what was left empty. */
export function promiseLines(value) {
  const whom = list(value.whom.map((one) => WHOM[one]()));
  return [
    value.what,
    whom && t("Med: {whom}", { whom }),
    value.first_step && t("Første skridt: {step}", { step: value.first_step }),
    value.by && t("Hvornår: {day}", { day: dayText(value.by) }),
    value.need && t("Jeg har brug for: {need}", { need: value.need }),
    value.level && t("Niveau: {level}", { level: LEVELS[value.level]() }),
    value.theme && t("Tema: {theme}", { theme: value.theme }),
    shareWord(value),
  ].filter(Boolean);
}
