/** The page of a workshop that was deleted: what this browser kept of it goes too, what was private as well. */
import { Keep } from "./parts/keep.js";

new Keep(document.body.dataset.code).wipe();
