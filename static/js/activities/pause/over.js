/** What a pause says when its time is up. */
import { t } from "../../parts/words.js";

export const over = () => t("Nu går vi i gang igen");
