/** Which key does what at the desk, for a laptop's keyboard and for a clicker. */

import { t } from "../parts/words.js";

export const CLICKER_MS = 350;

/** action: the keys that do it, the hint on its button, and the words of the help list. */
export const KEYS = {
  next: { keys: [" ", "ArrowRight", "PageDown"], hint: () => t("Mellemrum"), words: () => t("Næste") },
  back: { keys: ["ArrowLeft", "PageUp"], hint: () => "←", words: () => t("Tilbage") },
  reveal: { keys: ["r"], hint: () => "R", words: () => t("Vis eller skjul svarene på lærredet") },
  table: { keys: ["t"], hint: () => "T", words: () => t("Vis svarene som tabel på lærredet") },
  lock: { keys: ["l"], hint: () => "L", words: () => t("Luk eller åbn for svar") },
  join: { keys: ["q"], hint: () => "Q", words: () => t("Vis koden stort på lærredet") },
  black: { keys: ["b", "."], hint: () => "B", words: () => t("Gør lærredet sort") },
  ask: { keys: ["s"], hint: () => "S", words: () => t("Spørg rummet om noget nu") },
  ahead: { keys: ["v"], hint: () => "V", words: () => t("Se det næste, som mobilerne vil se det") },
  project: { keys: ["h"], hint: () => "H", words: () => t("Skjul knapperne, og vis kun lærredets billede") },
  undo: { keys: ["z"], hint: () => "Z", words: () => t("Fortryd det sidste") },
  notes: { keys: ["n"], hint: () => "N", words: () => t("Gå til noterne") },
  help: { keys: ["?"], hint: () => "?", words: () => t("Vis denne liste") },
};

const CLICKED = new Set(["next", "back"]);
const PRESSING = new Set([" ", "Enter"]);
const TYPING = "input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]";
const PRESSABLE = "button, a[href], summary, input[type=checkbox], input[type=radio]";

const byKey = new Map(Object.entries(KEYS).flatMap(([action, { keys }]) => keys.map((key) => [key, action])));

/** What a key press means, or null. A field that is typed in keeps its keys, a focused button its space. */
export function actionFor({ key, ctrlKey, altKey, metaKey, shiftKey, repeat, target }) {
  if (ctrlKey || altKey || metaKey || repeat || (shiftKey && key !== "?")) return null;
  if (target?.closest?.(`${TYPING}, dialog`)) return null;
  if (PRESSING.has(key) && target?.closest?.(PRESSABLE)) return null;
  return byKey.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Lets a press through unless it is a clicker's second one of the same: true, false. */
export function createClicker() {
  let last = { action: "", at: -Infinity };
  return (action, at) => {
    if (CLICKED.has(action) && action === last.action && at - last.at < CLICKER_MS) return false;
    last = { action, at };
    return true;
  };
}

/** The keys of an action as they are written on a keyboard. */
export const keyNames = (action) =>
  KEYS[action].keys.map((key) => NAMES[key]?.() ?? key.toUpperCase());

const NAMES = {
  " ": () => t("Mellemrum"),
  ArrowRight: () => t("Højre pil"),
  ArrowLeft: () => t("Venstre pil"),
  PageDown: () => "PageDown",
  PageUp: () => "PageUp",
  ".": () => t("Punktum"),
};
