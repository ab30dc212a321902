/** What the screen may show of a walk. */
import { looksAmong } from "../../../desk/looks.js";
import { t } from "../../../parts/words.js";

export const looks = (state) => looksAmong(state, [["wall", t("Sætningerne")], ["circles", t("Kredse")]]);
