/** What the screen looks at besides what belongs to the moment: the key, and the one item the room talks about. */
import { slotOf } from "../../parts/given_items.js";

const KEY = "key";
const LOOK = /^(key)?:?(item:.+)?$/;

/** {isKeyUp, slot: of the item the desk points at, "" for none}. */
export const lookOf = ({ look }) => {
  const [, key, slot = ""] = LOOK.exec(look) ?? [];
  return { isKeyUp: key === KEY, slot };
};

/** As it was chosen at the desk, also before the server has answered. */
export const chosen = ({ stage, asked }) => lookOf({ look: asked("look")?.at ?? stage.look });

/** The same as the desk says it. */
export const lookAt = ({ isKeyUp, slot }) => [isKeyUp && KEY, slot].filter(Boolean).join(":");

/** The place of the item the desk points at; -1 for none. */
export const pointedAt = ({ items }, stage) => items.findIndex(({ id }) => slotOf(id) === lookOf(stage).slot);
