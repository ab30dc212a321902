/** The title of the screen: how large it stands beside the count, and what is left under it. */
import { heightUnder, questionSize } from "../../poll/fit.js";

// In hundredths of the screen's height: what a poll leaves free beneath, and the room for its own sentence does not.
const SPARE = 5;

export const titleSize = (title) => questionSize(title);

export const underTitle = ({ activity: { title }, shape }) => heightUnder(title, titleSize(title), shape) + SPARE;
