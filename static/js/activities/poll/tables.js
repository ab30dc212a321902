/** What came of a poll, by its form: `sentence(activity, result)` in words and `table(activity, result)` in figures. */
import * as choice from "./choice/table.js";
import * as grid from "./grid/table.js";
import * as number from "./number/table.js";
import * as points from "./points/table.js";
import * as ranking from "./ranking/table.js";
import * as scale from "./scale/table.js";
import * as text from "./text/table.js";
import * as words from "./words/table.js";

export const TABLES = { choice, scale, words, text, ranking, points, number, grid };
