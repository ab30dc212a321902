/** What became of promises: four ways, each with its own pattern and its number. */
import { WAYS } from "../../followup/ways.js";
import { tableOf } from "../tables.js";
import { bars } from "./bars.js";

const PATTERNS = Object.values(WAYS).map(({ pattern }) => pattern);

/** The ways of a page as bars; none of them is in percent. */
export const waysOf = ({ bars: ways }) =>
  ways.map((way, at) => ({ ...way, pattern: PATTERNS[at], figures: String(way.count) }));

export const became = (page, room, state) =>
  bars({ ...page, ...tableOf(page), bars: waysOf(page), measures: null }, room, state);
