/** The roles people may say they have. */
import { t } from "./words.js";

export const ROLES = {
  tr: () => t("TR"),
  amr: () => t("AMR"),
  begge: () => t("Både TR og AMR"),
  ftr: () => t("FTR"),
  leder: () => t("Leder"),
  andet: () => t("Andet"),
  vil_ikke_sige: () => t("Vil ikke sige"),
};
