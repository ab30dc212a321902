/** What came of a poll in plain words and figures, by its form: one sentence, a table and its bars. */
import * as scale from "./scale/table.js";

const TABLES = { scale };

/** One sentence that says what the drawing shows. */
export const sentenceOf = ({ activity, result }) => TABLES[activity.form].sentence(activity, result);

/** {columns, rows, bars}: rows are cells in words; bars are {label, count, share} or null. */
export const tableOf = ({ activity, result }) => TABLES[activity.form].table(activity, result);
