/** What comes later on a phone: the views of some activities, and the parts of the phone nobody needs at once. */
import { fetchView, isHere as isDrawn, viewOf } from "../activities/phone.js";

const LATER = {
  glossary: () => import("./glossary.js"),
  mit: () => import("./mit.js"),
  signals: () => import("./signals.js"),
};

/** The parts that are here, by name. */
export const parts = {};

const ALWAYS = ["answers", ...Object.keys(LATER)];

/** What every phone fetches, whatever the programme needs; first the view of what the room does now. */
export const needed = (activity) => [...(activity ? [viewOf(activity)] : []), ...ALWAYS];

export const isHere = (name) => (name in LATER ? name in parts : isDrawn(name));

/** Fetches one; `again` makes a new address of the same. Throws when it did not come. */
export async function fetchLater(name, again = "") {
  if (!(name in LATER)) return fetchView(name, again);
  const part = await LATER[name](again);
  // The words of the glossary are no script: its part is here when they are.
  if (part.fetchWords) parts.words = await part.fetchWords();
  parts[name] = part;
}
