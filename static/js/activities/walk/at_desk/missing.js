/** The pairs that are still out, by their signs; who had no phone to say so is told of here. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { sign, signWord } from "../../../parts/sign.js";
import { t } from "../../../parts/words.js";

const HEX = 16;
const DIGITS = 8;

/** The slot of a mark that a pair is back: its number as eight hex digits. */
export const homeSlot = (number) => `home:${number.toString(HEX).padStart(DIGITS, "0")}`;

const hasPhone = ({ members }) => members.some(({ phone, away }) => phone && !away);

/** Those nobody will hear from come first. */
export const missingOf = ({ teams }) => {
  const out = teams.filter(({ home }) => !home);
  return [...out.filter((team) => !hasPhone(team)), ...out.filter(hasPhone)];
};

/** Marked by hand, and so to be taken back by hand. */
const isByHand = ({ by_hand: byHand }) => byHand;

export const missing = ({ activity, teams, command }) => {
  const mark = (team, value) => command("mark", { activity: activity.id, slot: homeSlot(team.number), value });
  const out = missingOf(teams);
  const marked = teams.teams.filter(isByHand);
  if (out.length === 0 && marked.length === 0) return null;
  return html`
    <section class="walk-missing stack tight" aria-labelledby="walk-missing">
      <h3 id="walk-missing">${out.length > 0 ? t("Ikke tilbage endnu") : t("Alle er tilbage")}</h3>
      <ul class="plain">${out.map((team) => html`
        <li key=${team.number}>
          ${pair(team)}
          <button type="button" class="small" onClick=${() => mark(team, { on: true })}>
            ${icon("check")}${t("Er tilbage")}<span class="unseen">: ${signWord(team.sign)}</span></button>
        </li>`)}
        ${marked.map((team) => html`
        <li key=${team.number}>
          ${pair(team)}
          <button type="button" class="small quiet" onClick=${() => mark(team, null)}>
            ${icon("undo")}${t("Er ikke tilbage alligevel")}
            <span class="unseen">: ${signWord(team.sign)}</span></button>
        </li>`)}</ul>
    </section>`;
};

const pair = (team) => html`
  ${sign(team.sign, { size: "2rem" })}
  <span class="walk-pair">${signWord(team.sign)}
    ${beside(team).map((words) => html`${" "}<span class="soft">${words}</span>`)}</span>`;

const beside = (team) =>
  [team.stays && t("bliver inde"), !hasPhone(team) && t("uden mobil")].filter(Boolean);
