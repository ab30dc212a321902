/** How far the groups are that place together. */
import { itemGroups } from "../../../desk/item_groups.js";
import { t } from "../../../parts/words.js";

/** "3 af 6 placeret". */
const progressIn = (all) => ({ placed }) => t("{n} af {all} placeret", { n: placed, all });

export const groups = (state) => itemGroups(state, progressIn);
