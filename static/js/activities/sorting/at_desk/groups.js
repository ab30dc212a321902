/** How far the groups are that sort together. */
import { itemGroups } from "../../../desk/item_groups.js";
import { t } from "../../../parts/words.js";

/** "12 af 20 lagt på plads". */
export const progressIn = (all) => ({ placed }) => t("{n} af {all} lagt på plads", { n: placed, all });

export const groups = (state) => itemGroups(state, progressIn);
