/** What the screen may look at besides what belongs to the moment. */

export const KEY_LOOK = "key";
